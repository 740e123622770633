HXCOMM The forms of Arguments: a trailing blank, no blank line, None with and without a full stop, empty, absent.
    {
        .name = "trailing-blank", .args_type = "a:i",
    },
SQMP
trailing-blank
--------------

Arguments: 

- "a": a number (json-int)

EQMP
    { .name = "no-blank-line", .args_type = "a:i", },
SQMP
no-blank-line
-------------

Arguments:
- "a": a number (json-int)

EQMP
    { .name = "none", .args_type = "", },
SQMP
none
----

Arguments: None.

EQMP
    { .name = "none-bare", .args_type = "", },
SQMP
none-bare
---------

Arguments: None

EQMP
    { .name = "list-before-label", .args_type = "state:b", },
SQMP
list-before-label
-----------------

Switch it.

- "state": on or off (json-bool)

Arguments:

Example:

-> { "execute": "list-before-label", "arguments": { "state": true } }
<- { "return": {} }

EQMP
    { .name = "absent", .args_type = "a:i", },
SQMP
absent
------

Does it with the number.

Example:

-> { "execute": "absent", "arguments": { "a": 1 } }
<- { "return": {} }

EQMP
