HXCOMM Members, values, types and what is optional.
    {
        .name       = "set-lamp",
        .args_type  = "hue:s,times:i,glow:b?,more:s?",
    },

SQMP
set-lamp
--------

Set.

Arguments:

- "hue": the colour (json-string)
    - Possible values: "red", "mauve"
- "times": how often (json-int)
- "glow": whether it glows (json-bool, optional)
- "more": more (json-string, optional)

EQMP

    {
        .name       = "query-lamps",
        .args_type  = "",
    },

SQMP
query-lamps
-----------

Ask.

Return a json-object with the following information:

- "name": its name (json-string)

Example:

-> { "execute": "query-lamps" }
<- { "return": { "name": "a" } }

EQMP
