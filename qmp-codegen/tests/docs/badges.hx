HXCOMM exact
HXCOMM Releases, features, conditions, flags, at entries, members and values

SQMP
old-command
-----------
Since 0.14
Removed 11.0
Condition: defined(CONFIG_LAMP)
Flags: out-of-band, preconfig, silent

What nobody should use.

Arguments:

- "a": as it was (json-string, optional, default "on", since 1.0, removed 9.0)
  Features:
  - "deprecated": take "b" instead

    It is better.
- "b": (json-bool, since 2.0, unstable, feature quick, if defined(B))

Features:

- "deprecated": use new-command
- "unstable": its reply changes
- "quick": takes no time (if defined(QUICK))
- "bare":
- "conditional": (if "defined(A) || defined(B)")

new-command
-----------

Arguments: None.

Enumeration Mode
----------------
Since 2.0

Values:

- "on":
- "off": (deprecated, since 2.2)
EQMP
