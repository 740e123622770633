HXCOMM Preprocessor lines stand around an entry each; the same command under two conditions is there once.
#if defined(CONFIG_VIEWER)
    {
        .name       = "query-viewer",
        .args_type  = "",
    },
#endif

SQMP
query-viewer
------------

Return a json-object containing the following:

- "port": its port (json-int, optional)

EQMP

#if defined TARGET_A
    {
        .name       = "inject",
        .args_type  = "cpu:i",
    },
#endif
#ifdef TARGET_B
    {
        .name       = "inject",
        .args_type  = "cpu:i",
    },
#else
    {
        .name       = "reject",
        .args_type  = "",
    },
#endif
