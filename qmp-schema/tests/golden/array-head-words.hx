HXCOMM Only the line NAME array: opens an element; another word that ends so is text.
SQMP
one
---

Arguments:

- "sub": what to put into the
subarray:
  of the device (json-string)

EQMP
