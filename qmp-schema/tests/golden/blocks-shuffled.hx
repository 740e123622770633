HXCOMM Three entries and their three texts stand in different orders.
    {
        .name       = "set-speed",
        .args_type  = "value:o",
    },

SQMP
set-info
--------

Arguments:

- "port": the port (json-int)

EQMP
    {
        .name       = "set-downtime",
        .args_type  = "value:T",
    },
SQMP
set-speed
---------

Arguments:

- "value": bytes in a second (json-int)

EQMP
    {
        .name       = "set-info",
        .args_type  = "port:i",
    },
SQMP
set-downtime
------------

Arguments:

- "value": seconds (json-number)

EQMP
