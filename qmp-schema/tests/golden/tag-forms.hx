HXCOMM The types that a tag can name, also misspelt or without one or both parentheses.
SQMP
query-tags
----------

Return a json-object containing the following:

- "int": x (json-int)
- "string": x (json-string)
- "bool": x (json-bool)
- "number": x (json-number)
- "object": x (json-object)
- "dict": x (json-dict)
- "array": x (json-array)
- "null": x (json-null)
- "plain-int": x (int)
- "underscore": x (json_string)
- "short": x (json-str)
- "misspelt": x (josn-string)
- "words-first": device tree path (device tree path, json-string)
- "strings": x (json-array of json-string)
- "no-open": in bytes json-int)
- "neither" : json-int
- "full-stop": x (json-bool).
- "text-behind": x (json-int). More is said here.
- "value-behind": one of (json-string) "a" and "b"
- "broken": x (json-string,
  optional)
- "optional-word": x (optional json-int)
- "two": x (json-int) (Since 2.1)

EQMP
