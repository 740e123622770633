HXCOMM exact
HXCOMM Prose: chapters, lists, notes, what mentions entries, examples of all kinds

SQMP
Text ahead of any heading.

First Chapter
=============

Read query-lamp first, then the command stop, at https://example.org/lamps.

* one
* "two" goes on

Note: about all of it

stop
----

Stop it; see query-lamp, and the event STOP, which is not there.

* a list
* of the command stop

Note: with care

Returns: nothing at once

Errors: GenericError always

Errors: Busy if it is

Example: In one go

-> { "execute": "stop" }
<- { "return": {} }

Example: With a word from the side

-> { "execute": "stop" }
<- { "event": "STOP",
     "timestamp": { "seconds": 1, "microseconds": 2 } }
<- { "return": { ... } }

query-lamp
----------

Arguments:

- "a": the head (json-string, optional)

  A second paragraph about query-lamp and STOP.

  * list
  * of two

  Note: a note

  Example: of an item

  -> { "x": 1 }

Words between entries.

EQMP

SQMP
Index
=====

Only words.
EQMP
