HXCOMM An option list takes members that nobody can list.

    {
        .name       = "lamp_add",
        .args_type  = "lamp:O",
    },

SQMP
lamp_add
--------

Add a lamp.

Arguments:

- "driver": the name of the new lamp's driver (json-string)
- "id": the lamp's ID, must be unique (json-string)
- lamp properties

Example:

-> { "execute": "lamp_add", "arguments": { "driver": "led", "id": "north", "colour": "red" } }
<- { "return": {} }

EQMP
