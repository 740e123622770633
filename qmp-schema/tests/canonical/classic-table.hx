HXCOMM What a classic table is made of: entries, comments, conditions; all code stays.
HXCOMM A second comment line.
/* A comment in C
 * over several lines.

 */
{
	.name = "first",	
	.mhandler.cmd_new =
	    first_handler,
	.help = "what it does\n\t"
	  "and how",
	.params = "x",
	.args_type = "one:s,two:i?,three:-f,"
	             "four:q,"  "five:o?,six:s,seven:s,eight:s,nine:s",
	.flags = MONITOR_CMD_ASYNC,
},
SQMP
first
---
Documentation that is not underlined enough.
EQMP
#if defined(X)
     {
    .name       = "second",
    .args_type  = "",
},
#endif


SQMP

second
---------
What it does.


HXCOMM within documentation
Arguments: None
EQMP
// About the third.
{ .name = "third", .args_type = "a:s", /* stays as it is */ .mhandler.cmd_new = third },
#ifdef Y
#ifdef Z
{ .name = "fourth" },
#endif

{ .name = "fifth" },
#endif
STEXI
@item   texinfo stays

  as it is   
ETEXI
HXCOMM ahead of documentation
SQMP
third
-----

Text.
HXCOMM ahead of what is not closed
