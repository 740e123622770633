HXCOMM exact
HXCOMM Names of types that are words of the tag language or look like them

SQMP
Structure optional
------------------

Structure json-string
---------------------

Structure None
--------------

Structure open
--------------

Enumeration type
----------------

Values:

- "x":

Structure a-b_c.d
-----------------

run
---

Arguments: type None

Returns: (type json-string)

go
---

Arguments: None

Returns: (json-array of type optional)

walk
----

Arguments:

- "a": (type type, optional)
- "b": (a-b_c.d)
- "c": (type a-b_c.d)
- "d": (None)
- "e": (type open, optional)

Returns: None.
EQMP
