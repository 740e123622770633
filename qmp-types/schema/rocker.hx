HXCOMM exact

SQMP
The Rocker Switch
=================

Looking into the tables of the emulated Rocker network switch.

EQMP

SQMP
Structure RockerSwitch
----------------------
Since 2.4

A rocker, the emulated network switch, as seen from outside.

Members:

- "name": name of the switch, as given with its property (json-string)
- "id": 64-bit id of the switch, its property switch_id; made from the MAC
  address of its first port where that is 0 (json-uint64)
- "ports": number of ports at its front (json-uint32)

EQMP

    {
        .name       = "query-rocker",
        .args_type  = "name:s",
        .mhandler.cmd_new = qmp_marshal_query_rocker,
    },

SQMP
query-rocker
------------
Since 2.4

Show a rocker, the emulated network switch.

The rocker commands are of use to people who develop switch drivers.

Arguments:

- "name": name of the switch, its property "name" (json-string)

Returns: the switch of that name (RockerSwitch)

Errors: where there is no switch of that name

Example:

-> { "execute": "query-rocker", "arguments": { "name": "leaf1" } }
<- { "return": { "name": "leaf1", "id": 90520730730580, "ports": 4 } }

EQMP

SQMP
Enumeration RockerPortDuplex
----------------------------
Since 2.4

Whether both ends of a link may send at the same time.

Values:

- "half": one end at a time
- "full": both ends at once

EQMP

SQMP
Enumeration RockerPortAutoneg
-----------------------------
Since 2.4

Whether the ends of a link agree on speed and duplex by themselves.

Values:

- "off": both are fixed by configuration
- "on": both are negotiated when the link comes up

EQMP

SQMP
Structure RockerPort
--------------------
Since 2.4

The settings and the state of one front port of a rocker switch.

Members:

- "name": name of the port, made from that of the switch (json-string)
- "enabled": true if the guest has switched the port on, so that packets pass
  (json-bool)
- "link-up": true if the port has a link (json-bool)
- "speed": speed of the link in megabits a second (json-uint32)
- "duplex": whether both sides can send at once (RockerPortDuplex)
- "autoneg": whether speed and duplex are negotiated (RockerPortAutoneg)

EQMP

    {
        .name       = "query-rocker-ports",
        .args_type  = "name:s",
        .mhandler.cmd_new = qmp_marshal_query_rocker_ports,
    },

SQMP
query-rocker-ports
------------------
Since 2.4

Show the front ports of a rocker switch.

Arguments:

- "name": name of the switch (json-string)

Returns: the ports, one element for each (json-array of RockerPort)

Errors: where there is no switch of that name

Example:

-> { "execute": "query-rocker-ports", "arguments": { "name": "leaf1" } }
<- {
       "return": [
           {
               "name": "leaf1p1",
               "enabled": true,
               "link-up": true,
               "speed": 10000,
               "duplex": "full",
               "autoneg": "off"
           },
           {
               "name": "leaf1p2",
               "enabled": false,
               "link-up": false,
               "speed": 10000,
               "duplex": "full",
               "autoneg": "off"
           }
       ]
   }

EQMP

SQMP
Structure RockerOfDpaFlowKey
----------------------------
Since 2.4

What a packet is compared with to find the flow it belongs to.

Each flow uses only some of the fields; a field that is missing is not
compared.

Members:

- "priority": flows with a higher one are tried first; 0 is the lowest
  (json-uint32)
- "tbl-id": number of the flow table that the flow is in (json-uint32)
- "in-pport": physical port the packet came in on (json-uint32, optional)
- "tunnel-id": number of the tunnel the packet came through
  (json-uint32, optional)
- "vlan-id": number of the packet's VLAN (json-uint16, optional)
- "eth-type": type field of the Ethernet header, for instance 2048 for IPv4
  (json-uint16, optional)
- "eth-src": sender's MAC address in the Ethernet header
  (json-string, optional)
- "eth-dst": receiver's MAC address in the Ethernet header
  (json-string, optional)
- "ip-proto": protocol field of the IP header, for instance 6 for TCP
  (json-uint8, optional)
- "ip-tos": type of service field of the IP header (json-uint8, optional)
- "ip-dst": receiver's address in the IP header (json-string, optional)

EQMP

SQMP
Structure RockerOfDpaFlowMask
-----------------------------
Since 2.4

Which bits of the fields of a flow's key count when a packet is compared.

A mask is present only for a field that the flow compares in part.

Members:

- "in-pport": bits that count in the number of the physical port
  (json-uint32, optional)
- "tunnel-id": bits that count in the number of the tunnel
  (json-uint32, optional)
- "vlan-id": bits that count in the number of the VLAN (json-uint16, optional)
- "eth-src": bits that count in the sender's MAC address
  (json-string, optional)
- "eth-dst": bits that count in the receiver's MAC address
  (json-string, optional)
- "ip-proto": bits that count in the protocol field (json-uint8, optional)
- "ip-tos": bits that count in the type of service field (json-uint8, optional)

EQMP

SQMP
Structure RockerOfDpaFlowAction
-------------------------------
Since 2.4

What the switch does with a packet that matched a flow.

Only the steps that the flow contains are present.

Members:

- "goto-tbl": flow table that looks at the packet next (json-uint32, optional)
- "group-id": group that takes the packet (json-uint32, optional)
- "tunnel-lport": logical port of the tunnel to send it into
  (json-uint32, optional)
- "vlan-id": VLAN to put the packet into (json-uint16, optional)
- "new-vlan-id": VLAN to put in place of the present one
  (json-uint16, optional)
- "out-pport": physical port to send it out on (json-uint32, optional)

EQMP

SQMP
Structure RockerOfDpaFlow
-------------------------
Since 2.4

One entry of a rocker switch's flow tables.

Members:

- "cookie": number the driver chose to know the flow by (json-uint64)
- "hits": number of packets that matched so far (json-uint64)
- "key": values that a packet is compared with (RockerOfDpaFlowKey)
- "mask": bits of the key that count (RockerOfDpaFlowMask)
- "action": what is done with a packet that matches (RockerOfDpaFlowAction)

EQMP

    {
        .name       = "query-rocker-of-dpa-flows",
        .args_type  = "name:s,tbl-id:i?",
        .mhandler.cmd_new = qmp_marshal_query_rocker_of_dpa_flows,
    },

SQMP
query-rocker-of-dpa-flows
-------------------------
Since 2.4

Show the flow tables of a rocker switch.

Arguments:

- "name": name of the switch (json-string)
- "tbl-id": show the flows of this table only; absent shows those of all tables
  (json-uint32, optional)

Returns: the flows, one element for each (json-array of RockerOfDpaFlow)

Errors: where there is no switch of that name

Example:

-> {
       "execute": "query-rocker-of-dpa-flows",
       "arguments": { "name": "leaf1", "tbl-id": 10 }
   }
<- {
       "return": [
           {
               "cookie": 17,
               "hits": 2406,
               "key": {
                   "priority": 1,
                   "tbl-id": 10,
                   "vlan-id": 0,
                   "in-pport": 1
               },
               "mask": { "vlan-id": 4095 },
               "action": { "goto-tbl": 20, "new-vlan-id": 3840 }
           }
       ]
   }

EQMP

SQMP
Structure RockerOfDpaGroup
--------------------------
Since 2.4

One entry of a rocker switch's group table: a treatment that flows can hand
packets to.

Which of the later members are present depends on the type of the group.

Members:

- "id": number by which flows and other groups refer to this one (json-uint32)
- "type": number of the kind of group, such as 0 for a single output port or 4
  for flooding (json-uint8)
- "vlan-id": VLAN the group belongs to (json-uint16, optional)
- "pport": physical port the group belongs to (json-uint32, optional)
- "index": number of the group among those of its type (json-uint32, optional)
- "out-pport": physical port to send packets out on (json-uint32, optional)
- "group-id": group that gets the packet next (json-uint32, optional)
- "set-vlan-id": VLAN to put packets into (json-uint16, optional)
- "pop-vlan": 1 to strip the VLAN tag from packets (json-uint8, optional)
- "group-ids": groups that get the packet next, each a copy of its own
  (json-array of json-uint32, optional)
- "set-eth-src": MAC address to write into packets as the sender's
  (json-string, optional)
- "set-eth-dst": MAC address to write into packets as the receiver's
  (json-string, optional)
- "ttl-check": 1 to check the time to live of packets (json-uint8, optional)

EQMP

    {
        .name       = "query-rocker-of-dpa-groups",
        .args_type  = "name:s,type:i?",
        .mhandler.cmd_new = qmp_marshal_query_rocker_of_dpa_groups,
    },

SQMP
query-rocker-of-dpa-groups
--------------------------
Since 2.4

Show the group table of a rocker switch.

Arguments:

- "name": name of the switch (json-string)
- "type": show groups of this type only; absent shows those of all types
  (json-uint8, optional)

Returns: the groups, one element for each (json-array of RockerOfDpaGroup)

Errors: where there is no switch of that name

Example:

-> {
       "execute": "query-rocker-of-dpa-groups",
       "arguments": { "name": "leaf1" }
   }
<- {
       "return": [
           {
               "id": 251658243,
               "type": 0,
               "vlan-id": 3840,
               "pport": 3,
               "out-pport": 3,
               "pop-vlan": 1
           },
           {
               "id": 1325400064,
               "type": 4,
               "vlan-id": 3840,
               "index": 0,
               "group-ids": [251658243, 251658244]
           }
       ]
   }

EQMP
