HXCOMM Entries are indented by four blanks, five or none; fields by blanks or a TAB; values stand on the next line or are followed by a TAB.
     {
        .name       = "add-fd",
        .args_type  = "fdset-id:i?,opaque:s?",
        .params     = "add-fd fdset-id opaque",
        .help       = "Add a file descriptor",
        .mhandler.cmd_new =
            qmp_marshal_input_add_fd,
    },
{
	.name       = "set-cache",
    .args_type  =
        "value:o",
	.mhandler.cmd_new = qmp_marshal_input_set_cache,	
    },
    { .name = "short", .args_type = "", },
    {
        .name = "tight", .args_type = "a:s" }
