HXCOMM An underline may be too short or too long, from three dashes on.
SQMP
query-long-name-of-a-thing
---

Return a json-object containing the following:

- "a": one (json-int)

EQMP
SQMP
query-x
---------------

Return a json-object containing the following:

- "b": two (json-int)

EQMP
