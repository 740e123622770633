HXCOMM exact
HXCOMM A command that names types of the other files

SQMP
run
---

Arguments: Options

Returns: (json-array of Result)
EQMP
