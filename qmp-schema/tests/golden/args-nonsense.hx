HXCOMM What cannot be an argument is an error at its own place, also in a string of several parts; the others are read.
    {
        .name       = "one",
        .args_type  = "good:s,nonsense,:s,colon:,two:ss,unknown:Z,"
                      "sp ace:s,ok:b?,,good:i,twice::s,slash:/",
    },
    {
        .name       = "two",
        .args_type  = ",",
    },
    {
        .name       = "three",
        .args_type  = "a:s, b:i",
    },
