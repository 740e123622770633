HXCOMM An object shown inside of another: with a name and an id alone it is of its own kind; with three members it is the outer one again, which may lack what is not shown of it.
SQMP
query-lamp
----------

Return a json-object containing the following:

- "id": number of the lamp (json-int)
- "name": name of the lamp (json-string)
- "level": how bright it is (json-int)
- "keeper": a json-object that tells who keeps it

Example:

-> { "execute": "query-lamp" }
<- { "return": { "id": 1, "name": "north", "level": 5, "keeper": { "id": 2, "name": "Ada" } } }

EQMP

SQMP
query-node
----------

Return a json-object containing the following:

- "id": number of the node (json-int)
- "name": name of the node (json-string)
- "level": how high it stands (json-int)
- "color": its color (json-string)
- "above": a json-object, the node above it; not present at the top

Example:

-> { "execute": "query-node" }
<- { "return": { "id": 1, "name": "a", "level": 5, "color": "red",
                 "above": { "id": 2, "name": "b", "level": 6 } } }

EQMP
