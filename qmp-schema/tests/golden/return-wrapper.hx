HXCOMM The text describes an object around the reply that the example does not show: the example holds, the text still says what the members are.
SQMP
query-limits
------------

Return a json-object containing the following:

- "limits": the limits (json-object)
   - "rate": in bytes (json-int)
   - "mode": how (json-string). Possible values: "hard", "soft"

Example:

-> { "execute": "query-limits" }
<- { "return": { "rate": 1, "mode": "hard" } }

EQMP
SQMP
query-states
------------

Return a json-array of states.

- "states": the states (json-array)
   - "name": which (json-string)
   - "on": whether (json-bool)

Example:

-> { "execute": "query-states" }
<- { "return": [ { "name": "a", "on": true } ] }

EQMP
