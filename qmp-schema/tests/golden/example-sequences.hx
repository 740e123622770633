HXCOMM Requests without reply, errors, events between, and requests to other commands do not change the reply.
    { .name = "tray", .args_type = "open:b", },
SQMP
tray
----

Example:

-> { "execute": "other", "arguments": { "x": 1 } }
<- { "return": { "not": "of tray" } }

-> { "execute": "tray",
     "arguments": { "open": true } }

<- { "timestamp": { "seconds": 1, "microseconds": 2 },
     "event": "MOVED",
     "data": { "open": true } }

<- { "return": {} }

-> { "execute": "tray", "arguments": { "open": true } }

<- { "error": { "class": "GenericError", "desc": "no" } }

-> { "execute": "tray", "arguments": { "open": false } }

EQMP
