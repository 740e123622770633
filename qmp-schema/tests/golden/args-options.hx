HXCOMM An option list: its own name is not on the wire, its members are; unless the text or the example has it as an array.
    {
        .name       = "thing_add",
        .args_type  = "thing:O",
    },

SQMP
thing_add
---------

Add a thing.

Arguments:

- "driver": its kind (json-string)
- "bus": where it goes (json-string, optional)
- "id": its name (json-string)
- thing properties

Example:

-> { "execute": "thing_add", "arguments": { "driver": "t1000", "id": "t1" } }
<- { "return": {} }

EQMP

    {
        .name       = "press",
        .args_type  = "keys:O,hold-time:i?",
    },

SQMP
press
-----

Arguments:

keys array:
    - "key": a key (json-string)

- hold-time: milliseconds until they are let go
             (json-int, optional)

Example:

-> { "execute": "press", "arguments": { "keys": [ { "key": "a" }, { "key": "b" } ] } }
<- { "return": {} }

EQMP
