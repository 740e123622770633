HXCOMM exact
HXCOMM Every kind of type, where types are used, what is described in place

SQMP
Types
=====

Enumeration Kind
----------------

Values:

- "file":
- "net": by cable (since 2.1)
- "none":

Structure Common
----------------

Members:

- "kind": what it is (Kind)

Structure Lamp
--------------
Base: Common
Flags: open

A lamp.

Members:

- "size": (json-size, optional, default 10M)
- "parts": (json-array of json-array of Lamp)
- "outer": what is around it (json-object, optional)
  - "inner": (json-array of json-object, open)
    - "name": its name (json-string, optional)
    - "mode": how it goes (enumeration)
      - "x":
      - "y":
    - "state": whether it goes (enumeration)
      - "on": it goes
      - "off": (deprecated)

Structure Nothing
-----------------

Union Drive
-----------
Base: Common
Discriminator: "kind"

Members:

- "id": (json-string, optional)

Branches:

- "file": on disk (DriveFile, since 3.0)
- "net": somewhere else (json-object, if defined(NET))
  - "host": (json-string)
  - "port": where it listens (json-object)
    - "number": (json-uint16)

Structure DriveFile
-------------------

Members:

- "path": (json-string)

Alternate Reference
-------------------

Choices:

- "definition": the thing itself (Drive)
- "name": of one that is there (json-string)
EQMP

SQMP
add-drive
---------

Arguments: Drive

Returns: what was made (Reference)

query-drives
------------

Arguments: (open)

- "how": (enumeration)
  - "long":
  - "short":

Returns: all of them (json-array of json-object)

- "drive": (Drive)
- "lamps": (json-array of json-object)
  - "lamp": (Lamp)

query-mode
----------

Arguments: None.

Returns: (enumeration)

- "on":
- "off":

list-nothing
------------

Arguments: (empty)

Returns: (json-array of Nothing)
EQMP
