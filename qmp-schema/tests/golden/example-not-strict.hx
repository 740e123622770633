HXCOMM Examples that are not JSON are read as far as they go: commas, quotes, ellipses, colons.
    { .name = "commas", .args_type = "", },
SQMP
commas
------

-> { "execute": "commas" }
<- { "return": { "a": 1
                 "b": 2,
                 "list": [ 1 2, 3, ], } }

EQMP
    { .name = "quotes", .args_type = "keys:q", },
SQMP
quotes
------

-> { 'execute': 'quotes', 'arguments': { 'keys': [ { 'type': 'x', 'data': 'y' } ] } }
<- { 'return': { 'a': 'x' } }

EQMP
    { .name = "ellipsis", .args_type = "", },
SQMP
ellipsis
--------

-> { "execute": "ellipsis" }
<- { "return": { "a": [ { "x": 1 }, {...more...}, [ ... more follow ... ] ], ... } }

EQMP
    { .name = "open-string", .args_type = "", },
SQMP
open-string
-----------

-> { "execute": "open-string" }
<- { "return": { "a": 1, "format:"qcow2",
                 "b": 2 } }

EQMP
    { .name = "comma-for-colon", .args_type = "", },
SQMP
comma-for-colon
---------------

-> { "execute": "comma-for-colon" }
<- { "return": { "level", 1, "b": 2 } }

EQMP
    { .name = "nbsp", .args_type = "", },
SQMP
nbsp
----

-> { "execute": "nbsp" }
<- { "return": { "a": 1, "b": { } } }

EQMP
