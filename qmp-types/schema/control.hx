HXCOMM exact

SQMP
The Monitor Itself
==================

What a client needs before anything else: entering command mode, asking for the
version, the commands and the events, and describing the schema to itself.

A client opens the monitor socket, reads the greeting, sends qmp_capabilities,
and from then on sends one json-object per request. Events may arrive between a
request and its reply, so a client has to be ready to put them aside. A failed
command is answered with an "error" member in place of "return"; its "class" is
almost always GenericError, and its "desc" is meant for people: show it, log
it, but do not compare it with anything.

EQMP

    {
        .name       = "qmp_capabilities",
        .args_type  = "enable:q?",
        .mhandler.cmd_new = qmp_marshal_qmp_capabilities,
    },

SQMP
qmp_capabilities
----------------
Since 0.13
Flags: preconfig

Leave negotiation mode and start using the monitor.

This has to be the first command on every new connection. Before it, any other
command is refused; after it has succeeded once, sending it again fails with
the class CommandNotFound.

With "oob" enabled, requests may be sent with "exec-oob" in place of "execute"
and are then served ahead of the queue. Give every request an "id" in that
case, because replies can overtake each other.

Arguments:

- "enable": protocol extensions to switch on, of which only those named in the
  greeting of the same connection are possible; what is not listed stays off,
  and absent means none (json-array of QMPCapability, optional, since 2.12)

Returns: None.

Example: Without extensions

-> { "execute": "qmp_capabilities" }
<- { "return": {} }

Example: With out-of-band execution

-> { "execute": "qmp_capabilities", "arguments": { "enable": ["oob"] } }
<- { "return": {} }

EQMP

SQMP
Enumeration QMPCapability
-------------------------
Since 2.12

Extensions of the protocol that the greeting offers and the client can switch
on.

Values:

- "oob": requests that are executed out of band, ahead of others that wait in
  the queue

EQMP

SQMP
Structure VersionTriple
-----------------------
Since 2.4

A version number in three parts.

Members:

- "major": first part of the number (json-int)
- "minor": second part of the number (json-int)
- "micro": third part of the number (json-int)

EQMP

SQMP
Structure VersionInfo
---------------------
Since 0.14

The version of a QEMU.

Members:

- "qemu": the version number; its third part is 0 to 49 in stable releases, 50
  in development trees, and 90 or more in candidates for the next release
  (VersionTriple)
- "package": what the distributor adds to the version, best with a name of its
  own in it, in no fixed format; an empty text in builds straight from the
  project (json-string)

EQMP

    {
        .name       = "query-version",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_version,
    },

SQMP
query-version
-------------
Since 0.14
Flags: preconfig

Tell which QEMU is running.

Good for logs and bug reports. To find out whether a command or an argument
exists, look into query-qmp-schema: distributors backport features without
touching the number.

Arguments: None.

Returns: the version of the program and of its package (VersionInfo)

Example:

-> { "execute": "query-version" }
<- {
       "return": {
           "qemu": { "major": 10, "minor": 0, "micro": 2 },
           "package": "Debian 1:10.0.2+ds-2"
       }
   }

EQMP

SQMP
Structure CommandInfo
---------------------
Since 0.14

One command that the monitor knows.

Members:

- "name": name of the command, as used with "execute" (json-string)

EQMP

    {
        .name       = "query-commands",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_commands,
    },

SQMP
query-commands
--------------
Since 0.14
Flags: preconfig

List the commands this binary answers.

The list depends on how QEMU was configured and on the emulated target, and its
order says nothing. A command may be on the list and still fail at once, for
instance when the device it works on is not there.

Arguments: None.

Returns: the commands, one element for each (json-array of CommandInfo)

Example: A short part of the list, which has over 200 names

-> { "execute": "query-commands" }
<- {
       "return": [
           { "name": "query-status" },
           { "name": "blockdev-add" },
           { "name": "quit" }
       ]
   }

EQMP

    {
        .name       = "quit",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_quit,
    },

SQMP
quit
----
Since 0.14
Flags: preconfig

End the QEMU process without asking the guest.

Images are flushed and closed in good order, but to the guest it is a power
cut. Send system_powerdown first and use this when the guest does not react.

Note: The connection may close before the reply has been read. Take the end of
      the stream for success after this command.

Arguments: None.

Returns: None.

Example:

-> { "execute": "quit" }
<- { "return": {} }

EQMP

SQMP
Enumeration MonitorMode
-----------------------
Since 5.0

The language that a monitor speaks.

Values:

- "readline": HMP, commands and answers for a person at a terminal
- "control": QMP, the JSON protocol for programs

EQMP

SQMP
Structure MonitorOptions
------------------------
Since 5.0

The settings of a monitor that is to be made.

Members:

- "id": name to be given to the monitor, or absent for one that needs none
  (json-string, optional)
- "mode": language it speaks; absent means "readline" in the system emulator
  and "control" in qemu-storage-daemon (MonitorMode, optional)
- "pretty": whether JSON is sent with line breaks and indentation, for QMP
  only; absent means no (json-bool, optional)
- "chardev": ID of the character device that it talks through (json-string)

EQMP

    {
        .name       = "query-qmp-schema",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_qmp_schema,
    },

SQMP
query-qmp-schema
----------------
Since 2.5
Flags: preconfig

Describe every command, event and type of this QEMU in machine-readable form.

This is the reliable way to probe for a feature: look up the command, follow
its "arg-type" to an object, and search the members of that. Names of types are
replaced by numbers that change from build to build, so start from the name of
a command or event and follow the references. The reply is large, a few hundred
kilobytes; ask once per binary and keep the answer.

The reply tells what exists, not every rule for its use: that two arguments
exclude each other cannot be expressed in it. Nor is its form as stable as the
protocol itself. From one version to the next a member may move between the
plain members and the variants of an object, a string may turn into an
enumeration, or a type into an alternate that includes it; requests that were
right remain right, but a client that searches the schema has to be ready for
such changes.

Arguments: None.

Returns: one entry for each command, event and type, in no particular order; no
         name occurs twice, not even for different kinds of things
         (json-array of SchemaInfo)

Note: Types that QEMU uses only internally are not part of the protocol and do
      not appear.

Example: Reply shortened

-> { "execute": "query-qmp-schema" }
<- {
       "return": [
           {
               "name": "query-status",
               "meta-type": "command",
               "arg-type": "0",
               "ret-type": "1"
           },
           { "name": "0", "meta-type": "object", "members": [] },
           {
               "name": "1",
               "meta-type": "object",
               "members": [
                   { "name": "running", "type": "bool" },
                   { "name": "status", "type": "86" }
               ]
           },
           {
               "name": "86",
               "meta-type": "enum",
               "members": [{ "name": "paused" }, { "name": "running" }],
               "values": ["paused", "running"]
           },
           { "name": "RESUME", "meta-type": "event", "arg-type": "0" },
           { "name": "bool", "meta-type": "builtin", "json-type": "boolean" }
       ]
   }

Example: A parameter that may be left out, and an array

-> { "execute": "query-qmp-schema" }
<- {
       "return": [
           {
               "name": "qom-list-types",
               "meta-type": "command",
               "arg-type": "212",
               "ret-type": "[213]"
           },
           {
               "name": "212",
               "meta-type": "object",
               "members": [
                   { "name": "implements", "type": "str", "default": null },
                   { "name": "abstract", "type": "bool", "default": null }
               ]
           },
           { "name": "[213]", "meta-type": "array", "element-type": "213" }
       ]
   }

EQMP

SQMP
Enumeration SchemaMetaType
--------------------------
Since 2.5

The kinds of things that query-qmp-schema describes.

Values:

- "builtin": a type that the schema language itself provides, such as str or
  int
- "enum": a type with a fixed set of strings as its values
- "array": a list of elements of one type
- "object": a structure or a union, that is something with named members
- "alternate": a choice between types that differ in their JSON form
- "command": something a client can ask for
- "event": something QEMU reports unasked

EQMP

SQMP
Union SchemaInfo
----------------
Since 2.5
Discriminator: "meta-type"

Describes one command, event or type; which further members there are depends
on the kind.

Members:

- "name": name of a command or event as it appears in the protocol. The name of
  a type is no more than a label by which other entries refer to it: it has no
  meaning, may differ in the next build, and is unique among all entries
  (json-string)
- "meta-type": which kind of thing this entry describes (SchemaMetaType)
- "features": marks it carries, such as "deprecated" or "unstable", in no
  particular order; absent if there are none. Object types have them since QEMU
  4.1, commands since 4.2, everything else since 5.0
  (json-array of json-string, optional, since 4.1)

Branches:

- "builtin": (SchemaInfoBuiltin)
- "enum": (SchemaInfoEnum)
- "array": (SchemaInfoArray)
- "object": (SchemaInfoObject)
- "alternate": (SchemaInfoAlternate)
- "command": (SchemaInfoCommand)
- "event": (SchemaInfoEvent)

EQMP

SQMP
Structure SchemaInfoBuiltin
---------------------------
Since 2.5

What is told about a built-in type.

Members:

- "json-type": what a value of it looks like in JSON (JSONType)

EQMP

SQMP
Enumeration JSONType
--------------------
Since 2.5

The forms a JSON value can have, with integers as a form of their own and one
name for all forms together.

Values:

- "string": text between double quotes
- "number": a number, with or without fraction
- "int": a number without fraction
- "boolean": one of the words true and false
- "null": the word null and nothing else
- "object": members with names, between braces
- "array": elements in a row, between brackets
- "value": any of these forms

EQMP

SQMP
Structure SchemaInfoEnum
------------------------
Since 2.5

What is told about an enumeration; its values are strings in JSON.

Members:

- "members": the values, in no particular order
  (json-array of SchemaInfoEnumMember, since 6.2)
- "values": the same values as plain strings, for clients older than "members"
  (json-array of json-string)
  Features:
  - "deprecated": do not read "values"; "members" has all of it and the marks
    of each value besides

EQMP

SQMP
Structure SchemaInfoEnumMember
------------------------------
Since 6.2

One value of an enumeration.

Members:

- "name": the string that stands for it in the protocol (json-string)
- "features": marks this value carries, in no particular order; absent if there
  are none (json-array of json-string, optional)

EQMP

SQMP
Structure SchemaInfoArray
-------------------------
Since 2.5

What is told about an array type, whose values are arrays in JSON.

Members:

- "element-type": name of the type that all elements have (json-string)

EQMP

SQMP
Structure SchemaInfoObject
--------------------------
Since 2.5

What is told about a structure or union, whose values are objects in JSON.

Members:

- "members": the members that can occur in every case, in no particular order
  (json-array of SchemaInfoObjectMember)
- "tag": name of the one among "members" whose value decides about further
  members; absent if there are no such further members (json-string, optional)
- "variants": the further members, for values of the tag, in no particular
  order; present together with "tag"
  (json-array of SchemaInfoObjectVariant, optional)

EQMP

SQMP
Structure SchemaInfoObjectMember
--------------------------------
Since 2.5

One member of an object; for a command, that is one argument.

Members:

- "name": name of the member in the protocol (json-string)
- "type": name of the type of its value (json-string)
- "default": present if the member may be left out, absent if it has to be
  there. Its value is always null so far and says nothing about what absence
  means; a later version might give the actual default here
  (json-any, optional)
- "features": marks this member carries, in no particular order; absent if
  there are none (json-array of json-string, optional, since 5.0)

EQMP

SQMP
Structure SchemaInfoObjectVariant
---------------------------------
Since 2.5

The members an object has beyond the common ones when its tag has a certain
value.

Members:

- "case": that value of the tag (json-string)
- "type": name of an object type whose members are added in this case; it may
  have none (json-string)

EQMP

SQMP
Structure SchemaInfoAlternate
-----------------------------
Since 2.5

What is told about an alternate, whose value may be of any of several types.

Members:

- "members": the types to choose from, in no particular order; the JSON form of
  a value shows which of them it is (json-array of SchemaInfoAlternateMember)

EQMP

SQMP
Structure SchemaInfoAlternateMember
-----------------------------------
Since 2.5

One choice of an alternate.

Members:

- "type": name of the type that can be chosen (json-string)

EQMP

SQMP
Structure SchemaInfoCommand
---------------------------
Since 2.5

What is told about a command.

Members:

- "arg-type": name of the object type whose members are the arguments
  (json-string)
- "ret-type": name of the type of the reply (json-string)
- "allow-oob": true if the command can also be run out of band, by "exec-oob";
  absent means that it cannot (json-bool, optional, default false, since 2.12)

EQMP

SQMP
Structure SchemaInfoEvent
-------------------------
Since 2.5

What is told about an event.

Members:

- "arg-type": name of the object type whose members make up its data
  (json-string)

EQMP

SQMP
Enumeration QapiErrorClass
--------------------------
Since 1.2

The classes of errors, sent as "class" in the reply to a command that failed.

Few errors have one of their own. Use it only where a program has to react to
it; the text in "desc" is for people.

Values:

- "GenericError": any error for which none of the others is meant, which is
  nearly all of them
- "CommandNotFound": there is no command of that name, or not in this build or
  at this moment
- "DeviceNotActive": something that the command needs, such as a device or a
  block job, is not active
- "DeviceNotFound": the device that the command names does not exist
- "KVMMissingCap": the host's KVM lacks a capability that the command needs

EQMP

SQMP
Enumeration CompatPolicyInput
-----------------------------
Since 6.0

What QEMU does with a request that uses something deprecated or unstable.

Values:

- "accept": serves it without a word
- "reject": answers it with an error
- "crash": aborts the process, so that a test cannot overlook it

EQMP

SQMP
Enumeration CompatPolicyOutput
------------------------------
Since 6.0

What QEMU does with deprecated or unstable things in its replies and events.

Values:

- "accept": sends them like everything else
- "hide": leaves them out

EQMP

SQMP
Structure CompatPolicy
----------------------
Since 6.0

How QEMU treats the parts of its interface that are deprecated or unstable.

It is for testing a client: set it strictly, and whatever still leans on such
parts shows. It goes only by the features "deprecated" and "unstable" of the
QMP schema, not by deprecated meanings or the command line, and it cannot hide
values of enumerations.

Members:

- "deprecated-input": what to do with requests that use deprecated parts
  (CompatPolicyInput, optional, default accept)
- "deprecated-output": what to do with deprecated parts of replies and events
  (CompatPolicyOutput, optional, default accept)
- "unstable-input": what to do with requests that use unstable parts
  (CompatPolicyInput, optional, default accept, since 6.2)
- "unstable-output": what to do with unstable parts of replies and events
  (CompatPolicyOutput, optional, default accept, since 6.2)

EQMP
