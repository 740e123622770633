HXCOMM exact
HXCOMM Words of a tag that stand in a wrong place

SQMP
run
---

Arguments:

- "a": (json-int, default 3)
- "b": (json-int, open)
- "c": (json-array of json-string, empty)
- "d": (json-object, open, empty)
- "e": (json-object, empty)
  - "x": (json-int)
- "f": (enumeration, open)
  - "v": (json-int)
  - "w": (optional)
  - "x": (default 3)
  - "y": (open)

Returns: (json-int, optional)

Features:

- "f": (since 2.0)
- "g": (json-int)
- "h": (if defined(X), deprecated)

Event E
-------

Returns: text (json-int)

Alternate A
-----------

Choices:

- "x": (json-int, optional)
- "y": (json-string, optional, default 3)

Union U
-------
Discriminator: "a"

Members:

- "a": (enumeration)
  - "b":

Branches:

- "b": (json-object, empty, optional)
EQMP
