HXCOMM A lamp that can be switched on.
{ .name = "lamp-on", .mhandler.cmd_new = lamp_on, .args_type = "colour:s" },
SQMP
lamp-on
---
Switch the lamp on.
Arguments:
- colour:   name of the colour (json-str)
-> {"execute":"lamp-on","arguments":{"colour":"red"}}
<- {"return":{}}
EQMP
