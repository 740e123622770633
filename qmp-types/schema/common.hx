HXCOMM exact

SQMP
Common Types
============

Types that several subjects share: switches with a third position, socket
addresses, and lists of plain values.

EQMP

SQMP
Enumeration IoOperationType
---------------------------
Since 2.1

The direction of a request to a disk.

Values:

- "read": data are read from it
- "write": data are written to it

EQMP

SQMP
Enumeration OnOffAuto
---------------------
Since 2.2

A switch that can also be left to QEMU.

Values:

- "auto": QEMU decides by the circumstances
- "on": switched on, whatever the circumstances
- "off": switched off, whatever the circumstances

EQMP

SQMP
Enumeration OnOffSplit
----------------------
Since 2.6

A switch with a position between on and off.

Values:

- "on": switched on as a whole
- "off": switched off as a whole
- "split": a mixture, with one part on and the other off

EQMP

SQMP
Alternate StrOrNull
-------------------
Since 2.10

A text, or null to say expressly that there is none.

It serves where leaving a member away already means something else, for
instance to keep the present value.

Choices:

- "s": a text as value (json-string)
- "n": null, for no text at all (json-null)

EQMP

SQMP
Enumeration OffAutoPCIBAR
-------------------------
Since 2.12

Which base address register (BAR) of a PCI device a feature uses.

Values:

- "off": none, the feature is not used
- "auto": one that QEMU picks
- "bar0": the first one, BAR 0
- "bar1": the second one, BAR 1
- "bar2": the third one, BAR 2
- "bar3": the fourth one, BAR 3
- "bar4": the fifth one, BAR 4
- "bar5": the sixth and last one, BAR 5

EQMP

SQMP
Enumeration PCIELinkSpeed
-------------------------
Since 4.0

The speed of a PCI Express link in gigatransfers a second and lane.

Values:

- "2_5": 2.5 GT/s, as in the first generation
- "5": 5 GT/s, as in the second generation
- "8": 8 GT/s, as in the third generation
- "16": 16 GT/s, as in the fourth generation
- "32": 32 GT/s, as in the fifth generation (since 9.0)
- "64": 64 GT/s, as in the sixth generation (since 9.0)

EQMP

SQMP
Enumeration PCIELinkWidth
-------------------------
Since 4.0

The number of lanes of a PCI Express link.

Values:

- "1": one lane
- "2": two lanes
- "4": four lanes
- "8": eight lanes
- "12": twelve lanes
- "16": sixteen lanes
- "32": thirty-two lanes

EQMP

SQMP
Enumeration HostMemPolicy
-------------------------
Since 2.1

From which NUMA nodes of the host the memory of a memory backend is taken.

Values:

- "default": no rule of its own, so that the host's usual one applies
- "preferred": from the given nodes where possible, otherwise from others
- "bind": from the given nodes and no others
- "interleave": from all the given nodes in turn, so that the memory is spread
  over them

EQMP

SQMP
Enumeration NetFilterDirection
------------------------------
Since 2.5

Which packets of a network backend pass through a filter.

Values:

- "all": those in both directions; this is what a filter does unless told
  otherwise
- "rx": those on their way to the backend, taken from its receive queue
- "tx": those that come from the backend, taken from its transmit queue

EQMP

SQMP
Enumeration GrabToggleKeys
--------------------------
Since 4.0

Keys that, pressed together, hand the keyboard and mouse of an input-linux
object over between host and guest.

Values:

- "ctrl-ctrl": both Ctrl keys
- "alt-alt": both Alt keys
- "shift-shift": both Shift keys
- "meta-meta": both Meta keys, which many keyboards label with a logo
- "scrolllock": Scroll Lock alone
- "ctrl-scrolllock": Scroll Lock with one of the Ctrl keys

EQMP

SQMP
Structure HumanReadableText
---------------------------
Since 6.2

The reply of commands that answer with a text to show rather than data to work
with.

Members:

- "human-readable-text": the text, of several lines as a rule; its layout may
  differ in every version, so programs should not take it apart (json-string)

EQMP

SQMP
Enumeration EndianMode
----------------------
Since 10.0

The order of the bytes in a word, as an option to be set.

Values:

- "unspecified": no order has been chosen
- "little": the least significant byte comes first
- "big": the most significant byte comes first

EQMP

SQMP
Enumeration NetworkAddressFamily
--------------------------------
Since 2.1

Says which kind of network address a "host" and its port or service belong to,
in replies and events about connections.

Values:

- "ipv4": Internet address of version 4, such as 192.0.2.7
- "ipv6": Internet address of version 6, such as 2001:db8::7
- "unix": socket of the local host, known by a path or an abstract name
- "vsock": socket between a hypervisor and its guests (AF_VSOCK) (since 2.8)
- "unknown": any family that has no value of its own here

EQMP

SQMP
Structure InetSocketAddressBase
-------------------------------

Host and port of an Internet socket, shared by all types that describe such an
address.

Members:

- "host": name or numeric address of the host; for a listening socket the local
  interface to bind to (json-string)
- "port": port number in decimal notation, or a service name where names are
  looked up (json-string)

EQMP

SQMP
Structure InetSocketAddress
---------------------------
Since 1.3
Base: InetSocketAddressBase

An address of the Internet protocols, or for a listening socket a range of
ports of which one is to be taken.

If neither "ipv4" nor "ipv6" is given, both versions of the protocol are tried.
Setting just one of them to true restricts the socket to that version.

Members:

- "numeric": true promises that host and port are written in digits, so that no
  resolver is asked; with false, names are looked up
  (json-bool, optional, default false, since 2.9)
- "to": last port of a range that begins with "port"; any port in between may
  be used. If absent, there is only the one port (json-uint16, optional)
- "ipv4": permit or rule out IPv4; absent means that nothing is ruled out
  (json-bool, optional)
- "ipv6": permit or rule out IPv6; absent means that nothing is ruled out
  (json-bool, optional)
- "keep-alive": have the kernel probe an idle connection (SO_KEEPALIVE). Only
  for sockets that connect; listening sockets do not support it
  (json-bool, optional, since 4.2)
- "mptcp": use multipath TCP, which spreads a connection over several network
  paths (json-bool, optional, since 6.1, if defined(HAVE_IPPROTO_MPTCP))

EQMP

SQMP
Structure UnixSocketAddress
---------------------------
Since 1.3

The address of a socket in the local namespace of the host, either a path in
the file system or, under Linux, an abstract name.

Members:

- "path": path of the socket file, or the name itself if "abstract" is true
  (json-string)
- "abstract": true puts the name in Linux's abstract namespace, by a zero byte
  before it, so that no file appears
  (json-bool, optional, default false, since 5.1, if defined(CONFIG_LINUX))
- "tight": true uses an abstract name at its own length; false fills it up with
  zero bytes to the full size of sun_path, as some peers expect. Both ends have
  to agree
  (json-bool, optional, default true, since 5.1, if defined(CONFIG_LINUX))

EQMP

SQMP
Structure VsockSocketAddress
----------------------------
Since 2.8

An address in the vsock namespace, which links a host with its guests without
any network configuration.

Note: Both members are strings so that names could be resolved there some day.

Members:

- "cid": context identifier of the machine, as a decimal number in a string; 2
  is the host (json-string)
- "port": port number, likewise written as a string (json-string)

EQMP

SQMP
Structure FdSocketAddress
-------------------------
Since 1.2

Refers to a socket that is open already, by the number or name of its file
descriptor.

Members:

- "str": digits stand for the number of a descriptor QEMU inherited, to be used
  at startup or where no monitor is involved; anything else is a name that the
  client gave to a descriptor with getfd on this monitor (json-string)

EQMP

SQMP
Structure InetSocketAddressWrapper
----------------------------------
Since 1.3

Holds an Internet address below "data", as the older form of socket addresses
wants it.

Members:

- "data": host, port and options of the Internet socket (InetSocketAddress)

EQMP

SQMP
Structure UnixSocketAddressWrapper
----------------------------------
Since 1.3

Holds a local socket address below "data", as the older form of socket
addresses wants it.

Members:

- "data": path or abstract name of the local socket (UnixSocketAddress)

EQMP

SQMP
Structure VsockSocketAddressWrapper
-----------------------------------
Since 2.8

Holds a vsock address below "data", as the older form of socket addresses wants
it.

Members:

- "data": context identifier and port of the vsock peer (VsockSocketAddress)

EQMP

SQMP
Structure FdSocketAddressWrapper
--------------------------------
Since 1.3

Holds a reference to a descriptor below "data", as the older form of socket
addresses wants it.

Members:

- "data": the descriptor to take over, by number or name (FdSocketAddress)

EQMP

SQMP
Union SocketAddressLegacy
-------------------------
Since 1.3
Discriminator: "type"

The older form of a socket address, in which everything but the type sits in a
nested "data" object.

SocketAddress says the same with one object less and is to be preferred in new
interfaces; character devices still use this form.

Members:

- "type": kind of address, which decides what "data" contains
  (SocketAddressType)

Branches:

- "inet": (InetSocketAddressWrapper)
- "unix": (UnixSocketAddressWrapper)
- "vsock": (VsockSocketAddressWrapper)
- "fd": (FdSocketAddressWrapper)

EQMP

SQMP
Enumeration SocketAddressType
-----------------------------
Since 2.9

The kinds of socket a SocketAddress or SocketAddressLegacy can describe.

Values:

- "inet": TCP or UDP over IPv4 or IPv6
- "unix": local socket of the host
- "vsock": socket between host and guest
- "fd": socket that is open already, named by its file descriptor

EQMP

SQMP
Union SocketAddress
-------------------
Since 2.9
Discriminator: "type"

The address of a socket to connect to or to listen on, in the flat form: the
members of the chosen kind stand beside "type".

Besides real addresses it can name a socket which the client or the parent
process opened beforehand.

Members:

- "type": kind of address, which decides what other members there are
  (SocketAddressType)

Branches:

- "inet": (InetSocketAddress)
- "unix": (UnixSocketAddress)
- "vsock": (VsockSocketAddress)
- "fd": (FdSocketAddress)

EQMP
