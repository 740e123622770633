HXCOMM exact

SQMP
\SQMP is a directive
====================

\Note: not a note.

\- "x": not an item (json-int)

\* not a list

\-> not an example

\<- neither

{ }

\\ starts it

\-----

\=====

\EQMP

\HXCOMM said he.

.name = "x"

Since 2.4

Since then nothing changed.

\Example: none

\Returns: it

\Features: many

Event STOP

(in parentheses)

#if this

EQMP

    {
        .name       = "hostile",
        .args_type  = "a:s,b:s,c:s,d:s",
        .mhandler.cmd_new = qmp_marshal_hostile,
    },

SQMP
hostile
-------

Note: - a dash, and at the end (of this)

* * star
* - dash
* Note: note

* another list

A text whose next line would begin with a dash - as this one does, but for the
word that is taken along - and ends here.

Nothing can be taken along:
abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-0123 - dash.

word
https://example.org/a/very/long/address/that/has/more/columns/than/a/line/has/room/for?really=yes
word

Unicode: äöü 日本語 é, and a blank that does not break.

Arguments:

- "a": ends in a parenthesis (json-int) (json-string)

- "b": (json-int) (json-string)

  \Arguments: None.

  * one
  * two

  Example: -> a caption (odd)

  -> { "execute": "x" }

- "c": (json-string)

  Note: no text ahead of it

- "d": (json-string)

Returns: None. ()

Returns: nothing (really) ()

Errors: None.

Example:

<- no JSON
   - "x": y

   SQMP
      EQMP

EQMP
