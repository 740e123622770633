HXCOMM exact
HXCOMM A command: arguments and reply described in place, defaults, notes, lists, errors, examples, flags.

SQMP
Lamps
=====

What gives light. Lamps report by LAMP_BROKEN.

See https://example.org/lamps for more.

EQMP

    {
        .name       = "lamp-set",
        .args_type  = "id:s,level:i?,mode:s?",
        .mhandler.cmd_new = qmp_marshal_lamp_set,
    },

SQMP
lamp-set
--------
Since 1.2
Flags: out-of-band, preconfig

Set a lamp, e.g. to half its light. The state is shown by query-lamps, and LampState has its names.

* The first thing to know: "id" is a name.
* The second one.

Note: Broken lamps stay dark.

Arguments:

- "id": which lamp (json-string)
- "level": how bright (json-uint8, optional, default 255, since 1.4)

  A second paragraph.
- "mode": how it shines (enumeration, optional, if defined(CONFIG_MODES))
  - "steady": without a break
  - "blink": on and off

Returns: what became of it (json-object)
- "hot": whether it is too hot to touch (json-bool)

Errors: LampNotFound if there is no such lamp

Example: Half the light

-> { "execute": "lamp-set",
     "arguments": { "id": "hall", "level": 128 } }
<- { "return": { "hot": false } }

Example:

-> { "execute": "lamp-set", "arguments": { ... } }
<- { "error": { "class": "GenericError", "desc": "no <lamp> \"x\"" } }

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

Returns: one entry a lamp (json-array of LampInfo)

EQMP

SQMP
Structure LampInfo
------------------

A lamp.

Members:

- "id": its name (json-string)
- "state": whether it shines (LampState)

EQMP

SQMP
Enumeration LampState
---------------------

Values:

- "on"
- "off"

EQMP

SQMP
Event LAMP_BROKEN
-----------------
Since 1.3

A lamp broke.

Data: LampInfo

Example:

<- { "event": "LAMP_BROKEN",
     "data": { "id": "hall", "state": "off" },
     "timestamp": { "seconds": 1, "microseconds": 2 } }

EQMP
