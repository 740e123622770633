HXCOMM exact
HXCOMM Names that are given twice within one entry

SQMP
Enumeration E
-------------

Values:

- "a":
- "b":
- "a": (since 2.0)

Features:

- "x":
- "x":

Structure S
-----------

Members:

- "a": (json-int)
- "b": (json-object)
  - "c": (json-int)
  - "c": (json-int)
- "a": (json-string)
- "d": (json-int, deprecated)

  Features:

  - "deprecated":

Structure T
-----------
Base: S

Members:

- "e": (json-int)
- "a": (json-int)

Structure V
-----------
Base: T

Members:

- "b": (json-int)

Union U
-------
Base: K
Discriminator: "k"

Members:

- "m": (json-int)

Branches:

- "x": (S)
- "y": (X)
- "x": (T)
- "z": (Z)

Structure X
-----------

Members:

- "m": (json-int)
- "k": (json-int)

Structure Z
-----------
Base: X

Structure K
-----------

Members:

- "k": (enumeration)
  - "x":
  - "y":
  - "z":

Alternate A
-----------

Choices:

- "a": (json-int)
- "a": (json-string)
EQMP
