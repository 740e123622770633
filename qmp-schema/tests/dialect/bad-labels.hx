HXCOMM exact
HXCOMM Labels that do not fit their entry, or say nothing

SQMP
Chapter
=======

Arguments:

- "a": (json-int)

run
---

Data:

- "a": (json-int)

Members: (open)

Values:

- "x":

Arguments:

Note:

Errors:

Example:

Text.

Example: with nothing below

Event E
-------

Arguments: None.

Data: 3

Structure S
-----------

Members: Other

Branches:

Enumeration E2
--------------

Values: here

- "x":

  Values:

  - "y":

  Arguments:

Values:

- "z":

Union U
-------
Discriminator: "x"

Choices:

walk
----

Arguments: Two words

Returns: (json-int)

Returns: (json-string)

- "x": (json-int)

go-on
-----

Arguments: None.

- "x": (json-int)

Returns: (json-string)

- "y": (json-int)

Returns: nothing

- "z": (json-int)

Features: here

Example:

->

<- { "return": {} }
EQMP
