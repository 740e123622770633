HXCOMM Notes, numbered ones and warnings; their bullets are no members, a sentence with Note is no label.
    { .name = "eject", .args_type = "force:-f,device:B", },
SQMP
eject
-----

Note this list excludes what is not there.

Arguments:

- "force": do it anyway (json-bool, optional)
- "device": which one (json-string)

Example:

-> { "execute": "eject", "arguments": { "device": "d0" } }
<- { "return": {} }

Notes:

(1) The "force" argument defaults to false.

(2) Limitations:
   o it cannot be taken back
   o it may take long

Warning: think first.

NOTE: then do it.

Note: the following is no member:

- "device": must be there

EQMP
