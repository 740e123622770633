HXCOMM exact

SQMP
Drives, Media and Exports
=========================

Guest devices with removable media, internal snapshots over NBD, and exporting
nodes to other programs.

EQMP

SQMP
Enumeration BiosAtaTranslation
------------------------------
Since 2.0

The way in which the BIOS of a PC guest turns the cylinder, head and sector
numbers of old programs into places on an IDE disk. It concerns only guests
that still use such addresses; SeaBIOS and the Bochs BIOS work with block
numbers underneath whatever is chosen here.

Values:

- "auto": leave the choice to QEMU. With a geometry given by the user it takes
  "none" or "lba" according to the disk's size. Without one it guesses the
  geometry and takes "none" for at most 16 heads, "large" where cylinders times
  heads stay below 131072, and "lba" for anything bigger
- "none": the guest works with the geometry of the drive as it is
- "lba": tracks of 63 sectors, and the smallest of 16, 32, 64, 128 or 255 heads
  that lets 1024 cylinders hold the disk, or 255 if none of them does; the
  number of cylinders follows from that
- "large": cylinders are divided until no more than 1024 are left, and heads
  multiplied by the same factor
- "rechs": like "large", after a geometry of 16 heads has been recast as one
  with 15 heads and more cylinders

EQMP

SQMP
Enumeration FloppyDriveType
---------------------------
Since 2.6

Model of a floppy drive on the emulated controller, which decides about the
disks that fit into it.

Values:

- "144": a 3.5 inch drive for disks of 1.44 MB
- "288": a 3.5 inch drive for disks of 2.88 MB
- "120": a 5.25 inch drive for disks of 1.2 MB
- "none": no drive at this position
- "auto": chosen at start according to the disk that is inserted then

EQMP

SQMP
Structure PRManagerInfo
-----------------------
Since 3.0

State of one persistent reservation manager, the object that carries out SCSI
reservations of a guest with the help of a privileged process.

Members:

- "id": id under which the manager object was created (json-string)
- "connected": whether the helper process, or the storage behind the manager,
  can be reached at present; reservations of the guest fail while it cannot
  (json-bool)

EQMP

    {
        .name       = "query-pr-managers",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_pr_managers,
    },

SQMP
query-pr-managers
-----------------
Since 3.0
Flags: preconfig

Show the persistent reservation managers of this machine and whether each of
them can do its work.

A change of the state is also announced by the event PR_MANAGER_STATUS_CHANGED,
so that polling is not needed.

Arguments: None.

Returns: one entry for each manager object, an empty array if there is none
         (json-array of PRManagerInfo)

Example:

-> { "execute": "query-pr-managers" }
<- { "return": [{ "id": "pr0", "connected": true }] }

EQMP

    {
        .name       = "eject",
        .args_type  = "device:s?,id:s?,force:b?",
        .mhandler.cmd_new = qmp_marshal_eject,
    },

SQMP
eject
-----
Since 0.14

Open the tray of a removable drive and take the medium out.

If the guest has locked the tray, it is asked to release it, and the command
fails for now; repeat it after the guest has answered, or use "force". The
image is closed.

Exactly one of "device" and "id" has to be given.

Arguments:

- "device": name of the drive's backend (json-string, optional)
  Features:
  - "deprecated": "device" will go away; name the guest's device with "id"
    instead
- "id": id of the guest's device, or its path in the object tree
  (json-string, optional, since 2.8)
- "force": open a tray that the guest has locked without asking for its consent
  (json-bool, optional, default false)

Returns: None.

Errors: DeviceNotFound if there is no such drive

Note: An empty drive can be ejected as well; nothing is reported in that case.

Example:

-> { "execute": "eject", "arguments": { "id": "cdrom" } }
<- {
       "timestamp": { "seconds": 1751364000, "microseconds": 402188 },
       "event": "DEVICE_TRAY_MOVED",
       "data": { "device": "cd0", "id": "cdrom", "tray-open": true }
   }
<- { "return": {} }

Example: A tray that the guest refuses to release

-> { "execute": "eject", "arguments": { "id": "cdrom", "force": true } }
<- { "return": {} }

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
returns at once with success; whether the tray opens is known from the event
DEVICE_TRAY_MOVED alone. No such event comes if the tray was open before, if
the drive has none, if no guest device uses the drive, or if the guest ignores
the request.

Exactly one of "device" and "id" has to be given.

Arguments:

- "device": name of the drive's backend (json-string, optional)
  Features:
  - "deprecated": "device" will go away; name the guest's device with "id"
    instead
- "id": id of the guest's device, or its path in the object tree
  (json-string, optional, since 2.8)
- "force": open a locked tray at once; otherwise the guest is asked to let go
  of it, and decides when that happens (json-bool, optional, default false)

Returns: None.

Example:

-> { "execute": "blockdev-open-tray", "arguments": { "id": "cdrom" } }
<- {
       "timestamp": { "seconds": 1751364000, "microseconds": 558013 },
       "event": "DEVICE_TRAY_MOVED",
       "data": { "device": "cd0", "id": "cdrom", "tray-open": true }
   }
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
has no tray. Exactly one of "device" and "id" has to be given.

Arguments:

- "device": name of the drive's backend (json-string, optional)
  Features:
  - "deprecated": "device" will go away; name the guest's device with "id"
    instead
- "id": id of the guest's device, or its path in the object tree
  (json-string, optional, since 2.8)

Returns: None.

Example:

-> { "execute": "blockdev-close-tray", "arguments": { "id": "cdrom" } }
<- {
       "timestamp": { "seconds": 1751364009, "microseconds": 90417 },
       "event": "DEVICE_TRAY_MOVED",
       "data": { "device": "cd0", "id": "cdrom", "tray-open": false }
   }
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

A closed tray makes it fail, unless no guest device uses the drive; an empty
drive does not. A node that came from blockdev-add stays in the graph and can
be inserted elsewhere.

Arguments:

- "id": id of the guest's device, or its path in the object tree (json-string)

Returns: None.

Example:

-> { "execute": "blockdev-remove-medium", "arguments": { "id": "cdrom" } }
<- { "return": {} }

Example: The tray is still closed

-> { "execute": "blockdev-remove-medium", "arguments": { "id": "cdrom" } }
<- {
       "error": {
           "class": "GenericError",
           "desc": "Tray of device 'cdrom' is not open"
       }
   }

-> { "execute": "blockdev-open-tray", "arguments": { "id": "cdrom" } }
<- {
       "timestamp": { "seconds": 1751364000, "microseconds": 558013 },
       "event": "DEVICE_TRAY_MOVED",
       "data": { "device": "cd0", "id": "cdrom", "tray-open": true }
   }
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
closed while a guest device uses the drive, or if another user of the node does
not share it.

Arguments:

- "id": id of the guest's device, or its path in the object tree (json-string)
- "node-name": block node that becomes the medium (json-string)

Returns: None.

Example:

-> {
       "execute": "blockdev-add",
       "arguments": {
           "driver": "raw",
           "node-name": "install-dvd",
           "read-only": true,
           "file": { "driver": "file", "filename": "/srv/iso/debian-12.iso" }
       }
   }
<- { "return": {} }

-> {
       "execute": "blockdev-insert-medium",
       "arguments": { "id": "cdrom", "node-name": "install-dvd" }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration BlockdevChangeReadOnlyMode
--------------------------------------
Since 2.3

What blockdev-change-medium does about write access while it exchanges the
medium.

Values:

- "retain": the new medium is opened like the one before it
- "read-only": the guest can only read the new medium
- "read-write": the guest may write to the new medium, which fails if the image
  cannot be opened for writing

EQMP

    {
        .name       = "blockdev-change-medium",
        .args_type  = "device:s?,id:s?,filename:s,format:s?,force:b?,"
                      "read-only-mode:s?",
        .mhandler.cmd_new = qmp_marshal_blockdev_change_medium,
    },

SQMP
blockdev-change-medium
----------------------
Since 2.5

Replace the medium of a drive by an image file, in one go.

It saves the caller the sequence that starts with blockdev-open-tray and ends
with blockdev-close-tray. The new file is opened before the old medium is
touched, so that a wrong name leaves everything as it was. A tray that the
guest has locked is treated as by eject: without "force" the guest is asked,
and the command fails. Options beyond those given here (a node name, cache
modes) need the four separate steps.

Exactly one of "device" and "id" has to be given.

Arguments:

- "device": name of the drive's backend (json-string, optional)
  Features:
  - "deprecated": "device" will go away; name the guest's device with "id"
    instead
- "id": id of the guest's device, or its path in the object tree
  (json-string, optional, since 2.8)
- "filename": image to be loaded (json-string)
- "format": block driver for the image; when missing it is guessed from the
  content, which is unsafe for raw images that a guest can write to
  (json-string, optional)
- "force": open a locked tray at once; otherwise the guest is asked to let go
  of it, and the medium stays (json-bool, optional, default false, since 7.1)
- "read-only-mode": whether the drive becomes read-only, becomes writable, or
  stays what it is (BlockdevChangeReadOnlyMode, optional, default retain)

Returns: None.

Example:

-> {
       "execute": "blockdev-change-medium",
       "arguments": {
           "id": "cdrom",
           "filename": "/srv/iso/debian-12.iso",
           "format": "raw",
           "read-only-mode": "read-only"
       }
   }
<- { "return": {} }

Example: An image without write permission in a floppy drive that was writable

-> {
       "execute": "blockdev-change-medium",
       "arguments": {
           "id": "floppy0",
           "format": "raw",
           "filename": "/srv/floppy/drivers.img"
       }
   }
<- {
       "error": {
           "class": "GenericError",
           "desc": "Could not open '/srv/floppy/drivers.img': Permission denied"
       }
   }

-> {
       "execute": "blockdev-change-medium",
       "arguments": {
           "id": "floppy0",
           "format": "raw",
           "filename": "/srv/floppy/drivers.img",
           "read-only-mode": "read-only"
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "block_set_io_throttle",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_block_set_io_throttle,
    },

SQMP
block_set_io_throttle
---------------------
Since 1.1
Flags: preconfig

Limit the bandwidth and the request rate of a drive.

A limit is either on the total or on reads and writes apart; setting "bps"
together with "bps_rd" or "bps_wr" is an error, and so it is for "iops". All
six basic limits must be passed, 0 for those that are not wanted. Each call
replaces the previous settings as a whole.

Since QEMU 2.4 every throttled drive belongs to a throttle group, and the
drives of one group take turns with a single budget, so that changing the
limits of one changes them for all. With "group" the drive moves to that group,
which gets the limits passed, while the group it leaves keeps its own. Without
"group" the drive stays where it is; a drive that was in no group founds one
under its own name.

With all six limits at 0 the drive leaves its group and is no longer throttled;
"group" has no effect then, and the other drives go on as before.

Arguments: BlockIOThrottle

Returns: None.

Errors: DeviceNotFound if there is no such drive

Note: The id of a virtio-blk device is not enough: its drive hangs on the child
      "virtio-backend", so pass a path such as
      "/machine/peripheral/vda/virtio-backend", which query-block shows as
      "qdev".

Example: 500 requests per second, with bursts of 2000 for ten seconds

-> {
       "execute": "block_set_io_throttle",
       "arguments": {
           "id": "scsi-disk0",
           "bps": 0,
           "bps_rd": 0,
           "bps_wr": 0,
           "iops": 500,
           "iops_rd": 0,
           "iops_wr": 0,
           "iops_max": 2000,
           "iops_max_length": 10,
           "group": "web"
       }
   }
<- { "return": {} }

Example: No limits any more

-> {
       "execute": "block_set_io_throttle",
       "arguments": {
           "id": "scsi-disk0",
           "bps": 0,
           "bps_rd": 0,
           "bps_wr": 0,
           "iops": 0,
           "iops_rd": 0,
           "iops_wr": 0
       }
   }
<- { "return": {} }

Example: A million bytes per second, and eight times as much for a minute

-> {
       "execute": "block_set_io_throttle",
       "arguments": {
           "id": "/machine/peripheral/vda/virtio-backend",
           "bps": 1000000,
           "bps_rd": 0,
           "bps_wr": 0,
           "iops": 0,
           "iops_rd": 0,
           "iops_wr": 0,
           "bps_max": 8000000,
           "bps_max_length": 60
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "block-latency-histogram-set",
        .args_type  = "id:s,boundaries:q?,boundaries-read:q?,"
                      "boundaries-write:q?,boundaries-zap:q?,"
                      "boundaries-flush:q?",
        .mhandler.cmd_new = qmp_marshal_block_latency_histogram_set,
    },

SQMP
block-latency-histogram-set
---------------------------
Since 4.0
Flags: preconfig

Start, reset or drop the histograms that count how long the requests of a drive
take.

The counts are read with query-blockstats. Each kind of request has a histogram
of its own, and each histogram set up here starts empty. Limits of one kind win
over "boundaries"; kinds that no argument speaks of keep what they have. With
nothing but "id" all histograms of the drive are dropped.

Every array holds the limits between the intervals, in nanoseconds, as
described for BlockLatencyHistogramInfo.

Arguments:

- "id": id of the guest's device, or its path in the object tree (json-string)
- "boundaries": limits for all kinds of requests that have no array of their
  own below; whatever had been counted is lost
  (json-array of json-uint64, optional)
- "boundaries-read": limits for the histogram of reads, whose old counts are
  lost (json-array of json-uint64, optional)
- "boundaries-write": limits for the histogram of writes
  (json-array of json-uint64, optional)
- "boundaries-zap": limits for the histogram of zone appends
  (json-array of json-uint64, optional)
- "boundaries-flush": limits for the histogram of flushes
  (json-array of json-uint64, optional)

Returns: None.

Errors: the device does not exist, or an array is not rising or contains 0

Example: Intervals that end at 0.1, 1 and 10 ms for everything, and wider ones
         for flushes

-> {
       "execute": "block-latency-histogram-set",
       "arguments": {
           "id": "scsi-disk0",
           "boundaries": [100000, 1000000, 10000000],
           "boundaries-flush": [5000000, 50000000]
       }
   }
<- { "return": {} }

Example: A histogram of writes, the others left alone

-> {
       "execute": "block-latency-histogram-set",
       "arguments": {
           "id": "scsi-disk0",
           "boundaries-write": [250000, 2000000]
       }
   }
<- { "return": {} }

Example: No histograms

-> {
       "execute": "block-latency-histogram-set",
       "arguments": { "id": "scsi-disk0" }
   }
<- { "return": {} }

EQMP

SQMP
Structure NbdServerOptionsBase
------------------------------

Settings of the NBD server other than its address.

Members:

- "handshake-max-seconds": seconds within which a new client has to finish
  negotiating before it is disconnected, 0 for no limit
  (json-uint32, optional, default 10, since 10.0)
- "tls-creds": ID of an object with TLS credentials, which makes TLS
  compulsory; absent means connections without encryption
  (json-string, optional, since 2.6)
- "tls-authz": ID of an authorization object that decides by the name in the
  client's certificate who is let in; the object is looked up at each
  connection, so it may be replaced while the server runs, and while it does
  not exist everyone is refused; absent means that names are not looked at
  (json-string, optional, since 4.0)
- "max-connections": number of clients that may be connected at a time, 0 for
  any number; with 1 clients are also not told that several connections can be
  used together (json-uint32, optional, default 100, since 5.2)

EQMP

SQMP
Structure NbdServerOptions
--------------------------
Base: NbdServerOptionsBase

The settings of an NBD server, with its address in the flat form.

Members:

- "addr": address to listen on (SocketAddress, since 4.2)

EQMP

SQMP
Structure NbdServerOptionsLegacy
--------------------------------
Base: NbdServerOptionsBase

The settings of an NBD server, with its address in the older form that wraps
the details in "data".

Members:

- "addr": address to listen on (SocketAddressLegacy, since 1.3)

EQMP

    {
        .name       = "nbd-server-start",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_nbd_server_start,
    },

SQMP
nbd-server-start
----------------
Since 1.3
Flags: preconfig

Start the NBD server and let it listen on an address.

It begins without exports; add them with nbd-server-add or block-export-add. A
client picks an export by its name; another QEMU can open it as
"nbd:HOST:PORT:exportname=NAME". Unless the network is trusted, use a unix
socket or TLS, for there is no other protection.

Arguments: NbdServerOptionsLegacy

Returns: None.

Errors: Fails if the server runs already or if the address cannot be used.

Example: On a unix socket

-> {
       "execute": "nbd-server-start",
       "arguments": {
           "addr": { "type": "unix", "data": { "path": "/run/web-nbd.sock" } }
       }
   }
<- { "return": {} }

Example: On the network, with TLS

-> {
       "execute": "nbd-server-start",
       "arguments": {
           "addr": {
               "type": "inet",
               "data": { "host": "192.0.2.7", "port": "10809" }
           },
           "tls-creds": "tls0",
           "max-connections": 4
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure BlockExportOptionsNbdBase
-----------------------------------
Since 5.0

How an NBD export presents itself to clients.

Members:

- "name": name that clients ask for; absent means the name of the exported
  device or node (json-string, optional, since 2.12)
- "description": text for people, at most 4096 bytes; absent means none
  (json-string, optional, since 5.0)

EQMP

SQMP
Structure BlockExportOptionsNbd
-------------------------------
Since 5.2
Base: BlockExportOptionsNbdBase

What only an NBD export made by block-export-add can have.

Members:

- "bitmaps": dirty bitmaps that clients can read along with the data, each as
  metadata context "qemu:dirty-bitmap:" followed by its name, which clients ask
  for with NBD_OPT_SET_META_CONTEXT; a bitmap is given by its name, searched
  from the exported node, or, since QEMU 7.1, by node and name; absent means
  none (json-array of BlockDirtyBitmapOrStr, optional)
- "allocation-depth": whether clients can read, as metadata context
  "qemu:allocation-depth", in which layer of the backing chain each part of the
  data lies; absent means no (json-bool, optional, since 5.2)

EQMP

SQMP
Structure BlockExportOptionsVhostUserBlk
----------------------------------------
Since 5.2

An export to another process that attaches it as a vhost-user-blk device.

Members:

- "addr": socket to listen on, of type "unix" or "fd"; a passed descriptor has
  to be a unix domain socket (SocketAddress)
- "logical-block-size": size of a logical block in bytes
  (json-size, optional, default 512)
- "num-queues": number of virtqueues for requests, at least 1
  (json-uint16, optional, default 1)

EQMP

SQMP
Enumeration FuseExportAllowOther
--------------------------------
Since 6.1

Whether users other than QEMU's own may get at a FUSE export.

Values:

- "off": mount without allow_other, so that only the user QEMU runs as has
  access
- "on": mount with allow_other, and fail where the system does not permit that
- "auto": mount with allow_other, and where that fails without it

EQMP

SQMP
Structure BlockExportOptionsFuse
--------------------------------
Since 6.0
Condition: defined(CONFIG_FUSE)

An export that shows a block node as a raw image in the host's file system.

Members:

- "mountpoint": path of an existing regular file, in whose place the data
  appear (json-string)
- "growable": whether writing past the end makes the node larger
  (json-bool, optional, default false)
- "allow-other": whether other users have access, which permissions of the file
  cannot give by themselves; QEMU needs to run as root for it, or
  /etc/fuse.conf has to contain user_allow_other
  (FuseExportAllowOther, optional, default auto, since 6.1)

EQMP

SQMP
Structure BlockExportOptionsVduseBlk
------------------------------------
Since 7.1

An export to the host's own kernel, as a virtio block device made through
VDUSE.

Members:

- "name": name of the VDUSE device, which no other on the host may have
  (json-string)
- "num-queues": number of virtqueues of the device
  (json-uint16, optional, default 1)
- "queue-size": number of entries in each virtqueue
  (json-uint16, optional, default 256)
- "logical-block-size": size of a logical block in bytes, a power of two from
  512 up to the size of a page (json-size, optional, default 512)
- "serial": serial number the device reports; absent means an empty one
  (json-string, optional)

EQMP

SQMP
Structure NbdServerAddOptions
-----------------------------
Since 5.0
Base: BlockExportOptionsNbdBase

The settings of an NBD export made by the older command nbd-server-add.

Members:

- "device": drive or block node to export (json-string)
- "writable": whether clients may write (json-bool, optional, default false)
- "bitmap": dirty bitmap that clients can read along with the data, as metadata
  context "qemu:dirty-bitmap:" followed by its name; absent means none
  (json-string, optional, since 4.0)

EQMP

    {
        .name       = "nbd-server-add",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_nbd_server_add,
    },

SQMP
nbd-server-add
--------------
Since 1.3
Flags: preconfig

Offer a block node through the NBD server.

The export's identifier, which block-export-del and BLOCK_EXPORT_DELETED use,
is the same as its name.

Arguments: NbdServerAddOptions

Features:

- "deprecated": Use block-export-add, which does the same and more.

Returns: None.

Errors: Fails if the server is not running, if the name is taken, or, for a
        writable export, if a guest device does not share the node with other
        writers.

Example:

-> {
       "execute": "nbd-server-add",
       "arguments": { "device": "disk0", "name": "web", "bitmap": "nightly" }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration BlockExportRemoveMode
---------------------------------
Since 2.12

What becomes of clients when a block export is removed.

Values:

- "safe": their connections are respected, so that the removal fails while
  there are any
- "hard": their connections are cut at once

EQMP

    {
        .name       = "nbd-server-remove",
        .args_type  = "name:s,mode:s?",
        .mhandler.cmd_new = qmp_marshal_nbd_server_remove,
    },

SQMP
nbd-server-remove
-----------------
Since 2.12
Flags: preconfig

Withdraw an export from the NBD server.

Arguments:

- "name": identifier of the export, which for one made by nbd-server-add is its
  name (json-string)
- "mode": what to do about clients that are connected
  (BlockExportRemoveMode, optional, default safe)

Features:

- "deprecated": Use block-export-del, which works for every type of export.

Returns: None.

Errors: Fails if the server is not running, if it has no such export, or if
        clients are connected and the mode is "safe".

Example:

-> {
       "execute": "nbd-server-remove",
       "arguments": { "name": "web", "mode": "hard" }
   }
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
Flags: preconfig

Disconnect all clients, remove the exports, and end the NBD server.

Each export that goes away is announced by BLOCK_EXPORT_DELETED. It fails if no
server runs.

Arguments: None.

Returns: None.

Example:

-> { "execute": "nbd-server-stop" }
<- { "return": {} }

EQMP

SQMP
Enumeration BlockExportType
---------------------------
Since 4.2

The ways in which a block node can be offered to others.

Values:

- "nbd": over a socket, by the NBD server
- "vhost-user-blk": over a unix socket and shared memory, to a virtual machine
  or another vhost-user client
  (since 5.2, if defined(CONFIG_VHOST_USER_BLK_SERVER))
- "fuse": as a file in the host's file system
  (since 6.0, if defined(CONFIG_FUSE))
- "vduse-blk": as a virtio block device of the host's kernel
  (since 7.1, if defined(CONFIG_VDUSE_BLK_EXPORT))

EQMP

SQMP
Union BlockExportOptions
------------------------
Since 4.2
Discriminator: "type"

How one block node is offered to the outside.

Members:

- "type": way in which it is offered, on which further members depend
  (BlockExportType)
- "id": identifier to be given to the export, one that no other export has,
  whatever its type (json-string)
- "fixed-iothread": whether the node has to stay in its thread as long as the
  export exists; with true, an export whose "iothread" the node cannot be moved
  to is not created (json-bool, optional, default false, since 5.2)
- "iothread": ID of the iothread object to work in; absent means the thread
  that the node is in already (json-string, optional, since 5.2)
- "node-name": block node to export (json-string, since 5.2)
- "writable": whether clients may write (json-bool, optional, default false)
- "writethrough": whether each write is flushed to stable storage before the
  client learns that it is done (json-bool, optional, default false, since 5.2)
- "allow-inactive": whether the node may be inactive, as it is around a
  migration; with true it is left so, and types that cannot work on such a node
  fail; with false it is activated first, and it cannot be inactivated as long
  as the export is there (json-bool, optional, default false, since 10.0)

Branches:

- "nbd": (BlockExportOptionsNbd)
- "vhost-user-blk":
  (BlockExportOptionsVhostUserBlk, if defined(CONFIG_VHOST_USER_BLK_SERVER))
- "fuse": (BlockExportOptionsFuse, if defined(CONFIG_FUSE))
- "vduse-blk":
  (BlockExportOptionsVduseBlk, if defined(CONFIG_VDUSE_BLK_EXPORT))

EQMP

    {
        .name       = "block-export-add",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_block_export_add,
    },

SQMP
block-export-add
----------------
Since 5.2
Flags: preconfig

Offer a block node to other programs.

An export of type "nbd" needs the NBD server, which nbd-server-start starts.
Take the export away again with block-export-del.

Arguments: BlockExportOptions

Returns: None.

Example: For NBD clients, read-only and with a dirty bitmap

-> {
       "execute": "block-export-add",
       "arguments": {
           "type": "nbd",
           "id": "backup-export",
           "node-name": "disk0",
           "name": "web",
           "bitmaps": ["nightly"]
       }
   }
<- { "return": {} }

Example: As a file on the host

-> {
       "execute": "block-export-add",
       "arguments": {
           "type": "fuse",
           "id": "file-export",
           "node-name": "disk1",
           "writable": true,
           "mountpoint": "/srv/images/disk1.raw",
           "allow-other": "off"
       }
   }
<- { "return": {} }

Example: For another virtual machine

-> {
       "execute": "block-export-add",
       "arguments": {
           "type": "vhost-user-blk",
           "id": "vub0",
           "node-name": "disk2",
           "writable": true,
           "addr": { "type": "unix", "path": "/run/vub0.sock" },
           "num-queues": 4
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "block-export-del",
        .args_type  = "id:s,mode:s?",
        .mhandler.cmd_new = qmp_marshal_block_export_del,
    },

SQMP
block-export-del
----------------
Since 5.2
Flags: preconfig

Take a block export away.

The command may return before the export is gone, as clients are shut down in
the background. Wait for BLOCK_EXPORT_DELETED before removing the node or using
the identifier again.

Arguments:

- "id": identifier of the export (json-string)
- "mode": what to do about clients that use it
  (BlockExportRemoveMode, optional, default safe)

Returns: None.

Errors: Fails if there is no such export, or if it is in use, for instance by a
        connected client, and the mode is "safe".

Example:

-> {
       "execute": "block-export-del",
       "arguments": { "id": "backup-export", "mode": "hard" }
   }
<- { "return": {} }

EQMP

SQMP
Structure BlockExportInfo
-------------------------
Since 5.2

One block export that exists at present.

Members:

- "id": identifier it was created with (json-string)
- "type": way in which the node is offered (BlockExportType)
- "node-name": block node that is offered (json-string)
- "shutting-down": true if it is on its way out, as between block-export-del
  and BLOCK_EXPORT_DELETED (json-bool)

EQMP

    {
        .name       = "query-block-exports",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_block_exports,
    },

SQMP
query-block-exports
-------------------
Since 5.2
Flags: preconfig

Show the block exports, of every type.

Arguments: None.

Returns: the exports, one element for each (json-array of BlockExportInfo)

Example:

-> { "execute": "query-block-exports" }
<- {
       "return": [
           {
               "id": "backup-export",
               "type": "nbd",
               "node-name": "disk0",
               "shutting-down": false
           },
           {
               "id": "file-export",
               "type": "fuse",
               "node-name": "disk1",
               "shutting-down": true
           }
       ]
   }

EQMP
