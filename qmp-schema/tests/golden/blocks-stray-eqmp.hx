HXCOMM An EQMP that closes nothing is a warning.
    {
        .name       = "one",
        .args_type  = "",
    },
EQMP
    {
        .name       = "two",
        .args_type  = "",
    },
