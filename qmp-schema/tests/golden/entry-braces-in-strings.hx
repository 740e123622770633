HXCOMM A brace within a string closes no entry, on its first line or on a later one.
    { .name = "one",   .help = "set {x} }",
        .args_type  = "x:i",
    },
    {
        .name = "two",
        .help = "a list"
   "} of things",
        .args_type  = "y:s",
    },
    { .name = "three", .help = "}", .args_type = "z:b" },
