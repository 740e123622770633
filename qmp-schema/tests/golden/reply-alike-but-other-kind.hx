HXCOMM A reply that is only shown, like one that is documented, but one member is of another kind.
SQMP
query-lamp
----------

Return a json-object containing the following:

- "id": number of the lamp (json-int)
- "name": name of the lamp (json-string)
- "level": how bright it is (json-int)
- "bulb": what is in it (json-string)
- "color": color of the light (json-string, optional)

Example:

-> { "execute": "query-lamp" }
<- { "return": { "id": 1, "name": "north", "level": 5, "bulb": "led", "color": "red" } }

EQMP

SQMP
query-lantern
-------------

Show it.

Example:

-> { "execute": "query-lantern" }
<- { "return": { "id": 1, "name": "south", "level": 5, "bulb": { "watts": 3 }, "color": "red" } }

EQMP
