HXCOMM exact
HXCOMM All that args_type can say, and what it cannot


    {
        .name       = "scalars",
        .args_type  = "a:s,b:i?,c:o,d:b?,e:T,f:s,g:q?,h:q,j-k_l:q",
    },

SQMP
scalars
-------

Arguments:

- "a": (json-string)
- "b": (json-uint8, optional)
- "c": (json-size)
- "d": (json-bool, optional)
- "e": (json-number)
- "f": (Mode)
- "g": (json-object, optional)
- "h": (json-array of json-int)
- "j-k_l": (json-any)
EQMP

    {
        .name       = "named",
        .args_type  = "arguments:O",
    },

SQMP
named
-----

Arguments: Options
EQMP

    {
        .name       = "open",
        .args_type  = "arguments:O",
    },

SQMP
open
----

Arguments: (open)

- "x": (json-int)

empty
-----

Arguments: (empty)

without
-------

Arguments: None.
EQMP

#ifdef CONFIG_A
#if defined(CONFIG_B)
    {
        .name       = "conditional",
        .args_type  = "",
    },
#endif
#endif

SQMP
conditional
-----------

also-conditional
----------------
Condition: defined(CONFIG_C) || defined(CONFIG_D)
EQMP

    {
        .name       = "x-letters",
        .args_type  = "device:B,file:F,on:-n,l:l,m:M",
    },

SQMP
x-letters
---------
Flags: out-of-band,silent

Other letters of the same kind.

Arguments:

- "m": (json-int)
- "device": (json-string)
- "file": (json-string)
- "on": (json-bool, optional)
- "l": (json-size)

Enumeration Mode
----------------

Values:

- "on":

Structure Options
-----------------
EQMP
