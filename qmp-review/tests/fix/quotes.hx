HXCOMM Other quotes are replaced where they pair, and stay where that would make no less wrong.
    {
        .name       = "lamp-on",
        .args_type  = "lamp:s",
    },

SQMP
lamp-on
-------

Switch a lamp on.

Arguments:

- "lamp": which one (json-string)

Example:

-> { 'execute': 'lamp-on', 'arguments': { 'lamp': "desk" } }
<- { "return": {} }

EQMP

    {
        .name       = "lamp-off",
        .args_type  = "lamp:s",
    },

SQMP
lamp-off
--------

Switch a lamp off.

Arguments:

- "lamp": which one (json-string)

Example:

-> { "execute": "lamp-off", "arguments": { "lamp": "desk" } }
<- { "return": {mp': 'desk' }, 'lam} }

EQMP
