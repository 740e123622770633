HXCOMM exact
HXCOMM Entries that another file describes as well

SQMP
Structure S
-----------

run
---

walk
----

Event RAN
---------

Enumeration S
-------------

run
---
EQMP
