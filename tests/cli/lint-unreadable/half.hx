HXCOMM What cannot be read is found with the rest.
    {
        .name       = "lamp-on",
        .args_type  = "level:Q",
    },

SQMP
lamp-on
-----

Switch the lamp on.

EQMP
