HXCOMM exact
HXCOMM Documentation: paragraphs, lists, notes, errors, and text that looks like something else

SQMP
Text ahead of any heading.

\Chapter: a title
=================

* one
* two
  goes on

* another list

Note: short
Note:
  below its label
  goes on
Errors: None.

stop
----
Since 1.0

First paragraph, whose  inner blanks stay,
and whose lines   
are joined.
Note: directly below it
and a paragraph directly below that.

\- "dash": is text
\* bullet
\-> arrow
\Note: label
\\ backslash
\-----
\===
\EQMP
\HXCOMM is no comment here
go on.

* item: with (parentheses)
  \* not a bullet

Returns: nothing of interest (really) ()

Returns: None. ()

Errors: GenericError always (json-int)

Features:

- "deprecated": use
  \- something else

  There is more.

  * a list

  Note: and a note

Last words.

query
-----

Arguments:

- "a": head
  goes on (json-string, optional)

  Second paragraph.

  * list
  * of two

  Note: note
  that is two blocks
  Errors: in an item

  Returns: in an item

  Example: of an item

  -> { "x": 1,

       "y": 2 }
  <- {
     "z": 1 }

- "b": (json-string)

  Not the head.
- "c": \- behind a colon nothing is special: - "x": (json-int)
EQMP
