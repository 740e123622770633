HXCOMM exact
HXCOMM Structures: base, open, nested objects and arrays of them, defaults, every builtin type

SQMP
Structure Place
---------------

Members:

- "room": (json-string)

Structure Lamp
--------------
Base: Place
Flags: open

A lamp.

Members:

- "a": (json-string)
- "b": (json-int)
- "c": (json-int8)
- "d": (json-int16)
- "e": (json-int32)
- "f": (json-int64)
- "g": (json-uint8)
- "h": (json-uint16)
- "i": (json-uint32)
- "j": (json-uint64)
- "k": (json-size, optional, default 10M)
- "l": (json-number, optional, default "")
- "m": (json-bool, optional, default false)
- "n": (json-null)
- "o": (json-any)
- "p": (json-object)
- "q": (json-object, empty)
- "r": (json-object, open)
- "s": (json-array of json-array of json-array of Lamp)
- "t": outer (json-object, optional)
  - "u": inner (json-array of json-object, open)
    - "v": innermost (json-string, optional)
    - "w": more (enumeration)
      - "x":
- "parent": the structure itself (Lamp, optional)

Structure Nothing
-----------------

Structure AlsoNothing
---------------------

Members: None.

Structure Hidden
----------------

Members: (open)

- "known": (json-int)
EQMP
