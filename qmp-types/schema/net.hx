HXCOMM exact

SQMP
Networking
==========

Network backends, their options, and what guests tell about their network
cards.

EQMP

    {
        .name       = "set_link",
        .args_type  = "name:s,up:b",
        .mhandler.cmd_new = qmp_marshal_set_link,
    },

SQMP
set_link
--------
Since 0.14

Pull or plug the network cable.

While the link is down no packets pass. Models that cannot report the state of
their link accept the command too, and then the guest does not notice.

Arguments:

- "name": id of a network card or of a backend (json-string)
- "up": true connects, false disconnects (json-bool)

Returns: None.

Errors: DeviceNotFound if the name is unknown.

Example:

-> { "execute": "set_link", "arguments": { "name": "nic1", "up": false } }
<- { "return": {} }

EQMP

    {
        .name       = "netdev_add",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_netdev_add,
    },

SQMP
netdev_add
----------
Since 0.14
Flags: preconfig

Create a network backend.

It is the run-time form of -netdev, and the first half of plugging a network
card; the second is device_add with the new id as the property netdev. Which
further arguments there are depends on "type".

Arguments: Netdev

Returns: None.

Errors: DeviceNotFound if the type is no network backend; also fails if the id
        is taken, or if the host refuses what the backend needs.

Example: user mode networking with a port forwarded to the guest's SSH server

-> {
       "execute": "netdev_add",
       "arguments": {
           "type": "user",
           "id": "net1",
           "hostfwd": [{ "str": "tcp:127.0.0.1:2222-:22" }]
       }
   }
<- { "return": {} }

Example: a TAP interface opened by the manager, accelerated by vhost-net

-> {
       "execute": "netdev_add",
       "arguments": {
           "type": "tap",
           "id": "lan0",
           "fd": "tapfd0",
           "vhost": true,
           "vhostfd": "vhostfd0"
       }
   }
<- { "return": {} }

Example: a stream socket that connects to a switch process

-> {
       "execute": "netdev_add",
       "arguments": {
           "type": "stream",
           "id": "lan1",
           "addr": { "type": "unix", "path": "/run/switch/lan1.sock" },
           "server": false,
           "reconnect-ms": 5000
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "netdev_del",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_netdev_del,
    },

SQMP
netdev_del
----------
Since 0.14
Flags: preconfig

Destroy a network backend.

A card that still uses it stays plugged and loses its link, so unplug the card
first.

Arguments:

- "id": name the backend was created with (json-string)

Returns: None.

Errors: DeviceNotFound if there is no such backend.

Example:

-> { "execute": "netdev_del", "arguments": { "id": "net1" } }
<- { "return": {} }

EQMP

SQMP
Structure NetLegacyNicOptions
-----------------------------
Since 1.2

A network card described in the style of the old -net nic option.

netdev_add refuses it; use device_add to plug a card at run time.

Members:

- "netdev": backend the card is attached to, by its id (json-string, optional)
- "macaddr": Ethernet address of the card, as six hexadecimal bytes with
  colons; one is made up when omitted (json-string, optional)
- "model": card model, for example "e1000" or "virtio"; when omitted, the
  machine type chooses (json-string, optional)
- "addr": place of the card on the PCI bus (json-string, optional)
- "vectors": how many MSI-X interrupt vectors the card gets, where 0 means that
  it does without MSI-X (json-uint32, optional)

EQMP

SQMP
Structure String
----------------
Since 1.2

A string inside an object, used where a list has to hold objects rather than
bare strings.

Members:

- "str": the string itself (json-string)

EQMP

SQMP
Structure NetdevUserOptions
---------------------------
Since 1.2

Options of the user mode network: a small network with DHCP, DNS and NAT that
lives inside the QEMU process and therefore needs no privileges on the host.

The guest reaches out through ordinary sockets of QEMU. Nothing reaches in,
save for ports forwarded with "hostfwd".

Members:

- "hostname": host name that the DHCP server tells the guest to use
  (json-string, optional)
- "restrict": cut the guest off, so that it reaches neither the host nor
  anything behind it; forwarded ports keep working (json-bool, optional)
- "ipv4": whether the network has IPv4; both protocols are on when neither
  "ipv4" nor "ipv6" is given, while naming just one with true switches the
  other off (json-bool, optional, since 2.6)
- "ipv6": whether the network has IPv6, by the same rule as "ipv4"
  (json-bool, optional, since 2.6)
- "ip": old spelling of "net" that lacks the mask; do not use it in new
  programs (json-string, optional)
- "net": IPv4 network the guest lives in, an address that may be followed by a
  slash and a mask, either dotted or as a bit count
  (json-string, optional, default 10.0.2.0/24)
- "host": IPv4 address by which the guest reaches the host
  (json-string, optional)
- "tftp": directory on the host whose files the built-in TFTP server offers,
  read-only; no server when omitted (json-string, optional)
- "bootfile": file name announced over BOOTP for network boot, to be fetched
  with "tftp" (json-string, optional)
- "dhcpstart": lowest of the sixteen addresses that the DHCP server has to give
  away (json-string, optional)
- "dns": IPv4 address at which the guest finds the name server
  (json-string, optional)
- "dnssearch": domain suffixes that DHCP tells the guest to try for short names
  (json-array of type String, optional)
- "domainname": domain that DHCP reports to the guest
  (json-string, optional, since 3.0)
- "ipv6-prefix": prefix of the IPv6 network, in the customary notation with
  colons (json-string, optional, default fec0::, since 2.6)
- "ipv6-prefixlen": number of bits in that prefix
  (json-int, optional, default 64, since 2.6)
- "ipv6-host": IPv6 address by which the guest reaches the host
  (json-string, optional, since 2.6)
- "ipv6-dns": IPv6 address at which the guest finds the name server
  (json-string, optional, since 2.6)
- "smb": directory on the host to share with the guest over SMB; no server when
  omitted (json-string, optional)
- "smbserver": IPv4 address at which the guest finds the SMB server
  (json-string, optional)
- "hostfwd": ports of the host that lead into the guest, each written as
  protocol:hostaddr:hostport-guestaddr:guestport with protocol tcp or udp
  (json-array of type String, optional)
- "guestfwd": TCP addresses of the virtual network whose connections go to a
  character device or a program on the host
  (json-array of type String, optional)
- "tftp-server-name": name sent to the guest as the DHCP option "TFTP server
  name" of RFC 2132 (json-string, optional, since 3.1)

EQMP

SQMP
Structure NetdevTapOptions
--------------------------
Since 1.2

Options of a backend on a TAP interface of the host, the usual way to put a
guest on a bridge.

QEMU either opens the interface itself and runs scripts on it, which takes
privileges, or works with descriptors that a manager opened and passed with
getfd or SCM_RIGHTS.

Members:

- "ifname": TAP interface to open or create; the host picks a name when omitted
  (json-string, optional)
- "fd": a TAP interface that is open already, as the number or the name of its
  descriptor (json-string, optional)
- "fds": several descriptors of one interface with multiple queues, joined by
  colons (json-string, optional)
- "script": program run to set the interface up after QEMU opened it; "no" runs
  none (json-string, optional)
- "downscript": program run to take the interface down before it is closed;
  "no" runs none (json-string, optional)
- "br": bridge that the helper adds the interface to
  (json-string, optional, since 2.8)
- "helper": privileged program that creates an interface on the bridge and
  hands its descriptor to QEMU (json-string, optional)
- "sndbuf": limit of the send buffer in bytes; the option -netdev also takes a
  number with one of the suffixes T, G, M, K, k and b (json-size, optional)
- "vnet_hdr": whether packets on the interface carry a virtio header (the
  kernel's IFF_VNET_HDR), which makes offloads possible (json-bool, optional)
- "vhost": let vhost-net in the host kernel move the packets of virtio cards,
  past QEMU (json-bool, optional)
- "vhostfd": a vhost-net device that is open already, as the number or name of
  its descriptor (json-string, optional)
- "vhostfds": the same for several queues, joined by colons
  (json-string, optional)
- "vhostforce": use vhost-net even for virtio guests that lack MSI-X
  (json-bool, optional)
- "queues": how many queues to create where the interface has multiple queues
  (json-uint32, optional)
- "poll-us": longest time in microseconds that busy polling may take
  (json-uint32, optional, since 2.7)

EQMP

SQMP
Structure NetdevSocketOptions
-----------------------------
Since 1.2

Options of the older socket backend, which joins the networks of several QEMU
processes.

One process listens and another connects over TCP, or all of them share a
multicast group or exchange UDP datagrams. Newer programs better use "stream"
and "dgram".

Members:

- "fd": a connected socket that is open already, by its descriptor
  (json-string, optional)
- "listen": TCP port to wait on, with or without a host name before it
  (json-string, optional)
- "connect": TCP port of a listening peer, with or without a host name before
  it (json-string, optional)
- "mcast": multicast group and UDP port that all peers share
  (json-string, optional)
- "localaddr": own address, and port for UDP, that outgoing multicast and UDP
  packets come from (json-string, optional)
- "udp": address and UDP port of the one peer to send to
  (json-string, optional)

EQMP

SQMP
Structure NetdevL2TPv3Options
-----------------------------
Since 2.1

Options of a backend that tunnels Ethernet frames to a peer by L2TPv3.

Session numbers and cookies have to mirror those of the peer: what one sends
the other expects.

Members:

- "src": address of this end of the tunnel (json-string)
- "dst": address of the far end (json-string)
- "srcport": port of this end; required with "udp", unnecessary over plain IP
  (json-string, optional)
- "dstport": port of the far end; required with "udp", unnecessary over plain
  IP (json-string, optional)
- "ipv6": resolve and use IPv6 addresses only (json-bool, optional)
- "udp": carry L2TPv3 inside UDP instead of directly inside IP
  (json-bool, optional)
- "cookie64": cookies are 64 bits long instead of 32 (json-bool, optional)
- "counter": packets carry a sequence number (json-bool, optional)
- "pincounter": always send sequence number zero, for peers that handle it
  wrongly or networks that deliver out of order (json-bool, optional)
- "txcookie": cookie put into outgoing packets, of 32 bits unless "cookie64" is
  true (json-uint64, optional)
- "rxcookie": cookie that incoming packets must show (json-uint64, optional)
- "txsession": session number put into outgoing packets (json-uint32)
- "rxsession": session number that incoming packets must show; that of
  "txsession" when omitted (json-uint32, optional)
- "offset": extra bytes between header and frame, room for data of the
  application's own (json-uint32, optional)

EQMP

SQMP
Structure NetdevVdeOptions
--------------------------
Since 1.2

Options of a backend plugged into a VDE switch that runs on the host.

Members:

- "sock": path of the switch's socket directory (json-string, optional)
- "port": number of the port to take on the switch (json-uint16, optional)
- "group": group that owns the socket of this end (json-string, optional)
- "mode": access rights of that socket, as permission bits
  (json-uint16, optional)

EQMP

SQMP
Structure NetdevBridgeOptions
-----------------------------
Since 1.2

Options of a backend for which a privileged helper creates a TAP interface on a
bridge, so that QEMU itself runs without privileges.

Members:

- "br": bridge to join (json-string, optional)
- "helper": program that does the privileged work (json-string, optional)

EQMP

SQMP
Structure NetdevHubPortOptions
------------------------------
Since 1.2

Options of a port on a hub inside QEMU, which repeats each packet to all its
other ports.

Members:

- "hubid": number of the hub; ports with the same number belong together, and
  the hub comes into being with its first port (json-int32)
- "netdev": backend to plug into this port; when omitted, the port is free for
  a card (json-string, optional, since 2.12)

EQMP

SQMP
Structure NetdevNetmapOptions
-----------------------------
Since 2.0

Options of a backend that uses netmap, a framework for fast packet access on
the host.

Members:

- "ifname": a network interface that netmap supports, or a VALE port named like
  vale0:1, where the first number is the switch and the second the port; the
  port is created if need be (json-string)
- "devname": device file through which netmap is reached
  (json-string, optional, default /dev/netmap)

EQMP

SQMP
Enumeration AFXDPMode
---------------------
Since 8.2
Condition: defined(CONFIG_AF_XDP)

Where in the host kernel the XDP program of an AF_XDP backend is attached.

Values:

- "native": in the network driver, which must support it; packets reach QEMU
  before the kernel spends a socket buffer on them
- "skb": in the generic part of the network stack, slower but possible with any
  driver

EQMP

SQMP
Structure NetdevAFXDPOptions
----------------------------
Since 8.2
Condition: defined(CONFIG_AF_XDP)

Options of a backend that takes packets straight from a network interface of
the Linux host through AF_XDP sockets.

Normally QEMU loads the XDP program itself. A manager that has done so passes
the sockets in "sock-fds" and sets "inhibit"; these two members always go
together.

Members:

- "ifname": interface of the host, which must exist (json-string)
- "mode": where to attach the XDP program; when omitted, "native" is attempted
  before "skb" (AFXDPMode, optional)
- "force-copy": copy packets even where driver and kernel could do without
  (json-bool, optional, default false)
- "queues": number of the interface's queues to serve
  (json-int, optional, default 1)
- "start-queue": first queue to serve (json-int, optional, default 0)
- "inhibit": leave the XDP program alone, since the right one is loaded already
  (json-bool, optional, default false)
- "sock-fds": descriptors of AF_XDP sockets, joined by colons, one for each
  queue in their order; they are open, entered into the socket map of the XDP
  program, and not bound yet (json-string, optional)

EQMP

SQMP
Structure NetdevVhostUserOptions
--------------------------------
Since 2.1

Options of a backend served by another process, such as a DPDK switch, which
reaches the guest's memory through the vhost-user protocol.

That process maps the memory, so the guest needs a shared memory backend.

Members:

- "chardev": character device on a Unix socket over which the protocol is
  spoken (json-string)
- "vhostforce": serve virtio guests even without MSI-X
  (json-bool, optional, default false)
- "queues": number of queue pairs to set up
  (json-int, optional, default 1, since 2.5)

EQMP

SQMP
Structure NetdevVhostVDPAOptions
--------------------------------
Since 5.1

Options of a backend on a vDPA device: hardware or a driver whose data path
speaks virtio while its control path is the vendor's own.

Give either "vhostdev" or "vhostfd".

Members:

- "vhostdev": path of the device; the schema documents /dev/vhost-vdpa-0 for an
  omitted member, but netdev_add fails when neither this nor "vhostfd" is given
  (json-string, optional)
- "vhostfd": a vDPA device that is open already, by its descriptor
  (json-string, optional)
- "queues": number of queue pairs to set up (json-int, optional, default 1)
- "x-svq": start with shadow virtqueues, where QEMU stands between guest and
  device (json-bool, optional, default false, since 7.1)
  Features:
  - "unstable": "x-svq" is an experiment and may change or vanish without
    notice.

EQMP

SQMP
Structure NetdevVmnetHostOptions
--------------------------------
Since 7.1
Condition: defined(CONFIG_VMNET)

Options of a macOS backend in host mode: guests on it reach one another and the
host, and nothing beyond.

The three addresses are given together or not at all.

Members:

- "start-address": lowest IPv4 address of the network, out of the private
  ranges of RFC 1918; it becomes the gateway, and DHCP hands out those after it
  (json-string, optional)
- "end-address": highest IPv4 address that DHCP hands out, likewise private
  (json-string, optional)
- "subnet-mask": IPv4 mask of the network (json-string, optional)
- "isolated": keep this interface apart from all other vmnet interfaces, so
  that only the host can be reached; takes macOS 11.0 or later
  (json-bool, optional)
- "net-uuid": UUID of a closed network to join, which reaches only interfaces
  with the same UUID and has no DHCP service; takes macOS 11.0 or later
  (json-string, optional)

EQMP

SQMP
Structure NetdevVmnetSharedOptions
----------------------------------
Since 7.1
Condition: defined(CONFIG_VMNET)

Options of a macOS backend in shared mode: guests reach the outside world
through address translation, and also the host and one another.

The three IPv4 addresses are given together or not at all. Interfaces reach
those on the same subnet; when neither addresses nor prefix are given, all
interfaces in shared mode can talk to each other.

Members:

- "start-address": lowest IPv4 address of the network, out of the private
  ranges of RFC 1918; it becomes the gateway, and DHCP hands out those after it
  (json-string, optional)
- "end-address": highest IPv4 address that DHCP hands out, likewise private
  (json-string, optional)
- "subnet-mask": IPv4 mask of the network (json-string, optional)
- "isolated": keep this interface apart from all other vmnet interfaces, so
  that the host alone remains in reach; takes macOS 11.0 or later
  (json-bool, optional)
- "nat66-prefix": IPv6 prefix of the guest's network, a unique local one of 64
  bits, within fd00::/8 (json-string, optional)

EQMP

SQMP
Structure NetdevVmnetBridgedOptions
-----------------------------------
Since 7.1
Condition: defined(CONFIG_VMNET)

Options of a macOS backend in bridged mode, which puts the guest on the network
of one of the host's interfaces.

Members:

- "ifname": interface of the host to bridge to (json-string)
- "isolated": keep this interface apart from all other vmnet interfaces, so
  that the host alone remains in reach; takes macOS 11.0 or later
  (json-bool, optional)

EQMP

SQMP
Structure NetdevStreamOptions
-----------------------------
Since 7.2

Options of a backend that exchanges Ethernet frames with one peer over a stream
socket.

Addresses of type "inet", "unix" and "fd" are accepted. The events
NETDEV_STREAM_CONNECTED and NETDEV_STREAM_DISCONNECTED tell when the peer comes
and goes.

Members:

- "addr": address to wait on as a server, or of the peer as a client
  (SocketAddress)
- "server": true to wait for the peer, false to connect to it
  (json-bool, optional, default false)
- "reconnect": seconds after which a client that lost its peer tries again, 0
  for never (json-int, optional, default 0, since 8.0)
  Features:
  - "deprecated": Use "reconnect-ms" in place of "reconnect".
- "reconnect-ms": milliseconds after which a client that lost its peer tries
  again, 0 for never; not to be combined with "reconnect"
  (json-int, optional, default 0, since 9.2)

EQMP

SQMP
Structure NetdevDgramOptions
----------------------------
Since 7.2

Options of a backend that sends each Ethernet frame as one datagram.

Addresses of type "inet", "unix" and "fd" are accepted. A multicast group as
"remote" needs no "local"; any other "remote" does. Without "remote", "local"
has to be a socket of type "fd".

Members:

- "local": address of this end, where datagrams arrive; may be omitted only
  with a multicast group (SocketAddress, optional)
- "remote": address of the peer or of a multicast group; may be omitted only if
  "local" is a descriptor (SocketAddress, optional)

EQMP

SQMP
Enumeration NetClientDriver
---------------------------
Since 2.7

Kinds of network backend; which of them exist depends on the host and on how
QEMU was built.

Values:

- "none": no network at all; for the command line, netdev_add refuses it
- "nic": a network card in the style of -net nic; netdev_add refuses it
- "user": network with NAT inside the QEMU process, without privileges
- "tap": TAP interface of the host
- "l2tpv3": L2TPv3 tunnel to another machine (since 2.1)
- "socket": older TCP, UDP or multicast link between QEMU processes
- "stream": link to one peer over a stream socket (since 7.2)
- "dgram": link over datagrams, to one peer or a multicast group (since 7.2)
- "vde": port of a VDE switch on the host
- "bridge": TAP interface that a helper creates on a bridge of the host
- "hubport": port of a hub inside QEMU
- "netmap": interface or VALE switch port accessed by netmap
- "vhost-user": another process that serves the guest's queues directly
- "vhost-vdpa": vDPA device of the host (since 5.1)
- "af-xdp": interface of a Linux host accessed by AF_XDP sockets
  (since 8.2, if defined(CONFIG_AF_XDP))
- "vmnet-host": network of a macOS host that ends at the host
  (since 7.1, if defined(CONFIG_VMNET))
- "vmnet-shared": network of a macOS host with address translation to the
  outside (since 7.1, if defined(CONFIG_VMNET))
- "vmnet-bridged": network bridged to an interface of a macOS host
  (since 7.1, if defined(CONFIG_VMNET))

EQMP

SQMP
Union Netdev
------------
Since 1.2
Discriminator: "type"

The configuration of a network backend, as -netdev and netdev_add take it.

Members:

- "id": name of the backend, by which cards and other commands refer to it
  (json-string)
- "type": kind of backend, which decides on the members beside these two
  (NetClientDriver)

Branches:

- "nic": (NetLegacyNicOptions)
- "user": (NetdevUserOptions)
- "tap": (NetdevTapOptions)
- "l2tpv3": (NetdevL2TPv3Options)
- "socket": (NetdevSocketOptions)
- "stream": (NetdevStreamOptions)
- "dgram": (NetdevDgramOptions)
- "vde": (NetdevVdeOptions)
- "bridge": (NetdevBridgeOptions)
- "hubport": (NetdevHubPortOptions)
- "netmap": (NetdevNetmapOptions)
- "af-xdp": (NetdevAFXDPOptions, if defined(CONFIG_AF_XDP))
- "vhost-user": (NetdevVhostUserOptions)
- "vhost-vdpa": (NetdevVhostVDPAOptions)
- "vmnet-host": (NetdevVmnetHostOptions, if defined(CONFIG_VMNET))
- "vmnet-shared": (NetdevVmnetSharedOptions, if defined(CONFIG_VMNET))
- "vmnet-bridged": (NetdevVmnetBridgedOptions, if defined(CONFIG_VMNET))

EQMP

SQMP
Enumeration RxState
-------------------
Since 1.6

Tells which packets of one class a card passes on to the guest.

Values:

- "normal": those whose address stands in the card's table
- "none": no packets of this class
- "all": every packet of the class, whatever its address

EQMP

SQMP
Structure RxFilterInfo
----------------------
Since 1.6

The receive filter that the guest programmed into a network card.

Programs that manage a macvtap or a bridge copy it to the host, which then lets
through what the guest asks for.

Members:

- "name": id of the card (json-string)
- "promiscuous": whether the guest wants everything on the wire (json-bool)
- "multicast": which multicast packets are received (RxState)
- "unicast": which unicast packets are received (RxState)
- "vlan": which VLANs are received (RxState, since 2.0)
- "broadcast-allowed": whether broadcast packets are received (json-bool)
- "multicast-overflow": whether the guest wants more multicast addresses than
  the table can hold (json-bool)
- "unicast-overflow": whether the guest wants more unicast addresses than the
  table can hold (json-bool)
- "main-mac": address of the card itself (json-string)
- "vlan-table": ids of the VLANs the guest takes part in
  (json-array of json-int)
- "unicast-table": addresses received in addition to that of the card
  (json-array of json-string)
- "multicast-table": multicast addresses the guest listens to
  (json-array of json-string)

EQMP

    {
        .name       = "query-rx-filter",
        .args_type  = "name:s?",
        .mhandler.cmd_new = qmp_marshal_query_rx_filter,
    },

SQMP
query-rx-filter
---------------
Since 1.6

Show which packets the guest wants its network cards to receive.

Only virtio-net keeps this information; other cards are skipped when all are
asked for.

Arguments:

- "name": id of a network card; when omitted, all cards are reported
  (json-string, optional)

Returns: the filter of each card, or of the one named
         (json-array of RxFilterInfo)

Errors: fails if nothing has that name, if it is not a network card, or if the
        card does not tell its filter.

Note: the event NIC_RX_FILTER_CHANGED is sent once and then held back until
      this command is used, so ask again after each of them.

Example:

-> { "execute": "query-rx-filter", "arguments": { "name": "nic1" } }
<- {
       "return": [
           {
               "name": "nic1",
               "promiscuous": false,
               "multicast": "normal",
               "unicast": "normal",
               "vlan": "normal",
               "broadcast-allowed": true,
               "multicast-overflow": false,
               "unicast-overflow": false,
               "main-mac": "52:54:00:7b:19:c2",
               "vlan-table": [0, 12],
               "unicast-table": [],
               "multicast-table": ["01:00:5e:00:00:01", "33:33:00:00:00:01"]
           }
       ]
   }

EQMP

SQMP
Structure AnnounceParameters
----------------------------
Since 4.0

Timing of the packets by which a guest's network addresses are announced, so
that switches learn where it is now.

The first packet goes out after "initial" milliseconds. Each pause that follows
is longer by "step" than the one before, up to "max".

Members:

- "initial": milliseconds to wait before the first announcement (json-int)
- "max": longest pause between two announcements, in milliseconds (json-int)
- "rounds": how many announcements are sent (json-int)
- "step": milliseconds added to the pause each time (json-int)
- "interfaces": ids of the cards to announce; all cards when omitted
  (json-array of json-string, optional, since 4.1)
- "id": name for this series of announcements, by which a later command can
  change it; not for the announcements that end a migration
  (json-string, optional, since 4.1)

EQMP

    {
        .name       = "announce-self",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_announce_self,
    },

SQMP
announce-self
-------------
Since 4.0

Broadcast the network addresses of the guest, as RARP packets, so that switches
send its traffic to the right port.

A migration does this by itself. The command is for other changes of the path,
for example when a bond of network interfaces switches over to its spare link.

Arguments: AnnounceParameters

Returns: None.

Example:

-> {
       "execute": "announce-self",
       "arguments": {
           "initial": 100,
           "max": 1000,
           "rounds": 6,
           "step": 150,
           "interfaces": ["nic0"],
           "id": "bond-failover"
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure EbpfObject
--------------------
Since 9.0
Condition: defined(CONFIG_EBPF)

An ELF file with a compiled eBPF program, its maps and the type information
that a loader such as libbpf needs.

The program and its maps belong to the very QEMU build that handed them out; do
not feed them to another one.

Members:

- "object": contents of the ELF file as base64 text; decode it before it goes
  to the loader (json-string)

EQMP

SQMP
Enumeration EbpfProgramID
-------------------------
Since 9.0
Condition: defined(CONFIG_EBPF)

Names the programs that request-ebpf can hand out.

Values:

- "rss": receive-side scaling for virtio-net: hashes each incoming packet and
  picks the receive queue from the hash, through a table and a choice of hash
  types that can be configured

EQMP

#if defined(CONFIG_EBPF)
    {
        .name       = "request-ebpf",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_request_ebpf,
    },
#endif

SQMP
request-ebpf
------------
Since 9.0

Fetch one of the eBPF programs built into this QEMU.

A privileged manager loads it into the kernel and passes the resulting
descriptors to QEMU, which then needs no BPF privileges of its own.

Arguments:

- "id": which program is wanted (EbpfProgramID)

Returns: the program as a base64 text (EbpfObject)

Example:

-> { "execute": "request-ebpf", "arguments": { "id": "rss" } }
<- { "return": { "object": "f0VMRgIBAQAAAAAAAAAAAAEA9wABAAAA" } }

EQMP
