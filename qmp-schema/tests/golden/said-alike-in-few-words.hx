HXCOMM Few words that stand for an optional argument say nothing of a reply's member: they can be the same by accident.
{
 .name = "lamp-dim",
 .args_type = "lamp:s?,limit:i?",
},

SQMP
lamp-dim
--------

Dim it.

Arguments:

- "lamp": name of lamp (json-string)
- "limit": limit of the total power in watts (json-int)

Example:

-> { "execute": "lamp-dim", "arguments": { "lamp": "north", "limit": 3 } }
<- { "return": {} }

EQMP

SQMP
query-lamp
----------

Return a json-object containing the following:

- "lamp": name of lamp (json-string)
- "limit": limit of the total power in watts (json-int)

Example:

-> { "execute": "query-lamp" }
<- { "return": { "lamp": "north", "limit": 3 } }

EQMP
