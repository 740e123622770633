HXCOMM exact
HXCOMM Types, one of which has its base elsewhere

SQMP
Structure Options
-----------------
Base: Common

Members:

- "x": (json-int)
EQMP
