    {
        .name       = "set-lamp-%",
        .args_type  = "lamp:s,level:i?,mode:s?,when:q?",
        .mhandler.cmd_new = set_lamp_%,
    },

SQMP
set-lamp-%
----------

Turn one lamp of a row on or off.

Arguments:

- "lamp": name of the lamp (json-string)
- "level": brightness in percent, default is 100 (json-int, optional)
- "mode": how it gets there, one of 'at-once', 'slowly', 'blinking' (json-string, optional)
- "when": the time to do so (json-object, optional)
    - "hour": hour of the day (json-int)
    - "minute": minute of the hour (json-int, optional)

Example:

-> { "execute": "set-lamp-%", "arguments": { "lamp": "north", "level": 20 } }
<- { "return": {} }

Note: a lamp that is broken stays dark.

EQMP

    {
        .name       = "query-row-%",
        .args_type  = "",
        .mhandler.cmd_new = query_row_%,
    },

SQMP
query-row-%
-----------

Show all lamps of a row.

Each lamp is a json-object in a json-array, with these members:

- "name": name of the lamp (json-string)
- "lit": whether it burns (json-bool)
- "colour": what it looks like (json-string, optional)
    - Possible values: "red", "green", "white"
- "bulb": what burns in it (json-object, optional)
    - "watts": its power (json-number)
    - "hours": how long it burned (json-int)
    - "vendors": who makes such bulbs (json-array of json-string)

Example:

-> { "execute": "query-row-%" }
<- { "return": [ { "name": "north", "lit": true, "colour": "red",
                   "bulb": { "watts": 7.5, "hours": 1200, "vendors": [ "a", "b" ] } } ] }

EQMP

