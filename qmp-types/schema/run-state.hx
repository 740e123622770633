HXCOMM exact

SQMP
Running and Stopping the Guest
==============================

Whether the guest runs, why it does not, and what happens when it shuts down,
panics or hangs.

EQMP

SQMP
Enumeration RunState
--------------------

What a machine is doing, and if it stands still, why.

Values:

- "debug": stopped for a debugger, for instance at a breakpoint set through the
  gdb stub
- "inmigrate": waiting for the data of an incoming migration; whether the
  machine starts once they are complete is not told by this state but decided
  by -S and by the stop and cont commands sent in the meantime
- "internal-error": stopped because QEMU or the accelerator met an error after
  which the guest cannot be executed any further
- "io-error": stopped because a request to a disk failed and the error policy
  of that disk is to stop; cont repeats the request
- "paused": stopped on request of a client, by the stop command
- "postmigrate": stopped because the machine has been migrated away
  successfully; it now lives at the destination
- "prelaunch": not yet started; QEMU was run with -S and nobody has sent cont
- "finish-migrate": stopped for the last phase of an outgoing migration, while
  the rest of the state is sent
- "restore-vm": stopped while a saved state is being loaded
- "running": the virtual CPUs execute
- "save-vm": stopped while the state is being saved
- "shutdown": the guest has shut down, but QEMU keeps the process, as
  -no-shutdown asks for
- "suspended": the guest sleeps with its memory kept, as in ACPI's S3;
  system_wakeup wakes it
- "watchdog": stopped because the watchdog ran out and its action is "pause"
- "guest-panicked": stopped because the guest's operating system reported a
  crash
- "colo": stopped for a COLO checkpoint, during which state is saved or loaded;
  occurs only where the migration capability for COLO is switched on
  (since 2.8)

EQMP

SQMP
Enumeration ShutdownCause
-------------------------

What led to a shutdown or a reset of the machine.

Values:

- "none": no request is waiting
- "host-error": an error on the host's side after which the guest can no longer
  be used
- "host-qmp-quit": a client sent the command quit
- "host-qmp-system-reset": a client sent the command system_reset
- "host-signal": the process got a signal, for instance SIGINT or SIGTERM
- "host-ui": a person acted in the user interface, for instance closed the
  window
- "guest-shutdown": the guest switched itself off or went to sleep, through
  ACPI or whatever its hardware offers for that
- "guest-reset": the guest rebooted, and QEMU has been told to treat that as a
  shutdown
- "guest-panic": the guest crashed, and QEMU has been told to treat that as a
  shutdown
- "subsystem-reset": a reset of only part of the machine, of which clients get
  no event and which --no-reboot leaves alone; s390 guests need it for the
  hypercalls of kexec, kdump and boot
- "snapshot-load": record and replay went back to a snapshot; internal to QEMU,
  a client never sees it (since 7.2)

EQMP

SQMP
Structure StatusInfo
--------------------
Since 0.14

Whether the machine executes, and its run state.

Members:

- "running": true while the virtual CPUs can execute, false while they are held
  (json-bool)
- "status": the run state, which tells the reason when "running" is false
  (RunState)

EQMP

    {
        .name       = "query-status",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_status,
    },

SQMP
query-status
------------
Since 0.14
Flags: preconfig

Tell whether the guest runs, and if not, why.

Ask after connecting, then follow the events STOP, RESUME, SUSPEND, WAKEUP,
SHUTDOWN and their like in place of polling.

A guest started with -S is in "prelaunch" until the first cont. In "io-error" a
disk could not be read or written and its policy is to stop; once the cause is
gone, for example after the storage was enlarged, cont repeats the failed
requests. After "internal-error" and "shutdown" the guest has to be reset
before it can go on.

Arguments: None.

Returns: the present state of the machine (StatusInfo)

Example: A machine at work

-> { "execute": "query-status" }
<- { "return": { "running": true, "status": "running" } }

Example: A machine whose storage is full

-> { "execute": "query-status" }
<- { "return": { "running": false, "status": "io-error" } }

EQMP

SQMP
Enumeration WatchdogAction
--------------------------
Since 2.1

What QEMU does when the guest leaves its watchdog unserved for too long.

Values:

- "reset": the machine is reset, and RESET is sent
- "shutdown": the guest is asked to shut down, as by system_powerdown, rather
  than switched off as with "poweroff"; a guest that hangs will hardly comply
- "poweroff": the process ends at once, which to the guest is a power cut
- "pause": the machine is stopped, with run state "watchdog", so that it can be
  examined
- "debug": a message is printed for the person debugging, and the guest goes on
- "none": the expiry is reported by the event, and nothing else happens
- "inject-nmi": the guest gets a non-maskable interrupt, on x86 at all virtual
  CPUs and elsewhere at the first; many operating systems write a crash dump
  then (since 2.4)

EQMP

SQMP
Enumeration RebootAction
------------------------
Since 6.0

What QEMU does when the guest reboots.

Values:

- "reset": the machine is reset and the guest starts again
- "shutdown": the reboot counts as a shutdown, and what that means is up to the
  action for shutdowns

EQMP

SQMP
Enumeration ShutdownAction
--------------------------
Since 6.0

What QEMU does when the guest has shut down.

Values:

- "poweroff": the machine is switched off and the process ends
- "pause": the machine is stopped, and the process stays for clients to look at
  it or reset it

EQMP

SQMP
Enumeration PanicAction
-----------------------
Since 6.0

What QEMU does when the guest reports that its operating system crashed.

Values:

- "pause": the machine is stopped, which keeps its memory for a dump
- "shutdown": the crash counts as a shutdown, and what that means is up to the
  action for shutdowns
- "exit-failure": the machine is switched off, and the exit status of the
  process is not zero (since 7.1)
- "none": the guest goes on and does with its crash what it likes, for instance
  writes a dump of its own

EQMP

    {
        .name       = "watchdog-set-action",
        .args_type  = "action:s",
        .mhandler.cmd_new = qmp_marshal_watchdog_set_action,
    },

SQMP
watchdog-set-action
-------------------
Since 2.11

Choose what happens when the guest's watchdog runs out.

It replaces the choice made by the -action option or by an earlier command, for
all watchdogs of the machine. set-action does the same along with the reactions
to other events.

Arguments:

- "action": the reaction from now on (WatchdogAction)

Returns: None.

Example:

-> { "execute": "watchdog-set-action", "arguments": { "action": "pause" } }
<- { "return": {} }

EQMP

    {
        .name       = "set-action",
        .args_type  = "reboot:s?,shutdown:s?,panic:s?,watchdog:s?",
        .mhandler.cmd_new = qmp_marshal_set_action,
    },

SQMP
set-action
----------
Since 6.0
Flags: preconfig

Choose how QEMU reacts when the guest reboots, shuts down, crashes, or neglects
its watchdog.

Reactions that are not mentioned stay as they are. The -action option sets the
same things at the start.

Arguments:

- "reboot": reaction to a reboot; absent leaves it unchanged
  (RebootAction, optional)
- "shutdown": reaction to a shutdown; absent leaves it unchanged
  (ShutdownAction, optional)
- "panic": reaction to a crash of the guest's operating system; absent leaves
  it unchanged (PanicAction, optional)
- "watchdog": reaction to a watchdog that ran out; absent leaves it unchanged
  (WatchdogAction, optional)

Returns: None.

Example: Keep a crashed guest for a dump

-> { "execute": "set-action", "arguments": { "panic": "pause" } }
<- { "return": {} }

Example: Let the next reboot end in a stopped machine

-> {
       "execute": "set-action",
       "arguments": {
           "reboot": "shutdown",
           "shutdown": "pause",
           "watchdog": "reset"
       }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration GuestPanicAction
----------------------------
Since 2.1

What is done with the machine after its operating system has crashed.

Values:

- "pause": it is stopped, with its memory kept
- "poweroff": it is switched off (since 2.8)
- "run": it continues to execute (since 5.0)

EQMP

SQMP
Enumeration GuestPanicInformationType
-------------------------------------
Since 2.9

The interface through which details of a crash became known.

Values:

- "hyper-v": the guest wrote them to the crash registers of the Hyper-V
  interface, as Windows does
- "s390": QEMU took them from an s390 CPU that can no longer do anything
  (since 2.12)

EQMP

SQMP
Union GuestPanicInformation
---------------------------
Since 2.9
Discriminator: "type"

Details of a crash of the guest, in the form that its interface delivers.

Members:

- "type": the interface the details came through, on which the other members
  depend (GuestPanicInformationType)

Branches:

- "hyper-v": (GuestPanicInformationHyperV)
- "s390": (GuestPanicInformationS390)

EQMP

SQMP
Structure GuestPanicInformationHyperV
-------------------------------------
Since 2.9

The five crash registers that the guest filled through its Hyper-V interface.

Members:

- "arg1": Windows puts its stop code here, Linux an error code (json-uint64)
- "arg2": first parameter of the stop code of Windows; Linux puts its guest OS
  ID here, with the kernel's version in bits 16 to 47 and 0x8100 above that
  (json-uint64)
- "arg3": second parameter of the stop code of Windows; Linux puts its program
  counter here (json-uint64)
- "arg4": third parameter of the stop code of Windows; Linux puts the register
  RAX here on x86 and the stack pointer on aarch64 (json-uint64)
- "arg5": fourth parameter of the stop code of Windows; Linux on x86 puts its
  stack pointer here (json-uint64)

EQMP

SQMP
Enumeration S390CrashReason
---------------------------
Since 2.12

Why an s390 CPU counts as crashed.

Values:

- "unknown": nobody recorded a reason
- "disabled-wait": it waits with its interrupts switched off, so that nothing
  can wake it
- "extint-loop": an interrupt of the clock comparator or the CPU timer repeats
  without end, as its new PSW leaves external interrupts on
- "pgmint-loop": program interrupts repeat without end, as their new PSW is not
  valid
- "opint-loop": operation exceptions repeat without end, as the new PSW for
  program interrupts points to an invalid instruction

EQMP

SQMP
Structure GuestPanicInformationS390
-----------------------------------
Since 2.12

Which s390 CPU crashed, and its program status word (PSW) at that moment.

Members:

- "core": id of the CPU's core (json-uint32)
- "psw-mask": the half of the PSW with the control bits (json-uint64)
- "psw-addr": the half of the PSW with the address of the instruction
  (json-uint64)
- "reason": why the CPU counts as crashed (S390CrashReason)

EQMP

SQMP
Enumeration MemoryFailureRecipient
----------------------------------
Since 5.2

To whom a piece of failed host memory belongs.

Values:

- "hypervisor": to QEMU itself, for its own data
- "guest": to the memory of the virtual machine

EQMP

SQMP
Enumeration MemoryFailureAction
-------------------------------
Since 5.2

What QEMU did about failed host memory.

Values:

- "ignore": nothing, since the damage is not in use; possible only where no
  action is required
- "inject": the memory is the guest's, the guest is prepared for machine
  checks, and it was told by one
- "fatal": QEMU cannot go on and exits, since memory of its own that was in use
  is lost
- "reset": the memory is the guest's, but the guest is not prepared to be told,
  so the machine is reset

EQMP

SQMP
Structure MemoryFailureFlags
----------------------------
Since 5.2

The circumstances of a memory failure.

Members:

- "action-required": true if the bad memory was being used; false if it was
  found in passing, for instance by a memory scrubber (json-bool)
- "recursive": true if an earlier failure was still being handled (json-bool)

EQMP

SQMP
Enumeration NotifyVmexitOption
------------------------------
Since 7.2

What happens when the CPU reports that the guest blocks the delivery of events
for too long (notify VM exit).

Values:

- "run": the report is switched on, but the guest just continues after it
- "internal-error": the report is switched on, and the machine stops with an
  internal error after it
- "disable": the report is switched off

EQMP

SQMP
Enumeration ReplayMode
----------------------
Since 2.5

Tells what the deterministic record/replay facility is doing with the run of
the guest.

Values:

- "none": the guest runs in the ordinary way; nothing is logged and nothing
  played back
- "record": whatever cannot be computed anew, such as input and the time of
  interrupts, is being written to the log
- "play": an earlier run is being repeated, and its unpredictable input comes
  out of the log

EQMP

SQMP
Structure ReplayInfo
--------------------
Since 5.2

Where a recording or a playback stands.

Members:

- "mode": what is being done at present (ReplayMode)
- "filename": file that holds the log; missing in mode "none", where there is
  no log (json-string, optional)
- "icount": number of guest instructions executed up to now, the position that
  replay-break and replay-seek work with (json-int)

EQMP

    {
        .name       = "query-replay",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_replay,
    },

SQMP
query-replay
------------
Since 5.2

Show whether the guest is being recorded or played back, and how many
instructions it has executed.

Arguments: None.

Returns: the mode, the log file and the present position (ReplayInfo)

Example: A recording in progress

-> { "execute": "query-replay" }
<- {
       "return": {
           "mode": "record",
           "filename": "/var/log/qemu/boot.rr",
           "icount": 88120467
       }
   }

Example: An ordinary run

-> { "execute": "query-replay" }
<- { "return": { "mode": "none", "icount": 0 } }

EQMP

    {
        .name       = "replay-break",
        .args_type  = "icount:i",
        .mhandler.cmd_new = qmp_marshal_replay_break,
    },

SQMP
replay-break
------------
Since 5.2

Make a playback stop when it reaches a given instruction.

Only one such breakpoint exists: a new one takes the place of the old one.

Arguments:

- "icount": position to stop at, counted in instructions; it must lie ahead of
  the position that query-replay reports (json-int)

Returns: None.

Errors: where no playback is running, and where the position has been passed
        already

Example:

-> { "execute": "replay-break", "arguments": { "icount": 91500000 } }
<- { "return": {} }

EQMP

    {
        .name       = "replay-delete-break",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_replay_delete_break,
    },

SQMP
replay-delete-break
-------------------
Since 5.2

Clear the breakpoint made by replay-break.

Nothing happens if none is set.

Arguments: None.

Returns: None.

Example:

-> { "execute": "replay-delete-break" }
<- { "return": {} }

EQMP

    {
        .name       = "replay-seek",
        .args_type  = "icount:i",
        .mhandler.cmd_new = qmp_marshal_replay_seek,
    },

SQMP
replay-seek
-----------
Since 5.2

Bring a playback to a given instruction, forward or backward.

QEMU goes back to the closest snapshot that was taken before the target and
repeats the run from there until the target is reached.

Arguments:

- "icount": position to go to, counted in instructions; query-replay reports
  the present one (json-int)

Returns: None.

Errors: where nothing is being played back, and where no snapshot precedes the
        target

Example:

-> { "execute": "replay-seek", "arguments": { "icount": 64000000 } }
<- { "return": {} }

EQMP
