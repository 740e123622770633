HXCOMM Recursion in words: the same members as a named shape, its own statistics again, and an example that repeats the object.
SQMP
query-buses
-----------

The returned value is a json-array of all buses. Each bus is represented by a
json-object.

The bus json-object contains the following:

- "bus": number (json-int)
- "devices": a json-array of json-objects, each json-object represents a
             widget device

The widget device json-object contains the following:

- "slot": number (json-int)
- "bridge": a json-object, only present if this is a bridge, contains:
     - "bus": number (json-int)
     - "devices": a json-array of json-objects, the same members of the
                  'widget device json-object' described above

EQMP
SQMP
query-stats
-----------

Return a json-array. Each device is a json-object, which contains:

- "device": its name (json-string)
- "stats": a json-object with
    - "bytes": so many (json-int)
- "parent": Contains recursively the statistics of the one below (json-object, optional)

EQMP
SQMP
query-image
-----------

Return a json-object containing the following:

- "image": the detail of the image, it is a json-object containing the following:
     - "filename": its file (json-string)
     - "format": how (json-string)
     - "backing-image": the detail of the one below (optional json-object)

Example:

-> { "execute": "query-image" }
<- { "return": { "image": { "filename": "a", "format": "b",
       "backing-image": { "filename": "c", "format": "d" } } } }

EQMP
