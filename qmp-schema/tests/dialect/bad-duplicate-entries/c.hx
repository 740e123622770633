HXCOMM A classic file describes a command and a type again

    {
        .name       = "walk",
        .args_type  = "",
    },

SQMP
Structure S
-----------
EQMP
