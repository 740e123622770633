HXCOMM exact

SQMP
The Object Model
================

Reading and writing properties of objects, and creating user-creatable ones:
one set of properties for each type.

EQMP

SQMP
Structure ObjectPropertyInfo
----------------------------
Since 1.2

Describes one property of an object or of a type: how it is called, what kind
of value it holds and, where known, what it starts out with.

Members:

- "name": name by which qom-get and qom-set address it (json-string)
- "type": what the property holds. A simple name such as "bool", "uint32" or
  "str" stands for a plain JSON value, the name of an enumeration or structure
  for one of those; "child<T>" marks an object of type T that lives inside this
  one, and following those walks the tree; "link<T>" marks a reference to an
  object of type T elsewhere (json-string)
- "description": one line of explanation for people; absent where nobody wrote
  one (json-string, optional)
- "default-value": value it has while nothing else was set; absent where none
  is known (json-any, optional, since 5.0)

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
Flags: preconfig

List the properties of one object, its children included.

Start at "/machine" or "/objects" and descend through the properties whose type
begins with "child<" to walk the whole tree. Devices that were given an id are
found below "/machine/peripheral".

Arguments:

- "path": the object to look at, in either form that qom-get understands
  (json-string)

Returns: one entry for each property of the object, in no particular order
         (json-array of ObjectPropertyInfo)

Errors: DeviceNotFound where no object fits the path, and GenericError where
        more than one does

Example: The objects that the user created

-> { "execute": "qom-list", "arguments": { "path": "/objects" } }
<- {
       "return": [
           { "name": "type", "type": "string" },
           { "name": "io0", "type": "child<iothread>" },
           { "name": "mem1", "type": "child<memory-backend-ram>" }
       ]
   }

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
Flags: preconfig

Read a property of an object.

A path with a leading slash starts at the root of the tree and may pass through
children and links alike. Without the slash it is the tail of a path, tried at
every level of the tree, and has to fit exactly one object; an id alone often
does. Prefer full paths in programs: what is unique today need not be so after
the next device_add.

Arguments:

- "path": the object, as a full path or as the unique tail of one (json-string)
- "property": the property to read, as qom-list names it (json-string)

Returns: the value, whose JSON type follows from the type of the property:
         every integer type becomes a number, links and children become the
         path of the object they lead to (json-any)

Errors: DeviceNotFound where no object or more than one fits the path, and
        GenericError where the object has no such property

Example: By full path

-> {
       "execute": "qom-get",
       "arguments": {
           "path": "/machine/peripheral/balloon0",
           "property": "guest-stats-polling-interval"
       }
   }
<- { "return": 10 }

Example: By the tail of a path

-> {
       "execute": "qom-get",
       "arguments": { "path": "balloon0", "property": "type" }
   }
<- { "return": "virtio-balloon-pci" }

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
Flags: preconfig

Change a property of an object.

Most properties of a device are fixed from the moment it is plugged, and
setting one of those fails. Others act at once: the requested size of a
virtio-mem device is one, the polling limits of an I/O thread are another.

Arguments:

- "path": the object, in either form that qom-get understands (json-string)
- "property": the property to change (json-string)
- "value": the new value, in the JSON type that qom-get would show for this
  property (json-any)

Returns: None.

Errors: DeviceNotFound where no object or more than one fits the path, and
        GenericError where the object has no such property, where it cannot be
        written (any more), and where the value does not suit it

Example:

-> {
       "execute": "qom-set",
       "arguments": {
           "path": "/objects/io0",
           "property": "poll-max-ns",
           "value": 16384
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure ObjectTypeInfo
------------------------
Since 1.1

One type of object or device that this binary knows, as qom-list-types reports
it.

Members:

- "name": name of the type (json-string)
- "abstract": true for a type that only serves as a base for others, so that no
  object of it can be made; left out for all others
  (json-bool, optional, since 2.10)
- "parent": type it is derived from; absent for a type without one
  (json-string, optional, since 2.10)

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
Flags: preconfig

List the types of objects and devices that this binary knows.

Without arguments the list runs to several hundred entries. To learn whether a
device model was compiled in, look for its name among the types that implement
the type device.

Arguments:

- "implements": restrict the reply to this type or interface and whatever is
  derived from it; an unknown name gives an empty list, absence means no
  restriction (json-string, optional)
- "abstract": true adds the types that cannot be instantiated; absent, they are
  left out (json-bool, optional)

Returns: one entry for each type that fits, possibly none
         (json-array of ObjectTypeInfo)

Example: The accelerators

-> { "execute": "qom-list-types", "arguments": { "implements": "accel" } }
<- {
       "return": [
           { "name": "tcg-accel", "parent": "accel" },
           { "name": "kvm-accel", "parent": "accel" }
       ]
   }

Example: A base class too

-> {
       "execute": "qom-list-types",
       "arguments": { "implements": "rng-backend", "abstract": true }
   }
<- {
       "return": [
           { "name": "rng-backend", "abstract": true, "parent": "object" },
           { "name": "rng-builtin", "parent": "rng-backend" },
           { "name": "rng-random", "parent": "rng-backend" }
       ]
   }

EQMP

    {
        .name       = "qom-list-properties",
        .args_type  = "typename:s",
        .mhandler.cmd_new = qmp_marshal_qom_list_properties,
    },

SQMP
qom-list-properties
-------------------
Since 2.12
Flags: preconfig

List the properties that every object of a type has from its creation.

It answers for any type of the object model; device-list-properties is the same
question about a device model. Use it to find out which properties object-add
or -object accepts for a type.

Arguments:

- "typename": name of the type, one of those that qom-list-types shows
  (json-string)

Returns: one entry for each property known beforehand
         (json-array of ObjectPropertyInfo)

Errors: DeviceNotFound where there is no type of that name

Note: Properties that an object gives itself while it runs, such as links
      between devices, do not appear; qom-list on the finished object shows
      them.

Example:

-> {
       "execute": "qom-list-properties",
       "arguments": { "typename": "iothread" }
   }
<- {
       "return": [
           { "name": "type", "type": "string" },
           { "name": "poll-max-ns", "type": "int" },
           { "name": "thread-pool-max", "type": "int" }
       ]
   }

EQMP

SQMP
Structure CanHostSocketcanProperties
------------------------------------
Since 2.12
Condition: defined(CONFIG_LINUX)

What a "can-host-socketcan" object takes: it couples a virtual CAN bus to a CAN
interface of a Linux host.

Members:

- "if": CAN network interface of the host, for instance "can0" or "vcan0"
  (json-string)
- "canbus": id of the "can-bus" object whose traffic is exchanged with that
  interface (json-string)

EQMP

SQMP
Structure ColoCompareProperties
-------------------------------
Since 2.8

What a "colo-compare" object takes.

In the fault tolerance scheme COLO it sits on the primary host, holds back what
the primary guest wants to send, compares it with what the secondary guest
sends, and calls for a checkpoint when the two diverge.

Members:

- "primary_in": character device on which packets of the primary guest arrive;
  they go on to "outdev" once the secondary agrees (json-string)
- "secondary_in": character device on which packets of the secondary guest
  arrive; they serve for the comparison and are thrown away after it
  (json-string)
- "outdev": character device through which packets are released (json-string)
- "iothread": id of the I/O thread that does the comparing (json-string)
- "notify_dev": character device to a COLO frame outside QEMU, needed with Xen
  only; absent where QEMU does the checkpoints itself (json-string, optional)
- "compare_timeout": how many milliseconds a packet of the primary guest may
  wait for its counterpart (json-uint64, optional, default 3000)
- "expired_scan_cycle": pause in milliseconds between two searches for packets
  that waited too long (json-uint32, optional, default 3000)
- "max_queue_size": how many packets may wait for comparison; what arrives at a
  full queue is lost (json-uint32, optional, default 1024)
- "vnet_hdr_support": true if packets carry a virtio-net header, as they do
  with offloads; it must match the filters at the other end
  (json-bool, optional, default false)

EQMP

SQMP
Structure CryptodevBackendProperties
------------------------------------
Since 2.8

What all backends of virtio-crypto devices take.

Members:

- "queues": number of data queues; "cryptodev-backend-builtin" supports only
  one, and the bare "cryptodev-backend" pays no attention to it
  (json-uint32, optional, default 1)
- "throttle-bps": highest number of bytes per second the backend processes;
  absent means unlimited (json-uint64, optional, since 8.0)
- "throttle-ops": highest number of operations per second the backend carries
  out; absent means unlimited (json-uint64, optional, since 8.0)

EQMP

SQMP
Structure CryptodevVhostUserProperties
--------------------------------------
Since 2.12
Condition: defined(CONFIG_VHOST_CRYPTO)
Base: CryptodevBackendProperties

What a "cryptodev-vhost-user" object takes: the cryptographic work is done by
another process that speaks the vhost-user protocol.

Members:

- "chardev": id of the character device, a Unix domain socket, at whose other
  end that process is listening (json-string)

EQMP

SQMP
Structure DBusVMStateProperties
-------------------------------
Since 5.0

What a "dbus-vmstate" object takes: it carries the state of helper processes
along in the migration stream, fetching and restoring it over D-Bus.

Members:

- "addr": address of the D-Bus message bus on which the helpers are found
  (json-string)
- "id-list": ids of the helpers to take along, separated by commas; absent
  takes every helper that is found on the bus (json-string, optional)

EQMP

SQMP
Enumeration NetfilterInsert
---------------------------
Since 5.0

On which side of an existing filter a new one is put.

Values:

- "before": ahead of the filter that is named, so nearer to the head of the
  list
- "behind": after the filter that is named, so nearer to the tail

EQMP

SQMP
Structure NetfilterProperties
-----------------------------
Since 2.5

What all network filters take; a filter is attached to a network backend and
sees the packets that pass it.

The filters of one backend form a list. Packets sent by the guest and packets
for the guest pass it in opposite directions.

Members:

- "netdev": id of the network backend to attach to (json-string)
- "queue": direction of the packets to filter: those on their way to the guest,
  those coming from it, or both (NetFilterDirection, optional, default all)
- "status": "on" for a working filter, "off" for one that lets everything pass
  untouched; it can be changed later with qom-set
  (json-string, optional, default on)
- "position": place in the list of filters: "head" puts it first, "tail" last,
  and "id=" with the id of a filter puts it next to that one, on the side that
  "insert" tells (json-string, optional, default tail)
- "insert": side of the filter named in "position"; without effect for "head"
  and "tail" (NetfilterInsert, optional, default behind)

EQMP

SQMP
Structure FilterBufferProperties
--------------------------------
Since 2.5
Base: NetfilterProperties

What a "filter-buffer" object takes: it keeps packets back and lets them go in
bursts.

Members:

- "interval": time in microseconds, not 0, after which the packets gathered
  meanwhile are released together (json-uint32)

EQMP

SQMP
Structure FilterDumpProperties
------------------------------
Since 2.5
Base: NetfilterProperties

What a "filter-dump" object takes: it records the packets in a file in pcap
format.

Members:

- "file": path of the file to write (json-string)
- "maxlen": how many bytes of a packet are recorded at most; the rest of a
  longer one is cut off (json-uint32, optional, default 65536)

EQMP

SQMP
Structure FilterMirrorProperties
--------------------------------
Since 2.6
Base: NetfilterProperties

What a "filter-mirror" object takes: it sends a copy of each packet to a
character device and lets the original go on.

Members:

- "outdev": id of the character device that gets the copies; it must not be in
  use by anything else (json-string)
- "vnet_hdr_support": true to send the virtio-net header along with each
  packet; the receiver has to expect it (json-bool, optional, default false)

EQMP

SQMP
Structure FilterRedirectorProperties
------------------------------------
Since 2.6
Base: NetfilterProperties

What a "filter-redirector" object takes: it diverts packets into a character
device, feeds packets from a character device into the network backend, or does
both.

One of the two devices has to be named; where both are, they have to differ.

Members:

- "indev": id of the character device whose packets are fed into the backend;
  absent, none are fed (json-string, optional)
- "outdev": id of the character device to which packets are diverted; absent,
  none are diverted (json-string, optional)
- "vnet_hdr_support": true if packets on these devices are preceded by their
  virtio-net header (json-bool, optional, default false)

EQMP

SQMP
Structure FilterRewriterProperties
----------------------------------
Since 2.8
Base: NetfilterProperties

What a "filter-rewriter" object takes: on the secondary host of COLO it adjusts
the sequence and acknowledgement numbers of TCP so that connections survive a
failover.

Members:

- "vnet_hdr_support": true if packets are preceded by their virtio-net header
  (json-bool, optional, default false)

EQMP

SQMP
Structure InputBarrierProperties
--------------------------------
Since 4.2

What an "input-barrier" object takes: QEMU becomes a client of a Barrier server
and gets keyboard and mouse from there.

All numbers are passed as strings.

Members:

- "name": name of this screen, one that the server's configuration lists
  (json-string)
- "server": host name or address of the Barrier server
  (json-string, optional, default localhost)
- "port": TCP port the server listens on (json-string, optional, default 24800)
- "x-origin": horizontal position of the left edge of the guest's screen, in
  pixels (json-string, optional, default 0)
- "y-origin": vertical position of the upper edge of the guest's screen, in
  pixels (json-string, optional, default 0)
- "width": width in pixels that is reported to the server
  (json-string, optional, default 1920)
- "height": height in pixels that is reported to the server
  (json-string, optional, default 1080)

EQMP

SQMP
Structure InputLinuxProperties
------------------------------
Since 2.6
Condition: defined(CONFIG_LINUX)

What an "input-linux" object takes: it passes the events of one input device of
a Linux host straight to the guest.

Members:

- "evdev": path of the event device, usually below /dev/input (json-string)
- "grab_all": true lets the hotkey of this device take or release all such
  devices together, for example the mouse along with the keyboard
  (json-bool, optional, default false)
- "repeat": true passes on the repeated events of a key that is held down
  (json-bool, optional, default false)
- "grab-toggle": keys by which the user moves the device between host and guest
  (GrabToggleKeys, optional, default ctrl-ctrl)

EQMP

SQMP
Structure EventLoopBaseProperties
---------------------------------
Since 7.1

Settings shared by everything that runs an event loop: the main loop and the
I/O threads.

Members:

- "aio-max-batch": how many requests are handed to the asynchronous I/O engine
  of the host at a time; 0 leaves that to the engine
  (json-int, optional, default 0)
- "thread-pool-min": number of worker threads that are kept even while idle
  (json-int, optional, default 0)
- "thread-pool-max": limit on the number of worker threads
  (json-int, optional, default 64)

EQMP

SQMP
Structure IothreadProperties
----------------------------
Since 2.0
Base: EventLoopBaseProperties

What an "iothread" object takes: a thread with an event loop of its own, to
which block devices and others can be assigned. The setting "aio-max-batch" is
known since 6.1.

Before it goes to sleep, such a thread can poll for a while; that lowers
latency and costs processor time.

Members:

- "poll-max-ns": longest time in nanoseconds for which it polls; 0 turns
  polling off. If it is left out, the limit is 32768 on POSIX hosts and 0
  elsewhere (json-int, optional)
- "poll-grow": factor by which the polling time is raised when events turn up
  shortly after polling ended; 0 lets QEMU choose
  (json-int, optional, default 0)
- "poll-shrink": divisor by which the polling time is lowered when polling
  keeps finding nothing; 0 lets QEMU choose (json-int, optional, default 0)

EQMP

SQMP
Structure MainLoopProperties
----------------------------
Since 7.1
Base: EventLoopBaseProperties

What the "main-loop" object takes: nothing beyond the settings of event loops
in general. At most one such object can exist; it adjusts the loop QEMU runs
anyway.

EQMP

SQMP
Structure MemoryBackendProperties
---------------------------------
Since 2.1

What all memory backends take; "memory-backend-ram", anonymous memory of the
host, takes nothing more.

A backend becomes memory of the guest when a NUMA node, the machine itself, or
a memory device such as pc-dimm refers to it.

Members:

- "dump": true to have the memory in core dumps of the QEMU process; absent,
  the machine type decides (json-bool, optional)
- "host-nodes": NUMA nodes of the host that "policy" is about; absent or empty
  with the policy "default" (json-array of json-uint16, optional)
- "merge": true to let the host share identical pages among guests (KSM on
  Linux); absent, the machine type decides (json-bool, optional)
- "policy": how memory is spread over the nodes in "host-nodes"
  (HostMemPolicy, optional, default default)
- "prealloc": true to allocate all of it at once, so that a shortage shows at
  creation and not later in the guest; it excludes setting "reserve" to false
  (json-bool, optional, default false)
- "prealloc-threads": how many threads share the work of preallocation
  (json-uint32, optional, default 1)
- "prealloc-context": id of a "thread-context" object that determines on which
  host CPUs those threads run; absent, they inherit the placement of QEMU
  (json-string, optional, since 7.2)
- "share": true makes the mapping visible to other processes, which vhost-user
  needs; false keeps changes private to QEMU. Left out, it is false for
  "memory-backend-ram" and "memory-backend-file" and true for the epc, memfd
  and shm kinds (json-bool, optional)
- "reserve": whether swap space, or huge pages, are set aside for it where the
  host knows such reservation. True is a wish that has no effect where it does
  not apply, such as shared file mappings on Linux; false fails if the host
  cannot do without (json-bool, optional, default true, since 6.1)
- "size": size in bytes (json-size)
- "x-use-canonical-path-for-ramblock-id": whether the memory goes by its full
  object path in the migration stream. It is false except for machine types up
  to 4.0, where it is true; set it to false on those to migrate to or from
  newer versions (json-bool, optional)

EQMP

SQMP
Structure MemoryBackendFileProperties
-------------------------------------
Since 2.1
Base: MemoryBackendProperties

What a "memory-backend-file" object takes: guest memory mapped from a file, be
it in hugetlbfs, in a tmpfs, on persistent memory or on an ordinary disk.

Members:

- "align": alignment in bytes of the address it is mapped to. Some files need
  more than the page size: a DAX device may call for 2 MiB. With 0 the page
  size is used (json-size, optional, default 0)
- "offset": byte in the file at which the memory begins, a multiple of the page
  size; so several backends can share one file
  (json-size, optional, default 0, since 8.1)
- "discard-data": true allows QEMU to throw the contents away at exit and
  spares writing them back. It is no promise: a crash or SIGKILL leaves the
  file as it is (json-bool, optional, default false)
- "mem-path": path of the file, or of a directory on the file system in which
  an unnamed file is to be made (json-string)
- "pmem": true if the file lies in persistent memory of the host, so that QEMU
  takes care that what it writes there lasts; absent counts as false
  (json-bool, optional, if defined(CONFIG_LIBPMEM))
- "readonly": true opens the file for reading only, false for writing too
  (json-bool, optional, default false)
- "rom": "on" makes memory which the guest cannot write, "off" makes ordinary
  RAM, "auto" makes ROM exactly if "readonly" is true. To start many guests
  from one memory image, open the file with "readonly" true, "share" false and
  this member "off" (OnOffAuto, optional, default auto, since 8.2)

EQMP

SQMP
Structure MemoryBackendMemfdProperties
--------------------------------------
Since 2.12
Condition: defined(CONFIG_LINUX)
Base: MemoryBackendProperties

What a "memory-backend-memfd" object takes: anonymous memory behind a file
descriptor, which can be passed to other processes without a path in any file
system.

Members:

- "hugetlb": true to take huge pages (json-bool, optional, default false)
- "hugetlbsize": size in bytes of the huge pages, a power of two that the host
  offers; 0 takes the usual one. Without effect unless "hugetlb" is true
  (json-size, optional, default 0)
- "seal": true to forbid any later change of its size
  (json-bool, optional, default true)

EQMP

SQMP
Structure MemoryBackendShmProperties
------------------------------------
Since 9.1
Condition: defined(CONFIG_POSIX)
Base: MemoryBackendProperties

What a "memory-backend-shm" object takes: POSIX shared memory. It is always
shared, so "share" need not be given and must not be false.

EQMP

SQMP
Structure MemoryBackendEpcProperties
------------------------------------
Since 6.2
Condition: defined(CONFIG_LINUX)
Base: MemoryBackendProperties

What a "memory-backend-epc" object takes: a part of the enclave page cache for
a guest that uses Intel SGX. With it "merge" and "dump" are false unless
something else is asked for.

EQMP

SQMP
Structure PrManagerHelperProperties
-----------------------------------
Since 2.11
Condition: defined(CONFIG_LINUX)

What a "pr-manager-helper" object takes: SCSI persistent reservations are
carried out by a privileged helper, so that QEMU itself needs no privileges for
them.

Members:

- "path": path of the Unix domain socket on which the helper listens
  (json-string)

EQMP

SQMP
Structure QtestProperties
-------------------------
Since 6.0

What a "qtest" object takes: it opens a channel for the test protocol, by which
a test program drives the machine. It has no use outside of tests.

Members:

- "chardev": id of the character device that carries the protocol (json-string)
- "log": path of a file that gets a record of the conversation; absent, no
  record is kept (json-string, optional)

EQMP

SQMP
Structure RemoteObjectProperties
--------------------------------
Since 6.0

What an "x-remote-object" object takes: it connects a device of this process to
the QEMU process that shows it to a guest.

Members:

- "fd": name of the socket, as given to getfd when it was passed in
  (json-string)
- "devid": id of the device that is served over it (json-string)

EQMP

SQMP
Structure VfioUserServerProperties
----------------------------------
Since 7.1

What an "x-vfio-user-server" object takes: it offers a PCI device of this
process to a client by the vfio-user protocol.

Members:

- "socket": address to wait for the client at (SocketAddress)
- "device": id of the PCI device to offer (json-string)

EQMP

SQMP
Structure IOMMUFDProperties
---------------------------
Since 9.0

What an "iommufd" object takes: it stands for the host's /dev/iommu, by which
VFIO and vDPA devices reach guest memory.

Members:

- "fd": an open file descriptor of /dev/iommu, by the name it got from getfd;
  by this the descriptor can be shared with other processes. Absent, QEMU opens
  the device itself (json-string, optional)

EQMP

SQMP
Structure AcpiGenericInitiatorProperties
----------------------------------------
Since 9.0

What an "acpi-generic-initiator" object takes: it tells the guest, through its
ACPI tables, that a PCI device belongs to a NUMA node of its own although it is
neither CPU nor memory.

Members:

- "pci-dev": id of the PCI device (json-string)
- "node": number of the guest's NUMA node (json-uint32)

EQMP

SQMP
Structure AcpiGenericPortProperties
-----------------------------------
Since 9.2

What an "acpi-generic-port" object takes: it describes, in the guest's ACPI
tables, the place where what only firmware can know ends and a bus that can be
explored begins, such as a CXL host bridge (ACPI 6.5, section 5.2.16.7).

Latency and bandwidth given for this node hold up to that place. For the
figures to a device behind it the guest has to add what it reads from the
links, from the switches and from the device itself (its CDAT); bandwidth is
harder, as links may be shared and accesses interleaved.

Members:

- "pci-bus": the bus of the host bridge, the same that the root ports below it
  name as their bus; the entry in the SRAT refers to the ACPI device of this
  bridge (json-string)
- "node": number by which the guest's tables (SRAT, HMAT) refer to this place.
  It resembles a NUMA node, but has neither CPUs nor memory (json-uint32)

EQMP

SQMP
Structure RngProperties
-----------------------
Since 1.3

What all sources of random numbers take; a virtio-rng device draws on one.

Members:

- "opened": relic of an old way to create objects. Leave it out: true opens the
  source too early, and the remaining properties are then likely to be refused
  (json-bool, optional, default false)
  Features:
  - "deprecated": "opened" should not be sent at all. Nothing replaces it: the
    source is opened when the object is complete, and false says no more than
    its absence does

EQMP

SQMP
Structure RngEgdProperties
--------------------------
Since 1.3
Base: RngProperties

What an "rng-egd" object takes: the random numbers come from a daemon that
speaks the EGD protocol.

Members:

- "chardev": id of the character device that leads to the daemon (json-string)

EQMP

SQMP
Structure RngRandomProperties
-----------------------------
Since 1.3
Condition: defined(CONFIG_POSIX)
Base: RngProperties

What an "rng-random" object takes: the random numbers are read from a file of
the host.

Members:

- "filename": path to read from, normally a device
  (json-string, optional, default /dev/urandom)

EQMP

SQMP
Structure SevCommonProperties
-----------------------------
Since 9.1

What "sev-guest" and "sev-snp-guest" objects have in common; they switch on
memory encryption by AMD SEV.

Members:

- "sev-device": path of the device that leads to the SEV firmware of the host
  (json-string, optional, default /dev/sev)
- "cbitpos": position, in a page table entry, of the bit that marks a page as
  encrypted; it has to be the one of the host's processor
  (json-uint32, optional, default 0)
- "reduced-phys-bits": how many bits the guest-physical address loses to
  encryption; again a trait of the processor, which query-sev-capabilities
  reports along with the position of the bit (json-uint32)
- "kernel-hashes": true to place hashes of the kernel, initial RAM disk and
  command line given by -kernel, -initrd and -append where the measured
  firmware can verify them (json-bool, optional, default false, since 6.2)

EQMP

SQMP
Structure SevGuestProperties
----------------------------
Since 2.12
Base: SevCommonProperties

What a "sev-guest" object takes: encryption by SEV or SEV-ES.

Members:

- "dh-cert-file": certificate with the guest owner's Diffie-Hellman key, in
  base64; absent, the owner takes no part in the launch (json-string, optional)
- "session-file": the guest owner's launch session parameters, in base64;
  absent like "dh-cert-file" (json-string, optional)
- "policy": bits that say what the firmware may do with this guest, such as
  debugging it, sharing its key, or whether SEV-ES is required. The default
  forbids debugging (json-uint32, optional, default 1)
- "handle": number of an existing guest context of the firmware to use, 0 for a
  new one (json-uint32, optional, default 0)
- "legacy-vm-type": which interface of KVM creates the guest. "on" takes the
  old KVM_SEV_INIT, as older versions of QEMU and Linux did, "off" insists on
  KVM_SEV_INIT2, which needs Linux 6.10; "auto" takes the old one until some
  other setting needs the new. As the two initialize the vCPUs differently, the
  measurement of the guest depends on this choice
  (OnOffAuto, optional, default off, since 9.1)

EQMP

SQMP
Structure SevSnpGuestProperties
-------------------------------
Since 9.1
Base: SevCommonProperties

What a "sev-snp-guest" object takes: encryption with integrity protection by
SEV-SNP.

Most members are passed to the firmware as they are; the SEV-SNP firmware ABI
specification explains their contents, and the documentation of the Linux
kernel how KVM hands them on. Binary values are written in base64.

Members:

- "policy": the guest policy for SNP_LAUNCH_START, a set of bits; the default
  is 0x30000 (json-uint64, optional, default 196608)
- "guest-visible-workarounds": 16 bytes that tell the guest which workarounds
  the hypervisor applies; all zero if left out (json-string, optional)
- "id-block": 96 bytes, the ID block which the firmware checks when the launch
  finishes; all zero if left out (json-string, optional)
- "id-auth": 4096 bytes with the signatures and keys that vouch for "id-block";
  all zero if left out (json-string, optional)
- "author-key-enabled": true if "id-auth" contains an author key besides the ID
  key (json-bool, optional, default false)
- "host-data": 32 bytes of your choice which the guest finds in its attestation
  report; all zero if left out (json-string, optional)
- "vcek-disabled": true forbids attestation reports signed with the key of the
  individual chip (VCEK), leaving only the key loaded by the provider (VLEK);
  false lets the guest choose (json-bool, optional, default false, since 9.1)

EQMP

SQMP
Structure ThreadContextProperties
---------------------------------
Since 7.2

What a "thread-context" object takes: threads that QEMU creates through it,
above all those that preallocate memory, run on the given CPUs of the host.

Give one of the two members, not both.

Members:

- "cpu-affinity": numbers of the host CPUs to run on; absent, the threads may
  run wherever QEMU's main thread may (json-array of json-uint16, optional)
- "node-affinity": numbers of host NUMA nodes, a short way to name all of their
  CPUs; absent, "cpu-affinity" or the placement of the main thread counts
  (json-array of json-uint16, optional)

EQMP

SQMP
Enumeration ObjectType
----------------------
Since 6.0

The kinds of objects that object-add and -object can create.

Values:

- "acpi-generic-initiator": assigns a PCI device to a NUMA node of the guest
- "acpi-generic-port": describes a host bridge in the guest's NUMA tables
- "authz-list": decides about access by a list of rules
- "authz-listfile": decides about access by rules in a file
- "authz-pam": leaves the decision about access to PAM
- "authz-simple": grants access to a single identity
- "can-bus": a CAN bus to which the guest's CAN controllers are attached; it
  has no properties
- "can-host-socketcan": connects a CAN bus to an interface of the host
  (if defined(CONFIG_LINUX))
- "colo-compare": compares the packets of the two guests of COLO
- "cryptodev-backend": common base of the crypto backends; use one of those
  below
- "cryptodev-backend-builtin": crypto backend that calculates within QEMU
- "cryptodev-backend-lkcf": crypto backend that leaves the work to the Linux
  kernel, through its key management facility
- "cryptodev-vhost-user": crypto backend in another process
  (if defined(CONFIG_VHOST_CRYPTO))
- "dbus-vmstate": migrates the state of helpers on a D-Bus
- "filter-buffer": network filter that holds packets back for a while
- "filter-dump": network filter that records packets in a file
- "filter-mirror": network filter that copies packets to a character device
- "filter-redirector": network filter that diverts packets to and from
  character devices
- "filter-replay": network filter that makes record and replay of network
  traffic possible
- "filter-rewriter": network filter that adjusts TCP numbers for COLO
- "input-barrier": keyboard and mouse from a Barrier server
- "input-linux": keyboard, mouse or the like of a Linux host, given to the
  guest directly (if defined(CONFIG_LINUX))
- "iommufd": the host's /dev/iommu, for assigned devices
- "iothread": thread for I/O, with its own event loop
- "main-loop": settings of the event loop of the main thread
- "memory-backend-epc": memory for SGX enclaves of the guest
  (if defined(CONFIG_LINUX))
- "memory-backend-file": guest memory mapped from a file
- "memory-backend-memfd": guest memory in an anonymous file of Linux
  (if defined(CONFIG_LINUX))
- "memory-backend-ram": guest memory allocated anonymously
- "memory-backend-shm": guest memory in a POSIX shared memory object
  (if defined(CONFIG_POSIX))
- "pef-guest": protected guest on POWER (Protected Execution Facility); it has
  no properties
- "pr-manager-helper": leaves SCSI persistent reservations to a helper process
  (if defined(CONFIG_LINUX))
- "qtest": channel by which a test drives the machine
- "rng-builtin": random numbers from the generator QEMU itself uses
- "rng-egd": random numbers from a daemon with the EGD protocol
- "rng-random": random numbers from a device file of the host
  (if defined(CONFIG_POSIX))
- "secret": password or key, given as text or in a file
- "secret_keyring": password or key held in the keyring of the Linux kernel
  (if defined(CONFIG_SECRET_KEYRING))
- "sev-guest": memory encryption by AMD SEV or SEV-ES
- "sev-snp-guest": memory encryption by AMD SEV-SNP
- "thread-context": binds threads of QEMU to CPUs of the host
- "s390-pv-guest": protected guest on IBM Z (Secure Execution); it has no
  properties
- "throttle-group": I/O limits that several disks share
- "tls-creds-anon": TLS without any authentication of the peer
- "tls-creds-psk": TLS with keys that both sides know beforehand
- "tls-creds-x509": TLS with X.509 certificates
- "tls-cipher-suites": list of permitted TLS cipher suites, for the guest's
  firmware
- "x-remote-object": connects a device of this process to a remote QEMU
  Features:
  - "unstable": "x-remote-object" and "x-vfio-user-server" are experiments,
    which may change or go without notice
- "x-vfio-user-server": offers a device by the vfio-user protocol
  Features:
  - "unstable": "x-remote-object" and "x-vfio-user-server" are experiments,
    which may change or go without notice

EQMP

SQMP
Union ObjectOptions
-------------------
Since 6.0
Discriminator: "qom-type"

Everything that object-add needs to know: type and name of the new object and,
depending on the type, its properties.

The types "can-bus", "pef-guest" and "s390-pv-guest" have no properties.

Members:

- "qom-type": kind of object to create; it selects which further members there
  are (ObjectType)
- "id": name of the new object; it must be unique among the objects and appears
  as the last part of its path, below "/objects" (json-string)

Branches:

- "acpi-generic-initiator": (AcpiGenericInitiatorProperties)
- "acpi-generic-port": (AcpiGenericPortProperties)
- "authz-list": (AuthZListProperties)
- "authz-listfile": (AuthZListFileProperties)
- "authz-pam": (AuthZPAMProperties)
- "authz-simple": (AuthZSimpleProperties)
- "can-host-socketcan": (CanHostSocketcanProperties, if defined(CONFIG_LINUX))
- "colo-compare": (ColoCompareProperties)
- "cryptodev-backend": (CryptodevBackendProperties)
- "cryptodev-backend-builtin": (CryptodevBackendProperties)
- "cryptodev-backend-lkcf": (CryptodevBackendProperties)
- "cryptodev-vhost-user":
  (CryptodevVhostUserProperties, if defined(CONFIG_VHOST_CRYPTO))
- "dbus-vmstate": (DBusVMStateProperties)
- "filter-buffer": (FilterBufferProperties)
- "filter-dump": (FilterDumpProperties)
- "filter-mirror": (FilterMirrorProperties)
- "filter-redirector": (FilterRedirectorProperties)
- "filter-replay": (NetfilterProperties)
- "filter-rewriter": (FilterRewriterProperties)
- "input-barrier": (InputBarrierProperties)
- "input-linux": (InputLinuxProperties, if defined(CONFIG_LINUX))
- "iommufd": (IOMMUFDProperties)
- "iothread": (IothreadProperties)
- "main-loop": (MainLoopProperties)
- "memory-backend-epc": (MemoryBackendEpcProperties, if defined(CONFIG_LINUX))
- "memory-backend-file": (MemoryBackendFileProperties)
- "memory-backend-memfd":
  (MemoryBackendMemfdProperties, if defined(CONFIG_LINUX))
- "memory-backend-ram": (MemoryBackendProperties)
- "memory-backend-shm": (MemoryBackendShmProperties, if defined(CONFIG_POSIX))
- "pr-manager-helper": (PrManagerHelperProperties, if defined(CONFIG_LINUX))
- "qtest": (QtestProperties)
- "rng-builtin": (RngProperties)
- "rng-egd": (RngEgdProperties)
- "rng-random": (RngRandomProperties, if defined(CONFIG_POSIX))
- "secret": (SecretProperties)
- "secret_keyring":
  (SecretKeyringProperties, if defined(CONFIG_SECRET_KEYRING))
- "sev-guest": (SevGuestProperties)
- "sev-snp-guest": (SevSnpGuestProperties)
- "thread-context": (ThreadContextProperties)
- "throttle-group": (ThrottleGroupProperties)
- "tls-creds-anon": (TlsCredsAnonProperties)
- "tls-creds-psk": (TlsCredsPskProperties)
- "tls-creds-x509": (TlsCredsX509Properties)
- "tls-cipher-suites": (TlsCredsProperties)
- "x-remote-object": (RemoteObjectProperties)
- "x-vfio-user-server": (VfioUserServerProperties)

EQMP

    {
        .name       = "object-add",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_object_add,
    },

SQMP
object-add
----------
Since 2.0
Flags: preconfig

Create an object that is not a device, such as a memory backend, an I/O thread,
a secret or a throttle group.

It is the run-time form of -object. Properties stand beside "qom-type" and
"id", each with the JSON type it has; which ones exist depends on the type. If
anything is wrong, nothing is created.

Arguments: ObjectOptions

Returns: None.

Errors: where this binary does not know the type, where the id is taken, where
        a property does not exist or has an unsuitable value, and where the
        object cannot be set up (a file is missing, memory is short)

Note: Before QEMU 6.0 the properties could also be wrapped in a member "props".
      That form is no longer understood.

Example: Memory to be plugged with a pc-dimm device

-> {
       "execute": "object-add",
       "arguments": {
           "qom-type": "memory-backend-ram",
           "id": "mem1",
           "size": 536870912,
           "host-nodes": [1],
           "policy": "bind"
       }
   }
<- { "return": {} }

Example: A thread for disk I/O

-> {
       "execute": "object-add",
       "arguments": { "qom-type": "iothread", "id": "io1", "poll-max-ns": 0 }
   }
<- { "return": {} }

Example: The passphrase of an encrypted image

-> {
       "execute": "object-add",
       "arguments": {
           "qom-type": "secret",
           "id": "disk0-key",
           "format": "base64",
           "data": "dHVsaXAtNzMtbWFyYmxl"
       }
   }
<- { "return": {} }

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
Flags: preconfig

Destroy an object made by object-add or -object.

Arguments:

- "id": name of the object (json-string)

Returns: None.

Errors: where there is no object of that name, and where something still uses
        it: unplug a device before the backend it stands on

Example:

-> { "execute": "object-del", "arguments": { "id": "mem1" } }
<- { "return": {} }

EQMP

SQMP
Enumeration QAuthZListPolicy
----------------------------
Since 4.0

The verdict of a rule or of a list of rules.

Values:

- "deny": the client is turned away
- "allow": the client may proceed

EQMP

SQMP
Enumeration QAuthZListFormat
----------------------------
Since 4.0

How the text of a rule is compared with the identity of a client.

Values:

- "exact": the two have to be equal, character by character
- "glob": the text is a pattern as in a shell, in which a question mark stands
  for one character and an asterisk for any number of them

EQMP

SQMP
Structure QAuthZListRule
------------------------
Since 4.0

One rule of an access list: which identities it is about, and what becomes of
them.

Members:

- "match": the identity, or a pattern for identities (json-string)
- "policy": verdict for a client whom this rule fits (QAuthZListPolicy)
- "format": how "match" is to be understood
  (QAuthZListFormat, optional, default exact)

EQMP

SQMP
Structure AuthZListProperties
-----------------------------
Since 4.0

What an "authz-list" object takes: rules that are tried in their order, the
first that fits being decisive.

Members:

- "policy": verdict for a client whom no rule fits
  (QAuthZListPolicy, optional, default deny)
- "rules": the rules, in the order in which they are tried; absent means none,
  so that "policy" settles everything (json-array of QAuthZListRule, optional)

EQMP

SQMP
Structure AuthZListFileProperties
---------------------------------
Since 4.0

What an "authz-listfile" object takes: the rules of an access list, kept in a
file.

Members:

- "filename": path of the file, which holds a JSON object with the members of
  AuthZListProperties (json-string)
- "refresh": true has QEMU watch the file and read it again when it changes. If
  that goes wrong, everybody is turned away until a readable version appears.
  When left out it is true where the binary can watch files (inotify on Linux)
  and false elsewhere (json-bool, optional)

EQMP

SQMP
Structure AuthZPAMProperties
----------------------------
Since 4.0

What an "authz-pam" object takes: the decision is left to the account rules of
PAM.

Members:

- "service": PAM service whose rules are asked, the name of a file in
  /etc/pam.d (json-string)

EQMP

SQMP
Structure AuthZSimpleProperties
-------------------------------
Since 4.0

What an "authz-simple" object takes: one identity that is let in, all others
being refused.

Members:

- "identity": who may come in. What to write depends on the service that uses
  this object: with TLS certificates it is the distinguished name of the
  client's certificate, with SASL the user name (json-string)

EQMP
