HXCOMM Commands of the lighthouse controller, and their documentation.
HXCOMM The text between SQMP and EQMP describes the entry beside it.

SQMP
                        Lighthouse Commands
                        -------------------

The controller of a lighthouse takes these commands over a stream socket, one
JSON object each, and answers each with one JSON object. In the examples an
arrow tells the direction:

-> from the keeper's desk to the controller
<- from the controller to the desk

1. Working the Light
====================

These commands change what ships see and hear.

EQMP

    {
        .name       = "lamp-set",
        .args_type  = "power:b,intensity:i?,colour:s?",
        .mhandler.cmd_new = lighthouse_lamp_set,
    },

SQMP
lamp-set
--------

Switch the lamp, and set its brightness and colour.

The lamp warms up for some seconds before it is at full brightness; query-light
shows how far it has come.

Arguments:

- "power": true to switch the lamp on (json-bool)
- "intensity": brightness in percent (json-int, optional, default 100)
- "colour": filter to put before the lamp; without it the filter stays as it is
  (json-string, optional)
  - Possible values: "white", "red", "green"

Examples:

1. Light the lamp

-> { "execute": "lamp-set", "arguments": { "power": true } }
<- { "return": {} }

2. Dim it and make it red

-> {
       "execute": "lamp-set",
       "arguments": { "power": true, "intensity": 40, "colour": "red" }
   }
<- { "return": {} }

EQMP

    {
        .name       = "optic-rotate",
        .args_type  = "period:T,direction:s?",
        .mhandler.cmd_new = lighthouse_optic_rotate,
    },

SQMP
optic-rotate
------------

Turn the optic at a steady pace.

Arguments:

- "period": seconds one turn takes; 0 stops the optic (json-number)
- "direction": sense of the turn as seen from above
  (json-string, optional, default "clockwise")
  - Possible values: "clockwise", "counterclockwise"

Example:

-> { "execute": "optic-rotate", "arguments": { "period": 7.5 } }
<- { "return": {} }

Note: a turning optic takes up to one period to reach its new pace.

EQMP

    {
        .name       = "rhythm-load",
        .args_type  = "name:s,phases:q,repeat:b?",
        .mhandler.cmd_new = lighthouse_rhythm_load,
    },

SQMP
rhythm-load
-----------

Load the rhythm of light and darkness by which ships recognise the place.

It replaces the rhythm loaded before, at the end of its current round.

Arguments:

- "name": name to show for the rhythm, at most 31 characters (json-string)
- "phases": what to do in turn, a json-array of json-objects, each containing
  the following:
  - "kind": whether the phase is bright (json-string)
    - Possible values: "flash", "eclipse"
  - "duration": its length in milliseconds (json-int)
  - "colour": filter for a flash (json-string, optional, default "white")
    - Possible values: "white", "red", "green"
- "repeat": whether to begin anew after the last phase
  (json-bool, optional, default true)

Return a json-object containing the following:

- "id": number the rhythm can be referred to by (json-int)
- "period": length of one round in seconds (json-number)

Example:

-> {
       "execute": "rhythm-load",
       "arguments": {
           "name": "Fl(2) WR 10s",
           "phases": [
               { "kind": "flash", "duration": 500 },
               { "kind": "eclipse", "duration": 1500 },
               { "kind": "flash", "duration": 500, "colour": "red" },
               { "kind": "eclipse", "duration": 7500 }
           ]
       }
   }
<- { "return": { "id": 4, "period": 10.0 } }

EQMP

    {
        .name       = "horn-sound",
        .args_type  = "blasts:i?,pause:i?",
        .mhandler.cmd_new = lighthouse_horn_sound,
    },

SQMP
horn-sound
----------

Sound the fog horn once, or several times.

Arguments:

- "blasts": how many times (json-int, optional, default 1)
- "pause": seconds of silence between two blasts
  (json-int, optional, default 20)

Example:

-> { "execute": "horn-sound", "arguments": { "blasts": 3 } }
<- { "return": {} }

EQMP

SQMP
2. Looking at the Light
=======================

These commands change nothing.

EQMP

SQMP
query-light
-----------

Show the state of lamp, optic and rhythm.

Return a json-object containing the following:

- "lamp": the lamp in use, a json-object containing the following:
  - "power": whether it is switched on (json-bool)
  - "intensity": present brightness in percent (json-int)
  - "colour": filter before it (json-string)
    - Possible values: "white", "red", "green"
  - "hours": hours it has burnt (json-number)
- "optic": the turning lens; missing where the lens is fixed
  (json-object, optional)
  - "period": seconds of one turn, 0 at rest (json-number)
  - "bearing": direction of the beam in degrees from north (json-number)
  - "bearings": wear of each of its bearings in percent, a json-array of
    json-ints
- "rhythm": name of the rhythm loaded; missing if there is none
  (json-string, optional)
- "mode": who works the light, one of the following (json-string):
    "manual": the keeper
    "dusk-to-dawn": the clock
    "fog": the visibility sensor

Example:

-> { "execute": "query-light" }
<- {
       "return": {
           "lamp": {
               "power": true,
               "intensity": 100,
               "colour": "white",
               "hours": 1204.5
           },
           "optic": { "period": 7.5, "bearing": 212.0, "bearings": [3, 5] },
           "rhythm": "Fl(2) WR 10s",
           "mode": "dusk-to-dawn"
       }
   }

EQMP

    {
        .name       = "query-light",
        .args_type  = "",
        .mhandler.cmd_new = lighthouse_query_light,
    },

SQMP
query-log
---------

Read the log book.

Arguments:

- "limit": how many entries to return at most (json-int, optional, default 50)
- "keeper": only entries of this keeper (json-string, optional)

Return a json-array of the entries, the newest first.

Each array entry contains the following:

- "time": when it was written, in seconds since 1970 (json-int)
- "keeper": who wrote it; missing for what the controller wrote itself
  (json-string, optional)
- "text": the entry (json-string)
- "weather": observations made with it (json-object, optional)
  - "visibility": how far one sees, in nautical miles (json-number)
  - "sea": state of the sea, on the scale from 0 to 9 (json-int)

Example:

-> { "execute": "query-log", "arguments": { "limit": 2 } }
<- {
       "return": [
           {
               "time": 1741620000,
               "keeper": "Ines",
               "text": "Lamp lit.",
               "weather": { "visibility": 12.5, "sea": 3 }
           },
           { "time": 1741598400, "text": "Lamp switched off at dawn." }
       ]
   }

EQMP

    {
        .name       = "query-log",
        .args_type  = "limit:i?,keeper:s?",
        .mhandler.cmd_new = lighthouse_query_log,
    },
