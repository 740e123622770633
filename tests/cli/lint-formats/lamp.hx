HXCOMM Findings, and the levels that they have.
    {
        .name       = "lamp-on",
        .args_type  = "",
    },

SQMP
lamp-on
-----

Switch the lamp on.

Arguments: None.

EQMP

    {
        .name       = "lamp-off",
        .args_type  = "",
    },

SQMP
lamp-off
--------

Switch the lamp off.

Arguments: None.

EQMP
