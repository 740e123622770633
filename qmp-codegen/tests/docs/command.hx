HXCOMM A command of the classic text: arguments, nested reply, notes, errors, examples

SQMP
QMP Commands
============

Lamps are turned on and off.

EQMP

    {
        .name       = "set-lamp",
        .args_type  = "device:s,level:i?,fade:b?",
    },

SQMP
set-lamp
--------

Turn a lamp on. It tells what it does by the event LAMP_ON; see query-lamps.

Arguments:

- "device": the lamp (json-string)
- "level": how bright, from 0 to 255 (json-int, optional)
- "fade": slowly (json-bool, optional, default false)
- "colour": nothing takes it (json-string)

Errors: DeviceNotFound if there is no such lamp

Example:

-> { "execute": "set-lamp", "arguments": { "device": "hall", "level": 7 } }
<- { "return": {} }

Notes:

(1) A lamp that is broken stays dark.

EQMP

    {
        .name       = "query-lamps",
        .args_type  = "",
    },

SQMP
query-lamps
-----------

Show all lamps.

Each is a json-object with the following:

- "device": its name (json-string)
- "state": what it does (json-string)
         - Possible values: "on", "off", "broken"
- "place": where it hangs, if that is known (json-object, optional)
         - "room": the room (json-string)
         - "near": others there (json-array)
             - "device": name of one (json-string)

Example:

-> { "execute": "query-lamps" }
<- { "return": [ { "device": "hall", "state": "on", ... } ] }

EQMP
