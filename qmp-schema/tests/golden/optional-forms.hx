HXCOMM The ways to say that a member may be absent: in the tag, before the text, in a sentence, by a default.
SQMP
query-optional
--------------

Return a json-object containing the following:

- "tag": x (json-int, optional)
- "tag-first": x (optional, json-int)
- "leading": (optional) flow table (json-int)
- "trailing": x (json-int) (optional)
- "sentence": It's optional, and tells more (json-int)
- "only-if": only present if it runs (json-int)
- "only-when": the rate, only present when it runs (json-int)
- "absent": x; not present means zero (json-int)
- "an-optional": an optional json-object
- "list": optional list of json-object
- "tag-default": x (json-int, default 10M)
- "remark-default": x (default 'report') (json-string)
- "defaults-to": x. Defaults to 100 (json-int)
- "mandatory": whether an option was given (json-bool)

EQMP
