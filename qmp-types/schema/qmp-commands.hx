    {
        .name       = "stop",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_input_stop,
    },

SQMP
stop
----

Halts all virtual CPUs.

Arguments: None.

Example:

-> { "execute": "stop" }
<- { "return": {} }

EQMP

    {
        .name       = "block_resize",
        .args_type  = "device:B,size:o",
        .mhandler.cmd_new = qmp_marshal_input_block_resize,
    },

SQMP
block_resize
------------

Gives a drive another size.

Arguments:

- "device": name of the drive (json-string)
- "size": new size in bytes (json-int)

Example:

-> { "execute": "block_resize", "arguments": { "device": "disk0", "size": 1073741824 } }
<- { "return": {} }

EQMP
