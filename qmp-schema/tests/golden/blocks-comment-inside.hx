HXCOMM Comment lines are dropped wherever they stand: in a text, in an example, in a table entry.
    {
        .name       = "one",
HXCOMM between the fields
        .args_type  = "a:i",
    },
SQMP
one
---

Arguments:

- "a": a number,
HXCOMM within an item
  not too large (json-int)

Example:

-> { "execute": "one",
HXCOMM within an example
     "arguments": { "a": 1 } }
<- { "return": { "b": true } }

HXCOMM before a chapter
3. Query Commands
=================

HXCOMM at the end

EQMP
