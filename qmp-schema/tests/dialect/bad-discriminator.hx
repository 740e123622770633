HXCOMM exact
HXCOMM Discriminators that cannot tell branches apart

SQMP
Structure Common
----------------

Members:

- "kind": (Kind)
- "text": (json-string)
- "maybe": (Kind, optional)

Enumeration Kind
----------------

Values:

- "file":
- "pipe":

Union None
----------
Base: Common

Union Missing
-------------
Base: Common
Discriminator: "knd"

Branches:

- "file": (Kind)

Union Unlike
------------
Base: Common
Discriminator: "other"

Union Text
----------
Base: Common
Discriminator: "text"

Union Maybe
-----------
Base: Common
Discriminator: "maybe"

Union Branches
--------------
Base: Common
Discriminator: "kind"

Branches:

- "fil": (json-object, empty)
- "socket": (json-object, empty)
- "pipe": (json-object)
- "file": (json-string)

Union Unquoted
--------------
Discriminator: kind
EQMP
