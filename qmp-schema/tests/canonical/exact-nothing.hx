HXCOMM Without entry and block, the line is text of a table: one block stays, so that it is no event list.
HXCOMM exact

int one;

SQMP

\

EQMP
