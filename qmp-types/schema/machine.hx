HXCOMM exact

SQMP
Machines, CPUs and Memory
=========================

Which machine this is, which CPUs, NUMA nodes and memory devices it has, and
which others could be had.

EQMP

SQMP
Enumeration S390CpuEntitlement
------------------------------
Since 8.2

How large a share of a host CPU a virtual CPU of an s390x guest is due under
vertical polarization.

Values:

- "auto": let QEMU choose: high for a dedicated CPU, medium for any other
- "low": little; the CPU may be left waiting while others run
- "medium": a part of a host CPU
- "high": nearly or all of a host CPU; a dedicated CPU always has this

EQMP

SQMP
Enumeration CpuTopologyLevel
----------------------------
Since 9.2

A level of the CPU topology, here used to say which CPUs share a cache.

Each of them is a container of SMPConfiguration; its member of that name in the
plural sets how many there are.

Values:

- "thread": hardware thread, the smallest level; also called the SMT level
- "core": processor core with its threads
- "module": group of cores
- "cluster": group of cores or modules
- "die": piece of silicon inside a socket
- "socket": processor package
- "book": group of sockets, on s390x
- "drawer": group of books, on s390x
- "default": no level of its own: whatever the architecture does where nothing
  is set

EQMP

SQMP
Enumeration CacheLevelAndType
-----------------------------
Since 9.2

A CPU cache, named by its level and by what it holds.

Values:

- "l1d": first level, data only
- "l1i": first level, instructions only
- "l2": second level, data and instructions
- "l3": third level, data and instructions

EQMP

SQMP
Structure SmpCacheProperties
----------------------------
Since 9.2

Which CPUs share one of the caches.

Members:

- "cache": the cache in question (CacheLevelAndType)
- "topology": level whose containers have one such cache each: with "core" the
  threads of a core share it, with "die" all CPUs of a die do
  (CpuTopologyLevel)

EQMP

SQMP
Structure SmpCachePropertiesWrapper
-----------------------------------
Since 9.2

The machine property smp-cache, which lays out the CPU caches as the guest sees
them.

Members:

- "caches": one entry for each cache whose layout differs from the default
  (json-array of SmpCacheProperties)

EQMP

SQMP
Enumeration SysEmuTarget
------------------------
Since 3.0

Architectures for which QEMU has a system emulator; each program emulates one
of them.

Put a value behind "qemu-system-" and you have the usual name of the program.
The part of a reply that depends on the architecture, such as the members of
CpuInfoFast, is chosen by it as well.

Values:

- "aarch64": 64-bit Arm, including guests that start in 32-bit state
- "alpha": DEC Alpha, a 64-bit design of the nineties
- "arm": 32-bit Arm
- "avr": 8-bit AVR microcontrollers (since 5.1)
- "hppa": PA-RISC workstations and servers of Hewlett-Packard
- "i386": x86 without the 64-bit mode
- "loongarch64": LoongArch with 64-bit registers (since 7.1)
- "m68k": Motorola 68000 family and ColdFire
- "microblaze": MicroBlaze soft core, big-endian
- "microblazeel": MicroBlaze soft core, little-endian
- "mips": 32-bit MIPS, big-endian
- "mips64": 64-bit MIPS, big-endian
- "mips64el": 64-bit MIPS, little-endian
- "mipsel": 32-bit MIPS, little-endian
- "or1k": OpenRISC 1000
- "ppc": PowerPC with 32 bits
- "ppc64": PowerPC with 64 bits, in either byte order
- "riscv32": RISC-V with 32-bit registers
- "riscv64": RISC-V with 64-bit registers
- "rx": RX microcontrollers of Renesas (since 5.0)
- "s390x": IBM mainframes, z/Architecture
- "sh4": SuperH SH-4, little-endian
- "sh4eb": SuperH SH-4, big-endian
- "sparc": SPARC version 8, 32 bits
- "sparc64": SPARC version 9, 64 bits
- "tricore": TriCore microcontrollers of Infineon
- "x86_64": x86 with its 64-bit mode; the underscore is part of the name
- "xtensa": Xtensa configurable cores, little-endian
- "xtensaeb": Xtensa configurable cores, big-endian

EQMP

SQMP
Enumeration S390CpuState
------------------------
Since 2.12

What a virtual CPU of an s390x guest is doing, in the terms of the
z/Architecture.

Values:

- "uninitialized": the CPU exists but has not been given a state yet
- "stopped": it executes nothing until another CPU or the operator starts it
- "check-stop": it came to a halt after a machine malfunction and needs a reset
- "operating": it executes instructions or waits for an interrupt
- "load": it is loading the initial program, that is, the guest is booting

EQMP

SQMP
Structure CpuInfoS390
---------------------
Since 2.12

What query-cpus-fast adds to a CPU of an s390x guest.

The last two members describe how the guest may expect the CPU to be backed by
host CPUs; they are present only where the machine shows its CPU topology to
the guest.

Members:

- "cpu-state": present state of the CPU (S390CpuState)
- "dedicated": true where the guest was told that a host CPU is reserved for
  this one (json-bool, optional, since 8.2)
- "entitlement": share of a host CPU this one is due while the guest runs with
  vertical polarization (S390CpuEntitlement, optional, since 8.2)

EQMP

SQMP
Union CpuInfoFast
-----------------
Since 2.12
Discriminator: "target"

One virtual CPU, as listed by query-cpus-fast.

For s390x guests the members of CpuInfoS390 follow; other architectures have no
more than these.

Members:

- "cpu-index": number of the CPU, as commands with a "cpu-index" argument
  expect it (json-int)
- "qom-path": where the CPU object is found in the object tree (json-string)
- "thread-id": id of the host thread that runs the CPU, for pinning and
  accounting; with TCG several CPUs can share one thread (json-int)
- "props": place of the CPU in the topology; missing on machine types that keep
  no list of possible CPUs (CpuInstanceProperties, optional)
- "target": architecture of the CPU, which decides about further members
  (SysEmuTarget, since 3.0)

Branches:

- "s390x": (CpuInfoS390)

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

The guest is not disturbed by it. Typical use is to pin the threads to host
CPUs.

Arguments: None.

Returns: one CpuInfoFast for each CPU that is present
         (json-array of CpuInfoFast)

Example:

-> { "execute": "query-cpus-fast" }
<- {
       "return": [
           {
               "cpu-index": 0,
               "target": "x86_64",
               "thread-id": 41207,
               "qom-path": "/machine/unattached/device[0]",
               "props": {
                   "socket-id": 0,
                   "die-id": 0,
                   "core-id": 0,
                   "thread-id": 0,
                   "node-id": 0
               }
           },
           {
               "cpu-index": 1,
               "target": "x86_64",
               "thread-id": 41208,
               "qom-path": "/machine/unattached/device[2]",
               "props": {
                   "socket-id": 0,
                   "die-id": 0,
                   "core-id": 1,
                   "thread-id": 0,
                   "node-id": 0
               }
           }
       ]
   }

Example: A CPU of an s390x guest

-> { "execute": "query-cpus-fast" }
<- {
       "return": [
           {
               "cpu-index": 0,
               "target": "s390x",
               "thread-id": 7731,
               "qom-path": "/machine/unattached/device[0]",
               "props": {
                   "drawer-id": 0,
                   "book-id": 0,
                   "socket-id": 0,
                   "core-id": 0
               },
               "cpu-state": "operating",
               "dedicated": false,
               "entitlement": "medium"
           }
       ]
   }

EQMP

SQMP
Structure CompatProperty
------------------------
Since 9.1

One default that a machine type overrides, so that an older version of it keeps
the behaviour it had.

It was made for a script that compares machine types. The value is what the
machine type puts in place of the general default; run with the machine "none"
to see the latter.

Members:

- "qom-type": type of device or object the default belongs to (json-string)
- "property": name of the property of that type (json-string)
- "value": the default on this machine type, written as on the command line
  (json-string)

EQMP

SQMP
Structure MachineInfo
---------------------
Since 1.2

One machine type of this QEMU, as listed by query-machines.

Members:

- "name": name to give to -machine (json-string)
- "alias": second name; newer releases move it on to newer versions of the
  machine type, so store "name" instead; missing where there is none
  (json-string, optional)
- "is-default": true for the machine type that is used without -machine;
  missing for all others (json-bool, optional)
- "cpu-max": largest number of CPUs the machine type takes
  (json-int, since 1.5)
- "hotpluggable-cpus": whether CPUs can be plugged with device_add
  (json-bool, since 2.7)
- "numa-mem-supported": whether the memory of a NUMA node can be given by size
  alone, with -numa node,mem=; where it is false, each node needs a memory
  backend (json-bool, since 4.1)
- "deprecated": whether the machine type is deprecated, so that a later release
  may lack it (json-bool, since 4.1)
- "default-cpu-type": type of the CPUs where -cpu is not given; missing where
  the machine type names none (json-string, optional, since 4.2)
- "default-ram-id": id of the memory backend that holds the initial memory
  where the user names none (json-string, optional, since 5.2)
- "acpi": whether the machine type can have ACPI tables (json-bool, since 8.0)
- "compat-props": defaults the machine type overrides; missing unless
  query-machines was asked for them
  (json-array of CompatProperty, optional, since 9.1)
  Features:
  - "unstable": The member "compat-props" may change or go away.

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

List the machine types this QEMU can start.

The list does not depend on the machine that is running, so a manager can ask
once, with -machine none, and keep the reply. For a guest that is to be
migrated later, choose a versioned name rather than its alias.

Arguments:

- "compat-props": also list the defaults that each machine type overrides
  (json-bool, optional, default false, since 9.1)
  Features:
  - "unstable": The argument "compat-props" may change or go away.

Returns: one MachineInfo for each machine type (json-array of MachineInfo)

Example:

-> { "execute": "query-machines" }
<- {
       "return": [
           {
               "name": "pc-q35-10.0",
               "alias": "q35",
               "cpu-max": 4096,
               "hotpluggable-cpus": true,
               "numa-mem-supported": false,
               "deprecated": false,
               "acpi": true,
               "default-cpu-type": "qemu64-x86_64-cpu",
               "default-ram-id": "pc.ram"
           },
           {
               "name": "none",
               "cpu-max": 1,
               "hotpluggable-cpus": false,
               "numa-mem-supported": false,
               "deprecated": false,
               "acpi": false,
               "default-ram-id": "ram"
           }
       ]
   }

Example: With the overridden defaults

-> { "execute": "query-machines", "arguments": { "compat-props": true } }
<- {
       "return": [
           {
               "name": "pc-i440fx-9.2",
               "cpu-max": 255,
               "hotpluggable-cpus": true,
               "numa-mem-supported": false,
               "deprecated": false,
               "acpi": true,
               "default-cpu-type": "qemu64-x86_64-cpu",
               "default-ram-id": "pc.ram",
               "compat-props": [
                   {
                       "qom-type": "virtio-balloon-pci",
                       "property": "vectors",
                       "value": "0"
                   },
                   {
                       "qom-type": "migration",
                       "property": "multifd-clean-tls-termination",
                       "value": "false"
                   }
               ]
           }
       ]
   }

EQMP

SQMP
Structure CurrentMachineParams
------------------------------
Since 4.0

Properties of the machine that runs now, as far as they can differ between two
runs of one machine type.

Members:

- "wakeup-suspend-support": whether system_wakeup can wake the guest from
  suspend to memory; where it is false, do not let the guest go to sleep
  (json-bool)

EQMP

    {
        .name       = "query-current-machine",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_current_machine,
    },

SQMP
query-current-machine
---------------------
Since 4.0

Tell what the running machine can do.

Ask it before the guest is put to sleep, to know whether system_wakeup is going
to work.

Arguments: None.

Returns: the machine's abilities, at present one flag (CurrentMachineParams)

Example:

-> { "execute": "query-current-machine" }
<- { "return": { "wakeup-suspend-support": true } }

EQMP

SQMP
Structure TargetInfo
--------------------
Since 1.2

Architecture of the machine a QEMU program emulates.

Members:

- "arch": name of the architecture (SysEmuTarget)

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

Tell which architecture this QEMU program emulates.

Arguments: None.

Returns: the architecture, in a TargetInfo (TargetInfo)

Example:

-> { "execute": "query-target" }
<- { "return": { "arch": "aarch64" } }

EQMP

SQMP
Structure UuidInfo
------------------
Since 0.14

The UUID by which the guest can be told from others.

Members:

- "UUID": the UUID, in lower case with dashes; all zeroes where none was set
  (json-string)

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
Flags: preconfig

Tell the UUID of the guest.

It is set with -uuid, and x86 and Arm guests find it in their SMBIOS tables. A
guest for which nobody set one has the UUID that consists of zeroes only; this
is no error.

Arguments: None.

Returns: the UUID, in a UuidInfo (UuidInfo)

Example:

-> { "execute": "query-uuid" }
<- { "return": { "UUID": "3b0f9c52-7d1e-4c8a-9f64-0a5be2d71c33" } }

EQMP

SQMP
Structure GuidInfo
------------------
Since 2.9

A globally unique identifier, as the device vmgenid shows it to the guest.

Members:

- "guid": the identifier, in lower case with dashes (json-string)

EQMP

    {
        .name       = "query-vm-generation-id",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_vm_generation_id,
    },

SQMP
query-vm-generation-id
----------------------
Since 2.9

Tell the generation id of the virtual machine.

The id comes from the device vmgenid. It has to change whenever the guest is
set back or duplicated, as by a snapshot or a clone, so that the guest knows
that random numbers and the like need renewal.

Arguments: None.

Returns: the id, in a GuidInfo (GuidInfo)

Errors: where the machine has no vmgenid device

Example:

-> { "execute": "query-vm-generation-id" }
<- { "return": { "guid": "9e2d4f10-66ab-4b0f-8c3d-51f0a7c2e984" } }

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

Press the reset button of the machine.

CPUs and devices start over at once; what the guest had not written to disk is
lost. The event RESET follows. With -no-reboot or the matching set-action the
machine shuts down in place of the reset.

Arguments: None.

Returns: None.

Example:

-> { "execute": "system_reset" }
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

Press the power button of the machine.

What follows is up to the guest: most shut down, some ask their user, some
ignore it. Wait for the event SHUTDOWN, and have a time limit after which quit
is sent.

Note: The reply says no more than that the button was pressed; the event
      POWERDOWN tells the same.

Arguments: None.

Returns: None.

Example:

-> { "execute": "system_powerdown" }
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

The event WAKEUP follows. Whether the machine has a way to be woken is told by
query-current-machine.

Arguments: None.

Returns: None.

Errors: where the guest is not in the state "suspended", and where the machine
        has no support for waking up

Note: Releases before 4.0 did not complain about a guest that was awake; the
      command then had no effect.

Example:

-> { "execute": "system_wakeup" }
<- { "return": {} }

EQMP

SQMP
Enumeration LostTickPolicy
--------------------------
Since 2.0

What a timer device does about ticks that the guest could not receive in time,
for example because it was stopped.

Values:

- "discard": forget them, and go on with the next tick that is due; the clock
  of the guest agrees with the host afterwards only if the guest copes with a
  sudden leap in time
- "delay": deliver all of them, at the usual rate; the guest sees no
  irregularity, but its clock stays behind by the time that was lost
- "slew": deliver them faster than usual until the backlog is gone; the guest
  sees no leap, and its clock agrees with the host in the end

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
log it or panic. On x86 and s390x the default CPU receives it, on ppc64 all of
them do.

Arguments: None.

Returns: None.

Errors: where the machine type has no such interrupt

Note: Releases before 2.1 had it for x86 and s390x only.

Example:

-> { "execute": "inject-nmi" }
<- { "return": {} }

EQMP

SQMP
Structure KvmInfo
-----------------
Since 0.14

Whether KVM is available in this QEMU and in use.

Members:

- "enabled": true where KVM runs this guest (json-bool)
- "present": true where this QEMU was built with KVM; it does not say that the
  host offers it (json-bool)

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

Returns: both flags, in a KvmInfo (KvmInfo)

Example:

-> { "execute": "query-kvm" }
<- { "return": { "enabled": false, "present": true } }

EQMP

SQMP
Enumeration NumaOptionsType
---------------------------
Since 2.1

What one -numa option, or one set-numa-node command, describes.

Values:

- "node": a NUMA node of the guest, with its memory
- "dist": how far one node is from another (since 2.10)
- "cpu": which node a CPU belongs to, with the CPU named by its place in the
  topology (since 2.10)
- "hmat-lb": how long access from one node to the memory of another takes, or
  how many bytes per second it reaches (since 5.0)
- "hmat-cache": a cache in front of the memory of a node (since 5.0)

EQMP

SQMP
Union NumaOptions
-----------------
Since 2.1
Discriminator: "type"

One piece of the NUMA configuration of the guest, in the form that -numa and
set-numa-node take.

Members:

- "type": what is described, and thereby which further members there are
  (NumaOptionsType)

Branches:

- "node": (NumaNodeOptions)
- "dist": (NumaDistOptions)
- "cpu": (NumaCpuOptions)
- "hmat-lb": (NumaHmatLBOptions)
- "hmat-cache": (NumaHmatCacheOptions)

EQMP

SQMP
Structure NumaNodeOptions
-------------------------
Since 2.1

A NUMA node of the guest.

The nodes have to be of one kind: either all of them have their memory given by
"mem", or all by "memdev".

Members:

- "nodeid": number of the node; the next free one, from 0 on, where it is left
  out (json-uint16, optional)
- "cpus": numbers of the CPUs in the node; where it is left out, the CPUs are
  dealt out to the nodes in turn (json-array of json-uint16, optional)
- "mem": memory of the node in bytes; not together with "memdev". Where no node
  has either, the memory is split into equal parts. Only old machine types
  accept it, see "numa-mem-supported" of MachineInfo (json-size, optional)
- "memdev": id of the memory backend the node's memory comes from; once it is
  given for one node, all others need it as well (json-string, optional)
- "initiator": number of the node whose CPUs are nearest to this node's memory,
  that is, to which its memory controller is attached; for nodes in an HMAT
  (ACPI 6.3, table 5-145) (json-uint16, optional, since 5.0)

EQMP

SQMP
Structure NumaDistOptions
-------------------------
Since 2.10

The distance from one NUMA node to another, as the ACPI table SLIT tells it to
the guest.

The distance of a node to itself is 10, and others are relative to that: 20
stands for access that takes twice as long. Where a distance is given in one
direction only, the other direction is taken to be the same.

Members:

- "src": number of the node that accesses the memory (json-uint16)
- "dst": number of the node whose memory is accessed (json-uint16)
- "val": the distance, 10 or more; 255 means that the memory cannot be reached
  (json-uint8)

EQMP

SQMP
Structure CXLFixedMemoryWindowOptions
-------------------------------------
Since 7.1

A window in the guest's physical address space through which CXL memory is
accessed, spread over one or more host bridges.

Members:

- "size": size of the window in bytes, a multiple of 256 MiB (json-size)
- "interleave-granularity": how many bytes in a row go to one target before it
  is the next one's turn: 256, 512, 1024, 2048, 4096, 8192 or 16384; 256 where
  it is left out (json-size, optional)
- "targets": ids of the CXL root bridges that share the window, in the order of
  interleaving: 1, 2, 3, 4, 6, 8, 12 or 16 of them (json-array of json-string)

EQMP

SQMP
Structure CXLFMWProperties
--------------------------
Since 7.1

The machine property that lists all CXL fixed memory windows.

Members:

- "cxl-fmw": the windows, in the order in which they are laid out in the
  address space (json-array of CXLFixedMemoryWindowOptions)

EQMP

SQMP
Enumeration X86CPURegister32
----------------------------
Since 1.5

A general register of x86 CPUs in its 32-bit form, here in the role of an
output of the CPUID instruction.

Values:

- "EAX": the accumulator
- "EBX": the base register
- "ECX": the counter register
- "EDX": the data register
- "ESP": the stack pointer, never an output of CPUID
- "EBP": the frame pointer, never an output of CPUID
- "ESI": the source index, never an output of CPUID
- "EDI": the destination index, never an output of CPUID

EQMP

SQMP
Structure X86CPUFeatureWordInfo
-------------------------------
Since 1.5

The feature bits in one output register of one CPUID leaf, as the property
"feature-words" or "filtered-features" of an x86 CPU shows them.

Members:

- "cpuid-input-eax": leaf, the value in EAX when CPUID is executed (json-int)
- "cpuid-input-ecx": subleaf, the value in ECX when CPUID is executed; missing
  where the leaf has no subleaves (json-int, optional)
- "cpuid-register": register in which CPUID delivers the bits
  (X86CPURegister32)
- "features": the bits themselves, as a number (json-int)

EQMP

SQMP
Structure DummyForceArrays
--------------------------
Since 2.5

This type never appears on the wire; it makes QEMU's code generator produce a
list type that QEMU needs internally.

Members:

- "unused": a list of feature words, which nothing reads or writes
  (json-array of X86CPUFeatureWordInfo)

EQMP

SQMP
Structure NumaCpuOptions
------------------------
Since 2.10
Base: CpuInstanceProperties

The NUMA node of a CPU, named by its place in the topology.

Take the "props" of an entry of query-hotpluggable-cpus and set "node-id" to
the node the CPU shall belong to. The other members say which CPU is meant; a
member that is left out means every CPU that agrees in the rest. It replaces
the mapping the machine type makes by itself.

EQMP

SQMP
Enumeration HmatLBMemoryHierarchy
---------------------------------
Since 5.0

Which part of a memory system a latency or bandwidth of the HMAT is about.

The values are those of the field Flags in ACPI 6.3, table 5-146.

Values:

- "memory": the memory itself
- "first-level": a first level cache on the side of the memory
- "second-level": a second level cache on the side of the memory
- "third-level": a third level cache on the side of the memory

EQMP

SQMP
Enumeration HmatLBDataType
--------------------------
Since 5.0

What kind of figure an entry of the HMAT states.

The values are those of the field Data Type in ACPI 6.3, table 5-146.

Values:

- "access-latency": latency of reads and writes alike, in nanoseconds
- "read-latency": latency of reads, in nanoseconds
- "write-latency": latency of writes, in nanoseconds
- "access-bandwidth": bandwidth of reads and writes alike, in bytes per second
- "read-bandwidth": bandwidth of reads, in bytes per second
- "write-bandwidth": bandwidth of writes, in bytes per second

EQMP

SQMP
Structure NumaHmatLBOptions
---------------------------
Since 5.0

How fast one NUMA node accesses the memory of another, told to the guest in the
ACPI table HMAT (ACPI 6.3, table 5-146).

Exactly one of "latency" and "bandwidth" has to be given: the one that
"data-type" speaks of.

Members:

- "initiator": number of the node that accesses the memory (json-uint16)
- "target": number of the node whose memory is accessed (json-uint16)
- "hierarchy": whether the figure is about the memory or about one of the
  caches in front of it (HmatLBMemoryHierarchy)
- "data-type": what is measured, and for which kind of access (HmatLBDataType)
- "latency": the latency in nanoseconds; left out where a bandwidth is stated
  (json-uint64, optional)
- "bandwidth": the bandwidth in bytes per second; left out where a latency is
  stated (json-size, optional)

EQMP

SQMP
Enumeration HmatCacheAssociativity
----------------------------------
Since 5.0

How a cache in front of memory finds the place of an address, as the HMAT tells
it (ACPI 6.3, table 5-147).

Values:

- "none": the associativity is not known, or the node has no such cache
- "direct": each address has exactly one place in the cache
- "complex": the place follows from a rule of the implementation

EQMP

SQMP
Enumeration HmatCacheWritePolicy
--------------------------------
Since 5.0

When a cache in front of memory hands on what is written to it, as the HMAT
tells it (ACPI 6.3, table 5-147).

Values:

- "none": the policy is not known, or the node has no such cache
- "write-back": the memory is updated later, when the cache needs the place
- "write-through": the memory is updated with each write

EQMP

SQMP
Structure NumaHmatCacheOptions
------------------------------
Since 5.0

A cache in front of the memory of a NUMA node, told to the guest in the ACPI
table HMAT (ACPI 6.3, table 5-147).

Members:

- "node-id": number of the node whose memory is cached (json-uint32)
- "size": size of the cache in bytes (json-size)
- "level": level of the cache, from 1 to 3 (json-uint8)
- "associativity": how addresses are mapped to places in the cache
  (HmatCacheAssociativity)
- "policy": how writes reach the memory (HmatCacheWritePolicy)
- "line": size of a cache line in bytes (json-uint16)

EQMP

    {
        .name       = "memsave",
        .args_type  = "val:i,size:o,filename:s,cpu-index:i?",
        .mhandler.cmd_new = qmp_marshal_memsave,
    },

SQMP
memsave
-------
Since 0.14

Write a range of guest memory to a file, addressed as one of the CPUs sees it.

The range is translated page by page with the present page tables of that CPU.
A page that is not mapped ends the command with an error, and what was written
until then stays in the file. Stop the guest for a consistent picture.

Note: Do not rely on the error reply of releases before 1.1; they did not
      report every failure.

Arguments:

- "val": virtual address of the first byte (json-uint64)
- "size": number of bytes to write (json-size)
- "filename": file on the host to write to; an existing one is overwritten
  (json-string)
- "cpu-index": number of the CPU whose view is used
  (json-int, optional, default 0)

Returns: None.

Errors: where an address is not mapped, where there is no such CPU, and where
        the file cannot be written

Example:

-> {
       "execute": "memsave",
       "arguments": {
           "val": 18446744071578845184,
           "size": 4096,
           "filename": "/var/tmp/web01-page.bin",
           "cpu-index": 1
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "pmemsave",
        .args_type  = "val:i,size:o,filename:s",
        .mhandler.cmd_new = qmp_marshal_pmemsave,
    },

SQMP
pmemsave
--------
Since 0.14

Write a range of guest physical memory to a file.

The file holds the bytes without any header. Addresses at which the guest has
no memory do not make the command fail, so check the range beforehand.

Note: Do not rely on the error reply of releases before 1.1; they did not
      report every failure.

Arguments:

- "val": physical address of the first byte (json-uint64)
- "size": number of bytes to write (json-size)
- "filename": file on the host to write to; an existing one is overwritten
  (json-string)

Returns: None.

Errors: where the file cannot be written

Example:

-> {
       "execute": "pmemsave",
       "arguments": {
           "val": 0,
           "size": 1048576,
           "filename": "/var/tmp/web01-low.bin"
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure Memdev
----------------
Since 2.1

A memory backend: memory of the host that is set aside for the guest.

Members:

- "id": id of the backend; missing where it has none
  (json-string, optional, since 2.9)
- "size": size in bytes (json-size)
- "merge": whether the host may keep equal pages only once (KSM) (json-bool)
- "dump": whether a core dump of the QEMU process contains the memory
  (json-bool)
- "prealloc": whether all pages were allocated when the backend was made,
  rather than at first use (json-bool)
- "share": whether other processes can map the same memory (true) or it is
  private to QEMU (json-bool, since 6.1)
- "reserve": whether the backend was set to reserve swap space or huge pages.
  It is the setting, not what the host made of it: Linux, for one, reserves no
  swap for a shared mapping of a file. Missing where the kind of backend has no
  such choice (json-bool, optional, since 6.1)
- "host-nodes": NUMA nodes of the host that "policy" speaks of
  (json-array of json-uint16)
- "policy": how the host chooses the nodes it takes pages from (HostMemPolicy)

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
Flags: preconfig

List the memory backends.

Besides those made with object-add and -object it shows the one behind the
initial memory, where the machine type uses one.

Arguments: None.

Returns: one Memdev for each backend (json-array of Memdev)

Example:

-> { "execute": "query-memdev" }
<- {
       "return": [
           {
               "id": "ram-node0",
               "size": 2147483648,
               "merge": true,
               "dump": true,
               "prealloc": false,
               "share": false,
               "reserve": true,
               "host-nodes": [0],
               "policy": "bind"
           },
           {
               "id": "ram-node1",
               "size": 2147483648,
               "merge": false,
               "dump": true,
               "prealloc": true,
               "share": true,
               "reserve": true,
               "host-nodes": [],
               "policy": "default"
           }
       ]
   }

EQMP

SQMP
Structure CpuInstanceProperties
-------------------------------
Since 2.7

The place of a CPU: its NUMA node and its position in the topology.

Which members are there depends on the architecture and the machine type. All
but "node-id" count the containers of the topology that SMPConfiguration
describes, each within the next larger one that the machine type has. When a
CPU is plugged, hand on all members as they are: they are properties that
device_add takes.

Members:

- "node-id": NUMA node of the CPU (json-int, optional)
- "drawer-id": drawer, the largest unit, only on s390x
  (json-int, optional, since 8.2)
- "book-id": book in its drawer, only on s390x (json-int, optional, since 8.2)
- "socket-id": socket, in the book where there are books (json-int, optional)
- "die-id": die in its socket (json-int, optional, since 4.1)
- "cluster-id": cluster in its die or socket (json-int, optional, since 7.1)
- "module-id": module in the next larger unit (json-int, optional, since 9.1)
- "core-id": core in the next larger unit; on some architectures counted across
  the whole machine (json-int, optional)
- "thread-id": hardware thread in its core (json-int, optional)

EQMP

SQMP
Structure HotpluggableCPU
-------------------------
Since 2.7

One place for a CPU, or for a core with its threads: taken or free.

To fill a free place, send device_add with "type" as the driver and every
member of "props" as a property, also members this reference does not know.

Members:

- "type": driver to give to device_add (json-string)
- "vcpus-count": number of virtual CPUs that one such device brings (json-int)
- "props": the place itself, as properties for device_add
  (CpuInstanceProperties)
- "qom-path": the CPU that sits there, as a path in the object tree; missing
  where the place is free (json-string, optional)

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
Flags: preconfig

List the places for CPUs, taken and free, with what fits in them.

Machine types have CPU hotplug in units of different size: single threads on
x86, cores on pseries. "vcpus-count" tells how many CPUs come with one
device_add.

Arguments: None.

Returns: one HotpluggableCPU for each place (json-array of HotpluggableCPU)

Errors: where the machine type has no CPU hotplug

Note: Machines of s390x answer it since 2.11.

Example: An x86 machine started with -smp 1,maxcpus=2

-> { "execute": "query-hotpluggable-cpus" }
<- {
       "return": [
           {
               "type": "EPYC-v4-x86_64-cpu",
               "vcpus-count": 1,
               "props": { "socket-id": 0, "core-id": 1, "thread-id": 0 }
           },
           {
               "type": "EPYC-v4-x86_64-cpu",
               "vcpus-count": 1,
               "props": { "socket-id": 0, "core-id": 0, "thread-id": 0 },
               "qom-path": "/machine/unattached/device[0]"
           }
       ]
   }

Example: A pseries machine, whose unit is a core of four threads

-> { "execute": "query-hotpluggable-cpus" }
<- {
       "return": [
           {
               "type": "power10_v2.0-spapr-cpu-core",
               "vcpus-count": 4,
               "props": { "core-id": 4, "node-id": 0 }
           },
           {
               "type": "power10_v2.0-spapr-cpu-core",
               "vcpus-count": 4,
               "props": { "core-id": 0, "node-id": 0 },
               "qom-path": "/machine/unattached/device[1]"
           }
       ]
   }

Example: An s390x machine started with -smp 1,maxcpus=2

-> { "execute": "query-hotpluggable-cpus" }
<- {
       "return": [
           {
               "type": "host-s390x-cpu",
               "vcpus-count": 1,
               "props": {
                   "drawer-id": 0,
                   "book-id": 0,
                   "socket-id": 0,
                   "core-id": 1
               }
           },
           {
               "type": "host-s390x-cpu",
               "vcpus-count": 1,
               "props": {
                   "drawer-id": 0,
                   "book-id": 0,
                   "socket-id": 0,
                   "core-id": 0
               },
               "qom-path": "/machine/unattached/device[0]"
           }
       ]
   }

EQMP

    {
        .name       = "set-numa-node",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_set_numa_node,
    },

SQMP
set-numa-node
-------------
Since 3.0
Flags: preconfig

Configure NUMA before the machine is built.

It does what -numa does on the command line, but at a time when QMP is already
there: start QEMU with --preconfig, look up the places of the CPUs with
query-hotpluggable-cpus, assign them, and go on with x-exit-preconfig.

Arguments: NumaOptions

Returns: None.

Errors: once the machine has been built

Example: A node, and a CPU assigned to it

-> {
       "execute": "set-numa-node",
       "arguments": { "type": "node", "nodeid": 1, "memdev": "ram-node1" }
   }
<- { "return": {} }

-> {
       "execute": "set-numa-node",
       "arguments": {
           "type": "cpu",
           "node-id": 1,
           "socket-id": 1,
           "core-id": 0,
           "thread-id": 0
       }
   }
<- { "return": {} }

Example: The distance between two nodes

-> {
       "execute": "set-numa-node",
       "arguments": { "type": "dist", "src": 0, "dst": 1, "val": 21 }
   }
<- { "return": {} }

Example: Entries for the HMAT

-> {
       "execute": "set-numa-node",
       "arguments": {
           "type": "hmat-lb",
           "initiator": 0,
           "target": 1,
           "hierarchy": "memory",
           "data-type": "access-latency",
           "latency": 140
       }
   }
<- { "return": {} }

-> {
       "execute": "set-numa-node",
       "arguments": {
           "type": "hmat-cache",
           "node-id": 1,
           "size": 65536,
           "level": 1,
           "associativity": "direct",
           "policy": "write-back",
           "line": 64
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "balloon",
        .args_type  = "value:i",
        .mhandler.cmd_new = qmp_marshal_balloon,
    },

SQMP
balloon
-------
Since 0.14

Ask the guest to shrink or grow to a given amount of memory.

The driver in the guest does the work, as far and as fast as it can: it
inflates a balloon of pages it will not touch, so that the guest keeps its
memory minus the balloon. Each change is told by the event BALLOON_CHANGE. A
value above the memory of the guest empties the balloon.

Arguments:

- "value": memory the guest is to keep, in bytes (json-int)

Returns: None.

Errors: DeviceNotActive where there is no balloon device, KVMMissingCap where
        the host's KVM lacks what the balloon needs, and GenericError where
        "value" is not above 0

Note: The reply does not wait for the guest, and there is no promise that the
      size will be reached; the guest may also resize the balloon unasked.

Example:

-> { "execute": "balloon", "arguments": { "value": 1610612736 } }
<- { "return": {} }

EQMP

SQMP
Structure BalloonInfo
---------------------
Since 0.14

How much memory the balloon leaves to the guest.

Members:

- "actual": the guest's memory minus the balloon, in bytes (json-int)

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

What the guest itself says about its memory is the property guest-stats of the
device, which qom-get reads.

Arguments: None.

Returns: the size, in a BalloonInfo (BalloonInfo)

Errors: DeviceNotActive where there is no balloon device, and KVMMissingCap
        where the host's KVM lacks what the balloon needs

Example:

-> { "execute": "query-balloon" }
<- { "return": { "actual": 1879048192 } }

EQMP

SQMP
Structure HvBalloonInfo
-----------------------
Since 8.2

What a guest with Hyper-V ballooning last reported about its memory.

Members:

- "committed": bytes the guest uses, together with those it cannot use because
  they are ballooned out or offline (json-size)
- "available": bytes the guest could still hand out (json-size)

EQMP

    {
        .name       = "query-hv-balloon-status-report",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_hv_balloon_status_report,
    },

SQMP
query-hv-balloon-status-report
------------------------------
Since 8.2

Fetch the latest report the guest has sent through its hv-balloon device.

The guest sends reports once the device was created with status-report=on; each
is also told by the event HV_BALLOON_STATUS_REPORT.

Arguments: None.

Returns: the guest's figures, in an HvBalloonInfo (HvBalloonInfo)

Errors: where there is no hv-balloon device, where its reports are not switched
        on, and as long as none has arrived

Example:

-> { "execute": "query-hv-balloon-status-report" }
<- { "return": { "committed": 1258291200, "available": 2902458368 } }

EQMP

SQMP
Structure MemoryInfo
--------------------
Since 2.11

How much memory the guest has, in bytes.

Members:

- "base-memory": memory the guest starts with, as -m set it (json-size)
- "plugged-memory": memory of plugged devices, which could be unplugged again;
  missing where this QEMU was built without memory hotplug
  (json-size, optional)

EQMP

    {
        .name       = "query-memory-size-summary",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_memory_size_summary,
    },

SQMP
query-memory-size-summary
-------------------------
Since 2.11

Tell how much memory the guest was started with, and how much was plugged
since.

The balloon is not counted in; see query-balloon for it.

Arguments: None.

Returns: both sizes, in a MemoryInfo (MemoryInfo)

Example:

-> { "execute": "query-memory-size-summary" }
<- { "return": { "base-memory": 2147483648, "plugged-memory": 536870912 } }

EQMP

SQMP
Structure PCDIMMDeviceInfo
--------------------------
Since 2.1

State of a DIMM or NVDIMM.

Members:

- "id": id of the device; missing where it has none (json-string, optional)
- "addr": guest physical address at which its memory begins (json-int)
- "size": size in bytes (json-int)
- "slot": number of the slot it sits in (json-int)
- "node": NUMA node of the guest it belongs to (json-int)
- "memdev": path of the memory backend that holds its contents (json-string)
- "hotplugged": whether it came while the machine was running (json-bool)
- "hotpluggable": whether it can come and go while the machine is running
  (json-bool)

EQMP

SQMP
Structure VirtioPMEMDeviceInfo
------------------------------
Since 4.1

State of a virtio-pmem device, which gives the guest a file of the host as
persistent memory.

Members:

- "id": id of the device; missing where it has none (json-string, optional)
- "memaddr": guest physical address at which its memory begins (json-size)
- "size": size in bytes (json-size)
- "memdev": path of the memory backend behind it (json-string)

EQMP

SQMP
Structure VirtioMEMDeviceInfo
-----------------------------
Since 5.1

State of a virtio-mem device, whose size can change at run time in steps.

Set the device's property requested-size to ask the guest for another size;
MEMORY_DEVICE_SIZE_CHANGE tells how it gets on.

Members:

- "id": id of the device; missing where it has none (json-string, optional)
- "memaddr": guest physical address at which its memory begins (json-size)
- "requested-size": bytes the guest has been asked to use (json-size)
- "size": bytes the guest uses now (json-size)
- "max-size": most bytes it can be asked to use (json-size)
- "block-size": step in bytes in which the device grows and shrinks (json-size)
- "node": NUMA node of the guest it belongs to (json-int)
- "memdev": path of the memory backend behind it (json-string)

EQMP

SQMP
Structure SgxEPCDeviceInfo
--------------------------
Since 6.2

State of a section of enclave memory (EPC) for a guest with Intel SGX.

Members:

- "id": id of the device; missing where it has none (json-string, optional)
- "memaddr": guest physical address at which the section begins (json-size)
- "size": size in bytes (json-size)
- "node": NUMA node of the guest it belongs to (json-int, since 7.0)
- "memdev": path of the memory backend behind it (json-string)

EQMP

SQMP
Structure HvBalloonDeviceInfo
-----------------------------
Since 8.2

State of an hv-balloon device, which can also add memory to the guest.

Without a memory backend the device only takes memory away and gives it back.

Members:

- "id": id of the device; missing where it has none (json-string, optional)
- "memaddr": guest physical address at which its memory begins; missing where
  it has no backend (json-size, optional)
- "max-size": most bytes it can add to the guest (json-size)
- "memdev": path of the memory backend behind it; missing where it has none
  (json-string, optional)

EQMP

SQMP
Enumeration MemoryDeviceInfoKind
--------------------------------
Since 2.1

Kinds of devices that give the guest memory beyond its initial memory.

Values:

- "dimm": memory module that is plugged and unplugged as a whole
- "nvdimm": module whose contents survive when the machine is off (since 2.12)
- "virtio-pmem": persistent memory over virtio, backed by a file of the host
  (since 4.1)
- "virtio-mem": memory over virtio that grows and shrinks in steps (since 5.1)
- "sgx-epc": enclave memory for Intel SGX (since 6.2)
- "hv-balloon": balloon with the protocol of Hyper-V, as Windows guests know
  it, which can also add memory (since 8.2)

EQMP

SQMP
Structure PCDIMMDeviceInfoWrapper
---------------------------------
Since 2.1

Branch of MemoryDeviceInfo for the kinds "dimm" and "nvdimm".

Members:

- "data": state of the module (PCDIMMDeviceInfo)

EQMP

SQMP
Structure VirtioPMEMDeviceInfoWrapper
-------------------------------------
Since 2.1

Branch of MemoryDeviceInfo for the kind "virtio-pmem".

Members:

- "data": state of the persistent memory device (VirtioPMEMDeviceInfo)

EQMP

SQMP
Structure VirtioMEMDeviceInfoWrapper
------------------------------------
Since 2.1

Branch of MemoryDeviceInfo for the kind "virtio-mem".

Members:

- "data": state of the resizable device (VirtioMEMDeviceInfo)

EQMP

SQMP
Structure SgxEPCDeviceInfoWrapper
---------------------------------
Since 6.2

Branch of MemoryDeviceInfo for the kind "sgx-epc".

Members:

- "data": state of the enclave memory section (SgxEPCDeviceInfo)

EQMP

SQMP
Structure HvBalloonDeviceInfoWrapper
------------------------------------
Since 8.2

Branch of MemoryDeviceInfo for the kind "hv-balloon".

Members:

- "data": state of the balloon's memory (HvBalloonDeviceInfo)

EQMP

SQMP
Union MemoryDeviceInfo
----------------------
Since 2.1
Discriminator: "type"

One memory device, as listed by query-memory-devices.

Members:

- "type": kind of the device, which decides what is in "data"
  (MemoryDeviceInfoKind)

Branches:

- "dimm": (PCDIMMDeviceInfoWrapper)
- "nvdimm": (PCDIMMDeviceInfoWrapper)
- "virtio-pmem": (VirtioPMEMDeviceInfoWrapper)
- "virtio-mem": (VirtioMEMDeviceInfoWrapper)
- "sgx-epc": (SgxEPCDeviceInfoWrapper)
- "hv-balloon": (HvBalloonDeviceInfoWrapper)

EQMP

SQMP
Structure SgxEPC
----------------
Since 6.2

A section of enclave memory, as the machine property sgx-epc takes it.

Members:

- "memdev": id of a backend of the type memory-backend-epc (json-string)
- "node": NUMA node of the guest the section belongs to (json-int, since 7.0)

EQMP

SQMP
Structure SgxEPCProperties
--------------------------
Since 6.2

The machine property that lists the sections of enclave memory for Intel SGX.

Members:

- "sgx-epc": the sections, each with its backend and its node
  (json-array of SgxEPC)

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

Returns: one MemoryDeviceInfo for each device (json-array of MemoryDeviceInfo)

Example: A DIMM and a virtio-mem device

-> { "execute": "query-memory-devices" }
<- {
       "return": [
           {
               "type": "dimm",
               "data": {
                   "id": "dimm1",
                   "memdev": "/objects/mem1",
                   "addr": 4294967296,
                   "size": 134217728,
                   "slot": 0,
                   "node": 0,
                   "hotplugged": true,
                   "hotpluggable": true
               }
           },
           {
               "type": "virtio-mem",
               "data": {
                   "id": "vmem0",
                   "memdev": "/objects/mem2",
                   "memaddr": 5368709120,
                   "size": 268435456,
                   "requested-size": 536870912,
                   "max-size": 1073741824,
                   "block-size": 2097152,
                   "node": 0
               }
           }
       ]
   }

Example: Enclave memory, and a balloon without a backend

-> { "execute": "query-memory-devices" }
<- {
       "return": [
           {
               "type": "sgx-epc",
               "data": {
                   "memdev": "/objects/epc0",
                   "memaddr": 6442450944,
                   "size": 67108864,
                   "node": 0
               }
           },
           { "type": "hv-balloon", "data": { "id": "hvb0", "max-size": 0 } }
       ]
   }

EQMP

SQMP
Structure BootConfiguration
---------------------------
Since 7.1

How the firmware of the machine boots, as the machine property boot and the
option -boot set it.

How much of it takes effect is up to the firmware; devices with a bootindex
come before what "order" says.

Members:

- "order": devices to try, one letter for each: "a" for a floppy disk, "c" for
  a hard disk, "d" for a CD-ROM, "n" for the network (json-string, optional)
- "once": order for the first boot only; from the next reset on "order" holds
  (json-string, optional)
- "menu": whether the firmware offers a boot menu (json-bool, optional)
- "splash": file with a picture, which the firmware shows while it offers the
  menu; it needs "menu" (json-string, optional)
- "splash-time": how long the picture is shown, in milliseconds, at most 65535
  (json-int, optional)
- "reboot-timeout": how long the machine waits after a failed boot before it
  resets and tries again, in milliseconds, at most 65535; with -1, which holds
  where it is left out, it does not try again (json-int, optional)
- "strict": whether the firmware keeps to the devices with a bootindex (true)
  or goes on to others when none of these boots (json-bool, optional)

EQMP

SQMP
Structure SMPConfiguration
--------------------------
Since 6.1

Number of CPUs and their arrangement, as the machine property smp and the
option -smp set it.

The topology is a nest of containers, from large to small: drawers, books,
sockets, dies, clusters, modules, cores, threads. Each architecture has some of
these; s390x, for instance, puts cores right into sockets and has neither dies
nor clusters. What is left out is worked out from the rest, and numbers that
contradict each other are refused: the product of all containers has to be
"maxcpus".

Members:

- "cpus": CPUs that are there from the start (json-int, optional)
- "drawers": number of drawers in the machine, only on s390x
  (json-int, optional, since 8.2)
- "books": number of books in a drawer, only on s390x
  (json-int, optional, since 8.2)
- "sockets": number of sockets in the next larger container, or in the machine
  (json-int, optional)
- "dies": number of dies in a socket (json-int, optional)
- "clusters": number of clusters in the next larger container
  (json-int, optional, since 7.0)
- "modules": number of modules in the next larger container
  (json-int, optional, since 9.1)
- "cores": number of cores in the next larger container (json-int, optional)
- "threads": number of hardware threads in a core (json-int, optional)
- "maxcpus": CPUs the machine has room for, counting those to be plugged later
  (json-int, optional)

EQMP

    {
        .name       = "x-query-irq",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_query_irq,
    },

SQMP
x-query-irq
-----------
Since 6.2

Show how often the interrupt controllers have raised each interrupt.

Arguments: None.

Features:

- "unstable": It is an aid for debugging; the text is not for programs, and the
  command may change or go away.

Returns: text for people, with one block for each controller that keeps count
         (HumanReadableText)

Example:

-> { "execute": "x-query-irq" }
<- {
       "return": {
           "human-readable-text": "IRQ statistics for isa-i8259:\n 0: 1184\n 4: 27\n"
       }
   }

EQMP

#if defined(CONFIG_TCG)
    {
        .name       = "x-query-jit",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_query_jit,
    },
#endif

SQMP
x-query-jit
-----------
Since 6.2

Show figures about the code that TCG has translated.

Arguments: None.

Features:

- "unstable": It is an aid for debugging; the text is not for programs, and the
  command may change or go away.

Returns: text for people, about the use of the translation buffer and the
         blocks in it (HumanReadableText)

Errors: where TCG is not the accelerator in use

Example:

-> { "execute": "x-query-jit" }
<- {
       "return": {
           "human-readable-text": "Translation buffer state:\ngen code size       23118547/1073577984\nTB count            47912\n"
       }
   }

EQMP

    {
        .name       = "x-query-numa",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_query_numa,
    },

SQMP
x-query-numa
------------
Since 6.2

Show the NUMA nodes of the guest, with the CPUs and the memory of each.

Arguments: None.

Features:

- "unstable": It is an aid for debugging; the text is not for programs, and the
  command may change or go away.

Returns: text for people, beginning with the number of nodes
         (HumanReadableText)

Example:

-> { "execute": "x-query-numa" }
<- {
       "return": {
           "human-readable-text": "2 nodes\nnode 0 cpus: 0 1\nnode 0 size: 2048 MB\nnode 0 plugged: 0 MB\nnode 1 cpus: 2 3\nnode 1 size: 2048 MB\nnode 1 plugged: 512 MB\n"
       }
   }

EQMP

#if defined(CONFIG_TCG)
    {
        .name       = "x-query-opcount",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_query_opcount,
    },
#endif

SQMP
x-query-opcount
---------------
Since 6.2

Show how often TCG has generated each of its operations.

The counters exist only in a QEMU that was built for profiling; others say in
the text that they have none.

Arguments: None.

Features:

- "unstable": It is an aid for debugging; the text is not for programs, and the
  command may change or go away.

Returns: text for people (HumanReadableText)

Errors: where TCG is not the accelerator in use

Example:

-> { "execute": "x-query-opcount" }
<- { "return": { "human-readable-text": "[TCG profiler not compiled]\n" } }

EQMP

    {
        .name       = "x-query-ramblock",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_query_ramblock,
    },

SQMP
x-query-ramblock
----------------
Since 6.2

Show the blocks of host memory that QEMU uses for guest memory, ROMs and video
memory.

Arguments: None.

Features:

- "unstable": It is an aid for debugging; the text is not for programs, and the
  command may change or go away.

Returns: text for people, a table with name, page size, offset and sizes of
         each block (HumanReadableText)

Example:

-> { "execute": "x-query-ramblock" }
<- {
       "return": {
           "human-readable-text": "  Block Name    PSize              Offset               Used              Total\n      pc.ram    4 KiB  0x0000000000000000 0x0000000080000000 0x0000000080000000\n"
       }
   }

EQMP

    {
        .name       = "x-query-roms",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_query_roms,
    },

SQMP
x-query-roms
------------
Since 6.2

Show the ROM images that were loaded for the machine, and where they went.

Arguments: None.

Features:

- "unstable": It is an aid for debugging; the text is not for programs, and the
  command may change or go away.

Returns: text for people, one line for each image (HumanReadableText)

Example:

-> { "execute": "x-query-roms" }
<- {
       "return": {
           "human-readable-text": "addr=00000000fffc0000 size=0x040000 mem=rom name=\"bios-256k.bin\"\n"
       }
   }

EQMP

    {
        .name       = "x-query-usb",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_query_usb,
    },

SQMP
x-query-usb
-----------
Since 6.2

Show the USB devices of the guest, with port, speed and product name.

Arguments: None.

Features:

- "unstable": It is an aid for debugging; the text is not for programs, and the
  command may change or go away.

Returns: text for people, one line for each device (HumanReadableText)

Errors: where the machine has no USB controller

Example:

-> { "execute": "x-query-usb" }
<- {
       "return": {
           "human-readable-text": "  Device 0.1, Port 1, Speed 480 Mb/s, Product QEMU USB Tablet, ID: tablet0\n"
       }
   }

EQMP

SQMP
Enumeration SmbiosEntryPointType
--------------------------------
Since 7.0

Which form of entry point leads the guest to its SMBIOS tables.

Values:

- "32": the 32-bit entry point of SMBIOS 2.1
- "64": the 64-bit entry point of SMBIOS 3.0
- "auto": the 32-bit one as long as the tables fit what it can describe, the
  64-bit one otherwise (since 9.0)

EQMP

SQMP
Structure MemorySizeConfiguration
---------------------------------
Since 7.1

Amount of memory of the machine, as the machine property memory and the option
-m set it.

To add memory later, "max-size" has to exceed "size"; memory modules need
"slots" as well.

Members:

- "size": memory from the start, in bytes; the default of the machine type
  where it is left out (json-size, optional)
- "max-size": memory the machine can come to by plugging, in bytes, with "size"
  counted in (json-size, optional)
- "slots": number of slots for memory modules to be plugged
  (json-uint64, optional)

EQMP

#if defined(CONFIG_FDT)
    {
        .name       = "dumpdtb",
        .args_type  = "filename:s",
        .mhandler.cmd_new = qmp_marshal_dumpdtb,
    },
#endif

SQMP
dumpdtb
-------
Since 7.2

Write the device tree of the machine to a file.

The tree is the one QEMU made or loaded for the guest, in its binary form
(dtb), which the program dtc can turn into text.

Arguments:

- "filename": file on the host to write to (json-string)

Returns: None.

Errors: where the machine has no device tree, and where the file cannot be
        written

Example:

-> { "execute": "dumpdtb", "arguments": { "filename": "/var/tmp/board.dtb" } }
<- { "return": {} }

EQMP

    {
        .name       = "x-query-interrupt-controllers",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_query_interrupt_controllers,
    },

SQMP
x-query-interrupt-controllers
-----------------------------
Since 9.1

Show the state of the interrupt controllers of the machine.

Arguments: None.

Features:

- "unstable": It is an aid for debugging; the text is not for programs, and the
  command may change or go away.

Returns: text for people, in a form of its own for each kind of controller
         (HumanReadableText)

Example:

-> { "execute": "x-query-interrupt-controllers" }
<- {
       "return": {
           "human-readable-text": "pic1: irr=00 imr=ff isr=00 hprio=0 irq_base=70 rr_sel=0 elcr=0c fnm=0\n"
       }
   }

EQMP
