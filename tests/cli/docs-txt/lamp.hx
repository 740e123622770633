HXCOMM A lamp that can be switched on and asked how it is.

    {
        .name       = "lamp-on",
        .args_type  = "brightness:i?,colour:s",
        .mhandler.cmd_new = lamp_on,
    },

SQMP
lamp-on
-------

Switch the lamp on.

Arguments:

- "brightness": percentage of full light (json-int, optional)
- "colour": name of the colour (json-string)

Example:

-> { "execute": "lamp-on", "arguments": { "colour": "red" } }
<- { "return": {} }

EQMP

    {
        .name       = "query-lamps",
        .args_type  = "",
        .mhandler.cmd_new = query_lamps,
    },

SQMP
query-lamps
-----------

Show all lamps.

Return a json-array. Each lamp is a json-object, which contains:

- "name": name of the lamp (json-string)
- "on": true if it is on (json-bool)

Example:

-> { "execute": "query-lamps" }
<- { "return": [ { "name": "hall", "on": true } ] }

EQMP
