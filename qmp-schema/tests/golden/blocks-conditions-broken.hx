HXCOMM An #endif without #if and an #if without #endif are warnings.
#endif
    {
        .name       = "one",
        .args_type  = "",
    },
#if defined(X)
    {
        .name       = "two",
        .args_type  = "",
    },
