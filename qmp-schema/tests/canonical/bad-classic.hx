HXCOMM A table entry that cannot be read.
{ .name = "a" .args_type = "" },
SQMP
a
---
EQMP
