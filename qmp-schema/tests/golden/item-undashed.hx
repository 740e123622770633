HXCOMM Names on lines without dashes below a remark document members that some have: two names on one line are two.
SQMP
query-cores
-----------

Return a json-array. Each core is represented by a json-object, which contains:

- "core": its number (json-int)
- The counter. The key's name depends on the machine:
  "eip": type a (json-int)
  "pc" and "npc": type b (json-int)

Example:

-> { "execute": "query-cores" }
<- { "return": [ { "core": 0, "eip": 1 }, { "core": 1, "eip": 2 } ] }

EQMP
