HXCOMM How a text says that it returns an object: with a colon or without, at once or in a second sentence.
SQMP
query-a
-------

Return a json-object with the following information:

- "x": one (json-int)

EQMP
SQMP
query-b
-------

Show the state.

returns a json-object with the following information:
- "x": one (json-int)

EQMP
SQMP
query-c
-------

Return a json-object with server information. When it is off, there is less.

The main json-object contains the following:

- "on": whether it is (json-bool)

EQMP
SQMP
query-d
-------

Ask for the size. It takes a moment, then a
json-object will be returned containing the following data:

- "size": in bytes (json-int)

EQMP
SQMP
query-e
-------

Return a json-object. If it runs, there is one more member.

EQMP
