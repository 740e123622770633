HXCOMM exact

SQMP
Transactions
============

Several block operations that succeed or fail together.

EQMP

SQMP
Structure Abort
---------------
Since 1.6

The empty arguments of the action "abort", which does nothing but fail.

It is good for testing how a client copes with a transaction that is undone.

EQMP

SQMP
Enumeration ActionCompletionMode
--------------------------------
Since 2.5

How the jobs that a transaction has started depend on each other.

Values:

- "individual": each job ends by itself as soon as it is done, and the failure
  of one is of no concern to the others; this is what a transaction does unless
  told otherwise
- "grouped": the jobs end together once all are done, and if one fails or is
  cancelled, all are; actions that cannot work this way make the transaction
  fail

EQMP

SQMP
Enumeration TransactionActionKind
---------------------------------
Since 1.1

What can be done as part of a transaction; all but "abort" are commands of the
same name.

Values:

- "abort": fail, to test how the other actions are undone (since 1.6)
- "block-dirty-bitmap-add": start recording writes in a new dirty bitmap
  (since 2.5)
- "block-dirty-bitmap-remove": delete a dirty bitmap (since 4.2)
- "block-dirty-bitmap-clear": make a dirty bitmap empty (since 2.5)
- "block-dirty-bitmap-enable": let a dirty bitmap record writes again
  (since 4.0)
- "block-dirty-bitmap-disable": let a dirty bitmap record no more writes
  (since 4.0)
- "block-dirty-bitmap-merge": add the contents of dirty bitmaps to another
  (since 4.0)
- "blockdev-backup": start a backup of a disk to an existing block node
  (since 2.3)
- "blockdev-snapshot": put an existing block node on top of a disk as its
  overlay (since 2.5)
- "blockdev-snapshot-internal-sync": take a snapshot inside the image of a disk
  (since 1.7)
- "blockdev-snapshot-sync": create an overlay and put it on top of a disk
  (since 1.1)
- "drive-backup": start a backup of a disk to a file named in the action
  (since 1.6)
  Features:
  - "deprecated": The value "drive-backup" should not be used any more;
    "blockdev-backup" takes its place.

EQMP

SQMP
Structure AbortWrapper
----------------------
Since 1.6

The part of an action of type "abort" beside its type.

Members:

- "data": the empty arguments (Abort)

EQMP

SQMP
Structure BlockDirtyBitmapAddWrapper
------------------------------------
Since 2.5

The part of an action that makes a dirty bitmap beside its type.

Members:

- "data": arguments of the command block-dirty-bitmap-add (BlockDirtyBitmapAdd)

EQMP

SQMP
Structure BlockDirtyBitmapWrapper
---------------------------------
Since 2.5

The part of an action beside its type, where the action removes, clears,
enables or disables a dirty bitmap.

Members:

- "data": the bitmap to work on, by node and name (BlockDirtyBitmap)

EQMP

SQMP
Structure BlockDirtyBitmapMergeWrapper
--------------------------------------
Since 4.0

The part of an action that merges dirty bitmaps beside its type.

Members:

- "data": arguments of the command block-dirty-bitmap-merge
  (BlockDirtyBitmapMerge)

EQMP

SQMP
Structure BlockdevBackupWrapper
-------------------------------
Since 2.3

The part of an action that starts a backup to a block node beside its type.

Members:

- "data": arguments of the command blockdev-backup (BlockdevBackup)

EQMP

SQMP
Structure BlockdevSnapshotWrapper
---------------------------------
Since 2.5

The part of an action that puts an existing overlay on a disk beside its type.

Members:

- "data": arguments of the command blockdev-snapshot (BlockdevSnapshot)

EQMP

SQMP
Structure BlockdevSnapshotInternalWrapper
-----------------------------------------
Since 1.7

The part of an action that takes an internal snapshot beside its type.

Members:

- "data": arguments of the command blockdev-snapshot-internal-sync
  (BlockdevSnapshotInternal)

EQMP

SQMP
Structure BlockdevSnapshotSyncWrapper
-------------------------------------
Since 1.1

The part of an action that creates an overlay for a disk beside its type.

Members:

- "data": arguments of the command blockdev-snapshot-sync
  (BlockdevSnapshotSync)

EQMP

SQMP
Structure DriveBackupWrapper
----------------------------
Since 1.6

The part of an action that starts a backup to a file beside its type.

Members:

- "data": arguments of the deprecated command drive-backup (DriveBackup)

EQMP

SQMP
Union TransactionAction
-----------------------
Since 1.1
Discriminator: "type"

One step of a transaction: which command to carry out, and its arguments under
"data".

Members:

- "type": the command to carry out (TransactionActionKind)

Branches:

- "abort": (AbortWrapper)
- "block-dirty-bitmap-add": (BlockDirtyBitmapAddWrapper)
- "block-dirty-bitmap-remove": (BlockDirtyBitmapWrapper)
- "block-dirty-bitmap-clear": (BlockDirtyBitmapWrapper)
- "block-dirty-bitmap-enable": (BlockDirtyBitmapWrapper)
- "block-dirty-bitmap-disable": (BlockDirtyBitmapWrapper)
- "block-dirty-bitmap-merge": (BlockDirtyBitmapMergeWrapper)
- "blockdev-backup": (BlockdevBackupWrapper)
- "blockdev-snapshot": (BlockdevSnapshotWrapper)
- "blockdev-snapshot-internal-sync": (BlockdevSnapshotInternalWrapper)
- "blockdev-snapshot-sync": (BlockdevSnapshotSyncWrapper)
- "drive-backup": (DriveBackupWrapper)

EQMP

SQMP
Structure TransactionProperties
-------------------------------
Since 2.5

How a transaction is run as a whole.

Members:

- "completion-mode": whether the jobs that it starts succeed or fail together
  or each by itself (ActionCompletionMode, optional, default individual)

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

External snapshots ("blockdev-snapshot-sync") are created in the format qcow2
where none is given, and a file that is already at that place is overwritten.
With mode "existing" the file is used as it is. QEMU has no way to see whether
its contents are those of the disk, so create it with the present image as its
backing file. If the transaction fails, the disks keep the images they had.

Internal snapshots ("blockdev-snapshot-internal-sync") work with a few formats
only, among them qcow2 and rbd, and are refused if the name is taken. If the
transaction fails, QEMU deletes those it has just taken; when an I/O error
prevents that, they stay behind and have to be removed by hand, for instance
with qemu-img.

Arguments:

- "actions": what to do, in this order (json-array of TransactionAction)
- "properties": how the transaction is run; absent means that the jobs complete
  individually (TransactionProperties, optional)

Returns: None.

Errors: those of the commands; the reply is the error of the first action that
        fails

Example: Snapshots of two disks at the same instant

-> {
       "execute": "transaction",
       "arguments": {
           "actions": [
               {
                   "type": "blockdev-snapshot-sync",
                   "data": {
                       "node-name": "disk0",
                       "snapshot-file": "/vm/web-0.qcow2",
                       "snapshot-node-name": "disk0-a"
                   }
               },
               {
                   "type": "blockdev-snapshot-sync",
                   "data": {
                       "node-name": "disk1",
                       "snapshot-file": "/vm/web-1.qcow2",
                       "snapshot-node-name": "disk1-a"
                   }
               }
           ]
       }
   }
<- { "return": {} }

Example: An image made beforehand, and an internal snapshot

-> {
       "execute": "transaction",
       "arguments": {
           "actions": [
               {
                   "type": "blockdev-snapshot-sync",
                   "data": {
                       "device": "virtio0",
                       "mode": "existing",
                       "snapshot-file": "/vm/web-0b.qcow2",
                       "format": "qcow2"
                   }
               },
               {
                   "type": "blockdev-snapshot-internal-sync",
                   "data": { "device": "virtio1", "name": "before-upgrade" }
               }
           ]
       }
   }
<- { "return": {} }

Example: A full backup, and a bitmap for the incremental one after it

-> {
       "execute": "transaction",
       "arguments": {
           "actions": [
               {
                   "type": "block-dirty-bitmap-add",
                   "data": { "node": "disk0", "name": "nightly" }
               },
               {
                   "type": "blockdev-backup",
                   "data": {
                       "job-id": "full-0",
                       "device": "disk0",
                       "target": "backup0",
                       "sync": "full"
                   }
               }
           ],
           "properties": { "completion-mode": "grouped" }
       }
   }
<- { "return": {} }

Example: A transaction that is bound to fail

-> {
       "execute": "transaction",
       "arguments": {
           "actions": [
               {
                   "type": "block-dirty-bitmap-clear",
                   "data": { "node": "disk0", "name": "nightly" }
               },
               { "type": "abort", "data": {} }
           ]
       }
   }
<- {
       "error": {
           "class": "GenericError",
           "desc": "Transaction aborted using Abort action"
       }
   }

EQMP
