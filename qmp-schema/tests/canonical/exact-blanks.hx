HXCOMM White space beyond ASCII is text; a backslash with nothing behind it is none.
HXCOMM exact

SQMP
stop
----

One word,two	and  　 three
 
four.

 

\--- 

\

*  
*	five 

Arguments:

- "a":  six
    (json-int)

   

-> { "execute": "stop" }

 
EQMP
