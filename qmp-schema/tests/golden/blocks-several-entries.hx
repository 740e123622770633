HXCOMM Entries follow each other before one text, with and without blank lines; documentation without entry counts too.
    {
        .name       = "alpha",
        .args_type  = "device:B",
    },

    {
        .name       = "beta",
        .args_type  = "device:B,force:b?",
    },
    {
        .name       = "gamma",
        .args_type  = "",
    },

SQMP
gamma
-----

Do the third.

EQMP

SQMP
query-delta
-----------

Return a json-array. Each of them is a json-object, which contains:

- "name": its name (json-string)

EQMP
