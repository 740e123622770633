HXCOMM The table is shared with the human monitor (STEXI): only documented entries are commands of QMP; of aliases the one that the heading gives.
STEXI
@table @option
ETEXI

    {
        .name       = "help|?",
        .args_type  = "name:s?",
        .params     = "[cmd]",
        .help       = "show the help",
        .mhandler.cmd = do_help_cmd,
    },

STEXI
@item help or ? [@var{cmd}]
@findex help
Show the help.
ETEXI

    {
        .name       = "q|quit",
        .args_type  = "",
        .user_print = monitor_user_noop,
        .mhandler.cmd_new = do_quit,
    },

STEXI
@item q or quit
ETEXI
SQMP
quit
----

End it.

Arguments: None.

Example:

-> { "execute": "quit" }
<- { "return": {} }

EQMP

    {
        .name       = "info",
        .args_type  = "item:s?",
        .mhandler.cmd = do_info,
    },

STEXI
@item info @var{subcommand}
ETEXI
SQMP
query-name
----------

Return a json-object containing the following:

- "name": the name (json-string, optional)

EQMP
STEXI
@end table
ETEXI
