HXCOMM exact
HXCOMM Bases that cannot be one

SQMP
Structure A
-----------
Base: B

Structure B
-----------
Base: C

Structure C
-----------
Base: A

Structure Own
-------------
Base: Own

Structure OfUnion
-----------------
Base: U

Structure OfEnumeration
-----------------------
Base: E

Union U
-------
Discriminator: "e"

Members:

- "e": (E)

Enumeration E
-------------
Base: A

Values:

- "x":

Structure Two
-------------
Base: Own
Base: A

Structure Nameless
------------------
Base:

run
---
Base: A

Structure Words
---------------
Base: two words
EQMP
