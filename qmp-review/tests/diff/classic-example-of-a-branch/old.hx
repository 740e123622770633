HXCOMM An example shows one branch of a union: it tells nothing of the others.

    {
        .name       = "press-key",
        .args_type  = "keys:O",
        .mhandler.cmd_new = qmp_marshal_press_key,
    },

SQMP
press-key
---------

Press keys.

Arguments:

- "keys": the keys (json-array)

Example:

-> { "execute": "press-key", "arguments": { "keys": [ { "type": "name", "data": "up" } ] } }
<- { "return": {} }

EQMP
