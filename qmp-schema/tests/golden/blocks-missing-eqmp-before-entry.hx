HXCOMM The first text is not closed; the entry that follows it is read all the same.
SQMP
one
---

Arguments:

- "a": a thing (json-int)

    {
        .name       = "one",
        .args_type  = "a:i",
    },

    {
        .name       = "two",
        .args_type  = "b:s",
    },
SQMP
two
---

Arguments:

- "b": another (json-string)

EQMP
