HXCOMM exact
HXCOMM A file with mistakes stays as it is, and all of them are told.
SQMP
one
---

Arguments:

- "a": no type

- "b": (json-int, optional optional)

 Wrong column
EQMP
