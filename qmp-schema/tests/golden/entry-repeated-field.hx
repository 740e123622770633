HXCOMM A field that is there twice is an error: which one holds is not said.
    {
        .name       = "one",
        .args_type  = "a:i",
        .args_type  = "b:i",
    },
