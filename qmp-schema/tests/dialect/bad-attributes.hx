HXCOMM exact
HXCOMM Lines right under the underline that cannot stand there

SQMP
run
---
Since
Removed "2
Condition:
Flags: fast, silent
Text.

walk
----
Since 2.0
Since 2.1
Flags: open
Discriminator: "x"
  Since 2.2

Structure S
-----------
Flags: out-of-band
Since: 2.0

Enumeration E
-------------
Flags: open
Arguments: None.
EQMP
