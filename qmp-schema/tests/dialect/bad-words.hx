HXCOMM exact
HXCOMM Words that a tag does not have, or not there

SQMP
run
---

Arguments:

- "a": (json-strng)
- "b": (json-string, optinal)
- "c": (json-string, optional yes)
- "d": (json-string optional)
- "e": (json-array, optional)
- "f": (json-array of)
- "g": (json-array json-int)
- "h": (json-int, default)
- "i": (json-int, optional, default "a)
- "j": (json-int, since "2.0" or so)
- "k": (json-int, optional, optional, since 2.0, since 2.1, deprecated, deprecated)
- "l": (json-int, json-string)
- "m": (json-int,, optional)
- "n": (json-int, )
- "o": (json-int; optional)
- "p": (a json-string)
- "q": (type)
- "r": (type two words)
- "s": (if defined(X), json-int)
- "t": (json-string, frobnicate, and something that is very long and goes on and on and on)
- "u": (json-array of deprecated)
- "v": (json-string, optional,
  defalut 3)
EQMP
