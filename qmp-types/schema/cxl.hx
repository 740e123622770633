HXCOMM exact

SQMP
CXL
===

Injecting errors and events into emulated CXL devices, and their dynamic
capacity.

EQMP

SQMP
Enumeration CxlEventLog
-----------------------
Since 8.1

One of the event logs of a CXL device.

The device keeps them apart, and signals news in each of them on its own.

Values:

- "informational": log of events that are mere information
- "warning": log of events that call for attention soon
- "failure": log of failures
- "fatal": log of failures that cannot be recovered from

EQMP

    {
        .name       = "cxl-inject-general-media-event",
        .args_type  = "path:s,log:s,flags:i,dpa:i,descriptor:i,type:i,"
                      "transaction-type:i,channel:i?,rank:i?,device:i?,"
                      "component-id:s?",
        .mhandler.cmd_new = qmp_marshal_cxl_inject_general_media_event,
    },

SQMP
cxl-inject-general-media-event
------------------------------
Since 8.1

Put a record about memory media into an event log of an emulated CXL memory
device.

It is for testing how the guest deals with such events. The record is a General
Media Event Record (CXL 3.0, section 8.2.9.2.1.1, table 8-43); where an
optional member is left out, the record says that it holds no such information.
The guest gets an interrupt if it has asked for one.

Arguments:

- "path": path of the CXL type 3 device in the object tree (json-string)
- "log": log to add the record to (CxlEventLog)
- "flags": flags of the record (table 8-42) (json-uint8)
- "dpa": address inside the device; the lowest bits are flags (json-uint64)
- "descriptor": bits that describe the event further (json-uint8)
- "type": code of the kind of memory event (json-uint8)
- "transaction-type": code of the kind of access that met the event first
  (json-uint8)
- "channel": channel of the place in memory; a channel can be accessed
  independently of the others (json-uint8, optional)
- "rank": rank of the place in memory; its memory chips on the channel serve an
  access together (json-uint8, optional)
- "device": bit mask of the chips in the rank that are concerned; the record
  has room for 24 bits (json-uint32, optional)
- "component-id": name of a part of the device, such as one that can be
  replaced; a text, though the standard leaves the form to the device
  (json-string, optional)

Returns: None.

Errors: where the path leads to nothing, or to something that is no CXL type 3
        device

Example:

-> {
       "execute": "cxl-inject-general-media-event",
       "arguments": {
           "path": "/machine/peripheral/cxl-mem0",
           "log": "warning",
           "flags": 1,
           "dpa": 4096,
           "descriptor": 3,
           "type": 0,
           "transaction-type": 1,
           "channel": 1,
           "rank": 0,
           "device": 6,
           "component-id": "bank B2"
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "cxl-inject-dram-event",
        .args_type  = "path:s,log:s,flags:i,dpa:i,descriptor:i,type:i,"
                      "transaction-type:i,channel:i?,rank:i?,nibble-mask:i?,"
                      "bank-group:i?,bank:i?,row:i?,column:i?,"
                      "correction-mask:q?",
        .mhandler.cmd_new = qmp_marshal_cxl_inject_dram_event,
    },

SQMP
cxl-inject-dram-event
---------------------
Since 8.1

Put a record about DRAM into an event log of an emulated CXL memory device.

It is for testing how the guest deals with such events. The record is a DRAM
Event Record (CXL 3.0, section 8.2.9.2.1.2, table 8-44); where an optional
member is left out, the record says that it holds no such information. The
guest gets an interrupt if it has asked for one.

Arguments:

- "path": path of the CXL type 3 device in the object tree (json-string)
- "log": log to add the record to (CxlEventLog)
- "flags": flags of the record (table 8-42) (json-uint8)
- "dpa": address inside the device; the lowest bits are flags (json-uint64)
- "descriptor": bits that describe the event further (json-uint8)
- "type": code of the kind of memory event (json-uint8)
- "transaction-type": code of the kind of access that met the event first
  (json-uint8)
- "channel": channel of the place in memory; a channel can be accessed
  independently of the others (json-uint8, optional)
- "rank": rank of the place in memory; its memory chips on the channel serve an
  access together (json-uint8, optional)
- "nibble-mask": bit mask of the nibbles that are wrong; the record has room
  for 24 bits (json-uint32, optional)
- "bank-group": group of banks the place belongs to (json-uint8, optional)
- "bank": bank of the place; an access concerns one bank (json-uint8, optional)
- "row": row within the DRAM; the record has room for 24 bits
  (json-uint32, optional)
- "column": column within the DRAM (json-uint16, optional)
- "correction-mask": for each nibble set in "nibble-mask", in that order, the
  bits that are wrong; four at most, more are ignored
  (json-array of json-uint64, optional)

Returns: None.

Errors: where the path leads to nothing, or to something that is no CXL type 3
        device

Example:

-> {
       "execute": "cxl-inject-dram-event",
       "arguments": {
           "path": "/machine/peripheral/cxl-mem0",
           "log": "failure",
           "flags": 1,
           "dpa": 1052672,
           "descriptor": 1,
           "type": 2,
           "transaction-type": 2,
           "channel": 0,
           "rank": 1,
           "nibble-mask": 3,
           "bank-group": 2,
           "bank": 1,
           "row": 5120,
           "column": 77,
           "correction-mask": [1, 8]
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "cxl-inject-memory-module-event",
        .args_type  = "path:s,log:s,flags:i,type:i,health-status:i,"
                      "media-status:i,additional-status:i,life-used:i,"
                      "temperature:i,dirty-shutdown-count:i,"
                      "corrected-volatile-error-count:i,"
                      "corrected-persistent-error-count:i",
        .mhandler.cmd_new = qmp_marshal_cxl_inject_memory_module_event,
    },

SQMP
cxl-inject-memory-module-event
------------------------------
Since 8.1

Put a record about the state of the whole device into an event log of an
emulated CXL memory device.

It is for testing how the guest deals with such events. The record is a Memory
Module Event Record (CXL 3.0, section 8.2.9.2.1.3, table 8-45), which holds a
copy of the health information at that time (table 8-100). The guest gets an
interrupt if it has asked for one.

Arguments:

- "path": path of the CXL type 3 device in the object tree (json-string)
- "log": log to add the record to (CxlEventLog)
- "flags": flags of the record (table 8-42) (json-uint8)
- "type": code of what happened to the device (json-uint8)
- "health-status": bits that sum up the health of the device (json-uint8)
- "media-status": code of the state of the media (json-uint8)
- "additional-status": fields that rate single figures, such as life used and
  temperature (json-uint8)
- "life-used": how much of the expected life is over, in percent from 0 to 100
  (json-uint8)
- "temperature": temperature in degrees Celsius (json-int16)
- "dirty-shutdown-count": how often the device could not tell whether it lost
  data (json-uint32)
- "corrected-volatile-error-count": number of errors corrected in volatile
  memory (json-uint32)
- "corrected-persistent-error-count": number of errors corrected in persistent
  memory (json-uint32)

Returns: None.

Errors: where the path leads to nothing, or to something that is no CXL type 3
        device

Example:

-> {
       "execute": "cxl-inject-memory-module-event",
       "arguments": {
           "path": "/machine/peripheral/cxl-mem0",
           "log": "informational",
           "flags": 1,
           "type": 3,
           "health-status": 1,
           "media-status": 0,
           "additional-status": 4,
           "life-used": 83,
           "temperature": 71,
           "dirty-shutdown-count": 2,
           "corrected-volatile-error-count": 410,
           "corrected-persistent-error-count": 0
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "cxl-inject-poison",
        .args_type  = "path:s,start:i,length:o",
        .mhandler.cmd_new = qmp_marshal_cxl_inject_poison,
    },

SQMP
cxl-inject-poison
-----------------
Since 8.1

Mark a range of an emulated CXL memory device as poisoned, that is, as no
longer trustworthy.

Real devices do so when they find an error they cannot correct, or when another
component hands them data it knows to be wrong. The guest reads the list of
such ranges through the mailbox of the device; the command is for testing what
it does with it.

Arguments:

- "path": path of the CXL type 3 device in the object tree (json-string)
- "start": address inside the device at which the range begins, a multiple of
  64 (json-uint64)
- "length": length of the range in bytes, a multiple of 64 (json-size)

Returns: None.

Errors: where the path leads to no CXL type 3 device, where a number is no
        multiple of 64, and where the range overlaps one that is marked already

Example:

-> {
       "execute": "cxl-inject-poison",
       "arguments": {
           "path": "/machine/peripheral/cxl-mem0",
           "start": 8192,
           "length": 256
       }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration CxlUncorErrorType
-----------------------------
Since 8.0

An error of the CXL link or device that cannot be corrected.

The guest learns of it as an internal error that is uncorrectable, through PCIe
error reporting (AER), and finds the details in registers of the CXL device.

Values:

- "cache-data-parity": wrong data on CXL.cache, found by parity or ECC
- "cache-address-parity": wrong address on CXL.cache, found by parity or
  otherwise
- "cache-be-parity": wrong byte enables on CXL.cache, found by parity or
  otherwise
- "cache-data-ecc": data on CXL.cache that ECC could not repair
- "mem-data-parity": wrong data on CXL.mem, found by parity or ECC
- "mem-address-parity": wrong address on CXL.mem, found by parity or otherwise
- "mem-be-parity": wrong byte enables on CXL.mem, found by parity or otherwise
- "mem-data-ecc": data on CXL.mem that ECC could not repair
- "reinit-threshold": the link was initialized anew more often than allowed
- "rsvd-encoding": a message arrived with an encoding that has no meaning
- "poison-received": the other side sent data marked as poisoned
- "receiver-overflow": a receive buffer ran over; the first three bits of the
  header log tell which one
- "internal": an error of the component that has no other name
- "cxl-ide-tx": encryption or integrity protection (IDE) failed when sending
- "cxl-ide-rx": encryption or integrity protection (IDE) failed when receiving

EQMP

SQMP
Structure CXLUncorErrorRecord
-----------------------------
Since 8.0

One uncorrectable error, with the header that the device logs for it.

Members:

- "type": kind of error (CxlUncorErrorType)
- "header": words of the header log, 32 bits each; the log holds 16 of them
  (json-array of json-uint32)

EQMP

    {
        .name       = "cxl-inject-uncorrectable-errors",
        .args_type  = "path:s,errors:q",
        .mhandler.cmd_new = qmp_marshal_cxl_inject_uncorrectable_errors,
    },

SQMP
cxl-inject-uncorrectable-errors
-------------------------------
Since 8.0

Let an emulated CXL memory device report one or more errors that cannot be
corrected.

Several errors at once are for testing that the guest goes through all logged
headers: it sees that of the first error, and those of the next ones as it
clears them.

Arguments:

- "path": path of the CXL type 3 device in the object tree (json-string)
- "errors": errors to report, in the order in which the guest gets to see them
  (json-array of CXLUncorErrorRecord)

Returns: None.

Errors: where the path leads to nothing, or to something that is no CXL type 3
        device

Example:

-> {
       "execute": "cxl-inject-uncorrectable-errors",
       "arguments": {
           "path": "/machine/peripheral/cxl-mem0",
           "errors": [
               {
                   "type": "mem-data-ecc",
                   "header": [
                       17,
                       34,
                       51,
                       68,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0
                   ]
               },
               {
                   "type": "receiver-overflow",
                   "header": [
                       2,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0,
                       0
                   ]
               }
           ]
       }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration CxlCorErrorType
---------------------------
Since 8.0

An error of the CXL link or device that was corrected.

Values:

- "cache-data-ecc": data on CXL.cache that ECC has repaired
- "mem-data-ecc": data on CXL.mem that ECC has repaired
- "crc-threshold": checksum errors passed a limit of the component's own; only
  where flits have 68 bytes
- "retry-threshold": repeated transfers passed the limit of the local retry
  state machine; only where flits have 68 bytes
- "cache-poison-received": the other side sent poisoned data on CXL.cache
- "mem-poison-received": the other side sent poisoned data on CXL.mem
- "physical": the physical layer reported an error

EQMP

    {
        .name       = "cxl-inject-correctable-error",
        .args_type  = "path:s,type:s",
        .mhandler.cmd_new = qmp_marshal_cxl_inject_correctable_error,
    },

SQMP
cxl-inject-correctable-error
----------------------------
Since 8.0

Let an emulated CXL memory device report an error that was corrected.

The guest learns of it as an internal error that is correctable, through PCIe
error reporting (AER), and finds the details in registers of the device. One
error for each command is enough here, since no header is logged with it. An
error that the guest has masked is not reported.

Arguments:

- "path": path of the CXL type 3 device in the object tree (json-string)
- "type": kind of error (CxlCorErrorType)

Returns: None.

Errors: where the path leads to nothing, or to something that is no CXL type 3
        device

Example:

-> {
       "execute": "cxl-inject-correctable-error",
       "arguments": {
           "path": "/machine/peripheral/cxl-mem0",
           "type": "crc-threshold"
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure CxlDynamicCapacityExtent
----------------------------------
Since 9.1

A stretch of memory in one region of a CXL device with dynamic capacity.

Both numbers have to be multiples of the block size of the region.

Members:

- "offset": where it begins, in bytes from the start of the region
  (json-uint64)
- "len": how long it is, in bytes; not 0 (json-uint64)

EQMP

SQMP
Enumeration CxlExtentSelectionPolicy
------------------------------------
Since 9.1

Who chooses the extents that are added to a host's capacity, and how (CXL 3.1,
table 7-70).

Values:

- "free": the device chooses, and may combine any extents
- "contiguous": the device chooses, but a single extent
- "prescriptive": the command lists the extents; whoever sends it keeps account
  of them
- "enable-shared-access": no new choice: what was given to a host earlier under
  a tag is now given to a further one, or to the same one at another time. Each
  host gets an extent list of its own, so addresses may differ between them;
  sequence numbers, which the device assigns, tell the order of the extents

EQMP

    {
        .name       = "cxl-add-dynamic-capacity",
        .args_type  = "path:s,host-id:i,selection-policy:s,region:i,tag:s?,"
                      "extents:q",
        .mhandler.cmd_new = qmp_marshal_cxl_add_dynamic_capacity,
    },

SQMP
cxl-add-dynamic-capacity
------------------------
Since 9.1

Offer more memory of a CXL device to a host, that is, to the guest.

The command does what a fabric manager would do (CXL 3.1, section 7.6.7.6.5;
table 7-70 has a field for each argument but "path"). The reply only says that
the offer was made; whether the guest takes it has to be found out inside the
guest. Of the policies QEMU 10.0 has "prescriptive" only and refuses the
others.

Arguments:

- "path": path of the CXL device with dynamic capacity in the object tree
  (json-string)
- "host-id": number of the host, field "Host ID" of table 7-70 (json-uint16)
- "selection-policy": who chooses the extents (CxlExtentSelectionPolicy)
- "region": number of the region of the device, from 0 to 7 (json-uint8)
- "tag": tag to put on the extents; none where it is left out
  (json-string, optional)
- "extents": extents to offer, which must not overlap each other or what was
  offered or given before (json-array of CxlDynamicCapacityExtent)

Features:

- "unstable": The command may still change.

Returns: None.

Errors: where the path leads to no such device, where there is no such region,
        where the policy is not supported, and where an extent is empty, not
        aligned to the region's blocks, outside the region, or in use

Example:

-> {
       "execute": "cxl-add-dynamic-capacity",
       "arguments": {
           "path": "/machine/peripheral/cxl-dcd0",
           "host-id": 0,
           "selection-policy": "prescriptive",
           "region": 0,
           "extents": [
               { "offset": 0, "len": 134217728 },
               { "offset": 268435456, "len": 134217728 }
           ]
       }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration CxlExtentRemovalPolicy
----------------------------------
Since 9.1

How the extents are chosen that a host has to give back (CXL 3.1, table 7-71,
field "Flags").

Values:

- "tag-based": those with the given tag, wherever they are
- "prescriptive": those that the command lists

EQMP

    {
        .name       = "cxl-release-dynamic-capacity",
        .args_type  = "path:s,host-id:i,removal-policy:s,forced-removal:b?,"
                      "sanitize-on-release:b?,region:i,tag:s?,extents:q",
        .mhandler.cmd_new = qmp_marshal_cxl_release_dynamic_capacity,
    },

SQMP
cxl-release-dynamic-capacity
----------------------------
Since 9.1

Ask a host, that is, the guest, to give back memory of a CXL device.

The command does what a fabric manager would do (CXL 3.1, section 7.6.7.6.6;
table 7-71 has a field for each argument but "path"). The reply only says that
the request was made; whether the guest complies has to be found out inside the
guest. Of the policies QEMU 10.0 has "prescriptive" only and refuses the other
one.

Arguments:

- "path": path of the CXL device with dynamic capacity in the object tree
  (json-string)
- "host-id": number of the host, field "Host ID" of table 7-71 (json-uint16)
- "removal-policy": how the extents are chosen, bits 0 to 3 of the field
  "Flags" (CxlExtentRemovalPolicy)
- "forced-removal": take the memory away at once, without waiting for the guest
  to release it, bit 4 of the field "Flags"; QEMU 10.0 refuses true. The guest
  is waited for where it is left out (json-bool, optional)
- "sanitize-on-release": wipe what is released, data and metadata, so that
  nothing of it can be recovered, bit 5 of the field "Flags"; a change of
  encryption keys alone would not do (json-bool, optional)
- "region": number of the region of the device, from 0 to 7 (json-uint8)
- "tag": tag of the extents, for the policy "tag-based" (json-string, optional)
- "extents": extents to give back (json-array of CxlDynamicCapacityExtent)

Features:

- "unstable": The command may still change.

Returns: None.

Errors: where the path leads to no such device, where there is no such region,
        where policy or forced removal are not supported, and where an extent
        is empty, not aligned to the region's blocks, outside the region, still
        only offered, or not given out at all

Example:

-> {
       "execute": "cxl-release-dynamic-capacity",
       "arguments": {
           "path": "/machine/peripheral/cxl-dcd0",
           "host-id": 0,
           "removal-policy": "prescriptive",
           "region": 0,
           "sanitize-on-release": true,
           "extents": [{ "offset": 268435456, "len": 134217728 }]
       }
   }
<- { "return": {} }

EQMP
