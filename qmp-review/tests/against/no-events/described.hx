HXCOMM A schema without events, or without the command that begins each session, is older than those that have all: what it lacks is no finding.
    {
        .name       = "stop",
        .args_type  = "",
    },

SQMP
stop
----

Stop.

EQMP

    {
        .name       = "device_add",
        .args_type  = "driver:s",
    },

SQMP
device_add
----------

Add.

Arguments:

- "driver": which (json-string)

EQMP

    {
        .name       = "query-lapms",
        .args_type  = "",
    },

SQMP
query-lapms
-----------

Ask.

EQMP

    {
        .name       = "qmp_capabilities",
        .args_type  = "",
    },

SQMP
qmp_capabilities
----------------

Begin.

EQMP
