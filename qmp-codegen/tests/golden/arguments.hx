HXCOMM Mandatory arguments make `new`, others a setter each; keywords become raw names.

    {
        .name       = "lamp-set",
        .args_type  = "type:s,level:i?,self:s?,force:-f,limit:o?",
    },

SQMP
lamp-set
--------

Set a lamp.

Arguments:

- "type": kind of lamp (json-string)
- "level": how bright, default 5 (json-int, optional)
- "self": the lamp itself (json-string, optional)
- "force": set it also when it is locked (json-bool, optional)
- "limit": bytes of log to keep (json-int, optional)

Note: the lamp [is] <hot>, see https://example.org/lamps.

Example:

-> { "execute": "lamp-set", "arguments": { "type": "red", "level": 3 } }
<- { "return": {} }

EQMP
