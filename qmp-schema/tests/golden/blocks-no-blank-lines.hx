HXCOMM Directives, entries and texts follow each other without blank lines; after EQMP a line of blanks.
    {
        .name       = "first",
        .args_type  = "",
    },
SQMP
first
-----
Does it.
Arguments: None.
Example:
-> { "execute": "first" }
<- { "return": {} }
EQMP
{
        .name       = "second",
        .args_type  = "on:b",
    },
SQMP

second
------
Arguments:
- "on": yes or no (json-bool)
EQMP
  	
    {
        .name       = "third",
        .args_type  = "",
    },
