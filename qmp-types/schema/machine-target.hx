HXCOMM exact

SQMP
Machines of One Architecture
============================

CPU models and topology as far as they exist for some architectures only.

EQMP

SQMP
Structure CpuModelInfo
----------------------
Since 2.8

A CPU model: a named CPU, and changes to it.

The name stands for a whole set of properties; "props" switches some on or off,
or sets them to other values, in the way -cpu NAME,property=value does.

Members:

- "name": name of a CPU definition, as query-cpu-definitions lists it
  (json-string)
- "props": properties and their values, a JSON object whose members are named
  as the properties of the CPU type; nothing is changed where it is left out
  (json-any, optional)

EQMP

SQMP
Enumeration CpuModelExpansionType
---------------------------------
Since 2.8

How far query-cpu-model-expansion takes a CPU model apart.

A static expansion suits for storing a model, a full one for looking into it.
Some features cannot be put into a static model, such as cache information or a
performance monitor handed through from the host on x86; they get lost in a
static expansion of a model that is not migration-safe.

Values:

- "static": name a base model that never changes, and list the differences from
  it; the result means the same CPU in every release, with every machine type,
  machine option and accelerator, and is safe for migration
- "full": list every property; the result tells what the CPU would have here
  and now, and need not be safe for migration

EQMP

SQMP
Enumeration CpuModelCompareResult
---------------------------------
Since 2.8

How the first of two CPU models ("A") relates to the second ("B"): which of
them runs where the other does. As a rule it follows from their features or
their generations.

Values:

- "incompatible": neither is certain to run where the other runs
- "identical": each runs where the other runs
- "superset": B runs wherever A runs, while A might not run where B does
- "subset": A runs wherever B runs, while B might not run where A does

EQMP

SQMP
Structure CpuModelBaselineInfo
------------------------------
Since 2.8
Condition: defined(TARGET_S390X)

What query-cpu-model-baseline has found.

Members:

- "model": the common model, which runs wherever either of the two given models
  runs (CpuModelInfo)

EQMP

SQMP
Structure CpuModelCompareInfo
-----------------------------
Since 2.8
Condition: defined(TARGET_S390X)

What query-cpu-model-comparison has found.

Members:

- "result": how model A relates to model B (CpuModelCompareResult)
- "responsible-properties": names of the properties in which they differ; empty
  for identical models. Where a property among them cannot be written, no way
  is known to make the models equal; the name "type" says that there can be
  none (json-array of json-string)

EQMP

#if defined(TARGET_S390X)
    {
        .name       = "query-cpu-model-comparison",
        .args_type  = "modela:q,modelb:q",
        .mhandler.cmd_new = qmp_marshal_query_cpu_model_comparison,
    },
#endif

SQMP
query-cpu-model-comparison
--------------------------
Since 2.8

Find out which of two CPU models runs where the other does.

The usual question is whether a model runs on this host: compare it as A with
the largest model the host offers (with KVM, the model "host" as B). It does
where the result is "identical" or "subset". Otherwise query-cpu-model-baseline
makes a smaller model that both can run.

The answer holds for this release, machine type, set of machine options and
accelerator; only models that query-cpu-definitions calls static mean the same
everywhere. Do not ask a QEMU that was started with -cpu options or global
properties for CPUs, since these can find their way into the result. The
command exists for s390x only.

Arguments:

- "modela": the model called A in the result (CpuModelInfo)
- "modelb": the model called B in the result (CpuModelInfo)

Returns: how they relate, and the properties that make the difference
         (CpuModelCompareInfo)

Errors: where a model names an unknown CPU, or has properties that are unknown
        or of the wrong type, where it cannot be used here, and where comparing
        is not supported

Example:

-> {
       "execute": "query-cpu-model-comparison",
       "arguments": {
           "modela": {
               "name": "z14-base",
               "props": { "vx": true, "te": false }
           },
           "modelb": { "name": "host" }
       }
   }
<- { "return": { "result": "subset", "responsible-properties": ["type"] } }

EQMP

#if defined(TARGET_S390X)
    {
        .name       = "query-cpu-model-baseline",
        .args_type  = "modela:q,modelb:q",
        .mhandler.cmd_new = qmp_marshal_query_cpu_model_baseline,
    },
#endif

SQMP
query-cpu-model-baseline
------------------------
Since 2.8

Make a CPU model that runs wherever one of two given models runs.

Use it to find a CPU for guests that are to migrate between unlike hosts. The
new model is static and safe for migration; compared with either of the given
ones it is identical or a subset.

The answer holds for this release, machine type, set of machine options and
accelerator; only models that query-cpu-definitions calls static mean the same
everywhere. Do not ask a QEMU that was started with -cpu options or global
properties for CPUs, since these can find their way into the result. The
command exists for s390x only.

Arguments:

- "modela": one of the models (CpuModelInfo)
- "modelb": the other model (CpuModelInfo)

Returns: the common model (CpuModelBaselineInfo)

Errors: where a model names an unknown CPU, or has properties that are unknown
        or of the wrong type, where it cannot be used here, and where making a
        baseline is not supported

Example:

-> {
       "execute": "query-cpu-model-baseline",
       "arguments": {
           "modela": { "name": "z15a-base" },
           "modelb": { "name": "z13-base", "props": { "te": true } }
       }
   }
<- { "return": { "model": { "name": "z13-base", "props": {} } } }

EQMP

SQMP
Structure CpuModelExpansionInfo
-------------------------------
Since 2.8
Condition: defined(TARGET_S390X) || defined(TARGET_I386) || defined(TARGET_ARM) || defined(TARGET_LOONGARCH64) || defined(TARGET_RISCV)

A CPU model, taken apart by query-cpu-model-expansion.

Members:

- "model": the same CPU, with its properties spelled out (CpuModelInfo)
- "deprecated-props": properties the vendor of the CPU advises against; after a
  static expansion those that are switched on in this model, after a full one
  those of the whole architecture
  (json-array of json-string, since 9.1, if defined(TARGET_S390X))

EQMP

#if defined(TARGET_S390X) || defined(TARGET_I386) || defined(TARGET_ARM) || defined(TARGET_LOONGARCH64) || defined(TARGET_RISCV)
    {
        .name       = "query-cpu-model-expansion",
        .args_type  = "type:s,model:q",
        .mhandler.cmd_new = qmp_marshal_query_cpu_model_expansion,
    },
#endif

SQMP
query-cpu-model-expansion
-------------------------
Since 2.8

Take a CPU model apart into its properties.

The model "host" can be expanded as well, which tells what the host offers for
guests. Which expansions there are depends on the architecture: s390x has both,
Arm has "full" only.

The answer holds for this release, machine type, set of machine options and
accelerator; only models that query-cpu-definitions calls static mean the same
everywhere. Do not ask a QEMU that was started with -cpu options or global
properties for CPUs, since these can find their way into the result.

Arguments:

- "type": how far to go (CpuModelExpansionType)
- "model": the model to expand, together with changes where wanted
  (CpuModelInfo)

Returns: the expanded model (CpuModelExpansionInfo)

Errors: where the model names an unknown CPU, or has properties that are
        unknown or of the wrong type, where it cannot be expanded, and where
        the architecture does not have this kind of expansion

Note: The member "deprecated-props" is there in replies for s390x only.

Example: A static expansion on s390x (shortened)

-> {
       "execute": "query-cpu-model-expansion",
       "arguments": { "type": "static", "model": { "name": "z14" } }
   }
<- {
       "return": {
           "model": {
               "name": "z14-base",
               "props": { "aen": true, "bpb": true, "te": true, "vx": true }
           },
           "deprecated-props": ["bpb", "te"]
       }
   }

Example: A full expansion of a model with one change

-> {
       "execute": "query-cpu-model-expansion",
       "arguments": {
           "type": "full",
           "model": { "name": "host", "props": { "te": false } }
       }
   }
<- {
       "return": {
           "model": {
               "name": "host",
               "props": { "aen": true, "bpb": true, "te": false, "vx": true }
           },
           "deprecated-props": ["bpb", "csske", "cte", "te"]
       }
   }

EQMP

SQMP
Structure CpuDefinitionInfo
---------------------------
Since 1.2
Condition: defined(TARGET_PPC) || defined(TARGET_ARM) || defined(TARGET_I386) || defined(TARGET_S390X) || defined(TARGET_MIPS) || defined(TARGET_LOONGARCH64) || defined(TARGET_RISCV)

A CPU that can be named with -cpu, as listed by query-cpu-definitions.

"unavailable-features" can guide a user to a model that works: a property that
is listed there and can be written may be changed, and the CPU may then run.
Where one cannot be written, no way around it is known. The name "type" stands
there where the architecture gives no details.

Members:

- "name": name to give to -cpu (json-string)
- "migration-safe": whether a guest with this CPU can migrate between releases
  and between hosts of different abilities, provided that it has a versioned
  machine type; take a missing member for false
  (json-bool, optional, since 2.8)
- "static": whether the CPU is the same for all releases, machine types,
  machine options and accelerators; such a CPU is migration-safe, too
  (json-bool, since 2.8)
- "unavailable-features": names of the properties that keep it from running on
  this host; an empty list means that it runs with the present machine type, a
  missing one that it is not known
  (json-array of json-string, optional, since 2.8)
- "typename": type behind the name; device-list-properties lists what can be
  set on it with -cpu and -global (json-string, since 2.9)
- "alias-of": CPU this name stands for; missing where the name is no alias. It
  can be another one for other machine types, and an alias may cease to be safe
  for migration, so store the name given here in the configuration of a guest
  (json-string, optional, since 4.1)
- "deprecated": whether the CPU is deprecated, so that a later release may lack
  it (json-bool, since 5.2)

EQMP

#if defined(TARGET_PPC) || defined(TARGET_ARM) || defined(TARGET_I386) || defined(TARGET_S390X) || defined(TARGET_MIPS) || defined(TARGET_LOONGARCH64) || defined(TARGET_RISCV)
    {
        .name       = "query-cpu-definitions",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_cpu_definitions,
    },
#endif

SQMP
query-cpu-definitions
---------------------
Since 1.2

List the CPUs that can be named with -cpu, and tell whether they run on this
host.

What is said about running holds for the accelerator and machine type of this
process, so ask with those the guest will get.

Arguments: None.

Returns: one CpuDefinitionInfo for each CPU (json-array of CpuDefinitionInfo)

Example:

-> { "execute": "query-cpu-definitions" }
<- {
       "return": [
           {
               "name": "max",
               "typename": "max-x86_64-cpu",
               "unavailable-features": [],
               "static": false,
               "migration-safe": false,
               "deprecated": false
           },
           {
               "name": "EPYC",
               "typename": "EPYC-x86_64-cpu",
               "unavailable-features": ["sha-ni", "misalignsse"],
               "alias-of": "EPYC-v1",
               "static": false,
               "migration-safe": true,
               "deprecated": false
           }
       ]
   }

EQMP

SQMP
Enumeration S390CpuPolarization
-------------------------------
Since 8.2
Condition: defined(TARGET_S390X)

How an s390x guest wants host CPUs to be spread over its own.

Values:

- "horizontal": all CPUs are due the same share
- "vertical": each CPU is due the share that its entitlement names

EQMP

#if defined(TARGET_S390X) && defined(CONFIG_KVM)
    {
        .name       = "set-cpu-topology",
        .args_type  = "core-id:i,socket-id:i?,book-id:i?,drawer-id:i?,"
                      "entitlement:s?,dedicated:b?",
        .mhandler.cmd_new = qmp_marshal_set_cpu_topology,
    },
#endif

SQMP
set-cpu-topology
----------------
Since 8.2

Move a virtual CPU of an s390x guest to another place in the topology, or
change how it is backed by host CPUs.

Send it after the thread of the CPU was pinned elsewhere, so that the guest
knows. What is left out stays as it is. The guest is told of the change.

Arguments:

- "core-id": number of the CPU (json-uint16)
- "socket-id": socket to move it to; its present one where left out
  (json-uint16, optional)
- "book-id": book to move it to; its present one where left out
  (json-uint16, optional)
- "drawer-id": drawer to move it to; its present one where left out
  (json-uint16, optional)
- "entitlement": share of a host CPU it is due under vertical polarization.
  With "auto" it is high for a dedicated CPU and medium for any other; QEMU
  10.0 does the same where the member is left out
  (S390CpuEntitlement, optional)
- "dedicated": whether a host CPU is reserved for it; unchanged where left out
  (json-bool, optional)

Features:

- "unstable": The command is an experiment and may change or go away.

Returns: None.

Errors: where the guest has no CPU topology, where there is no such CPU or
        place, where the new socket is full, and where dedication and
        entitlement do not go together

Example:

-> {
       "execute": "set-cpu-topology",
       "arguments": {
           "core-id": 11,
           "socket-id": 1,
           "book-id": 0,
           "drawer-id": 0,
           "entitlement": "high",
           "dedicated": true
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure CpuPolarizationInfo
-----------------------------
Since 8.2
Condition: defined(TARGET_S390X) && defined(CONFIG_KVM)

How an s390x guest has chosen that its CPUs share those of the host.

Members:

- "polarization": the polarization in force (S390CpuPolarization)

EQMP

#if defined(TARGET_S390X) && defined(CONFIG_KVM)
    {
        .name       = "query-s390x-cpu-polarization",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_s390x_cpu_polarization,
    },
#endif

SQMP
query-s390x-cpu-polarization
----------------------------
Since 8.2

Tell which polarization the guest has chosen for its CPUs.

CPU_POLARIZATION_CHANGE tells of each new choice; this command is for clients
that connect later.

Arguments: None.

Features:

- "unstable": The command is an experiment and may change or go away.

Returns: the polarization in force (CpuPolarizationInfo)

Example:

-> { "execute": "query-s390x-cpu-polarization" }
<- { "return": { "polarization": "horizontal" } }

EQMP
