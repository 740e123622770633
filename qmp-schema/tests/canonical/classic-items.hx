HXCOMM Items: names, tags, nesting, lines; what has a structure of its own keeps it.
SQMP
items
-----

Arguments: 

- bare: not quoted (json-string)
- "blank" :  before the colon    (josn-string, optional)
- "missing" a colon (json_string,optional)
- "order": qualifiers (optional, json-dict, default "x")
- "many words": so many words that they do not fit on one line at all (json-int)
- "short": a text broken early where nothing
           keeps it from going on
           (json-str)
- "list": one of these

    - "inner":  nested by four (a json-array of key enum values)
        - "innermost": nested by eight (int)
            deeper lines

      A paragraph of its own.

- "values": it's one of the following (json-string):
    "one": the first
    "two": the second
- "columns":
        a     b
        cc    d
- device properties
- "lone":
- "remark": text (see above) and (json-string) more of it

Return a json-array of json-objects. Each json-object contains the following:
- "pc" and "npc": two at once (json-int)
- When "type" is "x":
      - "y": applies to x (json-int)
Example:

-> { "execute": "items" }
<- { "return": [] }
EQMP
SQMP
array-head
----------
Send them.

Arguments:

keys array:
    - "key": key sequence (json-string)

- hold-time: time to wait (json-int, optional)

-> { "execute": "array-head" }
<- { "return": {} }
EQMP
