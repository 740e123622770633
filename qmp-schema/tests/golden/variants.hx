HXCOMM When introduces members that only one value of a discriminator has: they are optional, and named once.
    { .name = "batch", .args_type = "actions:q", },
SQMP
batch
-----

Arguments:

actions array:
    - "type": the operation (json-string). Possible values: "copy", "move"
    - "data": a json-object. The members depend on "type":
      When "type" is "copy":
      - "device": from where (json-string)
      - "target": to where (json-string)
      - "mode": how (json-string, optional)
      When "type" is "move":
      - "device": from where (json-string)
      - "name": new name (json-string)

EQMP
