HXCOMM exact
HXCOMM Lines that stand at no column where something is expected

SQMP
run
---
Since 2.0

  An indented paragraph.

Arguments:

  - "a": indented (json-int)

- "b": (json-object)
    - "c": too deep (json-int)
- "d": (json-object)
 - "e": not deep enough (json-int)
- "f": (json-int)

   Three blanks.

	A tab.

- "g": (json-int)
	a tab

Note: text
  - "x": in a note

* list
  * in a list

Example:

-> { "a": 1,
  "b": 2 }
EQMP
