HXCOMM exact
HXCOMM Choices that cannot be told apart, or are none

SQMP
Alternate A
-----------

Choices:

- "s": (json-string)
- "e": (enumeration)
  - "x":
- "i": (json-int)
- "j": (json-size)
- "o": (json-object)
- "p": (json-object, empty)
- "l": (json-array of json-int)
- "m": (json-array of json-string)
- "any": (json-any)
- "again": (A)
EQMP
