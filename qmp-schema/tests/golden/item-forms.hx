HXCOMM An item's name is quoted or not, with a colon or without, with blanks around it.
SQMP
query-items
-----------

Return a json-object containing the following:

- "quoted": one (json-int)
- "blank-before" : two (json-int)
- bare: three (json-int)
- "aligned":         four (json-int)
- "no-colon" amount of it (json-int)
-   "wide": five (json-int)
- "joined": six(json-int)
- "under_score": seven (json-int)
- "with.dot": eight (json-int)

EQMP
