HXCOMM The table's name and type hold where the text differs; an argument that only the text has is not on the wire.
    {
        .name       = "save",
        .args_type  = "val:l,buf_size:i,cpu:i?",
    },

SQMP
save
----

Arguments:

- "val": where (json-string)
- "buf-size": how much (json-int)
- "cpu": which one (json-int)
- "cpu-index": which one (json-int, optional)

EQMP
