HXCOMM exact

SQMP
Lamps
=====

What hangs from the ceiling, and how to light it. A lamp is known by its name;
a chain of lamps by the name of the lamp that is nearest to the switch.

Note: No lamp knows whether somebody looks at it.

EQMP

SQMP
Enumeration LampState
---------------------
Since 1.0

What a lamp does.

Values:

- "off"
- "on": it shines
- "blinking": it shines now and then (at most twice a second)
  (since 1.4, if defined(CONFIG_BLINK))
- "broken": it will never shine again (see the sales office) (unstable)
- "lost": nobody knows (yet) ()

EQMP

SQMP
Structure LampBase
------------------

Members:

- "name": what it is called (json-string)
- "kind": what it is (LampKind)

EQMP

SQMP
Enumeration LampKind
--------------------

Values:

- "bulb"
- "tube"
- "candle"

EQMP

SQMP
Structure Bulb
--------------
Flags: open

Members:

- "watt": power (json-uint16, optional, default 60)

EQMP

SQMP
Union LampOptions
-----------------
Since 1.2
Removed 9.0
Base: LampBase
Discriminator: "kind"

What a lamp can be.

Members:

- "height": meters above the floor (json-number, optional)

Branches:

- "bulb": an old one (Bulb)
- "tube": (json-object, since 1.3)
  - "length": (json-int8)
- "candle": (json-object, empty, if defined(CONFIG_FIRE))

Features:

- "deprecated": Use daylight.
- "fast"

EQMP

SQMP
Alternate LampRef
-----------------

A lamp, or its name.

Choices:

- "definition": a lamp that is made for this (LampOptions)
- "reference": (json-string)

EQMP

#if defined(CONFIG_LAMP) && !defined(_WIN32)
    {
        .name       = "lamp-add",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_lamp_add,
    },
#endif

SQMP
lamp-add
--------
Since 1.2
Flags: preconfig

Hang up a lamp.

Arguments: LampOptions

Returns: None.

EQMP

    {
        .name       = "lamp-set",
        .args_type  = "lamps:q,brightness:i?,light:q?,delay:o?",
        .mhandler.cmd_new = qmp_marshal_lamp_set,
    },

SQMP
lamp-set
--------
Since 1.0
Flags: out-of-band, silent

Light lamps.

All at once, or none where one of them is lost.

* the nearest one first, as the light is quicker there than at lamps that hang
  far away from the switch on a wall
* then the others

Arguments:

- "lamps": which (json-array of json-string)

- "brightness": percent (json-int, optional, default 100)

  More than 100 is bad for the lamp.

  Note: it is refused since 2.0

  Features:
  - "deprecated": Use @light.

- "light": how it is to shine; what is left out is as it was before, unless the
  lamp was off (json-object, optional)
  - "colour": colour (enumeration, optional, default white)
    - "white"
    - "warm": as of a fire
  - "lux": how much of it (json-uint32, since 2.1, unstable, feature lux)
- "delay": how long to wait (json-size, optional, default "a while, or two", if
  defined(CONFIG_A_VERY_LONG_NAME) || (defined(B) &&
  !defined(CONFIG_ANOTHER_LONG_NAME)))

Features:

- "dimmable": It can be dimmed. (if defined(CONFIG_DIM))

Returns: what the lamps did before, in the order of the request (but not those
         that were lost) (json-array of LampState)

Errors: LampNotFound where there is no such lamp.

Example: Light the lamp over the door:

-> {
       "execute": "lamp-set",
       "arguments": { "lamps": ["door"], "brightness": 40 }
   }
<- { "return": ["off"] }

-> { "execute": "lamp-set", "arguments": { "lamps": [] } }
<- { "return": [] }

Note: Candles are lit by hand.

EQMP

    {
        .name       = "query-lamps",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_lamps,
    },

SQMP
query-lamps
-----------

Arguments: None.

Returns: (json-array of json-object)

- "name": (json-string)
- "parent": (json-any, optional)
- "extra": (json-object, open)
- "nothing": (json-object, empty)
- "free": (json-object)

EQMP

    {
        .name       = "lamp-plug",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_lamp_plug,
    },

SQMP
lamp-plug
---------

Arguments: (open)

- "driver": (json-string)

Returns: None.

EQMP
