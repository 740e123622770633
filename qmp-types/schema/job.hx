HXCOMM exact

SQMP
Background Jobs
===============

The life of a job, whichever subsystem started it.

EQMP

SQMP
Enumeration JobType
-------------------
Since 1.7

What kind of work a background job does.

Values:

- "commit": writes the data of an overlay down into its backing file, started
  by block-commit
- "stream": copies data from the backing files up into an image, started by
  block-stream
- "mirror": copies a disk and keeps the copy equal, started by drive-mirror or
  blockdev-mirror
- "backup": copies a disk as it was at one instant, started by drive-backup or
  blockdev-backup
- "create": makes a new image, started by blockdev-create (since 3.0)
- "amend": changes options of an existing image, started by x-blockdev-amend
  (since 5.1)
- "snapshot-load": returns the machine to an internal snapshot, started by the
  command snapshot-load (since 6.0)
- "snapshot-save": takes an internal snapshot of the whole machine, started by
  the command snapshot-save (since 6.0)
- "snapshot-delete": removes an internal snapshot, started by the command
  snapshot-delete (since 6.0)

EQMP

SQMP
Enumeration JobStatus
---------------------
Since 2.12

The stage of its life that a background job has reached.

A job normally goes from "created" through "running", "waiting" and "pending"
to "concluded"; one that can go on for ever stops over in "ready", and one that
fails or is cancelled goes through "aborting".

Values:

- "undefined": a job before its creation; a client never sees it
- "created": set up, not yet started
- "running": at work
- "paused": held in its work, by a client or by QEMU itself
- "ready": still at work but caught up, so that it may be completed at any
  time; for jobs such as mirror that do not end by themselves
- "standby": held while ready; after being resumed it is ready again, and it
  can be cancelled
- "waiting": done with its work, until the other jobs of the transaction are
  too; the last of them may pass this stage unseen
- "pending": done with its work, with the changes to the block graph still to
  be made, which can fail; a job with "auto-finalize" false stays here until
  job-finalize
- "aborting": failing or being cancelled, and on its way to "concluded" with an
  error; a client may not get to see it
- "concluded": over, so that its result can be read; a job with "auto-dismiss"
  false stays here, and in the list of query-jobs, until job-dismiss
- "null": being taken apart, after which the id is free again; queries do not
  show it

EQMP

SQMP
Enumeration JobVerb
-------------------
Since 2.12

What a client can ask a job to do; error messages name it when the job's status
does not allow it.

Values:

- "cancel": stop before the end, by job-cancel
- "pause": hold the work for a while, by job-pause
- "resume": go on after a pause, by job-resume
- "set-speed": work at another speed, by block-job-set-speed
- "complete": leave "ready" and come to the end, by job-complete
- "dismiss": go from the list of jobs, by job-dismiss
- "finalize": make the pending changes, by job-finalize
- "change": take over new options, by block-job-change (since 8.2)

EQMP

    {
        .name       = "job-pause",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_job_pause,
    },

SQMP
job-pause
---------
Since 3.0

Hold a job.

The command only makes the request and does not wait. The job stops at its next
opportunity: from "running" it goes to "paused", from "ready" to "standby", and
JOB_STATUS_CHANGE tells when. A job that is cancelled while it is held is
resumed for that.

Arguments:

- "id": identifier of the job (json-string)

Returns: None.

Errors: Fails if there is no such job, or if a client has paused it already.

Example:

-> { "execute": "job-pause", "arguments": { "id": "nightly" } }
<- { "return": {} }

EQMP

    {
        .name       = "job-resume",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_job_resume,
    },

SQMP
job-resume
----------
Since 3.0

Let a job that was held by job-pause go on.

The command does not wait for the job to be at work again.

Arguments:

- "id": identifier of the job (json-string)

Returns: None.

Errors: Fails if there is no such job, or if it is not paused.

Example:

-> { "execute": "job-resume", "arguments": { "id": "nightly" } }
<- { "return": {} }

EQMP

    {
        .name       = "job-cancel",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_job_cancel,
    },

SQMP
job-cancel
----------
Since 3.0

Ask a job to stop before it is done.

The command only makes the request and does not wait. As a rule the job goes to
"aborting" and ends with an error. A job that was nearly done may come first
and succeed in spite of the request, so look at its result; it then goes on to
"pending".

Arguments:

- "id": identifier of the job (json-string)

Returns: None.

Errors: Fails if there is no such job, or if its status does not allow it.

Example:

-> { "execute": "job-cancel", "arguments": { "id": "nightly" } }
<- { "return": {} }

EQMP

    {
        .name       = "job-complete",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_job_complete,
    },

SQMP
job-complete
------------
Since 3.0

Bring a job that is "ready" to its end.

It is meant for jobs that would otherwise go on, such as mirror, and makes them
do their last step, for instance switch the guest to the copy.

Arguments:

- "id": identifier of the job (json-string)

Returns: None.

Errors: Fails if there is no such job, or if it is not ready.

Example:

-> { "execute": "job-complete", "arguments": { "id": "move-disk0" } }
<- { "return": {} }

EQMP

    {
        .name       = "job-dismiss",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_job_dismiss,
    },

SQMP
job-dismiss
-----------
Since 3.0

Remove a job that is over from the list of jobs, which frees its identifier.

Only jobs started with "auto-dismiss" false need it; the others go by
themselves. Read the result with query-jobs first, as it is lost afterwards. It
does not bring a job to its end: one that is "ready" still has to be completed
or cancelled.

Arguments:

- "id": identifier of the job (json-string)

Returns: None.

Errors: Fails if there is no such job, or if its status is not "concluded".

Example:

-> { "execute": "job-dismiss", "arguments": { "id": "nightly" } }
<- { "return": {} }

EQMP

    {
        .name       = "job-finalize",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_job_finalize,
    },

SQMP
job-finalize
------------
Since 3.0

Make the final changes of a job that is "pending", or of all jobs of its
transaction.

It is needed for jobs started with "auto-finalize" false, which wait for it so
that a client can choose the moment at which the block graph changes. Send it
once for a transaction: naming one job finalizes all of them. It is possible
only when each of them is "pending".

Arguments:

- "id": identifier of the job, or of any one in the transaction (json-string)

Returns: None.

Errors: Fails if there is no such job, or if it or another of its transaction
        is not "pending".

Example:

-> { "execute": "job-finalize", "arguments": { "id": "backup-disk0" } }
<- { "return": {} }

EQMP

SQMP
Structure JobInfo
-----------------
Since 3.0

The state of one background job.

Members:

- "id": identifier of the job (json-string)
- "type": kind of work it does (JobType)
- "status": stage of its life it is in (JobStatus)
- "current-progress": amount of work done, in a unit of the job's own; it makes
  sense only beside "total-progress" and never goes down (json-int)
- "total-progress": what "current-progress" will probably be at the end, as far
  as known at present; it can go up and down while the job works (json-int)
- "error": why the job failed, as a text for people that programs should not
  interpret; absent in a "concluded" job means that it succeeded
  (json-string, optional)

EQMP

    {
        .name       = "query-jobs",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_jobs,
    },

SQMP
query-jobs
----------
Since 3.0

Show all background jobs, whether or not they belong to a block device.

Compared to query-block-jobs it also has the jobs that create images or save
and load snapshots, and it says less about each. It is the place to look up why
a job failed: start the job with "auto-dismiss" false, wait until its status is
"concluded", read "error", and call job-dismiss.

Arguments: None.

Returns: the jobs, one element for each (json-array of JobInfo)

Example:

-> { "execute": "query-jobs" }
<- {
       "return": [
           {
               "id": "flatten",
               "type": "stream",
               "status": "concluded",
               "current-progress": 67108864,
               "total-progress": 67108864
           },
           {
               "id": "backup-disk0",
               "type": "backup",
               "status": "concluded",
               "current-progress": 1048576,
               "total-progress": 21474836480,
               "error": "No space left on device"
           }
       ]
   }

EQMP
