HXCOMM A classic file may describe types and name those of exact files

    {
        .name       = "walk",
        .args_type  = "options:q,mode:s?",
    },

SQMP
walk
----

Arguments:

- "options": how (Options)
- "mode": it is a string where no such type is (Mode, optional)

-> { "execute": "walk", "arguments": { "options": { "x": 1 } } }
<- { "return": {} }

Structure Common
----------------

Members:

- "id": (json-string)

EQMP
