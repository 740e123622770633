HXCOMM exact
HXCOMM The meaning of absence: only where both sides tell one.

    {
        .name       = "flash",
        .args_type  = "times:i?,hue:s?,glow:b?",
    },

SQMP
flash
-----

Flash.

Arguments:

- "times": how often (json-int, optional, default "5")
- "hue": which colour (json-string, optional, default "red")
- "glow": whether it glows (json-bool, optional, default "true")

EQMP
