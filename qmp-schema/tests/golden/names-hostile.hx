HXCOMM Names that only examples and values show can be anything: comment ends, quotes, code, keywords, nothing. Each stays one line.
    { .name = "type", .args_type = "self:s,Self:i,crate:b?,9p:s,_:s,fn:q", },
SQMP
type
----

Text with */ and "] and #![deny] and <b> and [a link](x) and `a tick and \ and {}.

Arguments:

- "self": see https://example.org/*/ or one of "a*/", "\"]", "fn main() {}" (json-string)
- "fn": one of 'self', 'Self', '', '9', '-'

-> { "execute": "type", "arguments": { "fn": "self" } }
<- { "return": { "*/": 1, "\"]": { "": true, "self": null }, "fn main() { panic!() }": "x",
                 "a\nb": 1, "#[derive]": [ { "é": 1, "e": 2, "E": 3 } ], "😀": 1, "a-b": 1, "a_b": 2 } }

EQMP
