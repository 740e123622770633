HXCOMM A heading may start with an @ and have a colon behind it.
    {
        .name       = "send-event",
        .args_type  = "head:i?",
    },

SQMP
@send-event
-----------

Arguments:

- "head": the display (json-int, optional)

EQMP
SQMP
query-status:
-------------

Return a json-object containing the following:

- "run": whether it runs (json-bool)

EQMP
