HXCOMM exact

SQMP
Character Devices
=================

Serial lines, consoles and other streams of characters: their backends and how
to make, change and remove them.

EQMP

SQMP
Structure ChardevInfo
---------------------
Since 0.14

What is known of one character device at the moment.

Note: Do not parse "filename" more than necessary; the notation is that of the
      option -chardev and differs from kind to kind.

Members:

- "label": id of the character device (json-string)
- "filename": where its bytes go, in a form for people that begins with the
  kind of backend, as on the command line; a socket without a client begins
  with the word disconnected (json-string)
- "frontend-open": true while the device in the guest that uses this backend
  has its side open (json-bool, since 2.1)

EQMP

    {
        .name       = "query-chardev",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_chardev,
    },

SQMP
query-chardev
-------------
Since 0.14
Flags: preconfig

List the character devices.

Use it to learn the path of a pseudo terminal, or whether anybody is connected
to a socket. The monitor connection itself is a character device too.

Arguments: None.

Returns: one entry for each character device, in no particular order
         (json-array of ChardevInfo)

Example:

-> { "execute": "query-chardev" }
<- {
       "return": [
           {
               "label": "serial0",
               "filename": "pty:/dev/pts/4",
               "frontend-open": true
           },
           {
               "label": "agent0",
               "filename": "disconnected:unix:/run/web01.ga,server=on",
               "frontend-open": false
           }
       ]
   }

EQMP

SQMP
Structure ChardevBackendInfo
----------------------------
Since 2.0

One kind of character device that this binary can create.

Members:

- "name": the kind, as chardev-add takes it for the "type" of a backend
  (json-string)

EQMP

    {
        .name       = "query-chardev-backends",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_chardev_backends,
    },

SQMP
query-chardev-backends
----------------------
Since 2.0

List the kinds of character device this binary supports.

Arguments: None.

Returns: one entry for each kind, depending on the host and on how QEMU was
         built (json-array of ChardevBackendInfo)

Example:

-> { "execute": "query-chardev-backends" }
<- {
       "return": [
           { "name": "socket" },
           { "name": "pty" },
           { "name": "file" },
           { "name": "ringbuf" }
       ]
   }

EQMP

SQMP
Enumeration DataFormat
----------------------
Since 1.4

How bytes are written as a JSON string.

Values:

- "utf8": as the text itself, encoded in UTF-8 (RFC 3629); fit for text only
- "base64": in base64 (RFC 3548), which can carry any bytes

EQMP

    {
        .name       = "ringbuf-write",
        .args_type  = "device:s,data:s,format:s?",
        .mhandler.cmd_new = qmp_marshal_ringbuf_write,
    },

SQMP
ringbuf-write
-------------
Since 1.4

Put bytes into a character device of the kind ringbuf.

Bytes that do not fit push out the oldest ones, without an error.

Arguments:

- "device": name of the ring buffer (json-string)
- "data": the bytes, in the form that "format" names. Like every string of QMP
  it is Unicode text, whatever the bytes may be (json-string)
- "format": how "data" is to be understood: "utf8" stores the text in its UTF-8
  encoding, "base64" stores what the text decodes to
  (DataFormat, optional, default utf8)

Returns: None.

Errors: The command fails if there is no such character device, if it is of
        another kind, or if the text is no valid base64.

Example: Write the bytes of hello in base64

-> {
       "execute": "ringbuf-write",
       "arguments": {
           "device": "log0",
           "data": "aGVsbG8=",
           "format": "base64"
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "ringbuf-read",
        .args_type  = "device:s,size:i,format:s?",
        .mhandler.cmd_new = qmp_marshal_ringbuf_read,
    },

SQMP
ringbuf-read
------------
Since 1.4

Take bytes out of a character device of the kind ringbuf.

What has been read is removed. Less than asked for comes back when the buffer
holds less.

Arguments:

- "device": name of the ring buffer (json-string)
- "size": most bytes to take (json-int)
- "format": how the reply is to be written. With "utf8" the bytes are taken for
  text; the result is damaged where they are none, where they contain zero
  bytes, where old bytes were pushed out, or where the size limit cuts a
  character. Choose "base64" unless the contents are known to be text
  (DataFormat, optional, default utf8)

Returns: the bytes in the chosen form; an empty string when there was nothing
         to read (json-string)

Example: Read as text

-> {
       "execute": "ringbuf-read",
       "arguments": { "device": "log0", "size": 4096, "format": "utf8" }
   }
<- { "return": "hello" }

Example: Read as base64

-> {
       "execute": "ringbuf-read",
       "arguments": { "device": "log0", "size": 512, "format": "base64" }
   }
<- { "return": "aGVsbG8=" }

EQMP

SQMP
Structure ChardevCommon
-----------------------
Since 2.6

Settings that a character device of any kind accepts.

Members:

- "logfile": file on the host that receives a copy of what the guest sends;
  absent means no log (json-string, optional)
- "logappend": true keeps what an existing log holds and writes behind it,
  false empties it first (json-bool, optional, default false)

EQMP

SQMP
Structure ChardevFile
---------------------
Since 1.4
Base: ChardevCommon

Settings of a character device that stores its output in a file.

Members:

- "in": file from which the guest's input is read; absent means that there is
  no input (json-string, optional)
- "out": file that receives what the guest sends (json-string)
- "append": true writes behind what the output file holds already, false
  empties it first (json-bool, optional, default false, since 2.6)

EQMP

SQMP
Structure ChardevHostdev
------------------------
Since 1.4
Base: ChardevCommon

Settings of a character device that stands for a device or a pipe of the host.

Members:

- "device": path of the device, such as /dev/ttyUSB0, or COM3: on Windows; for
  a pipe the path of the named pipe (json-string)

EQMP

SQMP
Structure ChardevSocket
-----------------------
Since 1.4
Base: ChardevCommon

Settings of a character device that is a stream socket, either waiting for
clients or connecting to a server.

Members:

- "addr": address to bind to if "server" is true, otherwise address of the
  server to reach (SocketAddressLegacy)
- "tls-creds": id of the TLS credentials to encrypt the connection with; absent
  means a plain connection (json-string, optional, since 2.6)
- "tls-authz": id of an authorization object that decides, by the distinguished
  name in a client's certificate, who may connect. It is looked up anew for
  each client, so it may be replaced in the meantime; while no object of that
  id exists, every client is turned away. Absent means that names are not
  looked at (json-string, optional, since 4.0)
- "server": true listens for clients, false connects to a server
  (json-bool, optional, default true)
- "wait": true holds QEMU up until the first client is there; only for
  listening sockets. Giving it along with "server" false has no effect and is a
  deprecated practice (json-bool, optional, default false)
- "nodelay": send small packets at once instead of collecting them
  (TCP_NODELAY) (json-bool, optional, default false)
- "telnet": speak the telnet protocol with clients; only for listening sockets
  (json-bool, optional, default false)
- "tn3270": speak telnet in its 3270 variant, for terminals of mainframes; only
  for listening sockets (json-bool, optional, default false, since 2.10)
- "websocket": speak WebSocket with clients, such as browsers; only for
  listening sockets (json-bool, optional, default false, since 3.1)
- "reconnect": seconds after which a lost connection to a server is tried
  again, 0 for never; only for connecting sockets
  (json-int, optional, default 0, since 2.2)
  Features:
  - "deprecated": The member "reconnect" is going to disappear. Use
    "reconnect-ms", which counts milliseconds.
- "reconnect-ms": milliseconds after which a lost connection to a server is
  tried again, 0 for never; only for connecting sockets, and never along with
  "reconnect" (json-int, optional, default 0, since 9.2)

EQMP

SQMP
Structure ChardevUdp
--------------------
Since 1.5
Base: ChardevCommon

Settings of a character device that exchanges datagrams, usually over UDP.

Members:

- "remote": address that what the guest sends goes to (SocketAddressLegacy)
- "local": address to receive on; absent lets the host choose one
  (SocketAddressLegacy, optional)

EQMP

SQMP
Structure ChardevMux
--------------------
Since 1.5
Base: ChardevCommon

Settings of a multiplexer, which lets several users in QEMU, such as a serial
port and a monitor, share one character device.

Members:

- "chardev": id of the character device to be shared (json-string)

EQMP

SQMP
Structure ChardevHub
--------------------
Since 10.0
Base: ChardevCommon

Settings of a hub, which gathers several character devices behind one device of
the guest: all of them receive what the guest sends, and the guest receives
what comes from any.

Members:

- "chardevs": ids of the character devices to gather, four at most
  (json-array of json-string)

EQMP

SQMP
Structure ChardevStdio
----------------------
Since 1.5
Base: ChardevCommon

Settings of a character device on the standard input and output of the QEMU
process.

Members:

- "signal": true lets the terminal's keys for signals act on QEMU, so that
  Ctrl-C ends it; false passes them to the guest
  (json-bool, optional, default true)

EQMP

SQMP
Structure ChardevSpiceChannel
-----------------------------
Since 1.5
Condition: defined(CONFIG_SPICE)
Base: ChardevCommon

Settings of a character device that is carried in a channel of its own by the
SPICE connection.

Members:

- "type": purpose of the channel, such as vdagent, usbredir or smartcard
  (json-string)

EQMP

SQMP
Structure ChardevSpicePort
--------------------------
Since 1.5
Condition: defined(CONFIG_SPICE)
Base: ChardevCommon

Settings of a character device that viewers see as a named port of the SPICE
connection.

Members:

- "fqdn": name of the port, in the form of a reversed domain name such as
  org.example.console.0; viewers recognize by it what the port is for. QEMU's
  docs/spice-port-fqdn.txt has the names in use (json-string)

EQMP

SQMP
Structure ChardevDBus
---------------------
Since 7.0
Condition: defined(CONFIG_DBUS_DISPLAY)
Base: ChardevCommon

Settings of a character device that is offered to clients of the D-Bus display.

Members:

- "name": name by which clients find it, a reversed domain name as with SPICE
  ports (docs/spice-port-fqdn.txt of QEMU) (json-string)

EQMP

SQMP
Structure ChardevVC
-------------------
Since 1.5
Base: ChardevCommon

Settings of a text console that is drawn in a display of QEMU itself.

Give its size either in pixels or in characters.

Note: The size has an effect with displays that use QEMU's own text console,
      such as VNC and SDL; with GTK, SPICE and D-Bus it does not matter.

Members:

- "width": width in pixels; absent leaves it to the display
  (json-int, optional)
- "height": height in pixels; absent leaves it to the display
  (json-int, optional)
- "cols": width in characters (json-int, optional)
- "rows": height in characters (json-int, optional)

EQMP

SQMP
Structure ChardevRingbuf
------------------------
Since 1.5
Base: ChardevCommon

Settings of a character device that keeps the latest output of the guest in
memory, for ringbuf-read to fetch.

Members:

- "size": capacity in bytes, which has to be a power of two
  (json-int, optional, default 65536)

EQMP

SQMP
Structure ChardevQemuVDAgent
----------------------------
Since 6.1
Condition: defined(CONFIG_SPICE_PROTOCOL)
Base: ChardevCommon

Settings of the agent link that QEMU serves itself, so that the SPICE agent in
the guest also works with other displays.

Members:

- "mouse": let the agent position the guest's pointer
  (json-bool, optional, default true)
- "clipboard": share the clipboard between guest and display
  (json-bool, optional, default false)

EQMP

SQMP
Structure ChardevPty
--------------------
Since 9.2
Base: ChardevCommon

Settings of a character device that is a pseudo terminal, whose path the host
assigns.

Members:

- "path": symbolic link to create, pointing to the terminal, so that its place
  is known beforehand; absent means no link (json-string, optional)

EQMP

SQMP
Enumeration ChardevBackendKind
------------------------------
Since 1.4

The kinds of character device, that is, what may stand on the host's side of a
serial port, a monitor or the like.

Values:

- "file": writes to a file, and may read from another
- "serial": serial port of the host (if defined(HAVE_CHARDEV_SERIAL))
- "parallel": parallel port of the host (if defined(HAVE_CHARDEV_PARALLEL))
- "pipe": named pipes of the host (since 1.5)
- "socket": connection over TCP, a local socket or vsock
- "udp": datagrams to and from one peer (since 1.5)
- "pty": pseudo terminal, which programs for terminals can open
- "null": discards all output and never has input
- "mux": lets several users share one character device (since 1.5)
- "hub": connects one user with several character devices (since 10.0)
- "msmouse": acts as a serial mouse of Microsoft's make (since 1.5)
- "wctablet": acts as a Wacom PenPartner tablet on a serial line (since 2.9)
- "braille": braille display, by way of the host's BrlAPI, seen by the guest as
  one made by Baum (since 1.5, if defined(CONFIG_BRLAPI))
- "testdev": lets a test program in the guest control QEMU; for test suites
  only (since 2.2)
- "stdio": standard input and output of the QEMU process (since 1.5)
- "console": console window of a Windows host
  (since 1.5, if defined(CONFIG_WIN32))
- "spicevmc": channel of a SPICE connection
  (since 1.5, if defined(CONFIG_SPICE))
- "spiceport": named port of a SPICE connection
  (since 1.5, if defined(CONFIG_SPICE))
- "qemu-vdagent": agent link of the SPICE kind that QEMU serves itself
  (since 6.1, if defined(CONFIG_SPICE_PROTOCOL))
- "dbus": offered to clients of the D-Bus display
  (since 7.0, if defined(CONFIG_DBUS_DISPLAY))
- "vc": text console in a window or tab of the display (since 1.5)
- "ringbuf": buffer in memory that keeps the latest bytes (since 1.6)
- "memory": older spelling of "ringbuf" (since 1.5)
  Features:
  - "deprecated": The value "memory" is going to disappear. Use "ringbuf",
    which is the same thing.

EQMP

SQMP
Structure ChardevFileWrapper
----------------------------
Since 1.4

Carries the settings of a "file" backend.

Members:

- "data": output file, and if wanted an input file (ChardevFile)

EQMP

SQMP
Structure ChardevHostdevWrapper
-------------------------------
Since 1.4

Carries the settings of a "serial", "parallel" or "pipe" backend.

Members:

- "data": which device or pipe of the host to open (ChardevHostdev)

EQMP

SQMP
Structure ChardevSocketWrapper
------------------------------
Since 1.4

Carries the settings of a "socket" backend.

Members:

- "data": address of the socket and how to use it (ChardevSocket)

EQMP

SQMP
Structure ChardevUdpWrapper
---------------------------
Since 1.5

Carries the settings of a "udp" backend.

Members:

- "data": the two addresses of the datagram exchange (ChardevUdp)

EQMP

SQMP
Structure ChardevCommonWrapper
------------------------------
Since 2.6

Carries the settings of a backend that has none of its own, such as "null"; the
object may be empty.

Members:

- "data": log file, or nothing at all (ChardevCommon)

EQMP

SQMP
Structure ChardevMuxWrapper
---------------------------
Since 1.5

Carries the settings of a "mux" backend.

Members:

- "data": which character device to share (ChardevMux)

EQMP

SQMP
Structure ChardevHubWrapper
---------------------------
Since 10.0

Carries the settings of a "hub" backend.

Members:

- "data": which character devices to gather (ChardevHub)

EQMP

SQMP
Structure ChardevStdioWrapper
-----------------------------
Since 1.5

Carries the settings of a "stdio" backend.

Members:

- "data": what keys for signals do (ChardevStdio)

EQMP

SQMP
Structure ChardevSpiceChannelWrapper
------------------------------------
Since 1.5
Condition: defined(CONFIG_SPICE)

Carries the settings of a "spicevmc" backend.

Members:

- "data": purpose of the SPICE channel (ChardevSpiceChannel)

EQMP

SQMP
Structure ChardevSpicePortWrapper
---------------------------------
Since 1.5
Condition: defined(CONFIG_SPICE)

Carries the settings of a "spiceport" backend.

Members:

- "data": name of the SPICE port (ChardevSpicePort)

EQMP

SQMP
Structure ChardevQemuVDAgentWrapper
-----------------------------------
Since 6.1
Condition: defined(CONFIG_SPICE_PROTOCOL)

Carries the settings of a "qemu-vdagent" backend.

Members:

- "data": which services of the agent to use (ChardevQemuVDAgent)

EQMP

SQMP
Structure ChardevDBusWrapper
----------------------------
Since 7.0
Condition: defined(CONFIG_DBUS_DISPLAY)

Carries the settings of a "dbus" backend.

Members:

- "data": name shown to D-Bus clients (ChardevDBus)

EQMP

SQMP
Structure ChardevVCWrapper
--------------------------
Since 1.5

Carries the settings of a "vc" backend.

Members:

- "data": size of the text console (ChardevVC)

EQMP

SQMP
Structure ChardevRingbufWrapper
-------------------------------
Since 1.5

Carries the settings of a "ringbuf" backend, also under the name "memory".

Members:

- "data": capacity of the buffer (ChardevRingbuf)

EQMP

SQMP
Structure ChardevPtyWrapper
---------------------------
Since 9.2

Carries the settings of a "pty" backend.

Members:

- "data": link to the terminal, if one is wanted (ChardevPty)

EQMP

SQMP
Union ChardevBackend
--------------------
Since 1.4
Discriminator: "type"

Describes what a new character device is made of, for chardev-add and
chardev-change.

The settings of the chosen kind are nested: they form the object "data" beside
"type", which may be empty but not left out.

Members:

- "type": kind of character device, which decides what "data" contains
  (ChardevBackendKind)

Branches:

- "file": (ChardevFileWrapper)
- "serial": (ChardevHostdevWrapper, if defined(HAVE_CHARDEV_SERIAL))
- "parallel": (ChardevHostdevWrapper, if defined(HAVE_CHARDEV_PARALLEL))
- "pipe": (ChardevHostdevWrapper)
- "socket": (ChardevSocketWrapper)
- "udp": (ChardevUdpWrapper)
- "pty": (ChardevPtyWrapper)
- "null": (ChardevCommonWrapper)
- "mux": (ChardevMuxWrapper)
- "hub": (ChardevHubWrapper)
- "msmouse": (ChardevCommonWrapper)
- "wctablet": (ChardevCommonWrapper)
- "braille": (ChardevCommonWrapper, if defined(CONFIG_BRLAPI))
- "testdev": (ChardevCommonWrapper)
- "stdio": (ChardevStdioWrapper)
- "console": (ChardevCommonWrapper, if defined(CONFIG_WIN32))
- "spicevmc": (ChardevSpiceChannelWrapper, if defined(CONFIG_SPICE))
- "spiceport": (ChardevSpicePortWrapper, if defined(CONFIG_SPICE))
- "qemu-vdagent":
  (ChardevQemuVDAgentWrapper, if defined(CONFIG_SPICE_PROTOCOL))
- "dbus": (ChardevDBusWrapper, if defined(CONFIG_DBUS_DISPLAY))
- "vc": (ChardevVCWrapper)
- "ringbuf": (ChardevRingbufWrapper)
- "memory": (ChardevRingbufWrapper)

EQMP

SQMP
Structure ChardevReturn
-----------------------
Since 1.4

What a client has to know of a character device just created.

Members:

- "pty": path of the terminal to open; there for the kind "pty", and only for
  that (json-string, optional)

EQMP

    {
        .name       = "chardev-add",
        .args_type  = "id:s,backend:q",
        .mhandler.cmd_new = qmp_marshal_chardev_add,
    },

SQMP
chardev-add
-----------
Since 1.4

Create a character device.

It is the form of -chardev for a running machine. A device of the guest that
refers to the id can be plugged afterwards.

Arguments:

- "id": name of the new character device, which must not be taken (json-string)
- "backend": its kind and settings (ChardevBackend)

Returns: the path of the terminal for the kind "pty", an empty object for the
         others (ChardevReturn)

Errors: The command fails if the id is taken or the host refuses, for instance
        because a path cannot be opened.

Example: A terminal whose name QEMU finds out

-> {
       "execute": "chardev-add",
       "arguments": {
           "id": "console1",
           "backend": { "type": "pty", "data": {} }
       }
   }
<- { "return": { "pty": "/dev/pts/7" } }

Example: A socket that waits for clients

-> {
       "execute": "chardev-add",
       "arguments": {
           "id": "agent0",
           "backend": {
               "type": "socket",
               "data": {
                   "server": true,
                   "wait": false,
                   "addr": {
                       "type": "unix",
                       "data": { "path": "/run/web01.ga" }
                   }
               }
           }
       }
   }
<- { "return": {} }

Example: A file to which output is appended

-> {
       "execute": "chardev-add",
       "arguments": {
           "id": "kmsg",
           "backend": {
               "type": "file",
               "data": { "out": "/var/log/web01.console", "append": true }
           }
       }
   }
<- { "return": {} }

Example: A device that swallows everything

-> {
       "execute": "chardev-add",
       "arguments": {
           "id": "sink0",
           "backend": { "type": "null", "data": {} }
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "chardev-change",
        .args_type  = "id:s,backend:q",
        .mhandler.cmd_new = qmp_marshal_chardev_change,
    },

SQMP
chardev-change
--------------
Since 2.10

Put another backend behind a character device that exists, while the guest's
device keeps using it.

The new backend may be of another kind, and it is described completely: nothing
is taken over from the old one.

Arguments:

- "id": name of the character device to change (json-string)
- "backend": kind and settings that replace the present ones (ChardevBackend)

Returns: the path of the terminal if the new kind is "pty", an empty object for
         the others (ChardevReturn)

Errors: The command fails if there is no such character device, if its user
        cannot cope with the exchange, or if the host refuses the new backend.

Example: From a terminal to a socket

-> {
       "execute": "chardev-change",
       "arguments": {
           "id": "console1",
           "backend": {
               "type": "socket",
               "data": {
                   "addr": {
                       "type": "inet",
                       "data": { "host": "127.0.0.1", "port": "4555" }
                   },
                   "server": true,
                   "wait": false,
                   "telnet": true
               }
           }
       }
   }
<- { "return": {} }

Example: Back to a terminal

-> {
       "execute": "chardev-change",
       "arguments": {
           "id": "console1",
           "backend": { "type": "pty", "data": {} }
       }
   }
<- { "return": { "pty": "/dev/pts/9" } }

Example: To a local socket

-> {
       "execute": "chardev-change",
       "arguments": {
           "id": "agent0",
           "backend": {
               "type": "socket",
               "data": {
                   "addr": {
                       "type": "unix",
                       "data": { "path": "/run/web01-2.ga" }
                   },
                   "server": true,
                   "wait": false
               }
           }
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "chardev-remove",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_chardev_remove,
    },

SQMP
chardev-remove
--------------
Since 1.4

Destroy a character device.

Arguments:

- "id": name of the character device (json-string)

Returns: None.

Errors: The command fails if there is no such character device, and while a
        device or monitor uses it; unplug the device first.

Example:

-> { "execute": "chardev-remove", "arguments": { "id": "console1" } }
<- { "return": {} }

EQMP

    {
        .name       = "chardev-send-break",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_chardev_send_break,
    },

SQMP
chardev-send-break
------------------
Since 2.10

Let the guest see a break on a serial line.

Many guests listen for it: Linux, for example, takes the next character on its
serial console as a SysRq command.

Arguments:

- "id": name of the character device behind the serial port (json-string)

Returns: None.

Errors: The command fails if there is no such character device.

Example:

-> { "execute": "chardev-send-break", "arguments": { "id": "console1" } }
<- { "return": {} }

EQMP
