HXCOMM White space beyond ASCII in and behind JSON, and between a name and its text.
SQMP
stop
----

Example:

->   { "execute": 
"stop",　
 "arguments": { "a": 1 } }
<-{ "return":
{} }

 
EQMP

SQMP
run
---

Arguments:

- "a" six (json-int)
- "b"	rest (json-int)
EQMP
