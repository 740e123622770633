HXCOMM Commands and events that one side has alone.
    {
        .name       = "stop",
        .args_type  = "",
    },

SQMP
stop
----

Stop.

EQMP

    {
        .name       = "glow",
        .args_type  = "",
    },

SQMP
glow
----

Glow.

EQMP
