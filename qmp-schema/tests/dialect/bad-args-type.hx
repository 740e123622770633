HXCOMM exact
HXCOMM Table entries that say otherwise than the documentation


    {
        .name       = "run",
        .args_type  = "a:s,b:i?,c:s,d:q,e:b,x:s,o:O,r:b?",
    },

SQMP
run
---

Arguments:

- "a": (json-int)
- "b": (json-int)
- "c": (json-string, optional)
- "d": (json-string)
- "e": (json-object)
- "r": (json-bool, optional)
- "y": (json-array of json-int, optional)
- "z": (json-size)
EQMP

    {
        .name       = "named",
        .args_type  = "a:s",
    },

    {
        .name       = "open",
        .args_type  = "a:s,rest:O",
    },

SQMP
named
-----

Arguments: S

open
----

Arguments: (open)

- "a": (json-string)

Structure S
-----------
EQMP

    {
        .name       = "none",
        .args_type  = "a:s",
    },

SQMP
none
----
EQMP

    {
        .name       = "undocumented",
        .args_type  = "a:s",
    },

    {
        .name       = "none",
        .args_type  = "",
    },

    {
        .name       = "letters",
        .args_type  = "a:Z,b",
    },

#if defined(A)
    {
        .name       = "conditional",
    },
#endif

SQMP
letters
-------

conditional
-----------
Condition: defined(B)
EQMP
