HXCOMM The line NAME array: says that the items below it are members of the element.
    { .name = "do-all", .args_type = "actions:q", },
SQMP
do-all
------

Arguments:

actions array:
    - "type": what to do (json-string)
    - "data": a json-object:
      - "device": on what (json-string)
      - "mode": how (json-string, optional)

Example:

-> { "execute": "do-all", "arguments": { "actions": [
       { "type": "copy", "data": { "device": "d0" } } ] } }
<- { "return": {} }

EQMP
