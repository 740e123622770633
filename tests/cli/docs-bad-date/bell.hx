SQMP
ring
----

Ring the bell.

Arguments:

- "times": how often (json-int, optional, default 1)

Example:

-> { "execute": "ring" }
<- { "return": {} }

EQMP
