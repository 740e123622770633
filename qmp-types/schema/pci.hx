HXCOMM exact

SQMP
PCI and ACPI
============

What is plugged into the PCI buses, and what the guest reported through ACPI.

EQMP

SQMP
Structure PciMemoryRange
------------------------
Since 0.14

A window through which a PCI bridge passes accesses on.

Members:

- "base": first address, as the guest sees it (json-int)
- "limit": last address, as the guest sees it (json-int)

EQMP

SQMP
Structure PciMemoryRegion
-------------------------
Since 0.14

A range of addresses that a PCI device answers to.

Members:

- "bar": number of the base address register, 6 for the ROM (json-int)
- "type": either "io" for a range of ports or "memory" for a range of memory
  (json-string)
- "address": first address of the range, -1 while it is not set (json-int)
- "size": size of the range in bytes (json-int)
- "prefetch": true if reads have no side effects, so that they may be done
  ahead; only for a range of memory (json-bool, optional)
- "mem_type_64": true if the register has 64 bits, so that the range may be
  placed above 4 GiB; only for a range of memory (json-bool, optional)

EQMP

SQMP
Structure PciBusInfo
--------------------
Since 2.4

The bus numbers and address windows of a PCI bridge.

Members:

- "number": bus the bridge itself sits on (json-int)
- "secondary": bus right behind the bridge (json-int)
- "subordinate": highest bus number anywhere behind it (json-int)
- "io_range": window for the I/O ports of the devices behind it
  (PciMemoryRange)
- "memory_range": window for the memory of the devices behind it
  (PciMemoryRange)
- "prefetchable_range": window for the prefetchable memory of the devices
  behind it (PciMemoryRange)

EQMP

SQMP
Structure PciBridgeInfo
-----------------------
Since 0.14

What a PCI bridge has on its far side.

Members:

- "bus": bus numbers and address windows of the bridge (PciBusInfo)
- "devices": devices right behind the bridge; absent if it leads nowhere
  (json-array of PciDeviceInfo, optional)

EQMP

SQMP
Structure PciDeviceClass
------------------------
Since 2.4

What kind of device a PCI device is.

Members:

- "desc": the class in words, to be shown but not compared, as it may change;
  absent if QEMU has no words for it (json-string, optional)
- "class": class code, with the base class in the upper byte (json-int)

EQMP

SQMP
Structure PciDeviceId
---------------------
Since 2.4

The numbers that identify the model of a PCI device.

Members:

- "device": number of the model, given out by its vendor (json-int)
- "vendor": number of the vendor (json-int)
- "subsystem": number of the board or product with that chip; absent where the
  device has none, as bridges (json-int, optional, since 3.1)
- "subsystem-vendor": number of the vendor of that board; absent where the
  device has none, as bridges (json-int, optional, since 3.1)

EQMP

SQMP
Structure PciDeviceInfo
-----------------------
Since 0.14

One function of a PCI device: its place, its identity, and the resources it was
given.

Members:

- "bus": number of the bus it sits on (json-int)
- "slot": slot on the bus, 0 to 31 (json-int)
- "function": function in the slot, 0 to 7 (json-int)
- "class_info": kind of device it is (PciDeviceClass)
- "id": identity of the model (PciDeviceId)
- "irq": interrupt line; absent for a device that uses none
  (json-int, optional)
- "irq_pin": interrupt pin, 1 for INTA to 4 for INTD, 0 for none
  (json-int, since 5.1)
- "qdev_id": id given to the device, empty if none was (json-string)
- "pci_bridge": what is on the far side; only for a bridge
  (PciBridgeInfo, optional)
- "regions": address ranges of the device, empty if it has none
  (json-array of PciMemoryRegion)

EQMP

SQMP
Structure PciInfo
-----------------
Since 0.14

A root bus and everything on it.

Members:

- "bus": number of the root bus (json-int)
- "devices": devices on that bus; those behind a bridge are found inside the
  bridge (json-array of PciDeviceInfo)

EQMP

    {
        .name       = "query-pci",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_pci,
    },

SQMP
query-pci
---------
Since 0.14

Show the PCI buses, the devices on them, and the addresses they were given.

Addresses and interrupts are what firmware and guest have written into the
devices, so right after the start most are not set.

Arguments: None.

Returns: the root buses, one element for each, with their devices inside
         (json-array of PciInfo)

Example:

-> { "execute": "query-pci" }
<- {
       "return": [
           {
               "bus": 0,
               "devices": [
                   {
                       "bus": 0,
                       "slot": 0,
                       "function": 0,
                       "qdev_id": "",
                       "irq_pin": 0,
                       "class_info": { "class": 1536, "desc": "Host bridge" },
                       "id": {
                           "device": 10688,
                           "vendor": 32902,
                           "subsystem": 4352,
                           "subsystem-vendor": 6900
                       },
                       "regions": []
                   },
                   {
                       "bus": 0,
                       "slot": 1,
                       "function": 0,
                       "qdev_id": "rp0",
                       "irq": 10,
                       "irq_pin": 1,
                       "class_info": { "class": 1540, "desc": "PCI bridge" },
                       "id": { "device": 12, "vendor": 6966 },
                       "regions": [
                           {
                               "bar": 0,
                               "type": "memory",
                               "size": 4096,
                               "address": 4263510016,
                               "prefetch": false,
                               "mem_type_64": false
                           }
                       ],
                       "pci_bridge": {
                           "bus": {
                               "number": 0,
                               "secondary": 1,
                               "subordinate": 1,
                               "io_range": { "base": 49152, "limit": 53247 },
                               "memory_range": {
                                   "base": 4261412864,
                                   "limit": 4263510015
                               },
                               "prefetchable_range": {
                                   "base": 4276092928,
                                   "limit": 4278190079
                               }
                           },
                           "devices": [
                               {
                                   "bus": 1,
                                   "slot": 0,
                                   "function": 0,
                                   "qdev_id": "nic1",
                                   "irq": 10,
                                   "irq_pin": 1,
                                   "class_info": {
                                       "class": 512,
                                       "desc": "Ethernet controller"
                                   },
                                   "id": {
                                       "device": 4161,
                                       "vendor": 6900,
                                       "subsystem": 4352,
                                       "subsystem-vendor": 6900
                                   },
                                   "regions": [
                                       {
                                           "bar": 2,
                                           "type": "io",
                                           "size": 32,
                                           "address": 49152
                                       }
                                   ]
                               }
                           ]
                       }
                   }
               ]
           }
       ]
   }

EQMP

SQMP
Structure AcpiTableOptions
--------------------------
Since 1.5

An ACPI table that is added to those QEMU makes for the guest, as the option
-acpitable takes it.

The contents come from files, either with a table header ("file") or without
one ("data"); give one of the two, with one file or more, and never both; if
both are missing, "data" is meant. Every other member replaces a field of the
header (ACPI 5.0, section 5.2.6). A field that is not replaced keeps what the
files say, or with "data" gets a fixed value. A text longer than its field is
cut off without warning, a shorter one is filled up with zero bytes.

Members:

- "sig": signature, the four characters that name the table, such as "SSDT"
  (json-string, optional)
- "rev": revision of the table; its meaning depends on the signature
  (json-uint8, optional)
- "oem_id": id of the manufacturer, six characters (json-string, optional)
- "oem_table_id": id the manufacturer gave the table, eight characters
  (json-string, optional)
- "oem_rev": revision number of the manufacturer (json-uint32, optional)
- "asl_compiler_id": id of the program that made the table, four characters
  (json-string, optional)
- "asl_compiler_rev": revision of the program that made the table
  (json-uint32, optional)
- "file": names of files, parted by colons, whose contents in this order make
  the table, beginning with its header; not together with "data"
  (json-string, optional)
- "data": names of files, parted by colons, whose contents in this order make
  the table behind its header; not together with "file" (json-string, optional)

EQMP

SQMP
Enumeration ACPISlotType
------------------------

Kind of device a slot takes that is plugged with the help of ACPI.

Values:

- "DIMM": a memory module
- "CPU": a logical processor (since 2.7)

EQMP

SQMP
Structure ACPIOSTInfo
---------------------
Since 2.1

What the guest last reported about a slot, through the ACPI method _OST.

The numbers are those of the ACPI specification (5.0, section _OST).

Members:

- "device": id of the device in the slot; missing for an empty slot and for a
  device without id (json-string, optional)
- "slot": number of the slot as text, counted apart for each kind (json-string)
- "slot-type": kind of device the slot takes (ACPISlotType)
- "source": notification the guest responds to, such as 1 for a device check or
  3 for an ejection request (json-int)
- "status": outcome; 0 for success, or as long as nothing was reported
  (json-int)

EQMP

    {
        .name       = "query-acpi-ospm-status",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_acpi_ospm_status,
    },

SQMP
query-acpi-ospm-status
----------------------
Since 2.1

Show how the guest reacted to plugging memory and CPUs.

Ask after the event ACPI_DEVICE_OST, or when an unplug seems to hang.

Arguments: None.

Returns: one ACPIOSTInfo for each slot that can report
         (json-array of ACPIOSTInfo)

Errors: where the machine has no ACPI

Example:

-> { "execute": "query-acpi-ospm-status" }
<- {
       "return": [
           {
               "device": "dimm1",
               "slot": "0",
               "slot-type": "DIMM",
               "source": 3,
               "status": 1
           },
           { "slot": "1", "slot-type": "DIMM", "source": 0, "status": 0 },
           {
               "device": "cpu-2",
               "slot": "2",
               "slot-type": "CPU",
               "source": 1,
               "status": 0
           }
       ]
   }

EQMP
