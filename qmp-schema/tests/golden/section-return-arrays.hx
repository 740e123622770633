HXCOMM How a text says that it returns an array, with and without the element.
SQMP
query-a
-------

Return a json-array. Each one is represented by a json-object, which contains:

- "index": which one (json-int)

EQMP
SQMP
query-b
-------

Each thing is stored in a json-object and the returned value is a json-array of
all things.

Each json-object contain the following:

- "name": which one (json-string)

EQMP
SQMP
query-c
-------

Returns a list of names.

Each array entry contains the following:

- "name": which one (json-string)

EQMP
SQMP
query-d
-------

Return a json-array of json-strings.

EQMP
SQMP
query-e
-------

Return list of all ports.

EQMP
