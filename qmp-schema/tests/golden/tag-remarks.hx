HXCOMM Parentheses that are no tags; a member whose type nothing tells is any.
SQMP
query-remarks
-------------

Return a json-object containing the following:

- "unit": size (in bytes)
- "seen": a time (see above, or not) and so on (json-int)
- "nested": a time (of (some) kind) (json-int)
- "open": left open ( and so on
- "closed": left ) closed
- "enable": Enable it or disable it.

EQMP
