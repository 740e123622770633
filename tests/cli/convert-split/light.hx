SQMP
light
-----

Switch the light.

Example:

-> { "execute": "light" }
<- { "return": {} }

EQMP
