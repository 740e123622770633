HXCOMM exact

SQMP
Migration
=========

Moving a running guest to another host: capabilities, parameters, progress,
postcopy, dirty rates, and snapshots made by the same means.

EQMP

SQMP
Structure MigrationStats
------------------------
Since 0.14

Figures about the transfer of guest memory, for a progress display and to judge
whether a migration will come to an end.

They belong to the sender. "remaining" need not fall steadily: each new round
adds the pages that the guest wrote meanwhile.

Members:

- "transferred": bytes sent so far (json-int)
- "remaining": bytes still to be sent (json-int)
- "total": bytes of memory that take part altogether (json-int)
- "duplicate": pages that held zeroes alone and were not sent in full
  (json-int, since 1.2)
- "normal": pages sent in full (json-int, since 1.2)
- "normal-bytes": the pages of "normal", counted in bytes (json-int, since 1.2)
- "dirty-pages-rate": pages that the guest changes per second
  (json-int, since 1.3)
- "mbps": speed of sending, in megabits per second (json-number, since 1.6)
- "dirty-sync-count": how often the list of changed pages was fetched, that is,
  rounds through the memory so far (json-int, since 2.1)
- "postcopy-requests": pages that the other side had to ask for because the
  guest there stumbled over them (json-int, since 2.7)
- "page-size": bytes in a page, the factor between page counts and byte counts
  (json-int, since 2.10)
- "multifd-bytes": bytes that went over the parallel connections of "multifd"
  (json-uint64, since 3.0)
- "pages-per-second": pages sent per second (json-uint64, since 4.0)
- "precopy-bytes": bytes sent while the guest ran on this side
  (json-uint64, since 7.0)
- "downtime-bytes": bytes sent while it ran on neither side
  (json-uint64, since 7.0)
- "postcopy-bytes": bytes sent while it ran on the other side
  (json-uint64, since 7.0)
- "dirty-sync-missed-zero-copy": how often, at the end of a round, a channel
  had to copy pages although zero copy was wanted; at most "dirty-sync-count"
  times the number of channels (json-uint64, since 7.1)

EQMP

SQMP
Structure XBZRLECacheStats
--------------------------
Since 1.2

How well the delta compression "xbzrle" works.

A cache that is too small shows in a high "cache-miss-rate"; raise the
parameter "xbzrle-cache-size" then.

Members:

- "cache-size": size of the cache in bytes (json-size)
- "bytes": bytes of compressed pages sent (json-int)
- "pages": number of pages sent compressed (json-int)
- "cache-miss": pages whose former content was not in the cache, so that they
  were sent in full (json-int)
- "cache-miss-rate": share of such pages among those handled lately
  (json-number, since 2.1)
- "encoding-rate": factor by which pages became smaller
  (json-number, since 5.1)
- "overflow": pages that compression made larger, sent in full for that reason
  (json-int)

EQMP

SQMP
Structure CompressionStats
--------------------------
Since 3.1

Figures about page compression by worker threads, a feature that has left QEMU.

No command or event of this release uses the type any more.

Members:

- "pages": number of pages sent compressed (json-int)
- "busy": how often all worker threads were occupied when a page came up
  (json-int)
- "busy-rate": share of pages that met only occupied threads (json-number)
- "compressed-size": bytes that remained after compression (json-int)
- "compression-rate": factor by which the data became smaller (json-number)

EQMP

SQMP
Enumeration MigrationStatus
---------------------------
Since 2.3

Phases of a migration, on the sending and on the receiving side.

"completed", "failed" and "cancelled" are ends. After the last two the guest,
as a rule, goes on at its origin.

Values:

- "none": no migration has taken place so far
- "setup": connections and memory are being prepared
- "cancelling": a cancel was asked for and is being carried out
- "cancelled": given up on request
- "active": memory is being copied while the guest runs at its origin
- "postcopy-active": the guest runs at the destination and fetches the memory
  still missing (since 2.5)
- "postcopy-paused": that transfer has come to a halt, most often because the
  connection broke; it can be recovered (since 3.0)
- "postcopy-recover-setup": a recovery was asked for and is being prepared
  (since 9.1)
- "postcopy-recover": both sides agree on what is missing after a halt, before
  the transfer goes on (since 3.0)
- "completed": done; the destination owns the guest
- "failed": ended by an error, which query-migrate reports in "error-desc"
- "colo": both sides run in lockstep; only reached with the capability "x-colo"
  (since 2.8)
- "pre-switchover": held before the device state is sent, waiting for
  migrate-continue (since 2.11)
- "device": switching over: the guest is stopped and the state of its devices
  is sent; since 10.0 every migration passes through it, before that only
  precopy with "pause-before-switchover" (since 2.11)
- "wait-unplug": waiting until the guest has released the primary card of a
  failover pair (since 4.2)

EQMP

SQMP
Structure VfioStats
-------------------
Since 5.2

Figures about the migration of host devices that are passed through with VFIO.

Members:

- "transferred": bytes of device state sent so far (json-int)

EQMP

SQMP
Structure MigrationInfo
-----------------------
Since 0.14

State and figures of the migration in progress, or of the latest one.

Before the first migration no member is present.

Members:

- "status": phase of the migration; missing before the first one
  (MigrationStatus, optional)
- "ram": transfer of guest memory, given while it goes on and after success
  (MigrationStats, optional, since 1.2)
- "vfio": transfer of passed-through devices; given in the same phases as
  "ram", if there are such devices and every one of them can migrate
  (VfioStats, optional, since 5.2)
- "xbzrle-cache": work of the delta compression; given in the same phases as
  "ram", if the capability is on (XBZRLECacheStats, optional, since 1.2)
- "total-time": milliseconds since the start or, once it is over, from start to
  end (json-int, optional, since 1.2)
- "expected-downtime": milliseconds of standstill to be expected by the state
  of the last round, while the migration goes on
  (json-int, optional, since 1.3)
- "downtime": milliseconds the guest stood still, given after success
  (json-int, optional, since 1.3)
- "setup-time": milliseconds of preparation between the command and the first
  round, where costly work such as pinning memory for RDMA is done
  (json-int, optional, since 1.6)
- "cpu-throttle-percentage": percent of processor time withheld from the guest
  by "auto-converge"; missing while it withholds nothing
  (json-int, optional, since 2.7)
- "error-desc": why the migration failed, for people to read; programs must not
  interpret it (json-string, optional, since 2.7)
- "blocked-reasons": what forbids an outgoing migration at present, one text
  for each cause; missing when nothing does
  (json-array of json-string, optional, since 6.0)
- "postcopy-blocktime": milliseconds in which all processors of the guest
  waited for pages; needs the capability "postcopy-blocktime"
  (json-uint32, optional, since 3.0)
- "postcopy-vcpu-blocktime": milliseconds for which each processor waited for
  pages, in the order of their numbers; needs the same capability
  (json-array of json-uint32, optional, since 3.0)
- "socket-address": addresses a receiver listens on over TCP, to learn the port
  if the system chose it (json-array of SocketAddress, optional, since 4.0)
- "dirty-limit-throttle-time-per-round": longest time in microseconds for which
  "dirty-limit" held up a processor while its ring of changed pages filled once
  (json-uint64, optional, since 8.1)
- "dirty-limit-ring-full-time": microseconds that a processor takes on average
  to fill its ring, a measure of how heavily it writes; 0 if the guest changes
  no memory (json-uint64, optional, since 8.1)

EQMP

    {
        .name       = "query-migrate",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_migrate,
    },

SQMP
query-migrate
-------------
Since 0.14

Show how far the current migration has come, or how the last one ended.

Before the first migration the reply is empty. It can be called on either side,
though most of the figures belong to the sender.

Arguments: None.

Returns: phase and figures of the migration (MigrationInfo)

Example: Before the first migration

-> { "execute": "query-migrate" }
<- { "return": {} }

Example: In progress, with the guest slowed down by "auto-converge"

-> { "execute": "query-migrate" }
<- {
       "return": {
           "status": "active",
           "total-time": 30718,
           "setup-time": 4,
           "expected-downtime": 1207,
           "cpu-throttle-percentage": 20,
           "ram": {
               "transferred": 3601620992,
               "remaining": 402849792,
               "total": 4312469504,
               "duplicate": 549301,
               "normal": 874522,
               "normal-bytes": 3582042112,
               "dirty-pages-rate": 31877,
               "mbps": 938.101,
               "dirty-sync-count": 5,
               "postcopy-requests": 0,
               "page-size": 4096,
               "multifd-bytes": 0,
               "pages-per-second": 28604,
               "precopy-bytes": 3601620992,
               "downtime-bytes": 0,
               "postcopy-bytes": 0,
               "dirty-sync-missed-zero-copy": 0
           }
       }
   }

Example: In progress, with delta compression

-> { "execute": "query-migrate" }
<- {
       "return": {
           "status": "active",
           "total-time": 4172,
           "setup-time": 3,
           "expected-downtime": 300,
           "ram": {
               "transferred": 484209581,
               "remaining": 1581907968,
               "total": 4312469504,
               "duplicate": 549301,
               "normal": 116885,
               "normal-bytes": 478760960,
               "dirty-pages-rate": 1204,
               "mbps": 937.284,
               "dirty-sync-count": 1,
               "postcopy-requests": 0,
               "page-size": 4096,
               "multifd-bytes": 0,
               "pages-per-second": 28517,
               "precopy-bytes": 484209581,
               "downtime-bytes": 0,
               "postcopy-bytes": 0,
               "dirty-sync-missed-zero-copy": 0
           },
           "xbzrle-cache": {
               "cache-size": 67108864,
               "bytes": 20971520,
               "pages": 24443,
               "cache-miss": 2244,
               "cache-miss-rate": 0.123,
               "encoding-rate": 4.77,
               "overflow": 343
           }
       }
   }

Example: After success

-> { "execute": "query-migrate" }
<- {
       "return": {
           "status": "completed",
           "total-time": 19604,
           "setup-time": 3,
           "downtime": 87,
           "ram": {
               "transferred": 2214592512,
               "remaining": 0,
               "total": 4312469504,
               "duplicate": 549920,
               "normal": 531200,
               "normal-bytes": 2175795200,
               "dirty-pages-rate": 0,
               "mbps": 941.07,
               "dirty-sync-count": 4,
               "postcopy-requests": 0,
               "page-size": 4096,
               "multifd-bytes": 0,
               "pages-per-second": 28690,
               "precopy-bytes": 2204106752,
               "downtime-bytes": 10485760,
               "postcopy-bytes": 0,
               "dirty-sync-missed-zero-copy": 0
           }
       }
   }

Example: After a failure

-> { "execute": "query-migrate" }
<- {
       "return": {
           "status": "failed",
           "error-desc": "Unable to write to socket: Connection reset by peer"
       }
   }

EQMP

SQMP
Enumeration MigrationCapability
-------------------------------
Since 1.2

Features of migration that can be switched on and off with
migrate-set-capabilities.

Most of them change what is sent, so that sender and receiver must agree on
them.

Values:

- "xbzrle": send only the difference to what was sent before for pages that
  change again, run-length encoded; saves traffic for guests that rewrite the
  same pages a little at a time
- "rdma-pin-all": lock all guest memory before an RDMA migration instead of
  piece by piece as it is needed; off by default (since 2.0)
- "auto-converge": slow the guest down by itself when it changes memory faster
  than it can be sent (since 1.6)
- "zero-blocks": left over from the migration of disk contents, where it saved
  sending blocks of zeroes; off by default (since 1.6)
  Features:
  - "deprecated": "zero-blocks" has no effect since the migration of disk
    contents was removed, and has no replacement.
- "events": send the events MIGRATION and MIGRATION_PASS (since 2.4)
- "postcopy-ram": allow migrate-start-postcopy to move the guest over before
  all memory has been sent; both sides must have set it, or the migration does
  not even start. A failure in that phase costs the guest, as neither side has
  all of it (since 2.6)
- "x-colo": never end the migration but keep a second copy of the guest in step
  with the first, for fault tolerance (COLO) (since 2.8)
  Features:
  - "unstable": "x-colo" and "x-ignore-shared" are experiments and may change
    or vanish.
- "release-ram": give back the source's memory page by page during postcopy, as
  soon as the pages are sent (since 2.9)
- "return-path": open the channel from receiver to sender for precopy as well
  (since 2.10)
- "pause-before-switchover": hold in the phase "pre-switchover", while the
  source still has its disks, until migrate-continue is sent (since 2.11)
- "multifd": send memory over several connections in parallel (since 4.0)
- "dirty-bitmaps": send the named dirty bitmaps of block nodes along
  (since 2.12)
- "postcopy-blocktime": measure how long the guest's processors wait for pages
  during postcopy (since 3.0)
- "late-block-activate": let the receiver leave the disk images alone, and
  unlocked, until the guest is started there (since 3.0)
- "x-ignore-shared": leave out shared memory that the receiver can reach on its
  own (since 4.0)
  Features:
  - "unstable": "x-colo" and "x-ignore-shared" are experiments and may change
    or vanish.
- "validate-uuid": send the guest's UUID, so that the receiver refuses a guest
  it was not set up for (since 4.2)
- "background-snapshot": save the guest as it was at the moment the migration
  started, while it runs on (since 6.0)
- "zero-copy-send": send pages straight from guest memory where the host can do
  so; QEMU must be allowed to lock that memory (since 7.1)
- "postcopy-preempt": let pages that the destination asks for overtake those
  sent in the background; affects speed, not correctness (since 7.1)
- "switchover-ack": keep the guest running at its origin until the receiver
  agrees to the switch, which devices can hold back until their own data has
  been loaded, for a shorter downtime; needs "return-path" (since 8.1)
- "dirty-limit": slow down each processor of the guest just so far that it
  changes no more memory than the parameter "vcpu-dirty-limit" allows; needs
  KVM with its property dirty-ring-size set (since 8.1)
- "mapped-ram": give every page a fixed place in the migration file; the target
  must be able to seek, as a file is (since 9.0)

EQMP

SQMP
Structure MigrationCapabilityStatus
-----------------------------------
Since 1.2

One feature of migration together with its switch.

Members:

- "capability": feature that is switched or reported (MigrationCapability)
- "state": true for on, false for off (json-bool)

EQMP

    {
        .name       = "migrate-set-capabilities",
        .args_type  = "capabilities:q",
        .mhandler.cmd_new = qmp_marshal_migrate_set_capabilities,
    },

SQMP
migrate-set-capabilities
------------------------
Since 1.2

Switch features of migration on or off.

Those that are not named keep their state. If the command fails, none has
changed.

Arguments:

- "capabilities": features to switch, with the state they should have
  (json-array of MigrationCapabilityStatus)

Returns: None.

Errors: where features contradict each other or lack something they need, and
        while a migration is running

Example:

-> {
       "execute": "migrate-set-capabilities",
       "arguments": {
           "capabilities": [
               { "capability": "events", "state": true },
               { "capability": "multifd", "state": true }
           ]
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "query-migrate-capabilities",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_migrate_capabilities,
    },

SQMP
query-migrate-capabilities
--------------------------
Since 1.2

Show all features of migration that this QEMU has, and which are on.

Arguments: None.

Returns: every feature with its present state
         (json-array of MigrationCapabilityStatus)

Example: Shortened

-> { "execute": "query-migrate-capabilities" }
<- {
       "return": [
           { "capability": "xbzrle", "state": false },
           { "capability": "auto-converge", "state": false },
           { "capability": "events", "state": true },
           { "capability": "postcopy-ram", "state": false },
           { "capability": "multifd", "state": true }
       ]
   }

EQMP

SQMP
Enumeration MultiFDCompression
------------------------------
Since 5.0

How the connections of "multifd" compress memory; sender and receiver must use
the same value.

Which values exist depends on the libraries found when QEMU was built.

Values:

- "none": pages are sent as they are
- "zlib": compress in software with zlib
- "zstd": compress in software with Zstandard (if defined(CONFIG_ZSTD))
- "qatzip": compress with the QATzip library, which uses Intel QuickAssist
  hardware (since 9.2, if defined(CONFIG_QATZIP))
- "qpl": compress with Intel's Query Processing Library, a variant of deflate
  that the In-Memory Analytics Accelerator takes over
  (since 9.1, if defined(CONFIG_QPL))
- "uadk": compress with the accelerators that the UADK library reaches
  (since 9.1, if defined(CONFIG_UADK))

EQMP

SQMP
Enumeration MigMode
-------------------

Purpose of a migration: to move a guest, or to carry it over an update of its
host or of QEMU.

CPR, short for checkpoint and restart, names the two modes of the latter kind.

Values:

- "normal": an ordinary migration to another QEMU (since 8.2)
- "cpr-reboot": stop the guest and save it, end QEMU, update or even reboot the
  host, then start QEMU with -incoming and the same URI; what it names, most
  often a file, has to outlast a reboot. Some kinds of local storage that
  forbid an ordinary migration are permitted, but the images must not be
  touched in between. VFIO devices can take part if the guest was suspended
  before, for example with guest-suspend-ram of the guest agent. It is quickest
  with shared memory backends plus "x-ignore-shared"; over a reboot such memory
  must itself persist, as on a DAX device. Not possible with postcopy,
  background snapshots or COLO (since 8.2)
- "cpr-transfer": hand the guest to a new QEMU on the same host, with its
  memory left in place and so with a very short pause. The new QEMU gets the
  same machine options and two -incoming options, for the main channel and for
  one of type "cpr"; the latter must be a Unix socket, since descriptors pass
  through it, and can be given on the command line alone, as it is read before
  there is a monitor. The old QEMU gets migrate with both channels and ends up
  in state "postmigrate", while the guest goes on in the new one. The main
  channel must not be a file, nor a TCP address with port 0. Memory backends
  need share=on, the machine needs aux-ram-share=on, and memory-backend-epc is
  ruled out. With -incoming defer, send migrate to the old QEMU before any
  command to the new one, which starts to read at migrate-incoming (since 10.0)

EQMP

SQMP
Enumeration ZeroPageDetection
-----------------------------
Since 9.0

Tells who looks for pages of zeroes, which need not be sent.

Values:

- "none": nobody; such pages are sent like others
- "legacy": the main migration thread
- "multifd": the threads that send for "multifd"; without that capability the
  main thread, as with "legacy"

EQMP

SQMP
Structure BitmapMigrationBitmapAliasTransform
---------------------------------------------
Since 6.0

Changes made to a dirty bitmap on its way.

Members:

- "persistent": whether the bitmap will be stored in its image from then on;
  when omitted, it stays as it was (json-bool, optional)

EQMP

SQMP
Structure BitmapMigrationBitmapAlias
------------------------------------
Since 5.2

One dirty bitmap and the name it has in the migration stream.

Members:

- "name": bitmap on this side (json-string)
- "alias": what it is called in the stream, for instance its name on the other
  side (json-string)
- "transform": changes made to the bitmap; none when omitted
  (BitmapMigrationBitmapAliasTransform, optional, since 6.0)

EQMP

SQMP
Structure BitmapMigrationNodeAlias
----------------------------------
Since 5.2

One block node whose dirty bitmaps are migrated, and the name it has in the
migration stream.

Members:

- "node-name": block node on this side (json-string)
- "alias": what the node is called in the stream, for instance its name on the
  other side (json-string)
- "bitmaps": bitmaps of the node that take part, each with its own alias
  (json-array of BitmapMigrationBitmapAlias)

EQMP

SQMP
Enumeration MigrationParameter
------------------------------
Since 2.4

Names of the settings of migration.

migrate-set-parameters changes the settings and query-migrate-parameters reads
them; their members bear these names.

Values:

- "announce-initial": milliseconds before the guest's network addresses are
  announced for the first time on the new host (since 4.0)
- "announce-max": most milliseconds between two announcements (since 4.0)
- "announce-rounds": how many announcements there are (since 4.0)
- "announce-step": milliseconds by which the pause between announcements grows
  (since 4.0)
- "throttle-trigger-threshold": percentage of bytes changed to bytes sent, per
  period, from which on "auto-converge" acts; 50 at first (since 5.0)
- "cpu-throttle-initial": percentage of processor time that "auto-converge"
  withholds to begin with; 20 at first (since 2.7)
- "cpu-throttle-increment": percentage it adds each time this proves too
  little; 10 at first (since 2.7)
- "cpu-throttle-tailslow": whether the last additions are made smaller, down to
  what should just bring the guest's writing under the threshold; off at first
  (since 5.1)
- "tls-creds": object with TLS credentials; the empty string means an
  unencrypted migration (since 2.7)
- "tls-hostname": name that the receiver's certificate must show; the empty
  string, which counts since 2.9, stands for the host in the URI (since 2.7)
- "tls-authz": object that decides by the certificate which sender is let in
  (since 4.0)
- "max-bandwidth": bytes per second that may be sent (since 2.8)
- "avail-switchover-bandwidth": bytes per second to reckon with for the switch
  to the destination; 0, as at first, goes by measurement (since 8.2)
- "downtime-limit": milliseconds of standstill allowed for the switch
  (since 2.8)
- "x-checkpoint-delay": milliseconds between two periodic checkpoints of COLO
  (since 2.8)
  Features:
  - "unstable": "x-checkpoint-delay" and "x-vcpu-dirty-limit-period" are
    experiments and may change or vanish.
- "multifd-channels": number of parallel connections of "multifd"; 2 at first
  (since 4.0)
- "xbzrle-cache-size": bytes in the cache of "xbzrle", a power of two and a
  multiple of the guest's page size (since 2.11)
- "max-postcopy-bandwidth": bytes per second that postcopy may send in the
  background; 0, as at first, for no limit (since 3.0)
- "max-cpu-throttle": percentage of processor time that is withheld at most; 99
  at first (since 3.1)
- "multifd-compression": compression on the connections of "multifd"; "none" at
  first (since 5.0)
- "multifd-zlib-level": effort of zlib from 0 to 9; 1 at first (since 5.0)
- "multifd-zstd-level": effort of zstd from 0 to 20; 1 at first (since 5.0)
- "multifd-qatzip-level": effort of qatzip from 1 to 9; 1 at first (since 9.2)
- "block-bitmap-mapping": which dirty bitmaps are migrated, and under which
  names (since 5.2)
- "x-vcpu-dirty-limit-period": milliseconds between two adjustments by
  "dirty-limit", from 1 to 1000; 1000 at first (since 8.1)
  Features:
  - "unstable": "x-checkpoint-delay" and "x-vcpu-dirty-limit-period" are
    experiments and may change or vanish.
- "vcpu-dirty-limit": megabytes per second that a processor may change under
  "dirty-limit"; 1 at first (since 8.1)
- "mode": purpose of the migration; "normal" at first (since 8.2)
- "zero-page-detection": who looks for pages of zeroes; "multifd" at first
  (since 9.0)
- "direct-io": whether files are written past the host's page cache, for
  "mapped-ram" (since 9.1)

EQMP

SQMP
Structure MigrateSetParameters
------------------------------
Since 2.4

Settings of migration to change; a member that is left out keeps the value it
has.

Members:

- "announce-initial": milliseconds to wait on the new host before the guest's
  network addresses are announced for the first time, at most 100000
  (json-size, optional, since 4.0)
- "announce-max": upper limit, in milliseconds, of the pause between two
  announcements, at most 100000 (json-size, optional, since 4.0)
- "announce-rounds": number of announcements to send, at most 1000
  (json-size, optional, since 4.0)
- "announce-step": milliseconds by which each pause is longer than the one
  before, from 1 to 10000 (json-size, optional, since 4.0)
- "throttle-trigger-threshold": how many bytes the guest may change for every
  hundred bytes sent before "auto-converge" slows it down; from 1 to 100, 50
  unless it was ever set (json-uint8, optional, since 5.0)
- "cpu-throttle-initial": percentage of processor time to withhold at the first
  slowdown, from 1 to 99; 20 unless it was ever set
  (json-uint8, optional, since 2.7)
- "cpu-throttle-increment": percentage to add whenever the slowdown proves
  insufficient, from 1 to 99; 10 unless it was ever set
  (json-uint8, optional, since 2.7)
- "cpu-throttle-tailslow": true to make the last additions smaller: the share
  of processor time is worked out at which the guest would write just as fast
  as the threshold permits, and the lesser of that step and
  "cpu-throttle-increment" is taken, since guests suffer most from large steps
  near the end; false unless it was ever set (json-bool, optional, since 5.1)
- "tls-creds": id of a tls-creds object, of endpoint client where the guest is
  sent and server where it is received; any migration then uses TLS. The empty
  string, as at first, or null for no encryption
  (StrOrNull, optional, since 2.7)
- "tls-hostname": name that the receiver's certificate must show, necessary
  with X.509 credentials and a URI without a host, such as fd: or exec:. The
  empty string, understood since 2.9, or null for the host in the URI
  (StrOrNull, optional, since 2.7)
- "tls-authz": id of an authz object that decides, by the distinguished name in
  the certificate, which sender is let in. It is looked up when a sender
  connects, so it may be replaced meanwhile; if there is none at that moment,
  the sender is refused (StrOrNull, optional, since 4.0)
- "max-bandwidth": most bytes per second to send
  (json-size, optional, since 2.8)
- "avail-switchover-bandwidth": bytes per second that are sure to be available
  for the last part of the transfer; used to compute whether the rest fits into
  the downtime, not to limit anything. 0, as at first, lets QEMU estimate; a
  reliable figure makes for a better moment to switch
  (json-size, optional, since 8.2)
- "downtime-limit": milliseconds for which the guest may stand still, at most
  2000000 (json-uint64, optional, since 2.8)
- "x-checkpoint-delay": milliseconds from one periodic checkpoint of COLO to
  the next (json-uint32, optional, since 2.8)
  Features:
  - "unstable": "x-checkpoint-delay" and "x-vcpu-dirty-limit-period" are
    experiments and may change or vanish.
- "multifd-channels": number of connections for "multifd", each a socket of its
  own, 1 to 255; 2 unless it was ever set (json-uint8, optional, since 4.0)
- "xbzrle-cache-size": size of the "xbzrle" cache in bytes, a power of two and
  at least a page of the guest (json-size, optional, since 2.11)
- "max-postcopy-bandwidth": most bytes per second to send in the background of
  postcopy, on top of the pages asked for; 0, as at first, for no limit
  (json-size, optional, since 3.0)
- "max-cpu-throttle": percentage of processor time beyond which the guest is
  not slowed down, from "cpu-throttle-initial" to 99; 99 unless it was ever set
  (json-uint8, optional, since 3.1)
- "multifd-compression": compression for the connections of "multifd"; "none"
  unless it was ever set (MultiFDCompression, optional, since 5.0)
- "multifd-zlib-level": effort of zlib, from 1 for speed to 9 for size, or 0 to
  leave the data uncompressed; 1 unless it was ever set
  (json-uint8, optional, since 5.0)
- "multifd-qatzip-level": effort of qatzip, from 1 for speed to 9 for size; 1
  unless it was ever set (json-uint8, optional, since 9.2)
- "multifd-zstd-level": effort of zstd, from 1 for speed to 20 for size, or 0
  to leave the data uncompressed; 1 unless it was ever set
  (json-uint8, optional, since 5.0)
- "block-bitmap-mapping": which dirty bitmaps "dirty-bitmaps" migrates, and
  under which names; replaces an earlier mapping as a whole and must be
  one-to-one. The sender skips what is not listed; a receiver that meets an
  alias it does not know reports that and drops all bitmap data from there on.
  As long as no mapping was set, bitmaps keep their names, and a node goes by
  the name of its block device or else by its node name
  (json-array of BitmapMigrationNodeAlias, optional, since 5.2)
- "x-vcpu-dirty-limit-period": milliseconds between two adjustments by
  "dirty-limit", from 1 to 1000; 1000 unless it was ever set
  (json-uint64, optional, since 8.1)
  Features:
  - "unstable": "x-checkpoint-delay" and "x-vcpu-dirty-limit-period" are
    experiments and may change or vanish.
- "vcpu-dirty-limit": megabytes per second that each processor may change under
  "dirty-limit"; 1 unless it was ever set (json-uint64, optional, since 8.1)
- "mode": what the migration is for; "normal" unless it was ever set
  (MigMode, optional, since 8.2)
- "zero-page-detection": who looks for pages of zeroes; "multifd" unless it was
  ever set (ZeroPageDetection, optional, since 9.0)
- "direct-io": true to write migration files past the host's page cache
  (O_DIRECT) where possible; has an effect with "mapped-ram" alone
  (json-bool, optional, since 9.1)

EQMP

    {
        .name       = "migrate-set-parameters",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_migrate_set_parameters,
    },

SQMP
migrate-set-parameters
----------------------
Since 2.4

Change settings of migration.

Only what is named changes, and nothing does if one value is out of range. The
bandwidth and the downtime may be changed while a migration is running, which
is the usual way to help one that does not come to an end; the others should be
set before, on both sides where they concern the data that is sent.

Arguments: MigrateSetParameters

Returns: None.

Errors: where a value is out of range, and where settings and capabilities
        exclude each other, such as "zero-copy-send" or "mapped-ram" with
        compression or TLS

Example: Help a migration that does not come to an end

-> {
       "execute": "migrate-set-parameters",
       "arguments": { "downtime-limit": 500, "max-bandwidth": 1250000000 }
   }
<- { "return": {} }

Example: Encryption, and a dirty bitmap to take along

-> {
       "execute": "migrate-set-parameters",
       "arguments": {
           "tls-creds": "tls0",
           "block-bitmap-mapping": [
               {
                   "node-name": "disk0",
                   "alias": "system",
                   "bitmaps": [{ "name": "nightly", "alias": "nightly" }]
               }
           ]
       }
   }
<- { "return": {} }

Example: No encryption any more

-> { "execute": "migrate-set-parameters", "arguments": { "tls-creds": null } }
<- { "return": {} }

EQMP

SQMP
Structure MigrationParameters
-----------------------------
Since 2.4

The settings of migration as they stand.

QEMU reports all of them in spite of their being declared optional;
"block-bitmap-mapping" alone is missing until it has been set.

Members:

- "announce-initial": milliseconds that pass on the new host before the first
  announcement of the guest's network addresses
  (json-size, optional, since 4.0)
- "announce-max": milliseconds that the pause between two announcements may
  reach (json-size, optional, since 4.0)
- "announce-rounds": number of announcements sent
  (json-size, optional, since 4.0)
- "announce-step": milliseconds added to the pause after each announcement
  (json-size, optional, since 4.0)
- "throttle-trigger-threshold": bytes changed for every hundred bytes sent from
  which on "auto-converge" slows the guest down; 50 unless changed
  (json-uint8, optional, since 5.0)
- "cpu-throttle-initial": percentage of processor time withheld at the first
  slowdown (json-uint8, optional, since 2.7)
- "cpu-throttle-increment": percentage added at every further one
  (json-uint8, optional, since 2.7)
- "cpu-throttle-tailslow": whether the last additions are cut down to what the
  guest's writing still calls for, as large steps hurt most near the end; false
  unless changed (json-bool, optional, since 5.1)
- "tls-creds": id of the object with TLS credentials, of endpoint client on the
  sender and server on the receiver; the empty string for no encryption, in
  place of which 2.8 leaves the member out (json-string, optional, since 2.7)
- "tls-hostname": name that the receiver's certificate must show; the empty
  string stands for the host in the URI, in place of which 2.8 leaves the
  member out (json-string, optional, since 2.7)
- "tls-authz": id of the object that decides by the certificate which sender is
  let in; the empty string for none (json-string, optional, since 4.0)
- "max-bandwidth": most bytes per second that are sent
  (json-size, optional, since 2.8)
- "avail-switchover-bandwidth": bytes per second QEMU reckons with for the last
  part of the transfer, without limiting it to them; 0 stands for its own
  estimate (json-size, optional, since 8.2)
- "downtime-limit": milliseconds for which the guest may stand still
  (json-uint64, optional, since 2.8)
- "x-checkpoint-delay": milliseconds from one COLO checkpoint to the next
  (json-uint32, optional, since 2.8)
  Features:
  - "unstable": "x-checkpoint-delay" and "x-vcpu-dirty-limit-period" are
    experiments and may change or vanish.
- "multifd-channels": number of connections that "multifd" opens; 2 unless
  changed (json-uint8, optional, since 4.0)
- "xbzrle-cache-size": size of the "xbzrle" cache in bytes
  (json-size, optional, since 2.11)
- "max-postcopy-bandwidth": most bytes per second that postcopy sends in the
  background; 0 for no limit (json-size, optional, since 3.0)
- "max-cpu-throttle": percentage of processor time that is withheld at most; 99
  unless changed (json-uint8, optional, since 3.1)
- "multifd-compression": compression on the connections of "multifd"; "none"
  unless changed (MultiFDCompression, optional, since 5.0)
- "multifd-zlib-level": effort of zlib, 0 to 9; 1 unless changed
  (json-uint8, optional, since 5.0)
- "multifd-qatzip-level": effort of qatzip, 1 to 9; 1 unless changed
  (json-uint8, optional, since 9.2)
- "multifd-zstd-level": effort of zstd, 0 to 20; 1 unless changed
  (json-uint8, optional, since 5.0)
- "block-bitmap-mapping": which dirty bitmaps are migrated, and under which
  names; missing as long as none was set, when bitmaps and nodes go by their
  own names (json-array of BitmapMigrationNodeAlias, optional, since 5.2)
- "x-vcpu-dirty-limit-period": milliseconds between two adjustments by
  "dirty-limit"; 1000 unless changed (json-uint64, optional, since 8.1)
  Features:
  - "unstable": "x-checkpoint-delay" and "x-vcpu-dirty-limit-period" are
    experiments and may change or vanish.
- "vcpu-dirty-limit": megabytes per second that each processor may change under
  "dirty-limit"; 1 unless changed (json-uint64, optional, since 8.1)
- "mode": what the migration is for; "normal" unless changed
  (MigMode, optional, since 8.2)
- "zero-page-detection": who looks for pages of zeroes; "multifd" unless
  changed (ZeroPageDetection, optional, since 9.0)
- "direct-io": whether migration files are written past the host's page cache,
  with "mapped-ram" (json-bool, optional, since 9.1)

EQMP

    {
        .name       = "query-migrate-parameters",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_migrate_parameters,
    },

SQMP
query-migrate-parameters
------------------------
Since 2.4

Show the settings of migration.

QEMU 10 gives all of them except "block-bitmap-mapping", which appears once it
has been set. Older releases know fewer.

Arguments: None.

Returns: the present settings (MigrationParameters)

Example:

-> { "execute": "query-migrate-parameters" }
<- {
       "return": {
           "announce-initial": 50,
           "announce-max": 550,
           "announce-rounds": 5,
           "announce-step": 100,
           "throttle-trigger-threshold": 50,
           "cpu-throttle-initial": 20,
           "cpu-throttle-increment": 10,
           "cpu-throttle-tailslow": false,
           "tls-creds": "",
           "tls-hostname": "",
           "tls-authz": "",
           "max-bandwidth": 134217728,
           "avail-switchover-bandwidth": 0,
           "downtime-limit": 300,
           "x-checkpoint-delay": 20000,
           "multifd-channels": 2,
           "xbzrle-cache-size": 67108864,
           "max-postcopy-bandwidth": 0,
           "max-cpu-throttle": 99,
           "multifd-compression": "none",
           "multifd-zlib-level": 1,
           "multifd-qatzip-level": 1,
           "multifd-zstd-level": 1,
           "block-bitmap-mapping": [
               {
                   "node-name": "disk0",
                   "alias": "system",
                   "bitmaps": [
                       {
                           "name": "nightly",
                           "alias": "nightly",
                           "transform": { "persistent": true }
                       }
                   ]
               }
           ],
           "x-vcpu-dirty-limit-period": 1000,
           "vcpu-dirty-limit": 1,
           "mode": "normal",
           "zero-page-detection": "multifd",
           "direct-io": false
       }
   }

EQMP

    {
        .name       = "migrate-start-postcopy",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_migrate_start_postcopy,
    },

SQMP
migrate-start-postcopy
----------------------
Since 2.5

Move the guest over now and fetch the rest of its memory afterwards.

For a guest that changes its memory faster than the network can carry it. It
continues on the other side at once; whenever it touches a page that is still
missing, it waits for that page. If the connection breaks meanwhile, neither
side is complete, and the guest stands still until the migration is resumed.

Arguments: None.

Returns: None.

Errors: where no migration was started, and where the capability "postcopy-ram"
        is off; it has to be on, on both sides, before the migration starts

Example:

-> { "execute": "migrate-start-postcopy" }
<- { "return": {} }

EQMP

SQMP
Enumeration COLOMessage
-----------------------
Since 2.8

Messages that the two sides of a COLO pair exchange for each checkpoint; they
stay inside the migration stream and never appear in QMP.

Values:

- "checkpoint-ready": the secondary can take checkpoints from now on
- "checkpoint-request": the primary wants to make a checkpoint
- "checkpoint-reply": the secondary has heard that request
- "vmstate-send": the primary is about to send the state of the guest
- "vmstate-size": number of bytes the state takes
- "vmstate-received": the secondary has got the whole state
- "vmstate-loaded": the secondary's copy of the guest has taken the state over

EQMP

SQMP
Enumeration COLOMode
--------------------
Since 2.8

Role of a QEMU process in a COLO pair.

Values:

- "none": no role; COLO is off
- "primary": runs the guest that serves the outside world
- "secondary": keeps the copy that follows, ready to take over

EQMP

SQMP
Enumeration FailoverStatus
--------------------------
Since 2.8

Stages of a COLO failover, kept inside QEMU.

Values:

- "none": there has been no failover so far
- "require": a failover was asked for, and nothing done about it yet
- "active": the failover is being carried out
- "completed": the failover is done
- "relaunch": a finished failover is to be run again, from "none" on
  (since 2.9)

EQMP

SQMP
Enumeration COLOExitReason
--------------------------
Since 3.1

Why COLO ended.

Values:

- "none": no failover took place; query-colo-status alone uses this value, the
  event COLO_EXIT never does
- "request": failover was asked for from outside, with x-colo-lost-heartbeat
- "error": COLO itself met an error
- "processing": a failover is still under way (since 4.0)

EQMP

#if defined(CONFIG_REPLICATION)
    {
        .name       = "x-colo-lost-heartbeat",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_x_colo_lost_heartbeat,
    },
#endif

SQMP
x-colo-lost-heartbeat
---------------------
Since 2.8

Tell one half of a COLO pair that the other is gone.

The manager watches over both hosts and sends it to the survivor. A primary
leaves COLO and serves on alone; a secondary fails over, which makes its copy
the guest that serves from then on.

Arguments: None.

Features:

- "unstable": The command is an experiment and may change or vanish.

Returns: None.

Errors: where COLO does not run

Example:

-> { "execute": "x-colo-lost-heartbeat" }
<- { "return": {} }

EQMP

    {
        .name       = "migrate_cancel",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_migrate_cancel,
    },

SQMP
migrate_cancel
--------------
Since 0.14

Give up the migration that is going on; the guest continues here.

It takes a moment: the status is "cancelling" first and "cancelled" then; after
that a new attempt can be made. Once postcopy has begun it is too late, since
the guest already runs on the other side.

Note: Calling it without a migration does no harm and counts as success.

Arguments: None.

Returns: None.

Example:

-> { "execute": "migrate_cancel" }
<- { "return": {} }

EQMP

    {
        .name       = "migrate-continue",
        .args_type  = "state:s",
        .mhandler.cmd_new = qmp_marshal_migrate_continue,
    },

SQMP
migrate-continue
----------------
Since 2.11

Let a migration go on that is held and waits for its manager.

With the capability "pause-before-switchover" that is "pre-switchover", where
the manager can prepare the storage before the guest changes sides.

Arguments:

- "state": phase the migration is thought to be in; guards against acting on
  outdated knowledge (MigrationStatus)

Returns: None.

Errors: where the migration is in another phase

Example:

-> {
       "execute": "migrate-continue",
       "arguments": { "state": "pre-switchover" }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration MigrationAddressType
--------------------------------
Since 8.2

Ways to carry the migration stream.

Values:

- "socket": through a socket, of any kind that SocketAddress knows
- "exec": through the standard input or output of a program
- "rdma": by remote direct memory access, between hosts with the right network
  hardware
- "file": into a file, or out of one

EQMP

SQMP
Structure FileMigrationArgs
---------------------------
Since 8.2

A file that holds a migration stream.

Members:

- "filename": file to write or read (json-string)
- "offset": byte in the file at which the stream begins, so that a header of
  the manager's own can precede it (json-uint64)

EQMP

SQMP
Structure MigrationExecCommand
------------------------------
Since 8.2

A program that the migration stream is piped through.

Members:

- "args": the program, followed by its arguments (json-array of json-string)

EQMP

SQMP
Union MigrationAddress
----------------------
Since 8.2
Discriminator: "transport"

Where a migration stream goes to, or comes from.

Members:

- "transport": how the stream is carried, which decides on the further members
  (MigrationAddressType)

Branches:

- "socket": (SocketAddress)
- "exec": (MigrationExecCommand)
- "rdma": (InetSocketAddress)
- "file": (FileMigrationArgs)

EQMP

SQMP
Enumeration MigrationChannelType
--------------------------------
Since 8.1

What passes through a channel of a migration.

Values:

- "main": the migration stream with memory and devices
- "cpr": state that must reach the new QEMU before everything else, such as
  descriptors, in the mode "cpr-transfer"

EQMP

SQMP
Structure MigrationChannel
--------------------------
Since 8.1

One connection of a migration.

Members:

- "channel-type": what this connection carries (MigrationChannelType)
- "addr": where it goes to, or listens (MigrationAddress)

EQMP

    {
        .name       = "migrate",
        .args_type  = "uri:s?,channels:q?,detach:b?,resume:b?",
        .mhandler.cmd_new = qmp_marshal_migrate,
    },

SQMP
migrate
-------
Since 0.14

Start to send the guest to another QEMU.

The reply says only that the attempt has begun; follow the event MIGRATION or
query-migrate for the outcome. The guest keeps running while its memory is sent
again and again, until what is left fits into the allowed downtime; then it is
stopped here and continues there. If the migration fails or is cancelled before
that moment, the guest simply goes on here.

Note: Exactly one of "uri" and "channels" is given.

Arguments:

- "uri": where to send it, as tcp:HOST:PORT, unix:PATH, vsock:CID:PORT,
  fd:NAME, exec:COMMAND, file:PATH or rdma:HOST:PORT (json-string, optional)
- "channels": the same in parts: one channel of type "main" and, in the mode
  "cpr-transfer", another of type "cpr"
  (json-array of MigrationChannel, optional)
- "detach": without effect, accepted for old programs; do not send it
  (json-bool, optional)
- "resume": take up a postcopy migration that lost its connection
  (json-bool, optional, default false, since 3.0)

Returns: None.

Errors: where the URI is of an unknown kind, where something forbids migration
        (see "blocked-reasons" of query-migrate), while another migration is
        running or awaited, after the guest has been migrated away, and where
        "resume" finds nothing to resume; a postcopy migration with
        "release-ram" cannot be resumed

Example: By URI

-> { "execute": "migrate", "arguments": { "uri": "tcp:192.0.2.8:4446" } }
<- { "return": {} }

Example: Over TCP

-> {
       "execute": "migrate",
       "arguments": {
           "channels": [
               {
                   "channel-type": "main",
                   "addr": {
                       "transport": "socket",
                       "type": "inet",
                       "host": "192.0.2.8",
                       "port": "4446"
                   }
               }
           ]
       }
   }
<- { "return": {} }

Example: Through a compressor into a file

-> {
       "execute": "migrate",
       "arguments": {
           "channels": [
               {
                   "channel-type": "main",
                   "addr": {
                       "transport": "exec",
                       "args": ["/usr/bin/zstd", "-o", "/vm/web.state.zst"]
                   }
               }
           ]
       }
   }
<- { "return": {} }

Example: Over RDMA

-> {
       "execute": "migrate",
       "arguments": {
           "channels": [
               {
                   "channel-type": "main",
                   "addr": {
                       "transport": "rdma",
                       "host": "198.51.100.20",
                       "port": "4447"
                   }
               }
           ]
       }
   }
<- { "return": {} }

Example: Into a file, behind a header of 4096 bytes

-> {
       "execute": "migrate",
       "arguments": {
           "channels": [
               {
                   "channel-type": "main",
                   "addr": {
                       "transport": "file",
                       "filename": "/vm/web.state",
                       "offset": 4096
                   }
               }
           ]
       }
   }
<- { "return": {} }

Example: Resume a broken postcopy

-> {
       "execute": "migrate",
       "arguments": { "uri": "tcp:192.0.2.8:4448", "resume": true }
   }
<- { "return": {} }

EQMP

    {
        .name       = "migrate-incoming",
        .args_type  = "uri:s?,channels:q?,exit-on-error:b?",
        .mhandler.cmd_new = qmp_marshal_migrate_incoming,
    },

SQMP
migrate-incoming
----------------
Since 2.3

Wait for a guest that another QEMU sends.

QEMU must have been started with "-incoming defer". The delay gives time to set
capabilities and parameters, or to start an NBD server, before the first byte
arrives. When the guest has arrived it runs or stays paused, as it did at its
origin.

Note: Exactly one of "uri" and "channels" has to be given.

Arguments:

- "uri": where to listen or what to read, in the forms that migrate and the
  option -incoming know (json-string, optional)
- "channels": the same in parts, with a single channel of type "main"; one of
  type "cpr" can be given on the command line only
  (json-array of MigrationChannel, optional)
- "exit-on-error": end QEMU when the migration fails; with false it stays, the
  event MIGRATION reports the failure and query-migrate the reason
  (json-bool, optional, default true, since 9.1)

Returns: None.

Errors: where QEMU was started without -incoming, and where an incoming
        migration has been started already

Example: By URI

-> {
       "execute": "migrate-incoming",
       "arguments": { "uri": "tcp:0.0.0.0:4446", "exit-on-error": false }
   }
<- { "return": {} }

Example: Over TCP

-> {
       "execute": "migrate-incoming",
       "arguments": {
           "channels": [
               {
                   "channel-type": "main",
                   "addr": {
                       "transport": "socket",
                       "type": "inet",
                       "host": "192.0.2.8",
                       "port": "4446"
                   }
               }
           ]
       }
   }
<- { "return": {} }

Example: Over RDMA

-> {
       "execute": "migrate-incoming",
       "arguments": {
           "channels": [
               {
                   "channel-type": "main",
                   "addr": {
                       "transport": "rdma",
                       "host": "198.51.100.20",
                       "port": "4447"
                   }
               }
           ]
       }
   }
<- { "return": {} }

Example: From a compressed file

-> {
       "execute": "migrate-incoming",
       "arguments": {
           "channels": [
               {
                   "channel-type": "main",
                   "addr": {
                       "transport": "exec",
                       "args": ["/usr/bin/zstd", "-dc", "/vm/web.state.zst"]
                   }
               }
           ]
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "xen-save-devices-state",
        .args_type  = "filename:s,live:b?",
        .mhandler.cmd_new = qmp_marshal_xen_save_devices_state,
    },

SQMP
xen-save-devices-state
----------------------
Since 1.1

Write the state of all devices to a file, without memory and disks.

The guest is stopped meanwhile, and continues afterwards if it was running. An
existing file is overwritten.

Arguments:

- "filename": file to write, in the binary form that xen-load-devices-state
  reads (json-string)
- "live": whether this is part of a live migration, which makes QEMU give up
  its hold on the disk images (json-bool, optional, default true, since 2.11)

Returns: None.

Errors: where the file cannot be written

Example:

-> {
       "execute": "xen-save-devices-state",
       "arguments": { "filename": "/var/lib/xen/web.devices", "live": false }
   }
<- { "return": {} }

EQMP

    {
        .name       = "xen-set-global-dirty-log",
        .args_type  = "enable:b",
        .mhandler.cmd_new = qmp_marshal_xen_set_global_dirty_log,
    },

SQMP
xen-set-global-dirty-log
------------------------
Since 1.3

Let QEMU note which guest pages its devices write to, or stop that.

It is switched on for the time of a live migration, so that pages changed by
devices are sent again.

Arguments:

- "enable": true to start, false to stop (json-bool)

Returns: None.

Example:

-> { "execute": "xen-set-global-dirty-log", "arguments": { "enable": true } }
<- { "return": {} }

EQMP

    {
        .name       = "xen-load-devices-state",
        .args_type  = "filename:s",
        .mhandler.cmd_new = qmp_marshal_xen_load_devices_state,
    },

SQMP
xen-load-devices-state
----------------------
Since 2.7

Read the state of all devices from a file that xen-save-devices-state made.

The guest must be stopped and must have the same devices as the one that was
saved. Memory and disks are left as they are.

Arguments:

- "filename": file to read (json-string)

Returns: None.

Errors: where the guest is running, and where the file cannot be read

Example:

-> {
       "execute": "xen-load-devices-state",
       "arguments": { "filename": "/var/lib/xen/web.devices" }
   }
<- { "return": {} }

EQMP

#if defined(CONFIG_REPLICATION)
    {
        .name       = "xen-set-replication",
        .args_type  = "enable:b,primary:b,failover:b?",
        .mhandler.cmd_new = qmp_marshal_xen_set_replication,
    },
#endif

SQMP
xen-set-replication
-------------------
Since 2.9

Start or end block replication for a COLO pair under Xen.

Arguments:

- "enable": true to start, false to end (json-bool)
- "primary": role of this process, true for the primary and false for the
  secondary (json-bool)
- "failover": how replication ends: true fails over to this side, false merely
  stops; not allowed when "enable" is true (json-bool, optional, default false)

Returns: None.

Errors: where "failover" is given although "enable" is true, and where
        replication cannot be started or ended

Example: Start on the secondary

-> {
       "execute": "xen-set-replication",
       "arguments": { "enable": true, "primary": false }
   }
<- { "return": {} }

Example: The secondary takes over

-> {
       "execute": "xen-set-replication",
       "arguments": { "enable": false, "primary": false, "failover": true }
   }
<- { "return": {} }

EQMP

SQMP
Structure ReplicationStatus
---------------------------
Since 2.9
Condition: defined(CONFIG_REPLICATION)

Health of block replication, as query-xen-replication-status reports it.

Members:

- "error": true if replication met an error, false if all is well (json-bool)
- "desc": what went wrong, for people to read; missing when all is well
  (json-string, optional)

EQMP

#if defined(CONFIG_REPLICATION)
    {
        .name       = "query-xen-replication-status",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_xen_replication_status,
    },
#endif

SQMP
query-xen-replication-status
----------------------------
Since 2.9

Show whether block replication of a running COLO guest under Xen works.

Arguments: None.

Returns: whether there was an error, and which (ReplicationStatus)

Example: All is well

-> { "execute": "query-xen-replication-status" }
<- { "return": { "error": false } }

Example: An error

-> { "execute": "query-xen-replication-status" }
<- { "return": { "error": true, "desc": "I/O error occurred" } }

EQMP

#if defined(CONFIG_REPLICATION)
    {
        .name       = "xen-colo-do-checkpoint",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_xen_colo_do_checkpoint,
    },
#endif

SQMP
xen-colo-do-checkpoint
----------------------
Since 2.9

Tell block replication that Xen makes a COLO checkpoint, so that the disks take
part in it.

Arguments: None.

Returns: None.

Example:

-> { "execute": "xen-colo-do-checkpoint" }
<- { "return": {} }

EQMP

SQMP
Structure COLOStatus
--------------------
Since 3.1
Condition: defined(CONFIG_REPLICATION)

Role of this process in a COLO pair, and how the last COLO operation ended.

Members:

- "mode": role at present; "none" while COLO does not run (COLOMode)
- "last-mode": role played last: the same as "mode" while COLO runs, and after
  a failover the role until then (COLOMode, since 4.0)
- "reason": why COLO ended; "none" if no failover took place (COLOExitReason)

EQMP

#if defined(CONFIG_REPLICATION)
    {
        .name       = "query-colo-status",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_colo_status,
    },
#endif

SQMP
query-colo-status
-----------------
Since 3.1

Show whether COLO runs, in which role, and why it ended.

Arguments: None.

Returns: role and reason (COLOStatus)

Example:

-> { "execute": "query-colo-status" }
<- {
       "return": {
           "mode": "none",
           "last-mode": "secondary",
           "reason": "request"
       }
   }

EQMP

    {
        .name       = "migrate-recover",
        .args_type  = "uri:s",
        .mhandler.cmd_new = qmp_marshal_migrate_recover,
    },

SQMP
migrate-recover
---------------
Since 3.0
Flags: out-of-band

Tell the destination of a halted postcopy migration where to wait for the
sender again.

The sender then gets migrate with "resume" set to true and the same address.
The command can be sent out of band, for the main loop may be waiting for a
missing page.

Arguments:

- "uri": address to listen on, in the forms that migrate knows (json-string)

Returns: None.

Errors: where the migration is in any other phase than "postcopy-paused"

Example:

-> {
       "execute": "migrate-recover",
       "arguments": { "uri": "tcp:192.0.2.8:4448" }
   }
<- { "return": {} }

EQMP

    {
        .name       = "migrate-pause",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_migrate_pause,
    },

SQMP
migrate-pause
-------------
Since 3.0
Flags: out-of-band

Halt a postcopy migration by cutting its connection, for example because the
network is known to be dead though nothing reported it yet.

The migration goes to "postcopy-paused" and can be taken up with
migrate-recover and migrate. The command can be sent out of band.

Arguments: None.

Returns: None.

Errors: where the migration is not in postcopy, since no other kind can be
        paused

Example:

-> { "execute": "migrate-pause" }
<- { "return": {} }

EQMP

SQMP
Structure DirtyRateVcpu
-----------------------
Since 6.2

How fast one processor of the guest changes memory.

Members:

- "id": number of the processor (json-int)
- "dirty-rate": memory it changes, in MiB per second (json-int)

EQMP

SQMP
Enumeration DirtyRateStatus
---------------------------
Since 5.2

Tells how far a measurement by calc-dirty-rate has come.

Values:

- "unstarted": nothing was measured so far
- "measuring": the measurement is going on
- "measured": it is over, and its result can be read

EQMP

SQMP
Enumeration DirtyRateMeasureMode
--------------------------------
Since 6.2

Ways to find out how fast the guest changes memory; calc-dirty-rate tells how
they differ.

Values:

- "page-sampling": compare checksums of pages chosen at random, before and
  after; an estimate
- "dirty-ring": let KVM collect changed pages in a ring for each processor, for
  which its property dirty-ring-size has to be set; the only way that tells
  processors apart
- "dirty-bitmap": collect changed pages in a bitmap, which has a bit for each;
  not possible where KVM uses dirty rings

EQMP

SQMP
Enumeration TimeUnit
--------------------
Since 8.2

Unit of a time given as a number.

Values:

- "second": the number counts seconds
- "millisecond": the number counts milliseconds

EQMP

SQMP
Structure DirtyRateInfo
-----------------------
Since 5.2

Latest measurement of how fast the guest changes memory.

Members:

- "dirty-rate": memory the guest changes, in MiB per second; missing until
  "status" is "measured" (json-int, optional)
- "status": whether a measurement is going on or done (DirtyRateStatus)
- "start-time": when the measurement began, in seconds (json-int)
- "calc-time": how long it lasts, in the unit of "calc-time-unit", fractions
  cut off (json-int)
- "calc-time-unit": unit of "calc-time" (TimeUnit, since 8.2)
- "sample-pages": pages examined in each GiB of guest memory; of meaning in
  mode "page-sampling" only (json-uint64, since 6.1)
- "mode": how it was measured (DirtyRateMeasureMode, since 6.2)
- "vcpu-dirty-rate": result for each processor, given in mode "dirty-ring" only
  (json-array of DirtyRateVcpu, optional, since 6.2)

EQMP

    {
        .name       = "calc-dirty-rate",
        .args_type  = "calc-time:i,calc-time-unit:s?,sample-pages:i?,mode:s?",
        .mhandler.cmd_new = qmp_marshal_calc_dirty_rate,
    },

SQMP
calc-dirty-rate
---------------
Since 5.2

Start to measure how fast the guest changes its memory, to foresee whether a
migration could come to an end.

The reply comes at once; query-dirty-rate gives the result after "calc-time"
has passed. The rate is the memory changed at least once within that time,
divided by it.

"page-sampling" works everywhere: it computes a checksum of randomly chosen
pages at the start and at the end, and takes the share of those that differ for
the whole. More pages give a better estimate and more work. "dirty-bitmap"
counts every changed page, for instance by way of the faults that writes to
protected pages cause; KVM's property dirty-ring-size must not be set.
"dirty-ring" counts as well, for each processor apart; it needs KVM with that
property.

Arguments:

- "calc-time": how long to measure, from 50 milliseconds to 60 seconds; as a
  page counts once however often it is written, longer times yield lower rates
  (json-int)
- "calc-time-unit": unit of "calc-time"
  (TimeUnit, optional, default second, since 8.2)
- "sample-pages": pages to examine in each GiB of guest memory, from 128 to
  16384, for "page-sampling" only; 512 of them are 0.2 percent of a GiB in
  pages of 4 KiB (json-int, optional, default 512, since 6.1)
- "mode": how to measure
  (DirtyRateMeasureMode, optional, default page-sampling, since 6.1)

Returns: None.

Errors: while another measurement is going on, where "calc-time" or
        "sample-pages" is out of range, where "sample-pages" is given for
        another mode, and where the mode does not suit the way KVM was set up

Example: By samples, for ten seconds

-> {
       "execute": "calc-dirty-rate",
       "arguments": { "calc-time": 10, "sample-pages": 1024 }
   }
<- { "return": {} }

Example: By a bitmap, for a quarter of a second

-> {
       "execute": "calc-dirty-rate",
       "arguments": {
           "calc-time": 250,
           "calc-time-unit": "millisecond",
           "mode": "dirty-bitmap"
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "query-dirty-rate",
        .args_type  = "calc-time-unit:s?",
        .mhandler.cmd_new = qmp_marshal_query_dirty_rate,
    },

SQMP
query-dirty-rate
----------------
Since 5.2

Show the result of the latest calc-dirty-rate, or that it is not there yet.

Arguments:

- "calc-time-unit": unit in which to report "calc-time"
  (TimeUnit, optional, default second, since 8.2)

Returns: state of the measurement and, at its end, the rate (DirtyRateInfo)

Example: Going on

-> { "execute": "query-dirty-rate" }
<- {
       "return": {
           "status": "measuring",
           "mode": "page-sampling",
           "sample-pages": 1024,
           "start-time": 1741603901,
           "calc-time": 10,
           "calc-time-unit": "second"
       }
   }

Example: Done, with a figure for each processor

-> {
       "execute": "query-dirty-rate",
       "arguments": { "calc-time-unit": "millisecond" }
   }
<- {
       "return": {
           "status": "measured",
           "mode": "dirty-ring",
           "sample-pages": 0,
           "start-time": 1741603960,
           "calc-time": 2000,
           "calc-time-unit": "millisecond",
           "dirty-rate": 87,
           "vcpu-dirty-rate": [
               { "id": 0, "dirty-rate": 80 },
               { "id": 1, "dirty-rate": 7 }
           ]
       }
   }

EQMP

SQMP
Structure DirtyLimitInfo
------------------------
Since 7.1

Limit on how fast one processor of the guest may change memory.

Members:

- "cpu-index": number of the processor (json-int)
- "limit-rate": megabytes per second it may change; 0 for no limit
  (json-uint64)
- "current-rate": megabytes per second it changes at present (json-uint64)

EQMP

    {
        .name       = "set-vcpu-dirty-limit",
        .args_type  = "cpu-index:i?,dirty-rate:i",
        .mhandler.cmd_new = qmp_marshal_set_vcpu_dirty_limit,
    },

SQMP
set-vcpu-dirty-limit
--------------------
Since 7.1

Limit how fast processors of the guest may change memory.

A processor above the limit is held up until it keeps to it. The rate is a
measure of how hard it works on memory; calc-dirty-rate helps to find a fitting
limit. KVM must have been started with its property dirty-ring-size set.

Arguments:

- "cpu-index": number of the processor; all processors when omitted
  (json-int, optional)
- "dirty-rate": megabytes per second that each of them may change; 0 lifts the
  limit (json-uint64)

Returns: None.

Errors: where KVM does not use dirty rings, where there is no such processor,
        and while a migration with "dirty-limit" is running

Example: One processor

-> {
       "execute": "set-vcpu-dirty-limit",
       "arguments": { "cpu-index": 3, "dirty-rate": 64 }
   }
<- { "return": {} }

Example: All processors

-> { "execute": "set-vcpu-dirty-limit", "arguments": { "dirty-rate": 150 } }
<- { "return": {} }

EQMP

    {
        .name       = "cancel-vcpu-dirty-limit",
        .args_type  = "cpu-index:i?",
        .mhandler.cmd_new = qmp_marshal_cancel_vcpu_dirty_limit,
    },

SQMP
cancel-vcpu-dirty-limit
-----------------------
Since 7.1

Lift the limit that set-vcpu-dirty-limit imposed.

It has the same need for KVM's dirty rings as that command.

Arguments:

- "cpu-index": number of the processor; all processors when omitted
  (json-int, optional)

Returns: None.

Errors: where there is no such processor, and while a migration with
        "dirty-limit" is running

Example:

-> { "execute": "cancel-vcpu-dirty-limit", "arguments": { "cpu-index": 3 } }
<- { "return": {} }

EQMP

    {
        .name       = "query-vcpu-dirty-limit",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_vcpu_dirty_limit,
    },

SQMP
query-vcpu-dirty-limit
----------------------
Since 7.1

Show the limits made by set-vcpu-dirty-limit, and how fast the processors
change memory.

Arguments: None.

Returns: one object for each processor; empty where no limit is in force
         (json-array of DirtyLimitInfo)

Example:

-> { "execute": "query-vcpu-dirty-limit" }
<- {
       "return": [
           { "cpu-index": 0, "limit-rate": 150, "current-rate": 41 },
           { "cpu-index": 1, "limit-rate": 150, "current-rate": 0 }
       ]
   }

EQMP

SQMP
Structure MigrationThreadInfo
-----------------------------
Since 7.2

A thread of QEMU that works for a migration.

Members:

- "name": name of the thread, which tells its task (json-string)
- "thread-id": number the host's kernel gave the thread (json-int)

EQMP

    {
        .name       = "query-migrationthreads",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_migrationthreads,
    },

SQMP
query-migrationthreads
----------------------
Since 7.2

List the threads that work for the migration in progress, for instance to pin
them to host processors.

Arguments: None.

Features:

- "deprecated": The command should not be used any more, and so far nothing
  replaces it.

Returns: one object for each thread (json-array of MigrationThreadInfo)

Example:

-> { "execute": "query-migrationthreads" }
<- {
       "return": [
           { "name": "live_migration", "thread-id": 20417 },
           { "name": "multifdsend_0", "thread-id": 20418 },
           { "name": "multifdsend_1", "thread-id": 20419 }
       ]
   }

EQMP

    {
        .name       = "snapshot-save",
        .args_type  = "job-id:s,tag:s,vmstate:s,devices:q",
        .mhandler.cmd_new = qmp_marshal_snapshot_save,
    },

SQMP
snapshot-save
-------------
Since 6.0

Start a job that saves the whole guest, its memory and devices as well as its
disks, as a snapshot inside the disk images.

The reply says only that the job exists. Watch the event JOB_STATUS_CHANGE, ask
query-jobs for an error once the job is "concluded", and send job-dismiss then.
The guest's processors may stand still while the snapshot is written.

For a snapshot that is consistent in itself, list every node that the guest can
write to.

Arguments:

- "job-id": name for the new job (json-string)
- "tag": name for the new snapshot (json-string)
- "vmstate": block node whose image takes up memory and device state
  (json-string)
- "devices": block nodes whose contents are saved under "tag"
  (json-array of json-string)

Returns: None.

Errors: where a snapshot named "tag" exists already, for which the job fails
        rather than the command

Example: The job from its creation to its end

-> {
       "execute": "snapshot-save",
       "arguments": {
           "job-id": "save-a",
           "tag": "before-upgrade",
           "vmstate": "root0",
           "devices": ["root0", "data0"]
       }
   }
<- { "return": {} }
<- {
       "event": "JOB_STATUS_CHANGE",
       "data": { "id": "save-a", "status": "created" },
       "timestamp": { "seconds": 1741604710, "microseconds": 20114 }
   }
<- {
       "event": "JOB_STATUS_CHANGE",
       "data": { "id": "save-a", "status": "running" },
       "timestamp": { "seconds": 1741604710, "microseconds": 20388 }
   }
<- {
       "event": "STOP",
       "timestamp": { "seconds": 1741604710, "microseconds": 21502 }
   }
<- {
       "event": "RESUME",
       "timestamp": { "seconds": 1741604718, "microseconds": 640873 }
   }
<- {
       "event": "JOB_STATUS_CHANGE",
       "data": { "id": "save-a", "status": "waiting" },
       "timestamp": { "seconds": 1741604718, "microseconds": 641020 }
   }
<- {
       "event": "JOB_STATUS_CHANGE",
       "data": { "id": "save-a", "status": "pending" },
       "timestamp": { "seconds": 1741604718, "microseconds": 641044 }
   }
<- {
       "event": "JOB_STATUS_CHANGE",
       "data": { "id": "save-a", "status": "concluded" },
       "timestamp": { "seconds": 1741604718, "microseconds": 641169 }
   }

-> { "execute": "query-jobs" }
<- {
       "return": [
           {
               "id": "save-a",
               "type": "snapshot-save",
               "status": "concluded",
               "current-progress": 1,
               "total-progress": 1
           }
       ]
   }

-> { "execute": "job-dismiss", "arguments": { "id": "save-a" } }
<- { "return": {} }

EQMP

    {
        .name       = "snapshot-load",
        .args_type  = "job-id:s,tag:s,vmstate:s,devices:q",
        .mhandler.cmd_new = qmp_marshal_snapshot_load,
    },

SQMP
snapshot-load
-------------
Since 6.0

Start a job that takes the whole guest back to a snapshot made by
snapshot-save.

The reply says only that the job exists. Watch the event JOB_STATUS_CHANGE, ask
query-jobs for an error once the job is "concluded", and send job-dismiss then;
the example of snapshot-save shows all of it. The guest's processors stand
still while the snapshot is read.

List every writable node that may have changed after the snapshot was saved;
what is left out keeps its present contents and may not match the guest's
memory.

Arguments:

- "job-id": name for the new job (json-string)
- "tag": snapshot to go back to (json-string)
- "vmstate": block node whose image holds memory and device state (json-string)
- "devices": block nodes whose contents are taken back
  (json-array of json-string)

Returns: None.

Example:

-> {
       "execute": "snapshot-load",
       "arguments": {
           "job-id": "load-a",
           "tag": "before-upgrade",
           "vmstate": "root0",
           "devices": ["root0", "data0"]
       }
   }
<- { "return": {} }

EQMP

    {
        .name       = "snapshot-delete",
        .args_type  = "job-id:s,tag:s,devices:q",
        .mhandler.cmd_new = qmp_marshal_snapshot_delete,
    },

SQMP
snapshot-delete
---------------
Since 6.0

Start a job that removes a snapshot of the whole guest from the disk images.

The reply says only that the job exists. Watch the event JOB_STATUS_CHANGE, ask
query-jobs for an error once the job is "concluded", and send job-dismiss then;
the example of snapshot-save shows all of it.

Arguments:

- "job-id": name for the new job (json-string)
- "tag": snapshot to remove (json-string)
- "devices": block nodes whose images hold it (json-array of json-string)

Returns: None.

Example:

-> {
       "execute": "snapshot-delete",
       "arguments": {
           "job-id": "drop-a",
           "tag": "before-upgrade",
           "devices": ["root0", "data0"]
       }
   }
<- { "return": {} }

EQMP

SQMP
Enumeration QapiVfioMigrationState
----------------------------------
Since 9.1

What a host device passed through with VFIO is doing as seen by migration.

Values:

- "stop": halted, neither working nor being saved
- "running": at work in the usual way
- "stop-copy": halted, while its state can be read out and sent
- "resuming": halted, while its state can be written into it at the destination
- "running-p2p": at work, but starting no access to other devices (peer to
  peer) ()
- "pre-copy": at work, while its state is tracked and a first part of it can be
  read out
- "pre-copy-p2p": like "pre-copy", but starting no access to other devices

EQMP

SQMP
Enumeration YankInstanceType
----------------------------
Since 6.0

Kinds of connection that yank is able to cut.

Values:

- "block-node": the connection of a block node to its server, at present that
  of NBD clients
- "chardev": the socket of a character device
- "migration": all connections of the migration in progress; there is only one
  migration, so it needs no further name

EQMP

SQMP
Structure YankInstanceBlockNode
-------------------------------
Since 6.0

Tells which block node loses its connection to the server; the node then does
not try to connect again.

Members:

- "node-name": name of the node in the block graph (json-string)

EQMP

SQMP
Structure YankInstanceChardev
-----------------------------
Since 6.0

Tells which character device gets its connected socket shut down.

Members:

- "id": name the character device was created with (json-string)

EQMP

SQMP
Union YankInstance
------------------
Since 6.0
Discriminator: "type"

Something that can hang on a peer which no longer answers, and that yank can
free by force.

A "block-node" instance stands for an NBD client, whose connection is closed
for good. A "chardev" instance stands for a character device with a socket. A
"migration" instance stands for every connection of the migration: the
migration itself is not asked, so it ends as "failed", whereas migrate_cancel
leads to "cancelled". Keep yank for real hangs.

Members:

- "type": what kind of connection this is, which decides on the members that
  name it (YankInstanceType)

Branches:

- "block-node": (YankInstanceBlockNode)
- "chardev": (YankInstanceChardev)

EQMP

    {
        .name       = "yank",
        .args_type  = "instances:q",
        .mhandler.cmd_new = qmp_marshal_yank,
    },

SQMP
yank
----
Since 6.0
Flags: out-of-band

Cut connections by force, to free a QEMU that hangs on a dead peer.

It can be sent out of band, so it still works while other commands are stuck.

Arguments:

- "instances": connections to cut, as query-yank lists them
  (json-array of YankInstance)

Returns: None.

Errors: DeviceNotFound where one of the instances does not exist

Example: Cut an NBD client and a serial port from their servers

-> {
       "execute": "yank",
       "arguments": {
           "instances": [
               { "type": "block-node", "node-name": "remote0" },
               { "type": "chardev", "id": "serial0" }
           ]
       }
   }
<- { "return": {} }

Example: Cut the migration

-> {
       "execute": "yank",
       "arguments": { "instances": [{ "type": "migration" }] }
   }
<- { "return": {} }

EQMP

    {
        .name       = "query-yank",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_yank,
    },

SQMP
query-yank
----------
Since 6.0
Flags: out-of-band

List the connections that yank could cut at this moment.

Arguments: None.

Returns: all existing instances, in the form that yank takes
         (json-array of YankInstance)

Example:

-> { "execute": "query-yank" }
<- {
       "return": [
           { "type": "chardev", "id": "serial0" },
           { "type": "block-node", "node-name": "remote0" },
           { "type": "migration" }
       ]
   }

EQMP
