HXCOMM Items that document no member: remarks, properties, conditions, names in running text.
    { .name = "note-items", .args_type = "device:B,size:o", },
SQMP
note-items
----------

Arguments:

- "device": which one,
            (json-string)
    - deprecated, retained for a while
    - Number of bytes at most: 20
- "size": how large (json-int)
    - "zero" is a size, too
    - if it is odd, one is added

It fails in two cases:

- if the tray is locked
- its name matches none

EQMP
