HXCOMM Documentation stands behind its entry, before it, or has none; by name they find each other.

    {
        .name       = "cont",
        .args_type  = "",
    },

SQMP
cont
----

Resume the machine.

EQMP

SQMP
query-version
-------------

Tell the version.

Return a json-object containing the following:

- "package": who packaged it (json-string)

EQMP

    {
        .name       = "query-version",
        .args_type  = "",
    },
    {
        .name       = "undocumented",
        .args_type  = "id:s,count:i?",
    },
