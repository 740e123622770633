HXCOMM exact

SQMP
shop-add
--------
Since 1.0
Flags: out-of-band

Put a thing on a shelf.

* One shelf holds ten things, and the eleventh thing goes to the shelf below it, if there is one below it.

Note: Shelves are counted from the left.

Arguments: Thing

Returns: the things beside it (json-array of Thing)

Errors: NoRoom where the shelf is full.

Example: Add a cup

-> { "execute": "shop-add",
     "arguments": { "id": "cup", "kind": "plain" } }
<- { "return": [] }

EQMP

SQMP
Union Thing
-----------
Since 1.0
Discriminator: "kind"

What stands on a shelf.

Members:

- "id": its name (json-string)
- "kind": what it is (Kind)
- "inside": what is in it (json-array of Thing, optional, since 1.2, deprecated)
- "price": [31mwhat it costs (Price, optional, default 7)
- "place": where it stands (json-object, optional)
  - "shelf": the shelf (json-uint8)
  - "side": which end (enumeration)
    - "left": the left one
    - "right": the right one

Branches:

- "box": (Box)

Features:

- "counted": it is counted at night
- "deprecated": use shop-put

EQMP

SQMP
Structure Box
-------------

Members:

- "lid": what closes it (json-any, if defined(LIDS))

EQMP

SQMP
Enumeration Kind
----------------

Values:

- "plain": nothing special
- "box": it has an inside (since 1.1, unstable)

EQMP

SQMP
Alternate Price
---------------

Choices:

- "exact": so much (json-int)
- "words": as the owner says (json-string)

EQMP

SQMP
Event SHOP_CLOSED
-----------------

Data: None.

EQMP
