HXCOMM What has another name: spelled alike, going on with a further word, or the only one left of its type.
    {
        .name       = "lamp-save",
        .args_type  = "lamp:i,brigth:i,end:i?",
    },

SQMP
lamp-save
---------

Save a lamp.

Arguments:

- "lamp": which (json-int)
- "brigth": how bright (json-int)
- "end": how much (json-int, optional)

EQMP

    {
        .name       = "query-lapms",
        .args_type  = "",
    },

SQMP
query-lapms
-----------

Ask.

Return a json-object with the following information:

- "tray-open": whether it is open (json-bool)

Example:

-> { "execute": "query-lapms" }
<- { "return": { "tray-open": true } }

EQMP

    {
        .name       = "query-trays",
        .args_type  = "",
    },

SQMP
query-trays
-----------

Ask.

Return a json-object with the following information:

- "tray-open": whether it is open (json-bool)

Example:

-> { "execute": "query-trays" }
<- { "return": { "tray-open": true } }

EQMP
