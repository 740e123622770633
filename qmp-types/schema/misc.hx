HXCOMM exact

SQMP
Everyday Commands
=================

Odds and ends of machine control: stopping and continuing, passing file
descriptors, I/O threads, talking to the human monitor, options of the command
line.

EQMP

    {
        .name       = "add_client",
        .args_type  = "protocol:s,fdname:s,skipauth:b?,tls:b?",
        .mhandler.cmd_new = qmp_marshal_add_client,
    },

SQMP
add_client
----------
Since 0.14

Hand a connected socket to a display server or character device, as if its
client had connected to QEMU directly.

With it a manager can accept connections itself, check who calls, and pass on
only those it likes. The socket is used up, also when the command fails because
it is none.

Arguments:

- "protocol": who is to serve the client: "vnc", "spice", "@dbus-display", or
  the id of a character device that listens on a socket (json-string)
- "fdname": name of the socket, under which getfd has received it (json-string)
- "skipauth": let the client in without asking for a password, for "vnc" and
  "spice"; it is asked where this is left out (json-bool, optional)
- "tls": begin with a TLS handshake, for "spice"; plain where this is left out
  (json-bool, optional)

Returns: None.

Errors: where no descriptor has that name or it is no socket, and where nothing
        serves that protocol

Example:

-> {
       "execute": "add_client",
       "arguments": {
           "protocol": "vnc",
           "fdname": "viewer1",
           "skipauth": true
       }
   }
<- { "return": {} }

-> {
       "execute": "add_client",
       "arguments": { "protocol": "spice", "fdname": "viewer2", "tls": true }
   }
<- { "return": {} }

EQMP

SQMP
Structure NameInfo
------------------
Since 0.14

Name of the guest.

Members:

- "name": the name; missing where none was given (json-string, optional)

EQMP

    {
        .name       = "query-name",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_name,
    },

SQMP
query-name
----------
Since 0.14
Flags: preconfig

Tell the name that was given to the guest with -name.

Arguments: None.

Returns: the name, in a NameInfo (NameInfo)

Example:

-> { "execute": "query-name" }
<- { "return": { "name": "web01" } }

EQMP

SQMP
Structure IOThreadInfo
----------------------
Since 2.0

One I/O thread and its settings for polling.

Before the thread goes to sleep it polls for new requests for a while, which
saves the time of waking up. How long depends on what it met lately: the wait
adapts between 0 and "poll-max-ns".

Members:

- "id": id of the object (json-string)
- "thread-id": id of the host thread, for pinning (json-int)
- "poll-max-ns": longest time to poll before the thread sleeps, in nanoseconds;
  0 where polling is off (json-int, since 2.9)
- "poll-grow": factor by which a wait that was too short grows; 0 for the
  built-in factor (json-int, since 2.9)
- "poll-shrink": divisor by which a wait that was too long shrinks; 0 where
  none is set, and such a wait is then given up (json-int, since 2.9)
- "aio-max-batch": most requests that are handed to the host kernel at once, 0
  for the limit that is built in (json-int, since 6.1)

EQMP

    {
        .name       = "query-iothreads",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_iothreads,
    },

SQMP
query-iothreads
---------------
Since 2.0
Flags: preconfig

List the I/O threads, which serve disks and network cards beside the CPUs.

They are made by object-add or -object with the type iothread. The main loop,
which runs in the first thread of the process, is not among them.

Arguments: None.

Returns: one IOThreadInfo for each of them (json-array of IOThreadInfo)

Example:

-> { "execute": "query-iothreads" }
<- {
       "return": [
           {
               "id": "io0",
               "thread-id": 41215,
               "poll-max-ns": 32768,
               "poll-grow": 0,
               "poll-shrink": 0,
               "aio-max-batch": 0
           },
           {
               "id": "io1",
               "thread-id": 41216,
               "poll-max-ns": 0,
               "poll-grow": 0,
               "poll-shrink": 0,
               "aio-max-batch": 16
           }
       ]
   }

EQMP

    {
        .name       = "stop",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_stop,
    },

SQMP
stop
----
Since 0.14

Freeze the guest.

Its CPUs halt, and disks are drained and flushed; the monitor goes on working.
The event STOP follows. A guest that is frozen already is no error. During an
incoming migration the command keeps the guest from starting at the end of it,
as -S would. A guest that sleeps in suspend to memory goes from the state
"suspended" to "paused".

Note: Before release 9.0 a sleeping guest kept the state "suspended".

Arguments: None.

Returns: None.

Errors: while dump-guest-memory is writing a dump

Example:

-> { "execute": "stop" }
<- { "return": {} }

EQMP

    {
        .name       = "cont",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_cont,
    },

SQMP
cont
----
Since 0.14

Let the guest run, for the first time or again.

The event RESUME follows. A running guest is no error. While a migration is
coming in, the command notes that the guest is to start at the end of it, even
where -S was given. A guest that slept when it was stopped, and was neither
reset nor woken since, goes back to sleep.

Arguments: None.

Returns: None.

Errors: where the guest needs a reset first, in the last phase of an outgoing
        migration, while dump-guest-memory is writing a dump, and where a disk
        image cannot be taken into use, for instance because another process
        holds a lock on it

Note: Before release 9.0 a guest that slept did not return to the state
      "suspended".

Example:

-> { "execute": "cont" }
<- { "return": {} }

EQMP

    {
        .name       = "x-exit-preconfig",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_exit_preconfig,
    },

SQMP
x-exit-preconfig
----------------
Since 3.0
Flags: preconfig

Go on with building the machine, after it was configured by QMP.

With the option --preconfig QEMU waits in the state "preconfig" before it
builds the machine, and answers the few commands that are allowed there, such
as set-numa-node. This command ends the wait; what the command line and those
commands said is then put into effect.

Arguments: None.

Features:

- "unstable": The command is an experiment and may change or go away.

Returns: None.

Errors: in any other state

Example:

-> { "execute": "x-exit-preconfig" }
<- { "return": {} }

EQMP

    {
        .name       = "human-monitor-command",
        .args_type  = "command-line:s,cpu-index:i?",
        .mhandler.cmd_new = qmp_marshal_human_monitor_command,
    },

SQMP
human-monitor-command
---------------------
Since 0.14

Run one line of the human monitor and hand back what it prints.

A way out for what has no QMP command, and no more: lines, their arguments and
what they print change between releases without notice, so do not build on
them. A line that is unknown or fails returns normally; its message is part of
the text.

Each call starts from scratch: what a human monitor keeps between lines, such
as a selected CPU or a descriptor from getfd, is gone in the next one. Lines
that ask a question back cannot be answered.

Arguments:

- "command-line": the line, as it would be typed (json-string)
- "cpu-index": number of the CPU on which lines act that look at registers or
  virtual memory; the first one where it is left out (json-int, optional)

Features:

- "savevm-monitor-nodes": The line savevm takes block nodes of the user into
  the snapshot only where no other node sits on top of them, so that it also
  works for disks configured with -blockdev. QEMU does so since 4.2.

Returns: the text that was printed, each line with carriage return and line
         feed at its end; empty where nothing was printed (json-string)

Errors: where "cpu-index" is the number of no CPU

Example:

-> {
       "execute": "human-monitor-command",
       "arguments": { "command-line": "info kvm" }
   }
<- { "return": "kvm support: enabled\r\n" }

-> {
       "execute": "human-monitor-command",
       "arguments": { "command-line": "print $pc", "cpu-index": 1 }
   }
<- { "return": "0xffffffff81c0f2ab\r\n" }

EQMP

#if defined(CONFIG_POSIX)
    {
        .name       = "getfd",
        .args_type  = "fdname:s",
        .mhandler.cmd_new = qmp_marshal_getfd,
    },
#endif

SQMP
getfd
-----
Since 0.14

Accept a file descriptor from the client and give it a name.

The descriptor travels as ancillary data (SCM_RIGHTS) of the message that holds
the request, so the monitor has to be a unix socket. Commands that take a
descriptor by name, such as add_client or netdev_add, use it up; closefd gets
rid of one that is not wanted any more. A descriptor that had the name before
is closed.

Arguments:

- "fdname": name for the descriptor; it must not begin with a digit
  (json-string)

Returns: None.

Errors: where no descriptor came with the request, and where the name begins
        with a digit

Note: A name belongs to the connection it was given on; a second monitor does
      not see it.

Example:

-> { "execute": "getfd", "arguments": { "fdname": "tap1" } }
<- { "return": {} }

EQMP

#if defined(CONFIG_WIN32)
    {
        .name       = "get-win32-socket",
        .args_type  = "info:s,fdname:s",
        .mhandler.cmd_new = qmp_marshal_get_win32_socket,
    },
#endif

SQMP
get-win32-socket
----------------
Since 8.0

Accept a socket from the client and give it a name, on Windows hosts.

It takes the place of getfd there. The client duplicates the socket for the
QEMU process with WSADuplicateSocketW() and sends the structure that this call
has filled in; QEMU makes a socket from it with WSASocket(). Afterwards it can
be used wherever a descriptor is taken by name, and closefd gets rid of it. A
socket that had the name before is closed.

Arguments:

- "info": the structure WSAPROTOCOL_INFOW, encoded in base64 (json-string)
- "fdname": name for the socket (json-string)

Returns: None.

Errors: where "info" is not such a structure, and where the socket cannot be
        made from it

Example: The structure is shown shortened

-> {
       "execute": "get-win32-socket",
       "arguments": {
           "info": "ZgACAAAAAAAAAAAAAAAAAAgAAAA=",
           "fdname": "viewer1"
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "closefd",
        .args_type  = "fdname:s",
        .mhandler.cmd_new = qmp_marshal_closefd,
    },

SQMP
closefd
-------
Since 0.14

Close a descriptor that was accepted by getfd or get-win32-socket and not used
up.

Arguments:

- "fdname": name of the descriptor (json-string)

Returns: None.

Errors: where this monitor has no descriptor of that name

Example:

-> { "execute": "closefd", "arguments": { "fdname": "tap1" } }
<- { "return": {} }

EQMP

SQMP
Structure AddfdInfo
-------------------
Since 1.2

Where add-fd has put a file descriptor.

Members:

- "fdset-id": number of the set (json-int)
- "fd": number of the descriptor inside QEMU, to be given to remove-fd
  (json-int)

EQMP

    {
        .name       = "add-fd",
        .args_type  = "fdset-id:i?,opaque:s?",
        .mhandler.cmd_new = qmp_marshal_add_fd,
    },

SQMP
add-fd
------
Since 1.2

Accept a file descriptor from the client and add it to a set.

The descriptor travels with the request as it does for getfd. Where QEMU opens
an image or the like by name, the name /dev/fdset/N then means a descriptor of
set N whose access mode fits, so that a client can open files on behalf of a
QEMU that may not. All monitors share the sets.

Arguments:

- "fdset-id": number of the set, which is made if there is none; a new set with
  a number of QEMU's choice where it is left out (json-int, optional)
- "opaque": a note of the client, to find the descriptor again in query-fdsets
  (json-string, optional)

Returns: the set, and the number of the descriptor in it (AddfdInfo)

Errors: where no descriptor came with the request, and where the number of the
        set is negative

Example:

-> {
       "execute": "add-fd",
       "arguments": { "fdset-id": 2, "opaque": "rdwr:/images/web01.qcow2" }
   }
<- { "return": { "fdset-id": 2, "fd": 17 } }

Example: Into a new set

-> { "execute": "add-fd" }
<- { "return": { "fdset-id": 0, "fd": 18 } }

EQMP

    {
        .name       = "remove-fd",
        .args_type  = "fdset-id:i,fd:i?",
        .mhandler.cmd_new = qmp_marshal_remove_fd,
    },

SQMP
remove-fd
---------
Since 1.2

Take one descriptor, or all of them, out of a set.

What QEMU has opened through the set stays open. A set without descriptors
disappears when nothing uses it any more. All monitors share the sets.

Arguments:

- "fdset-id": number of the set (json-int)
- "fd": number of the descriptor to take out; all of the set go where it is
  left out (json-int, optional)

Returns: None.

Errors: where there is no such set, or no such descriptor in it

Example:

-> { "execute": "remove-fd", "arguments": { "fdset-id": 2, "fd": 17 } }
<- { "return": {} }

EQMP

SQMP
Structure FdsetFdInfo
---------------------
Since 1.2

One file descriptor of a set.

Members:

- "fd": number of the descriptor inside QEMU (json-int)
- "opaque": the note given at add-fd; missing where there was none
  (json-string, optional)

EQMP

SQMP
Structure FdsetInfo
-------------------
Since 1.2

One set of file descriptors, which QEMU opens under the name /dev/fdset/N.

Members:

- "fdset-id": number of the set, the N of the name (json-int)
- "fds": descriptors in the set (json-array of FdsetFdInfo)

EQMP

    {
        .name       = "query-fdsets",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_fdsets,
    },

SQMP
query-fdsets
------------
Since 1.2

List the sets of file descriptors, whichever monitor made them.

Arguments: None.

Returns: one FdsetInfo for each set (json-array of FdsetInfo)

Example:

-> { "execute": "query-fdsets" }
<- {
       "return": [
           {
               "fdset-id": 2,
               "fds": [
                   { "fd": 17, "opaque": "rdwr:/images/web01.qcow2" },
                   { "fd": 21, "opaque": "rdonly:/images/web01.qcow2" }
               ]
           },
           { "fdset-id": 0, "fds": [{ "fd": 18 }] }
       ]
   }

EQMP

SQMP
Enumeration CommandLineParameterType
------------------------------------
Since 1.5

How the value of a parameter on the command line is written.

Values:

- "string": any text
- "boolean": the word "on" or "off"
- "number": a whole number
- "size": a number, with "K", "M", "G" or "T" behind it for a power of 1024, or
  without

EQMP

SQMP
Structure CommandLineParameterInfo
----------------------------------
Since 1.5

One parameter of a command line option.

Members:

- "name": name of the parameter (json-string)
- "type": how its value is written (CommandLineParameterType)
- "help": a line about it for people; missing where there is none
  (json-string, optional)
- "default": value that holds where the parameter is not given, written as on
  the command line; missing where there is none to tell
  (json-string, optional, since 2.1)

EQMP

SQMP
Structure CommandLineOptionInfo
-------------------------------
Since 1.5

One command line option, with the parameters it takes.

Members:

- "option": name of the option, without the dash (json-string)
- "parameters": the parameters that may follow it; empty where the option does
  not check them against a list (json-array of CommandLineParameterInfo)

EQMP

    {
        .name       = "query-command-line-options",
        .args_type  = "option:s?",
        .mhandler.cmd_new = qmp_marshal_query_command_line_options,
    },

SQMP
query-command-line-options
--------------------------
Since 1.5
Flags: preconfig

List command line options and the parameters each of them takes.

Only options that QEMU parses with its general parser are listed, and those
that have a parser of their own may show no parameters. That an option is
missing here is therefore no proof that there is none.

Arguments:

- "option": tell of this option only, named without the dash; all of them where
  it is left out (json-string, optional)

Returns: one CommandLineOptionInfo for each option
         (json-array of CommandLineOptionInfo)

Errors: where no option has the given name

Example:

-> {
       "execute": "query-command-line-options",
       "arguments": { "option": "memory" }
   }
<- {
       "return": [
           {
               "option": "memory",
               "parameters": [
                   { "name": "size", "type": "size" },
                   { "name": "slots", "type": "number" },
                   { "name": "maxmem", "type": "size" }
               ]
           }
       ]
   }

EQMP
