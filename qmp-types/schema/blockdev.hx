HXCOMM exact

SQMP
Block Devices: Drivers and Their Options
========================================

Which drivers for formats and protocols there are, what each takes, and the
commands that add, reopen and remove nodes.

EQMP

SQMP
Enumeration BlockdevDiscardOptions
----------------------------------
Since 2.9

What becomes of a discard, by which the guest gives back areas that it no
longer needs.

Values:

- "ignore": nothing, the area stays allocated
- "unmap": it is passed on to the image or device, which can release the
  storage

EQMP

SQMP
Enumeration BlockdevDetectZeroesOptions
---------------------------------------
Since 2.1

Whether writes that consist of nothing but zeroes are recognised and replaced
by a request to zero the area, which drivers can often do without storing
anything.

Values:

- "off": no, write them like other data; this is so by default
- "on": yes, at the price of looking at all data that is written
- "unmap": yes, and release the storage of the area where possible; the node's
  discard option has to be "unmap" for that

EQMP

SQMP
Enumeration BlockdevAioOptions
------------------------------
Since 2.9

How requests to files and devices of the host are carried out without blocking
the guest.

Values:

- "threads": by a pool of threads in QEMU that issue ordinary system calls;
  works everywhere
- "native": by the host's own asynchronous interface, on Linux and Windows
  alone; on Linux it wants the cache option "direct"
- "io_uring": by the io_uring interface of Linux
  (since 5.0, if defined(CONFIG_LINUX_IO_URING))

EQMP

SQMP
Structure BlockdevCacheOptions
------------------------------
Since 2.9

How a node makes use of caches on the host.

Members:

- "direct": bypass the page cache of the host by opening files with O_DIRECT
  (json-bool, optional, default false)
- "no-flush": drop all flushes, which is fast but can ruin the disk when the
  host crashes (json-bool, optional, default false)

EQMP

SQMP
Enumeration BlockdevDriver
--------------------------
Since 2.9

Block drivers: image formats, protocols that reach the storage, and filters
that sit in between. A given build need not have all of them.

Values:

- "blkdebug": filter that makes requests fail or wait at chosen points, for
  tests
- "blklogwrites": filter that keeps a log of all writes, for tests of crash
  safety (since 3.0)
- "blkreplay": filter that makes requests finish in a reproducible order, for
  record and replay (since 4.2)
- "blkverify": filter that runs each request on two nodes and compares what
  they deliver, for tests
- "bochs": image format of the Bochs emulator, for reading only
- "cloop": compressed loopback images as found on old live CDs, for reading
  only
- "compress": filter that has all data written in compressed form, if the
  format below can (since 5.0)
- "copy-before-write": filter that saves old content elsewhere before it is
  overwritten, the basis of backups (since 6.2)
- "copy-on-read": filter that stores what was read from a backing file in the
  image above it (since 3.0)
- "dmg": disk images of macOS, for reading only
- "file": a plain file on the host
- "snapshot-access": gives read access to the content that a copy-before-write
  filter preserves (since 7.0)
- "ftp": a file on an FTP server, for reading only
- "ftps": a file on an FTP server with encryption, for reading only
- "gluster": a file on a GlusterFS volume
  Features:
  - "deprecated": "gluster" will go away, since GlusterFS is no longer
    developed
- "host_cdrom": a CD or DVD drive of the host, with its tray and lock
  (if defined(HAVE_HOST_BLOCK_DEVICE))
- "host_device": a block device of the host
  (if defined(HAVE_HOST_BLOCK_DEVICE))
- "http": a file on a web server, for reading only
- "https": a file on a web server with encryption, for reading only
- "io_uring": a file or device of the host, accessed with io_uring by the
  library libblkio (if defined(CONFIG_BLKIO))
- "iscsi": a unit on an iSCSI target, reached without the host's initiator
- "luks": an encrypted volume in the LUKS format of Linux
- "nbd": an export of an NBD server, such as another QEMU
- "nfs": a file on an NFS server, reached without mounting it
- "null-aio": a disk without storage on which writes have no effect, through
  the interface with callbacks, for measuring
- "null-co": a disk without storage on which writes have no effect, through the
  interface with coroutines, for measuring
- "nvme": an NVMe controller of the host that QEMU drives itself, with the
  kernel's driver detached (since 2.12)
- "nvme-io_uring": a namespace of the host's NVMe driver, to which libblkio
  passes commands with io_uring (if defined(CONFIG_BLKIO))
- "parallels": image format of Parallels
- "preallocate": filter that enlarges the file below it in big steps ahead of
  the writes
- "qcow": the first version of QEMU's own format, of interest for old images
  only
- "qcow2": QEMU's own format, with snapshots, backing files, bitmaps,
  compression and encryption
- "qed": an earlier format of QEMU, superseded by qcow2
- "quorum": keeps the same data on several nodes and lets them vote on what is
  read
- "raw": plain content without a header, optionally a section of a larger node
- "rbd": an image in a Ceph cluster
- "replication": filter for fault tolerance by COLO, which holds back changes
  on the secondary host until the next checkpoint
  (if defined(CONFIG_REPLICATION))
- "ssh": a file on a server that is reached with SSH
- "throttle": filter that submits its requests to the limits of a throttle
  group (since 2.11)
- "vdi": image format of VirtualBox
- "vhdx": newer image format of Hyper-V
- "virtio-blk-vfio-pci": a virtio-blk PCI device of the host, driven by
  libblkio through VFIO (if defined(CONFIG_BLKIO))
- "virtio-blk-vhost-user": a virtio-blk device of another process that serves a
  vhost-user socket (if defined(CONFIG_BLKIO))
- "virtio-blk-vhost-vdpa": a virtio-blk device of the host behind a vhost-vdpa
  character device (if defined(CONFIG_BLKIO))
- "vmdk": image format of VMware
- "vpc": image format VHD of Virtual PC and older Hyper-V
- "vvfat": a directory of the host that the guest sees as a disk with a FAT
  file system

EQMP

SQMP
Structure BlockdevOptionsFile
-----------------------------
Since 2.9

Options of the drivers that read and write through the file system of the host:
file for regular files, host_device and host_cdrom for devices of the host.

This is the usual bottom of a block graph; a format driver such as qcow2 or raw
sits on top of it.

Members:

- "filename": path of the file or device; /dev/fdset/N stands for a descriptor
  passed in with add-fd (json-string)
- "pr-manager": id of a pr-manager object that carries out SCSI persistent
  reservations for the device; without it the guest's reservation commands go
  straight to the host as SG_IO requests (json-string, optional, since 2.11)
- "locking": whether the file is locked against use by other processes; "auto"
  locks it only where the host offers open file description locks
  (OnOffAuto, optional, default auto, since 2.10)
- "aio": mechanism that submits requests to the host
  (BlockdevAioOptions, optional, default threads, since 2.8)
- "aio-max-batch": how many requests may be collected before they are submitted
  together; an IOThread has a limit of the same name, and the lower one wins. 0
  leaves the choice to the backend (json-int, optional, default 0, since 6.2)
- "drop-cache": whether the page cache is thrown away for this file during live
  migration, so that the destination does not read outdated pages when
  "cache.direct" is off; exists on Linux hosts only
  (json-bool, optional, default true, since 4.0, if defined(CONFIG_LINUX))
- "x-check-cache-dropped": verify after migration that nothing of the file is
  left in the page cache; this can take long for a big file and belongs in
  tests, not in production (json-bool, optional, default false, since 3.0)
  Features:
  - "unstable": "x-check-cache-dropped" is a debugging aid and may change or
    vanish

Features:

- "dynamic-auto-read-only": with "auto-read-only" set, the file starts out
  opened for reading, is switched to read-write when a first writer attaches to
  the node, and back when the last one leaves; a manager thus needs to grant
  write access only when something is really going to write
  (if defined(CONFIG_POSIX))

EQMP

SQMP
Structure BlockdevOptionsNull
-----------------------------
Since 2.9

Options of the drivers null-co and null-aio, which swallow writes and answer
reads without any storage behind them.

They serve for benchmarks of the layers above and as placeholders.

Members:

- "size": capacity that the device pretends to have, in bytes; 1 GiB if left
  out (json-int, optional)
- "latency-ns": how long a request seems to take, in nanoseconds; 0 finishes it
  at once (json-uint64, optional, default 0, since 2.4)
- "read-zeroes": whether a read fills its buffer with zeroes; if not, the
  buffer keeps whatever it held, which is faster but leaves the result
  undefined (json-bool, optional, default false, since 4.1)

EQMP

SQMP
Structure BlockdevOptionsNVMe
-----------------------------
Since 2.12

Options of the nvme driver, which runs an NVMe controller of the host from user
space through VFIO.

The controller must have been taken from its kernel driver beforehand, and
nobody else on the host can use it meanwhile.

Members:

- "device": address of the controller on the host's PCI bus, written as domain,
  bus, slot and function, such as 0000:41:00.0 (json-string)
- "namespace": number of the NVMe namespace to use, where the first one is 1
  (json-int)

EQMP

SQMP
Structure BlockdevOptionsVVFAT
------------------------------
Since 2.9

Options of the vvfat driver, which presents a directory of the host to the
guest as a disk with a FAT file system.

The disk is made up when the node is opened; do not change the directory on the
host while the guest uses it.

Members:

- "dir": directory of the host whose files the guest shall see (json-string)
- "fat-type": width of the FAT entries, one of 12, 16 and 32; when left out it
  is 12 for a floppy and 16 for a hard disk (json-int, optional)
- "floppy": true for the layout of a floppy disk, false for a hard disk with a
  partition table (json-bool, optional, default false)
- "label": volume label of the file system, of 11 bytes at most; characters
  that FAT does not strictly allow are mostly tolerated by guests
  (json-string, optional, default QEMU VVFAT, since 2.4)
- "rw": whether the guest may write, in which case its changes are carried over
  to the directory (json-bool, optional, default false)

EQMP

SQMP
Structure BlockdevOptionsGenericFormat
--------------------------------------
Since 2.9

Options of image formats and filters that need only one thing, the node they
work on.

Members:

- "file": node that holds the image, either named or opened on the spot
  (BlockdevRef)

EQMP

SQMP
Structure BlockdevOptionsLUKS
-----------------------------
Since 2.9
Base: BlockdevOptionsGenericFormat

Options of the luks driver, which decrypts a volume in the format of Linux's
dm-crypt.

Members:

- "key-secret": id of a secret object with the passphrase; may only be left out
  when nothing but the metadata is looked at (json-string, optional, since 2.6)
- "header": node with the LUKS header, for volumes whose header is kept apart
  from the encrypted data; if absent the header is at the start of "file"
  (BlockdevRef, optional, since 9.0)

EQMP

SQMP
Structure BlockdevOptionsGenericCOWFormat
-----------------------------------------
Since 2.9
Base: BlockdevOptionsGenericFormat

Options of image formats that record only differences to a backing file.

Members:

- "backing": node to read from wherever the image itself has no data; null
  opens the image without any backing file, and absence means the backing file
  that is named inside the image (BlockdevRefOrNull, optional)

EQMP

SQMP
Enumeration Qcow2OverlapCheckMode
---------------------------------
Since 2.9

How thoroughly a qcow2 node makes sure, before it writes, that the write does
not hit the image's own metadata.

A stricter mode finds corruption earlier and costs more time for each write.

Values:

- "none": writes are not checked
- "constant": only check against structures whose place is known without a
  search: header, active L1 table, refcount table, snapshot table and bitmap
  directory
- "cached": in addition check against everything that is held in memory anyhow:
  active L2 tables, refcount blocks and the L1 tables of snapshots
- "all": also check against the L2 tables of snapshots, which have to be read
  from the image for it

EQMP

SQMP
Structure Qcow2OverlapCheckFlags
--------------------------------
Since 2.9

Selects one by one the qcow2 metadata structures that are protected from being
overwritten by mistake.

Each flag turns the protection of its structure on or off; a flag that is left
out follows "template".

Members:

- "template": mode which provides the value of all flags not given
  (Qcow2OverlapCheckMode, optional, default cached)
- "main-header": protect the header at the start of the image
  (json-bool, optional)
- "active-l1": protect the L1 table that is in use (json-bool, optional)
- "active-l2": protect the L2 tables to which the L1 table in use points
  (json-bool, optional)
- "refcount-table": protect the upper level of the reference counts
  (json-bool, optional)
- "refcount-block": protect the blocks with the reference counts themselves
  (json-bool, optional)
- "snapshot-table": protect the list of internal snapshots
  (json-bool, optional)
- "inactive-l1": protect the L1 tables that belong to internal snapshots
  (json-bool, optional)
- "inactive-l2": protect the L2 tables that belong to internal snapshots, at
  the price of reading them (json-bool, optional)
- "bitmap-directory": protect the directory of persistent dirty bitmaps
  (json-bool, optional, since 3.0)

EQMP

SQMP
Alternate Qcow2OverlapChecks
----------------------------
Since 2.9

Says how a qcow2 image is protected from writes over its own metadata, either
by one word or structure by structure.

Choices:

- "flags": object with a flag for each kind of metadata
  (Qcow2OverlapCheckFlags)
- "mode": name of a mode that stands for a fixed choice of flags
  (Qcow2OverlapCheckMode)

EQMP

SQMP
Enumeration BlockdevQcowEncryptionFormat
----------------------------------------
Since 2.10

Encryption methods of the old qcow format.

Values:

- "aes": AES in CBC mode with plain64 initialization vectors; weak by today's
  standards

EQMP

SQMP
Union BlockdevQcowEncryption
----------------------------
Since 2.10
Discriminator: "format"

Tells how to decrypt an encrypted qcow image.

Members:

- "format": method that the image is encrypted with; further members depend on
  it (BlockdevQcowEncryptionFormat)

Branches:

- "aes": (QCryptoBlockOptionsQCow)

EQMP

SQMP
Structure BlockdevOptionsQcow
-----------------------------
Since 2.10
Base: BlockdevOptionsGenericCOWFormat

Options of the qcow driver, for images in the first version of QEMU's own
format.

Members:

- "encrypt": method and key of an encrypted image; such an image cannot be
  opened without it, unless just the metadata is wanted
  (BlockdevQcowEncryption, optional)

EQMP

SQMP
Enumeration BlockdevQcow2EncryptionFormat
-----------------------------------------
Since 2.10

Encryption methods of the qcow2 format.

Values:

- "aes": AES in CBC mode with plain64 initialization vectors, kept for old
  images and weak by today's standards
- "luks": payload encrypted as LUKS does it, with the LUKS header stored inside
  the image

EQMP

SQMP
Union BlockdevQcow2Encryption
-----------------------------
Since 2.10
Discriminator: "format"

Tells how to decrypt an encrypted qcow2 image.

Members:

- "format": method that the image is encrypted with; further members depend on
  it (BlockdevQcow2EncryptionFormat)

Branches:

- "aes": (QCryptoBlockOptionsQCow)
- "luks": (QCryptoBlockOptionsLUKS)

EQMP

SQMP
Structure BlockdevOptionsPreallocate
------------------------------------
Since 6.0
Base: BlockdevOptionsGenericFormat

Options of the preallocate filter, which enlarges the file beneath it in big
steps before writes need the room.

Insert it between a format node and its protocol node. On file systems where
growing a file is slow, writes then seldom have to wait for it.

Members:

- "prealloc-align": the file's length after a step is rounded to a multiple of
  this number of bytes (json-int, optional, default 1048576)
- "prealloc-size": number of bytes added in one step
  (json-int, optional, default 134217728)

EQMP

SQMP
Structure BlockdevOptionsQcow2
------------------------------
Since 2.9
Base: BlockdevOptionsGenericCOWFormat

Options of the qcow2 driver.

The caches hold metadata only. An L2 cache that covers the whole image saves a
metadata read for most requests; with clusters of 64 KiB, 1 MiB of cache covers
8 GiB of the disk.

Members:

- "lazy-refcounts": whether updates of reference counts are put off, which
  speeds up writes but requires a repair of the image after a crash; if absent,
  as the image itself says (json-bool, optional)
- "pass-discard-request": whether a discard from the guest is also carried out
  on the file beneath; if absent, it follows the "discard" option of the node
  (json-bool, optional)
- "pass-discard-snapshot": whether clusters that become free with an operation
  on snapshots, such as the deletion of one, are discarded in the file beneath;
  if absent, they are (json-bool, optional)
- "pass-discard-other": whether clusters that become free for any other reason
  are discarded in the file beneath; if absent, they are not
  (json-bool, optional)
- "discard-no-unref": keep a data cluster allocated to its place in the disk
  after a discard or when it is turned to zeroes. The image does not fragment
  then, and its file does not grow far past the size of the guest's disk, which
  matters when it lives on a volume of fixed size. Whether the content is
  discarded in the file beneath is still decided by "pass-discard-request"
  (json-bool, optional, since 8.1)
- "overlap-check": protection of metadata from being overwritten by mistake, as
  one word or flag by flag
  (Qcow2OverlapChecks, optional, default cached, since 2.2)
- "cache-size": upper limit of both metadata caches together, in bytes
  (json-int, optional, since 2.2)
- "l2-cache-size": upper limit of the cache of L2 tables, in bytes
  (json-int, optional, since 2.2)
- "l2-cache-entry-size": size of one entry of the L2 cache in bytes, a power of
  two from 512 up to the cluster size; smaller entries help random access on
  slow storage. If absent, it is the cluster size
  (json-int, optional, since 2.12)
- "refcount-cache-size": upper limit of the cache of refcount blocks, in bytes
  (json-int, optional, since 2.2)
- "cache-clean-interval": number of seconds after which cache entries not used
  meanwhile are freed, 0 to keep them for good; if absent, 600 on hosts that
  can do it and 0 on all others (json-int, optional, since 2.5)
- "encrypt": method and key of an encrypted image; such an image cannot be
  opened without it, unless just the metadata is wanted
  (BlockdevQcow2Encryption, optional, since 2.10)
- "data-file": node with the guest's data, for images that keep it outside of
  the qcow2 file, and for no others; if absent, the file name stored in the
  image is opened (BlockdevRef, optional, since 4.0)

EQMP

SQMP
Enumeration SshHostKeyCheckMode
-------------------------------
Since 2.12

Ways to make sure that an SSH server is the one it claims to be.

Values:

- "none": accept any server, which leaves the connection open to impostors
- "hash": accept the server if the fingerprint of its key is the given one
- "known_hosts": accept the server if its key is listed in the known_hosts file
  of the user that runs QEMU

EQMP

SQMP
Enumeration SshHostKeyCheckHashType
-----------------------------------
Since 2.12

Hash functions for the fingerprint of an SSH server's key.

Values:

- "md5": the fingerprint is made with MD5, as older tools print it
- "sha1": the fingerprint is made with SHA-1
- "sha256": the fingerprint is made with SHA-256

EQMP

SQMP
Structure SshHostKeyHash
------------------------
Since 2.12

Fingerprint which the key of an SSH server must have.

Members:

- "type": hash function that the fingerprint is made with
  (SshHostKeyCheckHashType)
- "hash": the fingerprint in hexadecimal digits; colons between the bytes are
  ignored (json-string)

EQMP

SQMP
Union SshHostKeyCheck
---------------------
Since 2.12
Discriminator: "mode"

Tells how the key of an SSH server is verified.

Members:

- "mode": way of verification; "hash" takes the fingerprint in further members
  (SshHostKeyCheckMode)

Branches:

- "hash": (SshHostKeyHash)

EQMP

SQMP
Structure BlockdevOptionsSsh
----------------------------
Since 2.9

Options of the ssh driver, which reaches an image on another host by SFTP.

The login must succeed without questions, with a key of the user that runs QEMU
or with the help of an agent.

Members:

- "server": address and port of the SSH server (InetSocketAddress)
- "path": path of the image on the server (json-string)
- "user": name to log in with; if absent, the name of the user that runs QEMU
  (json-string, optional)
- "host-key-check": verification of the server's key; if absent, it has to be
  listed in the known_hosts file (SshHostKeyCheck, optional)

EQMP

SQMP
Enumeration BlkdebugEvent
-------------------------
Since 2.9

Points in the work of the block layer at which blkdebug can react.

Most of them belong to the metadata operations of qcow2. A rule names one of
these events, and takes effect when the node above or beside blkdebug reaches
that point.

Values:

- "l1_update": an entry of the L1 table is about to be written
- "l1_grow_alloc_table": space is about to be allocated for an L1 table that
  has to grow
- "l1_grow_write_table": the bigger copy of the L1 table is about to be written
- "l1_grow_activate_table": the header is about to be pointed to the bigger L1
  table
- "l2_load": an L2 table is about to be read
- "l2_update": a changed L2 table is about to be written
- "l2_update_compressed": an L2 entry is about to be set for a compressed
  cluster
- "l2_alloc_cow_read": an existing L2 table is about to be read because it must
  be copied to a new place
- "l2_alloc_write": a newly allocated L2 table is about to be written
- "read_aio": data of the guest is about to be read from the image
- "read_backing_aio": data of the guest is about to be read from the backing
  file
- "read_compressed": a compressed cluster is about to be read
- "write_aio": data of the guest is about to be written to the image
- "write_compressed": a compressed cluster is about to be written
- "vmstate_load": saved machine state is about to be read from the image
- "vmstate_save": machine state is about to be written to the image
- "cow_read": the part of a cluster not covered by a write is about to be read
  for a copy
- "cow_write": that part of a cluster is about to be written to its new place
- "reftable_load": the refcount table is about to be read, on opening the image
- "reftable_grow": the refcount table has become too small and is about to grow
- "reftable_update": an entry of the refcount table is about to be changed
- "refblock_load": a refcount block is about to be read
- "refblock_update": a changed refcount block is about to be written
- "refblock_update_part": a piece of a refcount block is about to be written
- "refblock_alloc": a new refcount block is about to be allocated
- "refblock_alloc_hookup": a new refcount block is about to be entered in the
  refcount table
- "refblock_alloc_write": a new refcount block is about to be written
- "refblock_alloc_write_blocks": the refcount blocks that go with a new
  refcount table are about to be written
- "refblock_alloc_write_table": a new refcount table is about to be written
- "refblock_alloc_switch_table": the header is about to be pointed to the new
  refcount table
- "cluster_alloc": whole clusters are about to be allocated
- "cluster_alloc_bytes": a piece of a cluster is about to be allocated, as
  compressed data needs it
- "cluster_free": clusters are about to be given back
- "flush_to_os": cached metadata is about to be handed to the operating system
- "flush_to_disk": the operating system is about to be asked to bring all data
  to stable storage
- "pwritev_rmw_head": the start of an unaligned write is about to be completed
  by a read of the block around it
- "pwritev_rmw_after_head": that read at the start of an unaligned write has
  been done
- "pwritev_rmw_tail": the end of an unaligned write is about to be completed by
  a read of the block around it
- "pwritev_rmw_after_tail": that read at the end of an unaligned write has been
  done
- "pwritev": an aligned write is about to be passed to the driver
- "pwritev_zero": a write of zeroes is about to be passed to the driver
- "pwritev_done": the driver has finished a write
- "empty_image_prepare": the image is about to be emptied completely
- "l1_shrink_write_table": the dropped end of the L1 table is about to be
  overwritten with zeroes while an image gets smaller (since 2.11)
- "l1_shrink_free_l2_clusters": L2 tables no longer needed are about to be
  freed while an image gets smaller (since 2.11)
- "cor_write": data fetched by copy-on-read is about to be written (since 2.11)
- "cluster_alloc_space": room in the file is about to be reserved for a cluster
  (since 4.1)
- "none": occurs a single time, as soon as the blkdebug node exists (since 4.1)

EQMP

SQMP
Enumeration BlkdebugIOType
--------------------------
Since 4.1

Kinds of requests that blkdebug can let fail.

Values:

- "read": reading of data
- "write": writing of data
- "write-zeroes": writing of zeroes without a data buffer
- "discard": giving back of storage that is not needed
- "flush": bringing written data to stable storage
- "block-status": question whether a range is allocated, and where

EQMP

SQMP
Structure BlkdebugInjectErrorOptions
------------------------------------
Since 2.9

A rule of blkdebug that makes requests fail.

The rule is armed when its event occurs in the right state, and then hits the
requests that match.

Members:

- "event": point in the block layer's work that arms the rule (BlkdebugEvent)
- "state": number of the state in which blkdebug must be; any state if left out
  (json-int, optional)
- "iotype": kind of requests to let fail; if left out, all kinds but
  "block-status" (BlkdebugIOType, optional, since 4.1)
- "errno": error that the request fails with, as a number in the host's
  counting; EIO if left out (json-int, optional)
- "sector": number of a sector, of 512 bytes, which the request must touch; if
  left out, any request will do (json-int, optional)
- "once": drop the rule after its first use
  (json-bool, optional, default false)
- "immediately": fail on the spot instead of in a later turn of the event loop
  (json-bool, optional, default false)

EQMP

SQMP
Structure BlkdebugSetStateOptions
---------------------------------
Since 2.9

A rule of blkdebug that moves it from one state to another.

States are plain numbers that the other rules may ask for, so that an error can
be made to depend on a sequence of events.

Members:

- "event": point in the block layer's work at which the change happens
  (BlkdebugEvent)
- "state": number of the state in which blkdebug must be; any state if left out
  (json-int, optional)
- "new_state": number of the state to go to (json-int)

EQMP

SQMP
Structure BlockdevOptionsBlkdebug
---------------------------------
Since 2.9

Options of the blkdebug filter, which provokes errors and odd limits of the
storage for tests.

Every limit must be a positive multiple of "align" and of the alignment that
the node beneath asks for, not necessarily a power of two; 0 keeps the natural
value.

Members:

- "image": node to pass the requests on to (BlockdevRef)
- "config": file of the host with rules in INI format, as an alternative to
  "inject-error" and "set-state" (json-string, optional)
- "align": alignment in bytes that requests must have, a power of two; 0 keeps
  the natural one (json-int, optional)
- "max-transfer": greatest length of one read or write, in bytes
  (json-int32, optional, since 2.10)
- "opt-write-zero": alignment, in bytes, at which writes of zeroes are claimed
  to work best (json-int32, optional, since 2.10)
- "max-write-zero": greatest length of one write of zeroes, in bytes; also a
  multiple of "opt-write-zero" (json-int32, optional, since 2.10)
- "opt-discard": alignment, in bytes, at which discards are claimed to work
  best (json-int32, optional, since 2.10)
- "max-discard": greatest length of one discard, in bytes; also a multiple of
  "opt-discard" (json-int32, optional, since 2.10)
- "inject-error": rules that let requests fail
  (json-array of BlkdebugInjectErrorOptions, optional)
- "set-state": rules that change the state
  (json-array of BlkdebugSetStateOptions, optional)
- "take-child-perms": permissions to claim on "image" beyond those that the
  users of this node call for; none if left out
  (json-array of BlockPermission, optional, since 5.0)
- "unshare-child-perms": permissions on "image" to deny to other users beyond
  those that are denied already; none if left out
  (json-array of BlockPermission, optional, since 5.0)

EQMP

SQMP
Structure BlockdevOptionsBlklogwrites
-------------------------------------
Since 3.0

Options of the blklogwrites filter, which records all writes so that the state
after any of them can be rebuilt.

The log has the format of the Linux device mapper target log-writes and can be
replayed with its tools. It is meant for tests of crash safety.

Members:

- "file": node with the disk itself (BlockdevRef)
- "log": node that receives the log (BlockdevRef)
- "log-sector-size": size in bytes of the sectors in which the log counts, and
  thus the finest position and length it can express
  (json-uint32, optional, default 512)
- "log-append": continue a log that exists in "log" instead of starting a new
  one (json-bool, optional, default false)
- "log-super-update-interval": number of writes between two updates of the
  log's super block (json-uint64, optional, default 4096)

EQMP

SQMP
Structure BlockdevOptionsBlkverify
----------------------------------
Since 2.9

Options of the blkverify filter, which runs the same requests on two nodes and
compares what they read.

It serves to test a format driver against a raw image with the same content.

Members:

- "test": node under test (BlockdevRef)
- "raw": raw node whose content is taken as right (BlockdevRef)

EQMP

SQMP
Structure BlockdevOptionsBlkreplay
----------------------------------
Since 4.2

Options of the blkreplay filter, which makes the completion of requests
repeatable for record and replay.

Members:

- "image": node whose requests are to be recorded or replayed (BlockdevRef)

EQMP

SQMP
Enumeration QuorumReadPattern
-----------------------------
Since 2.9

How a quorum node reads.

Values:

- "quorum": read from every child and take the version that enough of them
  agree on
- "fifo": read from the first child, and turn to the next only when one fails

EQMP

SQMP
Structure BlockdevOptionsQuorum
-------------------------------
Since 2.9

Options of the quorum driver, which keeps several copies of a disk and lets
them vote.

Writes go to all children. The events QUORUM_REPORT_BAD and QUORUM_FAILURE tell
of children that fail or disagree.

Members:

- "blkverify": print a message where the contents of the children differ; for
  tests with two children (json-bool, optional, default false)
- "children": nodes with the copies of the disk (json-array of BlockdevRef)
- "vote-threshold": number of children that must agree for a read to succeed,
  from 1 to the number of children (json-int)
- "rewrite-corrupted": overwrite a child that was outvoted with the version of
  the majority; if left out it stays as it is (json-bool, optional, since 2.1)
- "read-pattern": whether all children are read or only one
  (QuorumReadPattern, optional, default quorum, since 2.2)

EQMP

SQMP
Structure BlockdevOptionsGluster
--------------------------------
Since 2.9

Options of the gluster driver, which accesses an image on a GlusterFS volume
without mounting it.

Members:

- "volume": name of the volume that the image is on (json-string)
- "path": path of the image, counted from the root of the volume (json-string)
- "server": addresses of servers which know the volume; the next one is tried
  when one does not answer (json-array of SocketAddress)
- "debug": how much libgfapi logs, where a higher number means more and 4
  stands for errors (json-int, optional, default 4, since 2.8)
- "logfile": file to which libgfapi logs
  (json-string, optional, default /dev/stderr, since 2.8)

EQMP

SQMP
Structure BlockdevOptionsIoUring
--------------------------------
Since 7.2
Condition: defined(CONFIG_BLKIO)

Options of the io_uring driver, which uses files through libblkio and the
io_uring interface of Linux.

Members:

- "filename": path of the file or device on the host (json-string)

EQMP

SQMP
Structure BlockdevOptionsNvmeIoUring
------------------------------------
Since 7.2
Condition: defined(CONFIG_BLKIO)

Options of the nvme-io_uring driver, which passes NVMe commands to the kernel
through libblkio.

Members:

- "path": character device of an NVMe namespace, such as /dev/ng1n1
  (json-string)

EQMP

SQMP
Structure BlockdevOptionsVirtioBlkVfioPci
-----------------------------------------
Since 7.2
Condition: defined(CONFIG_BLKIO)

Options of the virtio-blk-vfio-pci driver, which runs a virtio-blk PCI device
of the host from user space through libblkio.

Members:

- "path": directory of the PCI device in sysfs, such as
  /sys/bus/pci/devices/0000:3b:00.0 (json-string)

EQMP

SQMP
Structure BlockdevOptionsVirtioBlkVhostUser
-------------------------------------------
Since 7.2
Condition: defined(CONFIG_BLKIO)

Options of the virtio-blk-vhost-user driver, which is a client of a storage
process that offers a disk over vhost-user.

Members:

- "path": UNIX socket on which the storage process listens (json-string)

EQMP

SQMP
Structure BlockdevOptionsVirtioBlkVhostVdpa
-------------------------------------------
Since 7.2
Condition: defined(CONFIG_BLKIO)

Options of the virtio-blk-vhost-vdpa driver, which uses a virtio-blk device
that the kernel offers over vDPA.

Members:

- "path": character device of the vDPA device, such as /dev/vhost-vdpa-0
  (json-string)

Features:

- "fdset": since QEMU 8.1, "path" may be /dev/fdset/N, so that a manager can
  open the device itself and pass it in with add-fd
  (if defined(CONFIG_BLKIO_VHOST_VDPA_FD))

EQMP

SQMP
Enumeration IscsiTransport
--------------------------
Since 2.9

Transports for iSCSI.

Values:

- "tcp": ordinary TCP connections
- "iser": iSCSI extensions for RDMA

EQMP

SQMP
Enumeration IscsiHeaderDigest
-----------------------------
Since 2.9

Checksums of iSCSI headers that are offered to the target.

Values:

- "crc32c": insist on CRC32C
- "none": insist on no checksum
- "crc32c-none": offer both and prefer CRC32C
- "none-crc32c": offer both and prefer no checksum

EQMP

SQMP
Structure BlockdevOptionsIscsi
------------------------------
Since 2.9

Options of the iscsi driver, which is an iSCSI initiator of its own and does
not need the one of the host.

Members:

- "transport": what the iSCSI session runs over (IscsiTransport)
- "portal": host name or IP address of the target, with a colon and the port if
  it is not the usual 3260 (json-string)
- "target": name of the target, as an IQN (json-string)
- "lun": number of the logical unit within the target
  (json-int, optional, default 0)
- "user": name for CHAP authentication; without it no authentication takes
  place (json-string, optional)
- "password-secret": id of a secret object with the password; must accompany
  "user" (json-string, optional)
- "initiator-name": IQN under which QEMU presents itself; if left out, one is
  made up (json-string, optional)
- "header-digest": checksum of headers to agree on with the target
  (IscsiHeaderDigest, optional, default none-crc32c)
- "timeout": number of seconds after which an unanswered request counts as
  failed, 0 to wait without end (json-int, optional, default 0)

EQMP

SQMP
Enumeration RbdAuthMode
-----------------------
Since 3.0

Ways for a Ceph client to authenticate itself.

Values:

- "cephx": Ceph's own protocol, with a secret key
- "none": no authentication at all

EQMP

SQMP
Enumeration RbdImageEncryptionFormat
------------------------------------
Since 6.1

Encryption formats of RBD images, as handled by librbd.

Values:

- "luks": version 1 of LUKS
- "luks2": version 2 of LUKS
- "luks-any": either version of LUKS; only to open an image, not to create one
  (since 8.0)

EQMP

SQMP
Structure RbdEncryptionOptionsLUKSBase
--------------------------------------
Since 6.1

What all LUKS formats of RBD need.

Members:

- "key-secret": id of a secret object with the passphrase of the image
  (json-string)

EQMP

SQMP
Structure RbdEncryptionCreateOptionsLUKSBase
--------------------------------------------
Since 6.1
Base: RbdEncryptionOptionsLUKSBase

What can be chosen for all LUKS formats when a new RBD image is encrypted.

Members:

- "cipher-alg": cipher for the data, "aes-128" or "aes-256"; the latter if left
  out (QCryptoCipherAlgo, optional)

EQMP

SQMP
Structure RbdEncryptionOptionsLUKS
----------------------------------
Since 6.1
Base: RbdEncryptionOptionsLUKSBase

Access to an RBD image that is encrypted with version 1 of LUKS.

EQMP

SQMP
Structure RbdEncryptionOptionsLUKS2
-----------------------------------
Since 6.1
Base: RbdEncryptionOptionsLUKSBase

Access to an RBD image that is encrypted with version 2 of LUKS.

EQMP

SQMP
Structure RbdEncryptionOptionsLUKSAny
-------------------------------------
Since 8.0
Base: RbdEncryptionOptionsLUKSBase

Access to an RBD image that is encrypted with LUKS, when the version is not
known in advance.

EQMP

SQMP
Structure RbdEncryptionCreateOptionsLUKS
----------------------------------------
Since 6.1
Base: RbdEncryptionCreateOptionsLUKSBase

Encryption of a new RBD image with version 1 of LUKS.

EQMP

SQMP
Structure RbdEncryptionCreateOptionsLUKS2
-----------------------------------------
Since 6.1
Base: RbdEncryptionCreateOptionsLUKSBase

Encryption of a new RBD image with version 2 of LUKS.

EQMP

SQMP
Union RbdEncryptionOptions
--------------------------
Since 6.1
Discriminator: "format"

Tells how to open an encrypted RBD image.

Members:

- "format": encryption format of the image; further members depend on it
  (RbdImageEncryptionFormat)
- "parent": the same for the image of which this one is a clone. Not needed if
  the parent has no encryption, or if the clone was never formatted by itself
  and so shares format and passphrase with its parent
  (RbdEncryptionOptions, optional, since 8.0)

Branches:

- "luks": (RbdEncryptionOptionsLUKS)
- "luks2": (RbdEncryptionOptionsLUKS2)
- "luks-any": (RbdEncryptionOptionsLUKSAny)

EQMP

SQMP
Union RbdEncryptionCreateOptions
--------------------------------
Since 6.1
Discriminator: "format"

Tells how a new RBD image is encrypted.

Members:

- "format": encryption format to create, "luks" or "luks2"; further members
  depend on it (RbdImageEncryptionFormat)

Branches:

- "luks": (RbdEncryptionCreateOptionsLUKS)
- "luks2": (RbdEncryptionCreateOptionsLUKS2)

EQMP

SQMP
Structure BlockdevOptionsRbd
----------------------------
Since 2.9

Options of the rbd driver, which accesses an image in a Ceph cluster through
librbd.

What is not given here comes from Ceph's configuration file.

Members:

- "pool": pool that the image is in (json-string)
- "namespace": RADOS namespace within the pool; the default namespace if left
  out (json-string, optional, since 5.0)
- "image": name of the image within the pool (json-string)
- "conf": path of the Ceph configuration file; members given here take
  precedence over what it says (json-string, optional)
- "snapshot": name of a snapshot of the image to read instead of its current
  content (json-string, optional)
- "encrypt": format and passphrase of an image that librbd shall decrypt
  (RbdEncryptionOptions, optional, since 6.1)
- "user": Ceph user to act as, without the prefix "client."
  (json-string, optional)
- "auth-client-required": ways of authentication to allow, in place of Ceph's
  option auth_client_required (json-array of RbdAuthMode, optional, since 3.0)
- "key-secret": id of a secret object with the user's cephx key, in place of
  Ceph's option key (json-string, optional, since 3.0)
- "server": addresses of the monitors, in place of Ceph's option mon_host
  (json-array of InetSocketAddressBase, optional)

EQMP

SQMP
Enumeration ReplicationMode
---------------------------
Since 2.9
Condition: defined(CONFIG_REPLICATION)

Roles of a disk in COLO replication.

Values:

- "primary": this QEMU runs the guest and sends its state to the other
- "secondary": this QEMU receives the state and stands by to take over

EQMP

SQMP
Structure BlockdevOptionsReplication
------------------------------------
Since 2.9
Condition: defined(CONFIG_REPLICATION)
Base: BlockdevOptionsGenericFormat

Options of the replication filter, which keeps the disk of a COLO pair
consistent at checkpoints.

Members:

- "mode": role of this side (ReplicationMode)
- "top-id": name of the root node, or of the drive, which has this chain
  beneath it; required on the secondary side and forbidden on the primary
  (json-string, optional)

EQMP

SQMP
Enumeration NFSTransport
------------------------
Since 2.9

Transports for NFS.

Values:

- "inet": TCP over IP, the only one there is

EQMP

SQMP
Structure NFSServer
-------------------
Since 2.9

Address of an NFS server.

Members:

- "type": transport to use; always "inet" (NFSTransport)
- "host": host name or IP address of the server (json-string)

EQMP

SQMP
Structure BlockdevOptionsNfs
----------------------------
Since 2.9

Options of the nfs driver, which is an NFS client of its own and does not need
the export to be mounted.

The options for tuning are handed to libnfs, and its own defaults apply where
they are left out.

Members:

- "server": address of the NFS server (NFSServer)
- "path": path of the image on the server, beginning with the export
  (json-string)
- "user": numeric user id to present to the server; if left out, that of the
  QEMU process, or 65534 on Windows (json-int, optional)
- "group": numeric group id to present to the server; if left out, that of the
  QEMU process, or 65534 on Windows (json-int, optional)
- "tcp-syn-count": how many SYN packets are sent before a connection attempt is
  given up (json-int, optional)
- "readahead-size": amount of data to read ahead, in bytes (json-int, optional)
- "page-cache-size": size of the cache for pages, in bytes (json-int, optional)
- "debug": how much libnfs logs, from 0 to 2 (json-int, optional)

EQMP

SQMP
Structure BlockdevOptionsCurlBase
---------------------------------
Since 2.9

Options common to the drivers http, https, ftp and ftps, which read an image
from a server through libcurl.

These nodes can only be read. The server has to support requests for parts of a
file.

Members:

- "url": URL of the image, with the scheme that belongs to the driver
  (json-string)
- "readahead": number of bytes fetched at a time, a multiple of 512
  (json-int, optional, default 262144)
- "timeout": number of seconds after which the server counts as unreachable
  (json-int, optional, default 5)
- "username": user name for the server; no login if left out
  (json-string, optional)
- "password-secret": id of a secret object with the password for the server; no
  password if left out (json-string, optional)
- "proxy-username": user name for the proxy; no login there if left out
  (json-string, optional)
- "proxy-password-secret": id of a secret object with the password for the
  proxy; no password if left out (json-string, optional)

EQMP

SQMP
Structure BlockdevOptionsCurlHttp
---------------------------------
Since 2.9
Base: BlockdevOptionsCurlBase

Options of the http driver, whose URLs begin with "http://".

Members:

- "cookie": cookies to send, as pairs of name and value like "session=4f1c;
  lang=en", see CURLOPT_COOKIE(3); none if left out. Everybody who can read the
  configuration sees them (json-string, optional)
- "cookie-secret": id of a secret object with the cookies, in the same form as
  in "cookie", where they shall not be visible
  (json-string, optional, since 2.10)

EQMP

SQMP
Structure BlockdevOptionsCurlHttps
----------------------------------
Since 2.9
Base: BlockdevOptionsCurlBase

Options of the https driver, whose URLs begin with "https://".

Members:

- "cookie": cookies to send, as pairs of name and value like "session=4f1c;
  lang=en", see CURLOPT_COOKIE(3); none if left out. Everybody who can read the
  configuration sees them (json-string, optional)
- "sslverify": whether the server's certificate has to be valid; false accepts
  any, and thus any impostor (json-bool, optional, default true)
- "cookie-secret": id of a secret object with the cookies, in the same form as
  in "cookie", where they shall not be visible
  (json-string, optional, since 2.10)

EQMP

SQMP
Structure BlockdevOptionsCurlFtp
--------------------------------
Since 2.9
Base: BlockdevOptionsCurlBase

Options of the ftp driver, whose URLs begin with "ftp://".

EQMP

SQMP
Structure BlockdevOptionsCurlFtps
---------------------------------
Since 2.9
Base: BlockdevOptionsCurlBase

Options of the ftps driver, whose URLs begin with "ftps://".

Members:

- "sslverify": whether the server's certificate has to be valid; false accepts
  any, and thus any impostor (json-bool, optional, default true)

EQMP

SQMP
Structure BlockdevOptionsNbd
----------------------------
Since 2.9

Options of the nbd driver, a client for network block devices.

Members:

- "server": address of the NBD server (SocketAddress)
- "export": name of the export to use; the server's default export if left out
  (json-string, optional)
- "tls-creds": id of a tls-creds object for the client side; the connection is
  not encrypted if left out (json-string, optional)
- "tls-hostname": name that the server's certificate must bear, if it differs
  from the host name in "server" (json-string, optional, since 7.0)
- "x-dirty-bitmap": metadata context to ask the server for in place of
  "base:allocation", for instance "qemu:dirty-bitmap:backup0" or
  "qemu:allocation-depth"; any that the server tells upon
  NBD_OPT_LIST_META_CONTEXT will do. The answers then show up as the block
  status of the node (json-string, optional, since 3.0)
  Features:
  - "unstable": "x-dirty-bitmap" is an experiment and may change or vanish
- "reconnect-delay": number of seconds for which requests wait when the
  connection is lost; they are repeated if it comes back in this time.
  Afterwards they fail at once until it does, while the attempts to connect go
  on, unless one meets a serious error
  (json-uint32, optional, default 0, since 4.2)
- "open-timeout": number of seconds to go on trying to connect when the node is
  opened; 0 makes a single attempt
  (json-uint32, optional, default 0, since 7.0)

EQMP

SQMP
Structure BlockdevOptionsRaw
----------------------------
Since 2.9
Base: BlockdevOptionsGenericFormat

Options of the raw driver, which passes on the content of the node beneath as
it is, or a section of it.

Members:

- "offset": where the section begins, in bytes; at the start if left out
  (json-int, optional)
- "size": length of the section in bytes; up to the end if left out
  (json-int, optional)

EQMP

SQMP
Structure BlockdevOptionsThrottle
---------------------------------
Since 2.11

Options of the throttle filter, which limits the rate of the requests that pass
through it.

All nodes that name the same group share its limits.

Members:

- "throttle-group": id of a throttle-group object with the limits, which has to
  be created beforehand (json-string)
- "file": node whose requests are limited, either named or opened on the spot
  (BlockdevRef)

EQMP

SQMP
Structure BlockdevOptionsCor
----------------------------
Since 6.0
Base: BlockdevOptionsGenericFormat

Options of the copy-on-read filter, which stores in the top image what was read
from a backing file.

Members:

- "bottom": name of the lowest node of the backing chain whose data is copied;
  it must not be a filter. If left out, data is copied from all of the chain
  (json-string, optional)

EQMP

SQMP
Enumeration OnCbwError
----------------------
Since 7.1

What a copy-before-write filter does when it cannot save the old data.

Values:

- "break-guest-write": fail the guest's write, so that the old state stays
  complete and the backup can go on
- "break-snapshot": let the guest's write happen and give up the old state; the
  backup or export that reads it will fail

EQMP

SQMP
Structure BlockdevOptionsCbw
----------------------------
Since 6.2
Base: BlockdevOptionsGenericFormat

Options of the copy-before-write filter, which saves the old content of a
region to another node before it is overwritten.

Put it above the disk, and a snapshot-access node on top of the filter shows
the disk as it was when the filter was inserted: the basis of fleecing backups.
By default a write that cannot be preceded by the copy fails and leaves the
disk untouched.

Members:

- "target": node that receives the old data (BlockdevRef)
- "bitmap": save only the regions that are dirty in this bitmap, whose length
  has to match the disk and the target. It is read once when the filter is
  opened; what happens to it later has no influence
  (BlockDirtyBitmap, optional, since 7.0)
- "on-cbw-error": what to sacrifice when the copy fails, the write or the saved
  state (OnCbwError, optional, default break-guest-write, since 7.1)
- "cbw-timeout": number of seconds after which a copy counts as failed, with
  the consequence chosen in "on-cbw-error"; 0 sets no limit
  (json-uint32, optional, default 0, since 7.1)
- "min-cluster-size": least size in bytes of the blocks in which data is
  copied, a power of two; it matters only above 64 KiB and above the cluster
  size of the target (json-size, optional, default 0, since 9.2)

EQMP

SQMP
Union BlockdevOptions
---------------------
Since 2.9
Discriminator: "driver"

Describes a block node to be opened: the driver, what all drivers understand,
and what only this driver does.

A driver that works on other nodes takes them as members of type BlockdevRef,
so one object can describe a whole tree.

Members:

- "driver": driver of the node, which decides what further members there are
  (BlockdevDriver)
- "node-name": name for the node: up to 31 letters, digits, dots, hyphens and
  underscores, of which a letter comes first. The outermost node of a
  blockdev-add call must have one; other nodes get a generated name if left out
  (json-string, optional, since 2.0)
- "discard": whether discard requests are passed on or dropped
  (BlockdevDiscardOptions, optional, default ignore)
- "cache": use of the host's page cache and of flushes
  (BlockdevCacheOptions, optional)
- "active": whether the node takes hold of the image at once; with false it can
  be opened on the destination of a migration although the source still has it
  locked (json-bool, optional, default true, since 10.0)
- "read-only": open for reading only. Drivers that cannot write, be it always
  or in the case at hand, require true here
  (json-bool, optional, default false)
- "auto-read-only": with "read-only" false, permit QEMU to open the image for
  reading only after all, and to change between both later, as the permissions
  of the file or the users of the node demand
  (json-bool, optional, default false, since 3.1)
- "force-share": let other processes do with the image whatever they like while
  it is open here; works only together with "read-only"
  (json-bool, optional, default false, since 2.10)
- "detect-zeroes": look for writes that are all zeroes and turn them into
  cheaper requests
  (BlockdevDetectZeroesOptions, optional, default off, since 2.1)

Branches:

- "blkdebug": (BlockdevOptionsBlkdebug)
- "blklogwrites": (BlockdevOptionsBlklogwrites)
- "blkverify": (BlockdevOptionsBlkverify)
- "blkreplay": (BlockdevOptionsBlkreplay)
- "bochs": (BlockdevOptionsGenericFormat)
- "cloop": (BlockdevOptionsGenericFormat)
- "compress": (BlockdevOptionsGenericFormat)
- "copy-before-write": (BlockdevOptionsCbw)
- "copy-on-read": (BlockdevOptionsCor)
- "dmg": (BlockdevOptionsGenericFormat)
- "file": (BlockdevOptionsFile)
- "ftp": (BlockdevOptionsCurlFtp)
- "ftps": (BlockdevOptionsCurlFtps)
- "gluster": (BlockdevOptionsGluster)
- "host_cdrom": (BlockdevOptionsFile, if defined(HAVE_HOST_BLOCK_DEVICE))
- "host_device": (BlockdevOptionsFile, if defined(HAVE_HOST_BLOCK_DEVICE))
- "http": (BlockdevOptionsCurlHttp)
- "https": (BlockdevOptionsCurlHttps)
- "io_uring": (BlockdevOptionsIoUring, if defined(CONFIG_BLKIO))
- "iscsi": (BlockdevOptionsIscsi)
- "luks": (BlockdevOptionsLUKS)
- "nbd": (BlockdevOptionsNbd)
- "nfs": (BlockdevOptionsNfs)
- "null-aio": (BlockdevOptionsNull)
- "null-co": (BlockdevOptionsNull)
- "nvme": (BlockdevOptionsNVMe)
- "nvme-io_uring": (BlockdevOptionsNvmeIoUring, if defined(CONFIG_BLKIO))
- "parallels": (BlockdevOptionsGenericFormat)
- "preallocate": (BlockdevOptionsPreallocate)
- "qcow2": (BlockdevOptionsQcow2)
- "qcow": (BlockdevOptionsQcow)
- "qed": (BlockdevOptionsGenericCOWFormat)
- "quorum": (BlockdevOptionsQuorum)
- "raw": (BlockdevOptionsRaw)
- "rbd": (BlockdevOptionsRbd)
- "replication": (BlockdevOptionsReplication, if defined(CONFIG_REPLICATION))
- "snapshot-access": (BlockdevOptionsGenericFormat)
- "ssh": (BlockdevOptionsSsh)
- "throttle": (BlockdevOptionsThrottle)
- "vdi": (BlockdevOptionsGenericFormat)
- "vhdx": (BlockdevOptionsGenericFormat)
- "virtio-blk-vfio-pci":
  (BlockdevOptionsVirtioBlkVfioPci, if defined(CONFIG_BLKIO))
- "virtio-blk-vhost-user":
  (BlockdevOptionsVirtioBlkVhostUser, if defined(CONFIG_BLKIO))
- "virtio-blk-vhost-vdpa":
  (BlockdevOptionsVirtioBlkVhostVdpa, if defined(CONFIG_BLKIO))
- "vmdk": (BlockdevOptionsGenericCOWFormat)
- "vpc": (BlockdevOptionsGenericFormat)
- "vvfat": (BlockdevOptionsVVFAT)

EQMP

SQMP
Alternate BlockdevRef
---------------------
Since 2.9

Names the node that another node works on, or describes a new one.

Choices:

- "definition": object that describes a node to be opened together with the one
  that uses it (BlockdevOptions)
- "reference": name of an existing node (json-string)

EQMP

SQMP
Alternate BlockdevRefOrNull
---------------------------
Since 2.9

Names the node that another node works on, describes a new one, or says that
there is to be none.

Choices:

- "definition": object that describes a node to be opened together with the one
  that uses it (BlockdevOptions)
- "reference": name of an existing node; the empty string, an outdated way to
  say null, should not be used any more (json-string)
- "null": null for no node at all (json-null, since 2.10)

EQMP

    {
        .name       = "blockdev-add",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_blockdev_add,
    },

SQMP
blockdev-add
------------
Since 2.9
Flags: preconfig

Open an image and add it to the graph as a block node.

The command fails if the image cannot be opened, is locked by another process,
or does not have the stated format; nothing is added then. A new node is not
visible to the guest. Attach it with device_add, blockdev-insert-medium,
blockdev-snapshot or a block job.

Where a driver wants another node ("file", say), give the name of an existing
node, or a nested object to open one on the spot.

Arguments: BlockdevOptions

Returns: None.

Example: A qcow2 image with the node of its file

-> {
       "execute": "blockdev-add",
       "arguments": {
           "driver": "qcow2",
           "node-name": "disk1",
           "discard": "unmap",
           "cache": { "direct": true },
           "file": { "driver": "file", "filename": "/vm/data.qcow2" }
       }
   }
<- { "return": {} }

Example: An overlay on top of a node that is open already

-> {
       "execute": "blockdev-add",
       "arguments": {
           "driver": "qcow2",
           "node-name": "disk1-overlay",
           "file": { "driver": "file", "filename": "/vm/data-monday.qcow2" },
           "backing": "disk1"
       }
   }
<- { "return": {} }

Example: A disk without storage

-> {
       "execute": "blockdev-add",
       "arguments": {
           "driver": "null-co",
           "node-name": "nothing",
           "size": 1073741824
       }
   }
<- { "return": {} }

Example: An image above a raw file whose descriptor was passed in with add-fd

-> {
       "execute": "blockdev-add",
       "arguments": {
           "driver": "qcow2",
           "node-name": "disk2",
           "file": { "driver": "file", "filename": "/vm/data2.qcow2" },
           "backing": {
               "driver": "raw",
               "read-only": true,
               "file": { "driver": "file", "filename": "/dev/fdset/4" }
           }
       }
   }
<- { "return": {} }

Example: An export of an NBD server, under a limit of its throttle group

-> {
       "execute": "blockdev-add",
       "arguments": {
           "driver": "throttle",
           "node-name": "remote0",
           "throttle-group": "limits0",
           "file": {
               "driver": "nbd",
               "server": {
                   "type": "inet",
                   "host": "192.0.2.7",
                   "port": "10809"
               },
               "export": "web",
               "reconnect-delay": 30
           }
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-reopen",
        .args_type  = "options:q",
        .mhandler.cmd_new = qmp_marshal_blockdev_reopen,
    },

SQMP
blockdev-reopen
---------------
Since 6.1
Flags: preconfig

Change the options of block nodes while they are in use.

Give the full set of options of each node, as for blockdev-add: one that is
missing goes back to its default, whatever it was before. "node-name" picks the
node and cannot be changed; in nested objects it is to be left out or to be the
name that the child has already. The nodes are changed together, and if one of
them fails, all remain as they were.

For a child such as "file", an object reopens it with new options, the name of
the present child reopens it with those it has, and the name of another node
puts that node in its place, which only "file" and "backing" allow. For
"backing" alone, null detaches the child.

Contrary to blockdev-add, "backing" has to be given for a node that has a
backing file or whose image names one.

Arguments:

- "options": the nodes to change, each with its complete options
  (json-array of BlockdevOptions)

Returns: None.

Errors: an option that cannot be changed while the node is open, or a driver
        that does not know how to reopen

Example: Make a disk read-only

-> {
       "execute": "blockdev-reopen",
       "arguments": {
           "options": [
               {
                   "driver": "qcow2",
                   "node-name": "disk1",
                   "read-only": true,
                   "file": "disk1-file",
                   "backing": null
               }
           ]
       }
   }
<- { "return": {} }

Example: Insert a throttle filter between a format node and its file

-> {
       "execute": "blockdev-reopen",
       "arguments": {
           "options": [
               {
                   "driver": "qcow2",
                   "node-name": "disk2",
                   "file": "disk2-limit",
                   "backing": "base0"
               }
           ]
       }
   }
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
Flags: preconfig

Close a block node that blockdev-add has opened.

It fails while a guest device, a job, an export or another node uses the node.
After device_del wait for the event DEVICE_DELETED first: the device keeps its
node until the guest has let go. Nodes that were opened inside the same
blockdev-add call disappear along with the outermost one.

Arguments:

- "node-name": the node to close (json-string)

Returns: None.

Example:

-> { "execute": "blockdev-del", "arguments": { "node-name": "disk1" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-set-active",
        .args_type  = "node-name:s?,active:b",
        .mhandler.cmd_new = qmp_marshal_blockdev_set_active,
    },

SQMP
blockdev-set-active
-------------------
Since 10.0
Flags: preconfig

Let go of the images of block nodes, or take hold of them again.

An inactive node neither writes to its image nor keeps it locked, so another
process can work with it. With it a manager hands disks over by itself when the
guest migrates but the disks are served by qemu-storage-daemon.

Activation begins with the children of a node. Inactivation extends to those
children that no active node uses.

Arguments:

- "node-name": node to change; all nodes if left out (json-string, optional)
- "active": true to take hold of the image, false to let go of it; the change
  is done when the reply arrives (json-bool)

Returns: None.

Example: Release one disk

-> {
       "execute": "blockdev-set-active",
       "arguments": { "node-name": "disk1", "active": false }
   }
<- { "return": {} }

Example: Take over everything

-> { "execute": "blockdev-set-active", "arguments": { "active": true } }
<- { "return": {} }

EQMP
