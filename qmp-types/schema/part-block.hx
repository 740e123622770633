SQMP
Block Devices
=============

What the guest sees as a disk is the top of a graph inside QEMU. Each block
node in the graph has a driver and, mostly, a node name: the protocol nodes at
the bottom read and write files, devices or network storage, and the format
nodes above them understand qcow2, raw and the like. A node may have a backing
node, which supplies whatever the node itself has not stored yet. Guest devices
stand on top of the graph. The commands of this chapter show the graph, change
it, and set limits on what passes through it.

Many commands accept the name of a drive (from "-drive id=") or a node name
in the same argument. New programs should give every node a name and use
these names throughout.

EQMP

    {
        .name       = "query-block",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_block,
    },

SQMP
query-block
-----------
Since 0.14

Show every drive of the machine together with the image that is open in it.

The list has an entry for each guest device that can hold a medium, and for
each drive that no device uses yet. A drive without a medium has no "inserted"
member. Use "qdev" to tell drives apart: "device" is an empty string for all
drives whose image came from blockdev-add.

Return a json-array of json-objects; each json-object contains the following:

- "device": name of the drive, empty if it has none (json-string)
- "qdev": ID of the guest device, or its QOM path if no ID was given
          (json-string, optional)
- "type": kept for old programs, says nothing (json-string)
- "removable": whether the medium can be taken out (json-bool)
- "locked": whether the guest currently holds the door shut (json-bool)
- "tray_open": whether the tray is out, missing for drives without a tray
               (json-bool, optional)
- "io-status": how the most recent request ended, given only by devices that
               can stop the machine on errors (json-string, optional)
     - Possible values: "ok", "failed", "nospace"
- "inserted": the medium, a json-object containing the following (optional):
     - "file": name under which the image was opened (json-string)
     - "node-name": name of the block node (json-string, optional)
     - "ro": whether writing is forbidden (json-bool)
     - "drv": block driver in use, such as qcow2 or raw (json-string)
     - "backing_file": name of the backing image (json-string, optional)
     - "backing_file_depth": how many backing images lie below (json-int)
     - "active": false while another QEMU owns the image, which happens
                 around the end of a migration (json-bool)
     - "encrypted": whether the content is encrypted (json-bool)
     - "detect_zeroes": what becomes of writes that are all zeroes
                        (json-string)
          - Possible values: "off", "on", "unmap"
     - "bps": limit for reading plus writing, in bytes per second, where 0
              stands for unlimited here and below (json-int)
     - "bps_rd": limit for reading, in bytes per second (json-int)
     - "bps_wr": limit for writing, in bytes per second (json-int)
     - "iops": limit for requests of any kind per second (json-int)
     - "iops_rd": limit for read requests per second (json-int)
     - "iops_wr": limit for write requests per second (json-int)
     - "bps_max": bytes per second allowed in a burst (json-int, optional)
     - "bps_rd_max": bytes read per second allowed in a burst
                     (json-int, optional)
     - "bps_wr_max": bytes written per second allowed in a burst
                     (json-int, optional)
     - "iops_max": requests per second allowed in a burst
                   (json-int, optional)
     - "iops_rd_max": read requests per second allowed in a burst
                      (json-int, optional)
     - "iops_wr_max": write requests per second allowed in a burst
                      (json-int, optional)
     - "bps_max_length": seconds that a burst of "bps_max" may last
                         (json-int, optional)
     - "bps_rd_max_length": seconds that a burst of "bps_rd_max" may last
                            (json-int, optional)
     - "bps_wr_max_length": seconds that a burst of "bps_wr_max" may last
                            (json-int, optional)
     - "iops_max_length": seconds that a burst of "iops_max" may last
                          (json-int, optional)
     - "iops_rd_max_length": seconds that a burst of "iops_rd_max" may last
                             (json-int, optional)
     - "iops_wr_max_length": seconds that a burst of "iops_wr_max" may last
                             (json-int, optional)
     - "iops_size": bytes that count as one request, so that a large request
                    uses up several (json-int, optional)
     - "group": throttle group whose members share the limits
                (json-string, optional)
     - "cache": cache mode, a json-object containing the following:
          - "writeback": whether the guest sees a write cache (json-bool)
          - "direct": whether the page cache of the host is passed by
                      (json-bool)
          - "no-flush": whether the guest's flushes are dropped (json-bool)
     - "write_threshold": offset set with block-set-write-threshold, in
                          bytes, 0 when none is set (json-int)
     - "dirty-bitmaps": bitmaps that belong to the node, a json-array of
                        json-objects, each containing the following
                        (optional):
          - "name": name of the bitmap, missing for those that a job has made
                    for itself (json-string, optional)
          - "count": bytes marked as changed (json-int)
          - "granularity": bytes covered by one bit (json-int)
          - "recording": whether new writes are marked (json-bool)
          - "busy": whether a job or an export holds it, which forbids
                    changing it (json-bool)
          - "persistent": whether it is kept in the image file (json-bool)
          - "inconsistent": true for a bitmap that was not saved properly;
                            all one can do with it is to remove it
                            (json-bool, optional)
     - "image": the image file with its backing files, a json-object, the
                'image json-object' described below

The image json-object contains the following:

- "filename": name of the file (json-string)
- "format": driver of the image (json-string)
- "virtual-size": size that the guest sees, in bytes (json-int)
- "actual-size": space taken up on the host, in bytes (json-int, optional)
- "dirty-flag": whether the image was not closed cleanly
                (json-bool, optional)
- "cluster-size": unit of allocation in bytes (json-int, optional)
- "encrypted": whether the content is encrypted (json-bool, optional)
- "compressed": whether clusters are stored compressed (json-bool, optional)
- "backing-filename": backing file as written in the image
                      (json-string, optional)
- "full-backing-filename": the same, with the path worked out
                           (json-string, optional)
- "backing-filename-format": driver noted for the backing file
                             (json-string, optional)
- "snapshots": internal snapshots, a json-array of json-objects, each
               containing the following (optional):
     - "id": identifier given by the image format (json-string)
     - "name": name given by the user (json-string)
     - "vm-state-size": bytes of saved machine state (json-int)
     - "date-sec": when it was taken, in seconds since 1970 (json-int)
     - "date-nsec": nanoseconds to add to "date-sec" (json-int)
     - "vm-clock-sec": running time of the guest, in seconds (json-int)
     - "vm-clock-nsec": nanoseconds to add to "vm-clock-sec" (json-int)
     - "icount": instructions executed so far, of use with record and replay
                 (json-int, optional)
- "backing-image": the backing file, a json-object that has the same members
                   as the 'image json-object' described above (optional)
- "format-specific": details that only this format has; "type" in it says
                     which (json-object, optional)

Example:

-> { "execute": "query-block" }
<- {
      "return": [
         {
            "device": "cd0",
            "qdev": "cdrom",
            "type": "unknown",
            "removable": true,
            "locked": false,
            "tray_open": false,
            "io-status": "ok"
         },
         {
            "device": "",
            "qdev": "/machine/peripheral/vda/virtio-backend",
            "type": "unknown",
            "removable": false,
            "locked": false,
            "io-status": "ok",
            "inserted": {
               "file": "/vm/web.qcow2",
               "node-name": "disk0",
               "ro": false,
               "drv": "qcow2",
               "backing_file": "/vm/base.qcow2",
               "backing_file_depth": 1,
               "active": true,
               "encrypted": false,
               "detect_zeroes": "off",
               "bps": 0,
               "bps_rd": 0,
               "bps_wr": 0,
               "iops": 500,
               "iops_rd": 0,
               "iops_wr": 0,
               "iops_max": 2000,
               "iops_max_length": 10,
               "group": "web",
               "cache": {
                  "writeback": true,
                  "direct": true,
                  "no-flush": false
               },
               "write_threshold": 0,
               "dirty-bitmaps": [
                  {
                     "name": "nightly",
                     "count": 131072,
                     "granularity": 65536,
                     "recording": true,
                     "busy": false,
                     "persistent": true
                  }
               ],
               "image": {
                  "filename": "/vm/web.qcow2",
                  "format": "qcow2",
                  "virtual-size": 67108864,
                  "actual-size": 208896,
                  "dirty-flag": false,
                  "cluster-size": 65536,
                  "backing-filename": "base.qcow2",
                  "full-backing-filename": "/vm/base.qcow2",
                  "backing-filename-format": "qcow2",
                  "snapshots": [
                     {
                        "id": "1",
                        "name": "installed",
                        "vm-state-size": 0,
                        "date-sec": 1751364000,
                        "date-nsec": 645280000,
                        "vm-clock-sec": 81,
                        "vm-clock-nsec": 250000000,
                        "icount": 0
                     }
                  ],
                  "backing-image": {
                     "filename": "/vm/base.qcow2",
                     "format": "qcow2",
                     "virtual-size": 67108864,
                     "actual-size": 200704,
                     "dirty-flag": false,
                     "cluster-size": 65536
                  },
                  "format-specific": {
                     "type": "qcow2",
                     "data": {
                        "compat": "1.1",
                        "compression-type": "zlib",
                        "lazy-refcounts": false,
                        "refcount-bits": 16,
                        "corrupt": false,
                        "extended-l2": false
                     }
                  }
               }
            }
         }
      ]
   }

Note: Filters that a job puts into the graph on its own are left out; what is
shown is the node below them.

EQMP

    {
        .name       = "query-named-block-nodes",
        .args_type  = "flat:b?",
        .mhandler.cmd_new = qmp_marshal_query_named_block_nodes,
    },

SQMP
query-named-block-nodes
-----------------------
Since 2.0

Show all block nodes, whether or not a drive uses them.

Nodes that were opened without a name appear too, under generated names such
as "#block114". Since the file below each image is a node of its own, the reply
grows quickly, and without "flat" each image repeats everything beneath it;
with long backing chains ask for the flat form.

Arguments:

- "flat": leave out the nested "backing-image" members
          (json-bool, optional, default false)

Return a json-array of json-objects; each json-object contains the following:

- "file": name under which the image was opened (json-string)
- "node-name": name of the block node (json-string, optional)
- "ro": whether writing is forbidden (json-bool)
- "drv": block driver of the node (json-string)
- "backing_file": name of the backing image (json-string, optional)
- "backing_file_depth": how many backing images lie below (json-int)
- "active": false while another QEMU owns the image, which happens around the
            end of a migration (json-bool)
- "encrypted": whether the content is encrypted (json-bool)
- "detect_zeroes": what becomes of writes that are all zeroes (json-string)
     - Possible values: "off", "on", "unmap"
- "bps": limit for reading plus writing, in bytes per second, where 0 stands
         for unlimited here and below (json-int)
- "bps_rd": limit for reading, in bytes per second (json-int)
- "bps_wr": limit for writing, in bytes per second (json-int)
- "iops": limit for requests of any kind per second (json-int)
- "iops_rd": limit for read requests per second (json-int)
- "iops_wr": limit for write requests per second (json-int)
- "bps_max": bytes per second allowed in a burst (json-int, optional)
- "bps_rd_max": bytes read per second allowed in a burst (json-int, optional)
- "bps_wr_max": bytes written per second allowed in a burst
                (json-int, optional)
- "iops_max": requests per second allowed in a burst (json-int, optional)
- "iops_rd_max": read requests per second allowed in a burst
                 (json-int, optional)
- "iops_wr_max": write requests per second allowed in a burst
                 (json-int, optional)
- "bps_max_length": seconds that a burst of "bps_max" may last
                    (json-int, optional)
- "bps_rd_max_length": seconds that a burst of "bps_rd_max" may last
                       (json-int, optional)
- "bps_wr_max_length": seconds that a burst of "bps_wr_max" may last
                       (json-int, optional)
- "iops_max_length": seconds that a burst of "iops_max" may last
                     (json-int, optional)
- "iops_rd_max_length": seconds that a burst of "iops_rd_max" may last
                        (json-int, optional)
- "iops_wr_max_length": seconds that a burst of "iops_wr_max" may last
                        (json-int, optional)
- "iops_size": bytes that count as one request (json-int, optional)
- "group": throttle group whose members share the limits
           (json-string, optional)
- "cache": cache mode, a json-object containing the following:
     - "writeback": whether the user of the node sees a write cache
                    (json-bool)
     - "direct": whether the page cache of the host is passed by (json-bool)
     - "no-flush": whether flushes are dropped (json-bool)
- "write_threshold": offset set with block-set-write-threshold, in bytes, 0
                     when none is set (json-int)
- "dirty-bitmaps": bitmaps that belong to the node, a json-array of
                   json-objects, each containing the following (optional):
     - "name": name of the bitmap, missing for those that a job has made for
               itself (json-string, optional)
     - "count": bytes marked as changed (json-int)
     - "granularity": bytes covered by one bit (json-int)
     - "recording": whether new writes are marked (json-bool)
     - "busy": whether a job or an export holds it (json-bool)
     - "persistent": whether it is kept in the image file (json-bool)
     - "inconsistent": true for a bitmap that was not saved properly
                       (json-bool, optional)
- "image": the image file, a json-object, the 'image json-object' described
           below

The image json-object contains the following:

- "filename": name of the file (json-string)
- "format": driver of the image (json-string)
- "virtual-size": size that the guest sees, in bytes (json-int)
- "actual-size": space taken up on the host, in bytes (json-int, optional)
- "dirty-flag": whether the image was not closed cleanly
                (json-bool, optional)
- "cluster-size": unit of allocation in bytes (json-int, optional)
- "encrypted": whether the content is encrypted (json-bool, optional)
- "compressed": whether clusters are stored compressed (json-bool, optional)
- "backing-filename": backing file as written in the image
                      (json-string, optional)
- "full-backing-filename": the same, with the path worked out
                           (json-string, optional)
- "backing-filename-format": driver noted for the backing file
                             (json-string, optional)
- "snapshots": internal snapshots, a json-array of json-objects, each
               containing the following (optional):
     - "id": identifier given by the image format (json-string)
     - "name": name given by the user (json-string)
     - "vm-state-size": bytes of saved machine state (json-int)
     - "date-sec": when it was taken, in seconds since 1970 (json-int)
     - "date-nsec": nanoseconds to add to "date-sec" (json-int)
     - "vm-clock-sec": running time of the guest, in seconds (json-int)
     - "vm-clock-nsec": nanoseconds to add to "vm-clock-sec" (json-int)
     - "icount": instructions executed so far, of use with record and replay
                 (json-int, optional)
- "backing-image": the backing file, never present in the flat form, a
                   json-object that has the same members as the
                   'image json-object' described above (optional)
- "format-specific": details that only this format has; "type" in it says
                     which (json-object, optional)

Example:

-> { "execute": "query-named-block-nodes", "arguments": { "flat": true } }
<- {
      "return": [
         {
            "file": "/vm/web.raw",
            "node-name": "disk0-file",
            "ro": false,
            "drv": "file",
            "backing_file_depth": 0,
            "active": true,
            "encrypted": false,
            "detect_zeroes": "off",
            "bps": 0,
            "bps_rd": 0,
            "bps_wr": 0,
            "iops": 0,
            "iops_rd": 0,
            "iops_wr": 0,
            "cache": {
               "writeback": true,
               "direct": false,
               "no-flush": false
            },
            "write_threshold": 0,
            "image": {
               "filename": "/vm/web.raw",
               "format": "file",
               "virtual-size": 67108864,
               "actual-size": 4096,
               "dirty-flag": false,
               "format-specific": { "type": "file", "data": {} }
            }
         }
      ]
   }

EQMP

    {
        .name       = "query-blockstats",
        .args_type  = "query-nodes:b?",
        .mhandler.cmd_new = qmp_marshal_query_blockstats,
    },

SQMP
query-blockstats
----------------
Since 0.14

Show how much has been read, written and flushed on each drive, and how long
it took.

All counters start at zero when the image is opened and only ever rise, so a
monitor that wants rates takes the difference between two replies. The numbers
of a drive count requests of the guest. Below "parent" are those of the file
that holds the image, below "backing" those of its backing image. Most counters
of such inner nodes stay at zero, but "wr_highest_offset" is kept up there and
tells how far an image that grows on a device of the host has got.

Arguments:

- "query-nodes": list the named block nodes instead of the drives; the result
                 then has no "backing" members
                 (json-bool, optional, default false)

Return a json-array of json-objects, one for each drive or node.

The block statistics json-object contains the following:

- "device": name of the drive, empty if it has none (json-string, optional)
- "qdev": ID of the guest device, or its QOM path if no ID was given
          (json-string, optional)
- "node-name": name of the block node (json-string, optional)
- "stats": the counters, a json-object containing the following:
     - "rd_bytes": bytes read (json-int)
     - "wr_bytes": bytes written (json-int)
     - "zone_append_bytes": bytes appended to zones (json-int)
     - "unmap_bytes": bytes discarded (json-int)
     - "rd_operations": finished reads (json-int)
     - "wr_operations": finished writes (json-int)
     - "zone_append_operations": finished zone appends (json-int)
     - "flush_operations": finished flushes (json-int)
     - "unmap_operations": finished discards (json-int)
     - "rd_total_time_ns": nanoseconds spent in reads (json-int)
     - "wr_total_time_ns": nanoseconds spent in writes (json-int)
     - "zone_append_total_time_ns": nanoseconds spent in zone appends
                                    (json-int)
     - "flush_total_time_ns": nanoseconds spent in flushes (json-int)
     - "unmap_total_time_ns": nanoseconds spent in discards (json-int)
     - "wr_highest_offset": offset just behind the highest byte written so
                            far (json-int)
     - "rd_merged": reads that were joined to another one (json-int)
     - "wr_merged": writes that were joined to another one (json-int)
     - "zone_append_merged": zone appends that were joined to another one
                             (json-int)
     - "unmap_merged": discards that were joined to another one (json-int)
     - "idle_time_ns": nanoseconds since the last request, missing before the
                       first one (json-int, optional)
     - "failed_rd_operations": reads that failed (json-int)
     - "failed_wr_operations": writes that failed (json-int)
     - "failed_zone_append_operations": zone appends that failed (json-int)
     - "failed_flush_operations": flushes that failed (json-int)
     - "failed_unmap_operations": discards that failed (json-int)
     - "invalid_rd_operations": reads refused as malformed (json-int)
     - "invalid_wr_operations": writes refused as malformed (json-int)
     - "invalid_zone_append_operations": zone appends refused as malformed
                                         (json-int)
     - "invalid_flush_operations": flushes refused as malformed (json-int)
     - "invalid_unmap_operations": discards refused as malformed (json-int)
     - "account_invalid": whether malformed requests reset "idle_time_ns"
                          (json-bool)
     - "account_failed": whether failed requests enter the times as well
                         (json-bool)
     - "timed_stats": figures for the periods asked for with the drive option
                      "stats-intervals", a json-array of json-objects, each
                      containing the following:
          - "interval_length": length of the period in seconds (json-int)
          - "min_rd_latency_ns": fastest read (json-int)
          - "max_rd_latency_ns": slowest read (json-int)
          - "avg_rd_latency_ns": mean time of a read (json-int)
          - "min_wr_latency_ns": fastest write (json-int)
          - "max_wr_latency_ns": slowest write (json-int)
          - "avg_wr_latency_ns": mean time of a write (json-int)
          - "min_zone_append_latency_ns": fastest zone append (json-int)
          - "max_zone_append_latency_ns": slowest zone append (json-int)
          - "avg_zone_append_latency_ns": mean time of a zone append
                                          (json-int)
          - "min_flush_latency_ns": fastest flush (json-int)
          - "max_flush_latency_ns": slowest flush (json-int)
          - "avg_flush_latency_ns": mean time of a flush (json-int)
          - "avg_rd_queue_depth": reads in flight on average (json-number)
          - "avg_wr_queue_depth": writes in flight on average (json-number)
          - "avg_zone_append_queue_depth": zone appends in flight on average
                                           (json-number)
     - "rd_latency_histogram": distribution of read times, present if one was
                               set up, a json-object containing the following
                               (optional):
          - "boundaries": limits between the bins in nanoseconds, rising, a
                          json-array of json-ints
          - "bins": requests counted in each bin, one bin more than there are
                    limits, a json-array of json-ints
     - "wr_latency_histogram": distribution of write times, present if one
                               was set up, a json-object containing the
                               following (optional):
          - "boundaries": limits between the bins in nanoseconds, rising, a
                          json-array of json-ints
          - "bins": requests counted in each bin, one bin more than there are
                    limits, a json-array of json-ints
     - "zone_append_latency_histogram": distribution of zone append times,
                                        present if one was set up, a
                                        json-object containing the following
                                        (optional):
          - "boundaries": limits between the bins in nanoseconds, rising, a
                          json-array of json-ints
          - "bins": requests counted in each bin, one bin more than there are
                    limits, a json-array of json-ints
     - "flush_latency_histogram": distribution of flush times, present if one
                                  was set up, a json-object containing the
                                  following (optional):
          - "boundaries": limits between the bins in nanoseconds, rising, a
                          json-array of json-ints
          - "bins": requests counted in each bin, one bin more than there are
                    limits, a json-array of json-ints
- "driver-specific": counters that only some drivers have, with "driver" to
                     say which; file and host_device count discards, nvme
                     counts unaligned accesses (json-object, optional)
- "parent": the node that stores the data of this one, a json-object that has
            the same members as the 'block statistics json-object' described
            above (optional)
- "backing": the backing node, a json-object that has the same members as the
             'block statistics json-object' described above (optional)

Example:

-> { "execute": "query-blockstats" }
<- {
      "return": [
         {
            "device": "",
            "qdev": "/machine/peripheral/vda/virtio-backend",
            "node-name": "disk0",
            "stats": {
               "rd_bytes": 122739200,
               "wr_bytes": 9786368,
               "zone_append_bytes": 0,
               "unmap_bytes": 65536,
               "rd_operations": 36604,
               "wr_operations": 692,
               "zone_append_operations": 0,
               "flush_operations": 51,
               "unmap_operations": 1,
               "rd_total_time_ns": 3465673657,
               "wr_total_time_ns": 313253456,
               "zone_append_total_time_ns": 0,
               "flush_total_time_ns": 49653,
               "unmap_total_time_ns": 21107,
               "wr_highest_offset": 2821110784,
               "rd_merged": 0,
               "wr_merged": 14,
               "zone_append_merged": 0,
               "unmap_merged": 0,
               "idle_time_ns": 2953431879,
               "failed_rd_operations": 0,
               "failed_wr_operations": 0,
               "failed_zone_append_operations": 0,
               "failed_flush_operations": 0,
               "failed_unmap_operations": 0,
               "invalid_rd_operations": 0,
               "invalid_wr_operations": 0,
               "invalid_zone_append_operations": 0,
               "invalid_flush_operations": 0,
               "invalid_unmap_operations": 0,
               "account_invalid": true,
               "account_failed": true,
               "timed_stats": [
                  {
                     "interval_length": 60,
                     "min_rd_latency_ns": 31021,
                     "max_rd_latency_ns": 2204310,
                     "avg_rd_latency_ns": 94680,
                     "min_wr_latency_ns": 52870,
                     "max_wr_latency_ns": 9013442,
                     "avg_wr_latency_ns": 452678,
                     "min_zone_append_latency_ns": 0,
                     "max_zone_append_latency_ns": 0,
                     "avg_zone_append_latency_ns": 0,
                     "min_flush_latency_ns": 810,
                     "max_flush_latency_ns": 1204,
                     "avg_flush_latency_ns": 973,
                     "avg_rd_queue_depth": 0.058,
                     "avg_wr_queue_depth": 0.005,
                     "avg_zone_append_queue_depth": 0
                  }
               ],
               "rd_latency_histogram": {
                  "boundaries": [ 100000, 1000000 ],
                  "bins": [ 30110, 6490, 4 ]
               }
            },
            "parent": {
               "node-name": "#block081",
               "stats": {
                  "rd_bytes": 0,
                  "wr_bytes": 0,
                  "zone_append_bytes": 0,
                  "unmap_bytes": 0,
                  "rd_operations": 0,
                  "wr_operations": 0,
                  "zone_append_operations": 0,
                  "flush_operations": 0,
                  "unmap_operations": 0,
                  "rd_total_time_ns": 0,
                  "wr_total_time_ns": 0,
                  "zone_append_total_time_ns": 0,
                  "flush_total_time_ns": 0,
                  "unmap_total_time_ns": 0,
                  "wr_highest_offset": 3686448128,
                  "rd_merged": 0,
                  "wr_merged": 0,
                  "zone_append_merged": 0,
                  "unmap_merged": 0,
                  "failed_rd_operations": 0,
                  "failed_wr_operations": 0,
                  "failed_zone_append_operations": 0,
                  "failed_flush_operations": 0,
                  "failed_unmap_operations": 0,
                  "invalid_rd_operations": 0,
                  "invalid_wr_operations": 0,
                  "invalid_zone_append_operations": 0,
                  "invalid_flush_operations": 0,
                  "invalid_unmap_operations": 0,
                  "account_invalid": false,
                  "account_failed": false,
                  "timed_stats": []
               },
               "driver-specific": {
                  "driver": "file",
                  "discard-nb-ok": 1,
                  "discard-nb-failed": 0,
                  "discard-bytes-ok": 65536
               }
            }
         }
      ]
   }

EQMP

    {
        .name       = "blockdev-add",
        .args_type  = "options:O",
        .mhandler.cmd_new = qmp_marshal_blockdev_add,
    },

SQMP
blockdev-add
------------
Since 2.9

Open an image and add it to the graph as a block node.

The members below are understood for all drivers. Each driver has further ones
of its own, which are written beside them: "filename" for file, "file" and
"backing" for qcow2, "host" and "port" for ssh, and so on. Where a driver wants
another node ("file", say), give the name of an existing node, or a nested
json-object to open one on the spot.

The command fails if the image cannot be opened, is locked by another process,
or does not have the stated format; nothing is added then. A new node is not
visible to the guest. Attach it with device_add, blockdev-insert-medium,
blockdev-snapshot or a block job.

Arguments:

- "driver": block driver that opens the image (json-string)
     - Possible values: "blkdebug", "blklogwrites", "blkreplay", "blkverify",
                        "bochs", "cloop", "compress", "copy-before-write",
                        "copy-on-read", "dmg", "file", "ftp", "ftps",
                        "gluster", "host_cdrom", "host_device", "http",
                        "https", "io_uring", "iscsi", "luks", "nbd", "nfs",
                        "null-aio", "null-co", "nvme", "nvme-io_uring",
                        "parallels", "preallocate", "qcow", "qcow2", "qed",
                        "quorum", "raw", "rbd", "replication",
                        "snapshot-access", "ssh", "throttle", "vdi", "vhdx",
                        "virtio-blk-vfio-pci", "virtio-blk-vhost-user",
                        "virtio-blk-vhost-vdpa", "vmdk", "vpc", "vvfat"
- "node-name": name for the node, up to 31 letters, digits, dots, hyphens and
               underscores, starting with a letter; the outermost node must
               have one (json-string, optional)
- "discard": whether discard requests are passed on or dropped
             (json-string, optional, default "ignore")
     - Possible values: "ignore", "unmap"
- "cache": use of host caches, a json-object containing the following
           (optional):
     - "direct": pass by the page cache of the host
                 (json-bool, optional, default false)
     - "no-flush": drop flushes, which is fast and loses data if the host
                   crashes (json-bool, optional, default false)
- "active": false opens the image without taking it over, for use where a
            migration source still holds the lock
            (json-bool, optional, default true)
- "read-only": open for reading only (json-bool, optional, default false)
- "auto-read-only": fall back to reading when the file or the users of the
                    node allow no more (json-bool, optional, default false)
- "force-share": open although another process has locked the file; only
                 together with "read-only"
                 (json-bool, optional, default false)
- "detect-zeroes": look for writes that are all zeroes and make them cheaper
                   (json-string, optional, default "off")
     - Possible values: "off", "on", "unmap"
- device options

Example (1):

-> { "execute": "blockdev-add",
     "arguments": { "driver": "qcow2",
                    "node-name": "disk1",
                    "discard": "unmap",
                    "cache": { "direct": true },
                    "file": { "driver": "file",
                              "filename": "/vm/data.qcow2" } } }
<- { "return": {} }

Example (2):

-> { "execute": "blockdev-add",
     "arguments": { "driver": "null-co",
                    "node-name": "nothing",
                    "size": 1073741824 } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-del",
        .args_type  = "node-name:s",
        .mhandler.cmd_new = qmp_marshal_blockdev_del,
    },

SQMP
blockdev-del
------------
Since 2.9

Close a block node that blockdev-add has opened.

It fails while a guest device, a job, an export or another node uses the node.
After device_del wait for the event DEVICE_DELETED first: the device keeps its
node until the guest has let go. Nodes that were opened inside the same
blockdev-add call disappear along with the outermost one.

Arguments:

- "node-name": the node to close (json-string)

Example:

-> { "execute": "blockdev-del", "arguments": { "node-name": "disk1" } }
<- { "return": {} }

EQMP

    {
        .name       = "block_resize",
        .args_type  = "device:s?,node-name:s?,size:o",
        .mhandler.cmd_new = qmp_marshal_block_resize,
    },

SQMP
block_resize
------------
Since 0.14

Grow or shrink an image while the guest is using it.

Devices such as virtio-blk tell the guest about the new size at once. Enlarging
the partition and the file system is up to the guest; when shrinking, that has
to be done before, because whatever lies past the new end is gone. It fails for
read-only images, for formats that cannot be resized, while a job works on the
node, and if the size is not a multiple of 512.

Arguments:

- "device": drive whose image is resized (json-string, optional)
- "node-name": block node to resize (json-string, optional)
- "size": the new size in bytes (json-int)

Example:

-> { "execute": "block_resize",
     "arguments": { "node-name": "disk0", "size": 10737418240 } }
<- { "return": {} }

Note: Exactly one of "device" and "node-name" has to be given.

EQMP

    {
        .name       = "block_set_io_throttle",
        .args_type  = "device:B?,id:s?,bps:l,bps_rd:l,bps_wr:l,"
                      "iops:l,iops_rd:l,iops_wr:l,"
                      "bps_max:l?,bps_rd_max:l?,bps_wr_max:l?,"
                      "iops_max:l?,iops_rd_max:l?,iops_wr_max:l?,"
                      "bps_max_length:l?,bps_rd_max_length:l?,"
                      "bps_wr_max_length:l?,iops_max_length:l?,"
                      "iops_rd_max_length:l?,iops_wr_max_length:l?,"
                      "iops_size:l?,group:s?",
        .mhandler.cmd_new = qmp_marshal_block_set_io_throttle,
    },

SQMP
block_set_io_throttle
---------------------
Since 1.1

Limit the bandwidth and the request rate of a drive.

A limit is either on the total or on reads and writes apart; setting "bps"
together with "bps_rd" or "bps_wr" is an error, and so it is for "iops". All
six basic limits must be passed, 0 for those that are not wanted. Each call
replaces the previous settings as a whole. With all of them 0 the drive is no
longer throttled and leaves its group.

Drives of one group share a single budget, so that changing the limits of one
changes them for all. A drive that names a group for the first time moves there
and brings the new limits along.

Arguments:

- "device": the drive; deprecated, "id" takes its place
            (json-string, optional)
- "id": ID or QOM path of the guest device (json-string, optional)
- "bps": bytes per second, reading plus writing (json-int)
- "bps_rd": bytes read per second (json-int)
- "bps_wr": bytes written per second (json-int)
- "iops": requests per second of either kind (json-int)
- "iops_rd": read requests per second (json-int)
- "iops_wr": write requests per second (json-int)
- "bps_max": bytes per second while a burst lasts (json-int, optional)
- "bps_rd_max": bytes read per second while a burst lasts
                (json-int, optional)
- "bps_wr_max": bytes written per second while a burst lasts
                (json-int, optional)
- "iops_max": requests per second while a burst lasts (json-int, optional)
- "iops_rd_max": read requests per second while a burst lasts
                 (json-int, optional)
- "iops_wr_max": write requests per second while a burst lasts
                 (json-int, optional)
- "bps_max_length": seconds that "bps_max" may be used up
                    (json-int, optional, default 1)
- "bps_rd_max_length": seconds that "bps_rd_max" may be used up
                       (json-int, optional, default 1)
- "bps_wr_max_length": seconds that "bps_wr_max" may be used up
                       (json-int, optional, default 1)
- "iops_max_length": seconds that "iops_max" may be used up
                     (json-int, optional, default 1)
- "iops_rd_max_length": seconds that "iops_rd_max" may be used up
                        (json-int, optional, default 1)
- "iops_wr_max_length": seconds that "iops_wr_max" may be used up
                        (json-int, optional, default 1)
- "iops_size": bytes that count as one request; larger requests count as
               several (json-int, optional)
- "group": throttle group to join, by default the one the drive is in or else
           one named like the drive (json-string, optional)

Example:

-> { "execute": "block_set_io_throttle",
     "arguments": { "id": "scsi-disk0",
                    "bps": 0, "bps_rd": 0, "bps_wr": 0,
                    "iops": 500, "iops_rd": 0, "iops_wr": 0,
                    "iops_max": 2000, "iops_max_length": 10,
                    "group": "web" } }
<- { "return": {} }

Notes:

(1) Exactly one of "device" and "id" has to be given.
(2) The ID of a virtio-blk device is not enough: its drive hangs on the child
    "virtio-backend", so pass a path such as
    "/machine/peripheral/vda/virtio-backend", which query-block shows as
    "qdev".

EQMP

    {
        .name       = "block-set-write-threshold",
        .args_type  = "node-name:s,write-threshold:o",
        .mhandler.cmd_new = qmp_marshal_block_set_write_threshold,
    },

SQMP
block-set-write-threshold
-------------------------
Since 2.3

Ask for an event when a write reaches beyond a certain offset of a node.

With it a growing image can live on a thin volume: set the mark somewhat below
the end of the volume on the node that does the writing (the file node, not the
format node), wait for BLOCK_WRITE_THRESHOLD, extend the volume, and set the
next mark. The event comes once, and clears the threshold.

Arguments:

- "node-name": block node to watch (json-string)
- "write-threshold": offset in bytes, where 0 switches the event off
                     (json-int)

Example:

-> { "execute": "block-set-write-threshold",
     "arguments": { "node-name": "disk0-file",
                    "write-threshold": 17179869184 } }
<- { "return": {} }

EQMP

    {
        .name       = "change-backing-file",
        .args_type  = "device:s,image-node-name:s,backing-file:s",
        .mhandler.cmd_new = qmp_marshal_change_backing_file,
    },

SQMP
change-backing-file
-------------------
Since 2.1

Rewrite the name of the backing file that an image carries in its header.

Nothing is reopened: the running guest goes on reading the backing node that is
open now, and only the next start follows the new name. That makes it the right
tool after moving a base image, and a dangerous one otherwise, since QEMU
checks neither that the file exists nor that it has the right content.

Arguments:

- "device": drive, or topmost node, of the chain that the image is part of
            (json-string)
- "image-node-name": node of the image whose header is changed (json-string)
- "backing-file": the text to be written into the header (json-string)

Example:

-> { "execute": "change-backing-file",
     "arguments": { "device": "disk0",
                    "image-node-name": "disk0",
                    "backing-file": "/srv/base/debian.qcow2" } }
<- { "return": {} }

EQMP

SQMP
Removable Media
===============

A drive with a tray, such as a CD-ROM drive, is changed in four steps: open
the tray, remove the medium, insert another one, close the tray. There is a
command for each of them, and blockdev-change-medium does all four. A floppy
drive has no tray, and its medium can be taken out and put in directly.

EQMP

    {
        .name       = "eject",
        .args_type  = "force:b?,device:B?,id:s?",
        .mhandler.cmd_new = qmp_marshal_eject,
    },

SQMP
eject
-----
Since 0.14

Open the tray of a removable drive and take the medium out.

If the guest has locked the tray, it is asked to release it, and the command
fails for now; repeat it after the guest has answered, or use "force". Ejecting
from an empty drive is no error. The image is closed.

Arguments:

- "force": open a locked tray without asking the guest
           (json-bool, optional, default false)
- "device": the drive; deprecated, "id" takes its place
            (json-string, optional)
- "id": ID or QOM path of the guest device (json-string, optional)

Example:

-> { "execute": "eject", "arguments": { "id": "cdrom" } }
<- { "timestamp": { "seconds": 1751364000, "microseconds": 662424 },
     "event": "DEVICE_TRAY_MOVED",
     "data": { "device": "cd0", "id": "cdrom", "tray-open": true } }
<- { "return": {} }

Note: Exactly one of "device" and "id" has to be given.

EQMP

    {
        .name       = "blockdev-open-tray",
        .args_type  = "device:s?,id:s?,force:b?",
        .mhandler.cmd_new = qmp_marshal_blockdev_open_tray,
    },

SQMP
blockdev-open-tray
------------------
Since 2.5

Open the tray of a drive and leave the medium in it.

The guest can no longer read the medium until the tray is closed again. With a
locked tray and no "force" the guest only gets a request, and the command
returns at once with success; whether the tray opens is known from the
event DEVICE_TRAY_MOVED alone. No such event comes if the tray was open before
or if the drive has none.

Arguments:

- "device": the drive; deprecated, "id" takes its place
            (json-string, optional)
- "id": ID or QOM path of the guest device (json-string, optional)
- "force": open a locked tray without asking the guest
           (json-bool, optional, default false)

Example:

-> { "execute": "blockdev-open-tray", "arguments": { "id": "cdrom" } }
<- { "timestamp": { "seconds": 1751364000, "microseconds": 716996 },
     "event": "DEVICE_TRAY_MOVED",
     "data": { "device": "cd0", "id": "cdrom", "tray-open": true } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-close-tray",
        .args_type  = "device:s?,id:s?",
        .mhandler.cmd_new = qmp_marshal_blockdev_close_tray,
    },

SQMP
blockdev-close-tray
-------------------
Since 2.5

Close the tray of a drive, so that the guest sees the medium in it.

Nothing happens, and no event is sent, if it is closed already or if the drive
has no tray.

Arguments:

- "device": the drive; deprecated, "id" takes its place
            (json-string, optional)
- "id": ID or QOM path of the guest device (json-string, optional)

Example:

-> { "execute": "blockdev-close-tray", "arguments": { "id": "cdrom" } }
<- { "timestamp": { "seconds": 1751364009, "microseconds": 272147 },
     "event": "DEVICE_TRAY_MOVED",
     "data": { "device": "cd0", "id": "cdrom", "tray-open": false } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-remove-medium",
        .args_type  = "id:s",
        .mhandler.cmd_new = qmp_marshal_blockdev_remove_medium,
    },

SQMP
blockdev-remove-medium
----------------------
Since 2.12

Take the medium out of a drive whose tray is open.

A closed tray makes it fail; an empty drive does not. A node that came from
blockdev-add stays in the graph and can be inserted elsewhere.

Arguments:

- "id": ID or QOM path of the guest device (json-string)

Example (1):

-> { "execute": "blockdev-remove-medium", "arguments": { "id": "cdrom" } }
<- { "error": { "class": "GenericError",
                "desc": "Tray of device 'cdrom' is not open" } }

Example (2):

-> { "execute": "blockdev-open-tray", "arguments": { "id": "cdrom" } }
<- { "return": {} }
-> { "execute": "blockdev-remove-medium", "arguments": { "id": "cdrom" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-insert-medium",
        .args_type  = "id:s,node-name:s",
        .mhandler.cmd_new = qmp_marshal_blockdev_insert_medium,
    },

SQMP
blockdev-insert-medium
----------------------
Since 2.12

Put a block node into an empty drive whose tray is open.

Open the node with blockdev-add first. The guest notices the medium when the
tray is closed. It fails if something is inserted already, if the tray is
closed, or if another user of the node does not share it.

Arguments:

- "id": ID or QOM path of the guest device (json-string)
- "node-name": block node that becomes the medium (json-string)

Example:

-> { "execute": "blockdev-insert-medium",
     "arguments": { "id": "cdrom", "node-name": "install-dvd" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-change-medium",
        .args_type  = "device:B?,id:s?,filename:F,format:s?,"
                      "force:b?,read-only-mode:s?",
        .mhandler.cmd_new = qmp_marshal_blockdev_change_medium,
    },

SQMP
blockdev-change-medium
----------------------
Since 2.5

Replace the medium of a drive by an image file, in one go.

The new file is opened before the old medium is touched, so that a wrong name
leaves everything as it was. A tray that the guest has locked is treated as by
eject: without "force" the guest is asked, and the command fails. Options
beyond those given here (a node name, cache modes) need the four separate
steps.

Arguments:

- "device": the drive; deprecated, "id" takes its place
            (json-string, optional)
- "id": ID or QOM path of the guest device (json-string, optional)
- "filename": image to be loaded (json-string)
- "format": driver of the image, guessed from its content when missing
            (json-string, optional)
- "force": open a locked tray without asking the guest
           (json-bool, optional, default false)
- "read-only-mode": whether the drive becomes read-only, becomes writable, or
                    stays what it is (json-string, optional, default "retain")
     - Possible values: "retain", "read-only", "read-write"

Example:

-> { "execute": "blockdev-change-medium",
     "arguments": { "id": "cdrom",
                    "filename": "/srv/iso/debian-12.iso",
                    "format": "raw",
                    "read-only-mode": "read-only" } }
<- { "return": {} }

EQMP

SQMP
Snapshots
=========

An external snapshot freezes the current image and sends all later writes to a
new image, the overlay, whose backing file the frozen one becomes. An internal
snapshot is stored inside a qcow2 image itself. To capture several disks at the
same moment, put the snapshots into one transaction.

EQMP

    {
        .name       = "blockdev-snapshot-sync",
        .args_type  = "device:s?,node-name:s?,snapshot-file:s,"
                      "snapshot-node-name:s?,format:s?,mode:s?",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot_sync,
    },

SQMP
blockdev-snapshot-sync
----------------------
Since 0.14

Take an external snapshot, creating and opening the overlay on the way.

The guest is held up only while the new file is made and put on top. Writes
that the guest has not flushed may be missing from the frozen image; freeze the
file systems with the guest agent first where that matters. On an error the
drive continues with its old image, though an empty overlay file may be left
behind.

Arguments:

- "device": drive to take the snapshot of (json-string, optional)
- "node-name": block node to take the snapshot of (json-string, optional)
- "snapshot-file": file name of the overlay; what it holds is overwritten
                   unless "mode" says otherwise (json-string)
- "snapshot-node-name": node name for the overlay (json-string, optional)
- "format": driver of the overlay (json-string, optional, default "qcow2")
- "mode": make a new overlay, or use a file prepared by the caller
          (json-string, optional, default "absolute-paths")
     - Possible values: "existing", "absolute-paths"

Example:

-> { "execute": "blockdev-snapshot-sync",
     "arguments": { "node-name": "disk0",
                    "snapshot-file": "/vm/web-tuesday.qcow2",
                    "snapshot-node-name": "disk0-tuesday",
                    "format": "qcow2" } }
<- { "return": {} }

Note: Exactly one of "device" and "node-name" has to be given.

EQMP

    {
        .name       = "blockdev-snapshot",
        .args_type  = "node:s,overlay:s",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot,
    },

SQMP
blockdev-snapshot
-----------------
Since 2.5

Take an external snapshot with an overlay that is open already.

This is the form for programs that build the graph themselves: create the file
with qemu-img or blockdev-create, open it with blockdev-add and
"backing": null, then call this. From then on every user of "node" that wrote
to it writes to the overlay. It fails if the overlay has a backing file, is in
use, or has a driver that knows no backing files.

Arguments:

- "node": drive or node whose content is frozen (json-string)
- "overlay": node that receives the writes from now on (json-string)

Example:

-> { "execute": "blockdev-add",
     "arguments": { "driver": "qcow2",
                    "node-name": "disk0-tuesday",
                    "file": { "driver": "file",
                              "filename": "/vm/web-tuesday.qcow2" },
                    "backing": null } }
<- { "return": {} }
-> { "execute": "blockdev-snapshot",
     "arguments": { "node": "disk0", "overlay": "disk0-tuesday" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-snapshot-internal-sync",
        .args_type  = "device:B,name:s",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot_internal_sync,
    },

SQMP
blockdev-snapshot-internal-sync
-------------------------------
Since 1.7

Take a snapshot of one disk and store it inside its image.

Only the content of the disk is kept, not the memory of the guest. It fails for
formats without internal snapshots, for a name that is empty or taken, and for
nodes that are not at the top of a drive. To go back to the snapshot, stop QEMU
and use qemu-img.

Arguments:

- "device": drive, or its topmost node (json-string)
- "name": name of the new snapshot (json-string)

Example:

-> { "execute": "blockdev-snapshot-internal-sync",
     "arguments": { "device": "ide0-hd0", "name": "before-upgrade" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-snapshot-delete-internal-sync",
        .args_type  = "device:B,id:s?,name:s?",
        .mhandler.cmd_new = qmp_marshal_blockdev_snapshot_delete_internal_sync,
    },

SQMP
blockdev-snapshot-delete-internal-sync
--------------------------------------
Since 1.7

Delete a snapshot that is stored inside an image.

Name the snapshot by its ID, by its name, or by both, in which case both must
fit. What was deleted is described in the reply. Its clusters become free for
reuse within the image, while the file on the host does not get smaller.

Arguments:

- "device": drive, or its topmost node (json-string)
- "id": identifier of the snapshot (json-string, optional)
- "name": name of the snapshot (json-string, optional)

Return a json-object containing the following:

- "id": identifier of the deleted snapshot (json-string)
- "name": its name (json-string)
- "vm-state-size": bytes of machine state that were saved in it (json-int)
- "date-sec": when it was taken, in seconds since 1970 (json-int)
- "date-nsec": nanoseconds to add to "date-sec" (json-int)
- "vm-clock-sec": running time of the guest, in seconds (json-int)
- "vm-clock-nsec": nanoseconds to add to "vm-clock-sec" (json-int)
- "icount": instructions executed until then, of use with record and replay
            (json-int, optional)

Example:

-> { "execute": "blockdev-snapshot-delete-internal-sync",
     "arguments": { "device": "ide0-hd0", "name": "before-upgrade" } }
<- { "return": { "id": "1",
                 "name": "before-upgrade",
                 "vm-state-size": 0,
                 "date-sec": 1751364000,
                 "date-nsec": 645280000,
                 "vm-clock-sec": 81,
                 "vm-clock-nsec": 250000000,
                 "icount": 0 } }

EQMP

    {
        .name       = "transaction",
        .args_type  = "actions:q,properties:q?",
        .mhandler.cmd_new = qmp_marshal_transaction,
    },

SQMP
transaction
-----------
Since 1.1

Carry out several block commands so that all of them take effect or none.

The usual case is one snapshot or backup for each disk of a machine, all at the
same instant, or a backup together with the fresh bitmap for the next one. When
an action fails, those before it are undone, those after it are not tried, and
the reply carries the error of the one that failed. Jobs are started only if
all actions have succeeded; what becomes of them afterwards is governed by the
completion mode.

Arguments:

- "actions": what to do, in this order, a json-array of json-objects, each
             containing the following:
     - "type": the command to carry out; "abort" makes the transaction fail,
               which is good for tests, and "drive-backup" is deprecated
               (json-string)
          - Possible values: "abort", "block-dirty-bitmap-add",
                             "block-dirty-bitmap-remove",
                             "block-dirty-bitmap-clear",
                             "block-dirty-bitmap-enable",
                             "block-dirty-bitmap-disable",
                             "block-dirty-bitmap-merge", "blockdev-backup",
                             "blockdev-snapshot",
                             "blockdev-snapshot-internal-sync",
                             "blockdev-snapshot-sync", "drive-backup"
     - "data": arguments of that command, empty for "abort" (json-object)
- "properties": how the transaction is run, a json-object containing the
                following (optional):
     - "completion-mode": with "grouped" the jobs end together, and the failure
                          of one cancels the others; with "individual" each
                          ends by itself
                          (json-string, optional, default "individual")
          - Possible values: "individual", "grouped"

Example (1):

-> { "execute": "transaction",
     "arguments": { "actions": [
         { "type": "blockdev-snapshot-sync",
           "data": { "node-name": "disk0",
                     "snapshot-file": "/vm/web-0.qcow2",
                     "snapshot-node-name": "disk0-a" } },
         { "type": "blockdev-snapshot-sync",
           "data": { "node-name": "disk1",
                     "snapshot-file": "/vm/web-1.qcow2",
                     "snapshot-node-name": "disk1-a" } } ] } }
<- { "return": {} }

Example (2):

-> { "execute": "transaction",
     "arguments": {
         "actions": [
             { "type": "block-dirty-bitmap-add",
               "data": { "node": "disk0", "name": "nightly" } },
             { "type": "blockdev-backup",
               "data": { "job-id": "full-0", "device": "disk0",
                         "target": "backup0", "sync": "full" } } ],
         "properties": { "completion-mode": "grouped" } } }
<- { "return": {} }

EQMP

SQMP
Dirty Bitmaps
=============

A dirty bitmap notes which parts of a disk have been written since it was
created or cleared. An incremental backup copies just these parts.

EQMP

    {
        .name       = "block-dirty-bitmap-add",
        .args_type  = "node:B,name:s,granularity:o?,persistent:b?,"
                      "disabled:b?",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_add,
    },

SQMP
block-dirty-bitmap-add
----------------------
Since 2.4

Create a dirty bitmap on a block node.

It starts out clean. In one transaction with a full backup it marks exactly
what that backup does not contain. Without "persistent" it is lost when QEMU
ends; with it, the bitmap is written to the image on closing, which qcow2 alone
can do. A name that the node already has is an error.

Arguments:

- "node": drive or block node to watch (json-string)
- "name": name of the bitmap, at most 1023 bytes (json-string)
- "granularity": bytes covered by one bit, a power of two, by default the
                 cluster size of the image but at least 4096 and at most
                 65536 (json-int, optional)
- "persistent": keep the bitmap in the image file
                (json-bool, optional, default false)
- "disabled": create it without starting to record
              (json-bool, optional, default false)

Example:

-> { "execute": "block-dirty-bitmap-add",
     "arguments": { "node": "disk0", "name": "nightly",
                    "persistent": true } }
<- { "return": {} }

EQMP

    {
        .name       = "block-dirty-bitmap-clear",
        .args_type  = "node:B,name:s",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_clear,
    },

SQMP
block-dirty-bitmap-clear
------------------------
Since 2.4

Mark everything in a bitmap as clean.

It fails while a job or an export holds the bitmap, and for bitmaps that were
not saved properly. Incremental backups clear their bitmap themselves when they
succeed; what this command is for is starting a new chain, in a transaction
with a full backup.

Arguments:

- "node": drive or block node that has the bitmap (json-string)
- "name": name of the bitmap (json-string)

Example:

-> { "execute": "block-dirty-bitmap-clear",
     "arguments": { "node": "disk0", "name": "nightly" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-dirty-bitmap-remove",
        .args_type  = "node:B,name:s",
        .mhandler.cmd_new = qmp_marshal_block_dirty_bitmap_remove,
    },

SQMP
block-dirty-bitmap-remove
-------------------------
Since 2.4

Delete a bitmap, from the image file too if it is persistent.

It fails while a job or an export holds the bitmap. For a bitmap shown as
inconsistent this is the only command that still works.

Arguments:

- "node": drive or block node that has the bitmap (json-string)
- "name": name of the bitmap (json-string)

Example:

-> { "execute": "block-dirty-bitmap-remove",
     "arguments": { "node": "disk0", "name": "nightly" } }
<- { "return": {} }

EQMP

SQMP
Block Jobs
==========

A job copies disk content in the background while the guest runs. The command
that starts one returns as soon as the job runs; the outcome comes as an event,
BLOCK_JOB_COMPLETED or BLOCK_JOB_CANCELLED, the former with an "error" member
if it failed. Streams, backups and most commits end by themselves. A mirror,
and a commit of the topmost image, stops short of the end with BLOCK_JOB_READY
and keeps both sides equal until block-job-complete or block-job-cancel.

Give jobs a "job-id" of your own. The commands named block-job-something take
it as "device", for reasons of history.

EQMP

    {
        .name       = "query-block-jobs",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_block_jobs,
    },

SQMP
query-block-jobs
----------------
Since 1.1

Show the block jobs that exist, with their progress and settings.

A job that has ended is gone from the list, unless it was started with
"auto-dismiss" set to false. Progress is "offset" compared to "len"; as the
guest goes on writing, "len" can rise during the job.

Return a json-array of json-objects; each json-object contains the following:

- "type": kind of the job (json-string)
     - Possible values: "commit", "stream", "mirror", "backup", "create",
                        "amend", "snapshot-load", "snapshot-save",
                        "snapshot-delete"
- "device": identifier of the job (json-string)
- "len": amount of work as known at present (json-int)
- "offset": amount of work done (json-int)
- "busy": false while the job is at rest and has no requests in flight
          (json-bool)
- "paused": whether it has been told to pause (json-bool)
- "speed": limit in bytes per second, 0 if there is none (json-int)
- "io-status": whether an error has stopped the job (json-string)
     - Possible values: "ok", "failed", "nospace"
- "ready": whether block-job-complete may be called (json-bool)
- "status": stage of its life (json-string)
     - Possible values: "undefined", "created", "running", "paused", "ready",
                        "standby", "waiting", "pending", "aborting",
                        "concluded", "null"
- "auto-finalize": whether it applies its result without being told
                   (json-bool)
- "auto-dismiss": whether it vanishes from the list when it ends (json-bool)
- "error": why it failed, for people to read (json-string, optional)
- "actively-synced": whether each write of the guest now waits for the target,
                     given for jobs of type "mirror" only
                     (json-bool, optional)

Example:

-> { "execute": "query-block-jobs" }
<- { "return": [
       { "type": "mirror",
         "device": "move-disk0",
         "len": 10737418240,
         "offset": 709951488,
         "busy": true,
         "paused": false,
         "speed": 0,
         "io-status": "ok",
         "ready": false,
         "status": "running",
         "auto-finalize": true,
         "auto-dismiss": true,
         "actively-synced": false } ] }

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

Return a json-array of json-objects; each json-object contains the following:

- "id": identifier of the job (json-string)
- "type": kind of the job (json-string)
     - Possible values: "commit", "stream", "mirror", "backup", "create",
                        "amend", "snapshot-load", "snapshot-save",
                        "snapshot-delete"
- "status": stage of its life (json-string)
     - Possible values: "undefined", "created", "running", "paused", "ready",
                        "standby", "waiting", "pending", "aborting",
                        "concluded", "null"
- "current-progress": amount of work done (json-int)
- "total-progress": amount of work as known at present (json-int)
- "error": why the job failed; a concluded job without it has succeeded
           (json-string, optional)

Example:

-> { "execute": "query-jobs" }
<- { "return": [
       { "id": "flatten",
         "type": "stream",
         "status": "concluded",
         "current-progress": 67108864,
         "total-progress": 67108864 } ] }

EQMP

    {
        .name       = "block-stream",
        .args_type  = "job-id:s?,device:B,base:s?,base-node:s?,bottom:s?,"
                      "backing-file:s?,backing-mask-protocol:b?,speed:o?,"
                      "on-error:s?,filter-node-name:s?,auto-finalize:b?,"
                      "auto-dismiss:b?",
        .mhandler.cmd_new = qmp_marshal_block_stream,
    },

SQMP
block-stream
------------
Since 1.1

Start a job that copies data up from the backing files into an image.

When it is done, the images in between are no longer needed: without "base" the
image stands on its own, with it the image rests directly on the base.
Streaming can be cancelled and started over at any time; what has been copied
stays, and the guest sees the same content throughout.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive or node that receives the data (json-string)
- "base": file name of the backing image from which, and below which, nothing
          is copied (json-string, optional)
- "base-node": the same, given as a node name (json-string, optional)
- "bottom": lowest node whose data is copied, another way to say where to end
            (json-string, optional)
- "backing-file": name of the backing file to be written into the header of
                  the image at the end, not checked, chosen by QEMU when
                  missing (json-string, optional)
- "backing-mask-protocol": write "raw" as format of the backing file where
                           otherwise the name of a protocol would be
                           written (json-bool, optional, default false)
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "on-error": what the job does when reading or writing fails
              (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "filter-node-name": name for the filter node that the job puts above the
                      image (json-string, optional)
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)

Example:

-> { "execute": "block-stream",
     "arguments": { "job-id": "flatten", "device": "disk0",
                    "base-node": "debian-base", "speed": 104857600 } }
<- { "return": {} }

Note: At most one of "base", "base-node" and "bottom" may be given.

EQMP

    {
        .name       = "block-commit",
        .args_type  = "job-id:s?,device:B,base-node:s?,base:s?,top-node:s?,"
                      "top:s?,backing-file:s?,backing-mask-protocol:b?,"
                      "speed:o?,on-error:s?,filter-node-name:s?,"
                      "auto-finalize:b?,auto-dismiss:b?",
        .mhandler.cmd_new = qmp_marshal_block_commit,
    },

SQMP
block-commit
------------
Since 1.3

Start a job that merges images down into one of their backing files.

Everything from the top node down to the base is written into the base, which
takes over the place of these images in the chain. The files of the merged
images are left on disk, but are worthless afterwards, and so is any other
image that has the base or one of them as its backing file.

Committing the topmost image, which is what happens without "top-node", needs a
second step: the job reports BLOCK_JOB_READY, and the drive moves to the base
upon block-job-complete. A base that is smaller than the top is enlarged.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive, or topmost node of the chain (json-string)
- "base-node": node to write into, by default the lowest one of the chain
               (json-string, optional)
- "base": file name of the image to write into; deprecated, "base-node" takes
          its place (json-string, optional)
- "top-node": highest node whose data is merged down, by default the image
              that the guest writes to (json-string, optional)
- "top": file name of the highest image; deprecated, "top-node" takes its
         place (json-string, optional)
- "backing-file": name of the backing file to be written into the header of
                  the image above the top, not checked, chosen by QEMU when
                  missing; an error if there is no such image
                  (json-string, optional)
- "backing-mask-protocol": write "raw" as format of the backing file where
                           otherwise the name of a protocol would be
                           written (json-bool, optional, default false)
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "on-error": what the job does when reading or writing fails
              (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "filter-node-name": name for the filter node that the job puts above the top
                      (json-string, optional)
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)

Example:

-> { "execute": "block-commit",
     "arguments": { "job-id": "merge", "device": "disk0-tuesday",
                    "top-node": "disk0-monday",
                    "base-node": "disk0" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-mirror",
        .args_type  = "job-id:s?,device:B,target:s,replaces:s?,sync:s,"
                      "speed:o?,granularity:o?,buf-size:o?,"
                      "on-source-error:s?,on-target-error:s?,"
                      "filter-node-name:s?,copy-mode:s?,auto-finalize:b?,"
                      "auto-dismiss:b?",
        .mhandler.cmd_new = qmp_marshal_blockdev_mirror,
    },

SQMP
blockdev-mirror
---------------
Since 2.6

Start a job that copies a disk to another node and keeps the copy up to date.

Once both are equal the job sends BLOCK_JOB_READY. Then block-job-complete
moves the guest over to the target, which is how a disk changes its storage
without interruption, while block-job-cancel ends the job with the guest where
it was and leaves the target as a copy of that moment. The target must be open
and unused, and should be exactly as large as the source.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive or node to be copied (json-string)
- "target": node that receives the copy (json-string)
- "replaces": node that the target takes the place of at the end, for instance
              one child of a quorum; only with "sync" set to "full"
              (json-string, optional)
- "sync": what is copied at the start: everything, the topmost image alone, or
          nothing but what the guest writes from now on; of the values below
          "incremental" and "bitmap" are refused here (json-string)
     - Possible values: "top", "full", "none", "incremental", "bitmap"
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "granularity": bytes copied at a time, a power of two from 512 to 67108864,
                 by default the cluster size of the target but at least 4096
                 and at most 65536 (json-int, optional)
- "buf-size": bytes that may be under way at once (json-int, optional)
- "on-source-error": what the job does when reading fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "on-target-error": what the job does when writing fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "filter-node-name": name for the filter node that the job puts above the
                      source (json-string, optional)
- "copy-mode": with "write-blocking" a write of the guest ends only when it has
               reached the target too, so that a busy guest cannot keep the
               job from catching up
               (json-string, optional, default "background")
     - Possible values: "background", "write-blocking"
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)

Example:

-> { "execute": "blockdev-mirror",
     "arguments": { "job-id": "move-disk0", "device": "disk0",
                    "target": "new-disk0", "sync": "full",
                    "copy-mode": "write-blocking" } }
<- { "return": {} }

EQMP

    {
        .name       = "drive-mirror",
        .args_type  = "job-id:s?,device:B,target:s,format:s?,node-name:s?,"
                      "replaces:s?,sync:s,mode:s?,speed:o?,granularity:o?,"
                      "buf-size:o?,on-source-error:s?,on-target-error:s?,"
                      "unmap:b?,copy-mode:s?,auto-finalize:b?,"
                      "auto-dismiss:b?",
        .mhandler.cmd_new = qmp_marshal_drive_mirror,
    },

SQMP
drive-mirror
------------
Since 1.3

Start a job that copies a disk to a file and keeps the copy up to date.

It does what blockdev-mirror does, except that it opens the target itself and,
unless told not to, creates it. If a new target is smaller on disk than
expected, that is because areas of zeroes are not allocated.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive or node to be copied (json-string)
- "target": name of the file or device that receives the copy; what it holds
            is overwritten (json-string)
- "format": driver of the target, by default that of the source, or a guess
            from its content with "mode" set to "existing"
            (json-string, optional)
- "node-name": node name for the target (json-string, optional)
- "replaces": node that the target takes the place of at the end; only with
              "sync" set to "full" (json-string, optional)
- "sync": what is copied at the start: everything, the topmost image alone, or
          nothing but what the guest writes from now on; of the values below
          "incremental" and "bitmap" are refused here (json-string)
     - Possible values: "top", "full", "none", "incremental", "bitmap"
- "mode": make a new target, or use a file prepared by the caller
          (json-string, optional, default "absolute-paths")
     - Possible values: "existing", "absolute-paths"
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "granularity": bytes copied at a time, a power of two from 512 to 67108864,
                 by default the cluster size of the target but at least 4096
                 and at most 65536 (json-int, optional)
- "buf-size": bytes that may be under way at once (json-int, optional)
- "on-source-error": what the job does when reading fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "on-target-error": what the job does when writing fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "unmap": leave holes in the target where the source reads as zeroes, rather
           than writing the zeroes out (json-bool, optional, default true)
- "copy-mode": with "write-blocking" a write of the guest ends only when it has
               reached the target too
               (json-string, optional, default "background")
     - Possible values: "background", "write-blocking"
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)

Example:

-> { "execute": "drive-mirror",
     "arguments": { "job-id": "move-disk0", "device": "disk0",
                    "target": "/fast/web.qcow2", "format": "qcow2",
                    "sync": "full" } }
<- { "return": {} }

EQMP

    {
        .name       = "blockdev-backup",
        .args_type  = "job-id:s?,device:B,target:s,sync:s,speed:o?,bitmap:s?,"
                      "bitmap-mode:s?,compress:b?,on-source-error:s?,"
                      "on-target-error:s?,auto-finalize:b?,auto-dismiss:b?,"
                      "filter-node-name:s?,discard-source:b?,x-perf:q?",
        .mhandler.cmd_new = qmp_marshal_blockdev_backup,
    },

SQMP
blockdev-backup
---------------
Since 2.3

Start a job that copies a disk, as it is at this moment, to another node.

Unlike a mirror, the target does not follow the guest: before an area is
overwritten for the first time, its old content is saved to the target. A slow
target therefore slows down the writes of the guest. The job ends by itself.
Put several of them into one transaction to get all disks at the same moment.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive or node to be copied (json-string)
- "target": node that receives the copy (json-string)
- "sync": what is copied: everything, the topmost image alone, what a bitmap
          marks, or just the old content of areas that the guest overwrites
          (json-string)
     - Possible values: "top", "full", "none", "incremental", "bitmap"
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "bitmap": dirty bitmap that says what to copy, or that is brought up to date;
            required for the sync modes incremental and bitmap, possible for
            full and top (json-string, optional)
- "bitmap-mode": when the bitmap is brought up to date; goes together with
                 "bitmap", and may be omitted with "incremental", where it is
                 "on-success" (json-string, optional)
     - Possible values: "on-success", "never", "always"
- "compress": compress the data, if the format of the target can
              (json-bool, optional, default false)
- "on-source-error": what the job does when reading fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "on-target-error": what the job does when writing fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)
- "filter-node-name": name for the filter node that the job puts above the
                      source (json-string, optional)
- "discard-source": discard each area of the source after it has been copied,
                    for sources that are temporary
                    (json-bool, optional, default false)
- "x-perf": tuning, experimental, a json-object containing the following
            (optional):
     - "use-copy-range": let the host copy within its storage
                         (json-bool, optional, default false)
     - "max-workers": requests in parallel (json-int, optional, default 64)
     - "max-chunk": bytes per request, 0 for no limit
                    (json-int, optional, default 0)
     - "min-cluster-size": smallest unit of copying in bytes, a power of two
                           (json-int, optional, default 0)

Example:

-> { "execute": "blockdev-backup",
     "arguments": { "job-id": "nightly-0", "device": "disk0",
                    "target": "backup0", "sync": "incremental",
                    "bitmap": "nightly" } }
<- { "return": {} }

EQMP

    {
        .name       = "drive-backup",
        .args_type  = "job-id:s?,device:B,target:s,format:s?,mode:s?,sync:s,"
                      "speed:o?,bitmap:s?,bitmap-mode:s?,compress:b?,"
                      "on-source-error:s?,on-target-error:s?,"
                      "auto-finalize:b?,auto-dismiss:b?,filter-node-name:s?,"
                      "discard-source:b?,x-perf:q?",
        .mhandler.cmd_new = qmp_marshal_drive_backup,
    },

SQMP
drive-backup
------------
Since 1.6

Start a job that copies a disk, as it is at this moment, to a file.

Deprecated: open or create the target yourself and call blockdev-backup, which
works the same otherwise.

Arguments:

- "job-id": name of the new job; without it the job is called like the device
            (json-string, optional)
- "device": drive or node to be copied (json-string)
- "target": name of the file or device that receives the copy; what it holds
            is overwritten (json-string)
- "format": driver of the target, by default that of the source, or a guess
            from its content with "mode" set to "existing"
            (json-string, optional)
- "mode": make a new target, or use a file prepared by the caller
          (json-string, optional, default "absolute-paths")
     - Possible values: "existing", "absolute-paths"
- "sync": what is copied: everything, the topmost image alone, what a bitmap
          marks, or just the old content of areas that the guest overwrites
          (json-string)
     - Possible values: "top", "full", "none", "incremental", "bitmap"
- "speed": limit in bytes per second, 0 for none
           (json-int, optional, default 0)
- "bitmap": dirty bitmap that says what to copy, or that is brought up to date
            (json-string, optional)
- "bitmap-mode": when the bitmap is brought up to date (json-string, optional)
     - Possible values: "on-success", "never", "always"
- "compress": compress the data, if the format of the target can
              (json-bool, optional, default false)
- "on-source-error": what the job does when reading fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "on-target-error": what the job does when writing fails
                     (json-string, optional, default "report")
     - Possible values: "report", "ignore", "enospc", "stop", "auto"
- "auto-finalize": false leaves the job in status "pending" until job-finalize
                   is called (json-bool, optional, default true)
- "auto-dismiss": false leaves the ended job in status "concluded" until
                  job-dismiss is called (json-bool, optional, default true)
- "filter-node-name": name for the filter node that the job puts above the
                      source (json-string, optional)
- "discard-source": discard each area of the source after it has been copied
                    (json-bool, optional, default false)
- "x-perf": tuning, experimental, a json-object containing the following
            (optional):
     - "use-copy-range": let the host copy within its storage
                         (json-bool, optional, default false)
     - "max-workers": requests in parallel (json-int, optional, default 64)
     - "max-chunk": bytes per request, 0 for no limit
                    (json-int, optional, default 0)
     - "min-cluster-size": smallest unit of copying in bytes, a power of two
                           (json-int, optional, default 0)

Example:

-> { "execute": "drive-backup",
     "arguments": { "job-id": "full-0", "device": "disk0",
                    "target": "/backup/web.qcow2", "sync": "full" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-cancel",
        .args_type  = "device:s,force:b?",
        .mhandler.cmd_new = qmp_marshal_block_job_cancel,
    },

SQMP
block-job-cancel
----------------
Since 1.1

Stop a block job.

The reply comes at once, the end of the job later, with BLOCK_JOB_CANCELLED. A
mirror that is ready is a special case: cancelling without "force" brings the
target up to date one last time and reports BLOCK_JOB_COMPLETED, because the
target is a good copy then. It fails with class DeviceNotActive for an unknown
job.

Arguments:

- "device": identifier of the job (json-string)
- "force": drop a ready mirror at once, without the last update of the target
           (json-bool, optional, default false)

Example:

-> { "execute": "block-job-cancel", "arguments": { "device": "move-disk0" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-complete",
        .args_type  = "device:s",
        .mhandler.cmd_new = qmp_marshal_block_job_complete,
    },

SQMP
block-job-complete
------------------
Since 1.3

Tell a job that is ready to finish and to switch the guest over.

For a mirror the guest continues on the target, for a commit of the topmost
image on the base. Wait for BLOCK_JOB_COMPLETED and look whether it has an
"error" member before deleting the old image. It is refused before
BLOCK_JOB_READY, and for jobs that end by themselves.

Arguments:

- "device": identifier of the job (json-string)

Example:

-> { "execute": "block-job-complete",
     "arguments": { "device": "move-disk0" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-pause",
        .args_type  = "device:s",
        .mhandler.cmd_new = qmp_marshal_block_job_pause,
    },

SQMP
block-job-pause
---------------
Since 1.3

Let a block job rest.

Requests that are under way are finished first, so that "busy" in the reply of
query-block-jobs can be true for a while. Pausing a job twice is an error.

Arguments:

- "device": identifier of the job (json-string)

Example:

-> { "execute": "block-job-pause", "arguments": { "device": "nightly-0" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-resume",
        .args_type  = "device:s",
        .mhandler.cmd_new = qmp_marshal_block_job_resume,
    },

SQMP
block-job-resume
----------------
Since 1.3

Let a paused block job continue.

It also resets "io-status" to "ok", and thus restarts a job that has stopped
because of an error, once its cause is removed. A job that nobody has paused is
refused.

Arguments:

- "device": identifier of the job (json-string)

Example:

-> { "execute": "block-job-resume", "arguments": { "device": "nightly-0" } }
<- { "return": {} }

EQMP

    {
        .name       = "block-job-set-speed",
        .args_type  = "device:s,speed:o",
        .mhandler.cmd_new = qmp_marshal_block_job_set_speed,
    },

SQMP
block-job-set-speed
-------------------
Since 1.1

Change the bandwidth that a running block job may use.

Arguments:

- "device": identifier of the job (json-string)
- "speed": limit in bytes per second, 0 for none (json-int)

Example:

-> { "execute": "block-job-set-speed",
     "arguments": { "device": "nightly-0", "speed": 52428800 } }
<- { "return": {} }

EQMP

SQMP
Network Block Device Server
===========================

QEMU contains a server that offers block nodes to other programs over the NBD
protocol: to backup programs, or to the QEMU on the other side of a migration.
There is one server in a process, and it may have many exports.

EQMP

    {
        .name       = "nbd-server-start",
        .args_type  = "addr:q,handshake-max-seconds:i?,tls-creds:s?,"
                      "tls-authz:s?,max-connections:i?",
        .mhandler.cmd_new = qmp_marshal_nbd_server_start,
    },

SQMP
nbd-server-start
----------------
Since 1.3

Start the NBD server and let it listen on an address.

It begins without exports; add them with nbd-server-add or block-export-add. It
fails if the server runs already or if the address cannot be used. Unless the
network is trusted, use a unix socket or TLS, for there is no other protection.

Arguments:

- "addr": address to listen on, a json-object containing the following:
     - "type": kind of the address (json-string)
          - Possible values: "inet", "unix", "vsock", "fd"
     - "data": its parts, a json-object containing the following:
          - "host": name or number of the interface, required for type "inet"
                    (json-string, optional)
          - "port": port, required for types "inet" and "vsock"
                    (json-string, optional)
          - "numeric": "host" and "port" are numbers and need no lookup, for
                       type "inet" (json-bool, optional, default false)
          - "to": try the ports from "port" up to this one and take the first
                  that is free, for type "inet" (json-int, optional)
          - "ipv4": whether to use IPv4, for type "inet"
                    (json-bool, optional)
          - "ipv6": whether to use IPv6, for type "inet"
                    (json-bool, optional)
          - "keep-alive": not for listening; part of every address of type
                          "inet" (json-bool, optional)
          - "mptcp": use multipath TCP, for type "inet", on hosts that have it
                     (json-bool, optional)
          - "path": path of the socket, required for type "unix"
                    (json-string, optional)
          - "abstract": put the name into the abstract namespace of Linux, for
                        type "unix" (json-bool, optional, default false)
          - "tight": do not fill up an abstract name with null bytes, for type
                     "unix" (json-bool, optional, default true)
          - "cid": context identifier, required for type "vsock"
                   (json-string, optional)
          - "str": name of a descriptor passed with getfd, required for type
                   "fd" (json-string, optional)
- "handshake-max-seconds": seconds a client may take to negotiate, 0 for no
                           limit (json-int, optional, default 10)
- "tls-creds": ID of an object with TLS credentials, which makes TLS compulsory
               (json-string, optional)
- "tls-authz": ID of an object that decides, by the certificate, which clients
               are let in (json-string, optional)
- "max-connections": clients at a time, 0 for any number
                     (json-int, optional, default 100)

Example (1):

-> { "execute": "nbd-server-start",
     "arguments": { "addr": { "type": "unix",
                              "data": { "path": "/run/web-nbd.sock" } } } }
<- { "return": {} }

Example (2):

-> { "execute": "nbd-server-start",
     "arguments": { "addr": { "type": "inet",
                              "data": { "host": "192.0.2.7",
                                        "port": "10809" } },
                    "tls-creds": "tls0",
                    "max-connections": 4 } }
<- { "return": {} }

EQMP

    {
        .name       = "nbd-server-add",
        .args_type  = "device:B,name:s?,description:s?,writable:b?,bitmap:s?",
        .mhandler.cmd_new = qmp_marshal_nbd_server_add,
    },

SQMP
nbd-server-add
--------------
Since 1.3

Offer a block node through the NBD server.

It fails if the server is not running, if the name is taken, or, for a writable
export, if a guest device does not share the node with other writers.
Deprecated: block-export-add does the same and more.

Arguments:

- "device": drive or block node to export (json-string)
- "name": name that clients ask for, by default that of the device
          (json-string, optional)
- "description": text for people, at most 4096 bytes (json-string, optional)
- "writable": let clients write (json-bool, optional, default false)
- "bitmap": dirty bitmap that clients can read along with the data, as metadata
            context "qemu:dirty-bitmap:" followed by its name
            (json-string, optional)

Example:

-> { "execute": "nbd-server-add",
     "arguments": { "device": "disk0", "name": "web",
                    "bitmap": "nightly" } }
<- { "return": {} }

EQMP

    {
        .name       = "nbd-server-stop",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_nbd_server_stop,
    },

SQMP
nbd-server-stop
---------------
Since 1.3

Disconnect all clients, remove the exports, and end the NBD server.

Each export that goes away is announced by BLOCK_EXPORT_DELETED. It fails if no
server runs.

Arguments: None.

Example:

-> { "execute": "nbd-server-stop" }
<- { "return": {} }

EQMP

SQMP
Migration
=========

A migration sends the state of a running guest to another QEMU, or to a file.
The receiver is a second QEMU with the same devices, started with
"-incoming defer" and told by migrate-incoming where to listen. Capabilities
and parameters are set on both sides before anything starts. The contents of
disks are not sent; both sides see them on shared storage, or they are mirrored
over NBD.

To follow a migration, switch on the capability "events" and wait for the event
MIGRATION, then look at query-migrate for figures and errors.

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

The reply says only that the attempt has begun. The guest keeps running while
its memory is sent again and again, until what is left fits into the allowed
downtime; then it is stopped here and continues there. If the migration fails
or is cancelled before that moment, the guest simply goes on here. A command
that cannot even begin, for an unknown kind of URI or because a device blocks
migration, is answered with an error.

Arguments:

- "uri": where to send it, as tcp:HOST:PORT, unix:PATH, fd:NAME, exec:COMMAND,
         file:PATH or rdma:HOST:PORT (json-string, optional)
- "channels": where to send it, in parts, a json-array of json-objects, each
              containing the following (optional):
     - "channel-type": what passes through this channel; "cpr" goes with the
                       mode "cpr-transfer" (json-string)
          - Possible values: "main", "cpr"
     - "addr": address of the receiver, a json-object containing the following:
          - "transport": how to get there (json-string)
               - Possible values: "socket", "exec", "rdma", "file"
          - "type": kind of the socket, required for transport "socket"
                    (json-string, optional)
               - Possible values: "inet", "unix", "vsock", "fd"
          - "host": name or number of the host, required for transport "rdma"
                    and sockets of type "inet" (json-string, optional)
          - "port": port, required for transport "rdma" and sockets of types
                    "inet" and "vsock" (json-string, optional)
          - "numeric": "host" and "port" are numbers and need no lookup, where
                       "host" is used (json-bool, optional, default false)
          - "to": end of a range of ports, where "host" is used
                  (json-int, optional)
          - "ipv4": whether to use IPv4, where "host" is used
                    (json-bool, optional)
          - "ipv6": whether to use IPv6, where "host" is used
                    (json-bool, optional)
          - "keep-alive": let TCP probe an idle connection, where "host" is
                          used (json-bool, optional)
          - "mptcp": use multipath TCP, where "host" is used, on hosts that
                     have it (json-bool, optional)
          - "path": path of the socket, required for type "unix"
                    (json-string, optional)
          - "abstract": the name is in the abstract namespace of Linux, for
                        type "unix" (json-bool, optional, default false)
          - "tight": an abstract name is not filled up with null bytes, for
                     type "unix" (json-bool, optional, default true)
          - "cid": context identifier, required for type "vsock"
                   (json-string, optional)
          - "str": name of a descriptor passed with getfd, required for type
                   "fd" (json-string, optional)
          - "args": program and its arguments, which gets the data on its
                    standard input, required for transport "exec", a
                    json-array of json-strings (optional)
          - "filename": file to write, required for transport "file"
                        (json-string, optional)
          - "offset": where to begin in the file, in bytes, required for
                      transport "file" (json-int, optional)
- "detach": without effect, accepted for old programs
            (json-bool, optional, default false)
- "resume": take up a postcopy migration that lost its connection
            (json-bool, optional, default false)

Example (1):

-> { "execute": "migrate", "arguments": { "uri": "tcp:192.0.2.8:4446" } }
<- { "return": {} }

Example (2):

-> { "execute": "migrate",
     "arguments": {
         "channels": [ { "channel-type": "main",
                         "addr": { "transport": "socket",
                                   "type": "inet",
                                   "host": "192.0.2.8",
                                   "port": "4446" } } ] } }
<- { "return": {} }

Example (3):

-> { "execute": "migrate",
     "arguments": {
         "channels": [ { "channel-type": "main",
                         "addr": { "transport": "exec",
                                   "args": [ "/usr/bin/zstd", "-o",
                                             "/vm/web.state.zst" ] } } ] } }
<- { "return": {} }

Note: Exactly one of "uri" and "channels" is given, and just one channel except
with the mode "cpr-transfer".

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

Arguments:

- "uri": where to listen, in the forms that migrate knows
         (json-string, optional)
- "channels": where to listen, in parts, a json-array of json-objects, each
              containing the following (optional):
     - "channel-type": what passes through this channel; "cpr" is refused here
                       and has to be given on the command line (json-string)
          - Possible values: "main", "cpr"
     - "addr": address to listen on, a json-object containing the following:
          - "transport": where the data comes from (json-string)
               - Possible values: "socket", "exec", "rdma", "file"
          - "type": kind of the socket, required for transport "socket"
                    (json-string, optional)
               - Possible values: "inet", "unix", "vsock", "fd"
          - "host": name or number of the interface, required for transport
                    "rdma" and sockets of type "inet" (json-string, optional)
          - "port": port, required for transport "rdma" and sockets of types
                    "inet" and "vsock" (json-string, optional)
          - "numeric": "host" and "port" are numbers and need no lookup, where
                       "host" is used (json-bool, optional, default false)
          - "to": try the ports up to this one and take the first that is
                  free, where "host" is used (json-int, optional)
          - "ipv4": whether to use IPv4, where "host" is used
                    (json-bool, optional)
          - "ipv6": whether to use IPv6, where "host" is used
                    (json-bool, optional)
          - "keep-alive": not for listening; part of every address with "host"
                          (json-bool, optional)
          - "mptcp": use multipath TCP, where "host" is used, on hosts that
                     have it (json-bool, optional)
          - "path": path of the socket, required for type "unix"
                    (json-string, optional)
          - "abstract": put the name into the abstract namespace of Linux, for
                        type "unix" (json-bool, optional, default false)
          - "tight": do not fill up an abstract name with null bytes, for type
                     "unix" (json-bool, optional, default true)
          - "cid": context identifier, required for type "vsock"
                   (json-string, optional)
          - "str": name of a descriptor passed with getfd, required for type
                   "fd" (json-string, optional)
          - "args": program and its arguments, whose standard output is read,
                    required for transport "exec", a json-array of
                    json-strings (optional)
          - "filename": file to read, required for transport "file"
                        (json-string, optional)
          - "offset": where to begin in the file, in bytes, required for
                      transport "file" (json-int, optional)
- "exit-on-error": end QEMU when the migration fails; with false it stays, and
                   query-migrate tells the reason
                   (json-bool, optional, default true)

Example:

-> { "execute": "migrate-incoming",
     "arguments": { "uri": "tcp:0.0.0.0:4446", "exit-on-error": false } }
<- { "return": {} }

Note: Exactly one of "uri" and "channels" has to be given.

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

It takes a moment: the status is "cancelling" first and "cancelled" then.
Calling it without a migration does no harm. Once postcopy has begun it is too
late, since the guest already runs on the other side.

Arguments: None.

Example:

-> { "execute": "migrate_cancel" }
<- { "return": {} }

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
The capability "postcopy-ram" has to be on, on both sides, since before the
start; otherwise, and without a migration going on, the command fails.

Arguments: None.

Example:

-> { "execute": "migrate-start-postcopy" }
<- { "return": {} }

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

Return a json-object containing the following:

- "status": state of the migration (json-string, optional)
     - Possible values: "none", "setup", "cancelling", "cancelled", "active",
                        "postcopy-active", "postcopy-paused",
                        "postcopy-recover-setup", "postcopy-recover",
                        "completed", "failed", "colo", "pre-switchover",
                        "device", "wait-unplug"
- "ram": transfer of guest memory, given once it has begun, a json-object
         containing the following (optional):
     - "transferred": bytes sent so far (json-int)
     - "remaining": bytes still to be sent (json-int)
     - "total": bytes of memory that the guest has (json-int)
     - "duplicate": pages that held zeroes alone and were not sent in full
                    (json-int)
     - "normal": pages sent in full (json-int)
     - "normal-bytes": the same in bytes (json-int)
     - "dirty-pages-rate": pages that the guest changes per second (json-int)
     - "mbps": speed of sending, in megabits per second (json-number)
     - "dirty-sync-count": rounds through the memory so far (json-int)
     - "postcopy-requests": pages that the other side had to ask for
                            (json-int)
     - "page-size": bytes in a page (json-int)
     - "multifd-bytes": bytes sent over the additional connections of multifd
                        (json-int)
     - "pages-per-second": pages sent per second (json-int)
     - "precopy-bytes": bytes sent while the guest ran here (json-int)
     - "downtime-bytes": bytes sent while it ran on neither side (json-int)
     - "postcopy-bytes": bytes sent while it ran on the other side (json-int)
     - "dirty-sync-missed-zero-copy": rounds in which pages were copied even
                                      though zero copy was wanted (json-int)
- "vfio": transfer of passed-through devices, a json-object containing the
          following (optional):
     - "transferred": bytes sent so far (json-int)
- "xbzrle-cache": work of the delta compression, given if it is on, a
                  json-object containing the following (optional):
     - "cache-size": size of the cache in bytes (json-int)
     - "bytes": bytes sent compressed (json-int)
     - "pages": pages sent compressed (json-int)
     - "cache-miss": pages not found in the cache (json-int)
     - "cache-miss-rate": share of pages not found in it (json-number)
     - "encoding-rate": factor by which pages became smaller (json-number)
     - "overflow": pages that compression made larger, and that were sent in
                   full (json-int)
- "total-time": milliseconds since the start, or that it took in all
                (json-int, optional)
- "expected-downtime": milliseconds of standstill to be expected, while the
                       migration goes on (json-int, optional)
- "downtime": milliseconds the guest stood still, after success
              (json-int, optional)
- "setup-time": milliseconds of preparation before the first round
                (json-int, optional)
- "cpu-throttle-percentage": percent of processor time withheld from the guest
                             to slow it down (json-int, optional)
- "error-desc": why it failed, for people to read (json-string, optional)
- "blocked-reasons": what forbids an outgoing migration at present, a
                     json-array of json-strings (optional)
- "postcopy-blocktime": milliseconds in which all processors of the guest
                        waited for pages (json-int, optional)
- "postcopy-vcpu-blocktime": milliseconds each processor waited for pages, a
                             json-array of json-ints (optional)
- "socket-address": addresses on which a receiver listens, of use if it chose
                    the port by itself, a json-array of json-objects, each
                    containing the following (optional):
     - "type": kind of the socket (json-string)
          - Possible values: "inet", "unix", "vsock", "fd"
     - "host": name or number of the interface, for type "inet"
               (json-string, optional)
     - "port": port, for types "inet" and "vsock" (json-string, optional)
     - "numeric": whether both are numbers, for type "inet"
                  (json-bool, optional)
     - "to": end of the range of ports, for type "inet" (json-int, optional)
     - "ipv4": whether IPv4 is used, for type "inet" (json-bool, optional)
     - "ipv6": whether IPv6 is used, for type "inet" (json-bool, optional)
     - "keep-alive": whether idle connections are probed, for type "inet"
                     (json-bool, optional)
     - "mptcp": whether multipath TCP is used, for type "inet"
                (json-bool, optional)
     - "path": path of the socket, for type "unix" (json-string, optional)
     - "abstract": whether the name is an abstract one, for type "unix"
                   (json-bool, optional)
     - "tight": whether it is not filled up with null bytes, for type "unix"
                (json-bool, optional)
     - "cid": context identifier, for type "vsock" (json-string, optional)
     - "str": name or number of the descriptor, for type "fd"
              (json-string, optional)
- "dirty-limit-throttle-time-per-round": longest time, in microseconds, for
                                         which the capability "dirty-limit"
                                         held up a processor in one round
                                         (json-int, optional)
- "dirty-limit-ring-full-time": microseconds that a processor takes, on
                                average, to fill its ring of changed pages, 0
                                if it changes none (json-int, optional)

Example (1):

-> { "execute": "query-migrate" }
<- { "return": {} }

Example (2):

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

Example (3):

-> { "execute": "query-migrate" }
<- { "return": {
         "status": "failed",
         "error-desc":
             "Failed to connect to '192.0.2.8:4446': Connection refused"
     } }

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

Those that are not named keep their state. Most of them change what is sent, so
that both sides must agree. The command fails, and changes nothing, if features
contradict each other or lack something they need, and while a migration is
running.

Arguments:

- "capabilities": what to switch, a json-array of json-objects, each containing
                  the following:
     - "capability": feature of migration; "zero-blocks" is deprecated, names
                     beginning with "x-" are experimental (json-string)
          - Possible values: "xbzrle", "rdma-pin-all", "auto-converge",
                             "zero-blocks", "events", "postcopy-ram",
                             "x-colo", "release-ram", "return-path",
                             "pause-before-switchover", "multifd",
                             "dirty-bitmaps", "postcopy-blocktime",
                             "late-block-activate", "x-ignore-shared",
                             "validate-uuid", "background-snapshot",
                             "zero-copy-send", "postcopy-preempt",
                             "switchover-ack", "dirty-limit", "mapped-ram"
     - "state": true for on, false for off (json-bool)

Example:

-> { "execute": "migrate-set-capabilities",
     "arguments": { "capabilities": [
         { "capability": "events", "state": true },
         { "capability": "multifd", "state": true } ] } }
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

Return a json-array of json-objects; each json-object contains the following:

- "capability": feature of migration (json-string)
     - Possible values: "xbzrle", "rdma-pin-all", "auto-converge",
                        "zero-blocks", "events", "postcopy-ram", "x-colo",
                        "release-ram", "return-path",
                        "pause-before-switchover", "multifd",
                        "dirty-bitmaps", "postcopy-blocktime",
                        "late-block-activate", "x-ignore-shared",
                        "validate-uuid", "background-snapshot",
                        "zero-copy-send", "postcopy-preempt",
                        "switchover-ack", "dirty-limit", "mapped-ram"
- "state": whether it is on (json-bool)

Example:

-> { "execute": "query-migrate-capabilities" }
<- { "return": [
       { "capability": "xbzrle", "state": false },
       { "capability": "auto-converge", "state": false },
       { "capability": "events", "state": true },
       { "capability": "postcopy-ram", "state": false },
       { "capability": "multifd", "state": true } ] }

Note: The example has been shortened.

EQMP

    {
        .name       = "migrate-set-parameters",
        .args_type  = "announce-initial:l?,announce-max:l?,"
                      "announce-rounds:l?,announce-step:l?,"
                      "throttle-trigger-threshold:i?,"
                      "cpu-throttle-initial:i?,cpu-throttle-increment:i?,"
                      "cpu-throttle-tailslow:b?,tls-creds:q?,"
                      "tls-hostname:q?,tls-authz:q?,max-bandwidth:o?,"
                      "avail-switchover-bandwidth:o?,downtime-limit:l?,"
                      "x-checkpoint-delay:l?,multifd-channels:i?,"
                      "xbzrle-cache-size:o?,max-postcopy-bandwidth:o?,"
                      "max-cpu-throttle:i?,multifd-compression:s?,"
                      "multifd-zlib-level:i?,multifd-qatzip-level:i?,"
                      "multifd-zstd-level:i?,block-bitmap-mapping:q?,"
                      "x-vcpu-dirty-limit-period:l?,vcpu-dirty-limit:l?,"
                      "mode:s?,zero-page-detection:s?,direct-io:b?",
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

Arguments:

- "announce-initial": milliseconds before the guest's network addresses are
                      announced for the first time on the new host
                      (json-int, optional)
- "announce-max": most milliseconds between two announcements
                  (json-int, optional)
- "announce-rounds": how many announcements there are (json-int, optional)
- "announce-step": milliseconds by which the pause between announcements grows
                   (json-int, optional)
- "throttle-trigger-threshold": percentage of changed to sent bytes from which
                                on "auto-converge" slows down the guest
                                (json-int, optional)
- "cpu-throttle-initial": percentage by which it slows the guest down at first
                          (json-int, optional)
- "cpu-throttle-increment": percentage added if that is not enough
                            (json-int, optional)
- "cpu-throttle-tailslow": use smaller additions near the end
                           (json-bool, optional)
- "tls-creds": ID of an object with TLS credentials, of kind client where it
               sends and kind server where it receives; the empty string or
               null for no TLS
- "tls-hostname": name to look for in the certificate of the receiver, if not
                  the one in the URI; the empty string or null to unset it
- "tls-authz": ID of an object that decides, by the certificate, which sender
               is let in; the empty string or null to unset it
- "max-bandwidth": bytes per second to send at most, 0 for no limit
                   (json-int, optional)
- "avail-switchover-bandwidth": bytes per second to reckon with for the time of
                                standstill, 0 to go by measurement
                                (json-int, optional)
- "downtime-limit": milliseconds of standstill allowed, at most 2000000
                    (json-int, optional)
- "x-checkpoint-delay": milliseconds between two checkpoints of COLO,
                        experimental (json-int, optional)
- "multifd-channels": connections used by "multifd", 1 to 255
                      (json-int, optional)
- "xbzrle-cache-size": size of the cache of "xbzrle" in bytes, a power of two
                       and at least a page (json-int, optional)
- "max-postcopy-bandwidth": bytes per second to send at most in the background
                            of postcopy, 0 for no limit (json-int, optional)
- "max-cpu-throttle": percentage beyond which the guest is not slowed down
                      (json-int, optional)
- "multifd-compression": compression used by "multifd"; which values exist
                         depends on how QEMU was built
                         (json-string, optional)
     - Possible values: "none", "zlib", "zstd", "qatzip", "qpl", "uadk"
- "multifd-zlib-level": effort of zlib, 0 to 9 (json-int, optional)
- "multifd-qatzip-level": effort of qatzip, 1 to 9 (json-int, optional)
- "multifd-zstd-level": effort of zstd, 0 to 20 (json-int, optional)
- "block-bitmap-mapping": which dirty bitmaps are sent by "dirty-bitmaps", and
                          under which names; replaces the earlier mapping as a
                          whole, a json-array of json-objects, each containing
                          the following (optional):
     - "node-name": block node on this side (json-string)
     - "alias": what it is called in the stream (json-string)
     - "bitmaps": its bitmaps, a json-array of json-objects, each containing
                  the following:
          - "name": bitmap on this side (json-string)
          - "alias": what it is called in the stream (json-string)
          - "transform": changes made on arrival, a json-object containing the
                         following (optional):
               - "persistent": whether the bitmap will be kept in the image
                               (json-bool, optional)
- "x-vcpu-dirty-limit-period": milliseconds between two measurements of
                               "dirty-limit", 1 to 1000, experimental
                               (json-int, optional)
- "vcpu-dirty-limit": megabytes per second that each processor may change under
                      "dirty-limit" (json-int, optional)
- "mode": ordinary migration, or an update of QEMU or of the host in place
          (json-string, optional)
     - Possible values: "normal", "cpr-reboot", "cpr-transfer"
- "zero-page-detection": who looks for pages of zeroes (json-string, optional)
     - Possible values: "none", "legacy", "multifd"
- "direct-io": pass by the page cache of the host when writing the file, with
               "mapped-ram" (json-bool, optional)

Example (1):

-> { "execute": "migrate-set-parameters",
     "arguments": { "downtime-limit": 500,
                    "max-bandwidth": 1250000000 } }
<- { "return": {} }

Example (2):

-> { "execute": "migrate-set-parameters",
     "arguments": {
         "tls-creds": "tls0",
         "block-bitmap-mapping": [
             { "node-name": "disk0", "alias": "system",
               "bitmaps": [ { "name": "nightly", "alias": "nightly" } ] } ] } }
<- { "return": {} }

Note: Each of "tls-creds", "tls-hostname" and "tls-authz" is a string or null.

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

Return a json-object containing the following:

- "announce-initial": milliseconds before the first announcement of the guest's
                      network addresses (json-int, optional)
- "announce-max": most milliseconds between two announcements
                  (json-int, optional)
- "announce-rounds": how many announcements there are (json-int, optional)
- "announce-step": milliseconds by which the pause between announcements grows
                   (json-int, optional)
- "throttle-trigger-threshold": percentage of changed to sent bytes from which
                                on "auto-converge" slows down the guest
                                (json-int, optional)
- "cpu-throttle-initial": percentage by which it slows the guest down at first
                          (json-int, optional)
- "cpu-throttle-increment": percentage added if that is not enough
                            (json-int, optional)
- "cpu-throttle-tailslow": whether smaller additions are used near the end
                           (json-bool, optional)
- "tls-creds": ID of the object with TLS credentials, empty for no TLS
               (json-string, optional)
- "tls-hostname": name to look for in the certificate of the receiver, empty
                  for the one in the URI (json-string, optional)
- "tls-authz": ID of the object that lets senders in, empty for none
               (json-string, optional)
- "max-bandwidth": bytes per second to send at most, 0 for no limit
                   (json-int, optional)
- "avail-switchover-bandwidth": bytes per second to reckon with for the time of
                                standstill, 0 to go by measurement
                                (json-int, optional)
- "downtime-limit": milliseconds of standstill allowed (json-int, optional)
- "x-checkpoint-delay": milliseconds between two checkpoints of COLO,
                        experimental (json-int, optional)
- "multifd-channels": connections used by "multifd" (json-int, optional)
- "xbzrle-cache-size": size of the cache of "xbzrle" in bytes
                       (json-int, optional)
- "max-postcopy-bandwidth": bytes per second to send at most in the background
                            of postcopy, 0 for no limit (json-int, optional)
- "max-cpu-throttle": percentage beyond which the guest is not slowed down
                      (json-int, optional)
- "multifd-compression": compression used by "multifd" (json-string, optional)
     - Possible values: "none", "zlib", "zstd", "qatzip", "qpl", "uadk"
- "multifd-zlib-level": effort of zlib, 0 to 9 (json-int, optional)
- "multifd-qatzip-level": effort of qatzip, 1 to 9 (json-int, optional)
- "multifd-zstd-level": effort of zstd, 0 to 20 (json-int, optional)
- "block-bitmap-mapping": which dirty bitmaps are sent, and under which names,
                          a json-array of json-objects, each containing the
                          following (optional):
     - "node-name": block node on this side (json-string)
     - "alias": what it is called in the stream (json-string)
     - "bitmaps": its bitmaps, a json-array of json-objects, each containing
                  the following:
          - "name": bitmap on this side (json-string)
          - "alias": what it is called in the stream (json-string)
          - "transform": changes made on arrival, a json-object containing the
                         following (optional):
               - "persistent": whether the bitmap will be kept in the image
                               (json-bool, optional)
- "x-vcpu-dirty-limit-period": milliseconds between two measurements of
                               "dirty-limit", experimental
                               (json-int, optional)
- "vcpu-dirty-limit": megabytes per second that each processor may change under
                      "dirty-limit" (json-int, optional)
- "mode": ordinary migration, or an update of QEMU or of the host in place
          (json-string, optional)
     - Possible values: "normal", "cpr-reboot", "cpr-transfer"
- "zero-page-detection": who looks for pages of zeroes (json-string, optional)
     - Possible values: "none", "legacy", "multifd"
- "direct-io": whether the page cache of the host is passed by when a file is
               written (json-bool, optional)

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
        .name       = "client_migrate_info",
        .args_type  = "protocol:s,hostname:s,port:i?,tls-port:i?,"
                      "cert-subject:s?",
        .mhandler.cmd_new = qmp_marshal_client_migrate_info,
    },

SQMP
client_migrate_info
-------------------
Since 0.14

Tell the viewers of the display where they will find the guest afterwards.

Call it before migrate, with the address of the display on the other side;
clients connect there by themselves when the guest moves. SPICE is the only
display that can do this. Without SPICE it fails with class DeviceNotActive.

Arguments:

- "protocol": name of the display protocol, of which spice is the only one
              supported (json-string)
- "hostname": host to connect to (json-string)
- "port": port without encryption (json-int, optional)
- "tls-port": port with TLS (json-int, optional)
- "cert-subject": subject of the certificate that the server shows
                  (json-string, optional)

Example:

-> { "execute": "client_migrate_info",
     "arguments": { "protocol": "spice",
                    "hostname": "host8.example.org",
                    "tls-port": 5901 } }
<- { "return": {} }

EQMP

SQMP
Xen
===

What the tools of Xen need where QEMU supplies the devices of a Xen guest. Xen
itself takes care of memory and processors.

EQMP

    {
        .name       = "xen-save-devices-state",
        .args_type  = "filename:F,live:b?",
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

- "filename": file to write (json-string)
- "live": whether this is part of a live migration, which makes QEMU give up
          its hold on the disk images (json-bool, optional, default true)

Example:

-> { "execute": "xen-save-devices-state",
     "arguments": { "filename": "/var/lib/xen/web.devices" } }
<- { "return": {} }

EQMP

    {
        .name       = "xen-load-devices-state",
        .args_type  = "filename:F",
        .mhandler.cmd_new = qmp_marshal_xen_load_devices_state,
    },

SQMP
xen-load-devices-state
----------------------
Since 2.7

Read the state of all devices from a file that xen-save-devices-state made.

The guest must be stopped and must have the same devices as the one that was
saved.

Arguments:

- "filename": file to read (json-string)

Example:

-> { "execute": "xen-load-devices-state",
     "arguments": { "filename": "/var/lib/xen/web.devices" } }
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

Example:

-> { "execute": "xen-set-global-dirty-log", "arguments": { "enable": true } }
<- { "return": {} }

EQMP

SQMP
Rocker Switch
=============

The device "rocker" is a model of a network switch chip, made for developers of
switch drivers. These commands look inside it. All of them fail if the machine
has no switch of the given name.

EQMP

    {
        .name       = "query-rocker",
        .args_type  = "name:s",
        .mhandler.cmd_new = qmp_marshal_query_rocker,
    },

SQMP
query-rocker
------------
Since 2.4

Show the identity of a switch and how many ports it has.

Arguments:

- "name": name of the switch (json-string)

Return a json-object containing the following:

- "name": name of the switch (json-string)
- "id": number that identifies it, by default its first MAC address
        (json-int)
- "ports": how many front ports it has (json-int)

Example:

-> { "execute": "query-rocker", "arguments": { "name": "sw1" } }
<- { "return": { "name": "sw1", "id": 1327446905938, "ports": 2 } }

EQMP

    {
        .name       = "query-rocker-ports",
        .args_type  = "name:s",
        .mhandler.cmd_new = qmp_marshal_query_rocker_ports,
    },

SQMP
query-rocker-ports
------------------
Since 2.4

Show the front ports of a switch.

Arguments:

- "name": name of the switch (json-string)

Return a json-array of json-objects; each json-object contains the following:

- "name": name of the port (json-string)
- "enabled": whether the port passes packets (json-bool)
- "link-up": whether its link is up (json-bool)
- "speed": speed of the link in megabits per second (json-int)
- "duplex": whether both ends may send at the same time (json-string)
     - Possible values: "half", "full"
- "autoneg": whether speed and duplex are negotiated (json-string)
     - Possible values: "off", "on"

Example:

-> { "execute": "query-rocker-ports", "arguments": { "name": "sw1" } }
<- { "return": [
       { "name": "sw1.1", "enabled": true, "link-up": true,
         "speed": 10000, "duplex": "full", "autoneg": "off" },
       { "name": "sw1.2", "enabled": true, "link-up": false,
         "speed": 10000, "duplex": "full", "autoneg": "off" } ] }

EQMP

    {
        .name       = "query-rocker-of-dpa-flows",
        .args_type  = "name:s,tbl-id:i?",
        .mhandler.cmd_new = qmp_marshal_query_rocker_of_dpa_flows,
    },

SQMP
query-rocker-of-dpa-flows
-------------------------
Since 2.4

Show the flow tables of a switch: what is looked for in packets, and what is
done with those that match.

Key, mask and action carry only the members that matter for the flow. A bit of
the key counts if it is set in the mask.

Arguments:

- "name": name of the switch (json-string)
- "tbl-id": number of the table, all tables when missing (json-int, optional)

Return a json-array of json-objects; each json-object contains the following:

- "cookie": number that identifies the flow (json-int)
- "hits": packets that have matched (json-int)
- "key": what packets are compared with, a json-object containing the
         following:
     - "priority": rank among the flows of a table, 0 the lowest (json-int)
     - "tbl-id": table that the flow is in (json-int)
     - "in-pport": physical port where the packet came in
                   (json-int, optional)
     - "tunnel-id": tunnel (json-int, optional)
     - "vlan-id": virtual LAN (json-int, optional)
     - "eth-type": type in the Ethernet header (json-int, optional)
     - "eth-src": MAC address of the sender (json-string, optional)
     - "eth-dst": MAC address of the receiver (json-string, optional)
     - "ip-proto": protocol in the IP header (json-int, optional)
     - "ip-tos": type of service in the IP header (json-int, optional)
     - "ip-dst": IP address of the receiver (json-string, optional)
- "mask": which bits are compared, a json-object containing the following:
     - "in-pport": bits of the physical port (json-int, optional)
     - "tunnel-id": bits of the tunnel (json-int, optional)
     - "vlan-id": bits of the virtual LAN (json-int, optional)
     - "eth-src": bits of the sender's MAC address (json-string, optional)
     - "eth-dst": bits of the receiver's MAC address (json-string, optional)
     - "ip-proto": bits of the IP protocol (json-int, optional)
     - "ip-tos": bits of the type of service (json-int, optional)
- "action": what is done, a json-object containing the following:
     - "goto-tbl": table to look into next (json-int, optional)
     - "group-id": group that takes over (json-int, optional)
     - "tunnel-lport": logical port of the tunnel to send to
                       (json-int, optional)
     - "vlan-id": virtual LAN that is set (json-int, optional)
     - "new-vlan-id": virtual LAN that replaces the old one
                      (json-int, optional)
     - "out-pport": physical port to send to (json-int, optional)

Example:

-> { "execute": "query-rocker-of-dpa-flows",
     "arguments": { "name": "sw1", "tbl-id": 0 } }
<- { "return": [
       { "cookie": 0,
         "hits": 138,
         "key": { "priority": 1, "tbl-id": 0, "in-pport": 0 },
         "mask": { "in-pport": 4294901760 },
         "action": { "goto-tbl": 10 } } ] }

EQMP

    {
        .name       = "query-rocker-of-dpa-groups",
        .args_type  = "name:s,type:i?",
        .mhandler.cmd_new = qmp_marshal_query_rocker_of_dpa_groups,
    },

SQMP
query-rocker-of-dpa-groups
--------------------------
Since 2.4

Show the groups of a switch, to which flows hand packets for output.

Which optional members an entry carries depends on the type of the group.

Arguments:

- "name": name of the switch (json-string)
- "type": type of the groups, all types when missing (json-int, optional)

Return a json-array of json-objects; each json-object contains the following:

- "id": number that identifies the group (json-int)
- "type": type of the group (json-int)
- "vlan-id": virtual LAN (json-int, optional)
- "pport": physical port (json-int, optional)
- "index": number within the groups of this type (json-int, optional)
- "out-pport": physical port to send to (json-int, optional)
- "group-id": group that comes next (json-int, optional)
- "set-vlan-id": virtual LAN that is set (json-int, optional)
- "pop-vlan": 1 if the VLAN header is taken off (json-int, optional)
- "group-ids": groups that come next, a json-array of json-ints (optional)
- "set-eth-src": MAC address written as sender (json-string, optional)
- "set-eth-dst": MAC address written as receiver (json-string, optional)
- "ttl-check": 1 if the time to live is checked (json-int, optional)

Example:

-> { "execute": "query-rocker-of-dpa-groups", "arguments": { "name": "sw1" } }
<- { "return": [
       { "id": 251723778, "type": 0, "vlan-id": 3841,
         "pport": 2, "out-pport": 2, "pop-vlan": 1 },
       { "id": 1073741825, "type": 4, "vlan-id": 3841, "index": 1,
         "group-ids": [ 251723778, 251723776 ] } ] }

EQMP
