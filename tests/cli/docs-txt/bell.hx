SQMP
bell-ring
---------

Ring the bell.

-> { "execute": "bell-ring" }
<- { "return": {} }
