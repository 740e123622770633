HXCOMM The title is indented, a numbered list and the arrows' meaning stand before the first command: no entry comes of them.

SQMP
                        Supported Commands
                        ------------------

This text tells what a client may send.

Notation used below:

-> data issued by the Client
<- Server data response

1. Promises
===========

    1. Names stay.

    2. Members may be added.

2. Regular Commands
===================

EQMP

    {
        .name       = "stop",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_input_stop,
    },

SQMP
stop
----

Halt the machine.

Arguments: None.

Example:

-> { "execute": "stop" }
<- { "return": {} }

EQMP
