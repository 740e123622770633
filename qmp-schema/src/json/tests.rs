use super::*;
use crate::strict_json::is_json;
use SlipKind::*;
use proptest::prelude::*;

fn json(text: &str) -> Json {
    read(text, 0).json.unwrap()
}

fn keys(json: &Json) -> Vec<&str> {
    json.keys().collect()
}

/// The slips of a text, each with what stands at its place.
fn slips(text: &str) -> Vec<(SlipKind, &str)> {
    read(text, 0).slips.iter().map(|slip| (slip.kind, &text[slip.at.clone()])).collect()
}

/// The text with all that is to be done done.
fn mended(text: &str) -> String {
    let mut edits: Vec<_> = read(text, 0).slips.into_iter().flat_map(|slip| slip.edits).collect();
    edits.sort_by_key(|(at, _)| at.start);
    let mut out = text.to_owned();
    for (at, with) in edits.into_iter().rev() {
        out.replace_range(at, &with);
    }
    out
}

#[test]
fn strict_json_is_read() {
    let text = r#"{"a": [1, 2.5, true, null, "x\"y"], "b": {}}"#;
    let read = read(text, 10);
    assert_eq!(read.slips, []);
    let json = read.json.unwrap();
    assert_eq!(keys(&json), ["a", "b"]);
    assert_eq!((json.start, json.end), (10, 54));
    assert_eq!((json.members()[1].start, json.members()[1].end), (46, 49));
    let elements = json.get("a").unwrap().elements();
    assert_eq!(elements.len(), 5);
    assert_eq!(elements[4].as_str(), Some("x\"y"));
}

#[test]
fn escapes() {
    let text = r#"{"a\nb\u00e9\/\"\\": 1, "\ud83d\u12\q": 2}"#;
    assert_eq!(keys(&json(text)), ["a\nb\u{e9}/\"\\", "\u{fffd}12q"]);
    assert_eq!(slips(text), [(BadEscape, "\\"), (BadEscape, "\\")]);
}

#[test]
fn commas() {
    let text = "{ \"a\": 1\n \"b\": 2,\n \"c\": [3,, 4 5], }";
    assert_eq!(keys(&json(text)), ["a", "b", "c"]);
    assert_eq!(
        slips(text),
        [(MissingComma, ""), (SurplusComma, ","), (MissingComma, ""), (SurplusComma, ",")]
    );
    assert_eq!(mended(text), "{ \"a\": 1,\n \"b\": 2,\n \"c\": [3, 4, 5] }");
}

#[test]
fn quotes() {
    let text = "{ 'type': 'x', b: yes, \u{201c}c\u{201d}: 'it\"s', \"d\": None }'";
    assert_eq!(keys(&json(text)), ["type", "b", "c", "d"]);
    assert_eq!(
        slips(text),
        [
            (OtherQuotes, "'type'"),
            (OtherQuotes, "'x'"),
            (BareName, "b"),
            (BareWord, "yes"),
            (OtherQuotes, "\u{201c}c\u{201d}"),
            (OtherQuotes, "'it\"s'"),
            (BareWord, "None"),
            (StrayCharacter, "'"),
        ]
    );
    assert_eq!(mended(text), "{ \"type\": \"x\", \"b\": \"yes\", \"c\": 'it\"s', \"d\": null }");
}

#[test]
fn a_quote_that_is_missing_is_one_slip() {
    for (text, with) in [
        (r#"{ "f:"qcow2", "b": [1] }"#, r#"{ "f":"qcow2", "b": [1] }"#),
        (r#"{ "f": "qcow2, "b": [1] }"#, r#"{ "f": "qcow2", "b": [1] }"#),
        (r#"{ "f": qcow2", "b": [1] }"#, r#"{ "f": "qcow2", "b": [1] }"#),
        (r#"{ f": "qcow2", "b": [1] }"#, r#"{ "f": "qcow2", "b": [1] }"#),
        (r#"{ "b": [1], "f": "qcow2 }"#, r#"{ "b": [1], "f": "qcow2" }"#),
        ("{ \"b\": \"/a,\n \"f\": 1 }", "{ \"b\": \"/a\",\n \"f\": 1 }"),
        (r#"{ "p: "/dev/sda" }"#, r#"{ "p": "/dev/sda" }"#),
    ] {
        assert_eq!(slips(text).iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), [MissingQuote], "{text}");
        assert_eq!(mended(text), with);
        assert!(read(with, 0).slips.is_empty(), "{with}");
    }
}

#[test]
fn colons() {
    let text = r#"{ "level", 1, "a" = 2, "b" 3, "c", "d": :4 }"#;
    assert_eq!(keys(&json(text)), ["level", "a", "b"]);
    assert_eq!(
        slips(text),
        [
            (NoColon, ","),
            (NoColon, "="),
            (MissingColon, ""),
            (MissingValue, ""),
            (MissingValue, ""),
            (SurplusColon, ":"),
            (MissingName, "4")
        ]
    );
}

#[test]
fn left_out() {
    let text = r#"[ {"a": 1}, [ ... more follow ... ], {...more...}, ... ]"#;
    assert_eq!(json(text).elements().len(), 1);
    assert_eq!(keys(&json(text).elements()[0]), ["a"]);
    assert_eq!(slips(text), [(Elided, "... more follow ..."), (Elided, "...more..."), (Elided, "...")]);
    assert_eq!(slips(r#"{ "a": 1, ... }"#), [(Elided, "...")]);
    assert_eq!(slips("[1\n ...\n 2]"), [(Elided, "...")]);
    assert_eq!(slips("[ more follow ]"), [(BareWord, "more follow")]);
}

#[test]
fn brackets_that_do_not_fit_are_one_slip_each() {
    for (text, kind, at) in [
        (r#"{ "a": { "b": [1, 2] }"#, Unclosed, 22),
        (r#"{ "a": [ { "b": 1 ] }"#, Unclosed, 17),
        (r#"{ "a": [ { "b": 1, { "b": 2 } ] }"#, Unclosed, 17),
        (r#"{ "a": [ 1, 2, "b": 3 }"#, Unclosed, 13),
        (r#"{ "a": [ 1, 2 }"#, Unclosed, 13),
        (r#"{ "a": [ {"b": 1}} ] }"#, SurplusBracket, 17),
        (r#"{ "a": [ 1 ] ] }"#, SurplusBracket, 13),
        (r#"{ "a": 1 }}}"#, SurplusBracket, 10),
        (r#"{ "a": [ {"b": 1], 2 ], "c": 3 }"#, OtherBracket, 16),
        (r#"{ "a": "b": 1 }, "c": 2 }"#, Unopened, 6),
        (r#"{ "a": } }"#, Unopened, 6),
        (r#"{ "a": [ "b": 1 }, { "b": 2 } ] }"#, Unopened, 8),
        (r#"{ "a": [ { "b": 1 }, "b": 2 } ] }"#, Unopened, 20),
        (r#"{ "a": { "b": 1 }, { "b": 2 } ], "c": 3 }"#, Unopened, 7),
        (r#"{ "a": { "b": 1 } }, "c": 2 }"#, GoesOn, 18),
    ] {
        let slips = read(text, 0).slips;
        assert_eq!(
            slips.iter().map(|slip| (slip.kind, slip.at.start)).collect::<Vec<_>>(),
            [(kind, at)],
            "{text}"
        );
    }
}

/// A comma ahead of what shows that a bracket was left open is the one that is missing in the outer list.
#[test]
fn a_comma_behind_what_is_left_open_is_not_missing() {
    for text in [
        r#"{ "a": [ { "b": 1, more, { "b": 2 } ] }"#,
        r#"{ "a": [ { "b": 1, more,, { "b": 2 } ] }"#,
        r#"{ "a": { "b": 1 }, { more text },, "c": 3 }"#,
        r#"{ "a": [, "b": 3 }"#,
    ] {
        let commas = slips(text).into_iter().filter(|(kind, _)| matches!(kind, MissingComma | SurplusComma));
        assert_eq!(commas.collect::<Vec<_>>(), [], "{text}");
    }
}

#[test]
fn characters_that_mean_nothing() {
    assert_eq!(slips("{\u{a0}}"), [(StrayCharacter, "\u{a0}")]);
    assert_eq!(slips("{ \"a\": 1 } # so\n"), [(Comment, "# so")]);
    assert_eq!(slips("{ \"a\": 0x10, \"b\": 01, \"c\": \"\t\" }").len(), 3);
    assert_eq!(slips(""), [(Nothing, "")]);
}

#[test]
fn depth_is_bounded() {
    assert_eq!(read(&"[".repeat(10_000), 0).json, None);
    assert!(read(&("[".repeat(128) + &"]".repeat(128)), 0).json.is_some());
}

/// Names and strings of a text.
const PLAIN: &[&str] = &["execute", "a", "b-c", "/dev/sda1"];
const ODD: &[&str] = &["execute", "a", "b-c", "", "x: ", "it's", "\\n\\u00e9", "...", "{", "#"];

/// A text that is JSON, as people write it.
fn valid(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    let word = move || prop::sample::select(words);
    let plain = &["1", "-0.5e+3", "0", "true", "false", "null", "12345678901234567890", "{}", "[ ]"][..];
    let leaf = prop_oneof![
        prop::sample::select(plain).prop_map(str::to_owned),
        word().prop_map(|w| format!("\"{w}\""))
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        let member = (word(), inner.clone()).prop_map(|(key, value)| format!("\"{key}\": {value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|all| format!("[ {} ]", all.join(", "))),
            prop::collection::vec(member, 0..4).prop_map(|all| format!("{{ {} }}", all.join(",\n  "))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_slip_means_json_by_the_letter(
        text in valid(ODD),
        edits in prop::collection::vec(
            (any::<prop::sample::Index>(), 0..2usize, "[\\]\\[{}:,\"' a1.#/\\\\\n\u{a0}-]{0,2}"),
            0..4,
        ),
    ) {
        prop_assert_eq!(slips(&text), []);
        let mut changed: Vec<char> = text.chars().collect();
        for (at, dropped, with) in edits {
            let at = at.index(changed.len() + 1);
            changed.splice(at..(at + dropped).min(changed.len()), with.chars());
        }
        let changed: String = changed.into_iter().collect();
        prop_assert_eq!(slips(&changed).is_empty(), is_json(&changed), "{}", changed);
    }

    #[test]
    fn what_is_mended_is_mended(text in valid(PLAIN), at in any::<prop::sample::Index>()) {
        let places: Vec<usize> = text.char_indices().filter(|(_, c)| ",:\"".contains(*c)).map(|(at, _)| at).collect();
        prop_assume!(!places.is_empty());
        let mut broken = text.clone();
        broken.remove(places[at.index(places.len())]);
        let slips = read(&broken, 0).slips;
        if !slips.is_empty() && slips.iter().all(|slip| !slip.edits.is_empty()) {
            prop_assert!(is_json(&mended(&broken)), "{broken}\n{}", mended(&broken));
        }
    }
}
