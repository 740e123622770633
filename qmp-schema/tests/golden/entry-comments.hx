HXCOMM Comments of C within an entry are no fields.
    {
        .name       = "one", /* the first */
        // .args_type  = "old:s",
        .args_type  = "new:s",
        /* { .name = "zero",
           }, */
    },
