HXCOMM The commands of the machine and its devices, in the classic format.
HXCOMM Names, types and members are those of QEMU 10.0; the words are ours.
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
1. Machine and Monitor
======================

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
                  always null so far, read it as any JSON value (optional)
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
- "acpi": the machine type can have ACPI tables (json-bool)
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
2. Run State
============

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
3. Processors and Memory
========================

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
4. Objects and Devices
======================

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
- "default-value": value it has at first, any JSON value (optional)

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

Return any JSON value: a number for an integer property, a path for links and
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
- "value": the new value, any JSON value that fits the type of the property

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
- "default-value": value that is used where none is given, any JSON value
                   (optional)

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
             which represents a device

The device json-object contains the following:

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
                  each with the same members as the 'device json-object'
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
5. Network
==========

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
6. Character Devices and File Descriptors
=========================================

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
7. Display and Input
====================

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
     - "data": the key, any JSON value; its name for qcode, such as a, ret,
               ctrl, alt, shift, f1 or delete, and for number the scan code it
               has on a PC keyboard, as a number
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
               - "data": the key, as in send-key, any JSON value
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
8. Tracing
==========

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
