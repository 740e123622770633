HXCOMM exact
HXCOMM The order of parts, entries beside their documentation, each section between its own directives.

{ .name = "one", .args_type = "b:i,a:s?", .mhandler.cmd_new = do_one },
/* About two. */
{ .name = "two", .params = "x", .args_type = "arguments:O" },

HXCOMM about the chapter
SQMP
A chapter
===
Words.
HXCOMM about two in documentation
two
---
Condition: defined(X)

Example:
-> {"execute":"two"}

HXCOMM about arguments
Arguments: Types

Returns: None.

What it does.

Enumeration Colour
---

Values:
- "red"
- "green": the colour (since 2.0)
HXCOMM ahead of an item
- "blue"
EQMP

HXCOMM about one
SQMP
one
----------

Errors: what may go wrong, in so many words that they do not fit on one line
  of 79 columns.
Returns: what comes back (json-array of
  Elsewhere)
Features:
- "x"
Arguments:
- "b": (json-int)
- "a": text
  that goes on (json-string, optional)
HXCOMM at the end
