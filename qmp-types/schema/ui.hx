HXCOMM exact

SQMP
Display and Input
=================

Displays over SPICE, VNC and local windows, screen shots, and injecting keys
and pointer movements.

EQMP

SQMP
Enumeration DisplayProtocol
---------------------------
Since 7.0

The remote displays whose password can be changed while the machine runs.

Values:

- "vnc": a VNC server of this machine
- "spice": the SPICE server of this machine

EQMP

SQMP
Enumeration SetPasswordAction
-----------------------------
Since 7.0

What becomes of clients that are connected when the password of their server is
changed.

Values:

- "keep": they stay connected
- "fail": the command is refused as long as there are any
- "disconnect": they are thrown out and have to log in anew

EQMP

SQMP
Union SetPasswordOptions
------------------------
Since 7.0
Discriminator: "protocol"

The arguments of set_password.

Members:

- "protocol": which server gets the password: "vnc" or "spice"
  (DisplayProtocol)
- "password": the new password (json-string)
- "connected": what becomes of clients that are connected. A VNC server knows
  "keep" alone (SetPasswordAction, optional, default keep)

Branches:

- "vnc": (SetPasswordOptionsVnc)

EQMP

SQMP
Structure SetPasswordOptionsVnc
-------------------------------
Since 7.0

What set_password takes in addition when the server is a VNC server.

Members:

- "display": id of one of several VNC servers; absent means the first
  (json-string, optional)

EQMP

    {
        .name       = "set_password",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_set_password,
    },

SQMP
set_password
------------
Since 0.14

Set the password of a VNC or SPICE server.

A VNC server has to have been started with password=on. Combine this with
expire_password for passwords that are good for one visit.

Arguments: SetPasswordOptions

Returns: None.

Errors: where the server does not exist (DeviceNotFound or DeviceNotActive for
        SPICE), and with VNC also where "connected" is anything but "keep"

Example: For the first VNC server

-> {
       "execute": "set_password",
       "arguments": { "protocol": "vnc", "password": "ohG7aiso" }
   }
<- { "return": {} }

Example: For SPICE, ending the sessions that are open

-> {
       "execute": "set_password",
       "arguments": {
           "protocol": "spice",
           "password": "Ubae4thoo2",
           "connected": "disconnect"
       }
   }
<- { "return": {} }

EQMP

SQMP
Union ExpirePasswordOptions
---------------------------
Since 7.0
Discriminator: "protocol"

The arguments of expire_password.

Note: The clock that counts is the host's. A client on another machine should
      not use a plain number, since the two clocks may differ.

Members:

- "protocol": which server's password is meant: "vnc" or "spice"
  (DisplayProtocol)
- "time": end of validity: "now"; "never", which lifts a limit set earlier; a
  plus sign and a number of seconds from now; or a plain number, the seconds
  since 1970 (json-string)

Branches:

- "vnc": (ExpirePasswordOptionsVnc)

EQMP

SQMP
Structure ExpirePasswordOptionsVnc
----------------------------------
Since 7.0

What expire_password takes in addition when the server is a VNC server.

Members:

- "display": id of one of several VNC servers; absent means the first
  (json-string, optional)

EQMP

    {
        .name       = "expire_password",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_expire_password,
    },

SQMP
expire_password
---------------
Since 0.14

Limit how long the password of a VNC or SPICE server can be used.

Together with set_password it makes passwords for a single visit.

Arguments: ExpirePasswordOptions

Returns: None.

Errors: where the server does not exist (DeviceNotFound or DeviceNotActive for
        SPICE), and where "time" has none of the forms above

Example: One minute from now

-> {
       "execute": "expire_password",
       "arguments": { "protocol": "vnc", "time": "+60" }
   }
<- { "return": {} }

Example: At once, for the VNC server named lab

-> {
       "execute": "expire_password",
       "arguments": { "protocol": "vnc", "time": "now", "display": "lab" }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration ImageFormat
-----------------------
Since 7.1

The file formats a picture of the screen can have.

Values:

- "ppm": portable pixmap, plain and without compression
- "png": Portable Network Graphics, compressed without loss

EQMP

#if defined(CONFIG_PIXMAN)
    {
        .name       = "screendump",
        .args_type  = "filename:s,device:s?,head:i?,format:s?",
        .mhandler.cmd_new = qmp_marshal_screendump,
    },
#endif

SQMP
screendump
----------
Since 0.14

Save what a screen shows as a picture.

The reply comes when the file is complete. It works whether or not anybody
looks at the display.

Arguments:

- "filename": file to write, on the host (json-string)
- "device": id of the display device; absent means the first screen
  (json-string, optional, since 2.12)
- "head": which screen of that device; only together with "device"
  (json-int, optional, default 0, since 2.12)
- "format": file format of the picture
  (ImageFormat, optional, default ppm, since 7.1)

Returns: None.

Errors: where the guest has no such screen, where "head" is given without
        "device", and where the file cannot be written

Example: The first screen

-> {
       "execute": "screendump",
       "arguments": { "filename": "/tmp/web01.png", "format": "png" }
   }
<- { "return": {} }

Example: The second screen of a graphics card

-> {
       "execute": "screendump",
       "arguments": {
           "filename": "/tmp/web01-1.ppm",
           "device": "gpu0",
           "head": 1
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure SpiceBasicInfo
------------------------
Since 2.1
Condition: defined(CONFIG_SPICE)

One end of a SPICE connection.

Members:

- "host": address as text (json-string)
- "port": port number, as a string (json-string)
- "family": which kind of address it is (NetworkAddressFamily)

EQMP

SQMP
Structure SpiceServerInfo
-------------------------
Since 2.1
Condition: defined(CONFIG_SPICE)
Base: SpiceBasicInfo

The server's end of a SPICE connection.

Members:

- "auth": how clients prove who they are, such as none, spice or sasl
  (json-string, optional)

EQMP

SQMP
Structure SpiceChannel
----------------------
Since 0.14
Condition: defined(CONFIG_SPICE)
Base: SpiceBasicInfo

One channel of a SPICE client; a client opens several of them, each for a
purpose such as display, input or sound.

Members:

- "connection-id": number of the session; the channels of one client share it
  (json-int)
- "channel-type": purpose of the channel as a number of the SPICE protocol.
  Each session has exactly one channel of type 1, the main channel, so count
  these to count clients (json-int)
- "channel-id": tells channels of one type apart, from 0 on, for example one
  for each screen (json-int)
- "tls": true if the channel is encrypted (json-bool)

EQMP

SQMP
Enumeration SpiceQueryMouseMode
-------------------------------
Since 1.1
Condition: defined(CONFIG_SPICE)

Who decides where the pointer of a SPICE session is.

Values:

- "client": the viewer, so that the pointer follows that of the user's desktop
  at once
- "server": the guest, which receives only movements
- "unknown": the SPICE server does not tell

EQMP

SQMP
Structure SpiceInfo
-------------------
Since 0.14
Condition: defined(CONFIG_SPICE)

State of the SPICE server and its clients, as query-spice returns it.

Members:

- "enabled": true if the machine has a SPICE server (json-bool)
- "migrated": true once the clients have followed the guest in its most recent
  migration and both moves are complete (json-bool, since 1.4)
- "host": name or address the server listens on, depending on how the host
  resolves names (json-string, optional)
- "port": TCP port for channels that are not encrypted (json-int, optional)
- "tls-port": TCP port for channels encrypted with TLS (json-int, optional)
- "auth": how clients log in: none without any check, spice for SASL or plain
  TLS logins, depending on how QEMU was started (json-string, optional)
- "compiled-version": version of the SPICE library QEMU uses
  (json-string, optional)
- "mouse-mode": who decides where the pointer is
  (SpiceQueryMouseMode, since 1.1)
- "channels": all channels that are open, of all clients
  (json-array of SpiceChannel, optional)

EQMP

#if defined(CONFIG_SPICE)
    {
        .name       = "query-spice",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_spice,
    },
#endif

SQMP
query-spice
-----------
Since 0.14

Show the SPICE server and the channels of its clients.

A client opens several channels. Those with one "connection-id" belong
together.

Arguments: None.

Returns: state of the server; it has "enabled" false where there is none
         (SpiceInfo)

Example: One client with two of its channels

-> { "execute": "query-spice" }
<- {
       "return": {
           "enabled": true,
           "migrated": false,
           "host": "192.0.2.1",
           "port": 5930,
           "tls-port": 5931,
           "auth": "spice",
           "compiled-version": "0.15.1",
           "mouse-mode": "client",
           "channels": [
               {
                   "host": "192.0.2.44",
                   "family": "ipv4",
                   "port": "51846",
                   "connection-id": 912358241,
                   "channel-type": 1,
                   "channel-id": 0,
                   "tls": true
               },
               {
                   "host": "192.0.2.44",
                   "family": "ipv4",
                   "port": "51850",
                   "connection-id": 912358241,
                   "channel-type": 2,
                   "channel-id": 0,
                   "tls": false
               }
           ]
       }
   }

Example: No server

-> { "execute": "query-spice" }
<- {
       "return": {
           "enabled": false,
           "migrated": false,
           "mouse-mode": "unknown"
       }
   }

EQMP

SQMP
Structure VncBasicInfo
----------------------
Since 2.1
Condition: defined(CONFIG_VNC)

One end of a VNC connection, or a socket on which a VNC server listens.

Members:

- "host": address as text (json-string)
- "service": port as text; the host's service table may turn it into a name, so
  do not count on getting digits or a certain name (json-string)
- "family": which kind of address it is (NetworkAddressFamily)
- "websocket": true if the socket speaks WebSocket, as browsers need it
  (json-bool, since 2.3)

EQMP

SQMP
Structure VncServerInfo
-----------------------
Since 2.1
Condition: defined(CONFIG_VNC)
Base: VncBasicInfo

The server's end of a VNC connection.

Members:

- "auth": how clients of the plain socket, the one without WebSocket, prove who
  they are, such as none, vnc or sasl (json-string, optional)

EQMP

SQMP
Structure VncClientInfo
-----------------------
Since 0.14
Condition: defined(CONFIG_VNC)
Base: VncBasicInfo

A VNC client, with what its login revealed about the user.

Members:

- "x509_dname": distinguished name in the client's certificate; there only if
  the client had to show one (json-string, optional)
- "sasl_username": user name of a SASL login; there only with such a login
  (json-string, optional)

EQMP

SQMP
Structure VncInfo
-----------------
Since 0.14
Condition: defined(CONFIG_VNC)

State of the first VNC server and its clients, as query-vnc returns it.

Members:

- "enabled": true if there is a VNC server; where it is false, it is the only
  member (json-bool)
- "host": name or address the server listens on, depending on how the host
  resolves names (json-string, optional)
- "family": kind of address it listens on: "ipv4", "ipv6" or "unix", and
  "unknown" for anything else (NetworkAddressFamily, optional)
- "service": port as text; the host's service table may turn it into a name, so
  do not count on a certain form (json-string, optional)
- "auth": how clients log in: none, vnc, or vencrypt followed by its parts with
  plus signs between them. The second part is plain, tls or x509; after tls and
  x509 comes a third, which is none, vnc, plain or sasl. An example is
  vencrypt+x509+sasl (json-string, optional)
- "clients": everyone who is connected (json-array of VncClientInfo, optional)

EQMP

SQMP
Enumeration VncPrimaryAuth
--------------------------
Since 2.3
Condition: defined(CONFIG_VNC)

The security types of the VNC protocol, which rule how a client logs in.

Servers of QEMU use "none", "vnc", "vencrypt" and "sasl"; the others complete
the protocol's list.

Values:

- "none": everybody who can connect is let in
- "vnc": password with the protocol's own challenge and response, limited to
  eight characters
- "ra2": RSA-AES of RealVNC, with the session encrypted
- "ra2ne": RSA-AES of RealVNC, where only the login is encrypted
- "tight": security type of TightVNC
- "ultra": security type of UltraVNC
- "tls": TLS with another security type inside
- "vencrypt": encryption with TLS, and a login inside it that
  VncVencryptSubAuth describes
- "sasl": login by SASL, which brings mechanisms such as Kerberos

EQMP

SQMP
Enumeration VncVencryptSubAuth
------------------------------
Since 2.3
Condition: defined(CONFIG_VNC)

What happens inside the security type vencrypt: how the connection is
encrypted, and how the client then logs in.

Values that begin with tls encrypt without certificates, those that begin with
x509 show the client a certificate of the server.

Values:

- "plain": user name and password, without encryption
- "tls-none": anonymous TLS, no login
- "x509-none": TLS with certificates, no login beyond them
- "tls-vnc": anonymous TLS, then a VNC password
- "x509-vnc": TLS with certificates, then a VNC password
- "tls-plain": anonymous TLS, then user name and password
- "x509-plain": TLS with certificates, then user name and password
- "tls-sasl": anonymous TLS, then a SASL login
- "x509-sasl": TLS with certificates, then a SASL login

EQMP

SQMP
Structure VncServerInfo2
------------------------
Since 2.9
Condition: defined(CONFIG_VNC)
Base: VncBasicInfo

One socket on which a VNC server listens, with the login that is asked for
there.

Members:

- "auth": security type that clients of this socket have to use
  (VncPrimaryAuth)
- "vencrypt": what runs inside; there only if "auth" is "vencrypt"
  (VncVencryptSubAuth, optional)

EQMP

SQMP
Structure VncInfo2
------------------
Since 2.3
Condition: defined(CONFIG_VNC)

One VNC server with its sockets and clients, as query-vnc-servers returns it.

Members:

- "id": name of the server (json-string)
- "server": all sockets it listens on, for example a plain one and one for
  WebSocket; empty while the server is switched off
  (json-array of VncServerInfo2)
- "clients": everyone who is connected; empty if nobody is
  (json-array of VncClientInfo)
- "auth": security type on the sockets that are not for WebSocket
  (VncPrimaryAuth)
- "vencrypt": what runs inside; there only if "auth" is "vencrypt"
  (VncVencryptSubAuth, optional)
- "display": display device whose screen the server shows; absent if it is tied
  to none (json-string, optional)

EQMP

#if defined(CONFIG_VNC)
    {
        .name       = "query-vnc",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_vnc,
    },
#endif

SQMP
query-vnc
---------
Since 0.14

Show the first VNC server and its clients.

Where more than one server or socket is possible, use query-vnc-servers.

Arguments: None.

Returns: state of the first server; just "enabled" with the value false if
         there is none (VncInfo)

Example:

-> { "execute": "query-vnc" }
<- {
       "return": {
           "enabled": true,
           "host": "192.0.2.1",
           "family": "ipv4",
           "service": "5901",
           "auth": "vnc",
           "clients": [
               {
                   "host": "192.0.2.45",
                   "family": "ipv4",
                   "service": "60312",
                   "websocket": false
               }
           ]
       }
   }

EQMP

#if defined(CONFIG_VNC)
    {
        .name       = "query-vnc-servers",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_vnc_servers,
    },
#endif

SQMP
query-vnc-servers
-----------------
Since 2.3

List all VNC servers with their sockets and clients.

Arguments: None.

Returns: one entry for each server; an empty list if there is none
         (json-array of VncInfo2)

Example: A server with a plain socket and one for browsers

-> { "execute": "query-vnc-servers" }
<- {
       "return": [
           {
               "id": "default",
               "auth": "vencrypt",
               "vencrypt": "x509-vnc",
               "clients": [],
               "server": [
                   {
                       "host": "0.0.0.0",
                       "family": "ipv4",
                       "service": "5900",
                       "websocket": false,
                       "auth": "vencrypt",
                       "vencrypt": "x509-vnc"
                   },
                   {
                       "host": "0.0.0.0",
                       "family": "ipv4",
                       "service": "5700",
                       "websocket": true,
                       "auth": "vnc"
                   }
               ]
           }
       ]
   }

EQMP

#if defined(CONFIG_VNC)
    {
        .name       = "change-vnc-password",
        .args_type  = "password:s",
        .mhandler.cmd_new = qmp_marshal_change_vnc_password,
    },
#endif

SQMP
change-vnc-password
-------------------
Since 1.1

Set the password of the first VNC server.

Clients that are connected stay so. The VNC protocol looks at the first eight
characters only.

Arguments:

- "password": the new password; an empty one is set like any other
  (json-string)

Returns: None.

Errors: where there is no VNC server, and where it was not started with
        password=on

Example:

-> {
       "execute": "change-vnc-password",
       "arguments": { "password": "ohG7aiso" }
   }
<- { "return": {} }

EQMP

SQMP
Structure MouseInfo
-------------------
Since 0.14

One pointing device of the guest.

Members:

- "name": what the device calls itself (json-string)
- "index": number of the device, for the monitor command mouse_set (json-int)
- "current": true for the device that gets the user's movements (json-bool)
- "absolute": true if it reports places, like a tablet; false if it reports
  movements, like a mouse (json-bool)

EQMP

    {
        .name       = "query-mice",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_mice,
    },

SQMP
query-mice
----------
Since 0.14

List the pointing devices the guest may use.

Arguments: None.

Returns: one entry for each pointing device (json-array of MouseInfo)

Example:

-> { "execute": "query-mice" }
<- {
       "return": [
           {
               "name": "QEMU HID Tablet",
               "index": 3,
               "current": true,
               "absolute": true
           },
           {
               "name": "QEMU PS/2 Mouse",
               "index": 2,
               "current": false,
               "absolute": false
           }
       ]
   }

EQMP

SQMP
Enumeration QKeyCode
--------------------
Since 1.3

Names of keys, as send-key and input-send-event take them.

A name means a place on the keyboard, after what is printed there on a US
keyboard; which character comes of it is up to the layout the guest has set.
Not every keyboard device can produce every key.

Values:

- "unmapped": stands for a key that has no name here (since 2.0)
- "shift": left Shift key
- "shift_r": right Shift key
- "alt": left Alt key
- "alt_r": right Alt key, AltGr in many layouts
- "ctrl": left Control key
- "ctrl_r": right Control key
- "menu": Menu key as found on multimedia keyboards; the one for context menus
  is "compose"
- "esc": Escape key
- "1": digit 1 in the row above the letters, with the exclamation mark
- "2": digit 2 in the row above the letters, with the at sign
- "3": digit 3 in the row above the letters, with the number sign
- "4": digit 4 in the row above the letters, with the dollar sign
- "5": digit 5 in the row above the letters, with the percent sign
- "6": digit 6 in the row above the letters, with the caret
- "7": digit 7 in the row above the letters, with the ampersand
- "8": digit 8 in the row above the letters, with the asterisk
- "9": digit 9 in the row above the letters, with the opening parenthesis
- "0": digit 0 in the row above the letters, with the closing parenthesis
- "minus": hyphen and underscore, right of 0
- "equal": equals sign and plus sign, left of Backspace
- "backspace": Backspace, which erases to the left
- "tab": Tabulator key
- "q": letter Q, first of the upper letter row
- "w": letter W in the upper letter row
- "e": letter E in the upper letter row
- "r": letter R in the upper letter row
- "t": letter T in the upper letter row
- "y": letter Y in the upper letter row, which is Z in German layouts
- "u": letter U in the upper letter row
- "i": letter I in the upper letter row
- "o": letter O in the upper letter row
- "p": letter P, last of the upper letter row
- "bracket_left": opening square bracket and brace, right of P
- "bracket_right": closing square bracket and brace
- "ret": Return, the large Enter key
- "a": letter A, first of the middle letter row
- "s": letter S in the middle letter row
- "d": letter D in the middle letter row
- "f": letter F in the middle letter row
- "g": letter G in the middle letter row
- "h": letter H in the middle letter row
- "j": letter J in the middle letter row
- "k": letter K in the middle letter row
- "l": letter L, last of the middle letter row
- "semicolon": semicolon and colon, right of L
- "apostrophe": apostrophe and double quotation mark
- "grave_accent": grave accent and tilde, left of the digit 1
- "backslash": backslash and vertical bar
- "z": letter Z, first of the lower letter row
- "x": letter X in the lower letter row
- "c": letter C in the lower letter row
- "v": letter V in the lower letter row
- "b": letter B in the lower letter row
- "n": letter N in the lower letter row
- "m": letter M, last of the lower letter row
- "comma": comma and less-than sign, right of M
- "dot": full stop and greater-than sign
- "slash": slash and question mark
- "asterisk": asterisk of the numeric keypad, as "kp_multiply"
- "spc": Space bar
- "caps_lock": Caps Lock, which makes letters capital until pressed again
- "f1": function key F1, first of the top row
- "f2": function key F2 in the top row
- "f3": function key F3 in the top row
- "f4": function key F4 in the top row
- "f5": function key F5 in the top row
- "f6": function key F6 in the top row
- "f7": function key F7 in the top row
- "f8": function key F8 in the top row
- "f9": function key F9 in the top row
- "f10": function key F10 in the top row
- "num_lock": Num Lock, which switches the keypad between digits and cursor
  keys
- "scroll_lock": Scroll Lock, right of F12 and Print Screen
- "kp_divide": division sign of the numeric keypad
- "kp_multiply": multiplication sign of the numeric keypad
- "kp_subtract": minus sign of the numeric keypad
- "kp_add": plus sign of the numeric keypad
- "kp_enter": Enter key of the numeric keypad
- "kp_decimal": decimal point of the numeric keypad, also Delete
- "sysrq": the same as "print", to which it is changed without notice. It was
  once introduced as a way around wrong scan codes for Alt with Print Screen,
  and has no use any more
- "kp_0": 0 of the numeric keypad, also Insert
- "kp_1": 1 of the numeric keypad, also End
- "kp_2": 2 of the numeric keypad, also cursor down
- "kp_3": 3 of the numeric keypad, also Page Down
- "kp_4": 4 of the numeric keypad, also cursor left
- "kp_5": 5 of the numeric keypad, in the middle
- "kp_6": 6 of the numeric keypad, also cursor right
- "kp_7": 7 of the numeric keypad, also Home
- "kp_8": 8 of the numeric keypad, also cursor up
- "kp_9": 9 of the numeric keypad, also Page Up
- "less": additional key between left Shift and Z on European keyboards, with
  the less-than sign in many layouts
- "f11": function key F11 in the top row
- "f12": function key F12, last of the top row on most keyboards
- "print": Print Screen, and together with Alt the System Request key
- "home": Home key, to the start of a line
- "pgup": Page Up key
- "pgdn": Page Down key
- "end": End key, to the end of a line
- "left": cursor key to the left
- "up": cursor key upwards
- "down": cursor key downwards
- "right": cursor key to the right
- "insert": Insert key of the block above the cursor keys
- "delete": Delete key of the block above the cursor keys
- "stop": Stop key of Sun keyboards
- "again": Again key of Sun keyboards, to repeat an action
- "props": Props key of Sun keyboards, for properties
- "undo": Undo key of Sun keyboards
- "front": Front key of Sun keyboards, to raise a window
- "copy": Copy key of Sun keyboards
- "open": Open key of Sun keyboards
- "paste": Paste key of Sun keyboards
- "find": Find key of Sun keyboards
- "cut": Cut key of Sun keyboards
- "lf": Line Feed key of terminals
- "help": Help key of Sun keyboards and others
- "meta_l": left Windows, Command or Super key
- "meta_r": right Windows, Command or Super key
- "compose": Compose key, on PC keyboards the one for context menus
- "pause": Pause key, and together with Control the Break key (since 2.0)
- "ro": additional key left of right Shift on Japanese keyboards (since 2.4)
- "hiragana": switches a Japanese keyboard to hiragana (since 2.9)
- "henkan": Henkan key of Japanese keyboards, which converts kana to kanji
  (since 2.9)
- "yen": key with the yen sign on Japanese keyboards (since 2.9)
- "muhenkan": Muhenkan key of Japanese keyboards, which leaves kana unconverted
  (since 2.12)
- "katakanahiragana": switches a Japanese keyboard between katakana and
  hiragana (since 2.12)
- "kp_comma": comma of the numeric keypad, as on Brazilian keyboards
  (since 2.4)
- "kp_equals": equals sign of the numeric keypad, as on Mac keyboards
  (since 2.6)
- "power": Power key of a keyboard; it is not the machine's power button
  (since 2.6)
- "sleep": Sleep key of a keyboard (since 2.10)
- "wake": key that ends sleep (since 2.10)
- "audionext": media key for the next track (since 2.10)
- "audioprev": media key for the previous track (since 2.10)
- "audiostop": media key that ends playing (since 2.10)
- "audioplay": media key that begins playing or pauses it (since 2.10)
- "audiomute": media key that turns the sound off and on (since 2.10)
- "volumeup": media key for louder sound (since 2.10)
- "volumedown": media key for softer sound (since 2.10)
- "mediaselect": media key that starts the player or selects a source
  (since 2.10)
- "mail": shortcut key to the mail program (since 2.10)
- "calculator": shortcut key to the calculator (since 2.10)
- "computer": shortcut key to the file manager (since 2.10)
- "ac_home": browser key to the start page (since 2.10)
- "ac_back": browser key one page back (since 2.10)
- "ac_forward": browser key one page forward (since 2.10)
- "ac_refresh": browser key to load the page again (since 2.10)
- "ac_bookmarks": browser key to the bookmarks (since 2.10)
- "lang1": first language key, Hangul and English on Korean keyboards
  (since 6.1)
- "lang2": second language key, Hanja on Korean keyboards (since 6.1)
- "f13": function key F13, beyond the usual twelve (since 8.0)
- "f14": function key F14, beyond the usual twelve (since 8.0)
- "f15": function key F15, beyond the usual twelve (since 8.0)
- "f16": function key F16, beyond the usual twelve (since 8.0)
- "f17": function key F17, beyond the usual twelve (since 8.0)
- "f18": function key F18, beyond the usual twelve (since 8.0)
- "f19": function key F19, beyond the usual twelve (since 8.0)
- "f20": function key F20, beyond the usual twelve (since 8.0)
- "f21": function key F21, beyond the usual twelve (since 8.0)
- "f22": function key F22, beyond the usual twelve (since 8.0)
- "f23": function key F23, beyond the usual twelve (since 8.0)
- "f24": function key F24, the highest there is (since 8.0)

EQMP

SQMP
Enumeration KeyValueKind
------------------------
Since 1.3

The two ways to say which key is meant.

Values:

- "number": by a number, the scan code the key has on a PC keyboard
- "qcode": by a name out of QKeyCode

EQMP

SQMP
Structure IntWrapper
--------------------
Since 1.3

Carries the number of a key.

Members:

- "data": scan code, which goes to the guest without further checks (json-int)

EQMP

SQMP
Structure QKeyCodeWrapper
-------------------------
Since 1.3

Carries the name of a key.

Members:

- "data": name of the key; an unknown one is refused (QKeyCode)

EQMP

SQMP
Union KeyValue
--------------
Since 1.3
Discriminator: "type"

One key of the keyboard, given by name or by number.

Members:

- "type": whether "data" is a name or a number (KeyValueKind)

Branches:

- "number": (IntWrapper)
- "qcode": (QKeyCodeWrapper)

EQMP

    {
        .name       = "send-key",
        .args_type  = "keys:q,hold-time:i?",
        .mhandler.cmd_new = qmp_marshal_send_key,
    },

SQMP
send-key
--------
Since 1.3

Press keys together and let them go again.

One call is one chord: all keys go down in the order given, stay down for the
hold time, and come up in the opposite order. For a text, send one call for
each character. Keys are named by their place on a US keyboard, so what a guest
with another layout reads may differ.

Arguments:

- "keys": the keys of the chord, by name or by number (json-array of KeyValue)
- "hold-time": time the keys stay down, in milliseconds
  (json-int, optional, default 100)

Returns: None.

Errors: GenericError where a key is unknown or given more often than makes
        sense

Example: Ctrl, Alt and Delete

-> {
       "execute": "send-key",
       "arguments": {
           "keys": [
               { "type": "qcode", "data": "ctrl" },
               { "type": "qcode", "data": "alt" },
               { "type": "qcode", "data": "delete" }
           ]
       }
   }
<- { "return": {} }

Example: A key by its number, held for half a second

-> {
       "execute": "send-key",
       "arguments": {
           "keys": [{ "type": "number", "data": 28 }],
           "hold-time": 500
       }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration InputButton
-----------------------
Since 2.0

The buttons of a mouse, tablet or touchscreen; each step of a wheel counts as a
button too.

Values:

- "left": left button, the usual one for a click
- "middle": middle button, often the wheel pressed down
- "right": right button, usually for context menus
- "wheel-up": one step of the wheel away from the user
- "wheel-down": one step of the wheel towards the user
- "side": front one of the two thumb buttons of a mouse with five buttons
  (since 2.9)
- "extra": rear one of the two thumb buttons of a mouse with five buttons
  (since 2.9)
- "wheel-left": one step of a tilting wheel to the left
- "wheel-right": one step of a tilting wheel to the right
- "touch": a finger on the surface of a touchscreen (since 8.1)

EQMP

SQMP
Enumeration InputAxis
---------------------
Since 2.0

The directions in which a pointer moves.

Values:

- "x": across the screen, growing to the right
- "y": along the height of the screen, growing downwards

EQMP

SQMP
Enumeration InputMultiTouchType
-------------------------------
Since 8.1

The phases in the life of a touch on a device for several fingers.

Values:

- "begin": a finger touches the surface
- "update": something about a touch has changed
- "end": the finger has left the surface
- "cancel": the touch is called off and should have no effect
- "data": the event carries a position on one axis

EQMP

SQMP
Structure InputKeyEvent
-----------------------
Since 2.0

A key of the keyboard goes down or comes up.

Members:

- "key": the key in question (KeyValue)
- "down": true when it is pressed, false when it is released (json-bool)

EQMP

SQMP
Structure InputBtnEvent
-----------------------
Since 2.0

A button of the pointing device goes down or comes up.

Members:

- "button": the button in question (InputButton)
- "down": true when it is pressed, false when it is released (json-bool)

EQMP

SQMP
Structure InputMoveEvent
------------------------
Since 2.0

The pointer moves along one axis, by a distance or to a place.

Members:

- "axis": the axis that "value" is about (InputAxis)
- "value": the distance in a relative move; in an absolute one the place, from
  0 at the left or upper edge to 32767 at the opposite one (json-int)

EQMP

SQMP
Structure InputMultiTouchEvent
------------------------------
Since 8.1

Something happens to one of several fingers on a touchscreen.

Members:

- "type": phase of the touch (InputMultiTouchType)
- "slot": which of the device's slots, that is, which finger (json-int)
- "tracking-id": number that stays the same from begin to end of a touch
  (json-int)
- "axis": the axis that "value" is about (InputAxis)
- "value": place of the finger on that axis (json-int)

EQMP

SQMP
Enumeration InputEventKind
--------------------------
Since 2.0

The kinds of event that can be fed to the guest.

Values:

- "key": key of the keyboard pressed or released
- "btn": button pressed or released
- "rel": pointer moved by a distance, as by a mouse
- "abs": pointer moved to a place, as by a tablet
- "mtt": touch by one of several fingers

EQMP

SQMP
Structure InputKeyEventWrapper
------------------------------
Since 2.0

Carries an event of the type "key".

Members:

- "data": which key, and whether it goes down (InputKeyEvent)

EQMP

SQMP
Structure InputBtnEventWrapper
------------------------------
Since 2.0

Carries an event of the type "btn".

Members:

- "data": which button, and whether it goes down (InputBtnEvent)

EQMP

SQMP
Structure InputMoveEventWrapper
-------------------------------
Since 2.0

Carries an event of the type "rel" or "abs".

Members:

- "data": axis and distance or place (InputMoveEvent)

EQMP

SQMP
Structure InputMultiTouchEventWrapper
-------------------------------------
Since 8.1

Carries an event of the type "mtt".

Members:

- "data": what happens to which finger (InputMultiTouchEvent)

EQMP

SQMP
Union InputEvent
----------------
Since 2.0
Discriminator: "type"

One event of a keyboard, pointing device or touchscreen.

Members:

- "type": kind of event, which decides what "data" contains (InputEventKind)

Branches:

- "key": (InputKeyEventWrapper)
- "btn": (InputBtnEventWrapper)
- "rel": (InputMoveEventWrapper)
- "abs": (InputMoveEventWrapper)
- "mtt": (InputMultiTouchEventWrapper)

EQMP

    {
        .name       = "input-send-event",
        .args_type  = "device:s?,head:i?,events:q",
        .mhandler.cmd_new = qmp_marshal_input_send_event,
    },

SQMP
input-send-event
----------------
Since 2.6

Feed single input events to the guest: key down, key up, pointer moved.

Unlike send-key it leaves the timing to the client, and it can move pointers.
All events of a call arrive as one report, so send the press and the release of
a button in two calls.

A guest may have several seats, where a keyboard and mouse are tied to a
certain screen by their own properties "display" and "head". With "device",
input devices tied to that screen come first, and those tied to none serve
where there is no such device. Without it, only devices that are tied to no
screen are considered.

Arguments:

- "device": id of the display device whose input devices are meant; absent
  means devices that are tied to none (json-string, optional)
- "head": which screen of that display device, if it has several
  (json-int, optional)
- "events": what happened, in this order (json-array of InputEvent)

Returns: None.

Errors: where the guest has no input device for one of the events; absolute
        positions, for instance, need a tablet

Note: Every console is an object /backend/console[N] in the QOM tree, with the
      properties "device" and "head", which tell to what screen it belongs.

Example: Move the pointer

-> {
       "execute": "input-send-event",
       "arguments": {
           "events": [
               { "type": "abs", "data": { "axis": "x", "value": 16384 } },
               { "type": "abs", "data": { "axis": "y", "value": 820 } }
           ]
       }
   }
<- { "return": {} }

Example: Click on a certain screen

-> {
       "execute": "input-send-event",
       "arguments": {
           "device": "gpu0",
           "head": 1,
           "events": [
               { "type": "btn", "data": { "button": "left", "down": true } }
           ]
       }
   }
<- { "return": {} }

-> {
       "execute": "input-send-event",
       "arguments": {
           "device": "gpu0",
           "head": 1,
           "events": [
               { "type": "btn", "data": { "button": "left", "down": false } }
           ]
       }
   }
<- { "return": {} }

Example: Press a key

-> {
       "execute": "input-send-event",
       "arguments": {
           "events": [
               {
                   "type": "key",
                   "data": {
                       "down": true,
                       "key": { "type": "qcode", "data": "ret" }
                   }
               }
           ]
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure DisplayGTK
--------------------
Since 2.12

Settings of the window made with GTK.

Members:

- "grab-on-hover": true lets the window take the keyboard as soon as the
  pointer is above it (json-bool, optional)
- "zoom-to-fit": true scales the guest's picture to the window, false changes
  the window's size with the picture. If absent, it is true for display devices
  that can tell the guest the size of the window, such as virtio-gpu, and false
  for others (json-bool, optional, since 3.1)
- "show-tabs": true shows the bar of tabs from the start, by which one changes
  between screens and text consoles (json-bool, optional, since 7.1)
- "show-menubar": true shows the menu bar of the window
  (json-bool, optional, default true, since 8.0)

EQMP

SQMP
Structure DisplayEGLHeadless
----------------------------
Since 3.1

Settings of the display that draws without a window, on the host's graphics
processor.

Members:

- "rendernode": path of the DRM render node to use, such as
  /dev/dri/renderD128; absent means the first one that is free to use
  (json-string, optional)

EQMP

SQMP
Structure DisplayDBus
---------------------
Since 7.0

Settings of the display that other programs reach over D-Bus.

Members:

- "rendernode": path of the DRM render node to use; absent means the first one
  that is free to use (json-string, optional)
- "addr": address of the bus to appear on; absent means the session bus
  (json-string, optional)
- "p2p": true waits for direct connections, handed over with add_client,
  instead of using a bus (json-bool, optional)
- "audiodev": id of an audio backend of the kind dbus, whose sound is offered
  along with the picture (json-string, optional)

EQMP

SQMP
Enumeration DisplayGLMode
-------------------------
Since 3.0

Whether a display draws with OpenGL, and with which kind of it.

Values:

- "off": without OpenGL; this is the default
- "on": with OpenGL, of whichever kind works. The name stems from the time when
  this was a boolean; think of it as automatic
- "core": with the core profile of desktop OpenGL
- "es": with OpenGL ES, the edition for small systems

EQMP

SQMP
Structure DisplayCurses
-----------------------
Since 4.0

Settings of the display in a text terminal.

Members:

- "charset": character set of the guest's text screen
  (json-string, optional, default CP437)

EQMP

SQMP
Structure DisplayCocoa
----------------------
Since 7.0

Settings of the window on macOS.

Members:

- "left-command-key": true gives the left Command key to the guest; false keeps
  it for the host, for example to change windows with Command and Tab
  (json-bool, optional, default true)
- "full-grab": true catches all keys, even those the host reserves for itself;
  macOS asks the user to allow QEMU the use of accessibility functions for that
  (json-bool, optional, default false)
- "swap-opt-cmd": true exchanges Option and Command, so that Alt and the
  Windows key lie where other keyboards have them
  (json-bool, optional, default false)
- "zoom-to-fit": true scales the guest's picture to the window, false changes
  the window's size with the picture
  (json-bool, optional, default false, since 8.2)
- "zoom-interpolation": true smooths the picture when it is scaled; only of use
  together with "zoom-to-fit" (json-bool, optional, default false, since 9.0)

EQMP

SQMP
Enumeration HotKeyMod
---------------------
Since 7.1

The modifier keys that a window's keyboard shortcuts begin with.

Values:

- "lctrl-lalt": left Control and left Alt
- "lshift-lctrl-lalt": left Shift, left Control and left Alt
- "rctrl": right Control alone

EQMP

SQMP
Structure DisplaySDL
--------------------
Since 7.1

Settings of the window made with the SDL library, version 2.

Members:

- "grab-mod": keys to hold while G is pressed, to set the mouse free again
  (HotKeyMod, optional)

EQMP

SQMP
Enumeration DisplayType
-----------------------
Since 2.12

The user interfaces QEMU can show the guest's screen with.

Values:

- "default": the first that works out of gtk, sdl, cocoa and a VNC server
- "none": nothing at all; the guest has its graphics card, but its picture is
  not shown by a local interface
- "gtk": window made with the GTK toolkit (if defined(CONFIG_GTK))
- "sdl": window made with the SDL library (if defined(CONFIG_SDL))
- "egl-headless": no window; OpenGL work goes to the host's graphics processor,
  and VNC or SPICE has to be added to see the result
  (since 3.1, if defined(CONFIG_OPENGL))
- "curses": text terminal. It can show the screen as long as the guest has its
  graphics card in text mode, which mostly VGA models know; in graphics mode
  there is nothing to see (if defined(CONFIG_CURSES))
- "cocoa": native window on macOS (if defined(CONFIG_COCOA))
- "spice-app": a SPICE server, and the host's preferred viewer started for it;
  serial port and monitors appear in the viewer as well
  (since 4.0, if defined(CONFIG_SPICE))
- "dbus": service on D-Bus, for viewers that are programs of their own
  (since 7.0, if defined(CONFIG_DBUS_DISPLAY))

EQMP

SQMP
Union DisplayOptions
--------------------
Since 2.12
Discriminator: "type"

The user interface with its settings, in the form of the option -display.

Members:

- "type": which user interface to use (DisplayType)
- "full-screen": true starts with the picture covering the whole screen of the
  host (json-bool, optional, default false)
- "window-close": true ends QEMU when the user closes the window, false leaves
  closing without effect (json-bool, optional, default true)
- "show-cursor": true shows the host's pointer above the picture in any case
  (json-bool, optional, default false, since 5.0)
- "gl": use of OpenGL for drawing (DisplayGLMode, optional, default off)

Branches:

- "gtk": (DisplayGTK, if defined(CONFIG_GTK))
- "cocoa": (DisplayCocoa, if defined(CONFIG_COCOA))
- "curses": (DisplayCurses, if defined(CONFIG_CURSES))
- "egl-headless": (DisplayEGLHeadless, if defined(CONFIG_OPENGL))
- "dbus": (DisplayDBus, if defined(CONFIG_DBUS_DISPLAY))
- "sdl": (DisplaySDL, if defined(CONFIG_SDL))

EQMP

    {
        .name       = "query-display-options",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_display_options,
    },

SQMP
query-display-options
---------------------
Since 3.1

Show which user interface is in use and how it is set.

Arguments: None.

Returns: the settings in effect (DisplayOptions)

Example: A window

-> { "execute": "query-display-options" }
<- {
       "return": {
           "type": "gtk",
           "gl": "on",
           "window-close": false,
           "zoom-to-fit": true,
           "show-menubar": true
       }
   }

Example: No local interface

-> { "execute": "query-display-options" }
<- { "return": { "type": "none" } }

EQMP

SQMP
Enumeration DisplayReloadType
-----------------------------
Since 6.0

The displays that display-reload can act on.

Values:

- "vnc": the VNC server

EQMP

SQMP
Structure DisplayReloadOptionsVNC
---------------------------------
Since 6.0

What a VNC server should load anew.

Members:

- "tls-certs": true reads the certificates and keys for TLS again; absent or
  false leaves them alone (json-bool, optional)

EQMP

SQMP
Union DisplayReloadOptions
--------------------------
Since 6.0
Discriminator: "type"

The arguments of display-reload.

Members:

- "type": which display is meant (DisplayReloadType)

Branches:

- "vnc": (DisplayReloadOptionsVNC)

EQMP

    {
        .name       = "display-reload",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_display_reload,
    },

SQMP
display-reload
--------------
Since 6.0

Make a display read files again that have changed on the host.

This serves to renew the TLS certificates of a VNC server without a restart:
replace the files first, then run the command. New connections get the new
certificates.

Arguments: DisplayReloadOptions

Returns: None.

Errors: where there is no such display, and where what it loads is not usable

Example:

-> {
       "execute": "display-reload",
       "arguments": { "type": "vnc", "tls-certs": true }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration DisplayUpdateType
-----------------------------
Since 7.1

The displays that display-update can act on.

Values:

- "vnc": the VNC server

EQMP

SQMP
Structure DisplayUpdateOptionsVNC
---------------------------------
Since 7.1

What should change about a VNC server.

Members:

- "addresses": addresses to listen on from now on, in place of the present
  ones; those for WebSocket stay as they are. If absent, nothing changes
  (json-array of SocketAddress, optional)

EQMP

SQMP
Union DisplayUpdateOptions
--------------------------
Since 7.1
Discriminator: "type"

The arguments of display-update.

Members:

- "type": which display is meant (DisplayUpdateType)

Branches:

- "vnc": (DisplayUpdateOptionsVNC)

EQMP

    {
        .name       = "display-update",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_display_update,
    },

SQMP
display-update
--------------
Since 7.1

Change settings of a display while the machine runs.

At present these are the addresses on which a VNC server listens.

Arguments: DisplayUpdateOptions

Returns: None.

Errors: where there is no such display, and where it cannot listen on one of
        the addresses

Example: Listen on the local host only

-> {
       "execute": "display-update",
       "arguments": {
           "type": "vnc",
           "addresses": [
               { "type": "inet", "host": "127.0.0.1", "port": "5907" }
           ]
       }
   }
<- { "return": {} }

Example: Listen on a local socket

-> {
       "execute": "display-update",
       "arguments": {
           "type": "vnc",
           "addresses": [{ "type": "unix", "path": "/run/web01.vnc" }]
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "client_migrate_info",
        .args_type  = "protocol:s,hostname:s,port:i?,tls-port:i?,"
                      "cert-subject:s?",
        .mhandler.cmd_new = qmp_marshal_client_migrate_info,
    },

SQMP
client_migrate_info
-------------------
Since 0.14

Tell the clients of a remote display where they will find the guest after a
migration.

Send it to the source before the migration starts. When the migration has
succeeded, the server asks its clients to connect to the address given here,
and the viewers follow without the user's help. Only SPICE has this.

Arguments:

- "protocol": kind of display, which has to be spice (json-string)
- "hostname": name or address of the destination, as seen by the clients
  (json-string)
- "port": TCP port of the destination for channels without encryption
  (json-int, optional)
- "tls-port": TCP port of the destination for channels with TLS
  (json-int, optional)
- "cert-subject": subject of the certificate the destination will show, for
  clients to compare (json-string, optional)

Returns: None.

Errors: for any other protocol, where there is no SPICE server, and where
        neither port is given

Example:

-> {
       "execute": "client_migrate_info",
       "arguments": {
           "protocol": "spice",
           "hostname": "node7.example.com",
           "port": 5930,
           "tls-port": 5931,
           "cert-subject": "O=Example,CN=node7.example.com"
       }
   }
<- { "return": {} }

EQMP
