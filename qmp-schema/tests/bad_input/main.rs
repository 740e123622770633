//! What is no description, or a broken one: never a panic, always a diagnostic at the place that is wrong or
//! a sound result, and in time that grows with the text.

#![allow(clippy::unwrap_used)] // A test may fail.

mod dialect;
mod json;
mod outcome;
mod qapi;
mod size;

use outcome::{NONE, Outcome, documented, entry};
use qmp_schema::{LoadProblem, SourceMap};
use std::fs;
use std::io::Write;

#[test]
fn nothing_in_it() {
    for text in ["", " ", "\n\n\t \n", "\u{feff}", "\u{feff}\r\n", "EQMP", "just a sentence\n"] {
        let outcome = Outcome::of(text);
        assert!(outcome.paths().is_empty(), "{text:?}");
        assert!(outcome.found().contains(&(1, "nothing-described")), "{text:?}");
    }
    assert_eq!(Outcome::of("SQMP\nEQMP\n").found(), [(1, "nothing-described")]);
    assert!(!Outcome::of("{ .name = \"a\" }").reading.has_errors());
}

/// JSON is told apart from other texts that are no description, such as a README or a Cargo.toml.
#[test]
fn other_formats() {
    for (text, line) in [("[{\"name\"", 1), ("\u{feff}[\n {\n \"a\"", 3)] {
        assert_eq!(Outcome::of(text).found(), [(line, "bad-json")], "{text}");
    }
    assert_eq!(Outcome::of("##\n# Text\n##\n\n{\n  'event': 'A'").found(), [(5, "unclosed-expression")]);
    for text in ["# qmp\n\nQMP is a protocol.\n", "[package]\nname = \"x\"\n", "#", "[", "{ }"] {
        assert_eq!(Outcome::of(text).found(), [(1, "nothing-described")], "{text}");
    }
}

#[test]
fn no_text() {
    assert_eq!(Outcome::of_bytes(b"\x7fELF\x02\x01\n\x01\0\0SQMP\n").found(), [(2, "not-text")]);
    let mut every_byte: Vec<u8> = (1..=255).collect();
    assert_eq!(Outcome::of_bytes(&every_byte).found(), [(1, "nothing-described"), (2, "not-utf-8")]);
    every_byte.extend(0..=255);
    assert_eq!(Outcome::of_bytes(&every_byte).found().last(), Some(&(2, "not-text")));
}

#[test]
fn invalid_utf_8_is_read_around() {
    let text = documented("caf\u{e9}-less", "Arguments:\n\n- \"a\": caf\u{e9} (json-int)\n");
    let latin_1: Vec<u8> = text.replace("caf\u{e9}-less", "cafe").chars().map(|c| c as u8).collect();
    let outcome = Outcome::of_bytes(&latin_1);
    assert_eq!(outcome.found(), [(7, "not-utf-8")]);
    assert_eq!(outcome.paths(), ["command cafe", "command cafe args a: integer"]);
}

#[test]
fn other_line_ends_and_byte_order_mark() {
    let text = format!(
        "{}{}",
        entry("a", "x:i,y:s?"),
        documented(
            "a",
            "Arguments:\n\n- \"x\": a\n  number\n- \"y\": b (json-string)\n\n-> { \"execute\": \"a\",\n  \"arguments\": {} }\n<- { \"return\": { \"open: 1,\n \"c\\\\\n \"b\": 1 } }\n"
        )
    );
    let plain = Outcome::of(text.as_str());
    assert!(plain.paths().len() > 3, "{:?}", plain.paths());
    for other in [
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}"),
        format!("\u{feff}{text}").replace('\n', "\r\n"),
    ] {
        let outcome = Outcome::of(other);
        assert_eq!(outcome.paths(), plain.paths());
        assert_eq!(outcome.found(), plain.found());
    }
}

#[test]
fn directives_out_of_order() {
    type Case = (&'static str, &'static [(usize, &'static str)], usize);
    let cases: [Case; 6] = [
        ("SQMP\n\n---\n", &[(1, "nothing-described"), (1, "unclosed-documentation")], 0),
        ("SQMP\na\n---\n", &[(1, "unclosed-documentation")], 1),
        ("SQMP\na\n---\nSQMP\nb\n---\nEQMP\n", &[(1, "unclosed-documentation")], 2),
        ("SQMP\na\n---\nEQMP\nEQMP\n", &[(5, "stray-eqmp")], 1),
        ("SQMP\na\n---\n\n{\n.name = \"b\",\n},\n", &[(1, "unclosed-documentation")], 2),
        (
            "{\n.name = \"b\",\n},\n#endif\n#else\n#elif X\n",
            &[(4, "stray-condition"), (5, "stray-condition"), (6, "stray-condition")],
            1,
        ),
    ];
    for (text, found, commands) in cases {
        let outcome = Outcome::of(text);
        assert_eq!(outcome.found(), found, "{text}");
        assert_eq!(outcome.commands(), commands, "{text}");
    }
}

#[test]
fn unbalanced_braces() {
    for (text, found, commands) in [
        ("{\n.name = \"a\",\n", vec![(2, "bad-entry")], 0),
        (".name = \"a\",\n},\n", vec![(1, "nothing-described"), (1, "stray-text")], 0),
        ("{\n.name = \"a\",\n}}},\n{ .name = \"b\" }\n", vec![(3, "bad-entry")], 1),
        ("{{{\n.name = \"a\",\n}\n{ .name = \"b\" }\n", vec![(1, "bad-entry")], 1),
        ("{ .name = \"a }\n{ .name = \"b\" }\n", vec![(1, "bad-entry")], 1),
        ("{ .name = \"a\\\" }\n\n{ .name = \"b\" }\n", vec![(1, "bad-entry")], 1),
        ("{\n.name = \u{e9}\u{1f600}", vec![(2, "bad-entry")], 0),
        ("{\n.name = \"a\"\u{1f600}", vec![(2, "bad-entry")], 0),
        ("{ .name = \"a\", .help = \"\\", vec![(1, "bad-entry")], 0),
        ("{ .name = \"a\" /* }\n},\n{ .name = \"b\" }\n", vec![(1, "bad-entry")], 0),
    ] {
        let outcome = Outcome::of(text);
        assert_eq!(outcome.found(), found, "{text}");
        assert_eq!(outcome.commands(), commands, "{text}");
    }
}

#[test]
fn names_that_are_none() {
    for name in [
        "", " ", "a b", "a\\nb", "a\\\"b", "\\x41", "*/", "a*/b", "\\\"]", "a|", "a/b", "\u{e9}", "-a",
        "a\tb",
    ] {
        let outcome = Outcome::of(entry(name, ""));
        assert_eq!(outcome.found(), [(2, "bad-name")], "{name:?}");
        assert_eq!(outcome.commands(), 0, "{name:?}");
    }
    for (value, found) in [
        ("name", vec![(1, "bad-entry")]),
        ("NULL", vec![(1, "bad-entry")]),
        ("{ \"a\" }", vec![(1, "bad-entry")]),
        ("'a'", vec![(1, "bad-entry")]),
        ("", vec![(1, "bad-entry")]),
    ] {
        assert_eq!(Outcome::of(format!("{{ .name = {value}, }},\n")).found(), found, "{value:?}");
    }
}

#[test]
fn names_of_rust_and_code() {
    for name in ["fn", "self", "Self", "crate", "type", "_", "async", "r", "9p", "a-b.c_d", "std", "String"] {
        let outcome = Outcome::of(entry(name, &format!("{name}:s")));
        assert_eq!(outcome.found(), NONE, "{name}");
        assert_eq!(outcome.paths()[1], format!("command {name} args {name}: string"));
    }
    // A member that only an example shows can have any name. One path is one line all the same.
    let shown = r#"-> { "execute": "query-a" }
<- { "return": { "*/ fn main() {}": 1, "\"]": 2, "a\\nb": 3, "": 4, "😀": 5 } }
"#;
    let outcome = Outcome::of(documented("query-a", shown));
    assert_eq!(outcome.found(), NONE);
    let lines = outcome.paths();
    assert_eq!(lines.len(), 6);
    assert!(lines.iter().all(|line| !line.chars().any(char::is_control)), "{lines:?}");
}

#[test]
fn args_type_of_nonsense() {
    for (args_type, codes) in [
        ("nonsense", vec!["bad-args-type"]),
        (":", vec!["bad-args-type"]),
        ("a:", vec!["bad-args-type"]),
        (":s", vec!["bad-args-type"]),
        ("a:s?x", vec!["bad-args-type"]),
        ("a:-", vec!["bad-args-type"]),
        ("a:-ff", vec!["bad-args-type"]),
        ("a:Z", vec!["unknown-letter"]),
        ("a:/", vec!["unknown-letter"]),
        ("a:\u{e9}", vec!["bad-args-type"]),
        ("\u{1f600}:s", vec!["bad-args-type"]),
        ("a:s,", vec!["bad-args-type"]),
        ("a:s;b:s", vec!["bad-args-type"]),
        ("a:s,a:i", vec!["duplicate-argument"]),
        ("a:s\\n", vec!["bad-args-type"]),
        ("a:s\\\\", vec!["bad-args-type"]),
        ("a?:s,b:x,c:i", vec!["bad-args-type", "unknown-letter"]),
    ] {
        let outcome = Outcome::of(entry("a", args_type));
        let expected: Vec<_> = codes.into_iter().map(|code| (3, code)).collect();
        assert_eq!(outcome.found(), expected, "{args_type:?}");
        assert_eq!(outcome.commands(), 1, "{args_type:?}");
    }
}

#[test]
fn duplicate_names() {
    let twice = |name: &str| documented(name, "Text.\n");
    assert_eq!(Outcome::of(twice("a") + &twice("b") + &twice("a")).found(), [(16, "duplicate-command")]);
    assert_eq!(Outcome::of(entry("a", "") + &entry("a", "x:s")).found(), [(5, "duplicate-command")]);
    assert_eq!(Outcome::of("A\n---\n\nB\n---\n\nA, C\n---\n").found(), [(7, "duplicate-event")]);
    assert_eq!(Outcome::of("A, A\n---\n").found(), [(1, "duplicate-event")]);
    let members = documented(
        "query-a",
        "Return a json-object with the following:\n\n- \"x\": a (json-int)\n- \"x\": b (json-int)\n",
    );
    assert_eq!(Outcome::of(members).found(), [(8, "duplicate-member")]);
    let across = {
        let mut sources = SourceMap::new();
        sources.add("one", twice("a"));
        sources.add("two", twice("a"));
        Outcome::of_sources(sources)
    };
    assert_eq!(across.found(), [(2, "duplicate-command")]);
    assert_eq!(across.sources.location(across.reading.diagnostics[0].span).path.to_str(), Some("two"));
}

#[test]
fn files_that_cannot_be_loaded() {
    let folder = tempfile::tempdir().unwrap();
    let mut sources = SourceMap::new();
    let error = sources.load(folder.path()).unwrap_err();
    assert!(matches!(error.problem, LoadProblem::Io(_)), "{error}");
    assert!(error.to_string().starts_with(&format!("cannot read {}: ", folder.path().display())), "{error}");
    let missing = sources.load(folder.path().join("none.hx")).unwrap_err();
    assert!(matches!(missing.problem, LoadProblem::Io(_)), "{missing}");

    let path = folder.path().join("large.hx");
    let mut file = std::io::BufWriter::new(fs::File::create(&path).unwrap());
    file.write_all(b"SQMP\n").unwrap();
    for _ in 0..100 {
        file.write_all(&vec![b'x'; 1 << 20]).unwrap();
    }
    file.into_inner().unwrap();
    let error = sources.load(&path).unwrap_err();
    assert!(matches!(error.problem, LoadProblem::TooLarge), "{error}");
    assert_eq!(
        error.to_string(),
        format!("{} is larger than the 16 MiB that are read at most", path.display())
    );
    assert_eq!(sources.files().count(), 0);
}
