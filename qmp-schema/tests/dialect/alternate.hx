HXCOMM exact
HXCOMM An alternate of every JSON kind

SQMP
Alternate Anything
------------------
Since 2.0

Choices:

- "s": a string (json-string)
- "i": (json-uint8)
- "n": (json-number, since 2.1)
- "b": (json-bool)
- "z": (json-null, deprecated)
- "o": (json-object)
  - "x": (json-int)
- "a": (json-array of Anything)

Alternate Named
---------------

Choices:

- "e": (Mode)
- "s": (json-object, open)

Enumeration Mode
----------------

Values:

- "on":
EQMP
