HXCOMM exact

SQMP
Statistics
==========

Counters of the hypervisor and of devices, with a description of what each
means.

EQMP

SQMP
Enumeration StatsType
---------------------
Since 7.1

How the value of a statistic behaves.

Values:

- "cumulative": a counter, which only goes up
- "instant": a momentary value, which goes up and down
- "peak": the highest value so far, which only goes up
- "linear-histogram": numbers of occurrences in buckets of equal width
- "log2-histogram": numbers of occurrences in buckets of which each is twice as
  wide as the one before, with bounds at the powers of two

EQMP

SQMP
Enumeration StatsUnit
---------------------
Since 7.1

What a statistic measures; a power of ten or of two may be applied on top.

Values:

- "bytes": an amount of data
- "seconds": a length of time
- "cycles": ticks of a processor clock
- "boolean": a state that holds or does not hold

EQMP

SQMP
Enumeration StatsProvider
-------------------------
Since 7.1

Where statistics come from.

Values:

- "kvm": the KVM module of the Linux kernel, which reports on the guest and on
  each vCPU (since 7.1)
- "cryptodev": the backends of virtio-crypto devices (since 8.0)

EQMP

SQMP
Enumeration StatsTarget
-----------------------
Since 7.1

What statistics are about.

Values:

- "vm": the guest, or the QEMU process, as a whole
- "vcpu": each virtual CPU by itself
- "cryptodev": each crypto backend by itself (since 8.0)

EQMP

SQMP
Structure StatsRequest
----------------------
Since 7.1

Selects statistics of one provider.

Members:

- "provider": the provider to ask (StatsProvider)
- "names": the statistics to return; absent means all it has
  (json-array of json-string, optional)

EQMP

SQMP
Structure StatsVCPUFilter
-------------------------
Since 7.1

Narrows a query about vCPUs down to some of them.

Members:

- "vcpus": the vCPUs, by their paths in the object tree as query-cpus-fast
  tells them; absent means all (json-array of json-string, optional)

EQMP

SQMP
Union StatsFilter
-----------------
Since 7.1
Discriminator: "target"

What query-stats is to return: what the statistics shall be about and, where
less than everything is wanted, from whom and which.

Members:

- "target": what the statistics are about; "vcpu" allows a choice of vCPUs
  besides (StatsTarget)
- "providers": the providers to ask, each with the statistics wanted; absent
  means all of all providers (json-array of StatsRequest, optional)

Branches:

- "vcpu": (StatsVCPUFilter)

EQMP

SQMP
Alternate StatsValue
--------------------
Since 7.1

Value of a statistic; its JSON type follows from the kind of statistic.

Choices:

- "scalar": a number, for counters, momentary values and peaks (json-uint64)
- "boolean": true or false, where the unit is "boolean" (json-bool)
- "list": one number for each bucket of a histogram (json-array of json-uint64)

EQMP

SQMP
Structure Stats
---------------
Since 7.1

A statistic with its value.

Members:

- "name": name of the statistic; query-stats-schemas tells what it means
  (json-string)
- "value": what was measured, to be read in the unit that the schema gives
  (StatsValue)

EQMP

SQMP
Structure StatsResult
---------------------
Since 7.1

The statistics that one provider reports about one object.

Members:

- "provider": who reports (StatsProvider)
- "qom-path": the object they are about, such as a vCPU, by its path in the
  object tree; absent where they are about something that has no place there,
  like the guest as a whole (json-string, optional)
- "stats": the statistics (json-array of Stats)

EQMP

    {
        .name       = "query-stats",
        .args_type  = "arguments:O",
        .mhandler.cmd_new = qmp_marshal_query_stats,
    },

SQMP
query-stats
-----------
Since 7.1

Read statistics that are collected while the guest runs.

Which ones there are, and how to read the numbers, is told by
query-stats-schemas. A provider may have a great many, so ask for the names
needed.

Arguments: StatsFilter

Returns: one entry for each provider and each object that fits
         (json-array of StatsResult)

Example: Two counters of KVM for one vCPU

-> {
       "execute": "query-stats",
       "arguments": {
           "target": "vcpu",
           "vcpus": ["/machine/unattached/device[2]"],
           "providers": [
               { "provider": "kvm", "names": ["exits", "guest_mode"] }
           ]
       }
   }
<- {
       "return": [
           {
               "provider": "kvm",
               "qom-path": "/machine/unattached/device[2]",
               "stats": [
                   { "name": "exits", "value": 918204 },
                   { "name": "guest_mode", "value": false }
               ]
           }
       ]
   }

Example: The guest as a whole

-> {
       "execute": "query-stats",
       "arguments": {
           "target": "vm",
           "providers": [
               { "provider": "kvm", "names": ["remote_tlb_flush"] }
           ]
       }
   }
<- {
       "return": [
           {
               "provider": "kvm",
               "stats": [{ "name": "remote_tlb_flush", "value": 5127 }]
           }
       ]
   }

Example: A histogram

-> {
       "execute": "query-stats",
       "arguments": {
           "target": "vcpu",
           "providers": [{ "provider": "kvm", "names": ["halt_wait_hist"] }]
       }
   }
<- {
       "return": [
           {
               "provider": "kvm",
               "qom-path": "/machine/unattached/device[0]",
               "stats": [
                   {
                       "name": "halt_wait_hist",
                       "value": [0, 0, 3, 41, 118, 27, 6, 0]
                   }
               ]
           }
       ]
   }

EQMP

SQMP
Structure StatsSchemaValue
--------------------------
Since 7.1

Tells how to read one statistic.

A value has to be multiplied by "base" to the power of "exponent" to get it in
the given unit.

Members:

- "name": name of the statistic, unique for one provider and one target
  (json-string)
- "type": how the value behaves (StatsType)
- "unit": what is measured; absent for a plain number (StatsUnit, optional)
- "base": 10 or 2, the base of the power; absent if "exponent" is 0
  (json-int8, optional)
- "exponent": the exponent of that power, or 0 for the unit itself. With base
  10, -9 makes nanoseconds of seconds; with base 2, 10 makes kibibytes of bytes
  (json-int16)
- "bucket-size": width of the buckets, present for a "linear-histogram" only
  (json-uint32, optional)

EQMP

SQMP
Structure StatsSchema
---------------------
Since 7.1

The statistics which one provider has about one kind of target.

Members:

- "provider": who reports (StatsProvider)
- "target": what they are about (StatsTarget)
- "stats": the statistics, each with the way to read it
  (json-array of StatsSchemaValue)

EQMP

    {
        .name       = "query-stats-schemas",
        .args_type  = "provider:s?",
        .mhandler.cmd_new = qmp_marshal_query_stats_schemas,
    },

SQMP
query-stats-schemas
-------------------
Since 7.1

Tell which statistics query-stats can return, and how to read them.

Arguments:

- "provider": tell only about this provider; absent means all
  (StatsProvider, optional)

Returns: one entry for each provider and each kind of target it reports about
         (json-array of StatsSchema)

Note: Do not build on the presence of a name. QEMU tries to keep these
      statistics as they are, but its rules for deprecation do not cover them,
      and most come from elsewhere, for instance from the Linux kernel. A name
      may change or vanish, or its value stay 0 for good.

Example: Reply shortened

-> { "execute": "query-stats-schemas", "arguments": { "provider": "kvm" } }
<- {
       "return": [
           {
               "provider": "kvm",
               "target": "vcpu",
               "stats": [
                   { "name": "exits", "type": "cumulative", "exponent": 0 },
                   {
                       "name": "guest_mode",
                       "type": "instant",
                       "unit": "boolean",
                       "exponent": 0
                   },
                   {
                       "name": "halt_wait_ns",
                       "type": "cumulative",
                       "unit": "seconds",
                       "base": 10,
                       "exponent": -9
                   },
                   {
                       "name": "halt_wait_hist",
                       "type": "log2-histogram",
                       "unit": "seconds",
                       "base": 10,
                       "exponent": -9
                   }
               ]
           },
           {
               "provider": "kvm",
               "target": "vm",
               "stats": [
                   {
                       "name": "max_mmu_page_hash_collisions",
                       "type": "peak",
                       "exponent": 0
                   }
               ]
           }
       ]
   }

EQMP
