//! What is much, long or deep.

use crate::outcome::{NONE, Outcome, documented, entry, many};
use qmp_schema::{MAX_FILE_BYTES, paths};

#[test]
fn nesting_thousands_deep() {
    let list = many(4_000, |depth| format!("{}- \"a{depth}\": x\n", " ".repeat(depth)));
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
fn many_thousands() {
    let n = 40_000;
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

#[test]
fn objects_alike() {
    // Each is shown once and documented once, with a member of its own.
    let shown = "-> { \"execute\": \"query-NAME\" }\n<- { \"return\": { \"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1, \"e\": 1 } }\n";
    let outcome = Outcome::of(many(2_000, |i| {
        let items = many(5, |n| format!("- \"{}\": x (json-int)\n", char::from(b'a' + n as u8)));
        let described =
            format!("Return a json-object with the following:\n\n{items}- \"z{i}\": x (json-int)\n");
        let name = format!("s{i}");
        documented(&format!("query-d{i}"), &described)
            + &documented(&format!("query-{name}"), &shown.replace("NAME", &name))
    }));
    assert_eq!((outcome.commands(), outcome.found()), (4_000, NONE.to_vec()));
}
