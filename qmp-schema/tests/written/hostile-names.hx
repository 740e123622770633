HXCOMM exact

SQMP
Enumeration optional
--------------------

Values:

- ""
- "\u0020"
- "two \u0020words"
- "a\"b"
- "back\\slash"
- "new\nline"
- "("
- "é"

EQMP

SQMP
Structure None
--------------

Members:

- "json-int": (type optional)
- "x": (json-array of type JSON-x)

EQMP

SQMP
Structure JSON-x
----------------

EQMP

    {
        .name       = "takes-none",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_takes_none,
    },

SQMP
takes-none
----------

Arguments: type None

Returns: (type optional)

EQMP

SQMP
no-entry
--------
Condition: defined(A)

Arguments:

- "a name": (json-string)

Returns: None.

EQMP

#if GCC(4, 5)
    {
        .name       = "no-entry-either",
        .args_type  = "a:s?,b:s?",
        .mhandler.cmd_new = qmp_marshal_no_entry_either,
    },
#endif

SQMP
no-entry-either
---------------

Arguments:

- "a": (json-string, optional, default "", since "0.14 (or so", removed
  "\"3\"", if "A, B", feature two words, deprecated)
- "b": (json-string, optional, default "to be, or not to be: that is the
  question (whether it is nobler in the mind to suffer)")

Returns: None.

EQMP

    {
        .name       = "SQMP",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_SQMP,
    },

SQMP
\SQMP
-----

Arguments: None.

Returns: None.

EQMP
