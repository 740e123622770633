HXCOMM Classic text: an argument that the table does not declare, an example that is no JSON.

    {
        .name       = "bell-ring",
        .args_type  = "times:i?",
        .mhandler.cmd_new = qmp_marshal_bell_ring,
    },

SQMP
bell-ring
---------

Ring the bell.

Arguments:

- "times": how often (json-int, optional)
- "loud": whether to wake all (json-bool, optional)

Example:

-> { "execute": "bell-ring", "arguments": { "times": 3, } }
<- { "return": {} }

EQMP
