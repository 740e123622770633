//! Texts that reach deep into the readers.

use proptest::prelude::*;

/// Lines as descriptions have them, whole and broken, so that random texts reach deep into the readers.
pub(crate) const LINES: [&str; 68] = [
    "SQMP",
    "EQMP",
    "STEXI",
    "ETEXI",
    "HXCOMM x",
    "",
    "",
    "  ",
    "\t",
    "-----",
    "--",
    "=====",
    "   -----",
    "query-a",
    "STOP",
    "STOP, RESUME",
    "@query-b",
    "A sentence",
    "   A title",
    "é",
    "{",
    "},",
    "}",
    "    {",
    ".name = \"query-a\",",
    ".name = \"b\\\"\",",
    ".name = \"c",
    ".args_type = \"a:s,b:i?\",",
    ".args_type = \"a:O,\"",
    "\"c:q,c:-d\",",
    "{ .name = \"d\", .args_type = \"x:q\" },",
    "/* x",
    "x */",
    "//",
    "#if defined(X)",
    "#else",
    "#endif",
    "Arguments:",
    "Arguments: None.",
    "actions array:",
    "Data:",
    "Returns: a json-object",
    "Since 2.4",
    "Notes:",
    "(1) All boolean arguments default to false. (2) x",
    "- \"a\": x (json-int, optional)",
    "    - \"b\" and \"c\": a json-array of json-objects",
    "  - Possible values: \"x\", \"y\"",
    "   When \"type\" is \"x\":",
    "- device properties",
    "      \"v\" - what, or \"w\"",
    "- \"parent\": contains recursively the same (json-object)",
    "\u{a0}- \"n\": it's one of the following",
    "Return a json-object with the following information:",
    "Each json-object contain the following:",
    "The bus json-object contains the following:",
    "The r json-object can be a bus or an é, an r json-object contains:",
    "- \"buses\": a json-array, each json-object represents a bus",
    "Example:",
    "-> { \"execute\": \"query-a\" }",
    "<- { \"return\": { \"a\": 1, \"b\": [ { 'c': null } ] } }",
    "-> { \"execute\": \"b\", \"arguments\": {",
    "{ \"event\": \"STOP\", \"data\": { \"é\": 1.5 } }",
    "   ] }",
    "\"é: \"x\\",
    "\"a\": \"x\\",
    "é",
    "... more ... }",
];

/// Lines as exact files have them.
pub(crate) const EXACT_LINES: [&str; 62] = [
    "SQMP",
    "EQMP",
    "",
    "",
    "",
    "-----",
    "-----",
    "=====",
    "run",
    "STOP",
    "Event RAN",
    "Enumeration E",
    "Structure S",
    "Structure T",
    "Union U",
    "Alternate A",
    "A chapter",
    "Since 2.4",
    "Removed \"é\"",
    "Condition: defined(X)",
    "Flags: open",
    "Base: S",
    "Base: T",
    "Discriminator: \"k\"",
    "{ .name = \"run\", .args_type = \"k:s,a:i?\" },",
    "#if X",
    "#endif",
    "Arguments:",
    "Arguments: S",
    "Arguments: (open)",
    "Data: None.",
    "Members:",
    "Values:",
    "Branches:",
    "Choices:",
    "Features:",
    "  Features:",
    "Returns: é (json-array of S)",
    "Returns: (json-object)",
    "Errors: x",
    "Note: x",
    "  Note:",
    "Example: x",
    "-> { \"execute\": \"run\" }",
    "   , \"é\"",
    "<- { \"event\": 1 }",
    "* x",
    "- \"k\": what (E)",
    "- \"k\": (enumeration)",
    "- \"a\": (json-object, optional)",
    "  - \"b\": (json-array of json-array of T, default \"é (\", optional)",
    "    - \"c\": (json-object, open)",
    "  - \"x\":",
    "- \"x\": (S, since 2.0, if defined(A, B), deprecated)",
    "- \"y\": (json-object, empty)",
    "- \"é\": ()",
    "- \"z\": (Missing)",
    "- \"z\": (",
    "- z",
    "text (json-int)",
    "  é text",
    "\\- text",
];

/// Lines of a list, with others among them.
pub(crate) fn text_of(lines: &'static [&'static str]) -> impl Strategy<Value = String> {
    let line = prop_oneof![
        8 => prop::sample::select(lines).prop_map(str::to_owned),
        1 => "[ -~é\u{a0}😀]{0,20}",
    ];
    prop::collection::vec(line, 0..40).prop_map(|lines| lines.join("\n"))
}

/// White space beyond blanks and line feeds, and what looks like none.
const ODD: [&str; 12] = [
    "\t",
    "\r",
    "\u{b}",
    "\u{c}",
    "\u{85}",
    "\u{a0}",
    "\u{2028}",
    "\u{3000}",
    "\u{200b}",
    "\u{feff}",
    "\n\u{a0}\n",
    "\\",
];

/// Texts of all kinds, some with odd white space in them.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    let exact = text_of(&EXACT_LINES).prop_map(|text| format!("HXCOMM exact\n{text}"));
    let text = prop_oneof![3 => text_of(&LINES), 3 => exact, 1 => any::<String>(), 1 => "[-\\[\\]{}()\"':,|=. a\n\u{e9}]{0,80}"];
    let odd = (any::<prop::sample::Index>(), prop::sample::select(&ODD[..]));
    (text, prop::collection::vec(odd, 0..4)).prop_map(|(mut text, odd)| {
        for (place, odd) in odd {
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            text.insert_str(places[place.index(places.len())], odd);
        }
        text
    })
}
