HXCOMM exact

SQMP
Block Devices: Creating and Amending Images
===========================================

Making image files and changing the properties of existing ones, one set of
options for each driver.

EQMP

SQMP
Structure BlockdevCreateOptionsFile
-----------------------------------
Since 2.12

Describes a new file in the file system of the host.

Members:

- "filename": path of the file; an existing one is overwritten (json-string)
- "size": length of the file, in bytes (json-size)
- "preallocation": whether the blocks of the file are reserved: "off", "falloc"
  (if QEMU was built with CONFIG_POSIX_FALLOCATE) or "full" (CONFIG_POSIX)
  (PreallocMode, optional, default off)
- "nocow": switch copy-on-write off for the file, which has an effect on btrfs
  only (json-bool, optional, default false)
- "extent-size-hint": size in bytes that the file system should allocate at a
  time, to limit fragmentation; 0 gives no hint
  (json-size, optional, default 1048576, since 5.1)

EQMP

SQMP
Structure BlockdevCreateOptionsGluster
--------------------------------------
Since 2.12

Describes a new file on a GlusterFS volume.

Members:

- "location": servers, volume and path of the file (BlockdevOptionsGluster)
- "size": length of the file, in bytes (json-size)
- "preallocation": whether the blocks of the file are reserved: "off", "falloc"
  (if QEMU was built with CONFIG_GLUSTERFS_FALLOCATE) or "full"
  (CONFIG_GLUSTERFS_ZEROFILL) (PreallocMode, optional, default off)

EQMP

SQMP
Structure BlockdevCreateOptionsLUKS
-----------------------------------
Since 2.12
Base: QCryptoBlockCreateOptionsLUKS

Describes a new LUKS volume.

Cipher, hash and passphrase are chosen with the members from
QCryptoBlockCreateOptionsLUKS.

Members:

- "file": node that receives the volume; it can only be left out if "header" is
  given and no preallocation is asked for (BlockdevRef, optional)
- "header": node that receives the LUKS header, to keep it apart from the
  encrypted data (BlockdevRef, optional, since 9.0)
- "size": capacity of the disk inside the volume, in bytes; the header is added
  to it (json-size)
- "preallocation": how much of the volume is reserved in advance: "off",
  "metadata", "falloc" or "full"
  (PreallocMode, optional, default off, since 4.2)

EQMP

SQMP
Structure BlockdevCreateOptionsNfs
----------------------------------
Since 2.12

Describes a new file on an NFS server.

Members:

- "location": server, path and access options of the file (BlockdevOptionsNfs)
- "size": length of the file, in bytes (json-size)

EQMP

SQMP
Structure BlockdevCreateOptionsParallels
----------------------------------------
Since 2.12

Describes a new image in the format of Parallels.

Members:

- "file": node that receives the image (BlockdevRef)
- "size": capacity of the guest's disk, in bytes (json-size)
- "cluster-size": unit of allocation, in bytes
  (json-size, optional, default 1048576)

EQMP

SQMP
Structure BlockdevCreateOptionsQcow
-----------------------------------
Since 2.12

Describes a new image in the old qcow format.

Members:

- "file": node that receives the image (BlockdevRef)
- "size": capacity of the guest's disk, in bytes (json-size)
- "backing-file": file name of the backing file, to be written to the header;
  the image stands alone if left out (json-string, optional)
- "encrypt": encryption of the content; none if left out
  (QCryptoBlockCreateOptions, optional)

EQMP

SQMP
Enumeration BlockdevQcow2Version
--------------------------------
Since 2.12

Versions of the qcow2 format.

Values:

- "v2": version 2, which QEMU 0.10 brought; only for the sake of very old
  readers
- "v3": version 3, understood since QEMU 1.1, with zero clusters and feature
  bits

EQMP

SQMP
Enumeration Qcow2CompressionType
--------------------------------
Since 5.1

Methods by which the clusters of a qcow2 image can be compressed.

Values:

- "zlib": Deflate by the library zlib (http://zlib.net/), understood by all
  versions of QEMU
- "zstd": Zstandard (http://github.com/facebook/zstd), which is faster; an
  image that uses it cannot be opened before QEMU 5.1 (if defined(CONFIG_ZSTD))

EQMP

SQMP
Structure BlockdevCreateOptionsQcow2
------------------------------------
Since 2.12

Describes a new qcow2 image.

Members:

- "file": node that receives the image (BlockdevRef)
- "data-file": node that receives all data of the guest, so that the qcow2 file
  holds nothing but metadata; if left out, data and metadata share a file
  (BlockdevRef, optional, since 4.0)
- "data-file-raw": keep the external data file valid as a raw image by itself,
  for readers that do not know the qcow2 file
  (json-bool, optional, default false, since 4.0)
- "extended-l2": use L2 entries of double size that divide a cluster in 32
  parts, which are allocated one by one
  (json-bool, optional, default false, since 5.2)
- "size": capacity of the guest's disk, in bytes (json-size)
- "version": version of the format (BlockdevQcow2Version, optional, default v3)
- "backing-file": file name of the backing file, to be written to the header;
  the image stands alone if left out (json-string, optional)
- "backing-fmt": driver with which the backing file is to be opened; give it
  whenever there is a backing file, as a guess is a security risk
  (BlockdevDriver, optional)
- "encrypt": encryption of the content; none if left out
  (QCryptoBlockCreateOptions, optional)
- "cluster-size": unit of allocation in bytes, a power of two
  (json-size, optional, default 65536)
- "preallocation": how much of the image is reserved in advance: "off",
  "metadata", "falloc" or "full" (PreallocMode, optional, default off)
- "lazy-refcounts": mark the image so that updates of its reference counts may
  be put off (json-bool, optional, default false)
- "refcount-bits": number of bits of a reference count, which limits how many
  internal snapshots can share a cluster (json-int, optional, default 16)
- "compression-type": method for clusters that are written compressed
  (Qcow2CompressionType, optional, default zlib, since 5.1)

EQMP

SQMP
Structure BlockdevCreateOptionsQed
----------------------------------
Since 2.12

Describes a new image in the format qed, which qcow2 has superseded.

Members:

- "file": node that receives the image (BlockdevRef)
- "size": capacity of the guest's disk, in bytes (json-size)
- "backing-file": file name of the backing file, to be written to the header;
  the image stands alone if left out (json-string, optional)
- "backing-fmt": driver with which the backing file is to be opened
  (BlockdevDriver, optional)
- "cluster-size": unit of allocation, in bytes
  (json-size, optional, default 65536)
- "table-size": number of clusters that an L1 or L2 table takes up
  (json-int, optional)

EQMP

SQMP
Structure BlockdevCreateOptionsRbd
----------------------------------
Since 2.12

Describes a new image in a Ceph cluster.

Members:

- "location": pool, name and access options of the image; it must not name a
  snapshot (BlockdevOptionsRbd)
- "size": capacity of the image, in bytes (json-size)
- "cluster-size": size in bytes of the RADOS objects that the image is cut
  into; Ceph decides if left out (json-size, optional)
- "encrypt": encryption done by librbd; none if left out
  (RbdEncryptionCreateOptions, optional, since 6.1)

EQMP

SQMP
Enumeration BlockdevVmdkSubformat
---------------------------------
Since 4.0

Variants of the VMDK format.

A variant in several files has a small descriptor, in text form, which names
the files with the data, called extents.

Values:

- "monolithicSparse": one file, which grows as it is filled
- "monolithicFlat": a descriptor and one file with the raw data in full length
- "twoGbMaxExtentSparse": a descriptor and growing files, each for 2 GiB of the
  disk
- "twoGbMaxExtentFlat": a descriptor and raw files, each for 2 GiB of the disk
- "streamOptimized": one file with compressed data in sequence, for transport
  over a network

EQMP

SQMP
Enumeration BlockdevVmdkAdapterType
-----------------------------------
Since 4.0

Disk controllers that the descriptor of a VMDK image can name.

It is information for VMware products; QEMU itself does not care.

Values:

- "ide": IDE controller
- "buslogic": SCSI controller by BusLogic
- "lsilogic": SCSI controller by LSI Logic
- "legacyESX": marker used by old versions of ESX

EQMP

SQMP
Structure BlockdevCreateOptionsVmdk
-----------------------------------
Since 4.0

Describes a new image in the VMDK format of VMware.

Members:

- "file": node that receives the image ("monolithicSparse" and
  "streamOptimized"), or the descriptor of the other variants (BlockdevRef)
- "size": capacity of the guest's disk, in bytes (json-size)
- "extents": nodes that receive the data, required for the variants in several
  files: one for "monolithicFlat", and for the two others one for each 2 GiB of
  the disk that has begun. More of them than needed is an error
  (json-array of BlockdevRef, optional)
- "subformat": variant of the format
  (BlockdevVmdkSubformat, optional, default monolithicSparse)
- "backing-file": path of the backing file; the image stands alone if left out
  (json-string, optional)
- "adapter-type": disk controller to name in the descriptor
  (BlockdevVmdkAdapterType, optional, default ide)
- "hwversion": version of VMware's virtual hardware to name in the descriptor,
  "4" or "6" (json-string, optional, default 4)
- "toolsversion": version of the guest tools to name in the descriptor
  (json-string, optional, default 2147483647, since 6.2)
- "zeroed-grain": whether a growing variant can mark blocks as zero without
  storing them (json-bool, optional, default false)

EQMP

SQMP
Structure BlockdevCreateOptionsSsh
----------------------------------
Since 2.12

Describes a new file on an SSH server.

Members:

- "location": server, path and login of the file (BlockdevOptionsSsh)
- "size": length of the file, in bytes (json-size)

EQMP

SQMP
Structure BlockdevCreateOptionsVdi
----------------------------------
Since 2.12

Describes a new image in the VDI format of VirtualBox.

Members:

- "file": node that receives the image (BlockdevRef)
- "size": capacity of the guest's disk, in bytes (json-size)
- "preallocation": "off" for an image that grows, or "metadata" for one whose
  blocks are all mapped from the start (PreallocMode, optional, default off)

EQMP

SQMP
Enumeration BlockdevVhdxSubformat
---------------------------------
Since 2.12

Variants of the VHDX format.

Values:

- "dynamic": the file grows as it is filled
- "fixed": the file has its full length from the start

EQMP

SQMP
Structure BlockdevCreateOptionsVhdx
-----------------------------------
Since 2.12

Describes a new image in the VHDX format of Hyper-V.

Members:

- "file": node that receives the image (BlockdevRef)
- "size": capacity of the guest's disk, in bytes (json-size)
- "log-size": size of the journal in bytes, a multiple of 1 MiB
  (json-size, optional, default 1048576)
- "block-size": unit of allocation in bytes, a multiple of 1 MiB up to 256 MiB;
  chosen to suit "size" if left out (json-size, optional)
- "subformat": variant of the format
  (BlockdevVhdxSubformat, optional, default dynamic)
- "block-state-zero": mark blocks without data as zero rather than as absent.
  The format does not provide for this, yet a dynamic image that qemu-img
  convert is to fill needs it (json-bool, optional, default true)

EQMP

SQMP
Enumeration BlockdevVpcSubformat
--------------------------------
Since 2.12

Variants of the VHD format.

Values:

- "dynamic": the file grows as it is filled
- "fixed": the file has its full length from the start

EQMP

SQMP
Structure BlockdevCreateOptionsVpc
----------------------------------
Since 2.12

Describes a new image in the VHD format of Virtual PC, which QEMU calls vpc.

Members:

- "file": node that receives the image (BlockdevRef)
- "size": capacity of the guest's disk, in bytes (json-size)
- "subformat": variant of the format
  (BlockdevVpcSubformat, optional, default dynamic)
- "force-size": keep "size" to the byte; otherwise it is rounded up to what
  cylinders, heads and sectors can express (json-bool, optional, default false)

EQMP

SQMP
Union BlockdevCreateOptions
---------------------------
Since 2.12
Discriminator: "driver"

Describes an image to be created: the driver and what this driver wants to
know.

For a protocol such as file the members say where the image is to be and how
long. For a format such as qcow2 they name a node, opened beforehand, that the
format is written to.

Members:

- "driver": driver that creates the image; further members depend on it
  (BlockdevDriver)

Branches:

- "file": (BlockdevCreateOptionsFile)
- "gluster": (BlockdevCreateOptionsGluster)
- "luks": (BlockdevCreateOptionsLUKS)
- "nfs": (BlockdevCreateOptionsNfs)
- "parallels": (BlockdevCreateOptionsParallels)
- "qcow": (BlockdevCreateOptionsQcow)
- "qcow2": (BlockdevCreateOptionsQcow2)
- "qed": (BlockdevCreateOptionsQed)
- "rbd": (BlockdevCreateOptionsRbd)
- "ssh": (BlockdevCreateOptionsSsh)
- "vdi": (BlockdevCreateOptionsVdi)
- "vhdx": (BlockdevCreateOptionsVhdx)
- "vmdk": (BlockdevCreateOptionsVmdk)
- "vpc": (BlockdevCreateOptionsVpc)

EQMP

    {
        .name       = "blockdev-create",
        .args_type  = "job-id:s,options:q",
        .mhandler.cmd_new = qmp_marshal_blockdev_create,
    },

SQMP
blockdev-create
---------------
Since 3.0
Flags: preconfig

Start a job that creates an image, as qemu-img create would do.

A format takes two or three rounds: create the file, open it with blockdev-add,
and write the format onto that node. The new image is not part of the graph;
open it with another blockdev-add.

Follow the job by JOB_STATUS_CHANGE. It finalizes itself, but stays in state
"concluded", where query-jobs tells whether it failed, until job-dismiss
removes it.

Arguments:

- "job-id": name for the job (json-string)
- "options": what to create, and where (BlockdevCreateOptions)

Returns: None.

Example: The file

-> {
       "execute": "blockdev-create",
       "arguments": {
           "job-id": "mkfile",
           "options": {
               "driver": "file",
               "filename": "/vm/data.qcow2",
               "size": 0
           }
       }
   }
<- { "return": {} }

Example: The format in this file, which was opened as node "data-file"

-> {
       "execute": "blockdev-create",
       "arguments": {
           "job-id": "mkformat",
           "options": {
               "driver": "qcow2",
               "file": "data-file",
               "size": 42949672960,
               "backing-file": "/vm/base.qcow2",
               "backing-fmt": "qcow2"
           }
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure BlockdevAmendOptionsLUKS
----------------------------------
Since 5.1
Base: QCryptoBlockAmendOptionsLUKS

What can be changed in an existing LUKS volume: its key slots, as
QCryptoBlockAmendOptionsLUKS describes.

EQMP

SQMP
Structure BlockdevAmendOptionsQcow2
-----------------------------------
Since 5.1

What can be changed in an existing qcow2 image, which so far is the encryption
only.

Members:

- "encrypt": changes of the encryption, such as a passphrase to add or to
  remove (QCryptoBlockAmendOptions, optional)

EQMP

SQMP
Union BlockdevAmendOptions
--------------------------
Since 5.1
Discriminator: "driver"

Describes changes to an existing image.

Members:

- "driver": driver of the node, "luks" or "qcow2"; further members depend on it
  (BlockdevDriver)

Branches:

- "luks": (BlockdevAmendOptionsLUKS)
- "qcow2": (BlockdevAmendOptionsQcow2)

EQMP

    {
        .name       = "x-blockdev-amend",
        .args_type  = "job-id:s,node-name:s,options:q,force:b?",
        .mhandler.cmd_new = qmp_marshal_x_blockdev_amend,
    },

SQMP
x-blockdev-amend
----------------
Since 5.1
Flags: preconfig

Start a job that changes properties of an image which is open.

So far it serves to add and remove passphrases of encrypted images. The job
finalizes itself, but stays in state "concluded" until job-dismiss removes it;
look with query-jobs whether it failed.

Arguments:

- "job-id": name for the job (json-string)
- "node-name": node of the image, opened by the format's driver (json-string)
- "options": the changes to make (BlockdevAmendOptions)
- "force": allow what can destroy data: with LUKS, to erase the last key slot
  in use, after which nobody can read the volume any more, and to overwrite a
  slot in use, which loses its key if the write fails; refused if left out
  (json-bool, optional)

Features:

- "unstable": the command is an experiment and may change or vanish

Returns: None.

Example: Add a passphrase to a LUKS volume

-> {
       "execute": "x-blockdev-amend",
       "arguments": {
           "job-id": "addkey",
           "node-name": "vault0",
           "options": {
               "driver": "luks",
               "state": "active",
               "new-secret": "sec-new"
           }
       }
   }
<- { "return": {} }

Example: Remove a passphrase from an encrypted qcow2 image

-> {
       "execute": "x-blockdev-amend",
       "arguments": {
           "job-id": "dropkey",
           "node-name": "disk1",
           "options": {
               "driver": "qcow2",
               "encrypt": {
                   "format": "luks",
                   "state": "inactive",
                   "old-secret": "sec-old"
               }
           }
       }
   }
<- { "return": {} }

EQMP
