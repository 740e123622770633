use super::scan::MAX_DEPTH;
use super::*;
use crate::diagnostic::Diagnostic;

fn read(text: &str) -> Result<StrictJson<'_>, String> {
    let mut problems = Vec::new();
    let json = StrictJson::read(FileId::default(), text, &mut Report::new(&mut problems));
    let shown = |one: &Diagnostic| format!("{}..{}: {}", one.span.start, one.span.end, one.message);
    json.ok_or_else(|| problems.iter().map(shown).collect())
}

/// The text again, as it was understood.
fn shown(value: Value<'_>) -> String {
    if let Some(members) = value.members() {
        let members = members.map(|(key, value)| format!("{:?}={}", key.as_str().unwrap(), shown(value)));
        return format!("{{{}}}", members.collect::<Vec<_>>().join(" "));
    }
    if let Some(elements) = value.elements() {
        return format!("[{}]", elements.map(shown).collect::<Vec<_>>().join(" "));
    }
    match value.as_str() {
        Some(text) => format!("{text:?}"),
        None => format!("{}:{}", value.kind().name(), value.written()),
    }
}

fn texts(text: &str) -> Vec<String> {
    read(text).unwrap().texts().map(shown).collect()
}

#[test]
fn values_and_places() {
    assert_eq!(
        texts("\u{feff} {\"a\": [1, -2.5, 1e9, true, null, [], {}], \"b\": {\"c\": \"d\"}}\n"),
        ["{\"a\"=[integer:1 number:-2.5 number:1e9 boolean:true null:null [] {}] \"b\"={\"c\"=\"d\"}}"]
    );
    assert_eq!(texts(""), [""; 0]);
    assert_eq!(texts("{}\n\n[0] \"x\" 12"), ["{}", "[integer:0]", "\"x\"", "integer:12"]);

    let json = read("{\"a\": [1, {\"b\": false}], \"c\": 2}").unwrap();
    let root = json.texts().next().unwrap();
    let inner = root.get("a").unwrap().elements().unwrap().nth(1).unwrap();
    assert_eq!(inner.written(), "{\"b\": false}");
    assert_eq!(inner.get("b").unwrap().as_bool(), Some(false));
    assert_eq!(inner.get("b").unwrap().span().range(), 16..21);
    assert_eq!(root.get("c").unwrap().written(), "2");
    assert!(root.get("b").is_none());
}

#[test]
fn escapes() {
    assert_eq!(
        texts(r#""a\n\"\\\/\u00e9\ud83d\ude00|\ud83d|\ude00\ud83dx""#),
        ["\"a\\n\\\"\\\\/é😀|\u{fffd}|\u{fffd}\u{fffd}x\""]
    );
}

#[test]
fn what_is_no_json() {
    for (text, problem) in [
        ("{\"a\" 1}", "5..6: here must be ':' and the member's value"),
        ("{a: 1}", "1..2: here must be the name of a member in \"\""),
        ("{'a': 1}", "1..2: here must be the name of a member in \"\"; strings stand in \"\""),
        ("{\"a\": 1,}", "8..9: here must be the name of a member in \"\""),
        ("[1 2]", "3..4: here must be a comma or ']'"),
        ("[1}", "2..3: here must be a comma or ']'"),
        ("{\"a\": 1]", "7..8: here must be a comma or '}'"),
        ("[1,]", "3..4: here must be a value"),
        ("[é]", "1..3: here must be a value"),
        ("]", "0..1: here must be a value"),
        ("[nul]", "1..2: here must be a value"),
        ("[truefalse]", "5..6: here must be a comma or ']'"),
        ("[01]", "1..3: this is no number as JSON writes it"),
        ("[1.]", "1..3: this is no number as JSON writes it"),
        ("[-]", "1..2: this is no number as JSON writes it"),
        ("[1e+]", "1..4: this is no number as JSON writes it"),
        ("[\"a]", "1..2: this string is not closed"),
        (
            "[\"a\nb\"]",
            "3..4: a string has no line ends and control characters but escaped ones, such as \\n",
        ),
        (
            "\"\\u12g4\"",
            "1..2: an escape is one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits",
        ),
        ("\"\\", "1..2: an escape is one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits"),
        ("{\"a\": [1", "8..8: the text ends within an array"),
        ("{\"a\"", "4..4: the text ends within an object"),
        ("{", "1..1: the text ends within an object"),
    ] {
        assert_eq!(read(text).err().as_deref(), Some(problem), "{text}");
    }
}

#[test]
fn depth_is_bounded() {
    let nested = |depth| "[".repeat(depth) + &"]".repeat(depth);
    assert!(read(&nested(MAX_DEPTH)).is_ok());
    assert_eq!(
        read(&nested(100_000)).err().as_deref(),
        Some("512..513: arrays and objects nest deeper than the 512 that are read")
    );
}

#[test]
fn a_node_is_small() {
    assert_eq!(size_of::<Node>(), 16);
}
