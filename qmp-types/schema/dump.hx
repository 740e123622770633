HXCOMM exact

SQMP
Guest Memory Dumps
==================

Writing the memory of the guest to a file that a debugger can read.

EQMP

SQMP
Enumeration DumpGuestMemoryFormat
---------------------------------
Since 2.0

File formats for a dump of the guest's memory;
query-dump-guest-memory-capability tells which of them a given QEMU can write.

The kdump formats are those of the Linux tool makedumpfile, which compress page
by page. Their flattened form can go through a pipe; the raw form needs a
target that can seek.

Values:

- "elf": an uncompressed ELF core file, the only format that can be combined
  with paging or a range of addresses
- "kdump-zlib": flattened kdump file, compressed with zlib
- "kdump-lzo": flattened kdump file, compressed with LZO, which is quicker and
  packs less tightly
- "kdump-snappy": flattened kdump file, compressed with Snappy
- "kdump-raw-zlib": kdump file in its final layout instead of the flattened
  one, compressed with zlib (since 8.2)
- "kdump-raw-lzo": kdump file in its final layout, compressed with LZO
  (since 8.2)
- "kdump-raw-snappy": kdump file in its final layout, compressed with Snappy
  (since 8.2)
- "win-dmp": complete crash dump as Windows writes it, for Windows debuggers,
  so that no ELF file has to be converted (since 2.13)

EQMP

    {
        .name       = "dump-guest-memory",
        .args_type  = "paging:b,protocol:s,detach:b?,begin:i?,length:i?,"
                      "format:s?",
        .mhandler.cmd_new = qmp_marshal_dump_guest_memory,
    },

SQMP
dump-guest-memory
-----------------
Since 1.2

Write the memory and CPU state of the guest as a core file.

The guest stands still until the dump is complete, which takes as long as
writing its memory to the target. Unless "detach" is true, the reply comes only
then.

Walking the page tables has its price: the tables are the guest's own, so a
large guest, or one that pretends to be large, can make QEMU allocate gigabytes
of host memory. A guest that crashed may have left them in a state not to be
trusted, and a processor can be in real mode, for instance during ACPI sleep.
It works for i386 and x86_64 guests alone.

Arguments:

- "paging": true to walk the page tables of the guest, so that gdb finds
  virtual addresses in the file (json-bool)
- "protocol": target, either file: followed by a path, or fd: followed by the
  name of a descriptor passed with getfd (json-string)
- "detach": reply at once and dump in the background, to be watched with
  query-dump (json-bool, optional, default false, since 2.6)
- "begin": guest physical address to start from, given together with "length";
  without the two, all memory is dumped (json-int, optional)
- "length": number of bytes to dump from "begin" on (json-int, optional)
- "format": how the file is built; every value but "elf" excludes paging,
  "begin" and "length"
  (DumpGuestMemoryFormat, optional, default elf, since 2.0)

Returns: None.

Errors: fails while another dump is active, and during an incoming migration.

Example: a compressed dump in the background

-> {
       "execute": "dump-guest-memory",
       "arguments": {
           "paging": false,
           "protocol": "file:/var/tmp/web01.core",
           "detach": true,
           "format": "kdump-zlib"
       }
   }
<- { "return": {} }

Example: the first mebibyte of memory, into a descriptor

-> {
       "execute": "dump-guest-memory",
       "arguments": {
           "paging": false,
           "protocol": "fd:core0",
           "begin": 0,
           "length": 1048576
       }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration DumpStatus
----------------------
Since 2.6

Tells how far a memory dump has come.

Values:

- "none": nothing has been dumped since QEMU was started
- "active": a dump is being written right now
- "completed": the latest dump was written in full
- "failed": the latest dump broke off, so its file is of no use

EQMP

SQMP
Structure DumpQueryResult
-------------------------
Since 2.6

Progress of a memory dump, or the outcome of the latest one.

Divide "completed" by "total" for a progress bar; both count memory before
compression, so neither is the size of the file.

Members:

- "status": whether the dump is running, done or failed (DumpStatus)
- "completed": bytes dumped so far (json-int)
- "total": bytes that the dump covers altogether (json-int)

EQMP

    {
        .name       = "query-dump",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_dump,
    },

SQMP
query-dump
----------
Since 2.6

Show how far a memory dump is, or how the last one ended.

Arguments: None.

Returns: state and progress of the latest dump (DumpQueryResult)

Example:

-> { "execute": "query-dump" }
<- {
       "return": {
           "status": "active",
           "completed": 734003200,
           "total": 2147483648
       }
   }

EQMP

SQMP
Structure DumpGuestMemoryCapability
-----------------------------------
Since 2.0

Reply of query-dump-guest-memory-capability, which tells what this QEMU can
write for its target.

Members:

- "formats": values that the argument "format" of dump-guest-memory accepts
  here (json-array of DumpGuestMemoryFormat)

EQMP

    {
        .name       = "query-dump-guest-memory-capability",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_dump_guest_memory_capability,
    },

SQMP
query-dump-guest-memory-capability
----------------------------------
Since 2.0

List the dump formats this QEMU can write for its target.

Compression depends on libraries found when QEMU was built.

Arguments: None.

Returns: the list of usable formats (DumpGuestMemoryCapability)

Example:

-> { "execute": "query-dump-guest-memory-capability" }
<- {
       "return": {
           "formats": ["elf", "kdump-zlib", "kdump-raw-zlib", "win-dmp"]
       }
   }

EQMP
