HXCOMM Each broken entry costs one error at its place, and the entries around it are read.
    {
        .name       = "good-one",
        .args_type  = "",
    },
    {
        .name       = "no-comma"
        .args_type  = "",
    },
    {
        .name       = unquoted,
        .args_type  = "",
    },
    {
        .args_type  = "nameless:s",
    },
    {
        .name       = "open-string,
        .args_type  = "",
    },
    {
        .name       = "never-closed",

    {
        .name       = "good-two",
        .args_type  = "",
    },
    {
        .name       = "bad name!",
        .args_type  = "",
    },
    {
        .name       = "",
        .args_type  = "",
    },
    {
        .name       = "eject\n",
        .args_type  = "",
    },
