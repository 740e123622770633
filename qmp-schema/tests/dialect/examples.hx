HXCOMM exact
HXCOMM Examples: captions, several texts, events among replies, lines kept as they are

SQMP
stop
----

Example:

-> { "execute": "stop" }
<- { "return": {} }

-> { "execute": "stop",
       "arguments":
     {}

   }
<- {
     "event": "STOP"
   }
<- { "error": { "event": 1 } }

Example: 1. With a caption
  of two lines

-> no JSON at all:   
   EQMP
   - "x": y
   \ backslash
   	tab

Example: 2. Again
->
   begins below
<- { ..., "event": "BROKEN" }
-> { "execute": "two" }

Text between.

Example:
<- { "return": [
     1,

     2
   ] }
EQMP
