HXCOMM exact
HXCOMM Documentation, entries and conditions that are not closed


#if defined(A)
    {
        .name       = "one",
        .args_type  = "",

SQMP
one
---

Text.

    {
        .name       = "two",
        .args_type  = "",
    },

SQMP
two
---
SQMP
three
-----
