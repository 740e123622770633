HXCOMM An SQMP within an open text starts the next text, with a warning.
SQMP
one
---

Does one thing.

SQMP
two
---

Does another.

EQMP
    {
        .name       = "one",
        .args_type  = "",
    },
    {
        .name       = "two",
        .args_type  = "",
    },
