HXCOMM exact

SQMP
Devices
=======

Plugging and unplugging devices, and the properties that they have.

EQMP

    {
        .name       = "device-list-properties",
        .args_type  = "typename:s",
        .mhandler.cmd_new = qmp_marshal_device_list_properties,
    },

SQMP
device-list-properties
----------------------
Since 1.2

List the properties that a device model accepts at device_add.

No device is created in the guest.

Arguments:

- "typename": name of the device model (json-string)

Returns: one entry for each property that is known before the device exists
         (json-array of ObjectPropertyInfo)

Errors: an unknown model fails with the class DeviceNotFound; abstract types
        and types that are no device fail as well

Note: Properties that a device gives itself after it was plugged are not shown;
      qom-list on the finished device has them.

Example: Reply shortened

-> {
       "execute": "device-list-properties",
       "arguments": { "typename": "virtio-net-pci" }
   }
<- {
       "return": [
           {
               "name": "mac",
               "type": "str",
               "description": "Ethernet 6-byte MAC Address"
           },
           {
               "name": "romsize",
               "type": "uint32",
               "default-value": 4294967295
           },
           {
               "name": "netdev",
               "type": "str",
               "description": "ID of a netdev to use as a backend"
           }
       ]
   }

EQMP

    {
        .name       = "device_add",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_device_add,
    },

SQMP
device_add
----------
Since 0.13

Plug a device into the running guest.

It is the run-time form of -device. Properties of the model stand beside the
arguments below, each with the JSON type it has; device-list-properties names
them, and so does QEMU when started with "-device MODEL,help". Backends have to
exist first: a disk needs blockdev-add, a network card netdev_add, a memory
module object-add.

The bus pcie.0 of the machine type q35 takes no device at run time. Start the
guest with some pcie-root-port devices and plug into those.

Note: QEMU's docs/qdev-device-use.txt has more about the command.

Arguments: (open)

- "driver": name of the device model (json-string)
- "bus": bus to plug it into, by its id or path; QEMU picks a suitable one
  where it is left out (json-string, optional)
- "id": name of the device, unique, by which device_del and events refer to it.
  Always give one: without it the device can only be removed by its path in the
  object tree (json-string, optional)

Features:

- "json-cli": the option -device understands JSON with the members of this
  command, not only its classic comma-separated form
- "json-cli-hotplug": devices made by -device in JSON form can also be
  unplugged; without this mark they stay behind after device_del, because a
  reference to them was never dropped

Returns: None.

Errors: the model is unknown, the id is taken, the bus is full or cannot be
        changed while the guest runs, or a property is wrong

Example: A network card

-> {
       "execute": "device_add",
       "arguments": {
           "driver": "virtio-net-pci",
           "id": "nic1",
           "bus": "rp0",
           "netdev": "net1",
           "mac": "52:54:00:7a:21:c4"
       }
   }
<- { "return": {} }

Example: A disk on an existing SCSI controller

-> {
       "execute": "device_add",
       "arguments": {
           "driver": "scsi-hd",
           "id": "data2",
           "bus": "scsi0.0",
           "drive": "data2-node",
           "lun": 3
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "device_del",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_device_del,
    },

SQMP
device_del
----------
Since 0.14

Ask for a device to be unplugged.

With most buses this needs the consent of the guest, so the reply comes before
the device is gone. Wait for the event DEVICE_DELETED before reusing the id or
deleting the backend. DEVICE_UNPLUG_GUEST_ERROR says that the guest refused; a
guest may also just do nothing, and the request can then be repeated. A reset
completes what is pending.

Arguments:

- "id": id of the device, or its path in the object tree (json-string)

Returns: None.

Errors: fails with the class DeviceNotFound if there is no such device, and
        otherwise if its bus does not allow unplugging

Example:

-> { "execute": "device_del", "arguments": { "id": "nic1" } }
<- { "return": {} }

Example: A device without an id

-> {
       "execute": "device_del",
       "arguments": { "id": "/machine/peripheral-anon/device[3]" }
   }
<- { "return": {} }

EQMP

    {
        .name       = "device-sync-config",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_device_sync_config,
    },

SQMP
device-sync-config
------------------
Since 9.2

Carry a change of a backend's configuration over to the guest.

The device takes over what the backend now reports, and the guest is told that
its configuration changed. The case it is made for is a disk whose size changed
in another process: so far only vhost-user-blk devices know this command.

Arguments:

- "id": id of the device, or its path in the object tree (json-string)

Features:

- "unstable": the command is an experiment and may change or go without notice

Returns: None.

Errors: there is no such device, or its model has no use for the command

Example:

-> { "execute": "device-sync-config", "arguments": { "id": "vub0" } }
<- { "return": {} }

EQMP
