HXCOMM exact

SQMP
Virtio
======

Looking into the virtio devices of a guest: features, status, queues.

EQMP

SQMP
Structure VirtioInfo
--------------------
Since 7.2

Names one virtio device and says where it is found.

Members:

- "path": place of the virtio part of the device in the object tree; pass it to
  the other commands of this group (json-string)
- "name": name of the kind of device, such as "virtio-net" or "virtio-scsi"
  (json-string)

EQMP

    {
        .name       = "x-query-virtio",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_query_virtio,
    },

SQMP
x-query-virtio
--------------
Since 7.2

List all virtio devices of the guest that are set up completely.

Arguments: None.

Features:

- "unstable": it serves the search for faults, and its form may change at any
  time

Returns: one entry for each device, possibly none (json-array of VirtioInfo)

Example:

-> { "execute": "x-query-virtio" }
<- {
       "return": [
           {
               "name": "virtio-net",
               "path": "/machine/peripheral/nic0/virtio-backend"
           },
           {
               "name": "virtio-blk",
               "path": "/machine/peripheral/disk0/virtio-backend"
           }
       ]
   }

EQMP

SQMP
Structure VhostStatus
---------------------
Since 7.2

State of the vhost side of a virtio device, that is of the part that a kernel
module or another process handles in place of QEMU.

It is reported only while that part is working.

Members:

- "n-mem-sections": number of sections of guest memory that the vhost backend
  was told about (json-int)
- "n-tmp-sections": number of sections in the list that is put together while
  the memory map changes (json-int)
- "nvqs": number of virtqueues this vhost device handles (json-uint32)
- "vq-index": number of the first of them, counted among all virtqueues of the
  virtio device (json-int)
- "features": features the vhost backend offers (VirtioDeviceFeatures)
- "acked-features": features in force, as agreed with the driver in the guest
  (VirtioDeviceFeatures)
- "backend-features": features that QEMU and the backend settle between
  themselves, beyond what the driver agreed to (VirtioDeviceFeatures)
- "protocol-features": extensions of the vhost-user protocol in use; empty with
  other kinds of vhost (VhostDeviceProtocols)
- "max-queues": highest number of queues the backend supports (json-uint64)
- "backend-cap": capabilities of the backend as a bitmap (json-uint64)
- "log-enabled": true while writes to guest memory are logged, as migration
  needs it (json-bool)
- "log-size": size of that log, 0 while there is none (json-uint64)

EQMP

SQMP
Structure VirtioStatus
----------------------
Since 7.2

State of one virtio device as QEMU sees it; most members mirror variables of
the implementation.

While vhost does the work for the device, the state of the vhost side is
included.

Members:

- "name": name of the kind of device (json-string)
- "device-id": number of the kind of device in the virtio specification, such
  as 1 for a network card or 2 for a disk (json-uint16)
- "vhost-started": true while vhost handles the queues (json-bool)
- "device-endian": byte order of the device, "little" or "big"; "unknown" as
  long as it is not determined (json-string)
- "guest-features": features the driver in the guest accepted
  (VirtioDeviceFeatures)
- "host-features": features the device offers to the driver
  (VirtioDeviceFeatures)
- "backend-features": features the backend of the device supports
  (VirtioDeviceFeatures)
- "num-vqs": number of virtqueues in use (json-int)
- "status": how far the driver has come in setting up the device
  (VirtioDeviceStatus)
- "isr": interrupt status register: bit 0 tells of a queue that needs
  attention, bit 1 of a changed configuration (json-uint8)
- "queue-sel": number of the queue the driver selected last in order to
  configure it (json-uint16)
- "vm-running": whether the device takes the guest to be running (json-bool)
- "broken": true after the driver did something so wrong that the device
  stopped; only a reset helps (json-bool)
- "disabled": true while the device is switched off for the time being
  (json-bool)
- "use-started": whether "started" is kept up to date; false only for the sake
  of old machine types (json-bool)
- "started": true from the moment the driver put the device to work (json-bool)
- "start-on-kick": whether the first notification of a queue counts as a start,
  which drivers of the time before virtio 1.0 rely on (json-bool)
- "disable-legacy-check": true if QEMU lets pass a legacy mode that it would
  object to otherwise, again for old machine types (json-bool)
- "bus-name": name of the bus the device remembers; it may be empty
  (json-string)
- "use-guest-notifier-mask": whether the interrupts of queues handled outside
  QEMU can be masked one by one (json-bool)
- "vhost-dev": state of the vhost side; absent unless vhost is at work for this
  device (VhostStatus, optional)

EQMP

    {
        .name       = "x-query-virtio-status",
        .args_type  = "path:s",
        .mhandler.cmd_new = qmp_marshal_x_query_virtio_status,
    },

SQMP
x-query-virtio-status
---------------------
Since 7.2

Show the state of one virtio device in detail: features, progress of the
driver, flags, and vhost if it is used.

Arguments:

- "path": the device, by the path that x-query-virtio gave (json-string)

Features:

- "unstable": it serves the search for faults, and its form may change at any
  time

Returns: the state of the device at this moment (VirtioStatus)

Errors: where no virtio device is found at that path

Example: A device that QEMU serves itself

-> {
       "execute": "x-query-virtio-status",
       "arguments": { "path": "/machine/peripheral/rng0/virtio-backend" }
   }
<- {
       "return": {
           "name": "virtio-rng",
           "device-id": 4,
           "device-endian": "little",
           "bus-name": "",
           "num-vqs": 1,
           "queue-sel": 0,
           "isr": 0,
           "vm-running": true,
           "broken": false,
           "disabled": false,
           "started": true,
           "use-started": true,
           "start-on-kick": false,
           "disable-legacy-check": false,
           "use-guest-notifier-mask": true,
           "vhost-started": false,
           "status": {
               "statuses": [
                   "VIRTIO_CONFIG_S_ACKNOWLEDGE: Valid virtio device found",
                   "VIRTIO_CONFIG_S_DRIVER: Guest OS compatible with device"
               ]
           },
           "host-features": {
               "transports": [
                   "VIRTIO_RING_F_INDIRECT_DESC: Indirect descriptors supported"
               ],
               "unknown-dev-features": 2147483648
           },
           "guest-features": { "transports": [] },
           "backend-features": { "transports": [] }
       }
   }

Example: A network card with vhost in the kernel

-> {
       "execute": "x-query-virtio-status",
       "arguments": { "path": "/machine/peripheral/nic0/virtio-backend" }
   }
<- {
       "return": {
           "name": "virtio-net",
           "device-id": 1,
           "device-endian": "little",
           "bus-name": "",
           "num-vqs": 3,
           "queue-sel": 1,
           "isr": 0,
           "vm-running": true,
           "broken": false,
           "disabled": false,
           "started": true,
           "use-started": true,
           "start-on-kick": false,
           "disable-legacy-check": false,
           "use-guest-notifier-mask": true,
           "vhost-started": true,
           "status": {
               "statuses": [
                   "VIRTIO_CONFIG_S_DRIVER_OK: Driver setup and ready"
               ]
           },
           "host-features": {
               "transports": [],
               "dev-features": [
                   "VIRTIO_NET_F_MAC: Device has given MAC address",
                   "VIRTIO_NET_F_CTRL_VQ: Control channel available"
               ]
           },
           "guest-features": {
               "transports": [],
               "dev-features": [
                   "VIRTIO_NET_F_MAC: Device has given MAC address"
               ]
           },
           "backend-features": { "transports": [], "dev-features": [] },
           "vhost-dev": {
               "n-mem-sections": 3,
               "n-tmp-sections": 3,
               "nvqs": 2,
               "vq-index": 0,
               "features": {
                   "transports": [],
                   "dev-features": [
                       "VHOST_F_LOG_ALL: Logging write descriptors supported"
                   ]
               },
               "acked-features": { "transports": [], "dev-features": [] },
               "backend-features": { "transports": [], "dev-features": [] },
               "protocol-features": { "protocols": [] },
               "max-queues": 1,
               "backend-cap": 2,
               "log-enabled": false,
               "log-size": 0
           }
       }
   }

EQMP

SQMP
Structure VirtioDeviceStatus
----------------------------
Since 7.2

The status register of a virtio device in readable form; the driver sets its
bits one after the other as it takes the device into use.

Members:

- "statuses": one text for each bit that is set and known, made of its name in
  the specification and a short explanation (json-array of json-string)
- "unknown-statuses": the bits that are set but not known to QEMU; absent if
  there are none (json-uint8, optional)

EQMP

SQMP
Structure VhostDeviceProtocols
------------------------------
Since 7.2

The extensions of the vhost-user protocol that a backend supports, in readable
form.

Members:

- "protocols": one text for each known extension, made of its name and a short
  explanation (json-array of json-string)
- "unknown-protocols": bitmap of the extensions not known to QEMU; absent if
  there are none (json-uint64, optional)

EQMP

SQMP
Structure VirtioDeviceFeatures
------------------------------
Since 7.2

A set of virtio features in readable form, parted into those of virtio as such
and those of one kind of device.

Members:

- "transports": the features of rings and transport, which mean the same for
  all devices; one text each, made of name and explanation
  (json-array of json-string)
- "dev-features": the features peculiar to this kind of device, in the same
  form; absent for kinds that define none, as virtio-rng
  (json-array of json-string, optional)
- "unknown-dev-features": bitmap of the features QEMU has no name for; absent
  if there are none (json-uint64, optional)

EQMP

SQMP
Structure VirtQueueStatus
-------------------------
Since 7.2

State of one virtqueue as QEMU keeps it.

Indexes of rings are 16 bits wide, count on without regard to the size of the
ring, and wrap around to 0 after 65535.

Members:

- "name": name of the kind of device the queue belongs to (json-string)
- "queue-index": number of the queue within the device (json-uint16)
- "inuse": how many elements the device has taken from the queue and not given
  back yet (json-uint32)
- "vring-num": size of the ring, in descriptors (json-uint32)
- "vring-num-default": size the ring has after a reset, before the driver picks
  one (json-uint32)
- "vring-align": alignment of the ring in bytes, which matters for legacy
  drivers (json-uint32)
- "vring-desc": guest-physical address of the descriptor table (json-uint64)
- "vring-avail": guest-physical address of the ring by which the driver hands
  over buffers (json-uint64)
- "vring-used": guest-physical address of the ring by which the device gives
  them back (json-uint64)
- "last-avail-idx": position in the available ring up to which the device has
  taken buffers; with vhost at work it is asked of vhost, and it is absent if
  vhost has no such queue (json-uint16, optional)
- "shadow-avail-idx": position up to which the driver had offered buffers when
  QEMU last looked; absent while vhost is at work (json-uint16, optional)
- "used-idx": position in the used ring up to which the device gave buffers
  back (json-uint16)
- "signalled-used": the value of "used-idx" when the driver was last
  interrupted (json-uint16)
- "signalled-used-valid": whether "signalled-used" means anything; false after
  a reset, for example (json-bool)

EQMP

    {
        .name       = "x-query-virtio-queue-status",
        .args_type  = "path:s,queue:i",
        .mhandler.cmd_new = qmp_marshal_x_query_virtio_queue_status,
    },

SQMP
x-query-virtio-queue-status
---------------------------
Since 7.2

Show the state of one virtqueue.

Arguments:

- "path": the device, by the path that x-query-virtio gave (json-string)
- "queue": number of the queue, from 0 (json-uint16)

Features:

- "unstable": it serves the search for faults, and its form may change at any
  time

Returns: size, addresses and positions of the queue (VirtQueueStatus)

Errors: where no virtio device is found at that path, and where it has no queue
        of that number

Note: While vhost handles the device, QEMU does not follow the driver's offers
      itself, so "shadow-avail-idx" is missing, and "last-avail-idx" too if
      vhost does not handle this very queue.

Example: A queue that QEMU serves itself

-> {
       "execute": "x-query-virtio-queue-status",
       "arguments": {
           "path": "/machine/peripheral/disk0/virtio-backend",
           "queue": 0
       }
   }
<- {
       "return": {
           "name": "virtio-blk",
           "queue-index": 0,
           "inuse": 2,
           "vring-num": 256,
           "vring-num-default": 256,
           "vring-align": 4096,
           "vring-desc": 4298113024,
           "vring-avail": 4298117120,
           "vring-used": 4298117696,
           "last-avail-idx": 41310,
           "shadow-avail-idx": 41310,
           "used-idx": 41308,
           "signalled-used": 41308,
           "signalled-used-valid": true
       }
   }

Example: A queue handled by vhost

-> {
       "execute": "x-query-virtio-queue-status",
       "arguments": {
           "path": "/machine/peripheral/nic0/virtio-backend",
           "queue": 1
       }
   }
<- {
       "return": {
           "name": "virtio-net",
           "queue-index": 1,
           "inuse": 0,
           "vring-num": 256,
           "vring-num-default": 256,
           "vring-align": 4096,
           "vring-desc": 4303355904,
           "vring-avail": 4303360000,
           "vring-used": 4303360576,
           "last-avail-idx": 977,
           "used-idx": 0,
           "signalled-used": 0,
           "signalled-used-valid": false
       }
   }

EQMP

SQMP
Structure VirtVhostQueueStatus
------------------------------
Since 7.2

State of one virtqueue as QEMU handed it to vhost.

Each of the three parts of the ring appears with its address in the memory of
the QEMU process, with its address in guest memory, and with its size.

Members:

- "name": name of the kind of device the queue belongs to (json-string)
- "kick": what is recorded for notifications from the guest to the backend,
  often just 0 (json-int)
- "call": what is recorded for interrupts from the backend to the guest, often
  just 0 (json-int)
- "desc": address of the descriptor table within QEMU (json-uint64)
- "avail": address of the available ring, filled by the driver, within QEMU
  (json-uint64)
- "used": address of the used ring, filled by the device, within QEMU
  (json-uint64)
- "num": size of the ring, in descriptors (json-int)
- "desc-phys": guest-physical address of the descriptor table (json-uint64)
- "desc-size": size of the descriptor table in bytes (json-uint32)
- "avail-phys": guest-physical address of the available ring (json-uint64)
- "avail-size": size of the available ring in bytes (json-uint32)
- "used-phys": guest-physical address of the used ring (json-uint64)
- "used-size": size of the used ring in bytes (json-uint32)

EQMP

    {
        .name       = "x-query-virtio-vhost-queue-status",
        .args_type  = "path:s,queue:i",
        .mhandler.cmd_new = qmp_marshal_x_query_virtio_vhost_queue_status,
    },

SQMP
x-query-virtio-vhost-queue-status
---------------------------------
Since 7.2

Show one virtqueue from the view of vhost.

Arguments:

- "path": the device, by the path that x-query-virtio gave (json-string)
- "queue": number of the queue among those vhost handles (json-uint16)

Features:

- "unstable": it serves the search for faults, and its form may change at any
  time

Returns: addresses and sizes of the ring (VirtVhostQueueStatus)

Errors: where no virtio device is found at that path, where vhost is not at
        work for it, and where vhost has no queue of that number

Example:

-> {
       "execute": "x-query-virtio-vhost-queue-status",
       "arguments": {
           "path": "/machine/peripheral/nic0/virtio-backend",
           "queue": 0
       }
   }
<- {
       "return": {
           "name": "virtio-net",
           "kick": 0,
           "call": 0,
           "num": 256,
           "desc": 139872251289600,
           "avail": 139872251293696,
           "used": 139872251294272,
           "desc-phys": 4303347712,
           "desc-size": 4096,
           "avail-phys": 4303351808,
           "avail-size": 518,
           "used-phys": 4303352384,
           "used-size": 2054
       }
   }

EQMP

SQMP
Structure VirtioRingDesc
------------------------
Since 7.2

One descriptor of a virtqueue: a piece of guest memory that belongs to a
request.

Members:

- "addr": guest-physical address it points to (json-uint64)
- "len": length of that piece in bytes (json-uint32)
- "flags": names of the flags that are set, such as "next" (another piece
  follows), "write" (the device writes to it) or "indirect" (it holds a table
  of descriptors); "avail" and "used" have a meaning in the packed format only
  (json-array of json-string)

EQMP

SQMP
Structure VirtioRingAvail
-------------------------
Since 7.2

The available ring, also called driver area, as far as it concerns one element.

Members:

- "flags": flags set by the driver; 1 asks the device to refrain from
  interrupts (json-uint16)
- "idx": where the driver will put its next entry (json-uint16)
- "ring": number of the descriptor found in the entry that was asked for
  (json-uint16)

EQMP

SQMP
Structure VirtioRingUsed
------------------------
Since 7.2

The head of the used ring, also called device area.

Members:

- "flags": flags set by the device; 1 tells the driver that it need not notify
  (json-uint16)
- "idx": where the device will put its next entry (json-uint16)

EQMP

SQMP
Structure VirtioQueueElement
----------------------------
Since 7.2

One element of a virtqueue, with the state of the two rings beside it.

Members:

- "name": name of the kind of device the queue belongs to (json-string)
- "index": number of the element's first descriptor (json-uint32)
- "descs": the descriptors that make up the element, in order
  (json-array of VirtioRingDesc)
- "avail": state of the available ring (VirtioRingAvail)
- "used": state of the used ring (VirtioRingUsed)

EQMP

    {
        .name       = "x-query-virtio-queue-element",
        .args_type  = "path:s,queue:i,index:i?",
        .mhandler.cmd_new = qmp_marshal_x_query_virtio_queue_element,
    },

SQMP
x-query-virtio-queue-element
----------------------------
Since 7.2

Show what stands in one element of a virtqueue.

Nothing keeps the guest from changing the rings meanwhile, and an entry that is
not in use holds whatever was left there. So the contents may make no sense.

Arguments:

- "path": the device, by the path that x-query-virtio gave (json-string)
- "queue": number of the queue, from 0 (json-uint16)
- "index": which entry of the available ring to follow; absent, the one that
  the device would take next (json-uint16, optional)

Features:

- "unstable": it serves the search for faults, and its form may change at any
  time

Returns: the element with its descriptors (VirtioQueueElement)

Errors: where no virtio device is found at that path, where it has no queue of
        that number, where the queue uses the packed format, and where its
        memory cannot be read

Example: A given entry

-> {
       "execute": "x-query-virtio-queue-element",
       "arguments": {
           "path": "/machine/peripheral/nic0/virtio-backend",
           "queue": 0,
           "index": 12
       }
   }
<- {
       "return": {
           "name": "virtio-net",
           "index": 12,
           "descs": [
               { "addr": 4415811584, "len": 1536, "flags": ["write"] }
           ],
           "avail": { "flags": 0, "idx": 512, "ring": 12 },
           "used": { "flags": 0, "idx": 260 }
       }
   }

Example: The next entry of a disk

-> {
       "execute": "x-query-virtio-queue-element",
       "arguments": {
           "path": "/machine/peripheral/disk0/virtio-backend",
           "queue": 0
       }
   }
<- {
       "return": {
           "name": "virtio-blk",
           "index": 7,
           "descs": [
               { "addr": 4420005904, "len": 16, "flags": ["next"] },
               { "addr": 4420010000, "len": 4096, "flags": ["write", "next"] },
               { "addr": 4420005920, "len": 1, "flags": ["write"] }
           ],
           "avail": { "flags": 1, "idx": 3093, "ring": 7 },
           "used": { "flags": 0, "idx": 3092 }
       }
   }

EQMP

SQMP
Structure IOThreadVirtQueueMapping
----------------------------------
Since 9.0

Assigns virtqueues of a device to one I/O thread; a device with many queues
takes a list of these in its property "iothread-vq-mapping".

Members:

- "iothread": id of the "iothread" object (json-string)
- "vqs": numbers of the queues this thread handles. Give it in all entries of
  the list or in none; if it is absent, the queues are dealt out to the threads
  in turn (json-array of json-uint16, optional)

EQMP

SQMP
Structure DummyVirtioForceArrays
--------------------------------
Since 9.0

Exists for technical reasons only: it makes the schema's tools produce the
array type that devices use internally. No command or event refers to it.

Members:

- "unused-iothread-vq-mapping": never sent and never read
  (json-array of IOThreadVirtQueueMapping)

EQMP

SQMP
Enumeration GranuleMode
-----------------------
Since 9.0

Size of the pages in which an IOMMU of the guest, such as virtio-iommu, maps
memory.

Values:

- "4k": pages of 4 KiB
- "8k": pages of 8 KiB
- "16k": pages of 16 KiB
- "64k": pages of 64 KiB
- "host": pages as large as those of the host

EQMP

SQMP
Enumeration VMAppleVirtioBlkVariant
-----------------------------------
Since 9.2

Role of a disk of the machine type vmapple, which runs macOS guests on ARM.

Values:

- "unspecified": no role was chosen, which is the initial state and not
  accepted as a setting
- "root": the disk that holds the main volume
- "aux": the disk with the additional data the guest needs to boot

EQMP
