HXCOMM exact

SQMP
Block Devices: Snapshots, Bitmaps and Jobs
==========================================

Changing the graph under a running guest: snapshots, backup, mirror, commit and
stream, the dirty bitmaps that make backups incremental, and the control of the
jobs.

EQMP

    {
        .name       = "block_resize",
        .args_type  = "device:s?,node-name:s?,size:i",
        .mhandler.cmd_new = qmp_marshal_block_resize,
    },

SQMP
block_resize
------------
Since 0.14
Flags: preconfig

Grow or shrink an image while the guest is using it.

Devices such as virtio-blk tell the guest about the new size at once. Enlarging
the partition and the file system is up to the guest; when shrinking, that has
to be done before, because whatever lies past the new end is gone. It fails for
read-only images, for formats that cannot be resized, and while a job works on
the node.

Exactly one of "device" and "node-name" has to be given.

Arguments:

- "device": drive whose image is resized (json-string, optional)
- "node-name": block node to resize (json-string, optional, since 2.0)
- "size": the new size in bytes (json-int)

Returns: None.

Errors: DeviceNotFound if there is no such drive

Example:

-> {
       "execute": "block_resize",
       "arguments": { "node-name": "disk0", "size": 10737418240 }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration NewImageMode
------------------------
Since 1.1

Where the image that a command writes to comes from, and with it what its
header says about a backing file.

Values:

- "existing": the caller has made the file already, and it is opened as it is;
  its header, including the name of the backing file, is the caller's business
- "absolute-paths": QEMU makes the file and writes the full path of the backing
  file into it; where there is no backing file the new image has none either

EQMP

SQMP
Structure BlockdevSnapshotSync
------------------------------

An external snapshot whose overlay is created and opened by the command itself.
Exactly one of "device" and "node-name" has to be given.

Members:

- "device": drive to take the snapshot of (json-string, optional)
- "node-name": block node to take the snapshot of
  (json-string, optional, since 2.0)
- "snapshot-file": file name of the overlay. A file or device that is already
  there is used, and what it holds is overwritten unless "mode" says otherwise
  (json-string)
- "snapshot-node-name": node name for the overlay; when missing QEMU makes one
  up (json-string, optional, since 2.0)
- "format": block driver of the overlay (json-string, optional, default qcow2)
- "mode": make a new overlay, or use a file prepared by the caller
  (NewImageMode, optional, default absolute-paths)

EQMP

SQMP
Structure BlockdevSnapshot
--------------------------
Since 2.5

An external snapshot whose overlay is a node that is open already.

Members:

- "node": drive or node whose content is frozen (json-string)
- "overlay": node that receives the writes from now on. It must have no backing
  file yet: open it with "backing": null in blockdev-add (json-string)

EQMP

SQMP
Structure BackupPerf
--------------------
Since 6.0

Settings of a backup job that change how fast it is, but not what it does.

Members:

- "use-copy-range": let the host copy within its storage where it can
  (json-bool, optional, default false)
- "max-workers": requests in parallel, for copying in the background; saving
  old content ahead of a guest's write is not subject to it
  (json-int, optional, default 64)
- "max-chunk": bytes per request, for copying in the background only; 0 for no
  limit. Other values should be at least the cluster size of the job, which is
  64 KiB or the target's cluster size, whichever is larger
  (json-int, optional, default 0)
- "min-cluster-size": smallest unit of copying in bytes, a power of two, both
  in the background and ahead of a guest's write; without effect below 64 KiB
  or the target's cluster size (json-size, optional, default 0, since 9.2)

EQMP

SQMP
Structure BackupCommon
----------------------
Since 4.2

Settings that all kinds of backup job share.

Note: The two error settings are about the job's own copying. For a failure
      during a write of the guest the drive's "werror" and "rerror" apply.

Members:

- "job-id": name of the new job; without it the job is called like the device
  (json-string, optional, since 2.7)
- "device": drive or root node to be copied (json-string)
- "sync": what is copied: everything, the topmost image alone, what a bitmap
  marks, or just the old content of areas that the guest overwrites
  (MirrorSyncMode)
- "speed": limit in bytes per second, 0 for none
  (json-int, optional, default 0)
- "bitmap": dirty bitmap that says what to copy, or that is brought up to date;
  required for the sync modes "incremental" and "bitmap", possible for "full"
  and "top", an error for "none"; known to blockdev-backup since 3.1
  (json-string, optional, since 2.4)
- "bitmap-mode": when the bitmap is brought up to date; goes together with
  "bitmap" and is an error without it. With "incremental" it can be omitted and
  is "on-success" (BitmapSyncMode, optional, since 4.2)
- "compress": compress the data, if the format of the target can
  (json-bool, optional, default false, since 2.8)
- "on-source-error": what the job does when reading fails; "stop" and "enospc"
  need a guest device that has an "io-status" in query-block
  (BlockdevOnError, optional, default report)
- "on-target-error": what the job does when writing to the target fails; every
  value is possible (BlockdevOnError, optional, default report)
- "auto-finalize": false leaves the job in status "pending", with the graph as
  it is, until block-job-finalize is called
  (json-bool, optional, default true, since 2.12)
- "auto-dismiss": false leaves the ended job in status "concluded", where its
  result can be read, until block-job-dismiss is called
  (json-bool, optional, default true, since 2.12)
- "filter-node-name": name for the filter node that the job puts above the
  source; when missing QEMU makes one up (json-string, optional, since 4.2)
- "discard-source": discard each area of the source after it has been copied,
  for sources that are temporary; without it the source is left alone
  (json-bool, optional, since 9.1)
- "x-perf": tuning of speed and load (BackupPerf, optional, since 6.0)
  Features:
  - "unstable": "x-perf" is an experiment that can change or vanish in any
    release

EQMP

SQMP
Structure DriveBackup
---------------------
Since 1.6
Base: BackupCommon

A backup job whose target is opened, and as a rule created, by the command
itself.

Members:

- "target": name of the file or device that receives the copy. If it is there
  already it is used, and what it holds is overwritten unless "mode" says
  otherwise (json-string)
- "format": block driver of the target; when missing it is that of the source,
  or guessed from the content with "mode" set to "existing"
  (json-string, optional)
- "mode": make a new target, or use a file prepared by the caller
  (NewImageMode, optional, default absolute-paths)

EQMP

SQMP
Structure BlockdevBackup
------------------------
Since 2.3
Base: BackupCommon

A backup job whose target is a node that is open already.

Members:

- "target": drive or node that receives the copy; it has to be as large as the
  source, and no guest should use it (json-string)

EQMP

    {
        .name       = "blockdev-snapshot-sync",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot_sync,
    },

SQMP
blockdev-snapshot-sync
----------------------
Since 0.14
Flags: preconfig

Take an external snapshot, creating and opening the overlay on the way.

The guest is held up only while the new file is made and put on top. Writes
that the guest has not flushed may be missing from the frozen image; freeze the
file systems with the guest agent first where that matters. On an error the
drive continues with its old image, though an empty overlay file may be left
behind.

Arguments: BlockdevSnapshotSync

Returns: None.

Errors: DeviceNotFound if there is no such drive

Example:

-> {
       "execute": "blockdev-snapshot-sync",
       "arguments": {
           "node-name": "disk0",
           "snapshot-file": "/vm/web-tuesday.qcow2",
           "snapshot-node-name": "disk0-tuesday",
           "format": "qcow2"
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-snapshot",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot,
    },

SQMP
blockdev-snapshot
-----------------
Since 2.5
Flags: preconfig

Take an external snapshot with an overlay that is open already.

This is the form for programs that build the graph themselves: create the file
with qemu-img or blockdev-create, open it with blockdev-add and "backing":
null, then call this. From then on the old node is the backing file of the
overlay, and every user of the old node that wrote to it writes to the overlay.
It fails if the overlay has a backing file, is in use, or has a driver that
knows no backing files.

Arguments: BlockdevSnapshot

Features:

- "allow-write-only-overlay": since QEMU 5.0, the overlay may be in use by a
  writer that does not read, so that the target of a running blockdev-mirror
  can get its backing file by this command

Returns: None.

Example:

-> {
       "execute": "blockdev-add",
       "arguments": {
           "driver": "qcow2",
           "node-name": "disk0-tuesday",
           "file": { "driver": "file", "filename": "/vm/web-tuesday.qcow2" },
           "backing": null
       }
   }
<- { "return": {} }

-> {
       "execute": "blockdev-snapshot",
       "arguments": { "node": "disk0", "overlay": "disk0-tuesday" }
   }
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
Flags: preconfig

Rewrite the name of the backing file that an image carries in its header.

What QEMU itself remembers of the name changes too, but nothing is reopened
with it: the running guest goes on reading the backing node that is open now,
and only the next start follows the header. An image that is open for reading
alone is made writable for that moment. It is the right tool after moving a
base image, and a dangerous one otherwise, since QEMU checks neither that the
file exists nor that it has the right content.

Arguments:

- "device": drive, or topmost node, of the chain that the image is part of
  (json-string)
- "image-node-name": node of the image whose header is changed; it must belong
  to the chain of "device" (json-string)
- "backing-file": the text to be written into the header; with a wrong one the
  chain cannot be opened next time (json-string)

Returns: None.

Errors: DeviceNotFound if the drive or node of "device" does not exist

Example:

-> {
       "execute": "change-backing-file",
       "arguments": {
           "device": "disk0",
           "image-node-name": "disk0",
           "backing-file": "/srv/base/debian.qcow2"
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "block-commit",
        .args_type  = "job-id:s?,device:s,base-node:s?,base:s?,top-node:s?,"
                      "top:s?,backing-file:s?,backing-mask-protocol:b?,"
                      "speed:i?,on-error:s?,filter-node-name:s?,"
                      "auto-finalize:b?,auto-dismiss:b?",
        .mhandler.cmd_new = qmp_marshal_block_commit,
    },

SQMP
block-commit
------------
Since 1.3
Flags: preconfig

Start a job that merges images down into one of their backing files.

Everything from the top node down to the base is written into the base, which
takes over the place of these images in the chain. The files of the merged
images are left on disk, but are worthless afterwards, and so is any other
image that has the base or one of them as its backing file.

Committing the topmost image, which is what happens without "top-node", needs a
second step (since QEMU 2.0), and so does any node that is still written to:
the job reports BLOCK_JOB_READY, and the drive moves to the base upon
block-job-complete. Top and base must differ.

A base that is smaller than the top is enlarged. A larger one keeps its size;
shrink it after the job, if you like.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
  (json-string, optional, since 2.7)
- "device": drive, or topmost node of the chain (json-string)
- "base-node": node to write into; when missing the lowest one of the chain
  (json-string, optional, since 3.1)
- "base": file name of the image to write into. It must be spelled exactly as
  when the image was opened: another path to the same file is not recognised
  (json-string, optional)
  Features:
  - "deprecated": "base" and "top" will go away; give node names with
    "base-node" and "top-node" instead
- "top-node": highest node whose data is merged down; when missing the image
  that the guest writes to (json-string, optional, since 3.1)
- "top": file name of the highest image, under the same rule as "base"
  (json-string, optional)
  Features:
  - "deprecated": "base" and "top" will go away; give node names with
    "base-node" and "top-node" instead
- "backing-file": name of the backing file to be written into the header of the
  image above the top; an error if there is no such image or the top is being
  written to. It is not checked, and with a wrong name the image has to be
  addressed by its node name from then on. When missing QEMU picks the name, or
  fails if it cannot tell (json-string, optional, since 2.1)
- "backing-mask-protocol": write "raw" as format of the backing file where
  otherwise the name of a protocol would be written; allowed also where no
  header changes (json-bool, optional, default false, since 9.0)
- "speed": limit in bytes per second; there is none if it is 0 or missing
  (json-int, optional)
- "on-error": what the job does when reading or writing fails; with "ignore" it
  tries again (BlockdevOnError, optional, default report, since 5.0)
- "filter-node-name": name for the filter node that the job puts above the top;
  when missing QEMU makes one up (json-string, optional, since 2.9)
- "auto-finalize": false leaves the job in status "pending", with the graph as
  it is, until block-job-finalize is called
  (json-bool, optional, default true, since 3.1)
- "auto-dismiss": false leaves the ended job in status "concluded", where its
  result can be read, until block-job-dismiss is called
  (json-bool, optional, default true, since 3.1)

Returns: None.

Errors: DeviceNotFound if the drive or node of "device" does not exist

Example: Merge an image in the middle of the chain into the one below

-> {
       "execute": "block-commit",
       "arguments": {
           "job-id": "merge",
           "device": "disk0-tuesday",
           "top-node": "disk0-monday",
           "base-node": "disk0"
       }
   }
<- { "return": {} }

Example: Merge the active image all the way down

-> {
       "execute": "block-commit",
       "arguments": {
           "job-id": "merge-all",
           "device": "disk0-tuesday",
           "auto-dismiss": false
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "drive-backup",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_drive_backup,
    },

SQMP
drive-backup
------------
Since 1.6
Flags: preconfig

Start a job that copies a disk, as it is at this moment, to a file.

It works like blockdev-backup, except that it opens the target itself and,
unless told not to, creates it.

Arguments: DriveBackup

Features:

- "deprecated": the command will go away; open or create the target yourself,
  with blockdev-create and blockdev-add, and call blockdev-backup

Returns: None.

Errors: GenericError if there is no such drive

Example:

-> {
       "execute": "drive-backup",
       "arguments": {
           "job-id": "full-0",
           "device": "disk0",
           "target": "/backup/web.qcow2",
           "sync": "full"
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-backup",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_blockdev_backup,
    },

SQMP
blockdev-backup
---------------
Since 2.3
Flags: preconfig

Start a job that copies a disk, as it is at this moment, to another node.

Unlike a mirror, the target does not follow the guest: before an area is
overwritten for the first time, its old content is saved to the target. A slow
target therefore slows down the writes of the guest. The job, which
query-block-jobs shows with the type "backup", ends by itself; block-job-cancel
stops it before that. Put several of them into one transaction to get all disks
at the same moment.

Arguments: BlockdevBackup

Returns: None.

Errors: DeviceNotFound if there is no such drive or node

Example: Everything

-> {
       "execute": "blockdev-backup",
       "arguments": {
           "job-id": "full-0",
           "device": "disk0",
           "target": "backup0",
           "sync": "full"
       }
   }
<- { "return": {} }

Example: What has changed since the last backup

-> {
       "execute": "blockdev-backup",
       "arguments": {
           "job-id": "nightly-0",
           "device": "disk0",
           "target": "backup0",
           "sync": "incremental",
           "bitmap": "nightly"
       }
   }
<- { "return": {} }

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
Flags: preconfig

Show all block nodes, whether or not a drive uses them.

Nodes that were opened without a name appear too, under generated names such as
"#block114". Since the file below each image is a node of its own, the reply
grows quickly, and without "flat" each image repeats everything beneath it;
with long backing chains ask for the flat form.

Arguments:

- "flat": leave out the nested "backing-image" members
  (json-bool, optional, default false, since 5.0)

Returns: one entry for each node, in no particular order
         (json-array of BlockDeviceInfo)

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

Example: An image with an internal snapshot and a backing file

-> { "execute": "query-named-block-nodes" }
<- {
       "return": [
           {
               "file": "/vm/web.qcow2",
               "node-name": "disk0",
               "ro": false,
               "drv": "qcow2",
               "backing_file": "/srv/base/debian.qcow2",
               "backing_file_depth": 1,
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
                   "filename": "/vm/web.qcow2",
                   "format": "qcow2",
                   "virtual-size": 10737418240,
                   "actual-size": 1275068416,
                   "cluster-size": 65536,
                   "dirty-flag": false,
                   "backing-filename": "/srv/base/debian.qcow2",
                   "full-backing-filename": "/srv/base/debian.qcow2",
                   "backing-filename-format": "qcow2",
                   "snapshots": [
                       {
                           "id": "1",
                           "name": "before-upgrade",
                           "vm-state-size": 0,
                           "date-sec": 1751364000,
                           "date-nsec": 645280000,
                           "vm-clock-sec": 81,
                           "vm-clock-nsec": 250000000,
                           "icount": 0
                       }
                   ],
                   "backing-image": {
                       "filename": "/srv/base/debian.qcow2",
                       "format": "qcow2",
                       "virtual-size": 10737418240,
                       "actual-size": 943718400,
                       "cluster-size": 65536,
                       "dirty-flag": false
                   }
               }
           }
       ]
   }

EQMP

SQMP
Enumeration XDbgBlockGraphNodeType
----------------------------------
Since 4.0

What a node in the output of x-debug-query-block-graph stands for inside QEMU.

Values:

- "block-backend": the end of a drive or an export from which requests come
  (BlockBackend) ()
- "block-job": a job that holds other nodes (BlockJob) ()
- "block-driver": a block node proper, with its driver (BlockDriverState) ()

EQMP

SQMP
Structure XDbgBlockGraphNode
----------------------------
Since 4.0

A point in the graph that x-debug-query-block-graph draws.

Members:

- "id": number that edges in the same reply refer to; it means nothing outside
  of it and differs the next time (json-uint64)
- "type": what the point stands for (XDbgBlockGraphNodeType)
- "name": name for people to read: the node name of block nodes, the name of a
  drive or job otherwise. The same name can occur at points of different types
  (json-string)

EQMP

SQMP
Enumeration BlockPermission
---------------------------
Since 4.0

Rights that a user of a block node asks for. Each user also says which rights
the others may hold meanwhile, and an operation that does not fit this is
refused.

Values:

- "consistent-read": to read content that makes sense as a whole, namely that
  of the disk at some point in time. Nearly every node offers that, backing
  files too; images in the midst of being merged by a commit job do not
- "write": to change what the disk contains
- "write-unchanged": to write data that leaves the visible content the same, as
  copying from a backing file does; whoever may "write" may do this anyway
- "resize": to make the node larger or smaller

EQMP

SQMP
Structure XDbgBlockGraphEdge
----------------------------
Since 4.0

A link in the graph that x-debug-query-block-graph draws, from a user to the
node that it uses.

Members:

- "parent": "id" of the user (json-uint64)
- "child": "id" of the node in use (json-uint64)
- "name": part that the child plays for the user, such as "file" or "backing"
  (json-string)
- "perm": rights that the user holds on the child
  (json-array of BlockPermission)
- "shared-perm": rights that other users of the child may hold as long as this
  link exists (json-array of BlockPermission)

EQMP

SQMP
Structure XDbgBlockGraph
------------------------
Since 4.0

All block nodes, drives and jobs of a machine with the links between them.

Members:

- "nodes": the points of the graph, in no particular order
  (json-array of XDbgBlockGraphNode)
- "edges": the links, each pointing downwards from a user to a node in use
  (json-array of XDbgBlockGraphEdge)

EQMP

    {
        .name       = "x-debug-query-block-graph",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_debug_query_block_graph,
    },

SQMP
x-debug-query-block-graph
-------------------------
Since 4.0
Flags: preconfig

Show how block nodes, drives and jobs hang together, and which rights they have
on each other.

It helps a developer to find out why an operation was refused on account of
permissions.

Arguments: None.

Features:

- "unstable": made for debugging; the command and its reply can change or
  vanish in any release

Returns: the graph as a list of points and a list of links between them
         (XDbgBlockGraph)

Example:

-> { "execute": "x-debug-query-block-graph" }
<- {
       "return": {
           "nodes": [
               {
                   "id": 1,
                   "type": "block-backend",
                   "name": "/machine/peripheral/vda/virtio-backend"
               },
               { "id": 2, "type": "block-driver", "name": "disk0" },
               { "id": 3, "type": "block-driver", "name": "disk0-file" }
           ],
           "edges": [
               {
                   "parent": 1,
                   "child": 2,
                   "name": "root",
                   "perm": ["consistent-read", "write"],
                   "shared-perm": ["consistent-read", "write-unchanged"]
               },
               {
                   "parent": 2,
                   "child": 3,
                   "name": "file",
                   "perm": ["consistent-read", "write", "resize"],
                   "shared-perm": ["consistent-read", "write-unchanged"]
               }
           ]
       }
   }

EQMP

    {
        .name       = "drive-mirror",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_drive_mirror,
    },

SQMP
drive-mirror
------------
Since 1.3
Flags: preconfig

Start a job that copies a disk to a file and keeps the copy up to date.

It does what blockdev-mirror does, except that it opens the target itself and,
unless told not to, creates it.

Arguments: DriveMirror

Returns: None.

Errors: GenericError if there is no such drive

Example:

-> {
       "execute": "drive-mirror",
       "arguments": {
           "job-id": "move-disk0",
           "device": "disk0",
           "target": "/fast/web.qcow2",
           "format": "qcow2",
           "sync": "full"
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure DriveMirror
---------------------
Since 1.3

A mirror job whose target is opened, and as a rule created, by the command
itself.

Members:

- "job-id": name of the new job; without it the job is called like the device
  (json-string, optional, since 2.7)
- "device": drive or root node to be copied (json-string)
- "target": name of the file or device that receives the copy. If it is there
  already it is used, and what it holds is overwritten unless "mode" says
  otherwise (json-string)
- "format": block driver of the target; when missing it is that of the source,
  or guessed from the content with "mode" set to "existing"
  (json-string, optional)
- "node-name": node name for the target; when missing QEMU makes one up
  (json-string, optional, since 2.1)
- "replaces": node that the target takes the place of at the end, for instance
  a broken child of a quorum; only with "sync" set to "full". When missing it
  is "device", below any filters that QEMU has put on it by itself
  (json-string, optional, since 2.1)
- "sync": what is copied at the start: everything, the topmost image alone, or
  nothing but what the guest writes from now on; "incremental" and "bitmap" are
  refused (MirrorSyncMode)
- "mode": make a new target, or use a file prepared by the caller
  (NewImageMode, optional, default absolute-paths)
- "speed": limit in bytes per second; there is none if it is 0 or missing
  (json-int, optional)
- "granularity": bytes that the job keeps track of, and copies, at a time, a
  power of two from 512 to 67108864; when missing the cluster size of the
  target but at least 4096 and at most 65536, which is also the value for
  formats without clusters (json-uint32, optional, since 1.4)
- "buf-size": bytes that may be under way at once
  (json-int, optional, since 1.4)
- "on-source-error": what the job does when reading fails; "stop" and "enospc"
  need a guest device that has an "io-status" in query-block
  (BlockdevOnError, optional, default report)
- "on-target-error": what the job does when writing to the target fails; every
  value is possible (BlockdevOnError, optional, default report)
- "unmap": leave holes in the target where the source reads as zeroes, rather
  than writing the zeroes out, provided that holes read as zeroes; what the
  target contains is the same either way
  (json-bool, optional, default true, since 2.4)
- "copy-mode": whether a write of the guest waits for the target
  (MirrorCopyMode, optional, default background, since 3.0)
- "auto-finalize": false leaves the job in status "pending", with the graph as
  it is, until block-job-finalize is called
  (json-bool, optional, default true, since 3.1)
- "auto-dismiss": false leaves the ended job in status "concluded", where its
  result can be read, until block-job-dismiss is called
  (json-bool, optional, default true, since 3.1)

EQMP

SQMP
Structure BlockDirtyBitmap
--------------------------
Since 2.4

The address of a dirty bitmap: names of bitmaps are unique only within a node.

Members:

- "node": drive or block node that has the bitmap (json-string)
- "name": name of the bitmap (json-string)

EQMP

SQMP
Structure BlockDirtyBitmapAdd
-----------------------------
Since 2.4

A dirty bitmap that is to be created.

Members:

- "node": drive or block node to watch (json-string)
- "name": name of the bitmap, at most 1023 bytes, different from those that the
  node has already (json-string)
- "granularity": bytes covered by one bit, a power of two; when missing the
  cluster size of the image but at least 4096 and at most 65536, which is also
  the value for formats without clusters (json-uint32, optional)
- "persistent": write the bitmap into the image file on closing, which only
  qcow2 can do; otherwise it is lost when QEMU ends
  (json-bool, optional, default false, since 2.10)
- "disabled": create it without starting to record; block-dirty-bitmap-enable
  does so later (json-bool, optional, default false, since 4.0)

EQMP

SQMP
Alternate BlockDirtyBitmapOrStr
-------------------------------
Since 4.1

A dirty bitmap from which bits are taken over, given with or without its node.

Choices:

- "local": name of a bitmap on the node of the target (json-string)
- "external": a bitmap on any node, by node and name (BlockDirtyBitmap)

EQMP

SQMP
Structure BlockDirtyBitmapMerge
-------------------------------
Since 4.0

Dirty bitmaps to be united, and the bitmap that receives the result.

Members:

- "node": drive or block node that has the target (json-string)
- "target": name of the bitmap that receives the marks; it must exist
  (json-string)
- "bitmaps": where the marks come from: names stand for bitmaps on "node",
  objects, which QEMU 4.1 brought, for bitmaps on any node
  (json-array of BlockDirtyBitmapOrStr)

EQMP

    {
        .name       = "block-dirty-bitmap-add",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_add,
    },

SQMP
block-dirty-bitmap-add
----------------------
Since 2.4
Flags: preconfig

Create a dirty bitmap on a block node.

It starts out clean, and marks what is written from now on. In one transaction
with a full backup it marks exactly what that backup does not contain.

Arguments: BlockDirtyBitmapAdd

Returns: None.

Errors: DeviceNotFound if the drive or node does not exist, GenericError if it
        has a bitmap of that name

Example:

-> {
       "execute": "block-dirty-bitmap-add",
       "arguments": { "node": "disk0", "name": "nightly", "persistent": true }
   }
<- { "return": {} }

EQMP

    {
        .name       = "block-dirty-bitmap-remove",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_remove,
    },

SQMP
block-dirty-bitmap-remove
-------------------------
Since 2.4
Flags: preconfig

Delete a bitmap, from the image file too if it is persistent.

For a bitmap shown as inconsistent this is the only command that still works.

Arguments: BlockDirtyBitmap

Returns: None.

Errors: DeviceNotFound if the drive or node does not exist, GenericError if it
        has no such bitmap or if a job or an export holds it

Example:

-> {
       "execute": "block-dirty-bitmap-remove",
       "arguments": { "node": "disk0", "name": "nightly" }
   }
<- { "return": {} }

EQMP

    {
        .name       = "block-dirty-bitmap-clear",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_clear,
    },

SQMP
block-dirty-bitmap-clear
------------------------
Since 2.4
Flags: preconfig

Mark everything in a bitmap as clean.

It fails while a job or an export holds the bitmap, and for bitmaps that were
not saved properly. Incremental backups clear their bitmap themselves when they
succeed; what this command is for is starting a new chain, in a transaction
with a full backup.

Arguments: BlockDirtyBitmap

Returns: None.

Errors: DeviceNotFound if the drive or node does not exist, GenericError if it
        has no such bitmap

Example:

-> {
       "execute": "block-dirty-bitmap-clear",
       "arguments": { "node": "disk0", "name": "nightly" }
   }
<- { "return": {} }

EQMP

    {
        .name       = "block-dirty-bitmap-enable",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_enable,
    },

SQMP
block-dirty-bitmap-enable
-------------------------
Since 4.0
Flags: preconfig

Let a bitmap mark writes again.

It takes up where it stopped: marks made earlier remain, and what was written
in between is not marked. It fails while a job or an export holds the bitmap.

Arguments: BlockDirtyBitmap

Returns: None.

Errors: DeviceNotFound if the drive or node does not exist, GenericError if it
        has no such bitmap

Example:

-> {
       "execute": "block-dirty-bitmap-enable",
       "arguments": { "node": "disk0", "name": "since-monday" }
   }
<- { "return": {} }

EQMP

    {
        .name       = "block-dirty-bitmap-disable",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_disable,
    },

SQMP
block-dirty-bitmap-disable
--------------------------
Since 4.0
Flags: preconfig

Freeze a bitmap, so that it no longer marks writes and keeps the marks that it
has.

Exchanging one bitmap for the next without a gap takes a transaction that adds
the new one and freezes the old one. It fails while a job or an export holds
the bitmap.

Arguments: BlockDirtyBitmap

Returns: None.

Errors: DeviceNotFound if the drive or node does not exist, GenericError if it
        has no such bitmap

Example:

-> {
       "execute": "block-dirty-bitmap-disable",
       "arguments": { "node": "disk0", "name": "since-monday" }
   }
<- { "return": {} }

EQMP

    {
        .name       = "block-dirty-bitmap-merge",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_merge,
    },

SQMP
block-dirty-bitmap-merge
------------------------
Since 4.0
Flags: preconfig

Add the marks of some bitmaps to another one.

Afterwards the target marks whatever any of them has marked, including itself:
nothing is cleared. The sources stay as they are, and if the command fails so
does the target. With a fresh, disabled target it makes a copy; with bitmaps
that each cover the time between two checkpoints it yields the changes since
any of these.

Arguments: BlockDirtyBitmapMerge

Returns: None.

Errors: DeviceNotFound if the drive or node does not exist, GenericError if one
        of the bitmaps does not exist or if they differ in size or granularity

Example: Two bitmaps of the same node

-> {
       "execute": "block-dirty-bitmap-merge",
       "arguments": {
           "node": "disk0",
           "target": "since-monday",
           "bitmaps": ["monday", "tuesday"]
       }
   }
<- { "return": {} }

Example: A bitmap of the backing image

-> {
       "execute": "block-dirty-bitmap-merge",
       "arguments": {
           "node": "disk0-tuesday",
           "target": "nightly",
           "bitmaps": [{ "node": "disk0", "name": "nightly" }]
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure BlockDirtyBitmapSha256
--------------------------------
Since 2.10

Checksum over all bits of a dirty bitmap.

Members:

- "sha256": the SHA-256 sum in hexadecimal digits (json-string)

EQMP

    {
        .name       = "x-debug-block-dirty-bitmap-sha256",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_x_debug_block_dirty_bitmap_sha256,
    },

SQMP
x-debug-block-dirty-bitmap-sha256
---------------------------------
Since 2.10
Flags: preconfig

Compute a checksum over a dirty bitmap, by which tests find out whether two
bitmaps mark the same areas.

Arguments: BlockDirtyBitmap

Features:

- "unstable": made for debugging; the command and its reply can change or
  vanish in any release

Returns: the checksum, equal for bitmaps of equal content
         (BlockDirtyBitmapSha256)

Errors: DeviceNotFound if the drive or node does not exist, GenericError if it
        has no such bitmap or if the sum cannot be computed

Example:

-> {
       "execute": "x-debug-block-dirty-bitmap-sha256",
       "arguments": { "node": "disk0", "name": "nightly" }
   }
<- {
       "return": {
           "sha256": "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9"
       }
   }

EQMP

    {
        .name       = "blockdev-mirror",
        .args_type  = "job-id:s?,device:s,target:s,replaces:s?,sync:s,"
                      "speed:i?,granularity:i?,buf-size:i?,"
                      "on-source-error:s?,on-target-error:s?,"
                      "filter-node-name:s?,copy-mode:s?,auto-finalize:b?,"
                      "auto-dismiss:b?",
        .mhandler.cmd_new = qmp_marshal_blockdev_mirror,
    },

SQMP
blockdev-mirror
---------------
Since 2.6
Flags: preconfig

Start a job that copies a disk to another node and keeps the copy up to date.

Once both are equal the job sends BLOCK_JOB_READY. Then block-job-complete
moves the guest over to the target, which is how a disk changes its storage
without interruption, while block-job-cancel ends the job with the guest where
it was and leaves the target as a copy of that moment. The target must be open
and unused, and should be exactly as large as the source.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
  (json-string, optional, since 2.7)
- "device": drive or root node to be copied (json-string)
- "target": drive or node that receives the copy; no guest device may use it
  (json-string)
- "replaces": node that the target takes the place of at the end, for instance
  a broken child of a quorum; only with "sync" set to "full". When missing it
  is "device", below any filters that QEMU has put on it by itself
  (json-string, optional)
- "sync": what is copied at the start: everything, the topmost image alone, or
  nothing but what the guest writes from now on; "incremental" and "bitmap" are
  refused (MirrorSyncMode)
- "speed": limit in bytes per second; there is none if it is 0 or missing
  (json-int, optional)
- "granularity": bytes that the job keeps track of, and copies, at a time, a
  power of two from 512 to 67108864; when missing the cluster size of the
  target but at least 4096 and at most 65536, which is also the value for
  formats without clusters (json-uint32, optional)
- "buf-size": bytes that may be under way at once (json-int, optional)
- "on-source-error": what the job does when reading fails; "stop" and "enospc"
  need a guest device that has an "io-status" in query-block
  (BlockdevOnError, optional, default report)
- "on-target-error": what the job does when writing to the target fails; every
  value is possible (BlockdevOnError, optional, default report)
- "filter-node-name": name for the filter node that the job puts above the
  source; when missing QEMU makes one up (json-string, optional, since 2.9)
- "copy-mode": whether a write of the guest waits for the target, so that a
  busy guest cannot keep the job from catching up
  (MirrorCopyMode, optional, default background, since 3.0)
- "auto-finalize": false leaves the job in status "pending", with the graph as
  it is, until block-job-finalize is called
  (json-bool, optional, default true, since 3.1)
- "auto-dismiss": false leaves the ended job in status "concluded", where its
  result can be read, until block-job-dismiss is called
  (json-bool, optional, default true, since 3.1)

Returns: None.

Example:

-> {
       "execute": "blockdev-mirror",
       "arguments": {
           "job-id": "move-disk0",
           "device": "disk0",
           "target": "new-disk0",
           "sync": "full",
           "copy-mode": "write-blocking"
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure BlockIOThrottle
-------------------------
Since 1.1

Limits for a drive, as set by block_set_io_throttle. In each of them 0 stands
for unlimited, and a limit on the total excludes limits on reads and writes
apart.

A burst limit holds for the short time given by the length that belongs to it,
after which the basic limit applies again. Exactly one of "device" and "id" has
to be given.

Members:

- "device": name of the drive's backend (json-string, optional)
  Features:
  - "deprecated": "device" will go away; name the guest's device with "id"
    instead
- "id": id of the guest's device, or its path in the object tree
  (json-string, optional, since 2.8)
- "bps": bytes per second, reading plus writing (json-int)
- "bps_rd": bytes read per second (json-int)
- "bps_wr": bytes written per second (json-int)
- "iops": requests per second of either kind (json-int)
- "iops_rd": read requests per second (json-int)
- "iops_wr": write requests per second (json-int)
- "bps_max": bytes per second while a burst lasts
  (json-int, optional, since 1.7)
- "bps_rd_max": bytes read per second while a burst lasts
  (json-int, optional, since 1.7)
- "bps_wr_max": bytes written per second while a burst lasts
  (json-int, optional, since 1.7)
- "iops_max": requests per second while a burst lasts
  (json-int, optional, since 1.7)
- "iops_rd_max": read requests per second while a burst lasts
  (json-int, optional, since 1.7)
- "iops_wr_max": write requests per second while a burst lasts
  (json-int, optional, since 1.7)
- "bps_max_length": seconds that "bps_max" may be used up, an error without
  "bps_max" (json-int, optional, default 1, since 2.6)
- "bps_rd_max_length": seconds that "bps_rd_max" may be used up, an error
  without "bps_rd_max" (json-int, optional, default 1, since 2.6)
- "bps_wr_max_length": seconds that "bps_wr_max" may be used up, an error
  without "bps_wr_max" (json-int, optional, default 1, since 2.6)
- "iops_max_length": seconds that "iops_max" may be used up, an error without
  "iops_max" (json-int, optional, default 1, since 2.6)
- "iops_rd_max_length": seconds that "iops_rd_max" may be used up, an error
  without "iops_rd_max" (json-int, optional, default 1, since 2.6)
- "iops_wr_max_length": seconds that "iops_wr_max" may be used up, an error
  without "iops_wr_max" (json-int, optional, default 1, since 2.6)
- "iops_size": bytes that count as one request; larger requests count as
  several. Without it a request counts as one however large it is
  (json-int, optional, since 1.7)
- "group": throttle group to join; when missing the one the drive is in, or
  else one named like the drive (json-string, optional, since 2.4)

EQMP

SQMP
Structure ThrottleLimits
------------------------
Since 2.11

Limits of a throttle group. Whatever is left out keeps its value when the
limits of an existing group are changed; 0 stands for unlimited.

Some combinations are not allowed, such as a limit on the total next to one on
reads, so change all that belongs together in a single step.

Members:

- "iops-total": requests per second of either kind (json-int, optional)
- "iops-total-max": requests per second of either kind while a burst lasts
  (json-int, optional)
- "iops-total-max-length": seconds that "iops-total-max" may be used up, an
  error without "iops-total-max" (json-int, optional)
- "iops-read": read requests per second (json-int, optional)
- "iops-read-max": read requests per second while a burst lasts
  (json-int, optional)
- "iops-read-max-length": seconds that "iops-read-max" may be used up, an error
  without "iops-read-max" (json-int, optional)
- "iops-write": write requests per second (json-int, optional)
- "iops-write-max": write requests per second while a burst lasts
  (json-int, optional)
- "iops-write-max-length": seconds that "iops-write-max" may be used up, an
  error without "iops-write-max" (json-int, optional)
- "bps-total": bytes per second, reading plus writing (json-int, optional)
- "bps-total-max": bytes per second, reading plus writing, while a burst lasts
  (json-int, optional)
- "bps-total-max-length": seconds that "bps-total-max" may be used up, an error
  without "bps-total-max" (json-int, optional)
- "bps-read": bytes read per second (json-int, optional)
- "bps-read-max": bytes read per second while a burst lasts
  (json-int, optional)
- "bps-read-max-length": seconds that "bps-read-max" may be used up, an error
  without "bps-read-max" (json-int, optional)
- "bps-write": bytes written per second (json-int, optional)
- "bps-write-max": bytes written per second while a burst lasts
  (json-int, optional)
- "bps-write-max-length": seconds that "bps-write-max" may be used up, an error
  without "bps-write-max" (json-int, optional)
- "iops-size": bytes that count as one request for the limits on requests;
  larger requests count as several (json-int, optional)

EQMP

SQMP
Structure ThrottleGroupProperties
---------------------------------
Since 2.11

Properties of a throttle-group object, whose limits are shared by all drives
and throttle filters that name the group.

Members:

- "limits": the limits; without them the group starts unlimited
  (ThrottleLimits, optional)
- "x-iops-total": old name for "iops-total" of the limits, requests per second
  of either kind (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-iops-total-max": old name for "iops-total-max" of the limits, requests of
  either kind in a burst (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-iops-total-max-length": old name for "iops-total-max-length" of the
  limits, in seconds (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-iops-read": old name for "iops-read" of the limits, reads per second
  (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-iops-read-max": old name for "iops-read-max" of the limits, reads in a
  burst (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-iops-read-max-length": old name for "iops-read-max-length" of the limits,
  in seconds (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-iops-write": old name for "iops-write" of the limits, writes per second
  (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-iops-write-max": old name for "iops-write-max" of the limits, writes in a
  burst (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-iops-write-max-length": old name for "iops-write-max-length" of the
  limits, in seconds (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-bps-total": old name for "bps-total" of the limits, bytes per second in
  both directions (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-bps-total-max": old name for "bps-total-max" of the limits, bytes in both
  directions in a burst (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-bps-total-max-length": old name for "bps-total-max-length" of the limits,
  in seconds (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-bps-read": old name for "bps-read" of the limits, bytes read per second
  (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-bps-read-max": old name for "bps-read-max" of the limits, bytes read in a
  burst (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-bps-read-max-length": old name for "bps-read-max-length" of the limits, in
  seconds (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-bps-write": old name for "bps-write" of the limits, bytes written per
  second (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-bps-write-max": old name for "bps-write-max" of the limits, bytes written
  in a burst (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-bps-write-max-length": old name for "bps-write-max-length" of the limits,
  in seconds (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"
- "x-iops-size": old name for "iops-size" of the limits, bytes that count as
  one request (json-int, optional)
  Features:
  - "unstable": the members whose names begin with "x-" do what the member of
    "limits" without that prefix does. They can change or vanish in any
    release, so set "limits"

EQMP

    {
        .name       = "block-stream",
        .args_type  = "job-id:s?,device:s,base:s?,base-node:s?,"
                      "backing-file:s?,backing-mask-protocol:b?,bottom:s?,"
                      "speed:i?,on-error:s?,filter-node-name:s?,"
                      "auto-finalize:b?,auto-dismiss:b?",
        .mhandler.cmd_new = qmp_marshal_block_stream,
    },

SQMP
block-stream
------------
Since 1.1
Flags: preconfig

Start a job that copies data up from the backing files into an image.

When it is done, the images in between are no longer needed: without a base the
image stands on its own, with one it rests directly on the base. Streaming can
be cancelled and started over at any time; what has been copied stays, and the
guest sees the same content throughout. The command returns as soon as the job
runs. query-block-jobs shows how far it is, block-job-cancel stops it, and
BLOCK_JOB_COMPLETED announces its end.

The image that receives the data can be anywhere in a chain above the base, not
only at its top; QEMU versions whose command has "base-node" can do that. If it
is a filter, the header that changes is that of the first image below the
filter. If the chain is altered below the image while the job runs, the new
backing file is whatever then lies in the place of the base.

At most one of "base", "base-node" and "bottom" may be given.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
  (json-string, optional, since 2.7)
- "device": drive or node that receives the data (json-string)
- "base": file name of the backing image from which, and below which, nothing
  is copied; excludes "base-node" and "bottom" (json-string, optional)
- "base-node": the same, given as a node name; excludes "base" and "bottom"
  (json-string, optional, since 2.8)
- "backing-file": name of the backing file to be written into the header of the
  image at the end. It is not checked, and with a wrong name the image has to
  be addressed by its node name from then on. When missing QEMU picks the name,
  or fails if it cannot tell (json-string, optional, since 2.1)
- "backing-mask-protocol": write "raw" as format of the backing file where
  otherwise the name of a protocol would be written; allowed also where no
  header changes (json-bool, optional, default false, since 9.0)
- "bottom": lowest node whose data is copied, another way to say where to end;
  no filter, and excludes "base" and "base-node"
  (json-string, optional, since 6.0)
- "speed": limit in bytes per second; there is none if it is 0 or missing
  (json-int, optional)
- "on-error": what the job does when reading or writing fails; "stop" and
  "enospc" need a guest device that has an "io-status" in query-block
  (BlockdevOnError, optional, default report, since 1.3)
- "filter-node-name": name for the filter node that the job puts above the
  image; when missing QEMU makes one up (json-string, optional, since 6.0)
- "auto-finalize": false leaves the job in status "pending", with the graph as
  it is, until block-job-finalize is called
  (json-bool, optional, default true, since 3.1)
- "auto-dismiss": false leaves the ended job in status "concluded", where its
  result can be read, until block-job-dismiss is called
  (json-bool, optional, default true, since 3.1)

Returns: None.

Errors: DeviceNotFound if the drive or node of "device" does not exist

Example:

-> {
       "execute": "block-stream",
       "arguments": {
           "job-id": "flatten",
           "device": "disk0",
           "base-node": "debian-base",
           "speed": 104857600
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-set-speed",
        .args_type  = "device:s,speed:i",
        .mhandler.cmd_new = qmp_marshal_block_job_set_speed,
    },

SQMP
block-job-set-speed
-------------------
Since 1.1
Flags: preconfig

Change the bandwidth that a running block job may use.

Arguments:

- "device": identifier of the job; before QEMU 2.7 always the name of a drive
  (json-string)
- "speed": limit in bytes per second, 0 for none (json-int)

Returns: None.

Errors: DeviceNotActive if there is no such job

Example:

-> {
       "execute": "block-job-set-speed",
       "arguments": { "device": "nightly-0", "speed": 52428800 }
   }
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
Flags: preconfig

Stop a block job.

The reply comes at once, the end of the job later, with BLOCK_JOB_CANCELLED;
until then query-block-jobs shows the job. A mirror that is ready is a special
case: cancelling without "force" brings the target up to date one last time and
reports BLOCK_JOB_COMPLETED, because the target is a good copy then.

A cancelled stream job leaves the image with its backing file, unless it was
done at that very moment; starting another one copies the rest.

Arguments:

- "device": identifier of the job; before QEMU 2.7 always the name of a drive
  (json-string)
- "force": drop a ready mirror at once, even a paused one, without the last
  update of the target; when missing, false (json-bool, optional, since 1.3)

Returns: None.

Errors: DeviceNotActive if there is no such job

Example:

-> { "execute": "block-job-cancel", "arguments": { "device": "move-disk0" } }
<- { "return": {} }

Example: A mirror that is ready, but whose target cannot be written to any more

-> {
       "execute": "block-job-cancel",
       "arguments": { "device": "move-disk0", "force": true }
   }
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
Flags: preconfig

Let a block job rest.

Requests that are under way are finished first, so that "busy" in the reply of
query-block-jobs can be true for a while, and no event tells when it is over.
Pausing a job twice is an error. A job that is cancelled while it rests wakes
up in order to end.

Arguments:

- "device": identifier of the job; before QEMU 2.7 always the name of a drive
  (json-string)

Returns: None.

Errors: DeviceNotActive if there is no such job

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
Flags: preconfig

Let a paused block job continue.

It also resets "io-status" to "ok", and thus restarts a job that has stopped
because of an error, once its cause is removed. A job that nobody has paused is
refused.

Arguments:

- "device": identifier of the job; before QEMU 2.7 always the name of a drive
  (json-string)

Returns: None.

Errors: DeviceNotActive if there is no such job

Example:

-> { "execute": "block-job-resume", "arguments": { "device": "nightly-0" } }
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
Flags: preconfig

Tell a job that is ready to finish and to switch the guest over.

For a mirror the guest continues on the target, for a commit of the topmost
image on the base. Wait for BLOCK_JOB_COMPLETED, which can come before or after
the reply, and look whether it has an "error" member before deleting the old
image. It is refused before BLOCK_JOB_READY, for jobs that are paused or being
cancelled, and for those that end by themselves. If reading or writing fails in
the course of it, the command fails, and the error settings of the job apply.

Arguments:

- "device": identifier of the job; before QEMU 2.7 always the name of a drive
  (json-string)

Returns: None.

Errors: DeviceNotActive if there is no such job

Example:

-> { "execute": "block-job-complete", "arguments": { "device": "move-disk0" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-dismiss",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_block_job_dismiss,
    },

SQMP
block-job-dismiss
-----------------
Since 2.12
Flags: preconfig

Strike a block job that has ended off the list, after which its identifier is
free again.

It is needed only for jobs that were started with "auto-dismiss" set to false;
look at "error" in the reply of query-block-jobs before. A job in any status
but "concluded" is refused: one that has announced BLOCK_JOB_READY has to be
ended with block-job-complete or block-job-cancel first.

Arguments:

- "id": identifier of the job (json-string)

Returns: None.

Example:

-> { "execute": "block-job-dismiss", "arguments": { "id": "nightly-0" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-finalize",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_block_job_finalize,
    },

SQMP
block-job-finalize
------------------
Since 2.12
Flags: preconfig

Let a block job that waits in the status "pending" apply its result.

Changes to the graph of nodes and cleaning up are what is left to do then. It
is needed only for jobs that were started with "auto-finalize" set to false.
Where several jobs belong to one transaction, telling any of them suffices, and
all of them proceed.

Arguments:

- "id": identifier of the job (json-string)

Returns: None.

Example:

-> { "execute": "block-job-finalize", "arguments": { "id": "nightly-0" } }
<- { "return": {} }

EQMP

SQMP
Structure BlockJobChangeOptionsMirror
-------------------------------------
Since 8.2

What can be changed about a mirror job while it runs.

Members:

- "copy-mode": the mode from now on; a job can go from "background" to
  "write-blocking", but not back (MirrorCopyMode)

EQMP

SQMP
Union BlockJobChangeOptions
---------------------------
Since 8.2
Discriminator: "type"

Settings of a block job that can be changed while it runs. Mirror jobs are the
only ones to have such settings.

Members:

- "id": identifier of the job (json-string)
- "type": kind of the job, which has to agree with what it really is (JobType)

Branches:

- "mirror": (BlockJobChangeOptionsMirror)

EQMP

    {
        .name       = "block-job-change",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_block_job_change,
    },

SQMP
block-job-change
----------------
Since 8.2

Change settings of a block job that has been started already.

So far this serves to switch a mirror to "write-blocking" when the bulk of the
data is copied, so that it converges although the guest is busy, without
slowing the guest down all the time before.

Arguments: BlockJobChangeOptions

Returns: None.

Example:

-> {
       "execute": "block-job-change",
       "arguments": {
           "id": "move-disk0",
           "type": "mirror",
           "copy-mode": "write-blocking"
       }
   }
<- { "return": {} }

EQMP
