HXCOMM exact
HXCOMM Items that are none, or stand where nothing has items

SQMP
run
---

- "early": (json-int)

Arguments:

- name: (json-int)
- no name at all
- "unclosed: (json-int)
- "escape \x": (json-int)
- "no colon" (json-int)
-
- "good": (json-int)
  - "inside": (json-int)
- "object": (Named)
  - "inside": (json-int)

    - "deeper": (json-int)

Features:

- "f":
  - "inside":

Structure Named
---------------

- "x": (json-int)

Chapter
=======

- "x": (json-int)
EQMP
