HXCOMM exact

SQMP
Trace Events
============

Switching tracing of QEMU itself on and off.

EQMP

SQMP
Enumeration TraceEventState
---------------------------
Since 2.2

Tells whether a trace point leaves records.

Values:

- "unavailable": the trace point was left out when QEMU was built and cannot be
  switched on
- "disabled": it exists but is switched off at present
- "enabled": it is switched on, and every pass through it is recorded

EQMP

SQMP
Structure TraceEventInfo
------------------------
Since 2.2

One trace point of QEMU and its state.

Members:

- "name": name of the trace point, as in the trace-events files of QEMU's
  source (json-string)
- "state": whether it is on, off or missing in this build (TraceEventState)

EQMP

    {
        .name       = "trace-event-get-state",
        .args_type  = "name:s",
        .mhandler.cmd_new = qmp_marshal_trace_event_get_state,
    },

SQMP
trace-event-get-state
---------------------
Since 2.2

Tell which trace points exist and whether they are on.

A pattern that matches nothing gives an empty list.

Arguments:

- "name": name of a trace point, or a pattern with * and ?; upper and lower
  case differ (json-string)

Returns: the trace points that match (json-array of TraceEventInfo)

Errors: where the name is no pattern and there is no such trace point

Example:

-> { "execute": "trace-event-get-state", "arguments": { "name": "qmp_job_*" } }
<- {
       "return": [
           { "name": "qmp_job_cancel", "state": "disabled" },
           { "name": "qmp_job_pause", "state": "enabled" }
       ]
   }

EQMP

    {
        .name       = "trace-event-set-state",
        .args_type  = "name:s,enable:b,ignore-unavailable:b?",
        .mhandler.cmd_new = qmp_marshal_trace_event_set_state,
    },

SQMP
trace-event-set-state
---------------------
Since 2.2

Switch trace points on or off.

Where the records go was settled when QEMU was built and started, for example
with -trace file=. If the command fails, nothing has changed.

Arguments:

- "name": name of a trace point, or a pattern with * and ?; upper and lower
  case differ (json-string)
- "enable": true switches on, false off (json-bool)
- "ignore-unavailable": pass over trace points that this build lacks; false, as
  where it is left out, makes one an error (json-bool, optional)

Returns: None.

Errors: where the name is no pattern and there is no such trace point, and
        where one that matches is unavailable, unless such are to be passed
        over

Example:

-> {
       "execute": "trace-event-set-state",
       "arguments": { "name": "qmp_job_*", "enable": true }
   }
<- { "return": {} }

Example: Switch off all of a group, whatever is missing in this build

-> {
       "execute": "trace-event-set-state",
       "arguments": {
           "name": "virtio_*",
           "enable": false,
           "ignore-unavailable": true
       }
   }
<- { "return": {} }

EQMP
