HXCOMM A text without any underline has its heading on the first line, and the entry beside it says the true name.
    {
        .name       = "dump-core",
        .args_type  = "begin:i?",
    },

SQMP
core


Write the memory.

Arguments:

- "begin": where to start (json-int)

Example:

-> { "execute": "dump-core", "arguments": { "begin": 0 } }
<- { "return": {} }

EQMP
