HXCOMM An entry is not closed before its text: the error is there, and text and next entry are read.
    {
        .name       = "one",
        .args_type  = "a:i",

SQMP
one
---

Arguments:

- "a": a number (json-int)

EQMP

    {
        .name       = "two",
        .args_type  = "",
    },
