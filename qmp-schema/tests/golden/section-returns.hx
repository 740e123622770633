HXCOMM A section Returns: nothing with what may go wrong, or a value.
    { .name = "change-file", .args_type = "name:s", },
SQMP
change-file
-----------

Arguments:

- "name": the file (json-string)

Returns: Nothing on success
         If there is no such device, DeviceNotFound

EQMP
    { .name = "read-file", .args_type = "name:s", },
SQMP
read-file
---------

Returns: a json-string with the text

EQMP
    { .name = "stat-file", .args_type = "name:s", },
SQMP
stat-file
---------

Returns:

- "size": bytes (json-int)

EQMP
