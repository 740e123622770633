HXCOMM An item's text goes on at column 0, behind a TAB, or behind a blank line; the tag stands on any line of it.
    { .name = "save", .args_type = "filename:F,speed:i?,last:b", },
SQMP
save
----

Arguments:

- "filename": the file to write
to (json-string)
- "speed": how
	fast it goes
	(json-int, optional)

           Only for some devices.

- "last": the
  last
  one, with the tag far
  below its
  name (json-bool)
Example:
-> { "execute": "save", "arguments": { "filename": "/a", "last": true } }
<- { "return": {} }
EQMP
