HXCOMM What classic text cannot tell is no difference: enumerations, widths, features, types of any value, conditions.
    {
        .name       = "lamp-add",
        .args_type  = "id:s,hue:s?,level:o?,extra:q?,glow:-g",
    },

SQMP
lamp-add
--------

Add a lamp.

Arguments:

- "id": its name (json-string)
- "hue": "red" or another colour (json-string, optional)
- "level": how bright (json-int, optional)
- "extra": more of it (json-object, optional)
- "glow": whether it glows (json-bool, optional)

Example:

-> { "execute": "lamp-add", "arguments": { "id": "l0" } }
<- { "return": {} }

EQMP

    {
        .name       = "lamp-flash",
        .args_type  = "id:B",
    },

SQMP
lamp-flash
----------

Flash a lamp.

Arguments:

- "id": its name (json-string)

EQMP
