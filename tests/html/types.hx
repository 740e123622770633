HXCOMM exact
HXCOMM Types: a base, a union with named branches and one in place, an alternate, values with words and since.

SQMP
Enumeration LampKind
--------------------

Values:

- "bulb": a bulb
- "tube": a tube (since 2.0)
- "candle": a candle; see LampOptions

EQMP

SQMP
Structure LampBase
------------------

What all lamps have.

Members:

- "kind": which kind it is (LampKind)
- "id": its name (json-string, optional)

EQMP

SQMP
Structure Tube
--------------

Members:

- "length": in millimetres (json-uint32)
- "starter": the part that lights it (LampRef, optional)

EQMP

SQMP
Union LampOptions
-----------------
Base: LampBase
Discriminator: "kind"

Options of a lamp.

Branches:

- "bulb": what a bulb has (json-object)
  - "watts": power (json-int)
- "tube": (Tube, since 2.0)

EQMP

SQMP
Alternate LampRef
-----------------

A lamp by name or in place.

Choices:

- "name": its name (json-string)
- "options": all of it (LampOptions)
- "none": no lamp (json-null)

EQMP

SQMP
Structure LampTree
------------------

A lamp with what hangs on it.

Members:

- "lamp": the lamp (LampOptions)
- "children": more of them (json-array of LampTree)
- "size": how large it is (json-object)
  - "width": in millimetres (json-int)
  - "box": its box, if it has one (json-object, optional)
    - "width": in millimetres (json-int)

EQMP

SQMP
lamp-add
--------

Arguments: LampOptions

EQMP

SQMP
query-lamp-tree
---------------

Returns: (LampTree)

EQMP
