HXCOMM Examples: strict JSON is laid out, all else stays.
SQMP
examples
--------

Example:
-> {"execute":"examples","arguments":{"a":[1,2,  {"b":null}],"c":-1.50e+3}}


<- {"return":{
  "long": "a text that does not fit on one line with the others", "array": [[], {}, [{}]],
     "escaped": "\u00e9\\\""
}}

-> { 'execute': 'single' ,
      'arguments': {} }
<- { "return": [ { "a": 1 },
                 ... more ... ] }
-> { "execute": "unbalanced", "arguments": {
<- { "error": { "class": "GenericError", "desc": "x" } }
<- {"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP", "data": {"reason": "none"}}

EQMP
