HXCOMM The commands of an arm in a workshop, as somebody wrote them who never saw QEMU's file.
{ .name = "arm.move", .args_type = "joints:q,speed:T?,wait:-w", },
SQMP
arm.move
--------
Move to a position.

Arguments:
- "joints": angles in degrees, one for each joint (json-array of json-number)
- "speed": degrees per second, default 10 (json-number, optional)
- "wait": answer when it is there (json-bool, optional)

Errors:

- it is held
- it is switched off

Example:
-> { "execute": "arm.move", "arguments": { "joints": [ 1.5, 2 ] } }
<- { "return": {} }
EQMP

{ .name = "arm.status", .args_type = "", },
SQMP
arm.status
----------
Tell where it is.

Returns: a json-object with

- "joints": a json-array of json-numbers
- "tool": a json-object, only present if one is mounted:
    - "kind": what it is, one of "gripper", "drill", "camera" (json-string)
    - "serial": its number (json-string)
- "log": the last messages, a json-array of json-objects:
    - "text": what (json-string)
    - "level": how bad (json-string, "info" or "fault")
EQMP
