HXCOMM Replies that only the example shows: none, an object, arrays, a string, a number.
    { .name = "nothing", .args_type = "", },
SQMP
nothing
-------

-> { "execute": "nothing" }
<- { "return": {} }

EQMP
    { .name = "object", .args_type = "", },
SQMP
object
------

-> { "execute": "object" }
<- { "return": { "a": 1, "b": { "c": [ 1.5, 2 ] } } }

EQMP
    { .name = "objects", .args_type = "", },
SQMP
objects
-------

-> { "execute": "objects" }
<- { "return": [ { "a": 1, "b": true }, { "a": 2, "c": null } ] }

EQMP
    { .name = "strings", .args_type = "", },
SQMP
strings
-------

-> { "execute": "strings" }
<- { "return": [ "a", "b" ] }

EQMP
    { .name = "string", .args_type = "", },
SQMP
string
------

-> { "execute": "string" }
<- { "return": "ok\r\n" }

EQMP
    { .name = "integer", .args_type = "", },
SQMP
integer
-------

Return a json-object containing the following:

- "size": bytes (json-int)

-> { "execute": "integer" }
<- { "return": 67108864 }

EQMP
    { .name = "mixed", .args_type = "", },
SQMP
mixed
-----

-> { "execute": "mixed" }
<- { "return": {} }

-> { "execute": "mixed" }
<- { "return": { "label": "x" } }

EQMP
    { .name = "query-silent", .args_type = "", },
SQMP
query-silent
------------

Tells something.

EQMP
    { .name = "empty-array", .args_type = "", },
SQMP
empty-array
-----------

-> { "execute": "empty-array" }
<- { "return": [] }

EQMP
    { .name = "different", .args_type = "", },
SQMP
different
---------

-> { "execute": "different" }
<- { "return": { "a": 1 } }
-> { "execute": "different" }
<- { "return": { "a": "x" } }

EQMP
