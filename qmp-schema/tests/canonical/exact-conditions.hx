HXCOMM exact
HXCOMM Conditions: around an entry, under a heading, in both, and around several.

#if A
{ .name = "around", .args_type = "" },
#endif
SQMP
around
------
EQMP
  { .name = "under", .args_type = "" },
SQMP
under
-----
Condition: B
EQMP
#if C
{ .name = "both", .args_type = "" },
#endif
SQMP
both
----
Condition: C
EQMP
#if D
{ .name = "several", .args_type = "" },
{ .name = "more", .args_type = "" },
#else
{ .name = "other", .args_type = "" },
#endif
SQMP
more
----
EQMP
SQMP
several
-------
EQMP
SQMP
other
-----
EQMP
SQMP
alone
-----
Condition: E
EQMP
HXCOMM documentation ahead of its entry
SQMP
behind
------
EQMP
{ .name = "behind", .args_type = "" },
