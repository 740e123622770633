HXCOMM In the dialect, json-int is an integer of 64 bits (A2, 16).
HXCOMM exact

SQMP
set-lamp
--------

Arguments:

- "watts": what it takes (json-uint8)
- "count": how many (json-int)

EQMP
