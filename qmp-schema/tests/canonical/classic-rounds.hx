HXCOMM What is found to be a part only when the part above it is in order.
SQMP
stop
t E
---
s array:
)
- h
EQMP
