HXCOMM exact

SQMP
Block Devices: State and Statistics
===================================

What the block layer knows about its nodes and devices: images, caches,
throttling, dirty bitmaps, counters, and the jobs that work on them.

EQMP

SQMP
Structure SnapshotInfo
----------------------
Since 1.3

One internal snapshot in an image, as formats such as qcow2 keep them.

Members:

- "id": identifier given by the image format; it tells apart snapshots of the
  same name (json-string)
- "name": name given by the user, which need not be unique (json-string)
- "vm-state-size": bytes of saved machine state, 0 if only the disk was saved
  (json-int)
- "date-sec": when it was taken, in seconds since 1970, UTC (json-int)
- "date-nsec": nanoseconds to add to "date-sec" (json-int)
- "vm-clock-sec": for how long the guest had been running by then, in seconds
  (json-int)
- "vm-clock-nsec": nanoseconds to add to "vm-clock-sec" (json-int)
- "icount": instructions executed so far, the number that query-replay shows;
  it leads a debugger that travels back in a recorded run to the fitting
  snapshot. Absent unless the machine runs with record or replay
  (json-int, optional, since 5.2)

EQMP

SQMP
Structure ImageInfoSpecificQCow2EncryptionBase
----------------------------------------------
Since 2.10

What is known about the encryption of every encrypted qcow2 image.

Members:

- "format": scheme by which the clusters are encrypted; it selects the members
  that follow (BlockdevQcow2EncryptionFormat)

EQMP

SQMP
Union ImageInfoSpecificQCow2Encryption
--------------------------------------
Since 2.10
Base: ImageInfoSpecificQCow2EncryptionBase
Discriminator: "format"

How a qcow2 image is encrypted. For "luks" the parameters of the LUKS header
come along; the old AES scheme has nothing to add.

Branches:

- "luks": (QCryptoBlockInfoLUKS)

EQMP

SQMP
Structure ImageInfoSpecificQCow2
--------------------------------
Since 1.7

What a qcow2 image says about itself beyond the facts that all formats share.

Members:

- "compat": version of the format, "0.10" for the old one and "1.1" for the one
  with feature bits (json-string)
- "data-file": name of the external file that holds the guest's data, as noted
  in the image, which is what gets opened unless the user names another one;
  absent if the data is in the image itself (json-string, optional, since 4.0)
- "data-file-raw": whether the external data file has to remain a complete raw
  image that other programs can read without this one
  (json-bool, optional, since 4.0)
- "extended-l2": whether clusters are divided into subclusters by larger table
  entries; absent for version 0.10, which has no such thing
  (json-bool, optional, since 5.2)
- "lazy-refcounts": whether updating the reference counts may be put off, to be
  rebuilt after a crash; absent for version 0.10 (json-bool, optional)
- "corrupt": whether damage was found in the image, after which it can only be
  opened for reading until it is repaired; absent for version 0.10
  (json-bool, optional, since 2.2)
- "refcount-bits": bits that each reference count takes up
  (json-int, since 2.3)
- "encrypt": how the image is encrypted; absent if it is not
  (ImageInfoSpecificQCow2Encryption, optional, since 2.10)
- "bitmaps": persistent dirty bitmaps stored in the image
  (json-array of Qcow2BitmapInfo, optional, since 4.0)
- "compression-type": algorithm for clusters that are stored compressed
  (Qcow2CompressionType, since 5.1)

EQMP

SQMP
Structure ImageInfoSpecificVmdk
-------------------------------
Since 1.7

What a VMDK image says about itself beyond the facts that all formats share.

Members:

- "create-type": the kind of image that its descriptor names, such as
  "monolithicSparse" or "twoGbMaxExtentFlat" (json-string)
- "cid": content number of the image, which changes when it is written to
  (json-int)
- "parent-cid": content number that the backing image had when this image was
  made; a different number there means that the backing image has been modified
  (json-int)
- "extents": files that together make up the disk, in order
  (json-array of VmdkExtentInfo)

EQMP

SQMP
Structure VmdkExtentInfo
------------------------
Since 8.0

One of the files that a VMDK image is composed of.

Members:

- "filename": file that stores this part of the disk (json-string)
- "format": layout of the file, for instance FLAT or SPARSE (json-string)
- "virtual-size": bytes of the disk that are kept in this file (json-int)
- "cluster-size": unit of allocation in bytes; absent for flat files, which
  have everything allocated (json-int, optional)
- "compressed": whether data in this file is compressed (json-bool, optional)

EQMP

SQMP
Structure ImageInfoSpecificRbd
------------------------------
Since 6.1

What a Ceph RBD image says about itself beyond the facts that all drivers
share.

Members:

- "encryption-format": scheme by which the image is encrypted; absent if none
  was found (RbdImageEncryptionFormat, optional)

EQMP

SQMP
Structure ImageInfoSpecificFile
-------------------------------
Since 8.0

What is known about a file on a host file system beyond the facts that all
drivers share.

Members:

- "extent-size-hint": bytes in which the file system is asked to allocate room
  for the file, which limits fragmentation; absent where the file system knows
  no such hint (json-size, optional)

EQMP

SQMP
Enumeration ImageInfoSpecificKind
---------------------------------
Since 1.7

Formats and protocols that have details of their own to show in
ImageInfoSpecific.

Values:

- "qcow2": details of a qcow2 image
- "vmdk": details of an image in VMware's format
- "luks": details of the header of a LUKS volume (since 2.7)
- "rbd": details of an image in a Ceph cluster (since 6.1)
- "file": details that the host's file system gives about a plain file
  (since 8.0)

EQMP

SQMP
Structure ImageInfoSpecificQCow2Wrapper
---------------------------------------
Since 1.7

Envelope for the details of a qcow2 image; it exists because ImageInfoSpecific
puts the details of each kind below a member "data".

Members:

- "data": the details themselves, such as version, bitmaps and encryption
  (ImageInfoSpecificQCow2)

EQMP

SQMP
Structure ImageInfoSpecificVmdkWrapper
--------------------------------------
Since 6.1

Envelope for the details of a VMDK image; it exists because ImageInfoSpecific
puts the details of each kind below a member "data".

Members:

- "data": the details themselves, above all the list of extents
  (ImageInfoSpecificVmdk)

EQMP

SQMP
Structure ImageInfoSpecificLUKSWrapper
--------------------------------------
Since 2.7

Envelope for the details of a LUKS volume; it exists because ImageInfoSpecific
puts the details of each kind below a member "data".

Members:

- "data": the details themselves: cipher, key slots and the like, never a key
  (QCryptoBlockInfoLUKS)

EQMP

SQMP
Structure ImageInfoSpecificRbdWrapper
-------------------------------------
Since 6.1

Envelope for the details of an RBD image; it exists because ImageInfoSpecific
puts the details of each kind below a member "data".

Members:

- "data": the details themselves, so far only the encryption
  (ImageInfoSpecificRbd)

EQMP

SQMP
Structure ImageInfoSpecificFileWrapper
--------------------------------------
Since 8.0

Envelope for the details of a host file; it exists because ImageInfoSpecific
puts the details of each kind below a member "data".

Members:

- "data": the details themselves; the object is empty where the file system has
  nothing to tell (ImageInfoSpecificFile)

EQMP

SQMP
Union ImageInfoSpecific
-----------------------
Since 1.7
Discriminator: "type"

Details of an image that only its own format or protocol knows.

Members:

- "type": driver that supplied the details; it selects the type of the member
  "data" (ImageInfoSpecificKind)

Branches:

- "qcow2": (ImageInfoSpecificQCow2Wrapper)
- "vmdk": (ImageInfoSpecificVmdkWrapper)
- "luks": (ImageInfoSpecificLUKSWrapper)
- "rbd": (ImageInfoSpecificRbdWrapper)
- "file": (ImageInfoSpecificFileWrapper)

EQMP

SQMP
Structure BlockNodeInfo
-----------------------
Since 8.0

Facts about the image behind a single block node, without its backing files or
other children.

Members:

- "filename": name of the file, or a description of the source in the "json:"
  form where no name suffices (json-string)
- "format": block driver of the image (json-string)
- "dirty-flag": whether the image was not closed cleanly when last used
  (json-bool, optional)
- "actual-size": bytes that the image takes up on the host; absent where that
  cannot be found out (json-int, optional)
- "virtual-size": size that the guest sees, in bytes (json-int)
- "cluster-size": unit of allocation in bytes; absent for formats without
  clusters (json-int, optional)
- "encrypted": whether the content is encrypted (json-bool, optional)
- "compressed": whether clusters are stored compressed
  (json-bool, optional, since 1.7)
- "backing-filename": backing file as written in the image; absent if there is
  none (json-string, optional)
- "full-backing-filename": the same with the path worked out relative to the
  image, so that it can be opened (json-string, optional)
- "backing-filename-format": driver noted in the image for the backing file
  (json-string, optional)
- "snapshots": internal snapshots; absent if there are none
  (json-array of SnapshotInfo, optional)
- "format-specific": details that only this format has
  (ImageInfoSpecific, optional, since 1.7)

EQMP

SQMP
Structure ImageInfo
-------------------
Since 1.3
Base: BlockNodeInfo

Facts about an image together with those about the images below it. Each
backing image is nested in the one above it, so that a long chain leads to a
deep object.

Members:

- "backing-image": the same facts for the backing image; absent at the lower
  end of the chain and where nested information was not asked for
  (ImageInfo, optional)

EQMP

SQMP
Structure BlockChildInfo
------------------------
Since 8.0

A link from one block node to another, with everything that is known about the
part of the graph below.

Members:

- "name": part that the child plays for its parent, such as "file" or
  "backing"; the parent is the object in which this entry appears (json-string)
- "info": the child node and, in turn, its own children (BlockGraphInfo)

EQMP

SQMP
Structure BlockGraphInfo
------------------------
Since 8.0
Base: BlockNodeInfo

A block node with all nodes below it, in the form of a tree. The members taken
over from BlockNodeInfo are about the node at the root.

Members:

- "children": links to the nodes directly below, an empty array at a leaf
  (json-array of BlockChildInfo)

EQMP

SQMP
Structure ImageCheck
--------------------
Since 1.4

Outcome of checking the internal consistency of an image, as qemu-img check
prints it in its JSON form.

Members:

- "filename": name of the image that was examined (json-string)
- "format": block driver with which the image was examined (json-string)
- "check-errors": how often the check itself ran into trouble, for example
  because reading failed; with anything but 0 the other numbers are incomplete
  (json-int)
- "image-end-offset": offset in bytes behind the last part of the file in use;
  absent for formats that cannot tell (json-int, optional)
- "corruptions": damaged places, where data of the guest is or will be lost;
  absent if there are none (json-int, optional)
- "leaks": clusters that take up room without being in use, which is harmless
  otherwise; absent if there are none (json-int, optional)
- "corruptions-fixed": damaged places that were repaired; absent if there are
  none (json-int, optional)
- "leaks-fixed": unused clusters that were freed; absent if there are none
  (json-int, optional)
- "total-clusters": clusters into which the disk is divided; absent for formats
  that do not count them (json-int, optional)
- "allocated-clusters": clusters that have a place in the file; absent for
  formats that do not count them (json-int, optional)
- "fragmented-clusters": clusters that do not lie behind their predecessor in
  the file; absent for formats that do not count them (json-int, optional)
- "compressed-clusters": clusters that are stored compressed; absent for
  formats that do not count them (json-int, optional)

EQMP

SQMP
Structure MapEntry
------------------
Since 2.6

A stretch of a disk all of which is stored in the same manner, as printed by
qemu-img map in its JSON form.

Members:

- "start": offset in the disk at which the stretch begins, in bytes (json-int)
- "length": size of the stretch in bytes (json-int)
- "data": whether a read has to fetch data from the file; together with
  "offset", true tells stored data from areas that were merely reserved in
  advance (json-bool)
- "zero": whether reading the stretch gives nothing but zeroes (json-bool)
- "compressed": whether the data is compressed in the file
  (json-bool, since 8.2)
- "depth": layer that the content comes from, 0 for the image itself, 1 for its
  backing file and so on downwards (json-int)
- "present": whether some layer of the chain defines the content; false means
  that a further backing file put below the chain could alter it
  (json-bool, since 6.1)
- "offset": position in "filename", in bytes, where the stretch can be read in
  plain form; absent if it is not stored like that (json-int, optional)
- "filename": file to which "offset" applies; absent without it
  (json-string, optional)

EQMP

SQMP
Structure BlockdevCacheInfo
---------------------------
Since 2.3

Cache mode in effect for a drive or a block node.

Members:

- "writeback": whether the guest is shown a write cache, so that a write counts
  as finished before it is on stable storage (json-bool)
- "direct": whether the page cache of the host is passed by, as O_DIRECT does
  (json-bool)
- "no-flush": whether flushes are dropped, which is fast but loses data when
  the host crashes (json-bool)

EQMP

SQMP
Structure BlockDeviceInfo
-------------------------
Since 0.14

An open block node: its image, cache mode, limits and bitmaps. For a drive this
is the medium that is inserted.

For all limits 0 stands for unlimited. The limits in effect here are those set
with block_set_io_throttle; a throttle filter in the graph is not shown by
them.

Members:

- "file": name under which the image was opened (json-string)
- "node-name": name of the block node, made up by QEMU where the user gave none
  (json-string, optional, since 2.0)
- "ro": whether writing is forbidden (json-bool)
- "drv": block driver in use, such as qcow2 or raw; the possible names are
  those of BlockdevDriver, of which a build can lack some. luks came with QEMU
  2.6 and replication with 2.8; older QEMUs had cow (dropped in 2.2),
  host_floppy (deprecated in 2.3, dropped in 2.5), tftp (dropped in 2.8) and
  archipelago (from 2.2, dropped in 2.9) (json-string)
- "backing_file": name of the backing image; absent if there is none
  (json-string, optional)
- "backing_file_depth": how many backing images lie below (json-int, since 1.2)
- "active": false while another QEMU owns the image, which happens around the
  end of a migration: on the destination until it has taken over, on the source
  afterwards (json-bool, since 10.0)
- "encrypted": whether the content is encrypted (json-bool)
- "detect_zeroes": what becomes of writes that are all zeroes
  (BlockdevDetectZeroesOptions, since 2.1)
- "bps": limit for reading plus writing, in bytes per second (json-int)
- "bps_rd": limit for reading, in bytes per second (json-int)
- "bps_wr": limit for writing, in bytes per second (json-int)
- "iops": limit for requests of any kind per second (json-int)
- "iops_rd": limit for read requests per second (json-int)
- "iops_wr": limit for write requests per second (json-int)
- "image": the image file with its backing files (ImageInfo, since 1.6)
- "bps_max": bytes per second allowed in a burst; this and every limit below is
  absent unless set (json-int, optional, since 1.7)
- "bps_rd_max": bytes read per second allowed in a burst
  (json-int, optional, since 1.7)
- "bps_wr_max": bytes written per second allowed in a burst
  (json-int, optional, since 1.7)
- "iops_max": requests per second allowed in a burst
  (json-int, optional, since 1.7)
- "iops_rd_max": read requests per second allowed in a burst
  (json-int, optional, since 1.7)
- "iops_wr_max": write requests per second allowed in a burst
  (json-int, optional, since 1.7)
- "bps_max_length": seconds that a burst of "bps_max" may last
  (json-int, optional, since 2.6)
- "bps_rd_max_length": seconds that a burst of "bps_rd_max" may last
  (json-int, optional, since 2.6)
- "bps_wr_max_length": seconds that a burst of "bps_wr_max" may last
  (json-int, optional, since 2.6)
- "iops_max_length": seconds that a burst of "iops_max" may last
  (json-int, optional, since 2.6)
- "iops_rd_max_length": seconds that a burst of "iops_rd_max" may last
  (json-int, optional, since 2.6)
- "iops_wr_max_length": seconds that a burst of "iops_wr_max" may last
  (json-int, optional, since 2.6)
- "iops_size": bytes that count as one request, so that a large request uses up
  several (json-int, optional, since 1.7)
- "group": throttle group whose members share the limits
  (json-string, optional, since 2.4)
- "cache": cache mode with which the image is used
  (BlockdevCacheInfo, since 2.3)
- "write_threshold": offset set with block-set-write-threshold, in bytes, 0
  when none is set (json-int, since 2.3)
- "dirty-bitmaps": bitmaps that belong to the node; absent if it has none
  (json-array of BlockDirtyInfo, optional, since 4.2)

EQMP

SQMP
Enumeration BlockDeviceIoStatus
-------------------------------
Since 1.0

Whether requests of a drive or a block job have failed. Once the status is not
"ok" it stays that way until the machine or the job continues.

Values:

- "ok": no error has happened since the start or the last continuation
- "failed": a request ended with an error other than lack of room
- "nospace": a write found no room left on the host; more room and a
  continuation let it be tried again

EQMP

SQMP
Structure BlockDirtyInfo
------------------------
Since 1.3

A dirty bitmap of a block node and what may be done with it.

Members:

- "name": name of the bitmap; absent for those that a job has made for itself
  (json-string, optional, since 2.4)
- "count": bytes marked as changed (json-int)
- "granularity": bytes covered by one bit (json-uint32, since 1.4)
- "recording": whether new writes are marked (json-bool, since 4.0)
- "busy": whether a job or an export holds it, which forbids changing it or
  giving it to another one (json-bool, since 4.0)
- "persistent": whether it is kept in the image file, or will be when the image
  is closed (json-bool, since 4.0)
- "inconsistent": true for a persistent bitmap that was not saved properly, for
  instance because QEMU crashed, so that "persistent" is true, "recording" and
  "busy" are false; its content is of no use, and block-dirty-bitmap-remove is
  all that can be done with it. Absent for sound bitmaps
  (json-bool, optional, since 4.0)

EQMP

SQMP
Enumeration Qcow2BitmapInfoFlags
--------------------------------
Since 4.0

Properties of a bitmap as written in a qcow2 file.

Values:

- "in-use": a program has the bitmap open and has not written it back. Found in
  an image that nobody uses, it means that the last user did not close the
  image properly, so that the bitmap cannot be trusted
- "auto": whoever changes the content of this disk has to keep the bitmap up to
  date

EQMP

SQMP
Structure Qcow2BitmapInfo
-------------------------
Since 4.0

A persistent dirty bitmap stored in a qcow2 image.

Members:

- "name": name of the bitmap, unique in the image (json-string)
- "granularity": bytes of the disk covered by one bit (json-uint32)
- "flags": properties that are set, an empty array if none is
  (json-array of Qcow2BitmapInfoFlags)

EQMP

SQMP
Structure BlockLatencyHistogramInfo
-----------------------------------
Since 4.0

Distribution of the time that requests of one kind took. Limits of 100000 and
1000000, for instance, make three intervals: below 0.1 ms, from there to below
1 ms, and everything from 1 ms upwards; the counts 17850, 3520 and 7 then say
that seven requests took 1 ms or longer.

Members:

- "boundaries": limits between the intervals in nanoseconds, rising, the lowest
  greater than 0; a time equal to a limit belongs to the upper interval
  (json-array of json-uint64)
- "bins": requests counted in each interval, one number more than there are
  limits (json-array of json-uint64)

EQMP

SQMP
Structure BlockInfo
-------------------
Since 0.14

A drive of the guest together with the medium in it.

Members:

- "device": name of the drive, empty if it has none, as is the case for images
  from blockdev-add (json-string)
- "qdev": id of the guest's device, or its path in the object tree if it was
  made without an id; absent for a drive that no device uses
  (json-string, optional, since 2.10)
- "type": kept for old programs, says nothing: the value is "unknown" at all
  times (json-string)
- "removable": whether the medium can be taken out (json-bool)
- "locked": whether the guest currently holds the door shut (json-bool)
- "inserted": the medium; absent while the drive is empty
  (BlockDeviceInfo, optional)
- "tray_open": whether the tray is out; absent for drives without a tray
  (json-bool, optional)
- "io-status": how the most recent request ended; given only for devices that
  can stop the machine on errors (virtio-blk, IDE, SCSI other than
  scsi-generic) and are set up to do so (BlockDeviceIoStatus, optional)

EQMP

SQMP
Structure BlockMeasureInfo
--------------------------
Since 2.10

Room needed for a new image, as computed by qemu-img measure. All numbers are
upper limits for the moment of creation: snapshots or bitmaps added to the new
image afterwards need more.

They depend on the target's format. A raw file is always as long as the disk,
even where it has holes, while qcow2 and the like leave out areas of zeroes and
those never written.

Members:

- "required": bytes that suffice for the image if only what is allocated in the
  source gets copied (json-int)
- "fully-allocated": bytes that suffice once the guest has written to every
  sector of the disk (json-int)
- "bitmaps": further bytes for copying the persistent bitmaps of the source's
  top image; absent unless both formats can store bitmaps
  (json-int, optional, since 5.1)

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
Flags: preconfig

Show every drive of the machine together with the image that is open in it.

The list has an entry for each guest device that can hold a medium, and for
each drive that no device uses yet. A drive without a medium has no "inserted"
member. Use "qdev" to tell drives apart: "device" is an empty string for all
drives whose image came from blockdev-add.

Arguments: None.

Returns: one entry for each drive; filters that a job has put on top by itself
         are left out, and what is shown is the node below them
         (json-array of BlockInfo)

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

EQMP

SQMP
Structure BlockDeviceTimedStats
-------------------------------
Since 2.5

Latency and load of a drive in the most recent period of a given length.
Several periods can be watched at once; they are chosen with the drive option
"stats-intervals" when QEMU starts. All times are in nanoseconds.

Members:

- "interval_length": length of the period in seconds (json-int)
- "min_rd_latency_ns": fastest read (json-int)
- "max_rd_latency_ns": slowest read (json-int)
- "avg_rd_latency_ns": mean time of a read (json-int)
- "min_wr_latency_ns": fastest write (json-int)
- "max_wr_latency_ns": slowest write (json-int)
- "avg_wr_latency_ns": mean time of a write (json-int)
- "min_zone_append_latency_ns": fastest zone append (json-int, since 8.1)
- "max_zone_append_latency_ns": slowest zone append (json-int, since 8.1)
- "avg_zone_append_latency_ns": mean time of a zone append
  (json-int, since 8.1)
- "min_flush_latency_ns": fastest flush (json-int)
- "max_flush_latency_ns": slowest flush (json-int)
- "avg_flush_latency_ns": mean time of a flush (json-int)
- "avg_rd_queue_depth": reads in flight on average (json-number)
- "avg_wr_queue_depth": writes in flight on average (json-number)
- "avg_zone_append_queue_depth": zone appends in flight on average
  (json-number, since 8.1)

EQMP

SQMP
Structure BlockDeviceStats
--------------------------
Since 0.14

Counters of a drive or a block node since it was opened. They only ever rise;
for rates, take the difference between two samples.

Members:

- "rd_bytes": bytes read (json-int)
- "wr_bytes": bytes written (json-int)
- "zone_append_bytes": bytes appended to zones of a zoned device
  (json-int, since 8.1)
- "unmap_bytes": bytes discarded (json-int, since 4.2)
- "rd_operations": finished reads (json-int)
- "wr_operations": finished writes (json-int)
- "zone_append_operations": finished zone appends (json-int, since 8.1)
- "flush_operations": finished flushes of the write cache
  (json-int, since 0.15)
- "unmap_operations": finished discards (json-int, since 4.2)
- "rd_total_time_ns": nanoseconds spent in reads, added up over all of them
  (json-int, since 0.15)
- "wr_total_time_ns": nanoseconds spent in writes, added up over all of them
  (json-int, since 0.15)
- "zone_append_total_time_ns": nanoseconds spent in zone appends, added up over
  all of them (json-int, since 8.1)
- "flush_total_time_ns": nanoseconds spent in flushes, added up over all of
  them (json-int, since 0.15)
- "unmap_total_time_ns": nanoseconds spent in discards, added up over all of
  them (json-int, since 4.2)
- "wr_highest_offset": offset just behind the highest byte written so far; for
  an image such as qcow2 that lies on a block device of the host, the value of
  the node below it tells when the device has to be enlarged (json-int)
- "rd_merged": reads that were joined to another one (json-int, since 2.3)
- "wr_merged": writes that were joined to another one (json-int, since 2.3)
- "zone_append_merged": zone appends that were joined to another one
  (json-int, since 8.1)
- "unmap_merged": discards that were joined to another one
  (json-int, since 4.2)
- "idle_time_ns": nanoseconds since the last request; absent before the first
  one (json-int, optional, since 2.5)
- "failed_rd_operations": reads that failed (json-int, since 2.5)
- "failed_wr_operations": writes that failed (json-int, since 2.5)
- "failed_zone_append_operations": zone appends that failed
  (json-int, since 8.1)
- "failed_flush_operations": flushes that failed (json-int, since 2.5)
- "failed_unmap_operations": discards that failed (json-int, since 4.2)
- "invalid_rd_operations": reads refused as malformed, for instance because
  they start behind the end of the disk (json-int, since 2.5)
- "invalid_wr_operations": writes refused as malformed (json-int, since 2.5)
- "invalid_zone_append_operations": zone appends refused as malformed
  (json-int, since 8.1)
- "invalid_flush_operations": flushes refused as malformed
  (json-int, since 2.5)
- "invalid_unmap_operations": discards refused as malformed
  (json-int, since 4.2)
- "account_invalid": whether malformed requests count as activity for
  "idle_time_ns" (json-bool, since 2.5)
- "account_failed": whether failed requests count as activity for
  "idle_time_ns" and enter the times as well (json-bool, since 2.5)
- "timed_stats": figures for each period that was asked for, an empty array if
  none was (json-array of BlockDeviceTimedStats, since 2.5)
- "rd_latency_histogram": distribution of read times; this and the other three
  are absent unless set up with block-latency-histogram-set
  (BlockLatencyHistogramInfo, optional, since 4.0)
- "wr_latency_histogram": distribution of write times
  (BlockLatencyHistogramInfo, optional, since 4.0)
- "zone_append_latency_histogram": distribution of zone append times
  (BlockLatencyHistogramInfo, optional, since 8.1)
- "flush_latency_histogram": distribution of flush times
  (BlockLatencyHistogramInfo, optional, since 4.0)

EQMP

SQMP
Structure BlockStatsSpecificFile
--------------------------------
Since 4.2

Counters kept by the drivers for plain files and host devices, about giving
back storage.

Members:

- "discard-nb-ok": discards that succeeded (json-uint64)
- "discard-nb-failed": discards that failed (json-uint64)
- "discard-bytes-ok": bytes given back to the host by those that succeeded
  (json-uint64)

EQMP

SQMP
Structure BlockStatsSpecificNvme
--------------------------------
Since 5.2

Counters kept by the driver that talks to an NVMe controller without the host's
kernel.

Members:

- "completion-errors": commands that the controller reported as failed
  (json-uint64)
- "aligned-accesses": requests whose memory and offsets fit the controller, so
  that no copying was needed (json-uint64)
- "unaligned-accesses": requests that had to go through a bounce buffer, which
  costs time (json-uint64)

EQMP

SQMP
Union BlockStatsSpecific
------------------------
Since 4.2
Discriminator: "driver"

Counters that only certain block drivers keep.

Members:

- "driver": driver of the node, which selects the counters that follow
  (BlockdevDriver)

Branches:

- "file": (BlockStatsSpecificFile)
- "host_device": (BlockStatsSpecificFile, if defined(HAVE_HOST_BLOCK_DEVICE))
- "nvme": (BlockStatsSpecificNvme)

EQMP

SQMP
Structure BlockStats
--------------------
Since 0.14

Counters of a drive or a block node, and of the nodes below it.

Members:

- "device": name of the drive, empty if it has none; absent for a node that is
  not the medium of a drive (json-string, optional)
- "qdev": id of the guest's device, or its path in the object tree if it was
  made without an id (json-string, optional, since 3.0)
- "node-name": name of the block node (json-string, optional, since 2.3)
- "stats": the counters, the same for every driver (BlockDeviceStats)
- "driver-specific": counters of the node's driver; absent for most drivers
  (BlockStatsSpecific, optional, since 4.2)
- "parent": the node that stores the data of this one, such as the file below a
  qcow2 image, with everything further down; absent at a leaf
  (BlockStats, optional)
- "backing": the backing node with everything further down; absent if there is
  none, and in lists of named nodes (BlockStats, optional, since 2.0)

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
Flags: preconfig

Show how much has been read, written and flushed on each drive, and how long it
took.

All counters start at zero when the image is opened and only ever rise, so a
monitor that wants rates takes the difference between two replies. The numbers
of a drive count requests of the guest. Below "parent" are those of the file
that holds the image, below "backing" those of its backing image. Most counters
of such inner nodes stay at zero, but "wr_highest_offset" is kept up there and
tells how far an image that grows on a device of the host has got.

Arguments:

- "query-nodes": list the named block nodes instead of the drives; entries then
  have "parent" but no "backing". In the list of drives, filters that a job has
  put in by itself are skipped (json-bool, optional, default false, since 2.3)

Returns: one entry for each drive, or for each named node
         (json-array of BlockStats)

Example:

-> { "execute": "query-blockstats" }
<- {
       "return": [
           {
               "device": "",
               "qdev": "/machine/peripheral/vda/virtio-backend",
               "node-name": "disk0",
               "stats": {
                   "rd_bytes": 418119680,
                   "wr_bytes": 73400320,
                   "zone_append_bytes": 0,
                   "unmap_bytes": 65536,
                   "rd_operations": 21377,
                   "wr_operations": 4410,
                   "zone_append_operations": 0,
                   "flush_operations": 388,
                   "unmap_operations": 1,
                   "rd_total_time_ns": 2023911846,
                   "wr_total_time_ns": 1996310020,
                   "zone_append_total_time_ns": 0,
                   "flush_total_time_ns": 377524,
                   "unmap_total_time_ns": 21107,
                   "wr_highest_offset": 6442516480,
                   "rd_merged": 0,
                   "wr_merged": 14,
                   "zone_append_merged": 0,
                   "unmap_merged": 0,
                   "idle_time_ns": 118240556,
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
                       "boundaries": [100000, 1000000],
                       "bins": [17850, 3520, 7]
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
                       "wr_highest_offset": 6443040768,
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

Example: Nodes instead of drives

-> { "execute": "query-blockstats", "arguments": { "query-nodes": true } }
<- {
       "return": [
           {
               "node-name": "disk0-file",
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
                   "wr_highest_offset": 6443040768,
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
               }
           }
       ]
   }

EQMP

SQMP
Enumeration BlockdevOnError
---------------------------
Since 1.3

What happens when reading or writing fails, be it for a request of the guest or
for one of a block job.

Values:

- "report": a guest gets the error as from real hardware; a job ends with the
  error
- "ignore": carry on; nothing but an event tells of it, which is
  BLOCK_JOB_ERROR for a job and BLOCK_IO_ERROR for a guest. Backup, mirror and
  commit jobs try the same area again later and can still succeed; a stream job
  goes on with the rest and fails at its end
- "enospc": act as for "stop" if the host has no room left, and as for "report"
  with any other error
- "stop": halt the virtual machine, or pause the job, until someone has removed
  the cause and continues it
- "auto": take the setting of the drive (since 2.7)

EQMP

SQMP
Enumeration MirrorSyncMode
--------------------------
Since 1.3

What a mirror or backup job copies. For a backup, the data in question is that
of the moment when the job starts; a mirror follows the guest.

Values:

- "top": what the topmost image of the chain contains; the target needs the
  same backing file
- "full": the whole disk, whichever images of the chain it comes from
- "none": nothing to begin with. A mirror copies what the guest writes from now
  on, a backup saves the old content of areas that the guest is about to
  overwrite
- "incremental": what a dirty bitmap marks, for backups only; the bitmap is
  cleared if the job succeeds and left untouched if not (since 2.4)
- "bitmap": what a dirty bitmap marks, for backups only; what becomes of the
  bitmap is told by BitmapSyncMode (since 4.2)

EQMP

SQMP
Enumeration BitmapSyncMode
--------------------------
Since 4.2

When a backup job brings the dirty bitmap that it works with up to date, so
that the bitmap marks what has changed since the copy was made.

Values:

- "on-success": only if the job succeeds, so that after a failure the same
  backup can be tried again; incremental backups always do it this way
- "never": not at all: the bitmap is just a list of what to copy, and stays as
  it is
- "always": at the end in any case; if the job fails, areas that were not
  copied remain marked

EQMP

SQMP
Enumeration MirrorCopyMode
--------------------------
Since 3.0

When a mirror job brings writes of the guest to the target.

Values:

- "background": some time later, along with everything else that is still to be
  copied; a guest that writes faster than the job copies keeps it from ever
  becoming ready
- "write-blocking": at once, a write of the guest being finished only when it
  has reached the target too. Areas that the guest does not touch are copied in
  the background meanwhile

EQMP

SQMP
Structure BlockJobInfoMirror
----------------------------
Since 8.2

What only mirror jobs have to say about themselves.

Members:

- "actively-synced": whether source and target hold the same data and each
  write of the guest now waits for both (json-bool)

EQMP

SQMP
Union BlockJobInfo
------------------
Since 1.1
Discriminator: "type"

State, progress and settings of a block job.

Members:

- "type": kind of the job; "mirror" brings members of its own (JobType)
- "device": identifier of the job; before QEMU 2.7 it was always the name of
  the drive, hence its name (json-string)
- "len": amount of work as known at present, the value that "offset" will have
  at the end; it can rise and fall during the job (json-int)
- "offset": amount of work done, never falling. The unit is not defined, so use
  it only in relation to "len" (json-int)
- "busy": false while the job is at rest and has no requests in flight
  (json-bool, since 1.3)
- "paused": whether it has been told to pause; it has really stopped when
  "busy" is false as well (json-bool, since 1.3)
- "speed": limit in bytes per second, 0 if there is none (json-int)
- "io-status": whether an error has stopped the job
  (BlockDeviceIoStatus, since 1.3)
- "ready": whether block-job-complete may be called (json-bool, since 2.2)
- "status": stage of its life (JobStatus, since 2.12)
- "auto-finalize": whether it applies its result without being told, rather
  than waiting for block-job-finalize in the status "pending"
  (json-bool, since 2.12)
- "auto-dismiss": whether it vanishes from the list when it ends, rather than
  waiting for block-job-dismiss in the status "concluded"
  (json-bool, since 2.12)
- "error": why it failed, for people to read; absent unless it has failed
  (json-string, optional, since 2.12.1)

Branches:

- "mirror": (BlockJobInfoMirror)

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
Flags: preconfig

Show the block jobs that exist, with their progress and settings.

A job that has ended is gone from the list, unless it was started with
"auto-dismiss" set to false. Progress is "offset" compared to "len"; as the
guest goes on writing, "len" can rise during the job.

Arguments: None.

Returns: one entry for each job, an empty array if there is none
         (json-array of BlockJobInfo)

Example:

-> { "execute": "query-block-jobs" }
<- {
       "return": [
           {
               "type": "mirror",
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
               "actively-synced": false
           }
       ]
   }

EQMP
