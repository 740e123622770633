HXCOMM The last text is not closed: it runs to the end of the file, with a warning.
    {
        .name       = "last",
        .args_type  = "",
    },

SQMP
last
----

Return a json-object containing the following:

- "done": whether it is (json-bool)
