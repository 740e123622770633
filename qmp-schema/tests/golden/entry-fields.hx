HXCOMM The other fields of an entry are passed over: handlers, flags, help with escapes over several lines.
    {
        .name       = "info-set",
        .args_type  = "protocol:s,"
                      "hostname:s,"
		      "port:i?",
        .params     = "protocol hostname port",
        .help       = "tell the client\n\t\t\t"
                      "where \"it\" goes, {not} here}\n",
        .user_print = monitor_user_noop,
        .mhandler.cmd_async = client_info,
        .flags      = MONITOR_CMD_ASYNC,
    },
