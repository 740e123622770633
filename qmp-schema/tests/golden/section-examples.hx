HXCOMM Labels of examples, with numbers, captions, and text before the request.
    { .name = "change", .args_type = "device:B,target:s", },
SQMP
change
------

Arguments:

- "device": which one (json-string)
- "target": to what (json-string)

Examples:

1. Change the medium

-> { "execute": "change",
             "arguments": { "device": "d0",
                            "target": "/a" } }
<- { "return": {} }

2. Change it again
-> { "execute": "change", "arguments": { "device": "d0", "target": "/b" } }

<- { "return": {} }

Example (2):
-> { "execute": "change", "arguments": { "device": "d1", "target": "/b" } }
<- { "return": {} }

Example for the small machine started with
  -m small:
-> { "execute": "change", "arguments": { "device": "d2", "target": "/b" } }
<- { "return": {} }

EQMP
