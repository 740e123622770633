HXCOMM exact
HXCOMM Headings and underlines that are none

SQMP
two words
---------

Lost text.

Enumeration
-----------

Values:

- "this is a command without Values"

Union two words
---------------

Structure 
---------

Type X
------

a/b
---

-----

good
----
=====

=====
-----

A heading that has more characters than sixty and so is not repeated in the message
-----------------------------------------------------------------------------------
EQMP
