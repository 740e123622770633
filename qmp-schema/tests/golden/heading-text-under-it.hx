HXCOMM Text stands right under the underline: the release, or a sentence.
    {
        .name       = "one",
        .args_type  = "",
    },
SQMP
one
---
Since 2.4

Does it.

EQMP
    {
        .name       = "two",
        .args_type  = "a:i",
    },
SQMP
two
---
Since: 2.1
Arguments:

- "a": a number (json-int)

EQMP
