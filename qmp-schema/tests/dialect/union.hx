HXCOMM exact
HXCOMM Unions: discriminator in the base or its own, branches by name and in place, values without a branch

SQMP
Enumeration Kind
----------------

Values:

- "file":
- "net":
- "pipe":
- "none":

Structure Common
----------------

Members:

- "kind": (Kind)

Union Drive
-----------
Base: Common
Discriminator: "kind"

Members:

- "id": (json-string, optional)

Branches:

- "file": on disk (DriveFile, since 3.0)
- "net": somewhere else (json-object, if defined(NET))

  The words go on.

  - "host": (json-string)
- "pipe": (json-object, empty, deprecated)

Structure DriveFile
-------------------

Members:

- "path": (json-string)

Union Bare
----------
Discriminator: "which"

Members:

- "which": (enumeration)
  - "inner":
  - "more":

Branches:

- "inner": a union in its turn (Drive)
- "more": (json-object, open)

Union NoBranches
----------------
Base: Common
Discriminator: "kind"
EQMP
