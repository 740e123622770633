HXCOMM exact
HXCOMM What ages and conditions look like, at a command, a member and a value; what is open or empty.

SQMP
horn-sound
----------
Since 1.0
Removed 9.0
Condition: defined(CONFIG_HORN) && !defined(CONFIG_QUIET)
Flags: silent

Sound the horn.

Arguments: (open)

- "blasts": how many (json-int, optional, deprecated)
- "pause": between them (json-int, optional, unstable)
  Features:
  - "in-seconds": no longer in milliseconds (if defined(CONFIG_SECONDS))

Features:

- "deprecated": use horn-play instead
- "loud"

EQMP

SQMP
horn-play
---------

Arguments: (empty)

Features:

- "unstable"

EQMP

SQMP
Enumeration HornSound
---------------------

Values:

- "deep": (deprecated)
- "high": (if defined(CONFIG_HIGH))

EQMP

SQMP
Structure HornAny
-----------------
Flags: open

EQMP
