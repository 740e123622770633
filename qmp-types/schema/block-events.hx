HXCOMM exact

SQMP
Block Devices: Events and the Rest
==================================

Events of the block layer with the types they carry, and commands that belong
to no other part.

EQMP

SQMP
Enumeration BlockErrorAction
----------------------------
Since 2.1

Reactions to a failed request.

Values:

- "ignore": nothing is done about it, and the issuer of the request sees
  success
- "report": the guest's device, or the job, gets to see the error
- "stop": the virtual machine, or the job, is paused

EQMP

SQMP
Enumeration PreallocMode
------------------------
Since 2.2

How much of the storage of a new image is reserved in advance.

Values:

- "off": nothing is reserved; the image grows as it is written to
- "metadata": the tables of the format are filled in, while the data blocks may
  remain unallocated on the host
- "falloc": the host's file system is asked with posix_fallocate to reserve the
  space of all blocks, and nothing is written to them
- "full": all blocks are written once, so that the space is certainly there;
  slow. The metadata is set up as well; what the blocks read as depends on
  format and storage

EQMP

    {
        .name       = "block-set-write-threshold",
        .args_type  = "node-name:s,write-threshold:i",
        .mhandler.cmd_new = qmp_marshal_block_set_write_threshold,
    },

SQMP
block-set-write-threshold
-------------------------
Since 2.3
Flags: preconfig

Ask for an event when a write reaches beyond a certain offset of a node.

With it a growing image can live on a thin volume: set the mark somewhat below
the end of the volume on the node that does the writing (the file node, not the
format node), wait for BLOCK_WRITE_THRESHOLD, extend the volume, and set the
next mark. The guest notices nothing of it. The event comes once, and clears
the threshold. A new node has no threshold.

Arguments:

- "node-name": block node to watch (json-string)
- "write-threshold": offset in bytes, where 0 switches the event off
  (json-uint64)

Returns: None.

Example:

-> {
       "execute": "block-set-write-threshold",
       "arguments": {
           "node-name": "disk0-file",
           "write-threshold": 17179869184
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "x-blockdev-change",
        .args_type  = "parent:s,child:s?,node:s?",
        .mhandler.cmd_new = qmp_marshal_x_blockdev_change,
    },

SQMP
x-blockdev-change
-----------------
Since 2.7
Flags: preconfig

Add a child to a node, or take one away, while the node is in use.

Only quorum nodes can be changed so. A new child comes last, and it has to hold
the same data as the others already, because nothing is copied to it. Taking
away any child but the last leaves a gap in the numbering of the rest; avoid
it.

Give exactly one of "child" and "node".

Arguments:

- "parent": name of the node to change, or id of its drive (json-string)
- "child": name of the edge to the child that is taken away, such as
  "children.2" (json-string, optional)
- "node": name of the node that is added (json-string, optional)

Features:

- "unstable": the command is an experiment and may change or vanish

Returns: None.

Example: Add a copy

-> {
       "execute": "x-blockdev-change",
       "arguments": { "parent": "vote0", "node": "copy3" }
   }
<- { "return": {} }

Example: Drop the last copy

-> {
       "execute": "x-blockdev-change",
       "arguments": { "parent": "vote0", "child": "children.3" }
   }
<- { "return": {} }

EQMP

    {
        .name       = "x-blockdev-set-iothread",
        .args_type  = "node-name:s,iothread:q,force:b?",
        .mhandler.cmd_new = qmp_marshal_x_blockdev_set_iothread,
    },

SQMP
x-blockdev-set-iothread
-----------------------
Since 2.12
Flags: preconfig

Move a node with its children to another thread.

It is made for tests. In normal use a node follows the device it is attached
to, whose iothread property decides.

Arguments:

- "node-name": the node to move (json-string)
- "iothread": id of an iothread object, or null for QEMU's main loop
  (StrOrNull)
- "force": move the node even though a device or another user is attached to
  it; refused then if left out (json-bool, optional)

Features:

- "unstable": the command is an experiment, of use only to test cases that must
  choose the thread

Returns: None.

Example: To a thread of its own

-> {
       "execute": "x-blockdev-set-iothread",
       "arguments": { "node-name": "scratch0", "iothread": "io1" }
   }
<- { "return": {} }

Example: Back to the main loop

-> {
       "execute": "x-blockdev-set-iothread",
       "arguments": { "node-name": "scratch0", "iothread": null }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration QuorumOpType
------------------------
Since 2.6

Kinds of requests about which a quorum node reports.

Values:

- "read": reading from the children, including a lost vote
- "write": writing to the children
- "flush": bringing the children's data to stable storage

EQMP

SQMP
Structure BlockdevSnapshotInternal
----------------------------------
Since 1.7

Says of which disk an internal snapshot is taken, and what it is called.

Members:

- "device": drive, or its topmost node (json-string)
- "name": name of the new snapshot; neither empty nor in use for another one
  (json-string)

EQMP

    {
        .name       = "blockdev-snapshot-internal-sync",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot_internal_sync,
    },

SQMP
blockdev-snapshot-internal-sync
-------------------------------
Since 1.7
Flags: preconfig

Take a snapshot of one disk and store it inside its image.

Only the content of the disk is kept, not the memory of the guest. The reply
comes when the snapshot is complete. To go back to it, stop QEMU and use
qemu-img.

Arguments: BlockdevSnapshotInternal

Returns: None.

Errors: no such drive or topmost node; a name that is empty or taken; a format
        that has no internal snapshots, which only a few such as qcow2 and rbd
        do

Example:

-> {
       "execute": "blockdev-snapshot-internal-sync",
       "arguments": { "device": "ide0-hd0", "name": "before-upgrade" }
   }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-snapshot-delete-internal-sync",
        .args_type  = "device:s,id:s?,name:s?",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot_delete_internal_sync,
    },

SQMP
blockdev-snapshot-delete-internal-sync
--------------------------------------
Since 1.7
Flags: preconfig

Delete a snapshot that is stored inside an image.

Name the snapshot by its ID, by its name, or by both, in which case both must
fit. Its clusters become free for reuse within the image, while the file on the
host does not get smaller.

Arguments:

- "device": drive, or its topmost node (json-string)
- "id": identifier of the snapshot; may be left out if "name" is given
  (json-string, optional)
- "name": name of the snapshot; may be left out if "id" is given
  (json-string, optional)

Returns: description of the snapshot that was deleted (SnapshotInfo)

Errors: no such drive or topmost node; no such snapshot; neither "id" nor
        "name" given; a format that has no internal snapshots

Example:

-> {
       "execute": "blockdev-snapshot-delete-internal-sync",
       "arguments": { "device": "ide0-hd0", "name": "before-upgrade" }
   }
<- {
       "return": {
           "id": "1",
           "name": "before-upgrade",
           "vm-state-size": 0,
           "date-sec": 1751364000,
           "date-nsec": 645280000,
           "vm-clock-sec": 81,
           "vm-clock-nsec": 250000000,
           "icount": 0
       }
   }

EQMP

SQMP
Structure DummyBlockCoreForceArrays
-----------------------------------
Since 8.0

Not part of the protocol: it exists so that QEMU's code generator emits a list
type which QEMU uses internally.

Members:

- "unused-block-graph-info": member that never appears on the wire; its type is
  what counts (json-array of BlockGraphInfo)

EQMP
