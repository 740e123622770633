//! What is no description, or a broken one: never a panic, always a diagnostic at the place that is wrong or
//! a sound result, and in time that grows with the text.

#![allow(clippy::unwrap_used)] // A test may fail.

use qmp_schema::{LoadProblem, MAX_FILE_BYTES, Reading, SourceMap, paths, read};
use std::fs;
use std::io::Write;

/// A text that was read.
struct Outcome {
    sources: SourceMap,
    reading: Reading,
}

impl Outcome {
    fn of(text: impl Into<String>) -> Outcome {
        let mut sources = SourceMap::new();
        sources.add("t", text);
        Outcome::of_sources(sources)
    }

    fn of_sources(sources: SourceMap) -> Outcome {
        let reading = read(&sources);
        for diagnostic in &reading.diagnostics {
            let text = &sources.file(diagnostic.span.file).text;
            assert!(text.get(diagnostic.span.range()).is_some(), "outside of the file: {diagnostic:?}");
        }
        Outcome { sources, reading }
    }

    /// Through the file system, as bytes.
    fn of_bytes(bytes: &[u8]) -> Outcome {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t");
        fs::write(&path, bytes).unwrap();
        let mut sources = SourceMap::new();
        sources.load(path).unwrap();
        Outcome::of_sources(sources)
    }

    /// Line and code of each diagnostic.
    fn found(&self) -> Vec<(usize, &'static str)> {
        let line = |one: &qmp_schema::Diagnostic| self.sources.location(one.span).line;
        self.reading.diagnostics.iter().map(|one| (line(one), one.code)).collect()
    }

    /// How many diagnostics there are of each code, in the order of codes.
    fn counts(&self) -> Vec<(&'static str, usize)> {
        let mut counts = std::collections::BTreeMap::new();
        for one in &self.reading.diagnostics {
            *counts.entry(one.code).or_default() += 1;
        }
        counts.into_iter().collect()
    }

    fn paths(&self) -> Vec<String> {
        paths(&self.reading.schema).collect()
    }

    fn commands(&self) -> usize {
        self.reading.schema.commands().count()
    }

    fn events(&self) -> usize {
        self.reading.schema.events().count()
    }
}

/// Many pieces, each made of its number.
fn many(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect()
}

fn documented(name: &str, body: &str) -> String {
    format!("SQMP\n{name}\n---\n\n{body}\nEQMP\n")
}

fn entry(name: &str, args_type: &str) -> String {
    format!("{{\n.name = \"{name}\",\n.args_type = \"{args_type}\",\n}},\n")
}

const NONE: [(usize, &str); 0] = [];

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
    for text in
        ["{ 'command': 'stop' }", "##\n# Text\n##\n\n{\n  'event'", "[{\"name\"", "\u{feff}[\n {\n \"a\""]
    {
        assert_eq!(Outcome::of(text).found(), [(1, "unknown-format")], "{text}");
    }
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
fn nesting_10_000_deep() {
    let list = many(10_000, |depth| format!("{}- \"a{depth}\": x\n", " ".repeat(depth)));
    let outcome =
        Outcome::of(documented("query-a", &format!("Return a json-object with the following:\n\n{list}")));
    // 32 levels are read: MAX_DEPTH of items.
    assert_eq!(outcome.found(), [(7 + 32, "too-deep")]);
    assert!(outcome.paths().iter().any(|path| path.contains("a0.a1.a2.a3")));

    for text in ["[".repeat(10_000), "{\"a\":".repeat(10_000), "[{\"a\":".repeat(10_000)] {
        let body = format!("-> {{ \"execute\": \"a\" }}\n<- {{ \"return\": {text}\n");
        assert_eq!(Outcome::of(documented("a", &body)).found(), [(6, "unreadable-example")]);
        let closed = body.trim_end().to_owned()
            + &text
                .chars()
                .rev()
                .filter_map(|c| match c {
                    '[' => Some(']'),
                    '{' => Some('}'),
                    _ => None,
                })
                .collect::<String>()
            + " }\n";
        assert_eq!(Outcome::of(documented("a", &closed)).found(), [(6, "unreadable-example")]);
    }
    let parentheses =
        format!("Arguments:\n\n- \"a\": {}json-int{}\n", "(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(Outcome::of(documented("a", &parentheses)).found(), NONE);
    let conditions = format!("{}{}{}", "#if X\n".repeat(10_000), entry("a", ""), "#endif\n".repeat(10_000));
    let outcome = Outcome::of(conditions);
    assert_eq!(outcome.commands(), 1);
    assert!(outcome.counts().iter().all(|(code, _)| *code == "too-deep"), "{:?}", outcome.counts());
}

#[test]
fn objects_do_not_double_at_each_level() {
    let list = many(31, |depth| format!("{}- \"a\" and \"b\": a json-object\n", " ".repeat(depth)));
    let outcome =
        Outcome::of(documented("query-a", &format!("Return a json-object with the following:\n\n{list}")));
    assert_eq!(outcome.found(), NONE);
    assert!(outcome.reading.schema.types().count() < 100);
    assert_eq!(paths(&outcome.reading.schema).take(10_000).count(), 10_000);
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
        format!("{} is larger than the 64 MiB that are read at most", path.display())
    );
    assert_eq!(sources.files().count(), 0);
}

#[test]
fn a_line_as_long_as_a_file_may_be() {
    for (length, before, piece, behind) in [
        (MAX_FILE_BYTES as usize, "", "x", ""),
        (8 << 20, "SQMP\na\n---\n\n", "a long word ", "\nEQMP\n"),
        (4 << 20, "{\n.name = \"a\",\n.args_type = \"", "x", "\",\n},\n"),
        (4 << 20, "SQMP\na\n---\n\n-> ", "[", "\nEQMP\n"),
    ] {
        let line = piece.repeat((length - before.len() - behind.len()) / piece.len());
        let outcome = Outcome::of(format!("{before}{line}{behind}"));
        assert!(outcome.reading.diagnostics.len() <= 1, "{before:?} {:?}", outcome.found());
        let shown: String = outcome
            .reading
            .diagnostics
            .iter()
            .map(|one| one.one_line(&outcome.sources).to_string())
            .collect();
        assert!(shown.len() < 1000, "{before:?}");
    }
}

#[test]
fn a_hundred_thousand() {
    let n = 100_000;
    assert_eq!(Outcome::of(many(n, |i| entry(&format!("c{i}"), "a:s"))).commands(), n);
    assert_eq!(Outcome::of(many(n, |i| documented(&format!("c{i}"), ""))).commands(), n);
    assert_eq!(Outcome::of(many(n, |i| format!("E{i}\n---\n\n"))).events(), n);
    let outcome = Outcome::of("E\n---\n\n".repeat(10_000));
    assert_eq!((outcome.events(), outcome.counts()), (1, vec![("duplicate-event", 9_999)]));
    let outcome = Outcome::of(documented("c", "").repeat(10_000));
    assert_eq!((outcome.commands(), outcome.counts()), (1, vec![("duplicate-command", 9_999)]));
    let outcome = Outcome::of(entry("a", &many(n, |i| format!("a{i}:s,"))));
    assert_eq!((outcome.paths().len(), outcome.counts()), (n + 2, vec![("bad-args-type", 1)]));
}

#[test]
fn objects_of_many_members() {
    let returns = "Return a json-object with the following:\n\n";
    let items = |n| many(n, |i| format!("- \"a{i}\": x (json-int)\n"));
    for n in [1_000, 10_000] {
        let outcome = Outcome::of(documented("query-a", &format!("{returns}{}", items(n))));
        assert_eq!((outcome.paths().len(), outcome.counts()), (n + 1, vec![]));
        // The same members are shown, and others.
        for name in ["a", "b"] {
            let shown = many(n, |i| format!("\"{name}{i}\": 1,\n"));
            let body = format!(
                "{returns}{}\n-> {{ \"execute\": \"query-a\" }}\n<- {{ \"return\": {{ {shown} }} }}\n",
                items(n)
            );
            assert_eq!(Outcome::of(documented("query-a", &body)).paths().len(), n + 1);
        }
        let elements = many(n, |i| format!("{{ \"a{i}\": 1 }},\n"));
        let body = format!("-> {{ \"execute\": \"query-a\" }}\n<- {{ \"return\": [ {elements} ] }}\n");
        assert_eq!(Outcome::of(documented("query-a", &body)).paths().len(), n + 3);
    }
}

#[test]
fn much_of_one_thing() {
    let n = 30_000;
    let within = |body: String| Outcome::of(documented("query-a", &body));
    assert_eq!(within("Text.\n\n".repeat(n)).found(), NONE);
    assert_eq!(within("Note: text\n".repeat(n)).found(), NONE);
    assert_eq!(within("text\n".repeat(100_000)).found(), NONE);
    assert_eq!(within("-----\n".repeat(n)).found(), NONE);
    assert_eq!(within("=====\n".repeat(n)).found(), NONE);
    assert_eq!(Outcome::of("-----\n".repeat(n)).found(), [(1, "nothing-described")]);
    assert_eq!(within("-> {\n".repeat(n)).found(), NONE);
    assert_eq!(within("{\n".repeat(n)).found(), [(5, "unreadable-example")]);
    assert_eq!(within(format!("-> {}\n", "[\n".repeat(n))).found(), [(5, "unreadable-example")]);
    assert_eq!(within(format!("- \"a\": {}\n", "(".repeat(n))).found(), NONE);
    assert_eq!(within(format!("- \"a\": {}\n", "(json-int) ".repeat(n))).found(), NONE);
    assert_eq!(within(format!("- \"a\": {}\n", "x' \" ".repeat(n))).found(), NONE);
    assert_eq!(within(format!("- \"a\": x{}\n", "\n  \"b\" - y".repeat(n))).found(), NONE);
    assert_eq!(within(format!("- \"a\"{}: x\n", many(n, |i| format!(", \"a{i}\"")))).found(), NONE);
    assert_eq!(Outcome::of(format!("A{}\n---\n", many(n, |i| format!(", A{i}")))).found(), [(1, "bad-name")]);
    assert_eq!(Outcome::of("{\n".repeat(n) + "{ .name = \"a\" }\n").counts(), [("bad-entry", n)]);
    let shapes = many(10_000, |i| {
        format!(
            "The S{i} json-object contains the following:\n\n- \"m\": each json-object represents a T\n\n"
        )
    });
    assert_eq!(within(shapes).counts(), [("too-many-shapes", 1)]);
}
