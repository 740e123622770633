HXCOMM A command that is named as a rule is.
    {
        .name       = "heading-underline",
        .args_type  = "",
    },

SQMP
heading-underline
-----------------

Underline the heading.

Arguments: None.

EQMP
