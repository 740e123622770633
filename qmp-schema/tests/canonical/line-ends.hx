HXCOMM Byte order mark, carriage returns, no line feed at the end.
SQMP
a
---

Text.  
-> {"execute":"a"}
EQMP