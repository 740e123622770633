HXCOMM The letter q says nothing of the value; text and example do.
    {
        .name       = "told",
        .args_type  = "props:q?,list:q",
    },

SQMP
told
----

Arguments:

- "props": a dictionary of properties (optional, json-dict)
- "list": json-array of json-strings

EQMP

    {
        .name       = "shown",
        .args_type  = "jobs:q",
    },

SQMP
shown
-----

Example:

-> { "execute": "shown", "arguments": { "jobs": [ { "id": 1, "name": "x" },
                                                 { "id": 2 } ] } }
<- { "return": {} }

EQMP

    {
        .name       = "neither",
        .args_type  = "value:q",
    },
