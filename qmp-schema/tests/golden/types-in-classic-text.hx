HXCOMM Types with names, and widths, in a classic text: what a tag says beyond the kind

    {
        .name       = "lamp-set",
        .args_type  = "mode:s,on-error:s?,level:i,colour:q,size:s?,times:q?,kind:i?",
    },

SQMP
lamp-set
--------

Set a lamp.

Arguments:

- "mode": how (LampMode)
- "on-error": what to do when it breaks (LampOnError, optional)
- "level": how bright (json-uint8, deprecated, removed 3.0)
- "colour": which (type LampColour, if defined(RGB), feature x-bright)
- "size": the table knows better (json-size, optional)
- "times": when (json-array of json-uint32, optional)
- "kind": the table knows better (LampMode, optional)

-> { "execute": "lamp-set", "arguments": { "mode": "on", "level": 3, "colour": { "r": 1 } } }
<- { "return": {} }

Enumeration LampMode
--------------------

Values:

- "on": it shines
- "off":

EQMP

SQMP
query-lamps
-----------

Returns a list of lamps.

Each json-object contains the following:

- "mode": how it is set (LampMode)
- "colours": of its parts (json-array of LampColour, optional)
- "owner": who set it (LampOwner, optional)

-> { "execute": "query-lamps" }
<- { "return": [ { "mode": "on", "owner": "me" } ] }

EQMP

SQMP
Structure LampColour
--------------------

Members:

- "r": red (json-uint8)
- "lamp": whose (json-string, optional)

EQMP
