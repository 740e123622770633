HXCOMM Without a table entry the text declares the arguments.
SQMP
set-level
---------

Arguments:

- "level": how high (json-int)
- "unit": in what (json-string, optional)

Example:

-> { "execute": "set-level", "arguments": { "level": 3 } }
<- { "return": {} }

EQMP
