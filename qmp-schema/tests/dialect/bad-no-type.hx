HXCOMM exact
HXCOMM Members, branches and choices without a type

SQMP
 
run
---

Arguments:

- "a": no tag
- "b": (optional)
- "c": the tag is not at its end (json-int).
- "d": not closed (json-int
- "e": not opened json-int)
- "f": empty ()
- "g":
- "h": tag goes on (json-int)
  behind it

Alternate A
-----------

Choices:

- "x": text

Union U
-------
Discriminator: "a"

Members:

- "a": (json-object)
  - "b": nested

Branches:

- "y":
EQMP
