HXCOMM A heading that is a sentence: the first request tells the name, else the entry before it; without both it is no command.
    {
        .name       = "query-switch",
        .args_type  = "name:s",
    },

SQMP
Show the switch
---------------

Arguments:

- "name": which one (json-string)

Example:

-> { "execute": "query-switch", "arguments": { "name": "sw1" } }
<- { "return": { "ports": 2 } }

EQMP

    {
        .name       = "query-ports",
        .args_type  = "",
    },

SQMP
Show all ports of it
--------------------

Return a json-array. Each port is a json-object, which contains:

- "speed": how fast (json-int)

EQMP

SQMP
Show what is free
-----------------

Example:

-> { "execute": "query-free" }
<- { "return": [ "a" ] }

EQMP

SQMP
What to know besides
--------------------

Nothing much.

EQMP
