HXCOMM exact

SQMP
Features of One Architecture
============================

Memory encryption, secure enclaves, interrupt controllers and other things that
only some targets have.

EQMP

#if defined(TARGET_I386)
    {
        .name       = "rtc-reset-reinjection",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_rtc_reset_reinjection,
    },
#endif

SQMP
rtc-reset-reinjection
---------------------
Since 2.1

Forget clock interrupts that the guest has missed.

A guest that was stopped for long would get the missed interrupts of its
real-time clock in a burst. Send this after the time inside the guest was set
by other means, such as guest-set-time of the guest agent, so that the clock
does not run fast.

Arguments: None.

Returns: None.

Example:

-> { "execute": "rtc-reset-reinjection" }
<- { "return": {} }

EQMP

SQMP
Enumeration SevState
--------------------
Since 2.12
Condition: defined(TARGET_I386)

How far the launch or migration of a guest with encrypted memory (AMD SEV) has
got.

Values:

- "uninit": nothing has been done for the guest yet
- "launch-update": launching: memory and registers are being encrypted and
  measured
- "launch-secret": launching: the measurement is fixed, and the owner of the
  guest may send in secrets
- "running": launched, or arrived by migration
- "send-update": on its way to another host by migration
- "receive-update": arriving from another host by migration

EQMP

SQMP
Enumeration SevGuestType
------------------------
Since 6.2
Condition: defined(TARGET_I386)

Generation of AMD's memory encryption that a guest uses.

Values:

- "sev": SEV, which encrypts memory, or SEV-ES, which encrypts registers as
  well
- "sev-snp": SEV-SNP, which also protects the integrity of memory

EQMP

SQMP
Structure SevGuestInfo
----------------------
Since 2.12
Condition: defined(TARGET_I386)

What query-sev tells about guests of the type "sev" only.

Members:

- "policy": policy bits that the guest was launched with, in the layout of the
  SEV specification (json-uint32)
- "handle": number by which the SEV firmware knows the guest (json-uint32)

EQMP

SQMP
Structure SevSnpGuestInfo
-------------------------
Since 9.1
Condition: defined(TARGET_I386)

What query-sev tells about guests of the type "sev-snp" only.

Members:

- "snp-policy": policy bits that the guest was launched with, in the layout of
  the SEV-SNP specification (json-uint64)

EQMP

SQMP
Union SevInfo
-------------
Since 2.12
Condition: defined(TARGET_I386)
Discriminator: "sev-type"

State of a guest with encrypted memory (AMD SEV), and versions of the firmware
that takes care of it.

Members:

- "enabled": whether the memory of the guest is encrypted (json-bool)
- "api-major": major number of the firmware's API version (json-uint8)
- "api-minor": minor number of the firmware's API version (json-uint8)
- "build-id": build number of the firmware (json-uint8)
- "state": how far the guest has got (SevState)
- "sev-type": generation of the encryption, which decides about further members
  (SevGuestType, since 9.1)

Branches:

- "sev": (SevGuestInfo)
- "sev-snp": (SevSnpGuestInfo)

EQMP

#if defined(TARGET_I386)
    {
        .name       = "query-sev",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_sev,
    },
#endif

SQMP
query-sev
---------
Since 2.12

Tell about the memory encryption of the guest (AMD SEV).

Arguments: None.

Returns: state of the guest and versions of the firmware (SevInfo)

Errors: where the guest was started without SEV

Example: A guest with SEV-ES

-> { "execute": "query-sev" }
<- {
       "return": {
           "enabled": true,
           "api-major": 1,
           "api-minor": 55,
           "build-id": 21,
           "state": "running",
           "sev-type": "sev",
           "policy": 5,
           "handle": 3
       }
   }

Example: A guest with SEV-SNP

-> { "execute": "query-sev" }
<- {
       "return": {
           "enabled": true,
           "api-major": 1,
           "api-minor": 55,
           "build-id": 21,
           "state": "launch-update",
           "sev-type": "sev-snp",
           "snp-policy": 196608
       }
   }

EQMP

SQMP
Structure SevLaunchMeasureInfo
------------------------------
Since 2.12
Condition: defined(TARGET_I386)

Measurement of a SEV guest's initial memory, made by the firmware during
launch.

Members:

- "data": the measurement, encoded in base64 (json-string)

EQMP

#if defined(TARGET_I386)
    {
        .name       = "query-sev-launch-measure",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_sev_launch_measure,
    },
#endif

SQMP
query-sev-launch-measure
------------------------
Since 2.12

Fetch the measurement that the SEV firmware made of the guest while it was
launched.

The owner of the guest compares it with the expected one before sending in
secrets. Start QEMU with -S, so that there is time for it: once the guest runs,
it is too late for a secret.

Arguments: None.

Returns: the measurement, in a SevLaunchMeasureInfo (SevLaunchMeasureInfo)

Errors: where the guest has no SEV, and where no measurement has been made

Example:

-> { "execute": "query-sev-launch-measure" }
<- {
       "return": {
           "data": "7vQ0kkqTn0wlhcTtNRyhbVNdf7HqwwUmV4v0E0rjCe9XyYBLm2Zf8Gg1c5s4n5Wd"
       }
   }

EQMP

SQMP
Structure SevCapability
-----------------------
Since 2.12
Condition: defined(TARGET_I386)

What the host offers for guests with encrypted memory (AMD SEV).

Members:

- "pdh": Diffie-Hellman key of the platform, encoded in base64, with which the
  owner of a guest sets up a secure channel to the firmware (json-string)
- "cert-chain": certificates for that key, encoded in base64 (json-string)
- "cpu0-id": unique id of the first CPU, encoded in base64, with which AMD's
  certificate for the host can be found (json-string, since 7.1)
- "cbitpos": number of the bit in a page table entry that marks an encrypted
  page (json-int)
- "reduced-phys-bits": how many bits a physical address loses where the
  encryption is on (json-int)

EQMP

#if defined(TARGET_I386)
    {
        .name       = "query-sev-capabilities",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_sev_capabilities,
    },
#endif

SQMP
query-sev-capabilities
----------------------
Since 2.12

Tell what the host offers for guests with encrypted memory (AMD SEV).

"cbitpos" and "reduced-phys-bits" are what an object of the type sev-guest has
to be given. Only hosts with AMD processors have them.

Arguments: None.

Returns: keys and parameters of the host (SevCapability)

Errors: where KVM is not in use, where it has no SEV, and where the firmware
        does not answer

Example: Keys and certificates are shown shortened

-> { "execute": "query-sev-capabilities" }
<- {
       "return": {
           "pdh": "AQAAAAAPAAAEAAAAAgAAAA==",
           "cert-chain": "AQAAAAAPAAAVAAAAAQEAAA==",
           "cpu0-id": "xKlu0kN5J8M3Zd7wPhb2Rg==",
           "cbitpos": 51,
           "reduced-phys-bits": 1
       }
   }

EQMP

#if defined(TARGET_I386)
    {
        .name       = "sev-inject-launch-secret",
        .args_type  = "packet-header:s,secret:s,gpa:i?",
        .mhandler.cmd_new = qmp_marshal_sev_inject_launch_secret,
    },
#endif

SQMP
sev-inject-launch-secret
------------------------
Since 6.0

Put a secret into the memory of a SEV guest before it starts.

The owner of the guest has encrypted the secret for the firmware of this host,
after checking the measurement; it could be the key of an encrypted disk. QEMU
only passes it on. The guest must have been measured and must not run yet.

Arguments:

- "packet-header": header that belongs to the secret, encoded in base64
  (json-string)
- "secret": the encrypted secret, encoded in base64 (json-string)
- "gpa": guest physical address to put it at; where it is left out, QEMU takes
  the place the guest's firmware image sets aside, and fails if it names none
  (json-uint64, optional)

Returns: None.

Errors: where the guest is not in the state "launch-secret", where the place
        does not exist or does not fit, and where the firmware refuses the
        packet

Example: To the place named by the firmware image

-> {
       "execute": "sev-inject-launch-secret",
       "arguments": {
           "packet-header": "AAAAAPwGT8mNyZ3ZFjZ3Yk0fWZ0H7g==",
           "secret": "mC3m2Cq6c5s7b2Rk0yN6TQ=="
       }
   }
<- { "return": {} }

Example: To a chosen place

-> {
       "execute": "sev-inject-launch-secret",
       "arguments": {
           "packet-header": "AAAAAPwGT8mNyZ3ZFjZ3Yk0fWZ0H7g==",
           "secret": "mC3m2Cq6c5s7b2Rk0yN6TQ==",
           "gpa": 8441856
       }
   }
<- { "return": {} }

EQMP

SQMP
Structure SevAttestationReport
------------------------------
Since 6.1
Condition: defined(TARGET_I386)

Statement of the SEV firmware about a guest, signed with a key of the host.

Members:

- "data": the report, encoded in base64 (json-string)

EQMP

#if defined(TARGET_I386)
    {
        .name       = "query-sev-attestation-report",
        .args_type  = "mnonce:s",
        .mhandler.cmd_new = qmp_marshal_query_sev_attestation_report,
    },
#endif

SQMP
query-sev-attestation-report
----------------------------
Since 6.1

Have the SEV firmware sign a statement about the guest.

Whoever wants to trust the guest chooses a random number, and finds it in the
report; it proves that the report is not an old one. Only hosts with AMD
processors have such firmware.

Arguments:

- "mnonce": the random number, 16 bytes encoded in base64 (json-string)

Returns: the report, in a SevAttestationReport (SevAttestationReport)

Errors: where the guest has no SEV, and where the random number is not 16 bytes
        long

Example: The report is shown shortened

-> {
       "execute": "query-sev-attestation-report",
       "arguments": { "mnonce": "5tTVoPz1jqbqkLkTXvXKzA==" }
   }
<- { "return": { "data": "5tTVoPz1jqbqkLkTXvXKzIy0m2Cq6c5s7b2Rk0yN6TQAAAA=" } }

EQMP

#if defined(TARGET_S390X)
    {
        .name       = "dump-skeys",
        .args_type  = "filename:s",
        .mhandler.cmd_new = qmp_marshal_dump_skeys,
    },
#endif

SQMP
dump-skeys
----------
Since 2.5

Write the storage keys of an s390x guest to a file.

Storage keys protect pages of memory. Most guests do not use them, and then the
command fails.

Arguments:

- "filename": file on the host to write to (json-string)

Returns: None.

Errors: where the guest does not use storage keys, and where the file cannot be
        written

Example:

-> {
       "execute": "dump-skeys",
       "arguments": { "filename": "/var/tmp/lpar7.skeys" }
   }
<- { "return": {} }

EQMP

SQMP
Structure GICCapability
-----------------------
Since 2.6
Condition: defined(TARGET_ARM)

Whether a guest can have one version of the Arm interrupt controller (GIC).

It depends on the hardware of the host as well as on QEMU and KVM.

Members:

- "version": version of the controller, 2 or 3 (json-int)
- "emulated": whether QEMU itself can provide it (json-bool)
- "kernel": whether KVM on this host can provide it, with the help of hardware
  (json-bool)

EQMP

#if defined(TARGET_ARM)
    {
        .name       = "query-gic-capabilities",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_gic_capabilities,
    },
#endif

SQMP
query-gic-capabilities
----------------------
Since 2.6

List the versions of the Arm interrupt controller that a guest can have.

KVM offers a version only where the hardware of the host has it or can imitate
it, so check before giving gic-version to -machine. Only targets of Arm have
the command.

Arguments: None.

Returns: one GICCapability for each version (json-array of GICCapability)

Example:

-> { "execute": "query-gic-capabilities" }
<- {
       "return": [
           { "version": 2, "emulated": true, "kernel": false },
           { "version": 3, "emulated": true, "kernel": true }
       ]
   }

EQMP

SQMP
Structure SGXEPCSection
-----------------------
Since 7.0

A section of enclave memory (EPC) for Intel SGX.

Members:

- "node": NUMA node the section belongs to (json-int)
- "size": size in bytes (json-uint64)

EQMP

SQMP
Structure SGXInfo
-----------------
Since 6.2
Condition: defined(TARGET_I386)

What there is of Intel SGX, which lets programs keep code and data in enclaves
that the rest of the system cannot look into.

Members:

- "sgx": whether there is SGX at all (json-bool)
- "sgx1": whether there are the instructions of its first version (json-bool)
- "sgx2": whether there are those of the second version, which let an enclave
  change its size (json-bool)
- "flc": whether the system may choose who launches enclaves (flexible launch
  control) (json-bool)
- "sections": the enclave memory there is
  (json-array of SGXEPCSection, since 7.0)

EQMP

#if defined(TARGET_I386)
    {
        .name       = "query-sgx",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_sgx,
    },
#endif

SQMP
query-sgx
---------
Since 6.2

Tell what the guest has of Intel SGX.

Arguments: None.

Returns: features, and enclave memory of the guest (SGXInfo)

Errors: where the machine was started without enclave memory

Example:

-> { "execute": "query-sgx" }
<- {
       "return": {
           "sgx": true,
           "sgx1": true,
           "sgx2": true,
           "flc": true,
           "sections": [
               { "node": 0, "size": 134217728 },
               { "node": 1, "size": 67108864 }
           ]
       }
   }

EQMP

#if defined(TARGET_I386)
    {
        .name       = "query-sgx-capabilities",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_sgx_capabilities,
    },
#endif

SQMP
query-sgx-capabilities
----------------------
Since 6.2

Tell what the host has of Intel SGX, to know what a guest could get.

Arguments: None.

Returns: features, and enclave memory of the host (SGXInfo)

Errors: where the host offers no enclave memory for guests

Example:

-> { "execute": "query-sgx-capabilities" }
<- {
       "return": {
           "sgx": true,
           "sgx1": true,
           "sgx2": false,
           "flc": true,
           "sections": [{ "node": 0, "size": 4244635648 }]
       }
   }

EQMP

SQMP
Enumeration EvtchnPortType
--------------------------
Since 8.0
Condition: defined(TARGET_I386)

What a Xen event channel port is connected to.

Values:

- "closed": nothing; the port is free
- "unbound": nothing yet; the port is reserved and waits for the other end
- "interdomain": a port of another domain, or of QEMU in its place
- "pirq": a physical interrupt, such as that of a passed through device
- "virq": a virtual interrupt of the hypervisor, such as its timer
- "ipi": another virtual CPU of the guest, for interrupts among its CPUs

EQMP

SQMP
Structure EvtchnInfo
--------------------
Since 8.0
Condition: defined(TARGET_I386)

One Xen event channel port of a guest.

Members:

- "port": number of the port (json-uint16)
- "vcpu": number of the virtual CPU that is told of events (json-uint32)
- "type": what the port is connected to (EvtchnPortType)
- "remote-domain": for "interdomain" ports the domain at the other end: "qemu",
  or "loopback" for the guest itself; empty for others (json-string)
- "target": port at the other end, or number of the physical or virtual
  interrupt, by type (json-uint16)
- "pending": whether an event waits for the guest (json-bool)
- "masked": whether the guest holds back events of this port (json-bool)

EQMP

#if defined(TARGET_I386)
    {
        .name       = "xen-event-list",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_xen_event_list,
    },
#endif

SQMP
xen-event-list
--------------
Since 8.0

List the Xen event channel ports that the guest has opened.

It is for guests that run on KVM with QEMU imitating Xen.

Arguments: None.

Returns: one EvtchnInfo for each port that is not closed
         (json-array of EvtchnInfo)

Errors: where QEMU does not imitate Xen for this guest

Example:

-> { "execute": "xen-event-list" }
<- {
       "return": [
           {
               "port": 3,
               "vcpu": 0,
               "type": "virq",
               "remote-domain": "",
               "target": 0,
               "pending": false,
               "masked": false
           },
           {
               "port": 9,
               "vcpu": 2,
               "type": "interdomain",
               "remote-domain": "qemu",
               "target": 4,
               "pending": true,
               "masked": true
           }
       ]
   }

EQMP

#if defined(TARGET_I386)
    {
        .name       = "xen-event-inject",
        .args_type  = "port:i",
        .mhandler.cmd_new = qmp_marshal_xen_event_inject,
    },
#endif

SQMP
xen-event-inject
----------------
Since 8.0

Raise an event on a Xen event channel port, as if the other end had sent it.

Arguments:

- "port": number of the port (json-uint32)

Returns: None.

Errors: where QEMU does not imitate Xen for this guest, and where the port does
        not exist or takes no event

Example:

-> { "execute": "xen-event-inject", "arguments": { "port": 9 } }
<- { "return": {} }

EQMP
