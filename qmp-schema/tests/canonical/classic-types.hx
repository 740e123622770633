HXCOMM Sections of named types in a classic file are exact.
SQMP
Structure  Lamp
---
Since 2.4

Members:

- "on": whether it is
  lit (json-bool)
- "colour": of another file (Colour, optional)

EQMP
SQMP
query-lamp
---
Return a json-object with the following information:

- "lamp": the lamp (Lamp)

-> { "execute": "query-lamp" }
<- { "return": { "lamp": { "on": true } } }
EQMP
