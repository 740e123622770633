HXCOMM The table of an agent in a guest: other names, the same format.

SQMP
                        Commands of the Guest Agent
                        ---------------------------

EQMP

    {
        .name       = "guest-ping",
        .args_type  = "",
    },

SQMP
guest-ping
----------

See whether somebody answers.

Arguments: None.

Example:

-> { "execute": "guest-ping" }
<- { "return": {} }

EQMP

    {
        .name       = "guest-file-open",
        .args_type  = "path:F,mode:s?",
    },

SQMP
guest-file-open
---------------

Open a file of the guest.

Arguments:

- "path": full path within the guest (json-string)
- "mode": as of fopen(), default "r" (json-string, optional)

Return a handle (json-int).

Example:

-> { "execute": "guest-file-open", "arguments": { "path": "/tmp/a", "mode": "w" } }
<- { "return": 1000 }

EQMP

    {
        .name       = "guest-network-get-interfaces",
        .args_type  = "",
    },

SQMP
guest-network-get-interfaces
----------------------------

List the interfaces.

Return a json-array of json-objects, each of which contains:

- "name": name of the interface (json-string)
- "hardware-address": its address (json-string, optional)
- "ip-addresses": a json-array of addresses (json-array, optional), each with
    - "ip-address": the address (json-string)
    - "ip-address-type": its kind (json-string)
        - Possible values: "ipv4", "ipv6"
    - "prefix": length of the prefix (json-int)

Example:

-> { "execute": "guest-network-get-interfaces" }
<- { "return": [ { "name": "lo",
                   "ip-addresses": [ { "ip-address": "127.0.0.1",
                                       "ip-address-type": "ipv4",
                                       "prefix": 8 } ] } ] }

EQMP

    {
        .name       = "guest-exec",
        .args_type  = "path:s,arg:q?,capture-output:b?",
    },

SQMP
guest-exec
----------

Run a program.

Arguments:

- "path": what to run (json-string)
- "arg": json-array of json-strings (optional)
- "capture-output": keep what it prints, false by default (json-bool, optional)

Return a json-object containing the following:

- "pid": its process id (json-int)

EQMP
