HXCOMM An enumeration of an argument: the letter says string, the text its values; a type name that nobody explains stays a string.
    { .name = "mirror", .args_type = "sync:s,mode:s?,on-error:s?,speed:o?", },
SQMP
mirror
------

Arguments:

- "sync": what parts to copy; possibilities include "full" for all the
  disk, "top" for the topmost layer (MirrorSyncMode)
- "mode": how to make it (NewImageMode, optional, default 'absolute-paths')
- "on-error": what to do then (BlockdevOnError, default 'report')
- "speed": bytes per second (json-int, optional)

EQMP
