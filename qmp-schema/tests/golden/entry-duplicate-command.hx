HXCOMM A command that is declared twice is an error at the second; the first holds.
    {
        .name       = "one",
        .args_type  = "a:i",
    },
    {
        .name       = "one",
        .args_type  = "b:i",
    },
SQMP
two
---

The first text.

EQMP
SQMP
two
---

The second text.

EQMP
