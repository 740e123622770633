HXCOMM Named shapes: an object described below by the name of the member that has it, a union of two shapes, and one that a member names.
SQMP
query-server
------------

Return a json-object with server information.

The main json-object contains the following:

- "host": where (json-string)
- "clients": a json-array of all connected clients

Clients are described by a json-object, each one contain the following:

- "host": where from (json-string)
- "port": which (json-int)

EQMP
SQMP
query-regions
-------------

Return a json-array of json-objects. Each json-object contains the following:

- "name": its name (json-string)
- "regions": a json-array of all regions, each json-object represents a region

The region json-object can be an I/O region or a memory region, an I/O region
json-object contains the following:

- "type": "io" (json-string, fixed)
- "address": where (json-int)

A memory region json-object contains the following:

- "type": "memory" (json-string, fixed)
- "address": where (json-int)
- "prefetch": whether (json-bool)

EQMP
SQMP
query-nodes
-----------

Return a json-array of json-objects; each json-object contains the following:

- "node": name of the node (json-string)
- "image": the file, a json-object, the 'disk image json-object' described below

The disk image json-object contains these members:

- "filename": name of the file (json-string)
- "locked": whether it is locked (json-bool, optional)
- "backing-image": the file below, with the same members as the
                   'disk image json-object' described above (optional)

Example:

-> { "execute": "query-nodes" }
<- { "return": [ { "node": "a", "image": { "filename": "a.img" } } ] }

EQMP
