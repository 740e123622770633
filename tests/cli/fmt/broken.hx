SQMP
EQMP
{ .name = "a" .args_type = "" },
