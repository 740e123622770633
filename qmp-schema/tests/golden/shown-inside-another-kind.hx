HXCOMM An argument that only examples show: "key" starts as the element it stands in, but its "data" is a string. It is
HXCOMM not that element again, as "file" is the options again.

    {
        .name       = "input-send",
        .args_type  = "events:q",
    },

SQMP
input-send
----------

Send input.

Example:

-> { "execute": "input-send",
     "arguments": { "events": [
         { "type": "key", "data": { "down": true, "key": { "type": "qcode", "data": "ctrl" } } } ] } }
<- { "return": {} }

EQMP

    {
        .name       = "node-add",
        .args_type  = "options:q",
    },

SQMP
node-add
--------

Add a node.

Example:

-> { "execute": "node-add",
     "arguments": { "options": { "driver": "qcow2", "lazy": true, "file": { "driver": "file", "name": "x.img" } } } }
<- { "return": {} }

EQMP
