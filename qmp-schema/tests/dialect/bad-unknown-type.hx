HXCOMM exact
HXCOMM Names that no type has, in every place that names one

SQMP
Structure BlockInfo
-------------------
Base: BlokInfo

Members:

- "a": (BlockInof)
- "b": something that
  is long (json-array of json-array of blockinfo,
  optional)
- "c": (Netdev)
- "d": (json-object)
  - "e": (type json-strin)

Alternate A
-----------

Choices:

- "x": (Missing)

Union U
-------
Discriminator: "k"

Members:

- "k": (enumeration)
  - "x":

Branches:

- "x": (Mising)

run
---

Arguments: BlockInf

Returns: (json-array of Nothing)

Event RAN
---------

Data: Block
EQMP
