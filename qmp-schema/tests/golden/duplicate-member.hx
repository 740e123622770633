HXCOMM A member documented twice: a warning, and the first holds.
SQMP
query-twice
-----------

Return a json-object containing the following:

- "a": first (json-int)
- "b": between (json-int)
- "a": second (json-string)

EQMP
