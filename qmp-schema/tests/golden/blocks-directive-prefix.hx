HXCOMM A directive is known by its first letters at column 0; indented it is text.
    {
        .name       = "one",
        .args_type  = "",
    },
SQMP (of the command one)
one
---

The line
    SQMP
is part of this text, and so is
    EQMP
here.

EQMP (of the command one)
    {
        .name       = "two",
        .args_type  = "",
    },
