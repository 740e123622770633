HXCOMM The commands of the machine and its devices, in the classic format.
HXCOMM Names, types and members are those of QEMU 10.0; the words are ours.
HXCOMM Members of replies that came after QEMU 6.2 are optional, so that a reply of
HXCOMM an older one decodes; "since" says when they came.
HXCOMM Lines between SQMP and EQMP are documentation, the rest is the table.

SQMP
                        QMP Supported Commands
                        ----------------------

This file lists QMP commands that have existed since the days of the classic
command table and that QEMU 10.0 still answers. For each of them the table
says which arguments go on the wire, and the text beside it what they mean,
what comes back, and when to expect trouble.

A client opens the monitor socket, reads the greeting, sends qmp_capabilities,
and from then on sends one json-object per request. Events may arrive between
a request and its reply, so a client has to be ready to put them aside.

In the examples the direction of the data is shown like this:

-> data issued by the Client
<- Server data response

They are broken into lines for the eye. On the wire a message ends with a
line break, and spaces between tokens have no meaning.

A failed command is answered with an "error" member in place of "return". Its
"class" is almost always GenericError, and its "desc" is meant for people:
show it, log it, but do not compare it with anything.

EQMP

SQMP
Machine and Monitor
===================

What a client asks first: which program is this, what can it do, and which
guest is it running.

EQMP

    {
        .name       = "qmp_capabilities",
        .args_type  = "enable:q?",
        .mhandler.cmd_new = qmp_marshal_qmp_capabilities,
    },

SQMP
qmp_capabilities
----------------
Since 0.13

Leave negotiation mode and start using the monitor.

This has to be the first command on every new connection. Before it, any
other command is refused; after it has succeeded once, sending it again fails
with the class CommandNotFound. Only capabilities named in the greeting of the
same connection may be enabled, and what is not listed stays off.

Arguments:

- "enable": protocol extensions to switch on, a json-array of json-strings
            (optional)
     - Possible values: "oob"

Example:

-> { "execute": "qmp_capabilities", "arguments": { "enable": [ "oob" ] } }
<- { "return": {} }

Note: With "oob" enabled, requests may be sent with "exec-oob" in place of
      "execute" and are then served ahead of the queue. Give every request an
      "id" in that case, because replies can overtake each other.

EQMP

    {
        .name       = "query-version",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_version,
    },

SQMP
query-version
-------------
Since 0.14

Tell which QEMU is running.

Good for logs and bug reports. To find out whether a command or an argument
exists, look into query-qmp-schema: distributors backport features without
touching the number.

Arguments: None.

Return a json-object containing the following:

- "qemu": the version number, a json-object containing the following:
     - "major": first part, changes about once a year (json-int)
     - "minor": second part, counts the releases of a year (json-int)
     - "micro": third part; 0 to 49 in stable releases, 50 in development
                trees, 90 and more in release candidates (json-int)
- "package": what the distributor adds to the version; an empty text in
             builds straight from the project (json-string)

Example:

-> { "execute": "query-version" }
<- { "return": { "qemu": { "major": 10, "minor": 0, "micro": 2 },
                 "package": "Debian 1:10.0.2+ds-2" } }

EQMP

    {
        .name       = "query-commands",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_commands,
    },

SQMP
query-commands
--------------
Since 0.14

List the commands this binary answers.

The list depends on how QEMU was configured and on the emulated target, and
its order says nothing. A command may be on the list and still fail at once,
for instance when the device it works on is not there.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "name": name of one command (json-string)

Example:

-> { "execute": "query-commands" }
<- { "return": [ { "name": "query-balloon" },
                 { "name": "system_powerdown" },
                 { "name": "quit" } ] }

Note: This example has been shortened, the real list has over 200 names.

EQMP

    {
        .name       = "query-qmp-schema",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_qmp_schema,
    },

SQMP
query-qmp-schema
----------------
Since 2.5

Describe every command, event and type of this QEMU in machine-readable form.

This is the reliable way to probe for a feature: look up the command, follow
its "arg-type" to an object, and search the members of that. Names of types
are replaced by numbers that change from build to build, so start from the
name of a command or event and follow the references. The reply is large, a
few hundred kilobytes; ask once per binary and keep the answer.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "name": name of a command or event, or the made-up name of a type
          (json-string)
- "meta-type": the kind of thing described; it decides which of the members
               below are present (json-string)
     - Possible values: "builtin", "enum", "array", "object", "alternate",
                        "command", "event"
- "features": marks such as deprecated or unstable, a json-array of
              json-strings (optional)
- "json-type": how a value looks on the wire, only for a builtin
               (json-string, optional)
     - Possible values: "string", "number", "int", "boolean", "null",
                        "object", "array", "value"
- "values": the names of an enum, older form of its "members" and
            deprecated, a json-array of json-strings (optional)
- "element-type": type of the elements, only for an array
                  (json-string, optional)
- "members": what an enum, object or alternate consists of, a json-array of
             json-objects, each containing the following (optional):
     - "name": wire name of a member or value, missing in an alternate
               (json-string, optional)
     - "type": type of the member, missing in an enum
               (json-string, optional)
     - "default": present where the member may be left out; the value is
                  always null so far (json-value, optional)
     - "features": marks of this member or value, a json-array of
                   json-strings (optional)
- "tag": member whose value selects one of "variants", only for an object
         (json-string, optional)
- "variants": members that depend on the tag, only for an object, a
              json-array of json-objects, each containing the following
              (optional):
     - "case": value of the tag (json-string)
     - "type": object whose members are added in this case (json-string)
- "arg-type": object that holds the arguments of a command or the data of an
              event (json-string, optional)
- "ret-type": type of the reply, only for a command (json-string, optional)
- "allow-oob": present and true where a command can run out of band
               (json-bool, optional)

Example:

-> { "execute": "query-qmp-schema" }
<- { "return": [
        { "name": "query-status", "meta-type": "command",
          "arg-type": "0", "ret-type": "1" },
        { "name": "0", "meta-type": "object", "members": [] },
        { "name": "1", "meta-type": "object",
          "members": [ { "name": "running", "type": "bool" },
                       { "name": "status", "type": "86" } ] },
        { "name": "bool", "meta-type": "builtin", "json-type": "boolean" }
     ] }

Note: This example has been shortened.

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

List command line options and the parameters each of them accepts.

Only options that are parsed as lists of parameters are known here; options
with an internal parser of their own, such as -netdev, have an empty
parameter list or are missing. Asking for an unknown option is an error.

Arguments:

- "option": restrict the reply to this option, spelled without the leading
            dash; all options where it is left out (json-string, optional)

Return a json-array of json-objects; each json-object contains the following:

- "option": name of the option (json-string)
- "parameters": what may follow the option, a json-array of json-objects,
                each containing the following:
     - "name": name of the parameter (json-string)
     - "type": how its value is written (json-string)
          - Possible values: "string", "boolean", "number", "size"
     - "help": one line about it for people (json-string, optional)
     - "default": value that is used where none is given, written as on the
                  command line (json-string, optional)

Example:

-> { "execute": "query-command-line-options",
     "arguments": { "option": "memory" } }
<- { "return": [ { "option": "memory",
                   "parameters": [ { "name": "size", "type": "size" },
                                   { "name": "slots", "type": "number" },
                                   { "name": "maxmem", "type": "size" } ]
                 } ] }

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

An escape hatch for what has no QMP command. The text is made for reading and
changes between releases without notice, so treat it as opaque where you can.
Failure has no error reply: an unknown or failed command returns normally and
the message is part of the text.

Arguments:

- "command-line": the line, as it would be typed (json-string)
- "cpu-index": CPU on which commands that look at registers or virtual
               memory act (json-int, optional)

Return a json-string, the output with carriage return and line feed at the
end of each line. It is empty where the command says nothing.

Example:

-> { "execute": "human-monitor-command",
     "arguments": { "command-line": "info kvm" } }
<- { "return": "kvm support: enabled\r\n" }

Notes:

(1) Each call starts from scratch. State that a human monitor keeps between
    lines, like its selected CPU, is gone in the next call.
(2) Lines that ask a question back cannot be answered this way.

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

Tell the name given to the guest with -name.

Arguments: None.

Return a json-object containing the following:

- "name": the name; missing where none was given (json-string, optional)

Example:

-> { "execute": "query-name" }
<- { "return": { "name": "web01" } }

EQMP

    {
        .name       = "query-uuid",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_uuid,
    },

SQMP
query-uuid
----------
Since 0.14

Tell the UUID of the guest.

It is what the guest finds in its SMBIOS tables, set with -uuid. A guest
without one has the UUID that consists of zeroes.

Arguments: None.

Return a json-object containing the following:

- "UUID": the UUID in lower case with dashes (json-string)

Example:

-> { "execute": "query-uuid" }
<- { "return": { "UUID": "550e8400-e29b-41d4-a716-446655440000" } }

EQMP

    {
        .name       = "query-kvm",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_kvm,
    },

SQMP
query-kvm
---------
Since 0.14

Tell whether KVM runs the guest.

Use it to notice a guest that fell back to slow emulation, as happens with
-machine accel=kvm:tcg on a host whose /dev/kvm cannot be opened.

Arguments: None.

Return a json-object containing the following:

- "enabled": KVM runs this guest (json-bool)
- "present": this binary was built with KVM; it does not say that the host
             offers it (json-bool)

Example:

-> { "execute": "query-kvm" }
<- { "return": { "enabled": true, "present": true } }

EQMP

    {
        .name       = "query-target",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_target,
    },

SQMP
query-target
------------
Since 1.2

Tell which architecture this binary emulates.

Arguments: None.

Return a json-object containing the following:

- "arch": the architecture; append it to qemu-system- for the usual name of
          the program (json-string)
     - Possible values: "aarch64", "alpha", "arm", "avr", "hppa", "i386",
                        "loongarch64", "m68k", "microblaze", "microblazeel",
                        "mips", "mips64", "mips64el", "mipsel", "or1k",
                        "ppc", "ppc64", "riscv32", "riscv64", "rx", "s390x",
                        "sh4", "sh4eb", "sparc", "sparc64", "tricore",
                        "x86_64", "xtensa", "xtensaeb"

Example:

-> { "execute": "query-target" }
<- { "return": { "arch": "x86_64" } }

EQMP

    {
        .name       = "query-machines",
        .args_type  = "compat-props:b?",
        .mhandler.cmd_new = qmp_marshal_query_machines,
    },

SQMP
query-machines
--------------
Since 1.2

List the machine types this binary can start.

The list is the same whichever machine is running, so a manager can start
QEMU once with -machine none and keep the reply. Pick a versioned name, not
its alias, for a guest that is to be migrated later.

Arguments:

- "compat-props": also list the defaults each machine type overrides; an
                  unstable argument (json-bool, optional, default false)

Return a json-array of json-objects; each json-object contains the following:

- "name": name to give to -machine (json-string)
- "alias": shorter name, which newer releases give to newer machines
           (json-string, optional)
- "is-default": present and true for the machine used without -machine
                (json-bool, optional)
- "cpu-max": largest number of CPUs (json-int)
- "hotpluggable-cpus": CPUs can be added with device_add (json-bool)
- "numa-mem-supported": memory of NUMA nodes can be given by size alone, with
                        -numa node,mem= (json-bool)
- "deprecated": the machine type will go away in some later release
                (json-bool)
- "default-cpu-type": CPU type that is used without -cpu
                      (json-string, optional)
- "default-ram-id": id of the memory backend that holds the initial memory
                    (json-string, optional)
- "acpi": the machine type can have ACPI tables (json-bool, optional, since 8.0)
- "compat-props": overridden defaults, unstable, only with the argument of
                  the same name, a json-array of json-objects, each
                  containing the following (optional):
     - "qom-type": type the default belongs to (json-string)
     - "property": property of that type (json-string)
     - "value": the default on this machine (json-string)

Example:

-> { "execute": "query-machines" }
<- { "return": [ { "name": "pc-q35-10.0", "alias": "q35", "cpu-max": 4096,
                   "hotpluggable-cpus": true, "numa-mem-supported": false,
                   "deprecated": false, "acpi": true,
                   "default-cpu-type": "qemu64-x86_64-cpu",
                   "default-ram-id": "pc.ram" },
                 { "name": "none", "cpu-max": 1,
                   "hotpluggable-cpus": false, "numa-mem-supported": false,
                   "deprecated": false, "acpi": false,
                   "default-ram-id": "ram" } ] }

Note: This example has been shortened.

EQMP

    {
        .name       = "quit",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_quit,
    },

SQMP
quit
----
Since 0.14

End the QEMU process without asking the guest.

Images are flushed and closed in good order, but to the guest it is a power
cut. Send system_powerdown first and use this when the guest does not react.

Arguments: None.

Example:

-> { "execute": "quit" }
<- { "return": {} }

Note: The connection may close before the reply has been read. Take the end
      of the stream for success after this command.

EQMP

SQMP
Run State
=========

Starting and stopping the virtual CPUs, and the buttons on the front of the
machine.

EQMP

    {
        .name       = "query-status",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_status,
    },

SQMP
query-status
------------
Since 0.14

Tell whether the guest runs, and if not, why.

Ask after connecting, then follow the events STOP, RESUME, SUSPEND, WAKEUP,
SHUTDOWN and their like in place of polling.

Arguments: None.

Return a json-object containing the following:

- "running": the virtual CPUs are executing (json-bool)
- "status": the run state (json-string)
     - Possible values: "debug", "inmigrate", "internal-error", "io-error",
                        "paused", "postmigrate", "prelaunch",
                        "finish-migrate", "restore-vm", "running",
                        "save-vm", "shutdown", "suspended", "watchdog",
                        "guest-panicked", "colo"

Example:

-> { "execute": "query-status" }
<- { "return": { "running": true, "status": "running" } }

Notes:

(1) A guest started with -S is in "prelaunch" until the first cont.
(2) In "io-error" a disk could not be read or written and its policy is to
    stop. Once the cause is gone, for example after the storage was enlarged,
    cont repeats the failed requests.
(3) After "internal-error" and "shutdown" the guest has to be reset before it
    can go on.

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

The virtual CPUs halt and disks are drained and flushed; the monitor goes on
working. A guest that is frozen already is no error. During an incoming
migration the guest is kept from starting when the migration is through.

Arguments: None.

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

A running guest is no error. While a migration is coming in, the command only
notes that the guest is to start at the end of it, as if -S had not been
given. It fails where the state of the guest needs a reset first, and where an
image cannot be activated, for instance because a lock on it is held by
another process. A guest that slept when it was stopped goes back to sleep.

Arguments: None.

Example:

-> { "execute": "cont" }
<- { "return": {} }

EQMP

    {
        .name       = "system_powerdown",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_system_powerdown,
    },

SQMP
system_powerdown
----------------
Since 0.14

Press the power button.

The guest decides what follows: most shut down, some ask their user, some
ignore it. The reply only says that the button was pressed. Wait for the event
SHUTDOWN, and have a time limit after which quit is sent.

Arguments: None.

Example:

-> { "execute": "system_powerdown" }
<- { "return": {} }

EQMP

    {
        .name       = "system_reset",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_system_reset,
    },

SQMP
system_reset
------------
Since 0.14

Press the reset button.

CPUs and devices start over at once, and what the guest had not written to
disk is lost. The event RESET follows. With -no-reboot the process ends
instead.

Arguments: None.

Example:

-> { "execute": "system_reset" }
<- { "return": {} }

EQMP

    {
        .name       = "system_wakeup",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_system_wakeup,
    },

SQMP
system_wakeup
-------------
Since 1.1

Wake a guest that sleeps in suspend to memory.

It fails where the guest is not in the state "suspended" and where the machine
type knows no wakeup. The event WAKEUP follows.

Arguments: None.

Example:

-> { "execute": "system_wakeup" }
<- { "return": {} }

EQMP

    {
        .name       = "inject-nmi",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_inject_nmi,
    },

SQMP
inject-nmi
----------
Since 0.14

Send the guest a non-maskable interrupt.

Guests that are set up for it write a crash dump or enter a debugger; others
log it or panic. Which CPUs receive it depends on the machine type, and
machine types without such an interrupt refuse the command.

Arguments: None.

Example:

-> { "execute": "inject-nmi" }
<- { "return": {} }

EQMP

#if defined(TARGET_I386)
    {
        .name       = "rtc-reset-reinjection",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_rtc_reset_reinjection,
    },
#endif

SQMP
rtc-reset-reinjection
---------------------
Since 2.1

Forget clock interrupts that the guest has missed.

A guest that was stopped for long would get the missed interrupts of its
real-time clock in a burst. Send this after the time inside the guest was set
by other means, such as the guest agent, so that the clock does not run fast.
Only x86 has it.

Arguments: None.

Example:

-> { "execute": "rtc-reset-reinjection" }
<- { "return": {} }

EQMP

SQMP
Processors and Memory
=====================

Virtual CPUs, the threads behind them, guest memory, and dumps of it.

EQMP

    {
        .name       = "query-cpus-fast",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_cpus_fast,
    },

SQMP
query-cpus-fast
---------------
Since 2.12

List the virtual CPUs and the host threads that run them.

It does not disturb the guest, unlike the query-cpus of old, which stopped
each CPU to read its registers and is gone. Typical use is to pin the threads
to host CPUs.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "cpu-index": number of the CPU (json-int)
- "qom-path": the CPU in the object tree (json-string)
- "thread-id": id of the host thread (json-int)
- "props": where the CPU sits in the topology, a json-object containing the
           following (optional):
     - "node-id": NUMA node (json-int, optional)
     - "drawer-id": drawer, only on s390 (json-int, optional)
     - "book-id": book, only on s390 (json-int, optional)
     - "socket-id": socket (json-int, optional)
     - "die-id": die in its socket (json-int, optional)
     - "cluster-id": cluster in the level above (json-int, optional)
     - "module-id": module in the level above (json-int, optional)
     - "core-id": core in the level above (json-int, optional)
     - "thread-id": hardware thread in its core (json-int, optional)
- "target": architecture of the CPU (json-string)
     - Possible values: "aarch64", "alpha", "arm", "avr", "hppa", "i386",
                        "loongarch64", "m68k", "microblaze", "microblazeel",
                        "mips", "mips64", "mips64el", "mipsel", "or1k",
                        "ppc", "ppc64", "riscv32", "riscv64", "rx", "s390x",
                        "sh4", "sh4eb", "sparc", "sparc64", "tricore",
                        "x86_64", "xtensa", "xtensaeb"
- "cpu-state": what the CPU is doing, only and always for s390x
               (json-string, optional)
     - Possible values: "uninitialized", "stopped", "check-stop",
                        "operating", "load"
- "dedicated": a host CPU is reserved for it, only for s390x
               (json-bool, optional)
- "entitlement": its share of a host CPU under vertical polarization, only
                 for s390x (json-string, optional)
     - Possible values: "auto", "low", "medium", "high"

Example:

-> { "execute": "query-cpus-fast" }
<- { "return": [ { "cpu-index": 0, "target": "x86_64", "thread-id": 25627,
                   "qom-path": "/machine/unattached/device[0]",
                   "props": { "socket-id": 0, "core-id": 0,
                              "thread-id": 0, "node-id": 0 } },
                 { "cpu-index": 1, "target": "x86_64", "thread-id": 25628,
                   "qom-path": "/machine/unattached/device[2]",
                   "props": { "socket-id": 0, "core-id": 1,
                              "thread-id": 0, "node-id": 0 } } ] }

EQMP

    {
        .name       = "query-hotpluggable-cpus",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_hotpluggable_cpus,
    },

SQMP
query-hotpluggable-cpus
-----------------------
Since 2.7

List the places for CPUs, taken and free, with what fits in them.

To plug a CPU, choose an entry without "qom-path" and send device_add with its
"type" as the driver and every member of its "props" as a property. Machine
types without CPU hotplug answer with an error.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "type": driver for device_add (json-string)
- "vcpus-count": number of CPUs that one such device brings (json-int)
- "props": the place, to be passed on as it is; what is present depends on the
           machine type, a json-object containing the following:
     - "node-id": NUMA node (json-int, optional)
     - "drawer-id": drawer, only on s390 (json-int, optional)
     - "book-id": book, only on s390 (json-int, optional)
     - "socket-id": socket (json-int, optional)
     - "die-id": die in its socket (json-int, optional)
     - "cluster-id": cluster in the level above (json-int, optional)
     - "module-id": module in the level above (json-int, optional)
     - "core-id": core in the level above (json-int, optional)
     - "thread-id": hardware thread in its core (json-int, optional)
- "qom-path": the CPU that sits there; missing where the place is free
              (json-string, optional)

Example:

-> { "execute": "query-hotpluggable-cpus" }
<- { "return": [ { "type": "qemu64-x86_64-cpu", "vcpus-count": 1,
                   "props": { "socket-id": 0, "core-id": 1,
                              "thread-id": 0, "node-id": 0 } },
                 { "type": "qemu64-x86_64-cpu", "vcpus-count": 1,
                   "props": { "socket-id": 0, "core-id": 0,
                              "thread-id": 0, "node-id": 0 },
                   "qom-path": "/machine/unattached/device[0]" } ] }

EQMP

    {
        .name       = "query-cpu-definitions",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_cpu_definitions,
    },

SQMP
query-cpu-definitions
---------------------
Since 1.2

List the CPU models, and whether they run on this host.

The answer about runnability holds for the accelerator and machine type this
process was started with; ask with the ones the guest will get. Present for
Arm, LoongArch, MIPS, PowerPC, RISC-V, s390 and x86 targets.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "name": name to give to -cpu (json-string)
- "typename": type behind the name, for device-list-properties (json-string)
- "migration-safe": the guest sees the same CPU on every host that can run it;
                    take a missing member for false (json-bool, optional)
- "static": the model never changes, not even with machine type or release;
            such a model is migration-safe as well (json-bool)
- "unavailable-features": properties that keep the model from running here; an
                          empty list means it runs, no list means unknown, a
                          json-array of json-strings (optional)
- "alias-of": model this one stands for at present; store that name in place
              of the alias (json-string, optional)
- "deprecated": the model will go away in some later release (json-bool)

Example:

-> { "execute": "query-cpu-definitions" }
<- { "return": [ { "name": "max", "typename": "max-x86_64-cpu",
                   "unavailable-features": [], "static": false,
                   "migration-safe": false, "deprecated": false },
                 { "name": "EPYC", "typename": "EPYC-x86_64-cpu",
                   "unavailable-features": [ "sha-ni", "misalignsse" ],
                   "alias-of": "EPYC-v1", "static": false,
                   "migration-safe": true, "deprecated": false } ] }

Note: This example has been shortened.

EQMP

#if defined(TARGET_ARM)
    {
        .name       = "query-gic-capabilities",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_gic_capabilities,
    },
#endif

SQMP
query-gic-capabilities
----------------------
Since 2.6

List the versions of the Arm interrupt controller that a guest can have.

KVM offers a version only where the hardware of the host has it or can imitate
it, so check before giving gic-version to -machine. Only Arm has this command.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "version": version of the controller, 2 or 3 (json-int)
- "emulated": QEMU itself can provide it (json-bool)
- "kernel": KVM on this host can provide it (json-bool)

Example:

-> { "execute": "query-gic-capabilities" }
<- { "return": [ { "version": 2, "emulated": true, "kernel": false },
                 { "version": 3, "emulated": true, "kernel": true } ] }

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

List the I/O threads, which serve disks and network cards beside the CPUs.

They are made by object-add or -object with the type iothread. As with CPUs,
the thread ids are for pinning.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "id": id of the object (json-string)
- "thread-id": id of the host thread (json-int)
- "poll-max-ns": longest busy wait before the thread sleeps, in nanoseconds; 0
                 turns polling off (json-int)
- "poll-grow": factor by which a too short wait grows, 0 for the built-in one
               (json-int)
- "poll-shrink": divisor by which a too long wait shrinks, 0 to start again
                 from nothing (json-int)
- "aio-max-batch": most requests handed to the host kernel at once, 0 for the
                   built-in limit (json-int)

Example:

-> { "execute": "query-iothreads" }
<- { "return": [ { "id": "io0", "thread-id": 3134, "poll-max-ns": 32768,
                   "poll-grow": 0, "poll-shrink": 0,
                   "aio-max-batch": 0 } ] }

EQMP

    {
        .name       = "query-memdev",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_memdev,
    },

SQMP
query-memdev
------------
Since 2.1

List the memory backends: host memory set aside for use by the guest.

Besides the backends made by object-add and -object it shows the one behind
the initial memory, where the machine type uses one.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "id": id of the backend (json-string, optional)
- "size": size in bytes (json-int)
- "merge": the host may merge equal pages (json-bool)
- "dump": core dumps of the QEMU process contain it (json-bool)
- "prealloc": all pages were touched at the start (json-bool)
- "share": the memory is shared with other processes rather than private
           (json-bool)
- "reserve": room in swap or huge pages is asked for; missing where the kind
             of backend has no such choice (json-bool, optional)
- "host-nodes": NUMA nodes of the host that "policy" speaks of, a json-array
                of json-ints
- "policy": where the host takes the pages from (json-string)
     - Possible values: "default", "preferred", "bind", "interleave"

Example:

-> { "execute": "query-memdev" }
<- { "return": [ { "id": "mem1", "size": 536870912, "merge": true,
                   "dump": true, "prealloc": false, "share": false,
                   "reserve": true, "host-nodes": [ 0, 1 ],
                   "policy": "bind" } ] }

EQMP

    {
        .name       = "query-memory-devices",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_memory_devices,
    },

SQMP
query-memory-devices
--------------------
Since 2.1

List the devices that give the guest memory beyond its initial memory.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "type": kind of device (json-string)
     - Possible values: "dimm", "nvdimm", "virtio-pmem", "virtio-mem",
                        "sgx-epc", "hv-balloon"
- "data": the device; which members are present depends on "type", a
          json-object containing the following:
     - "id": id of the device, where it has one (json-string, optional)
     - "memdev": backend that holds the memory; always present, except that
                 hv-balloon may go without (json-string, optional)
     - "addr": guest physical address, for dimm and nvdimm
               (json-int, optional)
     - "memaddr": guest physical address, for the other kinds; hv-balloon has
                  it only together with a backend (json-int, optional)
     - "size": bytes the guest can use now, for all but hv-balloon
               (json-int, optional)
     - "requested-size": bytes the guest was told to use, for virtio-mem
                         (json-int, optional)
     - "max-size": most bytes it can come to, for virtio-mem and hv-balloon
                   (json-int, optional)
     - "block-size": step in which it grows and shrinks, for virtio-mem
                     (json-int, optional)
     - "node": NUMA node of the guest, for dimm, nvdimm, virtio-mem and
               sgx-epc (json-int, optional)
     - "slot": slot it sits in, for dimm and nvdimm (json-int, optional)
     - "hotplugged": it came by device_add after the start, for dimm and
                     nvdimm (json-bool, optional)
     - "hotpluggable": it could be removed at run time, for dimm and nvdimm
                       (json-bool, optional)

Example:

-> { "execute": "query-memory-devices" }
<- { "return": [ { "type": "dimm",
                   "data": { "id": "dimm1", "memdev": "/objects/mem1",
                             "addr": 4294967296, "size": 134217728,
                             "slot": 0, "node": 0, "hotplugged": true,
                             "hotpluggable": true } },
                 { "type": "virtio-mem",
                   "data": { "id": "vmem0", "memdev": "/objects/mem2",
                             "memaddr": 5368709120, "size": 268435456,
                             "requested-size": 536870912,
                             "max-size": 1073741824,
                             "block-size": 2097152, "node": 0 } } ] }

EQMP

    {
        .name       = "query-acpi-ospm-status",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_acpi_ospm_status,
    },

SQMP
query-acpi-ospm-status
----------------------
Since 2.1

Show how the guest reacted to plugging memory and CPUs.

The guest reports through the ACPI method _OST whether it took or gave up a
device. Ask after the event ACPI_DEVICE_OST, or when an unplug seems to hang.
The command fails on machines without ACPI.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "device": id of the device in the slot; missing for an empty slot and for a
            device without id (json-string, optional)
- "slot": number of the slot, as text (json-string)
- "slot-type": what belongs into the slot (json-string)
     - Possible values: "DIMM", "CPU"
- "source": event the guest reports on, as the ACPI standard numbers them
            (json-int)
- "status": outcome the guest reported; 0 is success or nothing reported yet
            (json-int)

Example:

-> { "execute": "query-acpi-ospm-status" }
<- { "return": [ { "device": "dimm1", "slot": "0", "slot-type": "DIMM",
                   "source": 1, "status": 0 },
                 { "slot": "1", "slot-type": "DIMM",
                   "source": 0, "status": 0 } ] }

EQMP

    {
        .name       = "balloon",
        .args_type  = "value:o",
        .mhandler.cmd_new = qmp_marshal_balloon,
    },

SQMP
balloon
-------
Since 0.14

Ask the guest to shrink or grow to a size of memory.

The balloon driver in the guest does the work, as far and as fast as it can,
and each change of the size is told by the event BALLOON_CHANGE. Asking for
more than the guest was given fills it up to that. Fails with the class
DeviceNotActive where there is no balloon device.

Arguments:

- "value": memory the guest is to keep, in bytes; more than 0 (json-int)

Example:

-> { "execute": "balloon", "arguments": { "value": 536870912 } }
<- { "return": {} }

Note: The reply does not wait for the guest, and there is no promise that the
      size will be reached. A guest without the driver ignores the request.

EQMP

    {
        .name       = "query-balloon",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_balloon,
    },

SQMP
query-balloon
-------------
Since 0.14

Tell how much memory the balloon leaves to the guest.

Fails with the class DeviceNotActive where there is no balloon device. What
the guest itself says about its memory is the property guest-stats of the
device, which qom-get reads.

Arguments: None.

Return a json-object containing the following:

- "actual": memory of the guest in bytes, plugged memory included (json-int)

Example:

-> { "execute": "query-balloon" }
<- { "return": { "actual": 1073741824 } }

EQMP

    {
        .name       = "memsave",
        .args_type  = "val:l,size:o,filename:F,cpu-index:i?",
        .mhandler.cmd_new = qmp_marshal_memsave,
    },

SQMP
memsave
-------
Since 0.14

Write guest memory, addressed as one of its CPUs sees it, to a file.

The range is translated page by page with the current page tables of that CPU.
It fails at the first page that is not mapped, and what was written until then
stays in the file. Stop the guest for a consistent picture.

Arguments:

- "val": virtual address of the first byte (json-int)
- "size": number of bytes (json-int)
- "filename": file to write, on the host; an existing one is overwritten
              (json-string)
- "cpu-index": CPU whose view is used (json-int, optional, default 0)

Example:

-> { "execute": "memsave",
     "arguments": { "val": 1048576, "size": 4096,
                    "filename": "/tmp/kernel-page.bin" } }
<- { "return": {} }

EQMP

    {
        .name       = "pmemsave",
        .args_type  = "val:l,size:o,filename:F",
        .mhandler.cmd_new = qmp_marshal_pmemsave,
    },

SQMP
pmemsave
--------
Since 0.14

Write a range of guest physical memory to a file.

The file is a plain image without any header. Addresses where the guest has no
memory do not make the command fail, so check the range beforehand.

Arguments:

- "val": physical address of the first byte (json-int)
- "size": number of bytes (json-int)
- "filename": file to write, on the host; an existing one is overwritten
              (json-string)

Example:

-> { "execute": "pmemsave",
     "arguments": { "val": 0, "size": 1048576,
                    "filename": "/tmp/first-megabyte.bin" } }
<- { "return": {} }

EQMP

    {
        .name       = "dump-guest-memory",
        .args_type  = "paging:b,protocol:s,detach:b?,begin:l?,"
                      "length:l?,format:s?",
        .mhandler.cmd_new = qmp_marshal_dump_guest_memory,
    },

SQMP
dump-guest-memory
-----------------
Since 1.2

Write the memory and CPU state of the guest as a core file.

The guest stands still until the dump is complete, which takes as long as
writing its memory to the target. Crash analysis tools read the formats below.
Fails while another dump is active, and during an incoming migration.

Arguments:

- "paging": walk the page tables of the guest, so that gdb finds virtual
            addresses in the file; costs host memory that a hostile guest can
            drive up (json-bool)
- "protocol": target, either file: followed by a path, or fd: followed by the
              name of a descriptor passed with getfd (json-string)
- "detach": reply at once and dump in the background
            (json-bool, optional, default false)
- "begin": physical address to start from; goes together with "length"
           (json-int, optional)
- "length": number of bytes to dump (json-int, optional)
- "format": how the file is built (json-string, optional, default "elf")
     - Possible values: "elf", "kdump-zlib", "kdump-lzo", "kdump-snappy",
                        "kdump-raw-zlib", "kdump-raw-lzo",
                        "kdump-raw-snappy", "win-dmp"

Example:

-> { "execute": "dump-guest-memory",
     "arguments": { "paging": false, "protocol": "file:/var/tmp/web01.core",
                    "detach": true, "format": "kdump-zlib" } }
<- { "return": {} }

Notes:

(1) Only "elf" may be combined with "paging", "begin" and "length".
(2) The names with raw in them need a target that can seek, so no pipe.
(3) "win-dmp" is for Windows guests with a vmcoreinfo device and its driver.
(4) A detached dump ends with the event DUMP_COMPLETED; query-dump shows how
    far it is.

EQMP

    {
        .name       = "query-dump",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_dump,
    },

SQMP
query-dump
----------
Since 2.6

Show how far a memory dump is, or how the last one ended.

Arguments: None.

Return a json-object containing the following:

- "status": state of the dump (json-string)
     - Possible values: "none", "active", "completed", "failed"
- "completed": bytes dumped so far, counted before compression (json-int)
- "total": bytes to be dumped, counted the same way (json-int)

Example:

-> { "execute": "query-dump" }
<- { "return": { "status": "active", "completed": 1024000,
                 "total": 2048000 } }

EQMP

    {
        .name       = "query-dump-guest-memory-capability",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_dump_guest_memory_capability,
    },

SQMP
query-dump-guest-memory-capability
----------------------------------
Since 2.0

List the dump formats this QEMU can write for its target.

Compression depends on libraries found when QEMU was built.

Arguments: None.

Return a json-object containing the following:

- "formats": values for the argument "format" of dump-guest-memory, a
             json-array of json-strings
     - Possible values: "elf", "kdump-zlib", "kdump-lzo", "kdump-snappy",
                        "kdump-raw-zlib", "kdump-raw-lzo",
                        "kdump-raw-snappy", "win-dmp"

Example:

-> { "execute": "query-dump-guest-memory-capability" }
<- { "return": { "formats": [ "elf", "kdump-zlib", "kdump-raw-zlib",
                              "win-dmp" ] } }

EQMP

#if defined(TARGET_S390X)
    {
        .name       = "dump-skeys",
        .args_type  = "filename:F",
        .mhandler.cmd_new = qmp_marshal_dump_skeys,
    },
#endif

SQMP
dump-skeys
----------
Since 2.5

Write the storage keys of an s390 guest to a file.

Storage keys protect pages of memory; most guests do not use them, and then
the command fails. Only s390x has it.

Arguments:

- "filename": file to write, on the host (json-string)

Example:

-> { "execute": "dump-skeys",
     "arguments": { "filename": "/tmp/guest.skeys" } }
<- { "return": {} }

EQMP

SQMP
Objects and Devices
===================

The object tree, in which everything inside QEMU has its place, and the
devices that the guest sees.

EQMP

    {
        .name       = "object-add",
        .args_type  = "object:O",
        .mhandler.cmd_new = qmp_marshal_object_add,
    },

SQMP
object-add
----------
Since 2.0

Create an object that is not a device, such as a memory backend, an I/O
thread, a secret or a throttle group.

It is the run-time form of -object. Properties stand beside "qom-type" and
"id", each with the JSON type it has; which ones exist depends on the type. It
fails if the id is taken, or if a property is unknown or has a wrong value,
and then nothing is created.

Arguments:

- "qom-type": type of the object (json-string)
     - Possible values: "acpi-generic-initiator", "acpi-generic-port",
                        "authz-list", "authz-listfile", "authz-pam",
                        "authz-simple", "can-bus", "can-host-socketcan",
                        "colo-compare", "cryptodev-backend",
                        "cryptodev-backend-builtin",
                        "cryptodev-backend-lkcf", "cryptodev-vhost-user",
                        "dbus-vmstate", "filter-buffer", "filter-dump",
                        "filter-mirror", "filter-redirector",
                        "filter-replay", "filter-rewriter", "input-barrier",
                        "input-linux", "iommufd", "iothread", "main-loop",
                        "memory-backend-epc", "memory-backend-file",
                        "memory-backend-memfd", "memory-backend-ram",
                        "memory-backend-shm", "pef-guest",
                        "pr-manager-helper", "qtest", "rng-builtin",
                        "rng-egd", "rng-random", "s390-pv-guest", "secret",
                        "secret_keyring", "sev-guest", "sev-snp-guest",
                        "thread-context", "throttle-group",
                        "tls-cipher-suites", "tls-creds-anon",
                        "tls-creds-psk", "tls-creds-x509",
                        "x-remote-object", "x-vfio-user-server"
- "id": name of the new object, unique among the objects (json-string)
- device properties

Example:

-> { "execute": "object-add",
     "arguments": { "qom-type": "memory-backend-ram", "id": "mem1",
                    "size": 536870912 } }
<- { "return": {} }

Note: Before QEMU 6.0 the properties could also be wrapped in a member
      "props". That form is no longer understood.

EQMP

    {
        .name       = "object-del",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_object_del,
    },

SQMP
object-del
----------
Since 2.0

Destroy an object made by object-add or -object.

It fails while something still uses the object: unplug a device before the
backend it stands on.

Arguments:

- "id": name of the object (json-string)

Example:

-> { "execute": "object-del", "arguments": { "id": "mem1" } }
<- { "return": {} }

EQMP

    {
        .name       = "qom-list",
        .args_type  = "path:s",
        .mhandler.cmd_new = qmp_marshal_qom_list,
    },

SQMP
qom-list
--------
Since 1.2

List the properties of one object, children included.

Start at "/machine" or "/objects" and descend through the properties whose
type begins with child< to walk the tree. Devices with an id are found below
"/machine/peripheral".

Arguments:

- "path": the object, as explained at qom-get (json-string)

Return a json-array of json-objects; each json-object contains the following:

- "name": name of the property (json-string)
- "type": type of the property: a simple one such as bool, uint32 or str, the
          name of an enumeration or structure, child<T> for an object inside
          this one, or link<T> for a reference to one elsewhere (json-string)
- "description": one line about it for people (json-string, optional)
- "default-value": value it has at first (json-value, optional)

Example:

-> { "execute": "qom-list", "arguments": { "path": "/objects" } }
<- { "return": [ { "name": "type", "type": "string" },
                 { "name": "io0", "type": "child<iothread>" } ] }

EQMP

    {
        .name       = "qom-get",
        .args_type  = "path:s,property:s",
        .mhandler.cmd_new = qmp_marshal_qom_get,
    },

SQMP
qom-get
-------
Since 1.2

Read a property of an object.

A path with a leading slash starts at the root of the tree and may follow
children and links. Without the slash it is the tail of a path and has to fit
exactly one object, so an id alone often does. Prefer full paths in programs:
what is unique today need not be so after the next device_add.

Arguments:

- "path": the object (json-string)
- "property": the property (json-string)

Return a json-value: a number for an integer property, a path for links and
children, and so on.

Example:

-> { "execute": "qom-get",
     "arguments": { "path": "/machine/peripheral/balloon0",
                    "property": "guest-stats-polling-interval" } }
<- { "return": 10 }

EQMP

    {
        .name       = "qom-set",
        .args_type  = "path:s,property:s,value:q",
        .mhandler.cmd_new = qmp_marshal_qom_set,
    },

SQMP
qom-set
-------
Since 1.2

Change a property of an object.

Most properties of a device are fixed from the moment it is plugged, and
setting one of those fails. Others act at once: the requested size of a
virtio-mem device is one, the polling limits of an I/O thread are another.

Arguments:

- "path": the object, as explained at qom-get (json-string)
- "property": the property (json-string)
- "value": the new value, which has to fit the type of the property
           (json-value)

Example:

-> { "execute": "qom-set",
     "arguments": { "path": "/machine/peripheral/balloon0",
                    "property": "guest-stats-polling-interval",
                    "value": 10 } }
<- { "return": {} }

EQMP

    {
        .name       = "qom-list-types",
        .args_type  = "implements:s?,abstract:b?",
        .mhandler.cmd_new = qmp_marshal_qom_list_types,
    },

SQMP
qom-list-types
--------------
Since 1.1

List the types of objects and devices this binary knows.

Without arguments the list runs to several hundred entries. To learn whether a
device model was compiled in, look for its name among the types that implement
the type device.

Arguments:

- "implements": restrict the reply to this type or interface and what is
                derived from it; an unknown name gives an empty list
                (json-string, optional)
- "abstract": include types that only serve as a base for others
              (json-bool, optional, default false)

Return a json-array of json-objects; each json-object contains the following:

- "name": name of the type (json-string)
- "abstract": present and true for a type that cannot be instantiated
              (json-bool, optional)
- "parent": type it is derived from (json-string, optional)

Example:

-> { "execute": "qom-list-types", "arguments": { "implements": "accel" } }
<- { "return": [ { "name": "tcg-accel", "parent": "accel" },
                 { "name": "kvm-accel", "parent": "accel" } ] }

EQMP

    {
        .name       = "device-list-properties",
        .args_type  = "typename:s",
        .mhandler.cmd_new = qmp_marshal_device_list_properties,
    },

SQMP
device-list-properties
----------------------
Since 1.2

List the properties that a device model accepts at device_add.

No device is created in the guest. An unknown model fails with the class
DeviceNotFound; abstract types and types that are no device fail as well.
Properties that a device gives itself after it was plugged are not shown.

Arguments:

- "typename": name of the device model (json-string)

Return a json-array of json-objects; each json-object contains the following:

- "name": name of the property (json-string)
- "type": type of the property, as in the reply of qom-list (json-string)
- "description": one line about it for people (json-string, optional)
- "default-value": value that is used where none is given
                   (json-value, optional)

Example:

-> { "execute": "device-list-properties",
     "arguments": { "typename": "virtio-net-pci" } }
<- { "return": [ { "name": "mac", "type": "str",
                   "description": "Ethernet 6-byte MAC Address" },
                 { "name": "romsize", "type": "uint32",
                   "default-value": 4294967295 },
                 { "name": "netdev", "type": "str",
                   "description": "ID of a netdev to use as a backend" } ] }

Note: This example has been shortened.

EQMP

    {
        .name       = "device_add",
        .args_type  = "device:O",
        .mhandler.cmd_new = qmp_device_add,
    },

SQMP
device_add
----------
Since 0.13

Plug a device into the running guest.

It is the run-time form of -device. Properties of the model stand beside the
arguments below, each with the JSON type it has; device-list-properties names
them. Backends have to exist first: a disk needs blockdev-add, a network card
netdev_add, a memory module object-add. It fails if the id is taken, if the
bus is full or cannot be changed while the guest runs, or if a property is
wrong.

Arguments:

- "driver": name of the device model (json-string)
- "bus": bus to plug it into, by its id or path; QEMU picks a suitable one
         where it is left out (json-string, optional)
- "id": name of the device, by which device_del and events refer to it
        (json-string, optional)
- device properties

Example:

-> { "execute": "device_add",
     "arguments": { "driver": "virtio-net-pci", "id": "nic1", "bus": "rp0",
                    "netdev": "net1", "mac": "52:54:00:12:34:56" } }
<- { "return": {} }

Notes:

(1) Always give an id. A device without one can only be removed by its path in
    the object tree.
(2) The bus pcie.0 of q35 takes no device at run time. Start the guest with
    some pcie-root-port devices and plug into those.

EQMP

    {
        .name       = "device_del",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_device_del,
    },

SQMP
device_del
----------
Since 0.14

Ask for a device to be unplugged.

With most buses this needs the consent of the guest, so the reply comes before
the device is gone. Wait for the event DEVICE_DELETED before reusing the id or
deleting the backend. DEVICE_UNPLUG_GUEST_ERROR says that the guest refused; a
guest may also just do nothing, and the request can then be repeated. A reset
completes what is pending. Fails with the class DeviceNotFound if there is no
such device, and otherwise if its bus does not allow unplugging.

Arguments:

- "id": id of the device, or its path in the object tree (json-string)

Example:

-> { "execute": "device_del", "arguments": { "id": "nic1" } }
<- { "return": {} }

EQMP

    {
        .name       = "query-pci",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_pci,
    },

SQMP
query-pci
---------
Since 0.14

Show the PCI buses, the devices on them, and the addresses they were given.

Addresses and interrupts are what firmware and guest have written into the
devices, so right after the start most are not set.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "bus": number of a root bus (json-int)
- "devices": what sits on that bus, a json-array of json-objects, each of
             which represents a PCI device

The PCI device json-object contains these members:

- "bus": number of the bus it sits on (json-int)
- "slot": slot on the bus, 0 to 31 (json-int)
- "function": function in the slot, 0 to 7 (json-int)
- "class_info": kind of device, a json-object containing the following:
     - "desc": the class in words, if QEMU has some (json-string, optional)
     - "class": class code, base class in the upper byte (json-int)
- "id": identity of the model, a json-object containing the following:
     - "device": device id (json-int)
     - "vendor": vendor id (json-int)
     - "subsystem": subsystem id, missing for bridges (json-int, optional)
     - "subsystem-vendor": subsystem vendor id, missing for bridges
                           (json-int, optional)
- "irq": interrupt line, for a device with an interrupt pin
         (json-int, optional)
- "irq_pin": interrupt pin, 1 for INTA to 4 for INTD, 0 for none (json-int)
- "qdev_id": id given to the device, empty if none was (json-string)
- "pci_bridge": the far side, only for a bridge, a json-object containing the
                following (optional):
     - "bus": numbers and windows, a json-object containing the following:
          - "number": bus the bridge sits on (json-int)
          - "secondary": bus right behind the bridge (json-int)
          - "subordinate": highest bus number behind it (json-int)
          - "io_range": window for I/O ports, a json-object containing the
                        following:
               - "base": first address (json-int)
               - "limit": last address (json-int)
          - "memory_range": window for memory, a json-object containing the
                            following:
               - "base": first address (json-int)
               - "limit": last address (json-int)
          - "prefetchable_range": window for prefetchable memory, a
                                  json-object containing the following:
               - "base": first address (json-int)
               - "limit": last address (json-int)
     - "devices": what sits behind the bridge, a json-array of json-objects,
                  each with the same members as the 'PCI device json-object'
                  described above (optional)
- "regions": address ranges of the device, a json-array of json-objects, each
             containing the following:
     - "bar": number of the base address register, 6 for the ROM (json-int)
     - "type": either io for a range of ports or memory (json-string)
     - "address": first address, -1 while it is not set (json-int)
     - "size": size in bytes (json-int)
     - "prefetch": reads have no side effects, only for a memory range
                   (json-bool, optional)
     - "mem_type_64": it may be placed above 4 GiB, only for a memory range
                      (json-bool, optional)

Example:

-> { "execute": "query-pci" }
<- { "return": [
        { "bus": 0,
          "devices": [
             { "bus": 0, "slot": 0, "function": 0, "qdev_id": "",
               "irq_pin": 0,
               "class_info": { "class": 1536, "desc": "Host bridge" },
               "id": { "device": 10688, "vendor": 32902,
                       "subsystem": 4352, "subsystem-vendor": 6900 },
               "regions": [] },
             { "bus": 0, "slot": 1, "function": 0, "qdev_id": "rp0",
               "irq": 10, "irq_pin": 1,
               "class_info": { "class": 1540, "desc": "PCI bridge" },
               "id": { "device": 12, "vendor": 6966 },
               "regions": [ { "bar": 0, "type": "memory", "size": 4096,
                              "address": 4263510016, "prefetch": false,
                              "mem_type_64": false } ],
               "pci_bridge": {
                  "bus": { "number": 0, "secondary": 1, "subordinate": 1,
                           "io_range": { "base": 49152, "limit": 53247 },
                           "memory_range": { "base": 4261412864,
                                             "limit": 4263510015 },
                           "prefetchable_range": { "base": 4276092928,
                                                   "limit": 4278190079 } },
                  "devices": [
                     { "bus": 1, "slot": 0, "function": 0,
                       "qdev_id": "nic1", "irq": 10, "irq_pin": 1,
                       "class_info": { "class": 512,
                                       "desc": "Ethernet controller" },
                       "id": { "device": 4161, "vendor": 6900,
                               "subsystem": 4352,
                               "subsystem-vendor": 6900 },
                       "regions": [ { "bar": 2, "type": "io", "size": 32,
                                      "address": 49152 } ] } ] } } ] } ] }

EQMP

#if defined(CONFIG_TPM)
    {
        .name       = "query-tpm",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_tpm,
    },
#endif

SQMP
query-tpm
---------
Since 1.5

List the TPM devices of the guest.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "id": id of the backend, as given to -tpmdev (json-string)
- "model": device the guest sees (json-string)
     - Possible values: "tpm-tis", "tpm-crb", "tpm-spapr"
- "options": the backend behind it, a json-object containing the following:
     - "type": kind of backend (json-string)
          - Possible values: "passthrough", "emulator"
     - "data": its settings, a json-object containing the following:
          - "path": TPM device of the host, only for passthrough
                    (json-string, optional)
          - "cancel-path": file in sysfs through which a TPM command is
                           cancelled, only for passthrough
                           (json-string, optional)
          - "chardev": character device that leads to the emulator, only and
                       always for emulator (json-string, optional)

Example:

-> { "execute": "query-tpm" }
<- { "return": [ { "id": "tpm0", "model": "tpm-tis",
                   "options": { "type": "emulator",
                                "data": { "chardev": "chrtpm" } } } ] }

EQMP

#if defined(CONFIG_TPM)
    {
        .name       = "query-tpm-models",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_tpm_models,
    },
#endif

SQMP
query-tpm-models
----------------
Since 1.5

List the TPM devices that this binary can give to a guest.

Arguments: None.

Return a json-array of json-strings: some of "tpm-tis", "tpm-crb" and
"tpm-spapr".

Example:

-> { "execute": "query-tpm-models" }
<- { "return": [ "tpm-crb", "tpm-tis" ] }

EQMP

#if defined(CONFIG_TPM)
    {
        .name       = "query-tpm-types",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_tpm_types,
    },
#endif

SQMP
query-tpm-types
---------------
Since 1.5

List the TPM backends that this binary supports.

Arguments: None.

Return a json-array of json-strings: some of "passthrough" and "emulator".

Example:

-> { "execute": "query-tpm-types" }
<- { "return": [ "passthrough", "emulator" ] }

EQMP

SQMP
Network
=======

Network backends on the host, and the network cards of the guest.

EQMP

    {
        .name       = "netdev_add",
        .args_type  = "netdev:O",
        .mhandler.cmd_new = qmp_marshal_netdev_add,
    },

SQMP
netdev_add
----------
Since 0.14

Create a network backend.

It is the run-time form of -netdev, and the first half of plugging a network
card; the second is device_add with the new id as the property netdev. Options
of the kind of backend stand beside the arguments below, each with its JSON
type. For example, tap takes the strings "ifname", "script" and "fd" and the
boolean "vhost"; user takes "hostfwd", a list of objects that each hold one
forwarding rule in the member "str". It fails if the id is taken, or if the
host refuses what the backend needs.

Arguments:

- "type": kind of backend; which ones exist depends on host and build, and
          none and nic are always refused (json-string)
     - Possible values: "none", "nic", "user", "tap", "l2tpv3", "socket",
                        "stream", "dgram", "vde", "bridge", "hubport",
                        "netmap", "vhost-user", "vhost-vdpa", "vmnet-host",
                        "vmnet-shared", "vmnet-bridged", "af-xdp"
- "id": name of the new backend (json-string)
- device options

Example:

-> { "execute": "netdev_add",
     "arguments": { "type": "user", "id": "net1",
                    "hostfwd": [ { "str": "tcp:127.0.0.1:2222-:22" } ] } }
<- { "return": {} }

EQMP

    {
        .name       = "netdev_del",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_netdev_del,
    },

SQMP
netdev_del
----------
Since 0.14

Destroy a network backend.

A card that still uses it stays plugged and loses its link, so unplug the card
first. Fails with the class DeviceNotFound if there is no such backend.

Arguments:

- "id": name of the backend (json-string)

Example:

-> { "execute": "netdev_del", "arguments": { "id": "net1" } }
<- { "return": {} }

EQMP

    {
        .name       = "set_link",
        .args_type  = "name:s,up:b",
        .mhandler.cmd_new = qmp_marshal_set_link,
    },

SQMP
set_link
--------
Since 0.14

Pull or plug the network cable.

While the link is down no packets pass. Models that cannot report the state of
their link accept the command too, and then the guest does not notice. Fails
with the class DeviceNotFound if the name is unknown.

Arguments:

- "name": id of a network card or of a backend (json-string)
- "up": true connects, false disconnects (json-bool)

Example:

-> { "execute": "set_link", "arguments": { "name": "nic1", "up": false } }
<- { "return": {} }

EQMP

    {
        .name       = "query-rx-filter",
        .args_type  = "name:s?",
        .mhandler.cmd_new = qmp_marshal_query_rx_filter,
    },

SQMP
query-rx-filter
---------------
Since 1.6

Show which packets the guest wants its network cards to receive.

Programs that manage a macvtap or bridge use it to let through what the guest
asks for. Only virtio-net keeps this information; other cards are skipped, and
asking for one of them by name is an error.

Arguments:

- "name": id of a network card; all cards where it is left out
          (json-string, optional)

Return a json-array of json-objects; each json-object contains the following:

- "name": id of the card (json-string)
- "promiscuous": everything is received (json-bool)
- "multicast": which multicast packets are received (json-string)
     - Possible values: "normal", "none", "all"
- "unicast": which unicast packets are received (json-string)
     - Possible values: "normal", "none", "all"
- "vlan": which VLANs are received (json-string)
     - Possible values: "normal", "none", "all"
- "broadcast-allowed": broadcast packets are received (json-bool)
- "multicast-overflow": the guest wants more multicast addresses than the
                        table can hold (json-bool)
- "unicast-overflow": the guest wants more unicast addresses than the table
                      can hold (json-bool)
- "main-mac": address of the card itself (json-string)
- "vlan-table": ids of the VLANs wanted, a json-array of json-ints
- "unicast-table": further addresses wanted, a json-array of json-strings
- "multicast-table": multicast addresses wanted, a json-array of json-strings

Example:

-> { "execute": "query-rx-filter", "arguments": { "name": "nic1" } }
<- { "return": [ { "name": "nic1", "promiscuous": false,
                   "multicast": "normal", "unicast": "normal",
                   "vlan": "normal", "broadcast-allowed": true,
                   "multicast-overflow": false, "unicast-overflow": false,
                   "main-mac": "52:54:00:12:34:56",
                   "vlan-table": [ 0, 4 ], "unicast-table": [],
                   "multicast-table": [ "01:00:5e:00:00:01",
                                        "33:33:00:00:00:01" ] } ] }

Note: The event NIC_RX_FILTER_CHANGED is sent once and then held back until
      this command is used, so ask again after each of them.

EQMP

    {
        .name       = "query-rocker",
        .args_type  = "name:s",
        .mhandler.cmd_new = qmp_marshal_query_rocker,
    },

SQMP
query-rocker
------------
Since 2.4

Show a rocker, the emulated network switch.

The rocker commands are of use to people who develop switch drivers. They fail
if there is no switch of that name.

Arguments:

- "name": name of the switch, its property name (json-string)

Return a json-object containing the following:

- "name": name of the switch (json-string)
- "id": 64-bit id of the switch, made from its address (json-int)
- "ports": number of front ports (json-int)

Example:

-> { "execute": "query-rocker", "arguments": { "name": "sw1" } }
<- { "return": { "name": "sw1", "id": 1327446905938, "ports": 2 } }

EQMP

    {
        .name       = "query-rocker-ports",
        .args_type  = "name:s",
        .mhandler.cmd_new = qmp_marshal_query_rocker_ports,
    },

SQMP
query-rocker-ports
------------------
Since 2.4

Show the front ports of a rocker switch.

Arguments:

- "name": name of the switch (json-string)

Return a json-array of json-objects; each json-object contains the following:

- "name": name of the port (json-string)
- "enabled": the guest has switched the port on (json-bool)
- "link-up": the port has a link (json-bool)
- "speed": speed in megabits a second (json-int)
- "duplex": whether both sides can send at once (json-string)
     - Possible values: "half", "full"
- "autoneg": whether speed and duplex are negotiated (json-string)
     - Possible values: "off", "on"

Example:

-> { "execute": "query-rocker-ports", "arguments": { "name": "sw1" } }
<- { "return": [ { "name": "sw1p1", "enabled": true, "link-up": true,
                   "speed": 10000, "duplex": "full", "autoneg": "off" },
                 { "name": "sw1p2", "enabled": false, "link-up": false,
                   "speed": 10000, "duplex": "full", "autoneg": "off" } ] }

EQMP

    {
        .name       = "query-rocker-of-dpa-flows",
        .args_type  = "name:s,tbl-id:i?",
        .mhandler.cmd_new = qmp_marshal_query_rocker_of_dpa_flows,
    },

SQMP
query-rocker-of-dpa-flows
-------------------------
Since 2.4

Show the flow tables of a rocker switch.

Arguments:

- "name": name of the switch (json-string)
- "tbl-id": restrict the reply to the flows of this table
            (json-int, optional)

Return a json-array of json-objects; each json-object contains the following:

- "cookie": id that the driver chose for the flow (json-int)
- "hits": number of packets that matched (json-int)
- "key": what a packet is compared with; what is missing is not compared, a
         json-object containing the following:
     - "priority": flows with a higher one are tried first (json-int)
     - "tbl-id": table the flow is in (json-int)
     - "in-pport": port the packet came in on (json-int, optional)
     - "tunnel-id": tunnel (json-int, optional)
     - "vlan-id": VLAN (json-int, optional)
     - "eth-type": type field of the Ethernet header (json-int, optional)
     - "eth-src": sender's MAC address (json-string, optional)
     - "eth-dst": receiver's MAC address (json-string, optional)
     - "ip-proto": protocol field of the IP header (json-int, optional)
     - "ip-tos": type of service field of the IP header (json-int, optional)
     - "ip-dst": receiver's IP address (json-string, optional)
- "mask": bits of the key that count, a json-object containing the following:
     - "in-pport": mask of the port (json-int, optional)
     - "tunnel-id": mask of the tunnel (json-int, optional)
     - "vlan-id": mask of the VLAN (json-int, optional)
     - "eth-src": mask of the sender's address (json-string, optional)
     - "eth-dst": mask of the receiver's address (json-string, optional)
     - "ip-proto": mask of the protocol (json-int, optional)
     - "ip-tos": mask of the type of service (json-int, optional)
- "action": what is done with the packet, a json-object containing the
            following:
     - "goto-tbl": table that comes next (json-int, optional)
     - "group-id": group that takes the packet (json-int, optional)
     - "tunnel-lport": logical tunnel port (json-int, optional)
     - "vlan-id": VLAN to put the packet into (json-int, optional)
     - "new-vlan-id": VLAN to replace the present one (json-int, optional)
     - "out-pport": port to send it out on (json-int, optional)

Example:

-> { "execute": "query-rocker-of-dpa-flows",
     "arguments": { "name": "sw1", "tbl-id": 10 } }
<- { "return": [ { "cookie": 0, "hits": 138,
                   "key": { "priority": 1, "tbl-id": 10, "vlan-id": 0,
                            "in-pport": 0 },
                   "mask": { "vlan-id": 4095, "in-pport": 4294901760 },
                   "action": { "goto-tbl": 20, "new-vlan-id": 3840 } } ] }

EQMP

    {
        .name       = "query-rocker-of-dpa-groups",
        .args_type  = "name:s,type:i?",
        .mhandler.cmd_new = qmp_marshal_query_rocker_of_dpa_groups,
    },

SQMP
query-rocker-of-dpa-groups
--------------------------
Since 2.4

Show the group table of a rocker switch.

Arguments:

- "name": name of the switch (json-string)
- "type": restrict the reply to groups of this type (json-int, optional)

Return a json-array of json-objects; each json-object contains the following:

- "id": id of the group (json-int)
- "type": type of the group; it decides which members follow (json-int)
- "vlan-id": VLAN the group belongs to (json-int, optional)
- "pport": port the group belongs to (json-int, optional)
- "index": number of the group among its like (json-int, optional)
- "out-pport": port to send packets out on (json-int, optional)
- "group-id": group that comes next (json-int, optional)
- "set-vlan-id": VLAN to put packets into (json-int, optional)
- "pop-vlan": 1 to strip the VLAN tag (json-int, optional)
- "group-ids": groups that each get a copy, a json-array of json-ints
               (optional)
- "set-eth-src": sender's MAC address to write (json-string, optional)
- "set-eth-dst": receiver's MAC address to write (json-string, optional)
- "ttl-check": 1 to check the time to live (json-int, optional)

Example:

-> { "execute": "query-rocker-of-dpa-groups", "arguments": { "name": "sw1" } }
<- { "return": [ { "id": 251658241, "type": 0, "vlan-id": 3840,
                   "pport": 1, "out-pport": 1, "pop-vlan": 1 },
                 { "id": 1326448640, "type": 4, "vlan-id": 3840,
                   "index": 0, "group-ids": [ 251658241, 251658242 ] } ] }

EQMP

SQMP
Character Devices and File Descriptors
======================================

Streams of bytes, such as the host side of a serial port, and descriptors
handed over by the client.

EQMP

    {
        .name       = "query-chardev",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_chardev,
    },

SQMP
query-chardev
-------------
Since 0.14

List the character devices.

Use it to learn the path of a pseudo terminal, or whether anybody is connected
to a socket. The monitor connection itself is a character device too.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "label": id of the character device (json-string)
- "filename": where the bytes go, in a form for people that begins with the
              kind of backend; sockets without a client begin with the word
              disconnected (json-string)
- "frontend-open": the device in the guest has opened its side (json-bool)

Example:

-> { "execute": "query-chardev" }
<- { "return": [ { "label": "serial0", "filename": "pty:/dev/pts/4",
                   "frontend-open": true },
                 { "label": "agent0", "frontend-open": false,
                   "filename": "disconnected:unix:/run/web01.ga,server=on"
                 } ] }

EQMP

    {
        .name       = "query-chardev-backends",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_chardev_backends,
    },

SQMP
query-chardev-backends
----------------------
Since 2.0

List the kinds of character device this binary supports.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "name": value for the "type" of a backend at chardev-add (json-string)

Example:

-> { "execute": "query-chardev-backends" }
<- { "return": [ { "name": "socket" }, { "name": "pty" },
                 { "name": "file" }, { "name": "ringbuf" } ] }

Note: This example has been shortened.

EQMP

    {
        .name       = "chardev-add",
        .args_type  = "id:s,backend:q",
        .mhandler.cmd_new = qmp_marshal_chardev_add,
    },

SQMP
chardev-add
-----------
Since 1.4

Create a character device.

It is the run-time form of -chardev. The members of "data" are those of the
chosen kind. A few of them: file takes the string "out", a path; socket takes
"addr", an object with "type" and "data" of its own, and the booleans "server"
and "wait"; ringbuf takes the number "size", a power of two; and every kind
takes the string "logfile" and the boolean "logappend". It fails if the id is
taken or the host refuses, for instance because a path cannot be opened.

Arguments:

- "id": name of the new character device (json-string)
- "backend": what stands behind it, a json-object containing the following:
     - "type": kind of backend; memory is an older name of ringbuf and
               deprecated (json-string)
          - Possible values: "file", "serial", "parallel", "pipe", "socket",
                             "udp", "pty", "null", "mux", "hub", "msmouse",
                             "wctablet", "braille", "testdev", "stdio",
                             "console", "spicevmc", "spiceport",
                             "qemu-vdagent", "dbus", "vc", "ringbuf",
                             "memory"
     - "data": settings of that kind, empty where it needs none (json-object)

Return a json-object containing the following:

- "pty": path of the terminal, only for the kind pty (json-string, optional)

Examples:

1. A terminal whose name QEMU finds out

-> { "execute": "chardev-add",
     "arguments": { "id": "console1",
                    "backend": { "type": "pty", "data": {} } } }
<- { "return": { "pty": "/dev/pts/7" } }

2. A socket that waits for clients

-> { "execute": "chardev-add",
     "arguments": { "id": "agent0",
                    "backend": {
                       "type": "socket",
                       "data": { "server": true, "wait": false,
                                 "addr": {
                                    "type": "unix",
                                    "data": { "path": "/run/web01.ga" }
                                 } } } } }
<- { "return": {} }

EQMP

    {
        .name       = "chardev-remove",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_chardev_remove,
    },

SQMP
chardev-remove
--------------
Since 1.4

Destroy a character device.

It fails while a device or monitor uses it, so unplug the device first.

Arguments:

- "id": name of the character device (json-string)

Example:

-> { "execute": "chardev-remove", "arguments": { "id": "console1" } }
<- { "return": {} }

EQMP

    {
        .name       = "ringbuf-write",
        .args_type  = "device:s,data:s,format:s?",
        .mhandler.cmd_new = qmp_marshal_ringbuf_write,
    },

SQMP
ringbuf-write
-------------
Since 1.4

Put bytes into a character device of the kind ringbuf.

Bytes that do not fit push out the oldest ones, without an error. Fails if the
character device is of another kind, or if the data is not valid base64.

Arguments:

- "device": name of the character device (json-string)
- "data": the bytes, written as "format" says (json-string)
- "format": how the bytes are written (json-string, optional, default "utf8")
     - Possible values: "utf8", "base64"

Example:

-> { "execute": "ringbuf-write",
     "arguments": { "device": "log0", "data": "aGVsbG8=",
                    "format": "base64" } }
<- { "return": {} }

EQMP

    {
        .name       = "ringbuf-read",
        .args_type  = "device:s,size:o,format:s?",
        .mhandler.cmd_new = qmp_marshal_ringbuf_read,
    },

SQMP
ringbuf-read
------------
Since 1.4

Take bytes out of a character device of the kind ringbuf.

What has been read is removed. Less than asked for comes back when the buffer
holds less. Choose base64 unless the contents are known to be text: in utf8 a
character may be cut at the end of the reply or damaged where old bytes were
pushed out.

Arguments:

- "device": name of the character device (json-string)
- "size": most bytes to take (json-int)
- "format": how the reply is written (json-string, optional, default "utf8")
     - Possible values: "utf8", "base64"

Return a json-string, the bytes in the chosen form. It is empty when there was
nothing to read.

Example:

-> { "execute": "ringbuf-read",
     "arguments": { "device": "log0", "size": 1000, "format": "utf8" } }
<- { "return": "hello" }

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

The descriptor travels as ancillary data (SCM_RIGHTS) of the message that
holds the request, so the monitor has to be a unix socket. Commands that take
a descriptor by name, such as add_client or netdev_add, use it up. A name that
was in use is closed and replaced.

Arguments:

- "fdname": name for the descriptor; it must not begin with a digit
            (json-string)

Example:

-> { "execute": "getfd", "arguments": { "fdname": "tap1" } }
<- { "return": {} }

Note: A name belongs to the connection it was given on; a second monitor does
      not see it.

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

Close a descriptor that was accepted by getfd and not used up.

Arguments:

- "fdname": name of the descriptor (json-string)

Example:

-> { "execute": "closefd", "arguments": { "fdname": "tap1" } }
<- { "return": {} }

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

The descriptor travels with the request as for getfd. Where QEMU opens an
image or the like by name, the name /dev/fdset/N then means a descriptor of
set N whose access mode fits, so that a client can open files on behalf of a
QEMU that may not. All monitors share the sets. It fails if no descriptor came
along or the number is negative.

Arguments:

- "fdset-id": number of the set, which is made if there is none; a new set
              where it is left out (json-int, optional)
- "opaque": note to find the descriptor again in query-fdsets
            (json-string, optional)

Return a json-object containing the following:

- "fdset-id": number of the set (json-int)
- "fd": number of the descriptor inside QEMU, for remove-fd (json-int)

Example:

-> { "execute": "add-fd",
     "arguments": { "fdset-id": 1, "opaque": "rdwr:/images/web01.qcow2" } }
<- { "return": { "fdset-id": 1, "fd": 11 } }

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
disappears when nothing uses it any more. Fails if the set or the descriptor
is not there.

Arguments:

- "fdset-id": number of the set (json-int)
- "fd": descriptor to take out; all of the set where it is left out
        (json-int, optional)

Example:

-> { "execute": "remove-fd", "arguments": { "fdset-id": 1, "fd": 11 } }
<- { "return": {} }

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

Return a json-array of json-objects; each json-object contains the following:

- "fdset-id": number of the set (json-int)
- "fds": what is in the set, a json-array of json-objects, each containing the
         following:
     - "fd": number of the descriptor inside QEMU (json-int)
     - "opaque": note given at add-fd (json-string, optional)

Example:

-> { "execute": "query-fdsets" }
<- { "return": [ { "fdset-id": 1,
                   "fds": [ { "fd": 11,
                              "opaque": "rdwr:/images/web01.qcow2" },
                            { "fd": 12 } ] } ] }

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
only those it likes. The socket is used up, also when the command fails
because it is none or the server refuses it.

Arguments:

- "protocol": who is to serve the client: vnc, spice, @dbus-display, or the
              id of a character device that is a socket (json-string)
- "fdname": name of the socket, given by getfd (json-string)
- "skipauth": do not ask the client for a password, for vnc and spice
              (json-bool, optional, default false)
- "tls": start with a TLS handshake, for spice
         (json-bool, optional, default false)

Example:

-> { "execute": "add_client",
     "arguments": { "protocol": "vnc", "fdname": "viewer1",
                    "skipauth": true } }
<- { "return": {} }

EQMP

SQMP
Display and Input
=================

Remote displays, pictures of the screen, keyboards and mice.

EQMP

#if defined(CONFIG_VNC)
    {
        .name       = "query-vnc",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_vnc,
    },
#endif

SQMP
query-vnc
---------
Since 0.14

Show the first VNC server and its clients.

Where more than one server or socket is possible, use query-vnc-servers.

Arguments: None.

Return a json-object containing the following:

- "enabled": there is a VNC server; if not, this is the only member
             (json-bool)
- "host": address it listens on (json-string, optional)
- "family": kind of address (json-string, optional)
     - Possible values: "ipv4", "ipv6", "unix", "vsock", "unknown"
- "service": port it listens on, as text (json-string, optional)
- "auth": how clients log in: none, vnc, sasl, or vencrypt with its parts
          joined by plus signs (json-string, optional)
- "clients": who is connected, a json-array of json-objects, each containing
             the following (optional):
     - "host": address of the client (json-string)
     - "family": kind of address (json-string)
          - Possible values: "ipv4", "ipv6", "unix", "vsock", "unknown"
     - "service": port of the client, as text (json-string)
     - "websocket": it speaks WebSocket, as browsers do (json-bool)
     - "x509_dname": subject of its certificate, if it showed one
                     (json-string, optional)
     - "sasl_username": name it logged in with over SASL
                        (json-string, optional)

Example:

-> { "execute": "query-vnc" }
<- { "return": { "enabled": true, "host": "127.0.0.1", "family": "ipv4",
                 "service": "5901", "auth": "vnc",
                 "clients": [ { "host": "127.0.0.1", "family": "ipv4",
                                "service": "50401",
                                "websocket": false } ] } }

EQMP

#if defined(CONFIG_VNC)
    {
        .name       = "query-vnc-servers",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_vnc_servers,
    },
#endif

SQMP
query-vnc-servers
-----------------
Since 2.3

List all VNC servers with their sockets and clients.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "id": name of the server (json-string)
- "server": sockets it listens on; more than one with WebSocket or several
            addresses, a json-array of json-objects, each containing the
            following:
     - "host": address of the socket (json-string)
     - "family": kind of address (json-string)
          - Possible values: "ipv4", "ipv6", "unix", "vsock", "unknown"
     - "service": port of the socket, as text (json-string)
     - "websocket": it is for WebSocket (json-bool)
     - "auth": how clients log in (json-string)
          - Possible values: "none", "vnc", "ra2", "ra2ne", "tight",
                             "ultra", "tls", "vencrypt", "sasl"
     - "vencrypt": what runs inside vencrypt, only and always with that
                   (json-string, optional)
          - Possible values: "plain", "tls-none", "x509-none", "tls-vnc",
                             "x509-vnc", "tls-plain", "x509-plain",
                             "tls-sasl", "x509-sasl"
- "clients": who is connected, a json-array of json-objects, each containing
             the following:
     - "host": address of the client (json-string)
     - "family": kind of address (json-string)
          - Possible values: "ipv4", "ipv6", "unix", "vsock", "unknown"
     - "service": port of the client, as text (json-string)
     - "websocket": it speaks WebSocket, as browsers do (json-bool)
     - "x509_dname": subject of its certificate, if it showed one
                     (json-string, optional)
     - "sasl_username": name it logged in with over SASL
                        (json-string, optional)
- "auth": how clients of the plain sockets log in (json-string)
     - Possible values: "none", "vnc", "ra2", "ra2ne", "tight", "ultra",
                        "tls", "vencrypt", "sasl"
- "vencrypt": what runs inside vencrypt, only and always with that
              (json-string, optional)
     - Possible values: "plain", "tls-none", "x509-none", "tls-vnc",
                        "x509-vnc", "tls-plain", "x509-plain", "tls-sasl",
                        "x509-sasl"
- "display": display device the server shows, where it is bound to one
             (json-string, optional)

Example:

-> { "execute": "query-vnc-servers" }
<- { "return": [ { "id": "default", "auth": "vencrypt",
                   "vencrypt": "x509-vnc", "clients": [],
                   "server": [ { "host": "0.0.0.0", "family": "ipv4",
                                 "service": "5900", "websocket": false,
                                 "auth": "vencrypt",
                                 "vencrypt": "x509-vnc" },
                               { "host": "0.0.0.0", "family": "ipv4",
                                 "service": "5700", "websocket": true,
                                 "auth": "vnc" } ] } ] }

EQMP

#if defined(CONFIG_VNC)
    {
        .name       = "change-vnc-password",
        .args_type  = "password:s",
        .mhandler.cmd_new = qmp_marshal_change_vnc_password,
    },
#endif

SQMP
change-vnc-password
-------------------
Since 1.1

Set the password of the first VNC server.

It fails unless the server was started with password=on. Clients that are
connected stay so. The VNC protocol looks at the first eight characters only.

Arguments:

- "password": the new password; an empty one is set like any other
              (json-string)

Example:

-> { "execute": "change-vnc-password",
     "arguments": { "password": "ohG7aiso" } }
<- { "return": {} }

EQMP

#if defined(CONFIG_SPICE)
    {
        .name       = "query-spice",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_spice,
    },
#endif

SQMP
query-spice
-----------
Since 0.14

Show the SPICE server and the channels of its clients.

A client opens several channels. Those with one "connection-id" belong
together, and each client has exactly one of the type 1, the main channel.

Arguments: None.

Return a json-object containing the following:

- "enabled": there is a SPICE server (json-bool)
- "migrated": clients have moved here with the guest, and the move is complete
              (json-bool)
- "host": address it listens on (json-string, optional)
- "port": port for plain connections (json-int, optional)
- "tls-port": port for encrypted connections (json-int, optional)
- "auth": how clients log in: none, or spice for ticket or SASL
          (json-string, optional)
- "compiled-version": version of the SPICE library (json-string, optional)
- "mouse-mode": who decides where the pointer is (json-string)
     - Possible values: "client", "server", "unknown"
- "channels": open channels, a json-array of json-objects, each containing the
              following (optional):
     - "host": address of the client (json-string)
     - "family": kind of address (json-string)
          - Possible values: "ipv4", "ipv6", "unix", "vsock", "unknown"
     - "port": port of the client, as text (json-string)
     - "connection-id": client the channel belongs to (json-int)
     - "channel-type": what the channel carries, as SPICE numbers it
                       (json-int)
     - "channel-id": tells channels of one type apart, for example one for
                     each screen (json-int)
     - "tls": the channel is encrypted (json-bool)

Example:

-> { "execute": "query-spice" }
<- { "return": { "enabled": true, "migrated": false, "host": "0.0.0.0",
                 "port": 5920, "tls-port": 5921, "auth": "spice",
                 "compiled-version": "0.15.1", "mouse-mode": "client",
                 "channels": [ { "host": "127.0.0.1", "family": "ipv4",
                                 "port": "54924", "channel-type": 1,
                                 "connection-id": 1804289383,
                                 "channel-id": 0, "tls": true } ] } }

EQMP

    {
        .name       = "set_password",
        .args_type  = "protocol:s,password:s,connected:s?,display:s?",
        .mhandler.cmd_new = qmp_marshal_set_password,
    },

SQMP
set_password
------------
Since 0.14

Set the password of a VNC or SPICE server.

With VNC it fails unless the server was started with password=on, and if
"connected" is anything but "keep". With SPICE it fails with the class
DeviceNotActive where there is no server.

Arguments:

- "protocol": which server (json-string)
     - Possible values: "vnc", "spice"
- "password": the new password (json-string)
- "connected": what becomes of clients that are connected: they stay, they are
               thrown out, or the command fails if there are any
               (json-string, optional, default "keep")
     - Possible values: "keep", "disconnect", "fail"
- "display": name of one of several VNC servers, the first where it is left
             out; only for vnc (json-string, optional)

Example:

-> { "execute": "set_password",
     "arguments": { "protocol": "vnc", "password": "ohG7aiso" } }
<- { "return": {} }

EQMP

    {
        .name       = "expire_password",
        .args_type  = "protocol:s,time:s,display:s?",
        .mhandler.cmd_new = qmp_marshal_expire_password,
    },

SQMP
expire_password
---------------
Since 0.14

Limit how long the password of a VNC or SPICE server can be used.

Together with set_password it makes passwords for a single visit. Clients that
are connected are not affected.

Arguments:

- "protocol": which server (json-string)
     - Possible values: "vnc", "spice"
- "time": the end: now, never, a plus sign and a number of seconds from now,
          or a number of seconds since 1970 by the clock of the host
          (json-string)
- "display": name of one of several VNC servers, the first where it is left
             out; only for vnc (json-string, optional)

Example:

-> { "execute": "expire_password",
     "arguments": { "protocol": "vnc", "time": "+60" } }
<- { "return": {} }

EQMP

#if defined(CONFIG_PIXMAN)
    {
        .name       = "screendump",
        .args_type  = "filename:F,device:s?,head:i?,format:s?",
        .mhandler.cmd_new = qmp_marshal_screendump,
    },
#endif

SQMP
screendump
----------
Since 0.14

Save what a screen shows as a picture.

The reply comes when the file is complete. It works whether or not anybody
looks at the display, and fails if the guest has no screen.

Arguments:

- "filename": file to write, on the host (json-string)
- "device": id of the display device; the first screen where it is left out
            (json-string, optional)
- "head": screen of that device; only together with "device"
          (json-int, optional, default 0)
- "format": kind of picture (json-string, optional, default "ppm")
     - Possible values: "ppm", "png"

Example:

-> { "execute": "screendump",
     "arguments": { "filename": "/tmp/web01.png", "format": "png" } }
<- { "return": {} }

EQMP

    {
        .name       = "send-key",
        .args_type  = "keys:q,hold-time:i?",
        .mhandler.cmd_new = qmp_marshal_send_key,
    },

SQMP
send-key
--------
Since 1.3

Press keys together and let them go again.

One call is one chord: all keys go down in the order given, stay down for the
hold time, and come up. For a text, send one call for each character. Keys are
named by their place on a US keyboard, so what a guest with another layout
reads may differ. An unknown name is an error.

Arguments:

- "keys": keys to press, a json-array of json-objects, each containing the
          following:
     - "type": how the key is named (json-string)
          - Possible values: "qcode", "number"
     - "data": the key; its name for qcode, such as a, ret, ctrl, alt, shift,
               f1 or delete, and for number the scan code it has on a PC
               keyboard, as a number (json-value)
- "hold-time": time the keys stay down, in milliseconds
               (json-int, optional, default 100)

Example:

-> { "execute": "send-key",
     "arguments": { "keys": [ { "type": "qcode", "data": "ctrl" },
                              { "type": "qcode", "data": "alt" },
                              { "type": "qcode", "data": "delete" } ] } }
<- { "return": {} }

EQMP

    {
        .name       = "input-send-event",
        .args_type  = "device:s?,head:i?,events:q",
        .mhandler.cmd_new = qmp_marshal_input_send_event,
    },

SQMP
input-send-event
----------------
Since 2.6

Feed single input events to the guest: key down, key up, pointer moved.

Unlike send-key it leaves the timing to the client, and it can move pointers.
All events of a call arrive as one report, so send the press and the release
of a button in two calls. It fails if the guest has no input device for the
kind of event; absolute positions need a tablet.

Arguments:

- "device": id of the display device whose input devices are meant, for guests
            with several seats (json-string, optional)
- "head": screen of that device (json-int, optional)
- "events": what happened, a json-array of json-objects, each containing the
            following:
     - "type": kind of event: key, button, relative move, absolute position or
               touch (json-string)
          - Possible values: "key", "btn", "rel", "abs", "mtt"
     - "data": the event; which members belong to it depends on "type", a
               json-object containing the following:
          - "key": the key, always for key, a json-object containing the
                   following (optional):
               - "type": how the key is named (json-string)
                    - Possible values: "qcode", "number"
               - "data": the key, as in send-key (json-value)
          - "button": the button, always for btn (json-string, optional)
               - Possible values: "left", "middle", "right", "wheel-up",
                                  "wheel-down", "side", "extra",
                                  "wheel-left", "wheel-right", "touch"
          - "down": pressed rather than released, always for key and btn
                    (json-bool, optional)
          - "axis": direction, always for rel, abs and mtt
                    (json-string, optional)
               - Possible values: "x", "y"
          - "value": distance for rel; place from 0 to 32767 for abs and mtt,
                     always for these three (json-int, optional)
          - "type": phase of the touch, always for mtt (json-string, optional)
               - Possible values: "begin", "update", "end", "cancel", "data"
          - "slot": finger that touches, always for mtt (json-int, optional)
          - "tracking-id": number that stays the same from begin to end of a
                           touch, always for mtt (json-int, optional)

Examples:

1. Move the pointer

-> { "execute": "input-send-event",
     "arguments": { "events": [
        { "type": "abs", "data": { "axis": "x", "value": 20000 } },
        { "type": "abs", "data": { "axis": "y", "value": 400 } } ] } }
<- { "return": {} }

2. Click

-> { "execute": "input-send-event",
     "arguments": { "events": [
        { "type": "btn", "data": { "button": "left", "down": true } } ] } }
<- { "return": {} }
-> { "execute": "input-send-event",
     "arguments": { "events": [
        { "type": "btn", "data": { "button": "left", "down": false } } ] } }
<- { "return": {} }

3. Press a key

-> { "execute": "input-send-event",
     "arguments": { "events": [
        { "type": "key",
          "data": { "down": true,
                    "key": { "type": "qcode", "data": "ret" } } } ] } }
<- { "return": {} }

EQMP

    {
        .name       = "query-mice",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_mice,
    },

SQMP
query-mice
----------
Since 0.14

List the pointing devices the guest may use.

Arguments: None.

Return a json-array of json-objects; each json-object contains the following:

- "name": name of the device (json-string)
- "index": number of the device (json-int)
- "current": it is the one that gets the events (json-bool)
- "absolute": it reports places, like a tablet, rather than moves (json-bool)

Example:

-> { "execute": "query-mice" }
<- { "return": [ { "name": "QEMU HID Tablet", "index": 3,
                   "current": true, "absolute": true },
                 { "name": "QEMU PS/2 Mouse", "index": 2,
                   "current": false, "absolute": false } ] }

EQMP

SQMP
Tracing
=======

Trace points inside QEMU, for hunting bugs without a new build.

EQMP

    {
        .name       = "trace-event-get-state",
        .args_type  = "name:s",
        .mhandler.cmd_new = qmp_marshal_trace_event_get_state,
    },

SQMP
trace-event-get-state
---------------------
Since 2.2

Tell which trace points exist and whether they are on.

A name that is no pattern and matches nothing is an error; a pattern that
matches nothing gives an empty list.

Arguments:

- "name": name of a trace point, or a pattern with * and ? (json-string)

Return a json-array of json-objects; each json-object contains the following:

- "name": name of the trace point (json-string)
- "state": whether it is traced, or was left out of this build (json-string)
     - Possible values: "enabled", "disabled", "unavailable"

Example:

-> { "execute": "trace-event-get-state",
     "arguments": { "name": "qmp_job_*" } }
<- { "return": [ { "name": "qmp_job_cancel", "state": "disabled" },
                 { "name": "qmp_job_pause", "state": "enabled" } ] }

EQMP

    {
        .name       = "trace-event-set-state",
        .args_type  = "name:s,enable:b,ignore-unavailable:b?",
        .mhandler.cmd_new = qmp_marshal_trace_event_set_state,
    },

SQMP
trace-event-set-state
---------------------
Since 2.2

Switch trace points on or off.

Where the records go was settled when QEMU was built and started, for example
with -trace file=. If one of the trace points is unavailable, none is changed,
unless such are to be passed over.

Arguments:

- "name": name of a trace point, or a pattern with * and ? (json-string)
- "enable": true switches on, false off (json-bool)
- "ignore-unavailable": pass over what was left out of this build
                        (json-bool, optional, default false)

Example:

-> { "execute": "trace-event-set-state",
     "arguments": { "name": "qmp_job_*", "enable": true } }
<- { "return": {} }

EQMP

SQMP
Block Devices
=============

What the guest sees as a disk is the top of a graph inside QEMU. Each block
node in the graph has a driver and, mostly, a node name: the protocol nodes at
the bottom read and write files, devices or network storage, and the format
nodes above them understand qcow2, raw and the like. A node may have a backing
node, which supplies whatever the node itself has not stored yet. Guest devices
stand on top of the graph. The commands of this chapter show the graph, change
it, and set limits on what passes through it.

Many commands accept the name of a drive (from "-drive id=") or a node name
in the same argument. New programs should give every node a name and use
these names throughout.

EQMP

    {
        .name       = "query-block",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_block,
    },

SQMP
query-block
-----------
Since 0.14

Show every drive of the machine together with the image that is open in it.

The list has an entry for each guest device that can hold a medium, and for
each drive that no device uses yet. A drive without a medium has no "inserted"
member. Use "qdev" to tell drives apart: "device" is an empty string for all
drives whose image came from blockdev-add.

Return a json-array of json-objects; each json-object contains the following:

- "device": name of the drive, empty if it has none (json-string)
- "qdev": ID of the guest device, or its QOM path if no ID was given
          (json-string, optional)
- "type": kept for old programs, says nothing (json-string)
- "removable": whether the medium can be taken out (json-bool)
- "locked": whether the guest currently holds the door shut (json-bool)
- "tray_open": whether the tray is out, missing for drives without a tray
               (json-bool, optional)
- "io-status": how the most recent request ended, given only by devices that
               can stop the machine on errors (json-string, optional)
     - Possible values: "ok", "failed", "nospace"
- "inserted": the medium, a json-object containing the following (optional):
     - "file": name under which the image was opened (json-string)
     - "node-name": name of the block node (json-string, optional)
     - "ro": whether writing is forbidden (json-bool)
     - "drv": block driver in use, such as qcow2 or raw (json-string)
     - "backing_file": name of the backing image (json-string, optional)
     - "backing_file_depth": how many backing images lie below (json-int)
     - "active": false while another QEMU owns the image, which happens
                 around the end of a migration (json-bool, optional, since 10.0)
     - "encrypted": whether the content is encrypted (json-bool)
     - "detect_zeroes": what becomes of writes that are all zeroes
                        (json-string)
          - Possible values: "off", "on", "unmap"
     - "bps": limit for reading plus writing, in bytes per second, where 0
              stands for unlimited here and below (json-int)
     - "bps_rd": limit for reading, in bytes per second (json-int)
     - "bps_wr": limit for writing, in bytes per second (json-int)
     - "iops": limit for requests of any kind per second (json-int)
     - "iops_rd": limit for read requests per second (json-int)
     - "iops_wr": limit for write requests per second (json-int)
     - "bps_max": bytes per second allowed in a burst (json-int, optional)
     - "bps_rd_max": bytes read per second allowed in a burst
                     (json-int, optional)
     - "bps_wr_max": bytes written per second allowed in a burst
                     (json-int, optional)
     - "iops_max": requests per second allowed in a burst
                   (json-int, optional)
     - "iops_rd_max": read requests per second allowed in a burst
                      (json-int, optional)
     - "iops_wr_max": write requests per second allowed in a burst
                      (json-int, optional)
     - "bps_max_length": seconds that a burst of "bps_max" may last
                         (json-int, optional)
     - "bps_rd_max_length": seconds that a burst of "bps_rd_max" may last
                            (json-int, optional)
     - "bps_wr_max_length": seconds that a burst of "bps_wr_max" may last
                            (json-int, optional)
     - "iops_max_length": seconds that a burst of "iops_max" may last
                          (json-int, optional)
     - "iops_rd_max_length": seconds that a burst of "iops_rd_max" may last
                             (json-int, optional)
     - "iops_wr_max_length": seconds that a burst of "iops_wr_max" may last
                             (json-int, optional)
     - "iops_size": bytes that count as one request, so that a large request
                    uses up several (json-int, optional)
     - "group": throttle group whose members share the limits
                (json-string, optional)
     - "cache": cache mode, a json-object containing the following:
          - "writeback": whether the guest sees a write cache (json-bool)
          - "direct": whether the page cache of the host is passed by
                      (json-bool)
          - "no-flush": whether the guest's flushes are dropped (json-bool)
     - "write_threshold": offset set with block-set-write-threshold, in
                          bytes, 0 when none is set (json-int)
     - "dirty-bitmaps": bitmaps that belong to the node, a json-array of
                        json-objects, each containing the following
                        (optional):
          - "name": name of the bitmap, missing for those that a job has made
                    for itself (json-string, optional)
          - "count": bytes marked as changed (json-int)
          - "granularity": bytes covered by one bit (json-int)
          - "recording": whether new writes are marked (json-bool)
          - "busy": whether a job or an export holds it, which forbids
                    changing it (json-bool)
          - "persistent": whether it is kept in the image file (json-bool)
          - "inconsistent": true for a bitmap that was not saved properly;
                            all one can do with it is to remove it
                            (json-bool, optional)
     - "image": the image file with its backing files, a json-object, the
                'disk image json-object' described below

The disk image json-object contains these members:

- "filename": name of the file (json-string)
- "format": driver of the image (json-string)
- "virtual-size": size that the guest sees, in bytes (json-int)
- "actual-size": space taken up on the host, in bytes (json-int, optional)
- "dirty-flag": whether the image was not closed cleanly
                (json-bool, optional)
- "cluster-size": unit of allocation in bytes (json-int, optional)
- "encrypted": whether the content is encrypted (json-bool, optional)
- "compressed": whether clusters are stored compressed (json-bool, optional)
- "backing-filename": backing file as written in the image
                      (json-string, optional)
- "full-backing-filename": the same, with the path worked out
                           (json-string, optional)
- "backing-filename-format": driver noted for the backing file
                             (json-string, optional)
- "snapshots": internal snapshots, a json-array of json-objects, each
               containing the following (optional):
     - "id": identifier given by the image format (json-string)
     - "name": name given by the user (json-string)
     - "vm-state-size": bytes of saved machine state (json-int)
     - "date-sec": when it was taken, in seconds since 1970 (json-int)
     - "date-nsec": nanoseconds to add to "date-sec" (json-int)
     - "vm-clock-sec": running time of the guest, in seconds (json-int)
     - "vm-clock-nsec": nanoseconds to add to "vm-clock-sec" (json-int)
     - "icount": instructions executed so far, of use with record and replay
                 (json-int, optional)
- "backing-image": the backing file, a json-object that has the same members
                   as the 'disk image json-object' described above (optional)
- "format-specific": details that only this format has; "type" in it says
                     which (json-object, optional)

Example:

-> { "execute": "query-block" }
<- {
      "return": [
         {
            "device": "cd0",
            "qdev": "cdrom",
            "type": "unknown",
            "removable": true,
            "locked": false,
            "tray_open": false,
            "io-status": "ok"
         },
         {
            "device": "",
            "qdev": "/machine/peripheral/vda/virtio-backend",
            "type": "unknown",
            "removable": false,
            "locked": false,
            "io-status": "ok",
            "inserted": {
               "file": "/vm/web.qcow2",
               "node-name": "disk0",
               "ro": false,
               "drv": "qcow2",
               "backing_file": "/vm/base.qcow2",
               "backing_file_depth": 1,
               "active": true,
               "encrypted": false,
               "detect_zeroes": "off",
               "bps": 0,
               "bps_rd": 0,
               "bps_wr": 0,
               "iops": 500,
               "iops_rd": 0,
               "iops_wr": 0,
               "iops_max": 2000,
               "iops_max_length": 10,
               "group": "web",
               "cache": {
                  "writeback": true,
                  "direct": true,
                  "no-flush": false
               },
               "write_threshold": 0,
               "dirty-bitmaps": [
                  {
                     "name": "nightly",
                     "count": 131072,
                     "granularity": 65536,
                     "recording": true,
                     "busy": false,
                     "persistent": true
                  }
               ],
               "image": {
                  "filename": "/vm/web.qcow2",
                  "format": "qcow2",
                  "virtual-size": 67108864,
                  "actual-size": 208896,
                  "dirty-flag": false,
                  "cluster-size": 65536,
                  "backing-filename": "base.qcow2",
                  "full-backing-filename": "/vm/base.qcow2",
                  "backing-filename-format": "qcow2",
                  "snapshots": [
                     {
                        "id": "1",
                        "name": "installed",
                        "vm-state-size": 0,
                        "date-sec": 1751364000,
                        "date-nsec": 645280000,
                        "vm-clock-sec": 81,
                        "vm-clock-nsec": 250000000,
                        "icount": 0
                     }
                  ],
                  "backing-image": {
                     "filename": "/vm/base.qcow2",
                     "format": "qcow2",
                     "virtual-size": 67108864,
                     "actual-size": 200704,
                     "dirty-flag": false,
                     "cluster-size": 65536
                  },
                  "format-specific": {
                     "type": "qcow2",
                     "data": {
                        "compat": "1.1",
                        "compression-type": "zlib",
                        "lazy-refcounts": false,
                        "refcount-bits": 16,
                        "corrupt": false,
                        "extended-l2": false
                     }
                  }
               }
            }
         }
      ]
   }

Note: Filters that a job puts into the graph on its own are left out; what is
shown is the node below them.

EQMP

    {
        .name       = "query-named-block-nodes",
        .args_type  = "flat:b?",
        .mhandler.cmd_new = qmp_marshal_query_named_block_nodes,
    },

SQMP
query-named-block-nodes
-----------------------
Since 2.0

Show all block nodes, whether or not a drive uses them.

Nodes that were opened without a name appear too, under generated names such
as "#block114". Since the file below each image is a node of its own, the reply
grows quickly, and without "flat" each image repeats everything beneath it;
with long backing chains ask for the flat form.

Arguments:

- "flat": leave out the nested "backing-image" members
          (json-bool, optional, default false)

Return a json-array of json-objects; each json-object contains the following:

- "file": name under which the image was opened (json-string)
- "node-name": name of the block node (json-string, optional)
- "ro": whether writing is forbidden (json-bool)
- "drv": block driver of the node (json-string)
- "backing_file": name of the backing image (json-string, optional)
- "backing_file_depth": how many backing images lie below (json-int)
- "active": false while another QEMU owns the image, which happens around the
            end of a migration (json-bool, optional, since 10.0)
- "encrypted": whether the content is encrypted (json-bool)
- "detect_zeroes": what becomes of writes that are all zeroes (json-string)
     - Possible values: "off", "on", "unmap"
- "bps": limit for reading plus writing, in bytes per second, where 0 stands
         for unlimited here and below (json-int)
- "bps_rd": limit for reading, in bytes per second (json-int)
- "bps_wr": limit for writing, in bytes per second (json-int)
- "iops": limit for requests of any kind per second (json-int)
- "iops_rd": limit for read requests per second (json-int)
- "iops_wr": limit for write requests per second (json-int)
- "bps_max": bytes per second allowed in a burst (json-int, optional)
- "bps_rd_max": bytes read per second allowed in a burst (json-int, optional)
- "bps_wr_max": bytes written per second allowed in a burst
                (json-int, optional)
- "iops_max": requests per second allowed in a burst (json-int, optional)
- "iops_rd_max": read requests per second allowed in a burst
                 (json-int, optional)
- "iops_wr_max": write requests per second allowed in a burst
                 (json-int, optional)
- "bps_max_length": seconds that a burst of "bps_max" may last
                    (json-int, optional)
- "bps_rd_max_length": seconds that a burst of "bps_rd_max" may last
                       (json-int, optional)
- "bps_wr_max_length": seconds that a burst of "bps_wr_max" may last
                       (json-int, optional)
- "iops_max_length": seconds that a burst of "iops_max" may last
                     (json-int, optional)
- "iops_rd_max_length": seconds that a burst of "iops_rd_max" may last
                        (json-int, optional)
- "iops_wr_max_length": seconds that a burst of "iops_wr_max" may last
                        (json-int, optional)
- "iops_size": bytes that count as one request (json-int, optional)
- "group": throttle group whose members share the limits
           (json-string, optional)
- "cache": cache mode, a json-object containing the following:
     - "writeback": whether the user of the node sees a write cache
                    (json-bool)
     - "direct": whether the page cache of the host is passed by (json-bool)
     - "no-flush": whether flushes are dropped (json-bool)
- "write_threshold": offset set with block-set-write-threshold, in bytes, 0
                     when none is set (json-int)
- "dirty-bitmaps": bitmaps that belong to the node, a json-array of
                   json-objects, each containing the following (optional):
     - "name": name of the bitmap, missing for those that a job has made for
               itself (json-string, optional)
     - "count": bytes marked as changed (json-int)
     - "granularity": bytes covered by one bit (json-int)
     - "recording": whether new writes are marked (json-bool)
     - "busy": whether a job or an export holds it (json-bool)
     - "persistent": whether it is kept in the image file (json-bool)
     - "inconsistent": true for a bitmap that was not saved properly
                       (json-bool, optional)
- "image": the image file, a json-object, the 'disk image json-object'
           described below

The disk image json-object contains these members:

- "filename": name of the file (json-string)
- "format": driver of the image (json-string)
- "virtual-size": size that the guest sees, in bytes (json-int)
- "actual-size": space taken up on the host, in bytes (json-int, optional)
- "dirty-flag": whether the image was not closed cleanly
                (json-bool, optional)
- "cluster-size": unit of allocation in bytes (json-int, optional)
- "encrypted": whether the content is encrypted (json-bool, optional)
- "compressed": whether clusters are stored compressed (json-bool, optional)
- "backing-filename": backing file as written in the image
                      (json-string, optional)
- "full-backing-filename": the same, with the path worked out
                           (json-string, optional)
- "backing-filename-format": driver noted for the backing file
                             (json-string, optional)
- "snapshots": internal snapshots, a json-array of json-objects, each
               containing the following (optional):
     - "id": identifier given by the image format (json-string)
     - "name": name given by the user (json-string)
     - "vm-state-size": bytes of saved machine state (json-int)
     - "date-sec": when it was taken, in seconds since 1970 (json-int)
     - "date-nsec": nanoseconds to add to "date-sec" (json-int)
     - "vm-clock-sec": running time of the guest, in seconds (json-int)
     - "vm-clock-nsec": nanoseconds to add to "vm-clock-sec" (json-int)
     - "icount": instructions executed so far, of use with record and replay
                 (json-int, optional)
- "backing-image": the backing file, never present in the flat form, a
                   json-object that has the same members as the
                   'disk image json-object' described above (optional)
- "format-specific": details that only this format has; "type" in it says
                     which (json-object, optional)

Example:

-> { "execute": "query-named-block-nodes", "arguments": { "flat": true } }
<- {
      "return": [
         {
            "file": "/vm/web.raw",
            "node-name": "disk0-file",
            "ro": false,
            "drv": "file",
            "backing_file_depth": 0,
            "active": true,
            "encrypted": false,
            "detect_zeroes": "off",
            "bps": 0,
            "bps_rd": 0,
            "bps_wr": 0,
            "iops": 0,
            "iops_rd": 0,
            "iops_wr": 0,
            "cache": {
               "writeback": true,
               "direct": false,
               "no-flush": false
            },
            "write_threshold": 0,
            "image": {
               "filename": "/vm/web.raw",
               "format": "file",
               "virtual-size": 67108864,
               "actual-size": 4096,
               "dirty-flag": false,
               "format-specific": { "type": "file", "data": {} }
            }
         }
      ]
   }

EQMP

    {
        .name       = "query-blockstats",
        .args_type  = "query-nodes:b?",
        .mhandler.cmd_new = qmp_marshal_query_blockstats,
    },

SQMP
query-blockstats
----------------
Since 0.14

Show how much has been read, written and flushed on each drive, and how long
it took.

All counters start at zero when the image is opened and only ever rise, so a
monitor that wants rates takes the difference between two replies. The numbers
of a drive count requests of the guest. Below "parent" are those of the file
that holds the image, below "backing" those of its backing image. Most counters
of such inner nodes stay at zero, but "wr_highest_offset" is kept up there and
tells how far an image that grows on a device of the host has got.

Arguments:

- "query-nodes": list the named block nodes instead of the drives; the result
                 then has no "backing" members
                 (json-bool, optional, default false)

Return a json-array of json-objects, one for each drive or node.

The block statistics json-object contains the following:

- "device": name of the drive, empty if it has none (json-string, optional)
- "qdev": ID of the guest device, or its QOM path if no ID was given
          (json-string, optional)
- "node-name": name of the block node (json-string, optional)
- "stats": the counters, a json-object containing the following:
     - "rd_bytes": bytes read (json-int)
     - "wr_bytes": bytes written (json-int)
     - "zone_append_bytes": bytes appended to zones
                            (json-int, optional, since 8.1)
     - "unmap_bytes": bytes discarded (json-int)
     - "rd_operations": finished reads (json-int)
     - "wr_operations": finished writes (json-int)
     - "zone_append_operations": finished zone appends
                                 (json-int, optional, since 8.1)
     - "flush_operations": finished flushes (json-int)
     - "unmap_operations": finished discards (json-int)
     - "rd_total_time_ns": nanoseconds spent in reads (json-int)
     - "wr_total_time_ns": nanoseconds spent in writes (json-int)
     - "zone_append_total_time_ns": nanoseconds spent in zone appends
                                    (json-int, optional, since 8.1)
     - "flush_total_time_ns": nanoseconds spent in flushes (json-int)
     - "unmap_total_time_ns": nanoseconds spent in discards (json-int)
     - "wr_highest_offset": offset just behind the highest byte written so
                            far (json-int)
     - "rd_merged": reads that were joined to another one (json-int)
     - "wr_merged": writes that were joined to another one (json-int)
     - "zone_append_merged": zone appends that were joined to another one
                             (json-int, optional, since 8.1)
     - "unmap_merged": discards that were joined to another one (json-int)
     - "idle_time_ns": nanoseconds since the last request, missing before the
                       first one (json-int, optional)
     - "failed_rd_operations": reads that failed (json-int)
     - "failed_wr_operations": writes that failed (json-int)
     - "failed_zone_append_operations": zone appends that failed
                                        (json-int, optional, since 8.1)
     - "failed_flush_operations": flushes that failed (json-int)
     - "failed_unmap_operations": discards that failed (json-int)
     - "invalid_rd_operations": reads refused as malformed (json-int)
     - "invalid_wr_operations": writes refused as malformed (json-int)
     - "invalid_zone_append_operations": zone appends refused as malformed
                                         (json-int, optional, since 8.1)
     - "invalid_flush_operations": flushes refused as malformed (json-int)
     - "invalid_unmap_operations": discards refused as malformed (json-int)
     - "account_invalid": whether malformed requests reset "idle_time_ns"
                          (json-bool)
     - "account_failed": whether failed requests enter the times as well
                         (json-bool)
     - "timed_stats": figures for the periods asked for with the drive option
                      "stats-intervals", a json-array of json-objects, each
                      containing the following:
          - "interval_length": length of the period in seconds (json-int)
          - "min_rd_latency_ns": fastest read (json-int)
          - "max_rd_latency_ns": slowest read (json-int)
          - "avg_rd_latency_ns": mean time of a read (json-int)
          - "min_wr_latency_ns": fastest write (json-int)
          - "max_wr_latency_ns": slowest write (json-int)
          - "avg_wr_latency_ns": mean time of a write (json-int)
          - "min_zone_append_latency_ns": fastest zone append
                                          (json-int, optional, since 8.1)
          - "max_zone_append_latency_ns": slowest zone append
                                          (json-int, optional, since 8.1)
          - "avg_zone_append_latency_ns": mean time of a zone append
                                          (json-int, optional, since 8.1)
          - "min_flush_latency_ns": fastest flush (json-int)
          - "max_flush_latency_ns": slowest flush (json-int)
          - "avg_flush_latency_ns": mean time of a flush (json-int)
          - "avg_rd_queue_depth": reads in flight on average (json-number)
          - "avg_wr_queue_depth": writes in flight on average (json-number)
          - "avg_zone_append_queue_depth": zone appends in flight on average
                                           (json-number, optional, since 8.1)
     - "rd_latency_histogram": distribution of read times, present if one was
                               set up, a json-object containing the following
                               (optional):
          - "boundaries": limits between the bins in nanoseconds, rising, a
                          json-array of json-ints
          - "bins": requests counted in each bin, one bin more than there are
                    limits, a json-array of json-ints
     - "wr_latency_histogram": distribution of write times, present if one
                               was set up, a json-object containing the
                               following (optional):
          - "boundaries": limits between the bins in nanoseconds, rising, a
                          json-array of json-ints
          - "bins": requests counted in each bin, one bin more than there are
                    limits, a json-array of json-ints
     - "zone_append_latency_histogram": distribution of zone append times,
                                        present if one was set up, a
                                        json-object containing the following
                                        (optional):
          - "boundaries": limits between the bins in nanoseconds, rising, a
                          json-array of json-ints
          - "bins": requests counted in each bin, one bin more than there are
                    limits, a json-array of json-ints
     - "flush_latency_histogram": distribution of flush times, present if one
                                  was set up, a json-object containing the
                                  following (optional):
          - "boundaries": limits between the bins in nanoseconds, rising, a
                          json-array of json-ints
          - "bins": requests counted in each bin, one bin more than there are
                    limits, a json-array of json-ints
- "driver-specific": counters that only some drivers have, with "driver" to
                     say which; file and host_device count discards, nvme
                     counts unaligned accesses (json-object, optional)
- "parent": the node that stores the data of this one, a json-object that has
            the same members as the 'block statistics json-object' described
            above (optional)
- "backing": the backing node, a json-object that has the same members as the
             'block statistics json-object' described above (optional)

Example:

-> { "execute": "query-blockstats" }
<- {
      "return": [
         {
            "device": "",
            "qdev": "/machine/peripheral/vda/virtio-backend",
            "node-name": "disk0",
            "stats": {
               "rd_bytes": 122739200,
               "wr_bytes": 9786368,
               "zone_append_bytes": 0,
               "unmap_bytes": 65536,
               "rd_operations": 36604,
               "wr_operations": 692,
               "zone_append_operations": 0,
               "flush_operations": 51,
               "unmap_operations": 1,
               "rd_total_time_ns": 3465673657,
               "wr_total_time_ns": 313253456,
               "zone_append_total_time_ns": 0,
               "flush_total_time_ns": 49653,
               "unmap_total_time_ns": 21107,
               "wr_highest_offset": 2821110784,
               "rd_merged": 0,
               "wr_merged": 14,
               "zone_append_merged": 0,
               "unmap_merged": 0,
               "idle_time_ns": 2953431879,
               "failed_rd_operations": 0,
               "failed_wr_operations": 0,
               "failed_zone_append_operations": 0,
               "failed_flush_operations": 0,
               "failed_unmap_operations": 0,
               "invalid_rd_operations": 0,
               "invalid_wr_operations": 0,
               "invalid_zone_append_operations": 0,
               "invalid_flush_operations": 0,
               "invalid_unmap_operations": 0,
               "account_invalid": true,
               "account_failed": true,
               "timed_stats": [
                  {
                     "interval_length": 60,
                     "min_rd_latency_ns": 31021,
                     "max_rd_latency_ns": 2204310,
                     "avg_rd_latency_ns": 94680,
                     "min_wr_latency_ns": 52870,
                     "max_wr_latency_ns": 9013442,
                     "avg_wr_latency_ns": 452678,
                     "min_zone_append_latency_ns": 0,
                     "max_zone_append_latency_ns": 0,
                     "avg_zone_append_latency_ns": 0,
                     "min_flush_latency_ns": 810,
                     "max_flush_latency_ns": 1204,
                     "avg_flush_latency_ns": 973,
                     "avg_rd_queue_depth": 0.058,
                     "avg_wr_queue_depth": 0.005,
                     "avg_zone_append_queue_depth": 0
                  }
               ],
               "rd_latency_histogram": {
                  "boundaries": [ 100000, 1000000 ],
                  "bins": [ 30110, 6490, 4 ]
               }
            },
            "parent": {
               "node-name": "#block081",
               "stats": {
                  "rd_bytes": 0,
                  "wr_bytes": 0,
                  "zone_append_bytes": 0,
                  "unmap_bytes": 0,
                  "rd_operations": 0,
                  "wr_operations": 0,
                  "zone_append_operations": 0,
                  "flush_operations": 0,
                  "unmap_operations": 0,
                  "rd_total_time_ns": 0,
                  "wr_total_time_ns": 0,
                  "zone_append_total_time_ns": 0,
                  "flush_total_time_ns": 0,
                  "unmap_total_time_ns": 0,
                  "wr_highest_offset": 3686448128,
                  "rd_merged": 0,
                  "wr_merged": 0,
                  "zone_append_merged": 0,
                  "unmap_merged": 0,
                  "failed_rd_operations": 0,
                  "failed_wr_operations": 0,
                  "failed_zone_append_operations": 0,
                  "failed_flush_operations": 0,
                  "failed_unmap_operations": 0,
                  "invalid_rd_operations": 0,
                  "invalid_wr_operations": 0,
                  "invalid_zone_append_operations": 0,
                  "invalid_flush_operations": 0,
                  "invalid_unmap_operations": 0,
                  "account_invalid": false,
                  "account_failed": false,
                  "timed_stats": []
               },
               "driver-specific": {
                  "driver": "file",
                  "discard-nb-ok": 1,
                  "discard-nb-failed": 0,
                  "discard-bytes-ok": 65536
               }
            }
         }
      ]
   }

EQMP

    {
        .name       = "blockdev-add",
        .args_type  = "options:O",
        .mhandler.cmd_new = qmp_marshal_blockdev_add,
    },

SQMP
blockdev-add
------------
Since 2.9

Open an image and add it to the graph as a block node.

The members below are understood for all drivers. Each driver has further ones
of its own, which are written beside them: "filename" for file, "file" and
"backing" for qcow2, "host" and "port" for ssh, and so on. Where a driver wants
another node ("file", say), give the name of an existing node, or a nested
json-object to open one on the spot.

The command fails if the image cannot be opened, is locked by another process,
or does not have the stated format; nothing is added then. A new node is not
visible to the guest. Attach it with device_add, blockdev-insert-medium,
blockdev-snapshot or a block job.

Arguments:

- "driver": block driver that opens the image (json-string)
     - Possible values: "blkdebug", "blklogwrites", "blkreplay", "blkverify",
                        "bochs", "cloop", "compress", "copy-before-write",
                        "copy-on-read", "dmg", "file", "ftp", "ftps",
                        "gluster", "host_cdrom", "host_device", "http",
                        "https", "io_uring", "iscsi", "luks", "nbd", "nfs",
                        "null-aio", "null-co", "nvme", "nvme-io_uring",
                        "parallels", "preallocate", "qcow", "qcow2", "qed",
                        "quorum", "raw", "rbd", "replication",
                        "snapshot-access", "ssh", "throttle", "vdi", "vhdx",
                        "virtio-blk-vfio-pci", "virtio-blk-vhost-user",
                        "virtio-blk-vhost-vdpa", "vmdk", "vpc", "vvfat"
- "node-name": name for the node, up to 31 letters, digits, dots, hyphens and
               underscores, starting with a letter; the outermost node must
               have one (json-string, optional)
- "discard": whether discard requests are passed on or dropped
             (json-string, optional, default "ignore")
     - Possible values: "ignore", "unmap"
- "cache": use of host caches, a json-object containing the following
           (optional):
     - "direct": pass by the page cache of the host
                 (json-bool, optional, default false)
     - "no-flush": drop flushes, which is fast and loses data if the host
                   crashes (json-bool, optional, default false)
- "active": false opens the image without taking it over, for use where a
            migration source still holds the lock
            (json-bool, optional, default true)
- "read-only": open for reading only (json-bool, optional, default false)
- "auto-read-only": fall back to reading when the file or the users of the
                    node allow no more (json-bool, optional, default false)
- "force-share": open although another process has locked the file; only
                 together with "read-only"
                 (json-bool, optional, default false)
- "detect-zeroes": look for writes that are all zeroes and make them cheaper
                   (json-string, optional, default "off")
     - Possible values: "off", "on", "unmap"
- device options

Example (1):

-> { "execute": "blockdev-add",
     "arguments": { "driver": "qcow2",
                    "node-name": "disk1",
                    "discard": "unmap",
                    "cache": { "direct": true },
                    "file": { "driver": "file",
                              "filename": "/vm/data.qcow2" } } }
<- { "return": {} }

Example (2):

-> { "execute": "blockdev-add",
     "arguments": { "driver": "null-co",
                    "node-name": "nothing",
                    "size": 1073741824 } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-del",
        .args_type  = "node-name:s",
        .mhandler.cmd_new = qmp_marshal_blockdev_del,
    },

SQMP
blockdev-del
------------
Since 2.9

Close a block node that blockdev-add has opened.

It fails while a guest device, a job, an export or another node uses the node.
After device_del wait for the event DEVICE_DELETED first: the device keeps its
node until the guest has let go. Nodes that were opened inside the same
blockdev-add call disappear along with the outermost one.

Arguments:

- "node-name": the node to close (json-string)

Example:

-> { "execute": "blockdev-del", "arguments": { "node-name": "disk1" } }
<- { "return": {} }

EQMP

    {
        .name       = "block_resize",
        .args_type  = "device:s?,node-name:s?,size:o",
        .mhandler.cmd_new = qmp_marshal_block_resize,
    },

SQMP
block_resize
------------
Since 0.14

Grow or shrink an image while the guest is using it.

Devices such as virtio-blk tell the guest about the new size at once. Enlarging
the partition and the file system is up to the guest; when shrinking, that has
to be done before, because whatever lies past the new end is gone. It fails for
read-only images, for formats that cannot be resized, while a job works on the
node, and if the size is not a multiple of 512.

Arguments:

- "device": drive whose image is resized (json-string, optional)
- "node-name": block node to resize (json-string, optional)
- "size": the new size in bytes (json-int)

Example:

-> { "execute": "block_resize",
     "arguments": { "node-name": "disk0", "size": 10737418240 } }
<- { "return": {} }

Note: Exactly one of "device" and "node-name" has to be given.

EQMP

    {
        .name       = "block_set_io_throttle",
        .args_type  = "device:B?,id:s?,bps:l,bps_rd:l,bps_wr:l,"
                      "iops:l,iops_rd:l,iops_wr:l,"
                      "bps_max:l?,bps_rd_max:l?,bps_wr_max:l?,"
                      "iops_max:l?,iops_rd_max:l?,iops_wr_max:l?,"
                      "bps_max_length:l?,bps_rd_max_length:l?,"
                      "bps_wr_max_length:l?,iops_max_length:l?,"
                      "iops_rd_max_length:l?,iops_wr_max_length:l?,"
                      "iops_size:l?,group:s?",
        .mhandler.cmd_new = qmp_marshal_block_set_io_throttle,
    },

SQMP
block_set_io_throttle
---------------------
Since 1.1

Limit the bandwidth and the request rate of a drive.

A limit is either on the total or on reads and writes apart; setting "bps"
together with "bps_rd" or "bps_wr" is an error, and so it is for "iops". All
six basic limits must be passed, 0 for those that are not wanted. Each call
replaces the previous settings as a whole. With all of them 0 the drive is no
longer throttled and leaves its group.

Drives of one group share a single budget, so that changing the limits of one
changes them for all. A drive that names a group for the first time moves there
and brings the new limits along.

Arguments:

- "device": the drive; deprecated, "id" takes its place
            (json-string, optional)
- "id": ID or QOM path of the guest device (json-string, optional)
- "bps": bytes per second, reading plus writing (json-int)
- "bps_rd": bytes read per second (json-int)
- "bps_wr": bytes written per second (json-int)
- "iops": requests per second of either kind (json-int)
- "iops_rd": read requests per second (json-int)
- "iops_wr": write requests per second (json-int)
- "bps_max": bytes per second while a burst lasts (json-int, optional)
- "bps_rd_max": bytes read per second while a burst lasts
                (json-int, optional)
- "bps_wr_max": bytes written per second while a burst lasts
                (json-int, optional)
- "iops_max": requests per second while a burst lasts (json-int, optional)
- "iops_rd_max": read requests per second while a burst lasts
                 (json-int, optional)
- "iops_wr_max": write requests per second while a burst lasts
                 (json-int, optional)
- "bps_max_length": seconds that "bps_max" may be used up
                    (json-int, optional, default 1)
- "bps_rd_max_length": seconds that "bps_rd_max" may be used up
                       (json-int, optional, default 1)
- "bps_wr_max_length": seconds that "bps_wr_max" may be used up
                       (json-int, optional, default 1)
- "iops_max_length": seconds that "iops_max" may be used up
                     (json-int, optional, default 1)
- "iops_rd_max_length": seconds that "iops_rd_max" may be used up
                        (json-int, optional, default 1)
- "iops_wr_max_length": seconds that "iops_wr_max" may be used up
                        (json-int, optional, default 1)
- "iops_size": bytes that count as one request; larger requests count as
               several (json-int, optional)
- "group": throttle group to join, by default the one the drive is in or else
           one named like the drive (json-string, optional)

Example:

-> { "execute": "block_set_io_throttle",
     "arguments": { "id": "scsi-disk0",
                    "bps": 0, "bps_rd": 0, "bps_wr": 0,
                    "iops": 500, "iops_rd": 0, "iops_wr": 0,
                    "iops_max": 2000, "iops_max_length": 10,
                    "group": "web" } }
<- { "return": {} }

Notes:

(1) Exactly one of "device" and "id" has to be given.
(2) The ID of a virtio-blk device is not enough: its drive hangs on the child
    "virtio-backend", so pass a path such as
    "/machine/peripheral/vda/virtio-backend", which query-block shows as
    "qdev".

EQMP

    {
        .name       = "block-set-write-threshold",
        .args_type  = "node-name:s,write-threshold:o",
        .mhandler.cmd_new = qmp_marshal_block_set_write_threshold,
    },

SQMP
block-set-write-threshold
-------------------------
Since 2.3

Ask for an event when a write reaches beyond a certain offset of a node.

With it a growing image can live on a thin volume: set the mark somewhat below
the end of the volume on the node that does the writing (the file node, not the
format node), wait for BLOCK_WRITE_THRESHOLD, extend the volume, and set the
next mark. The event comes once, and clears the threshold.

Arguments:

- "node-name": block node to watch (json-string)
- "write-threshold": offset in bytes, where 0 switches the event off
                     (json-int)

Example:

-> { "execute": "block-set-write-threshold",
     "arguments": { "node-name": "disk0-file",
                    "write-threshold": 17179869184 } }
<- { "return": {} }

EQMP

    {
        .name       = "change-backing-file",
        .args_type  = "device:s,image-node-name:s,backing-file:s",
        .mhandler.cmd_new = qmp_marshal_change_backing_file,
    },

SQMP
change-backing-file
-------------------
Since 2.1

Rewrite the name of the backing file that an image carries in its header.

Nothing is reopened: the running guest goes on reading the backing node that is
open now, and only the next start follows the new name. That makes it the right
tool after moving a base image, and a dangerous one otherwise, since QEMU
checks neither that the file exists nor that it has the right content.

Arguments:

- "device": drive, or topmost node, of the chain that the image is part of
            (json-string)
- "image-node-name": node of the image whose header is changed (json-string)
- "backing-file": the text to be written into the header (json-string)

Example:

-> { "execute": "change-backing-file",
     "arguments": { "device": "disk0",
                    "image-node-name": "disk0",
                    "backing-file": "/srv/base/debian.qcow2" } }
<- { "return": {} }

EQMP

SQMP
Removable Media
===============

A drive with a tray, such as a CD-ROM drive, is changed in four steps: open
the tray, remove the medium, insert another one, close the tray. There is a
command for each of them, and blockdev-change-medium does all four. A floppy
drive has no tray, and its medium can be taken out and put in directly.

EQMP

    {
        .name       = "eject",
        .args_type  = "force:b?,device:B?,id:s?",
        .mhandler.cmd_new = qmp_marshal_eject,
    },

SQMP
eject
-----
Since 0.14

Open the tray of a removable drive and take the medium out.

If the guest has locked the tray, it is asked to release it, and the command
fails for now; repeat it after the guest has answered, or use "force". Ejecting
from an empty drive is no error. The image is closed.

Arguments:

- "force": open a locked tray without asking the guest
           (json-bool, optional, default false)
- "device": the drive; deprecated, "id" takes its place
            (json-string, optional)
- "id": ID or QOM path of the guest device (json-string, optional)

Example:

-> { "execute": "eject", "arguments": { "id": "cdrom" } }
<- { "timestamp": { "seconds": 1751364000, "microseconds": 662424 },
     "event": "DEVICE_TRAY_MOVED",
     "data": { "device": "cd0", "id": "cdrom", "tray-open": true } }
<- { "return": {} }

Note: Exactly one of "device" and "id" has to be given.

EQMP

    {
        .name       = "blockdev-open-tray",
        .args_type  = "device:s?,id:s?,force:b?",
        .mhandler.cmd_new = qmp_marshal_blockdev_open_tray,
    },

SQMP
blockdev-open-tray
------------------
Since 2.5

Open the tray of a drive and leave the medium in it.

The guest can no longer read the medium until the tray is closed again. With a
locked tray and no "force" the guest only gets a request, and the command
returns at once with success; whether the tray opens is known from the
event DEVICE_TRAY_MOVED alone. No such event comes if the tray was open before
or if the drive has none.

Arguments:

- "device": the drive; deprecated, "id" takes its place
            (json-string, optional)
- "id": ID or QOM path of the guest device (json-string, optional)
- "force": open a locked tray without asking the guest
           (json-bool, optional, default false)

Example:

-> { "execute": "blockdev-open-tray", "arguments": { "id": "cdrom" } }
<- { "timestamp": { "seconds": 1751364000, "microseconds": 716996 },
     "event": "DEVICE_TRAY_MOVED",
     "data": { "device": "cd0", "id": "cdrom", "tray-open": true } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-close-tray",
        .args_type  = "device:s?,id:s?",
        .mhandler.cmd_new = qmp_marshal_blockdev_close_tray,
    },

SQMP
blockdev-close-tray
-------------------
Since 2.5

Close the tray of a drive, so that the guest sees the medium in it.

Nothing happens, and no event is sent, if it is closed already or if the drive
has no tray.

Arguments:

- "device": the drive; deprecated, "id" takes its place
            (json-string, optional)
- "id": ID or QOM path of the guest device (json-string, optional)

Example:

-> { "execute": "blockdev-close-tray", "arguments": { "id": "cdrom" } }
<- { "timestamp": { "seconds": 1751364009, "microseconds": 272147 },
     "event": "DEVICE_TRAY_MOVED",
     "data": { "device": "cd0", "id": "cdrom", "tray-open": false } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-remove-medium",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_blockdev_remove_medium,
    },

SQMP
blockdev-remove-medium
----------------------
Since 2.12

Take the medium out of a drive whose tray is open.

A closed tray makes it fail; an empty drive does not. A node that came from
blockdev-add stays in the graph and can be inserted elsewhere.

Arguments:

- "id": ID or QOM path of the guest device (json-string)

Example (1):

-> { "execute": "blockdev-remove-medium", "arguments": { "id": "cdrom" } }
<- { "error": { "class": "GenericError",
                "desc": "Tray of device 'cdrom' is not open" } }

Example (2):

-> { "execute": "blockdev-open-tray", "arguments": { "id": "cdrom" } }
<- { "return": {} }
-> { "execute": "blockdev-remove-medium", "arguments": { "id": "cdrom" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-insert-medium",
        .args_type  = "id:s,node-name:s",
        .mhandler.cmd_new = qmp_marshal_blockdev_insert_medium,
    },

SQMP
blockdev-insert-medium
----------------------
Since 2.12

Put a block node into an empty drive whose tray is open.

Open the node with blockdev-add first. The guest notices the medium when the
tray is closed. It fails if something is inserted already, if the tray is
closed, or if another user of the node does not share it.

Arguments:

- "id": ID or QOM path of the guest device (json-string)
- "node-name": block node that becomes the medium (json-string)

Example:

-> { "execute": "blockdev-insert-medium",
     "arguments": { "id": "cdrom", "node-name": "install-dvd" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-change-medium",
        .args_type  = "device:B?,id:s?,filename:F,format:s?,"
                      "force:b?,read-only-mode:s?",
        .mhandler.cmd_new = qmp_marshal_blockdev_change_medium,
    },

SQMP
blockdev-change-medium
----------------------
Since 2.5

Replace the medium of a drive by an image file, in one go.

The new file is opened before the old medium is touched, so that a wrong name
leaves everything as it was. A tray that the guest has locked is treated as by
eject: without "force" the guest is asked, and the command fails. Options
beyond those given here (a node name, cache modes) need the four separate
steps.

Arguments:

- "device": the drive; deprecated, "id" takes its place
            (json-string, optional)
- "id": ID or QOM path of the guest device (json-string, optional)
- "filename": image to be loaded (json-string)
- "format": driver of the image, guessed from its content when missing
            (json-string, optional)
- "force": open a locked tray without asking the guest
           (json-bool, optional, default false)
- "read-only-mode": whether the drive becomes read-only, becomes writable, or
                    stays what it is (json-string, optional, default "retain")
     - Possible values: "retain", "read-only", "read-write"

Example:

-> { "execute": "blockdev-change-medium",
     "arguments": { "id": "cdrom",
                    "filename": "/srv/iso/debian-12.iso",
                    "format": "raw",
                    "read-only-mode": "read-only" } }
<- { "return": {} }

EQMP

SQMP
Snapshots
=========

An external snapshot freezes the current image and sends all later writes to a
new image, the overlay, whose backing file the frozen one becomes. An internal
snapshot is stored inside a qcow2 image itself. To capture several disks at the
same moment, put the snapshots into one transaction.

EQMP

    {
        .name       = "blockdev-snapshot-sync",
        .args_type  = "device:s?,node-name:s?,snapshot-file:s,"
                      "snapshot-node-name:s?,format:s?,mode:s?",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot_sync,
    },

SQMP
blockdev-snapshot-sync
----------------------
Since 0.14

Take an external snapshot, creating and opening the overlay on the way.

The guest is held up only while the new file is made and put on top. Writes
that the guest has not flushed may be missing from the frozen image; freeze the
file systems with the guest agent first where that matters. On an error the
drive continues with its old image, though an empty overlay file may be left
behind.

Arguments:

- "device": drive to take the snapshot of (json-string, optional)
- "node-name": block node to take the snapshot of (json-string, optional)
- "snapshot-file": file name of the overlay; what it holds is overwritten
                   unless "mode" says otherwise (json-string)
- "snapshot-node-name": node name for the overlay (json-string, optional)
- "format": driver of the overlay (json-string, optional, default "qcow2")
- "mode": make a new overlay, or use a file prepared by the caller
          (json-string, optional, default "absolute-paths")
     - Possible values: "existing", "absolute-paths"

Example:

-> { "execute": "blockdev-snapshot-sync",
     "arguments": { "node-name": "disk0",
                    "snapshot-file": "/vm/web-tuesday.qcow2",
                    "snapshot-node-name": "disk0-tuesday",
                    "format": "qcow2" } }
<- { "return": {} }

Note: Exactly one of "device" and "node-name" has to be given.

EQMP

    {
        .name       = "blockdev-snapshot",
        .args_type  = "node:s,overlay:s",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot,
    },

SQMP
blockdev-snapshot
-----------------
Since 2.5

Take an external snapshot with an overlay that is open already.

This is the form for programs that build the graph themselves: create the file
with qemu-img or blockdev-create, open it with blockdev-add and
"backing": null, then call this. From then on every user of "node" that wrote
to it writes to the overlay. It fails if the overlay has a backing file, is in
use, or has a driver that knows no backing files.

Arguments:

- "node": drive or node whose content is frozen (json-string)
- "overlay": node that receives the writes from now on (json-string)

Example:

-> { "execute": "blockdev-add",
     "arguments": { "driver": "qcow2",
                    "node-name": "disk0-tuesday",
                    "file": { "driver": "file",
                              "filename": "/vm/web-tuesday.qcow2" },
                    "backing": null } }
<- { "return": {} }
-> { "execute": "blockdev-snapshot",
     "arguments": { "node": "disk0", "overlay": "disk0-tuesday" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-snapshot-internal-sync",
        .args_type  = "device:B,name:s",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot_internal_sync,
    },

SQMP
blockdev-snapshot-internal-sync
-------------------------------
Since 1.7

Take a snapshot of one disk and store it inside its image.

Only the content of the disk is kept, not the memory of the guest. It fails for
formats without internal snapshots, for a name that is empty or taken, and for
nodes that are not at the top of a drive. To go back to the snapshot, stop QEMU
and use qemu-img.

Arguments:

- "device": drive, or its topmost node (json-string)
- "name": name of the new snapshot (json-string)

Example:

-> { "execute": "blockdev-snapshot-internal-sync",
     "arguments": { "device": "ide0-hd0", "name": "before-upgrade" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-snapshot-delete-internal-sync",
        .args_type  = "device:B,id:s?,name:s?",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot_delete_internal_sync,
    },

SQMP
blockdev-snapshot-delete-internal-sync
--------------------------------------
Since 1.7

Delete a snapshot that is stored inside an image.

Name the snapshot by its ID, by its name, or by both, in which case both must
fit. What was deleted is described in the reply. Its clusters become free for
reuse within the image, while the file on the host does not get smaller.

Arguments:

- "device": drive, or its topmost node (json-string)
- "id": identifier of the snapshot (json-string, optional)
- "name": name of the snapshot (json-string, optional)

Return a json-object containing the following:

- "id": identifier of the deleted snapshot (json-string)
- "name": its name (json-string)
- "vm-state-size": bytes of machine state that were saved in it (json-int)
- "date-sec": when it was taken, in seconds since 1970 (json-int)
- "date-nsec": nanoseconds to add to "date-sec" (json-int)
- "vm-clock-sec": running time of the guest, in seconds (json-int)
- "vm-clock-nsec": nanoseconds to add to "vm-clock-sec" (json-int)
- "icount": instructions executed until then, of use with record and replay
            (json-int, optional)

Example:

-> { "execute": "blockdev-snapshot-delete-internal-sync",
     "arguments": { "device": "ide0-hd0", "name": "before-upgrade" } }
<- { "return": { "id": "1",
                 "name": "before-upgrade",
                 "vm-state-size": 0,
                 "date-sec": 1751364000,
                 "date-nsec": 645280000,
                 "vm-clock-sec": 81,
                 "vm-clock-nsec": 250000000,
                 "icount": 0 } }

EQMP

    {
        .name       = "transaction",
        .args_type  = "actions:q,properties:q?",
        .mhandler.cmd_new = qmp_marshal_transaction,
    },

SQMP
transaction
-----------
Since 1.1

Carry out several block commands so that all of them take effect or none.

The usual case is one snapshot or backup for each disk of a machine, all at the
same instant, or a backup together with the fresh bitmap for the next one. When
an action fails, those before it are undone, those after it are not tried, and
the reply carries the error of the one that failed. Jobs are started only if
all actions have succeeded; what becomes of them afterwards is governed by the
completion mode.

Arguments:

- "actions": what to do, in this order, a json-array of json-objects, each
             containing the following:
     - "type": the command to carry out; "abort" makes the transaction fail,
               which is good for tests, and "drive-backup" is deprecated
               (json-string)
          - Possible values: "abort", "block-dirty-bitmap-add",
                             "block-dirty-bitmap-remove",
                             "block-dirty-bitmap-clear",
                             "block-dirty-bitmap-enable",
                             "block-dirty-bitmap-disable",
                             "block-dirty-bitmap-merge", "blockdev-backup",
                             "blockdev-snapshot",
                             "blockdev-snapshot-internal-sync",
                             "blockdev-snapshot-sync", "drive-backup"
     - "data": arguments of that command, empty for "abort" (json-object)
- "properties": how the transaction is run, a json-object containing the
                following (optional):
     - "completion-mode": with "grouped" the jobs end together, and the failure
                          of one cancels the others; with "individual" each
                          ends by itself
                          (json-string, optional, default "individual")
          - Possible values: "individual", "grouped"

Example (1):

-> { "execute": "transaction",
     "arguments": { "actions": [
         { "type": "blockdev-snapshot-sync",
           "data": { "node-name": "disk0",
                     "snapshot-file": "/vm/web-0.qcow2",
                     "snapshot-node-name": "disk0-a" } },
         { "type": "blockdev-snapshot-sync",
           "data": { "node-name": "disk1",
                     "snapshot-file": "/vm/web-1.qcow2",
                     "snapshot-node-name": "disk1-a" } } ] } }
<- { "return": {} }

Example (2):

-> { "execute": "transaction",
     "arguments": {
         "actions": [
             { "type": "block-dirty-bitmap-add",
               "data": { "node": "disk0", "name": "nightly" } },
             { "type": "blockdev-backup",
               "data": { "job-id": "full-0", "device": "disk0",
                         "target": "backup0", "sync": "full" } } ],
         "properties": { "completion-mode": "grouped" } } }
<- { "return": {} }

EQMP

SQMP
Dirty Bitmaps
=============

A dirty bitmap notes which parts of a disk have been written since it was
created or cleared. An incremental backup copies just these parts.

EQMP

    {
        .name       = "block-dirty-bitmap-add",
        .args_type  = "node:B,name:s,granularity:o?,persistent:b?,"
                      "disabled:b?",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_add,
    },

SQMP
block-dirty-bitmap-add
----------------------
Since 2.4

Create a dirty bitmap on a block node.

It starts out clean. In one transaction with a full backup it marks exactly
what that backup does not contain. Without "persistent" it is lost when QEMU
ends; with it, the bitmap is written to the image on closing, which qcow2 alone
can do. A name that the node already has is an error.

Arguments:

- "node": drive or block node to watch (json-string)
- "name": name of the bitmap, at most 1023 bytes (json-string)
- "granularity": bytes covered by one bit, a power of two, by default the
                 cluster size of the image but at least 4096 and at most
                 65536 (json-int, optional)
- "persistent": keep the bitmap in the image file
                (json-bool, optional, default false)
- "disabled": create it without starting to record
              (json-bool, optional, default false)

Example:

-> { "execute": "block-dirty-bitmap-add",
     "arguments": { "node": "disk0", "name": "nightly",
                    "persistent": true } }
<- { "return": {} }

EQMP

    {
        .name       = "block-dirty-bitmap-clear",
        .args_type  = "node:B,name:s",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_clear,
    },

SQMP
block-dirty-bitmap-clear
------------------------
Since 2.4

Mark everything in a bitmap as clean.

It fails while a job or an export holds the bitmap, and for bitmaps that were
not saved properly. Incremental backups clear their bitmap themselves when they
succeed; what this command is for is starting a new chain, in a transaction
with a full backup.

Arguments:

- "node": drive or block node that has the bitmap (json-string)
- "name": name of the bitmap (json-string)

Example:

-> { "execute": "block-dirty-bitmap-clear",
     "arguments": { "node": "disk0", "name": "nightly" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-dirty-bitmap-remove",
        .args_type  = "node:B,name:s",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_remove,
    },

SQMP
block-dirty-bitmap-remove
-------------------------
Since 2.4

Delete a bitmap, from the image file too if it is persistent.

It fails while a job or an export holds the bitmap. For a bitmap shown as
inconsistent this is the only command that still works.

Arguments:

- "node": drive or block node that has the bitmap (json-string)
- "name": name of the bitmap (json-string)

Example:

-> { "execute": "block-dirty-bitmap-remove",
     "arguments": { "node": "disk0", "name": "nightly" } }
<- { "return": {} }

EQMP

SQMP
Block Jobs
==========

A job copies disk content in the background while the guest runs. The command
that starts one returns as soon as the job runs; the outcome comes as an event,
BLOCK_JOB_COMPLETED or BLOCK_JOB_CANCELLED, the former with an "error" member
if it failed. Streams, backups and most commits end by themselves. A mirror,
and a commit of the topmost image, stops short of the end with BLOCK_JOB_READY
and keeps both sides equal until block-job-complete or block-job-cancel.

Give jobs a "job-id" of your own. The commands named block-job-something take
it as "device", for reasons of history.

EQMP

    {
        .name       = "query-block-jobs",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_block_jobs,
    },

SQMP
query-block-jobs
----------------
Since 1.1

Show the block jobs that exist, with their progress and settings.

A job that has ended is gone from the list, unless it was started with
"auto-dismiss" set to false. Progress is "offset" compared to "len"; as the
guest goes on writing, "len" can rise during the job.

Return a json-array of json-objects; each json-object contains the following:

- "type": kind of the job (json-string)
     - Possible values: "commit", "stream", "mirror", "backup", "create",
                        "amend", "snapshot-load", "snapshot-save",
                        "snapshot-delete"
- "device": identifier of the job (json-string)
- "len": amount of work as known at present (json-int)
- "offset": amount of work done (json-int)
- "busy": false while the job is at rest and has no requests in flight
          (json-bool)
- "paused": whether it has been told to pause (json-bool)
- "speed": limit in bytes per second, 0 if there is none (json-int)
- "io-status": whether an error has stopped the job (json-string)
     - Possible values: "ok", "failed", "nospace"
- "ready": whether block-job-complete may be called (json-bool)
- "status": stage of its life (json-string)
     - Possible values: "undefined", "created", "running", "paused", "ready",
                        "standby", "waiting", "pending", "aborting",
                        "concluded", "null"
- "auto-finalize": whether it applies its result without being told
                   (json-bool)
- "auto-dismiss": whether it vanishes from the list when it ends (json-bool)
- "error": why it failed, for people to read (json-string, optional)
- "actively-synced": whether each write of the guest now waits for the target,
                     given for jobs of type "mirror" only
                     (json-bool, optional)

Example:

-> { "execute": "query-block-jobs" }
<- { "return": [
       { "type": "mirror",
         "device": "move-disk0",
         "len": 10737418240,
         "offset": 709951488,
         "busy": true,
         "paused": false,
         "speed": 0,
         "io-status": "ok",
         "ready": false,
         "status": "running",
         "auto-finalize": true,
         "auto-dismiss": true,
         "actively-synced": false } ] }

EQMP

    {
        .name       = "query-jobs",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_jobs,
    },

SQMP
query-jobs
----------
Since 3.0

Show all background jobs, whether or not they belong to a block device.

Compared to query-block-jobs it also has the jobs that create images or save
and load snapshots, and it says less about each. It is the place to look up why
a job failed: start the job with "auto-dismiss" false, wait until its status is
"concluded", read "error", and call job-dismiss.

Return a json-array of json-objects; each json-object contains the following:

- "id": identifier of the job (json-string)
- "type": kind of the job (json-string)
     - Possible values: "commit", "stream", "mirror", "backup", "create",
                        "amend", "snapshot-load", "snapshot-save",
                        "snapshot-delete"
- "status": stage of its life (json-string)
     - Possible values: "undefined", "created", "running", "paused", "ready",
                        "standby", "waiting", "pending", "aborting",
                        "concluded", "null"
- "current-progress": amount of work done (json-int)
- "total-progress": amount of work as known at present (json-int)
- "error": why the job failed; a concluded job without it has succeeded
           (json-string, optional)

Example:

-> { "execute": "query-jobs" }
<- { "return": [
       { "id": "flatten",
         "type": "stream",
         "status": "concluded",
         "current-progress": 67108864,
         "total-progress": 67108864 } ] }

EQMP

    {
        .name       = "block-stream",
        .args_type  = "job-id:s?,device:B,base:s?,base-node:s?,bottom:s?,"
                      "backing-file:s?,backing-mask-protocol:b?,speed:o?,"
                      "on-error:s?,filter-node-name:s?,auto-finalize:b?,"
                      "auto-dismiss:b?",
        .mhandler.cmd_new = qmp_marshal_block_stream,
    },

SQMP
block-stream
------------
Since 1.1

Start a job that copies data up from the backing files into an image.

When it is done, the images in between are no longer needed: without "base" the
image stands on its own, with it the image rests directly on the base.
Streaming can be cancelled and started over at any time; what has been copied
stays, and the guest sees the same content throughout.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive or node that receives the data (json-string)
- "base": file name of the backing image from which, and below which, nothing
          is copied (json-string, optional)
- "base-node": the same, given as a node name (json-string, optional)
- "bottom": lowest node whose data is copied, another way to say where to end
            (json-string, optional)
- "backing-file": name of the backing file to be written into the header of
                  the image at the end, not checked, chosen by QEMU when
                  missing (json-string, optional)
- "backing-mask-protocol": write "raw" as format of the backing file where
                           otherwise the name of a protocol would be
                           written (json-bool, optional, default false)
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "on-error": what the job does when reading or writing fails
              (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "filter-node-name": name for the filter node that the job puts above the
                      image (json-string, optional)
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)

Example:

-> { "execute": "block-stream",
     "arguments": { "job-id": "flatten", "device": "disk0",
                    "base-node": "debian-base", "speed": 104857600 } }
<- { "return": {} }

Note: At most one of "base", "base-node" and "bottom" may be given.

EQMP

    {
        .name       = "block-commit",
        .args_type  = "job-id:s?,device:B,base-node:s?,base:s?,top-node:s?,"
                      "top:s?,backing-file:s?,backing-mask-protocol:b?,"
                      "speed:o?,on-error:s?,filter-node-name:s?,"
                      "auto-finalize:b?,auto-dismiss:b?",
        .mhandler.cmd_new = qmp_marshal_block_commit,
    },

SQMP
block-commit
------------
Since 1.3

Start a job that merges images down into one of their backing files.

Everything from the top node down to the base is written into the base, which
takes over the place of these images in the chain. The files of the merged
images are left on disk, but are worthless afterwards, and so is any other
image that has the base or one of them as its backing file.

Committing the topmost image, which is what happens without "top-node", needs a
second step: the job reports BLOCK_JOB_READY, and the drive moves to the base
upon block-job-complete. A base that is smaller than the top is enlarged.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive, or topmost node of the chain (json-string)
- "base-node": node to write into, by default the lowest one of the chain
               (json-string, optional)
- "base": file name of the image to write into; deprecated, "base-node" takes
          its place (json-string, optional)
- "top-node": highest node whose data is merged down, by default the image
              that the guest writes to (json-string, optional)
- "top": file name of the highest image; deprecated, "top-node" takes its
         place (json-string, optional)
- "backing-file": name of the backing file to be written into the header of
                  the image above the top, not checked, chosen by QEMU when
                  missing; an error if there is no such image
                  (json-string, optional)
- "backing-mask-protocol": write "raw" as format of the backing file where
                           otherwise the name of a protocol would be
                           written (json-bool, optional, default false)
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "on-error": what the job does when reading or writing fails
              (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "filter-node-name": name for the filter node that the job puts above the top
                      (json-string, optional)
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)

Example:

-> { "execute": "block-commit",
     "arguments": { "job-id": "merge", "device": "disk0-tuesday",
                    "top-node": "disk0-monday",
                    "base-node": "disk0" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-mirror",
        .args_type  = "job-id:s?,device:B,target:s,replaces:s?,sync:s,"
                      "speed:o?,granularity:o?,buf-size:o?,"
                      "on-source-error:s?,on-target-error:s?,"
                      "filter-node-name:s?,copy-mode:s?,auto-finalize:b?,"
                      "auto-dismiss:b?",
        .mhandler.cmd_new = qmp_marshal_blockdev_mirror,
    },

SQMP
blockdev-mirror
---------------
Since 2.6

Start a job that copies a disk to another node and keeps the copy up to date.

Once both are equal the job sends BLOCK_JOB_READY. Then block-job-complete
moves the guest over to the target, which is how a disk changes its storage
without interruption, while block-job-cancel ends the job with the guest where
it was and leaves the target as a copy of that moment. The target must be open
and unused, and should be exactly as large as the source.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive or node to be copied (json-string)
- "target": node that receives the copy (json-string)
- "replaces": node that the target takes the place of at the end, for instance
              one child of a quorum; only with "sync" set to "full"
              (json-string, optional)
- "sync": what is copied at the start: everything, the topmost image alone, or
          nothing but what the guest writes from now on; of the values below
          "incremental" and "bitmap" are refused here (json-string)
     - Possible values: "top", "full", "none", "incremental", "bitmap"
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "granularity": bytes copied at a time, a power of two from 512 to 67108864,
                 by default the cluster size of the target but at least 4096
                 and at most 65536 (json-int, optional)
- "buf-size": bytes that may be under way at once (json-int, optional)
- "on-source-error": what the job does when reading fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "on-target-error": what the job does when writing fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "filter-node-name": name for the filter node that the job puts above the
                      source (json-string, optional)
- "copy-mode": with "write-blocking" a write of the guest ends only when it has
               reached the target too, so that a busy guest cannot keep the
               job from catching up
               (json-string, optional, default "background")
     - Possible values: "background", "write-blocking"
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)

Example:

-> { "execute": "blockdev-mirror",
     "arguments": { "job-id": "move-disk0", "device": "disk0",
                    "target": "new-disk0", "sync": "full",
                    "copy-mode": "write-blocking" } }
<- { "return": {} }

EQMP

    {
        .name       = "drive-mirror",
        .args_type  = "job-id:s?,device:B,target:s,format:s?,node-name:s?,"
                      "replaces:s?,sync:s,mode:s?,speed:o?,granularity:o?,"
                      "buf-size:o?,on-source-error:s?,on-target-error:s?,"
                      "unmap:b?,copy-mode:s?,auto-finalize:b?,"
                      "auto-dismiss:b?",
        .mhandler.cmd_new = qmp_marshal_drive_mirror,
    },

SQMP
drive-mirror
------------
Since 1.3

Start a job that copies a disk to a file and keeps the copy up to date.

It does what blockdev-mirror does, except that it opens the target itself and,
unless told not to, creates it. If a new target is smaller on disk than
expected, that is because areas of zeroes are not allocated.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive or node to be copied (json-string)
- "target": name of the file or device that receives the copy; what it holds
            is overwritten (json-string)
- "format": driver of the target, by default that of the source, or a guess
            from its content with "mode" set to "existing"
            (json-string, optional)
- "node-name": node name for the target (json-string, optional)
- "replaces": node that the target takes the place of at the end; only with
              "sync" set to "full" (json-string, optional)
- "sync": what is copied at the start: everything, the topmost image alone, or
          nothing but what the guest writes from now on; of the values below
          "incremental" and "bitmap" are refused here (json-string)
     - Possible values: "top", "full", "none", "incremental", "bitmap"
- "mode": make a new target, or use a file prepared by the caller
          (json-string, optional, default "absolute-paths")
     - Possible values: "existing", "absolute-paths"
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "granularity": bytes copied at a time, a power of two from 512 to 67108864,
                 by default the cluster size of the target but at least 4096
                 and at most 65536 (json-int, optional)
- "buf-size": bytes that may be under way at once (json-int, optional)
- "on-source-error": what the job does when reading fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "on-target-error": what the job does when writing fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "unmap": leave holes in the target where the source reads as zeroes, rather
           than writing the zeroes out (json-bool, optional, default true)
- "copy-mode": with "write-blocking" a write of the guest ends only when it has
               reached the target too
               (json-string, optional, default "background")
     - Possible values: "background", "write-blocking"
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)

Example:

-> { "execute": "drive-mirror",
     "arguments": { "job-id": "move-disk0", "device": "disk0",
                    "target": "/fast/web.qcow2", "format": "qcow2",
                    "sync": "full" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-backup",
        .args_type  = "job-id:s?,device:B,target:s,sync:s,speed:o?,bitmap:s?,"
                      "bitmap-mode:s?,compress:b?,on-source-error:s?,"
                      "on-target-error:s?,auto-finalize:b?,auto-dismiss:b?,"
                      "filter-node-name:s?,discard-source:b?,x-perf:q?",
        .mhandler.cmd_new = qmp_marshal_blockdev_backup,
    },

SQMP
blockdev-backup
---------------
Since 2.3

Start a job that copies a disk, as it is at this moment, to another node.

Unlike a mirror, the target does not follow the guest: before an area is
overwritten for the first time, its old content is saved to the target. A slow
target therefore slows down the writes of the guest. The job ends by itself.
Put several of them into one transaction to get all disks at the same moment.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive or node to be copied (json-string)
- "target": node that receives the copy (json-string)
- "sync": what is copied: everything, the topmost image alone, what a bitmap
          marks, or just the old content of areas that the guest overwrites
          (json-string)
     - Possible values: "top", "full", "none", "incremental", "bitmap"
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "bitmap": dirty bitmap that says what to copy, or that is brought up to date;
            required for the sync modes incremental and bitmap, possible for
            full and top (json-string, optional)
- "bitmap-mode": when the bitmap is brought up to date; goes together with
                 "bitmap", and may be omitted with "incremental", where it is
                 "on-success" (json-string, optional)
     - Possible values: "on-success", "never", "always"
- "compress": compress the data, if the format of the target can
              (json-bool, optional, default false)
- "on-source-error": what the job does when reading fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "on-target-error": what the job does when writing fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)
- "filter-node-name": name for the filter node that the job puts above the
                      source (json-string, optional)
- "discard-source": discard each area of the source after it has been copied,
                    for sources that are temporary
                    (json-bool, optional, default false)
- "x-perf": tuning, experimental, a json-object containing the following
            (optional):
     - "use-copy-range": let the host copy within its storage
                         (json-bool, optional, default false)
     - "max-workers": requests in parallel (json-int, optional, default 64)
     - "max-chunk": bytes per request, 0 for no limit
                    (json-int, optional, default 0)
     - "min-cluster-size": smallest unit of copying in bytes, a power of two
                           (json-int, optional, default 0)

Example:

-> { "execute": "blockdev-backup",
     "arguments": { "job-id": "nightly-0", "device": "disk0",
                    "target": "backup0", "sync": "incremental",
                    "bitmap": "nightly" } }
<- { "return": {} }

EQMP

    {
        .name       = "drive-backup",
        .args_type  = "job-id:s?,device:B,target:s,format:s?,mode:s?,sync:s,"
                      "speed:o?,bitmap:s?,bitmap-mode:s?,compress:b?,"
                      "on-source-error:s?,on-target-error:s?,"
                      "auto-finalize:b?,auto-dismiss:b?,filter-node-name:s?,"
                      "discard-source:b?,x-perf:q?",
        .mhandler.cmd_new = qmp_marshal_drive_backup,
    },

SQMP
drive-backup
------------
Since 1.6

Start a job that copies a disk, as it is at this moment, to a file.

Deprecated: open or create the target yourself and call blockdev-backup, which
works the same otherwise.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive or node to be copied (json-string)
- "target": name of the file or device that receives the copy; what it holds
            is overwritten (json-string)
- "format": driver of the target, by default that of the source, or a guess
            from its content with "mode" set to "existing"
            (json-string, optional)
- "mode": make a new target, or use a file prepared by the caller
          (json-string, optional, default "absolute-paths")
     - Possible values: "existing", "absolute-paths"
- "sync": what is copied: everything, the topmost image alone, what a bitmap
          marks, or just the old content of areas that the guest overwrites
          (json-string)
     - Possible values: "top", "full", "none", "incremental", "bitmap"
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "bitmap": dirty bitmap that says what to copy, or that is brought up to date
            (json-string, optional)
- "bitmap-mode": when the bitmap is brought up to date (json-string, optional)
     - Possible values: "on-success", "never", "always"
- "compress": compress the data, if the format of the target can
              (json-bool, optional, default false)
- "on-source-error": what the job does when reading fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "on-target-error": what the job does when writing fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)
- "filter-node-name": name for the filter node that the job puts above the
                      source (json-string, optional)
- "discard-source": discard each area of the source after it has been copied
                    (json-bool, optional, default false)
- "x-perf": tuning, experimental, a json-object containing the following
            (optional):
     - "use-copy-range": let the host copy within its storage
                         (json-bool, optional, default false)
     - "max-workers": requests in parallel (json-int, optional, default 64)
     - "max-chunk": bytes per request, 0 for no limit
                    (json-int, optional, default 0)
     - "min-cluster-size": smallest unit of copying in bytes, a power of two
                           (json-int, optional, default 0)

Example:

-> { "execute": "drive-backup",
     "arguments": { "job-id": "full-0", "device": "disk0",
                    "target": "/backup/web.qcow2", "sync": "full" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-cancel",
        .args_type  = "device:s,force:b?",
        .mhandler.cmd_new = qmp_marshal_block_job_cancel,
    },

SQMP
block-job-cancel
----------------
Since 1.1

Stop a block job.

The reply comes at once, the end of the job later, with BLOCK_JOB_CANCELLED. A
mirror that is ready is a special case: cancelling without "force" brings the
target up to date one last time and reports BLOCK_JOB_COMPLETED, because the
target is a good copy then. It fails with class DeviceNotActive for an unknown
job.

Arguments:

- "device": identifier of the job (json-string)
- "force": drop a ready mirror at once, without the last update of the target
           (json-bool, optional, default false)

Example:

-> { "execute": "block-job-cancel", "arguments": { "device": "move-disk0" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-complete",
        .args_type  = "device:s",
        .mhandler.cmd_new = qmp_marshal_block_job_complete,
    },

SQMP
block-job-complete
------------------
Since 1.3

Tell a job that is ready to finish and to switch the guest over.

For a mirror the guest continues on the target, for a commit of the topmost
image on the base. Wait for BLOCK_JOB_COMPLETED and look whether it has an
"error" member before deleting the old image. It is refused before
BLOCK_JOB_READY, and for jobs that end by themselves.

Arguments:

- "device": identifier of the job (json-string)

Example:

-> { "execute": "block-job-complete",
     "arguments": { "device": "move-disk0" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-pause",
        .args_type  = "device:s",
        .mhandler.cmd_new = qmp_marshal_block_job_pause,
    },

SQMP
block-job-pause
---------------
Since 1.3

Let a block job rest.

Requests that are under way are finished first, so that "busy" in the reply of
query-block-jobs can be true for a while. Pausing a job twice is an error.

Arguments:

- "device": identifier of the job (json-string)

Example:

-> { "execute": "block-job-pause", "arguments": { "device": "nightly-0" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-resume",
        .args_type  = "device:s",
        .mhandler.cmd_new = qmp_marshal_block_job_resume,
    },

SQMP
block-job-resume
----------------
Since 1.3

Let a paused block job continue.

It also resets "io-status" to "ok", and thus restarts a job that has stopped
because of an error, once its cause is removed. A job that nobody has paused is
refused.

Arguments:

- "device": identifier of the job (json-string)

Example:

-> { "execute": "block-job-resume", "arguments": { "device": "nightly-0" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-set-speed",
        .args_type  = "device:s,speed:o",
        .mhandler.cmd_new = qmp_marshal_block_job_set_speed,
    },

SQMP
block-job-set-speed
-------------------
Since 1.1

Change the bandwidth that a running block job may use.

Arguments:

- "device": identifier of the job (json-string)
- "speed": limit in bytes per second, 0 for none (json-int)

Example:

-> { "execute": "block-job-set-speed",
     "arguments": { "device": "nightly-0", "speed": 52428800 } }
<- { "return": {} }

EQMP

SQMP
Network Block Device Server
===========================

QEMU contains a server that offers block nodes to other programs over the NBD
protocol: to backup programs, or to the QEMU on the other side of a migration.
There is one server in a process, and it may have many exports.

EQMP

    {
        .name       = "nbd-server-start",
        .args_type  = "addr:q,handshake-max-seconds:i?,tls-creds:s?,"
                      "tls-authz:s?,max-connections:i?",
        .mhandler.cmd_new = qmp_marshal_nbd_server_start,
    },

SQMP
nbd-server-start
----------------
Since 1.3

Start the NBD server and let it listen on an address.

It begins without exports; add them with nbd-server-add or block-export-add. It
fails if the server runs already or if the address cannot be used. Unless the
network is trusted, use a unix socket or TLS, for there is no other protection.

Arguments:

- "addr": address to listen on, a json-object containing the following:
     - "type": kind of the address (json-string)
          - Possible values: "inet", "unix", "vsock", "fd"
     - "data": its parts, a json-object containing the following:
          - "host": name or number of the interface, required for type "inet"
                    (json-string, optional)
          - "port": port, required for types "inet" and "vsock"
                    (json-string, optional)
          - "numeric": "host" and "port" are numbers and need no lookup, for
                       type "inet" (json-bool, optional, default false)
          - "to": try the ports from "port" up to this one and take the first
                  that is free, for type "inet" (json-int, optional)
          - "ipv4": whether to use IPv4, for type "inet"
                    (json-bool, optional)
          - "ipv6": whether to use IPv6, for type "inet"
                    (json-bool, optional)
          - "keep-alive": not for listening; part of every address of type
                          "inet" (json-bool, optional)
          - "mptcp": use multipath TCP, for type "inet", on hosts that have it
                     (json-bool, optional)
          - "path": path of the socket, required for type "unix"
                    (json-string, optional)
          - "abstract": put the name into the abstract namespace of Linux, for
                        type "unix" (json-bool, optional, default false)
          - "tight": do not fill up an abstract name with null bytes, for type
                     "unix" (json-bool, optional, default true)
          - "cid": context identifier, required for type "vsock"
                   (json-string, optional)
          - "str": name of a descriptor passed with getfd, required for type
                   "fd" (json-string, optional)
- "handshake-max-seconds": seconds a client may take to negotiate, 0 for no
                           limit (json-int, optional, default 10)
- "tls-creds": ID of an object with TLS credentials, which makes TLS compulsory
               (json-string, optional)
- "tls-authz": ID of an object that decides, by the certificate, which clients
               are let in (json-string, optional)
- "max-connections": clients at a time, 0 for any number
                     (json-int, optional, default 100)

Example (1):

-> { "execute": "nbd-server-start",
     "arguments": { "addr": { "type": "unix",
                              "data": { "path": "/run/web-nbd.sock" } } } }
<- { "return": {} }

Example (2):

-> { "execute": "nbd-server-start",
     "arguments": { "addr": { "type": "inet",
                              "data": { "host": "192.0.2.7",
                                        "port": "10809" } },
                    "tls-creds": "tls0",
                    "max-connections": 4 } }
<- { "return": {} }

EQMP

    {
        .name       = "nbd-server-add",
        .args_type  = "device:B,name:s?,description:s?,writable:b?,bitmap:s?",
        .mhandler.cmd_new = qmp_marshal_nbd_server_add,
    },

SQMP
nbd-server-add
--------------
Since 1.3

Offer a block node through the NBD server.

It fails if the server is not running, if the name is taken, or, for a writable
export, if a guest device does not share the node with other writers.
Deprecated: block-export-add does the same and more.

Arguments:

- "device": drive or block node to export (json-string)
- "name": name that clients ask for, by default that of the device
          (json-string, optional)
- "description": text for people, at most 4096 bytes (json-string, optional)
- "writable": let clients write (json-bool, optional, default false)
- "bitmap": dirty bitmap that clients can read along with the data, as metadata
            context "qemu:dirty-bitmap:" followed by its name
            (json-string, optional)

Example:

-> { "execute": "nbd-server-add",
     "arguments": { "device": "disk0", "name": "web",
                    "bitmap": "nightly" } }
<- { "return": {} }

EQMP

    {
        .name       = "nbd-server-stop",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_nbd_server_stop,
    },

SQMP
nbd-server-stop
---------------
Since 1.3

Disconnect all clients, remove the exports, and end the NBD server.

Each export that goes away is announced by BLOCK_EXPORT_DELETED. It fails if no
server runs.

Arguments: None.

Example:

-> { "execute": "nbd-server-stop" }
<- { "return": {} }

EQMP

SQMP
Migration
=========

A migration sends the state of a running guest to another QEMU, or to a file.
The receiver is a second QEMU with the same devices, started with
"-incoming defer" and told by migrate-incoming where to listen. Capabilities
and parameters are set on both sides before anything starts. The contents of
disks are not sent; both sides see them on shared storage, or they are mirrored
over NBD.

To follow a migration, switch on the capability "events" and wait for the event
MIGRATION, then look at query-migrate for figures and errors.

EQMP

    {
        .name       = "migrate",
        .args_type  = "uri:s?,channels:q?,detach:b?,resume:b?",
        .mhandler.cmd_new = qmp_marshal_migrate,
    },

SQMP
migrate
-------
Since 0.14

Start to send the guest to another QEMU.

The reply says only that the attempt has begun. The guest keeps running while
its memory is sent again and again, until what is left fits into the allowed
downtime; then it is stopped here and continues there. If the migration fails
or is cancelled before that moment, the guest simply goes on here. A command
that cannot even begin, for an unknown kind of URI or because a device blocks
migration, is answered with an error.

Arguments:

- "uri": where to send it, as tcp:HOST:PORT, unix:PATH, fd:NAME, exec:COMMAND,
         file:PATH or rdma:HOST:PORT (json-string, optional)
- "channels": where to send it, in parts, a json-array of json-objects, each
              containing the following (optional):
     - "channel-type": what passes through this channel; "cpr" goes with the
                       mode "cpr-transfer" (json-string)
          - Possible values: "main", "cpr"
     - "addr": address of the receiver, a json-object containing the following:
          - "transport": how to get there (json-string)
               - Possible values: "socket", "exec", "rdma", "file"
          - "type": kind of the socket, required for transport "socket"
                    (json-string, optional)
               - Possible values: "inet", "unix", "vsock", "fd"
          - "host": name or number of the host, required for transport "rdma"
                    and sockets of type "inet" (json-string, optional)
          - "port": port, required for transport "rdma" and sockets of types
                    "inet" and "vsock" (json-string, optional)
          - "numeric": "host" and "port" are numbers and need no lookup, where
                       "host" is used (json-bool, optional, default false)
          - "to": end of a range of ports, where "host" is used
                  (json-int, optional)
          - "ipv4": whether to use IPv4, where "host" is used
                    (json-bool, optional)
          - "ipv6": whether to use IPv6, where "host" is used
                    (json-bool, optional)
          - "keep-alive": let TCP probe an idle connection, where "host" is
                          used (json-bool, optional)
          - "mptcp": use multipath TCP, where "host" is used, on hosts that
                     have it (json-bool, optional)
          - "path": path of the socket, required for type "unix"
                    (json-string, optional)
          - "abstract": the name is in the abstract namespace of Linux, for
                        type "unix" (json-bool, optional, default false)
          - "tight": an abstract name is not filled up with null bytes, for
                     type "unix" (json-bool, optional, default true)
          - "cid": context identifier, required for type "vsock"
                   (json-string, optional)
          - "str": name of a descriptor passed with getfd, required for type
                   "fd" (json-string, optional)
          - "args": program and its arguments, which gets the data on its
                    standard input, required for transport "exec", a
                    json-array of json-strings (optional)
          - "filename": file to write, required for transport "file"
                        (json-string, optional)
          - "offset": where to begin in the file, in bytes, required for
                      transport "file" (json-int, optional)
- "detach": without effect, accepted for old programs
            (json-bool, optional, default false)
- "resume": take up a postcopy migration that lost its connection
            (json-bool, optional, default false)

Example (1):

-> { "execute": "migrate", "arguments": { "uri": "tcp:192.0.2.8:4446" } }
<- { "return": {} }

Example (2):

-> { "execute": "migrate",
     "arguments": {
         "channels": [ { "channel-type": "main",
                         "addr": { "transport": "socket",
                                   "type": "inet",
                                   "host": "192.0.2.8",
                                   "port": "4446" } } ] } }
<- { "return": {} }

Example (3):

-> { "execute": "migrate",
     "arguments": {
         "channels": [ { "channel-type": "main",
                         "addr": { "transport": "exec",
                                   "args": [ "/usr/bin/zstd", "-o",
                                             "/vm/web.state.zst" ] } } ] } }
<- { "return": {} }

Note: Exactly one of "uri" and "channels" is given, and just one channel except
with the mode "cpr-transfer".

EQMP

    {
        .name       = "migrate-incoming",
        .args_type  = "uri:s?,channels:q?,exit-on-error:b?",
        .mhandler.cmd_new = qmp_marshal_migrate_incoming,
    },

SQMP
migrate-incoming
----------------
Since 2.3

Wait for a guest that another QEMU sends.

QEMU must have been started with "-incoming defer". The delay gives time to set
capabilities and parameters, or to start an NBD server, before the first byte
arrives. When the guest has arrived it runs or stays paused, as it did at its
origin.

Arguments:

- "uri": where to listen, in the forms that migrate knows
         (json-string, optional)
- "channels": where to listen, in parts, a json-array of json-objects, each
              containing the following (optional):
     - "channel-type": what passes through this channel; "cpr" is refused here
                       and has to be given on the command line (json-string)
          - Possible values: "main", "cpr"
     - "addr": address to listen on, a json-object containing the following:
          - "transport": where the data comes from (json-string)
               - Possible values: "socket", "exec", "rdma", "file"
          - "type": kind of the socket, required for transport "socket"
                    (json-string, optional)
               - Possible values: "inet", "unix", "vsock", "fd"
          - "host": name or number of the interface, required for transport
                    "rdma" and sockets of type "inet" (json-string, optional)
          - "port": port, required for transport "rdma" and sockets of types
                    "inet" and "vsock" (json-string, optional)
          - "numeric": "host" and "port" are numbers and need no lookup, where
                       "host" is used (json-bool, optional, default false)
          - "to": try the ports up to this one and take the first that is
                  free, where "host" is used (json-int, optional)
          - "ipv4": whether to use IPv4, where "host" is used
                    (json-bool, optional)
          - "ipv6": whether to use IPv6, where "host" is used
                    (json-bool, optional)
          - "keep-alive": not for listening; part of every address with "host"
                          (json-bool, optional)
          - "mptcp": use multipath TCP, where "host" is used, on hosts that
                     have it (json-bool, optional)
          - "path": path of the socket, required for type "unix"
                    (json-string, optional)
          - "abstract": put the name into the abstract namespace of Linux, for
                        type "unix" (json-bool, optional, default false)
          - "tight": do not fill up an abstract name with null bytes, for type
                     "unix" (json-bool, optional, default true)
          - "cid": context identifier, required for type "vsock"
                   (json-string, optional)
          - "str": name of a descriptor passed with getfd, required for type
                   "fd" (json-string, optional)
          - "args": program and its arguments, whose standard output is read,
                    required for transport "exec", a json-array of
                    json-strings (optional)
          - "filename": file to read, required for transport "file"
                        (json-string, optional)
          - "offset": where to begin in the file, in bytes, required for
                      transport "file" (json-int, optional)
- "exit-on-error": end QEMU when the migration fails; with false it stays, and
                   query-migrate tells the reason
                   (json-bool, optional, default true)

Example:

-> { "execute": "migrate-incoming",
     "arguments": { "uri": "tcp:0.0.0.0:4446", "exit-on-error": false } }
<- { "return": {} }

Note: Exactly one of "uri" and "channels" has to be given.

EQMP

    {
        .name       = "migrate_cancel",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_migrate_cancel,
    },

SQMP
migrate_cancel
--------------
Since 0.14

Give up the migration that is going on; the guest continues here.

It takes a moment: the status is "cancelling" first and "cancelled" then.
Calling it without a migration does no harm. Once postcopy has begun it is too
late, since the guest already runs on the other side.

Arguments: None.

Example:

-> { "execute": "migrate_cancel" }
<- { "return": {} }

EQMP

    {
        .name       = "migrate-start-postcopy",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_migrate_start_postcopy,
    },

SQMP
migrate-start-postcopy
----------------------
Since 2.5

Move the guest over now and fetch the rest of its memory afterwards.

For a guest that changes its memory faster than the network can carry it. It
continues on the other side at once; whenever it touches a page that is still
missing, it waits for that page. If the connection breaks meanwhile, neither
side is complete, and the guest stands still until the migration is resumed.
The capability "postcopy-ram" has to be on, on both sides, since before the
start; otherwise, and without a migration going on, the command fails.

Arguments: None.

Example:

-> { "execute": "migrate-start-postcopy" }
<- { "return": {} }

EQMP

    {
        .name       = "query-migrate",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_migrate,
    },

SQMP
query-migrate
-------------
Since 0.14

Show how far the current migration has come, or how the last one ended.

Before the first migration the reply is empty. It can be called on either side,
though most of the figures belong to the sender.

Return a json-object containing the following:

- "status": state of the migration (json-string, optional)
     - Possible values: "none", "setup", "cancelling", "cancelled", "active",
                        "postcopy-active", "postcopy-paused",
                        "postcopy-recover-setup", "postcopy-recover",
                        "completed", "failed", "colo", "pre-switchover",
                        "device", "wait-unplug"
- "ram": transfer of guest memory, given once it has begun, a json-object
         containing the following (optional):
     - "transferred": bytes sent so far (json-int)
     - "remaining": bytes still to be sent (json-int)
     - "total": bytes of memory that the guest has (json-int)
     - "duplicate": pages that held zeroes alone and were not sent in full
                    (json-int)
     - "normal": pages sent in full (json-int)
     - "normal-bytes": the same in bytes (json-int)
     - "dirty-pages-rate": pages that the guest changes per second (json-int)
     - "mbps": speed of sending, in megabits per second (json-number)
     - "dirty-sync-count": rounds through the memory so far (json-int)
     - "postcopy-requests": pages that the other side had to ask for
                            (json-int)
     - "page-size": bytes in a page (json-int)
     - "multifd-bytes": bytes sent over the additional connections of multifd
                        (json-int)
     - "pages-per-second": pages sent per second (json-int)
     - "precopy-bytes": bytes sent while the guest ran here
                        (json-int, optional, since 7.0)
     - "downtime-bytes": bytes sent while it ran on neither side
                         (json-int, optional, since 7.0)
     - "postcopy-bytes": bytes sent while it ran on the other side
                         (json-int, optional, since 7.0)
     - "dirty-sync-missed-zero-copy": rounds in which pages were copied even
                                      though zero copy was wanted
                                      (json-int, optional, since 7.1)
- "vfio": transfer of passed-through devices, a json-object containing the
          following (optional):
     - "transferred": bytes sent so far (json-int)
- "xbzrle-cache": work of the delta compression, given if it is on, a
                  json-object containing the following (optional):
     - "cache-size": size of the cache in bytes (json-int)
     - "bytes": bytes sent compressed (json-int)
     - "pages": pages sent compressed (json-int)
     - "cache-miss": pages not found in the cache (json-int)
     - "cache-miss-rate": share of pages not found in it (json-number)
     - "encoding-rate": factor by which pages became smaller (json-number)
     - "overflow": pages that compression made larger, and that were sent in
                   full (json-int)
- "total-time": milliseconds since the start, or that it took in all
                (json-int, optional)
- "expected-downtime": milliseconds of standstill to be expected, while the
                       migration goes on (json-int, optional)
- "downtime": milliseconds the guest stood still, after success
              (json-int, optional)
- "setup-time": milliseconds of preparation before the first round
                (json-int, optional)
- "cpu-throttle-percentage": percent of processor time withheld from the guest
                             to slow it down (json-int, optional)
- "error-desc": why it failed, for people to read (json-string, optional)
- "blocked-reasons": what forbids an outgoing migration at present, a
                     json-array of json-strings (optional)
- "postcopy-blocktime": milliseconds in which all processors of the guest
                        waited for pages (json-int, optional)
- "postcopy-vcpu-blocktime": milliseconds each processor waited for pages, a
                             json-array of json-ints (optional)
- "socket-address": addresses on which a receiver listens, of use if it chose
                    the port by itself, a json-array of json-objects, each
                    containing the following (optional):
     - "type": kind of the socket (json-string)
          - Possible values: "inet", "unix", "vsock", "fd"
     - "host": name or number of the interface, for type "inet"
               (json-string, optional)
     - "port": port, for types "inet" and "vsock" (json-string, optional)
     - "numeric": whether both are numbers, for type "inet"
                  (json-bool, optional)
     - "to": end of the range of ports, for type "inet" (json-int, optional)
     - "ipv4": whether IPv4 is used, for type "inet" (json-bool, optional)
     - "ipv6": whether IPv6 is used, for type "inet" (json-bool, optional)
     - "keep-alive": whether idle connections are probed, for type "inet"
                     (json-bool, optional)
     - "mptcp": whether multipath TCP is used, for type "inet"
                (json-bool, optional)
     - "path": path of the socket, for type "unix" (json-string, optional)
     - "abstract": whether the name is an abstract one, for type "unix"
                   (json-bool, optional)
     - "tight": whether it is not filled up with null bytes, for type "unix"
                (json-bool, optional)
     - "cid": context identifier, for type "vsock" (json-string, optional)
     - "str": name or number of the descriptor, for type "fd"
              (json-string, optional)
- "dirty-limit-throttle-time-per-round": longest time, in microseconds, for
                                         which the capability "dirty-limit"
                                         held up a processor in one round
                                         (json-int, optional)
- "dirty-limit-ring-full-time": microseconds that a processor takes, on
                                average, to fill its ring of changed pages, 0
                                if it changes none (json-int, optional)

Example (1):

-> { "execute": "query-migrate" }
<- { "return": {} }

Example (2):

-> { "execute": "query-migrate" }
<- {
      "return": {
         "status": "active",
         "total-time": 4172,
         "setup-time": 3,
         "expected-downtime": 300,
         "ram": {
            "transferred": 484209581,
            "remaining": 1581907968,
            "total": 4312469504,
            "duplicate": 549301,
            "normal": 116885,
            "normal-bytes": 478760960,
            "dirty-pages-rate": 1204,
            "mbps": 937.284,
            "dirty-sync-count": 1,
            "postcopy-requests": 0,
            "page-size": 4096,
            "multifd-bytes": 0,
            "pages-per-second": 28517,
            "precopy-bytes": 484209581,
            "downtime-bytes": 0,
            "postcopy-bytes": 0,
            "dirty-sync-missed-zero-copy": 0
         },
         "xbzrle-cache": {
            "cache-size": 67108864,
            "bytes": 20971520,
            "pages": 24443,
            "cache-miss": 2244,
            "cache-miss-rate": 0.123,
            "encoding-rate": 4.77,
            "overflow": 343
         }
      }
   }

Example (3):

-> { "execute": "query-migrate" }
<- { "return": {
         "status": "failed",
         "error-desc":
             "Failed to connect to '192.0.2.8:4446': Connection refused"
     } }

EQMP

    {
        .name       = "migrate-set-capabilities",
        .args_type  = "capabilities:q",
        .mhandler.cmd_new = qmp_marshal_migrate_set_capabilities,
    },

SQMP
migrate-set-capabilities
------------------------
Since 1.2

Switch features of migration on or off.

Those that are not named keep their state. Most of them change what is sent, so
that both sides must agree. The command fails, and changes nothing, if features
contradict each other or lack something they need, and while a migration is
running.

Arguments:

- "capabilities": what to switch, a json-array of json-objects, each containing
                  the following:
     - "capability": feature of migration; "zero-blocks" is deprecated, names
                     beginning with "x-" are experimental (json-string)
          - Possible values: "xbzrle", "rdma-pin-all", "auto-converge",
                             "zero-blocks", "events", "postcopy-ram",
                             "x-colo", "release-ram", "return-path",
                             "pause-before-switchover", "multifd",
                             "dirty-bitmaps", "postcopy-blocktime",
                             "late-block-activate", "x-ignore-shared",
                             "validate-uuid", "background-snapshot",
                             "zero-copy-send", "postcopy-preempt",
                             "switchover-ack", "dirty-limit", "mapped-ram"
     - "state": true for on, false for off (json-bool)

Example:

-> { "execute": "migrate-set-capabilities",
     "arguments": { "capabilities": [
         { "capability": "events", "state": true },
         { "capability": "multifd", "state": true } ] } }
<- { "return": {} }

EQMP

    {
        .name       = "query-migrate-capabilities",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_migrate_capabilities,
    },

SQMP
query-migrate-capabilities
--------------------------
Since 1.2

Show all features of migration that this QEMU has, and which are on.

Return a json-array of json-objects; each json-object contains the following:

- "capability": feature of migration (json-string)
     - Possible values: "xbzrle", "rdma-pin-all", "auto-converge",
                        "zero-blocks", "events", "postcopy-ram", "x-colo",
                        "release-ram", "return-path",
                        "pause-before-switchover", "multifd",
                        "dirty-bitmaps", "postcopy-blocktime",
                        "late-block-activate", "x-ignore-shared",
                        "validate-uuid", "background-snapshot",
                        "zero-copy-send", "postcopy-preempt",
                        "switchover-ack", "dirty-limit", "mapped-ram"
- "state": whether it is on (json-bool)

Example:

-> { "execute": "query-migrate-capabilities" }
<- { "return": [
       { "capability": "xbzrle", "state": false },
       { "capability": "auto-converge", "state": false },
       { "capability": "events", "state": true },
       { "capability": "postcopy-ram", "state": false },
       { "capability": "multifd", "state": true } ] }

Note: The example has been shortened.

EQMP

    {
        .name       = "migrate-set-parameters",
        .args_type  = "announce-initial:l?,announce-max:l?,"
                      "announce-rounds:l?,announce-step:l?,"
                      "throttle-trigger-threshold:i?,"
                      "cpu-throttle-initial:i?,cpu-throttle-increment:i?,"
                      "cpu-throttle-tailslow:b?,tls-creds:q?,"
                      "tls-hostname:q?,tls-authz:q?,max-bandwidth:o?,"
                      "avail-switchover-bandwidth:o?,downtime-limit:l?,"
                      "x-checkpoint-delay:l?,multifd-channels:i?,"
                      "xbzrle-cache-size:o?,max-postcopy-bandwidth:o?,"
                      "max-cpu-throttle:i?,multifd-compression:s?,"
                      "multifd-zlib-level:i?,multifd-qatzip-level:i?,"
                      "multifd-zstd-level:i?,block-bitmap-mapping:q?,"
                      "x-vcpu-dirty-limit-period:l?,vcpu-dirty-limit:l?,"
                      "mode:s?,zero-page-detection:s?,direct-io:b?",
        .mhandler.cmd_new = qmp_marshal_migrate_set_parameters,
    },

SQMP
migrate-set-parameters
----------------------
Since 2.4

Change settings of migration.

Only what is named changes, and nothing does if one value is out of range. The
bandwidth and the downtime may be changed while a migration is running, which
is the usual way to help one that does not come to an end; the others should be
set before, on both sides where they concern the data that is sent.

Arguments:

- "announce-initial": milliseconds before the guest's network addresses are
                      announced for the first time on the new host
                      (json-int, optional)
- "announce-max": most milliseconds between two announcements
                  (json-int, optional)
- "announce-rounds": how many announcements there are (json-int, optional)
- "announce-step": milliseconds by which the pause between announcements grows
                   (json-int, optional)
- "throttle-trigger-threshold": percentage of changed to sent bytes from which
                                on "auto-converge" slows down the guest
                                (json-int, optional)
- "cpu-throttle-initial": percentage by which it slows the guest down at first
                          (json-int, optional)
- "cpu-throttle-increment": percentage added if that is not enough
                            (json-int, optional)
- "cpu-throttle-tailslow": use smaller additions near the end
                           (json-bool, optional)
- "tls-creds": ID of an object with TLS credentials, of kind client where it
               sends and kind server where it receives; the empty string or
               null for no TLS
- "tls-hostname": name to look for in the certificate of the receiver, if not
                  the one in the URI; the empty string or null to unset it
- "tls-authz": ID of an object that decides, by the certificate, which sender
               is let in; the empty string or null to unset it
- "max-bandwidth": bytes per second to send at most, 0 for no limit
                   (json-int, optional)
- "avail-switchover-bandwidth": bytes per second to reckon with for the time of
                                standstill, 0 to go by measurement
                                (json-int, optional)
- "downtime-limit": milliseconds of standstill allowed, at most 2000000
                    (json-int, optional)
- "x-checkpoint-delay": milliseconds between two checkpoints of COLO,
                        experimental (json-int, optional)
- "multifd-channels": connections used by "multifd", 1 to 255
                      (json-int, optional)
- "xbzrle-cache-size": size of the cache of "xbzrle" in bytes, a power of two
                       and at least a page (json-int, optional)
- "max-postcopy-bandwidth": bytes per second to send at most in the background
                            of postcopy, 0 for no limit (json-int, optional)
- "max-cpu-throttle": percentage beyond which the guest is not slowed down
                      (json-int, optional)
- "multifd-compression": compression used by "multifd"; which values exist
                         depends on how QEMU was built
                         (json-string, optional)
     - Possible values: "none", "zlib", "zstd", "qatzip", "qpl", "uadk"
- "multifd-zlib-level": effort of zlib, 0 to 9 (json-int, optional)
- "multifd-qatzip-level": effort of qatzip, 1 to 9 (json-int, optional)
- "multifd-zstd-level": effort of zstd, 0 to 20 (json-int, optional)
- "block-bitmap-mapping": which dirty bitmaps are sent by "dirty-bitmaps", and
                          under which names; replaces the earlier mapping as a
                          whole, a json-array of json-objects, each containing
                          the following (optional):
     - "node-name": block node on this side (json-string)
     - "alias": what it is called in the stream (json-string)
     - "bitmaps": its bitmaps, a json-array of json-objects, each containing
                  the following:
          - "name": bitmap on this side (json-string)
          - "alias": what it is called in the stream (json-string)
          - "transform": changes made on arrival, a json-object containing the
                         following (optional):
               - "persistent": whether the bitmap will be kept in the image
                               (json-bool, optional)
- "x-vcpu-dirty-limit-period": milliseconds between two measurements of
                               "dirty-limit", 1 to 1000, experimental
                               (json-int, optional)
- "vcpu-dirty-limit": megabytes per second that each processor may change under
                      "dirty-limit" (json-int, optional)
- "mode": ordinary migration, or an update of QEMU or of the host in place
          (json-string, optional)
     - Possible values: "normal", "cpr-reboot", "cpr-transfer"
- "zero-page-detection": who looks for pages of zeroes (json-string, optional)
     - Possible values: "none", "legacy", "multifd"
- "direct-io": pass by the page cache of the host when writing the file, with
               "mapped-ram" (json-bool, optional)

Example (1):

-> { "execute": "migrate-set-parameters",
     "arguments": { "downtime-limit": 500,
                    "max-bandwidth": 1250000000 } }
<- { "return": {} }

Example (2):

-> { "execute": "migrate-set-parameters",
     "arguments": {
         "tls-creds": "tls0",
         "block-bitmap-mapping": [
             { "node-name": "disk0", "alias": "system",
               "bitmaps": [ { "name": "nightly", "alias": "nightly" } ] } ] } }
<- { "return": {} }

Note: Each of "tls-creds", "tls-hostname" and "tls-authz" is a string or null.

EQMP

    {
        .name       = "query-migrate-parameters",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_migrate_parameters,
    },

SQMP
query-migrate-parameters
------------------------
Since 2.4

Show the settings of migration.

QEMU 10 gives all of them except "block-bitmap-mapping", which appears once it
has been set. Older releases know fewer.

Return a json-object containing the following:

- "announce-initial": milliseconds before the first announcement of the guest's
                      network addresses (json-int, optional)
- "announce-max": most milliseconds between two announcements
                  (json-int, optional)
- "announce-rounds": how many announcements there are (json-int, optional)
- "announce-step": milliseconds by which the pause between announcements grows
                   (json-int, optional)
- "throttle-trigger-threshold": percentage of changed to sent bytes from which
                                on "auto-converge" slows down the guest
                                (json-int, optional)
- "cpu-throttle-initial": percentage by which it slows the guest down at first
                          (json-int, optional)
- "cpu-throttle-increment": percentage added if that is not enough
                            (json-int, optional)
- "cpu-throttle-tailslow": whether smaller additions are used near the end
                           (json-bool, optional)
- "tls-creds": ID of the object with TLS credentials, empty for no TLS
               (json-string, optional)
- "tls-hostname": name to look for in the certificate of the receiver, empty
                  for the one in the URI (json-string, optional)
- "tls-authz": ID of the object that lets senders in, empty for none
               (json-string, optional)
- "max-bandwidth": bytes per second to send at most, 0 for no limit
                   (json-int, optional)
- "avail-switchover-bandwidth": bytes per second to reckon with for the time of
                                standstill, 0 to go by measurement
                                (json-int, optional)
- "downtime-limit": milliseconds of standstill allowed (json-int, optional)
- "x-checkpoint-delay": milliseconds between two checkpoints of COLO,
                        experimental (json-int, optional)
- "multifd-channels": connections used by "multifd" (json-int, optional)
- "xbzrle-cache-size": size of the cache of "xbzrle" in bytes
                       (json-int, optional)
- "max-postcopy-bandwidth": bytes per second to send at most in the background
                            of postcopy, 0 for no limit (json-int, optional)
- "max-cpu-throttle": percentage beyond which the guest is not slowed down
                      (json-int, optional)
- "multifd-compression": compression used by "multifd" (json-string, optional)
     - Possible values: "none", "zlib", "zstd", "qatzip", "qpl", "uadk"
- "multifd-zlib-level": effort of zlib, 0 to 9 (json-int, optional)
- "multifd-qatzip-level": effort of qatzip, 1 to 9 (json-int, optional)
- "multifd-zstd-level": effort of zstd, 0 to 20 (json-int, optional)
- "block-bitmap-mapping": which dirty bitmaps are sent, and under which names,
                          a json-array of json-objects, each containing the
                          following (optional):
     - "node-name": block node on this side (json-string)
     - "alias": what it is called in the stream (json-string)
     - "bitmaps": its bitmaps, a json-array of json-objects, each containing
                  the following:
          - "name": bitmap on this side (json-string)
          - "alias": what it is called in the stream (json-string)
          - "transform": changes made on arrival, a json-object containing the
                         following (optional):
               - "persistent": whether the bitmap will be kept in the image
                               (json-bool, optional)
- "x-vcpu-dirty-limit-period": milliseconds between two measurements of
                               "dirty-limit", experimental
                               (json-int, optional)
- "vcpu-dirty-limit": megabytes per second that each processor may change under
                      "dirty-limit" (json-int, optional)
- "mode": ordinary migration, or an update of QEMU or of the host in place
          (json-string, optional)
     - Possible values: "normal", "cpr-reboot", "cpr-transfer"
- "zero-page-detection": who looks for pages of zeroes (json-string, optional)
     - Possible values: "none", "legacy", "multifd"
- "direct-io": whether the page cache of the host is passed by when a file is
               written (json-bool, optional)

Example:

-> { "execute": "query-migrate-parameters" }
<- {
      "return": {
         "announce-initial": 50,
         "announce-max": 550,
         "announce-rounds": 5,
         "announce-step": 100,
         "throttle-trigger-threshold": 50,
         "cpu-throttle-initial": 20,
         "cpu-throttle-increment": 10,
         "cpu-throttle-tailslow": false,
         "tls-creds": "",
         "tls-hostname": "",
         "tls-authz": "",
         "max-bandwidth": 134217728,
         "avail-switchover-bandwidth": 0,
         "downtime-limit": 300,
         "x-checkpoint-delay": 20000,
         "multifd-channels": 2,
         "xbzrle-cache-size": 67108864,
         "max-postcopy-bandwidth": 0,
         "max-cpu-throttle": 99,
         "multifd-compression": "none",
         "multifd-zlib-level": 1,
         "multifd-qatzip-level": 1,
         "multifd-zstd-level": 1,
         "block-bitmap-mapping": [
            {
               "node-name": "disk0",
               "alias": "system",
               "bitmaps": [
                  {
                     "name": "nightly",
                     "alias": "nightly",
                     "transform": { "persistent": true }
                  }
               ]
            }
         ],
         "x-vcpu-dirty-limit-period": 1000,
         "vcpu-dirty-limit": 1,
         "mode": "normal",
         "zero-page-detection": "multifd",
         "direct-io": false
      }
   }

EQMP

    {
        .name       = "client_migrate_info",
        .args_type  = "protocol:s,hostname:s,port:i?,tls-port:i?,"
                      "cert-subject:s?",
        .mhandler.cmd_new = qmp_marshal_client_migrate_info,
    },

SQMP
client_migrate_info
-------------------
Since 0.14

Tell the viewers of the display where they will find the guest afterwards.

Call it before migrate, with the address of the display on the other side;
clients connect there by themselves when the guest moves. SPICE is the only
display that can do this. Without SPICE it fails with class DeviceNotActive.

Arguments:

- "protocol": name of the display protocol, of which spice is the only one
              supported (json-string)
- "hostname": host to connect to (json-string)
- "port": port without encryption (json-int, optional)
- "tls-port": port with TLS (json-int, optional)
- "cert-subject": subject of the certificate that the server shows
                  (json-string, optional)

Example:

-> { "execute": "client_migrate_info",
     "arguments": { "protocol": "spice",
                    "hostname": "host8.example.org",
                    "tls-port": 5901 } }
<- { "return": {} }

EQMP

SQMP
Xen
===

What the tools of Xen need where QEMU supplies the devices of a Xen guest. Xen
itself takes care of memory and processors.

EQMP

    {
        .name       = "xen-save-devices-state",
        .args_type  = "filename:F,live:b?",
        .mhandler.cmd_new = qmp_marshal_xen_save_devices_state,
    },

SQMP
xen-save-devices-state
----------------------
Since 1.1

Write the state of all devices to a file, without memory and disks.

The guest is stopped meanwhile, and continues afterwards if it was running. An
existing file is overwritten.

Arguments:

- "filename": file to write (json-string)
- "live": whether this is part of a live migration, which makes QEMU give up
          its hold on the disk images (json-bool, optional, default true)

Example:

-> { "execute": "xen-save-devices-state",
     "arguments": { "filename": "/var/lib/xen/web.devices" } }
<- { "return": {} }

EQMP

    {
        .name       = "xen-load-devices-state",
        .args_type  = "filename:F",
        .mhandler.cmd_new = qmp_marshal_xen_load_devices_state,
    },

SQMP
xen-load-devices-state
----------------------
Since 2.7

Read the state of all devices from a file that xen-save-devices-state made.

The guest must be stopped and must have the same devices as the one that was
saved.

Arguments:

- "filename": file to read (json-string)

Example:

-> { "execute": "xen-load-devices-state",
     "arguments": { "filename": "/var/lib/xen/web.devices" } }
<- { "return": {} }

EQMP

    {
        .name       = "xen-set-global-dirty-log",
        .args_type  = "enable:b",
        .mhandler.cmd_new = qmp_marshal_xen_set_global_dirty_log,
    },

SQMP
xen-set-global-dirty-log
------------------------
Since 1.3

Let QEMU note which guest pages its devices write to, or stop that.

It is switched on for the time of a live migration, so that pages changed by
devices are sent again.

Arguments:

- "enable": true to start, false to stop (json-bool)

Example:

-> { "execute": "xen-set-global-dirty-log", "arguments": { "enable": true } }
<- { "return": {} }

EQMP
