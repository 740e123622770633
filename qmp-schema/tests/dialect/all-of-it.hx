HXCOMM exact
HXCOMM A small door, with all that a description can say.

#if defined(CONFIG_DOOR)
    {
        .name       = "door-open",
        .args_type  = "door:s,speed:o?,on-error:s?,angles:q?",
        .mhandler.cmd_new = qmp_marshal_door_open,
    },
#endif

SQMP
Doors
=====

What a client can do to doors.

* Open them.
* Close them,
  slowly.

door-open
---------
Since 1.3
Removed 9.0
Flags: out-of-band, preconfig, silent

Open a door
that is closed.

It may take a while.

Arguments:

- "door": which one (json-string)
- "speed": how fast (see the manual), in millimetres
  a second (json-size, optional, default 10M, since 1.5)

  Higher is not better.

  Note: nobody has measured it.
- "on-error": what to do when it jams (DoorOnError, optional, deprecated, feature door-v2)

  Features:

  - "slow": it waits (if defined(SLOW))
- "angles": (json-array of json-array of json-int16, optional, default "[], (none)")

Returns: how it went (DoorInfo)

Errors: DoorJammed when it does not
  move.

Note: do not
  lean on it.

Features:

- "deprecated": use door-set
- "unstable":
- "fast": it opens () (if defined(A) && (B))

Example: 1. Open the
  front door

-> { "execute": "door-open",
     "arguments": { "door": "front" } }
<- { "event": "DOOR_OPEN" }
<- { "return": {

       "state": "open" } }

Example:

-> { "execute": "door-open" }

Text behind it.
EQMP

SQMP
Enumeration DoorOnError
-----------------------
Since 1.3

What to do.

Values:

- "stop": give up
- "go-on":
- "ask": someone (or other) ()
- "x-kick": kick it (since 2.0, removed 3.0, unstable, if defined(KICK))

Structure DoorBase
------------------

Members:

- "kind": what it is (DoorKind)

Enumeration DoorKind
--------------------

Values:

- "swing":
- "slide":
- "none":

Union DoorInfo
--------------
Base: DoorBase
Discriminator: "kind"

Members:

- "state": (enumeration)
  - "open": it is
  - "shut": it is not

Branches:

- "swing": hinges (DoorSwing)
- "slide": rails (json-object)

  - "rails": the rails (json-array of json-object, open, optional)
    - "length": how long (json-number)

Structure DoorSwing
-------------------
Condition: defined(HINGES)
Flags: open

Members:

- "parent": what it hangs on (DoorInfo, optional)
- "any": a
  \- dash, a
  \\ backslash (json-any)
- "nothing": (json-object, empty)
- "o": (json-object)
- "type": (type optional)

Alternate optional
------------------

Choices:

- "name": by name (json-string)
- "list": (json-array of type optional)
- "none": (json-null)
- "flag": (json-bool)
- "info": (DoorInfo)
EQMP

SQMP
query-doors
-----------

All of them.

Arguments: DoorSwing

Returns: the doors (json-array of json-object)

- "at": where (json-int)

x-door
------
Condition: defined(X)

Arguments: (open)

- "id": which (json-string)

x-door-empty
------------

Arguments: (empty)

Returns: None.

Event DOOR_OPEN
---------------
Since 1.3

A door was opened.

Data:

- "door": which (json-string)

Event DOOR_SHUT
---------------

Data: None.
EQMP
