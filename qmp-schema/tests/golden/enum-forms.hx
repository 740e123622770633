HXCOMM The ways to list the values of an enumeration; duplicates count once.
SQMP
query-enums
-----------

Return a json-object containing the following:

- "bullet": kind of it (json-string)
     - Possible values: "file", "file", "host",
       "raw"
- "inline": kind of it. Possible values: "tcp", "udp" (json-string)
- "default": how to write it (json-string, optional)
     - Possible values: "utf8" (default), "base64"
- "lines": one of the following values (json-string)
      "debug" - it is looked at
      "paused" - it stands, by order
                 of somebody
- "colon-lines": it's one of the following (json-string):
    "ignore": nothing is done
    "stop": it stops
- "wrapped": the action, it's one of the following (json-string):
     "reset", "poweroff", "pause",
     or "none"
- "brackets": [ keep | drop | fail ] (json-string)
- "bars": elf|zlib|lzo (json-string)
- "one-of": its state (one of 'a', 'b', 'c') (json-string)
- "either": protocol, "spice" or "vnc" (json-string)
- "in-tag": family (json-string, "ipv4" or "ipv6")
- "in-tag-semicolon": type (json-string; "stream" for one "commit" for
  another)
- "possibilities": what; possibilities include "full" for all, "top" for some (json-string)

EQMP
