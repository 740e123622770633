//! What programs write, and what claims to be that: broken, deep, long and much.

use crate::outcome::{NONE, Outcome};
use qmp_schema::{MAX_FILE_BYTES, to_json};

/// Many pieces, each made of its number, with commas between them.
fn many(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect::<Vec<_>>().join(",\n")
}

/// A piece as often as it fits into a quarter of the largest file that is read: a million times, some of them.
fn large(before: &str, piece: &str, behind: &str) -> String {
    let times = (MAX_FILE_BYTES as usize / 4 - before.len() - behind.len()) / piece.len();
    format!("{before}{}{behind}", piece.repeat(times))
}

const EMPTY: &str = r#"{"name": "0", "meta-type": "object", "members": []}"#;

/// Introspection of a command whose arguments are type 1, and these types.
fn introspection(types: &str) -> String {
    format!(
        "[{{\"name\": \"a\", \"meta-type\": \"command\", \"arg-type\": \"1\", \"ret-type\": \"0\"}},\n{EMPTY},\n{types}]"
    )
}

fn object(name: usize, member_type: &str) -> String {
    format!(
        r#"{{"name": "{name}", "meta-type": "object", "members": [{{"name": "m", "type": "{member_type}"}}]}}"#
    )
}

#[test]
fn cut_anywhere() {
    let texts = [
        introspection(&object(1, "0")),
        r#"{"qmp-schema": 1, "items": [{"command": "é", "doc": ["\u00e9"], "returns": [{"members": []}]}]}"#
            .to_owned(),
        "{\"execute\": \"query-qmp-schema\"}\n{\"return\": []}".to_owned(),
    ];
    for text in &texts {
        for end in (0..text.len()).filter(|&end| text.is_char_boundary(end)) {
            let outcome = Outcome::of(&text[..end]);
            assert!(outcome.reading.has_errors(), "{}", &text[..end]);
        }
    }
}

#[test]
fn other_values_than_expected() {
    for value in ["null", "1", "-2.5e7", "true", "\"x\"", "[]", "{}", "[[]]", "[{}]", "{\"x\": {}}"] {
        for key in ["name", "meta-type", "arg-type", "ret-type", "members", "element-type", "features"] {
            let element = format!("[{{\"{key}\": {value}, \"x\": 1}}]");
            assert!(Outcome::of(element).reading.has_errors(), "{key} {value}");
        }
        for key in
            ["command", "event", "type", "chapter", "arguments", "data", "members", "doc", "features", "if"]
        {
            let item = format!("{{\"qmp-schema\": 1, \"items\": [{{\"{key}\": {value}, \"x\": 1}}]}}");
            assert!(Outcome::of(item).reading.has_errors(), "{key} {value}");
        }
        assert!(Outcome::of(format!("{{\"qmp-schema\": {value}}}")).reading.has_errors());
    }
}

#[test]
fn nesting() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
        for depth in [600, 100_000] {
            let text = format!("{{\"a\":{}0{}}}", open.repeat(depth), close.repeat(depth));
            assert_eq!(Outcome::of(text).found(), [(1, "too-deep")]);
        }
    }
    // As deep as it may be.
    let arrays = format!("{}\"any\"{}", "[".repeat(500), "]".repeat(500));
    let text = format!("{{\"qmp-schema\": 1, \"items\": [{{\"command\": \"a\", \"returns\": {arrays}}}]}}");
    assert_eq!(Outcome::of(text).paths().len(), 502);
    let structs = 168;
    let text = format!(
        "{{\"qmp-schema\": 1, \"items\": [{{\"command\": \"a\", \"returns\": {}\"any\"{}}}]}}",
        "{\"members\": [{\"name\": \"m\", \"type\": ".repeat(structs),
        "}]}".repeat(structs)
    );
    let outcome = Outcome::of(text);
    assert_eq!((outcome.found(), outcome.paths().len()), (NONE.to_vec(), structs + 1));
    assert!(to_json(&outcome.reading.schema).is_ok());
    let text = format!(
        "{{\"qmp-schema\": 1, \"items\": [{{\"command\": \"a\", \"arguments\": {}{{\"members\": []}}{}}}]}}",
        "{\"members\": [], \"base\": ".repeat(500),
        "}".repeat(500)
    );
    assert_eq!(Outcome::of(text).counts(), [("needs-a-name", 50), ("too-deep", 50)]);
}

#[test]
fn many_thousands_of_types() {
    let n = 40_000;
    // A chain: each has the next one.
    let chain = many(n, |i| object(i + 1, &if i + 1 == n { "0".to_owned() } else { (i + 2).to_string() }));
    let outcome = Outcome::of(introspection(&chain));
    assert_eq!(outcome.found(), NONE);
    assert!(outcome.reading.schema.named_types().all(|(_, def)| def.name.as_ref().unwrap().len() <= 80));
    // All in one, and all in each other.
    let members = many(n, |i| format!(r#"{{"name": "m{i}", "type": "{}"}}"#, i + 2));
    let one = format!(r#"{{"name": "1", "meta-type": "object", "members": [{members}]}}"#);
    let outcome = Outcome::of(introspection(&format!("{one},\n{}", many(n, |i| object(i + 2, "1")))));
    assert_eq!(outcome.found(), NONE);
    assert_eq!(outcome.reading.schema.types().count(), n + 2);
    // Arrays of arrays.
    let chain = many(n, |i| {
        format!(r#"{{"name": "[{i}]", "meta-type": "array", "element-type": "[{}]"}}"#, (i + 1) % n)
    });
    let outcome = Outcome::of(introspection(&format!("{},\n{chain}", object(1, "[0]"))));
    assert_eq!(outcome.counts(), [("too-deep", 100)]);
}

#[test]
fn many_thousands_of_items() {
    let n = 40_000;
    let of = |items: String| Outcome::of(format!("{{\"qmp-schema\": 1, \"items\": [\n{items}]}}"));
    assert_eq!(of(many(n, |i| format!("{{\"command\": \"c{i}\"}}"))).commands(), n);
    let outcome = of(many(n, |_| "{\"event\": \"E\"}".to_owned()));
    assert_eq!((outcome.events(), outcome.counts()), (1, vec![("duplicate-event", 100)]));
    // Each the base of the next, and each with the same large base.
    let outcome = of(many(n, |i| {
        format!("{{\"type\": \"T{i}\", \"base\": {{\"named\": \"T{}\"}}, \"members\": []}}", (i + 1) % n)
    }));
    assert_eq!(outcome.counts(), [("too-deep", 100)]);
    let members = many(n, |i| format!("{{\"name\": \"m{i}\", \"type\": \"any\"}}"));
    let derived = many(n, |i| {
        format!(
            "{{\"type\": \"T{i}\", \"base\": {{\"named\": \"B\"}}, \"members\": [{{\"name\": \"x\", \"type\": \"any\"}}]}}"
        )
    });
    let outcome = of(format!("{{\"type\": \"B\", \"members\": [{members}]}},\n{derived}"));
    assert_eq!(outcome.found(), NONE);
    // A union of as many branches, and unions on the same large enumeration.
    let values = many(n, |i| format!("\"v{i}\""));
    let unions = many(20_000, |i| {
        format!(
            "{{\"type\": \"U{i}\", \"members\": [{{\"name\": \"k\", \"type\": {{\"named\": \"E\"}}}}], \"discriminator\": \"k\", \
             \"branches\": [{{\"name\": \"v{i}\", \"type\": {{\"named\": \"S\"}}}}]}}"
        )
    });
    let types = "{\"type\": \"S\", \"members\": []}";
    let outcome = of(format!("{{\"type\": \"E\", \"values\": [{values}]}},\n{types},\n{unions}"));
    assert_eq!(outcome.found(), NONE);
}

#[test]
fn a_million_of_one_thing() {
    for (before, piece, behind, expected) in [
        ("[{\"a\":1},", "0,", "0]", ("wrong-kind", 99)),
        ("[", "{\"a\":1},", "0]", ("missing-key", 100)),
        ("[{\"a\":[", "[],", "[]]}]", ("missing-key", 1)),
        ("{\"execute\": 1}", " 1", "", ("no-introspection", 1)),
        ("{\"qmp-schema\": 1, \"items\": [", "0,", "0]}", ("wrong-kind", 100)),
        (
            "{\"qmp-schema\": 1, \"items\": [{\"command\":\"",
            "a",
            "\", \"x\": 1, \"y\": 2}]}",
            ("unknown-key", 2),
        ),
        ("{\"qmp-schema\": 1, \"items\": [{\"command\":\"", "\\u00e9", "\"}]}", ("bad-name", 1)),
        ("{\"qmp-schema\": ", "1", "}", ("missing-key", 1)),
    ] {
        let outcome = Outcome::of(large(before, piece, behind));
        assert!(outcome.counts().contains(&expected), "{before} {:?}", outcome.counts());
    }
    // A long name, and many types whose names start with it.
    let name = "a".repeat(1 << 20);
    let members = many(20_000, |i| format!(r#"{{"name": "m{i}", "type": "2"}}"#));
    let types = format!(
        r#"{{"name": "1", "meta-type": "object", "members": [{members}]}}, {{"name": "2", "meta-type": "enum", "values": []}}"#
    );
    let text = introspection(&types).replacen("\"a\"", &format!("\"{name}\""), 1);
    assert_eq!(Outcome::of(text).counts(), []);
}
