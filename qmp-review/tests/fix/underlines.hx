HXCOMM Underlines of every wrong length; what the headings name stays.
    {
        .name       = "lamp-on",
        .args_type  = "level:i?",
    },

SQMP
lamp-on
-----

Switch the lamp on.

Arguments:

- "level": how bright (json-int, optional)

Example:

-> { "execute": "lamp-on" }
<- { "return": {} }

EQMP

    {
        .name       = "lamp-off",
        .args_type  = "",
    },

SQMP
lamp-off
-------------

Switch the lamp off.

Arguments: None.

Example:

-> { "execute": "lamp-off" }
<- { "return": {} }

EQMP
