HXCOMM Objects described in place are named after where they are; one that contains itself is boxed.

    {
        .name       = "query-lamps",
        .args_type  = "",
    },

SQMP
query-lamps
-----------

Show the lamps.

Return a json-array of all lamps. Each json-object contains the following:

- "name": name of the lamp (json-string)
- "state": state of the lamp (json-string)
         - Possible values: "lit", "dark", "unknown"
- "bulb": the bulb, if there is one (json-object, optional)
         - "watts": power (json-number)
         - "spare": the bulb to use next, described recursively (json-object, optional)
- "faults": what is wrong with it (json-array)
         - "code": number of the fault (json-int)
         - "text": for people (json-string, optional)

Example:

-> { "execute": "query-lamps" }
<- { "return": [ { "name": "north", "state": "dark", "faults": [ { "code": 7 } ] } ] }

EQMP
