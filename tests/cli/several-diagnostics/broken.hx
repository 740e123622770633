    {
        .name       = "lamp-on",
        .args_type  = "colour:s,:,colour:?",
    },

SQMP
lamp-on
-------

Switch the lamp on.

EQMP

    {
        .name       = "lamp-off,
    },

SQMP
lamp-off
--------

Switch the lamp off.

SQMP
query-lamps
-----------

Show all lamps.

Example:

-> { "execute": "query-lamps" }
<- { "return": [ { "name": "hall", "on": true }

EQMP
