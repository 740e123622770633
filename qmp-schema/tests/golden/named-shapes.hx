HXCOMM Named shapes: an object described below by the name of the member that has it, and a union of two shapes.
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
