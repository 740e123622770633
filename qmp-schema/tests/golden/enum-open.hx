HXCOMM Lists of values that are open, or have one value, are no enumerations.
SQMP
query-open
----------

Return a json-object containing the following:

- "ellipsis": the type, "tap", "user", ... (json-string)
- "placeholder": [ now | never | +secs ] (json-string)
- "must": must be "spice" (json-string)
- "only": the only supported value is "x" (json-string)
- "fixed": "io" (json-string, fixed)
- "some": such as "a" (json-string)
- "number": one of 'a', 'b' (json-int)

EQMP
