HXCOMM exact

SQMP
Trusted Platform Modules
========================

TPM devices and their backends.

EQMP

SQMP
Enumeration TpmModel
--------------------
Since 1.5
Condition: defined(CONFIG_TPM)

The TPM devices a guest can see.

Values:

- "tpm-tis": the classic interface with memory-mapped FIFO registers, for TPM
  1.2 and 2.0
- "tpm-crb": the command and response buffer interface, for TPM 2.0 only
  (since 2.12)
- "tpm-spapr": the paravirtual interface of pSeries guests on POWER (since 5.0)

EQMP

#if defined(CONFIG_TPM)
    {
        .name       = "query-tpm-models",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_tpm_models,
    },
#endif

SQMP
query-tpm-models
----------------
Since 1.5

List the TPM devices that this binary can give to a guest.

Arguments: None.

Returns: the device models, in no particular order; empty if there is none
         (json-array of TpmModel)

Example:

-> { "execute": "query-tpm-models" }
<- { "return": ["tpm-crb", "tpm-tis"] }

EQMP

SQMP
Enumeration TpmType
-------------------
Since 1.5
Condition: defined(CONFIG_TPM)

The backends that can stand behind a TPM device.

Values:

- "passthrough": the TPM of the host itself, which the guest then has to itself
- "emulator": a TPM in software, such as swtpm, which runs as a process of its
  own (since 2.11)

EQMP

#if defined(CONFIG_TPM)
    {
        .name       = "query-tpm-types",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_tpm_types,
    },
#endif

SQMP
query-tpm-types
---------------
Since 1.5

List the TPM backends that this binary supports.

Arguments: None.

Returns: the kinds of backends, in no particular order; empty if there is none
         (json-array of TpmType)

Example:

-> { "execute": "query-tpm-types" }
<- { "return": ["passthrough", "emulator"] }

EQMP

SQMP
Structure TPMPassthroughOptions
-------------------------------
Since 1.5
Condition: defined(CONFIG_TPM)

Settings of a backend that uses the TPM of the host.

Members:

- "path": device file of the host's TPM; absent if none was given, in which
  case QEMU takes /dev/tpm0 (json-string, optional)
- "cancel-path": file in sysfs through which a command that the TPM is working
  on can be cancelled; absent if none was given, and QEMU then looks for it by
  itself (json-string, optional)

EQMP

SQMP
Structure TPMEmulatorOptions
----------------------------
Since 2.11
Condition: defined(CONFIG_TPM)

Settings of a backend that uses a TPM in software.

Members:

- "chardev": id of the character device, a Unix domain socket, that leads to
  the emulator (json-string)

EQMP

SQMP
Structure TPMPassthroughOptionsWrapper
--------------------------------------
Since 1.5
Condition: defined(CONFIG_TPM)

Puts the settings of the host's TPM one level deeper; it is there for
historical reasons only.

Members:

- "data": the settings themselves (TPMPassthroughOptions)

EQMP

SQMP
Structure TPMEmulatorOptionsWrapper
-----------------------------------
Since 2.11
Condition: defined(CONFIG_TPM)

Puts the settings of an emulated TPM one level deeper; it is there for
historical reasons only.

Members:

- "data": the settings themselves (TPMEmulatorOptions)

EQMP

SQMP
Union TpmTypeOptions
--------------------
Since 1.5
Condition: defined(CONFIG_TPM)
Discriminator: "type"

A TPM backend with its settings.

Members:

- "type": kind of backend; it determines what the settings consist of (TpmType)

Branches:

- "passthrough": (TPMPassthroughOptionsWrapper)
- "emulator": (TPMEmulatorOptionsWrapper)

EQMP

SQMP
Structure TPMInfo
-----------------
Since 1.5
Condition: defined(CONFIG_TPM)

One TPM of the guest: the device it sees, and the backend that does the work.

Members:

- "id": id of the backend, as given to -tpmdev (json-string)
- "model": device the guest sees (TpmModel)
- "options": the backend and its settings (TpmTypeOptions)

EQMP

#if defined(CONFIG_TPM)
    {
        .name       = "query-tpm",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_tpm,
    },
#endif

SQMP
query-tpm
---------
Since 1.5

List the TPM devices of the guest.

Arguments: None.

Returns: one entry for each, normally none or one (json-array of TPMInfo)

Example: An emulated TPM

-> { "execute": "query-tpm" }
<- {
       "return": [
           {
               "id": "tpm0",
               "model": "tpm-crb",
               "options": {
                   "type": "emulator",
                   "data": { "chardev": "chrtpm" }
               }
           }
       ]
   }

Example: The TPM of the host

-> { "execute": "query-tpm" }
<- {
       "return": [
           {
               "id": "hosttpm",
               "model": "tpm-tis",
               "options": {
                   "type": "passthrough",
                   "data": { "path": "/dev/tpm1" }
               }
           }
       ]
   }

EQMP
