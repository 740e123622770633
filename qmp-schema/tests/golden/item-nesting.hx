HXCOMM Nesting is by larger indentation than the parent's, with any step; a blank line may stand before the next item.
SQMP
query-tree
----------

Return a json-object containing the following:

- "top": a json-object:
     - "mid": a json-array of json-objects:
           - "low": text (json-string)
           - "lower": a json-object with
              - "lowest": text (json-string)
     - "mid2": number (json-int)

- "next": number (json-int)
	- "by-tab": is within next (json-int)

EQMP
