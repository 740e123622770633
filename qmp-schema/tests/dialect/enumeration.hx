HXCOMM exact
HXCOMM An enumeration: values with and without words, releases, conditions, features; one in place

SQMP
Enumeration Colour
------------------
Since 2.0
Removed 9.1
Condition: defined(LAMP)

What a lamp can be.

Values:

- "red": like fire
- "green":
- "1": any wire name
- "say \"hi\"": also this (since 2.1)
- "blue": (if defined(BLUE), removed 8.0)
- "x-black": no light (at all) ()
- "x-white": (deprecated, unstable, feature strange)

  Features:

  - "slow": it takes
    a while

set-colour
----------

Arguments:

- "mode": how (enumeration, optional, default on)
  - "on": it shines
  - "off":
- "modes": (json-array of enumeration)
  - "a":
- "empty": none is known (enumeration)

Returns: what it was (enumeration)

- "red":
- "green":
EQMP
