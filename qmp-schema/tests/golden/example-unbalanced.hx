HXCOMM A bracket that is never closed, or closed too often, ends the example before the next arrow, label or text.
    { .name = "open", .args_type = "", },
SQMP
open
----

-> { "execute": "open"
<- { "return": { "a": [ { "b": 1 } }

Note: more is said.

EQMP
    { .name = "closed", .args_type = "", },
SQMP
closed
------

-> { "execute": "closed" } }
<- { "return": { "a": 1 } }
}
}

Text behind it.

EQMP
    { .name = "next", .args_type = "a:i", },
SQMP
next
----

Arguments:

- "a": still read (json-int)

EQMP
