//! What each form of markup becomes.

use super::*;

#[test]
fn first_lines() {
    for (line, name) in [
        ("@a-b:", Some("a-b")),
        ("@a-b", Some("a-b")),
        ("@a-b :", Some("a-b")),
        ("@a-b: Text.", Some("a-b")),
        ("@a-b (since 1.2)", Some("a-b")),
        ("a-b:\n\n@x: old files forget it", Some("a-b")),
        ("a-b:", None),
        ("a-b\n\n@x: y", None),
        ("Text about @a:b", None),
        ("@a is text", None),
    ] {
        let (doc, _) = read(line);
        assert_eq!(doc.symbol.map(|symbol| symbol.name).as_deref(), name, "{line}");
    }
    let doc = good("@a-b: Text.");
    assert_eq!(blocks_of(&doc.doc), ["P Text."]);
    assert_eq!(doc.symbol.map(|symbol| symbol.span.range()), Some(9..12));
    let (doc, _) = read_text("## @a\n#\n# @b: c\n#", 0..17);
    assert_eq!(members_of(&doc.members), ["b: P c"]);
}

#[test]
fn free_standing_comments() {
    let doc = good("= Trays\n\nAll of them.\n\nReturns: text here\n\nSince: 1.2 too");
    assert_eq!((doc.symbol, doc.title.as_deref(), doc.since), (None, Some("Trays"), None));
    assert_eq!(blocks_of(&doc.doc), ["P All of them.", "P Returns: text here", "P Since: 1.2 too"]);
    assert_eq!(good("== ``Sub``").title.as_deref(), Some("\"Sub\""));
    assert_eq!(good("Trays\n=====\n\nText").title.as_deref(), Some("Trays"));
    assert_eq!(good("*****\nTrays\n*****").title.as_deref(), Some("Trays"));
    assert_eq!(good("").doc, Doc::default());
}

/// What remains of a member's text, and what it says beside.
#[test]
fn remarks() {
    for (text, expected) in [
        ("size (since 2.4)", "since=2.4: P size"),
        ("size (Since: 2.4 ).", "since=2.4: P size."),
        ("Of it.  (since 2.4).", "since=2.4: P Of it."),
        ("size(since QEMU 2.4) of it", "since=2.4: P size of it"),
        ("Name (Since 2.0).  May go.", "since=2.0: P Name. May go."),
        ("since 9.2", "since=9.2: "),
        ("Since: 1.2.0.", "since=1.2.0: "),
        ("One of two.  Since 9.2.", "since=9.2: P One of two."),
        ("size (since 4.1; default: 10)", "since=4.1 default=10: P size"),
        ("size (default 10M, since 4.1)", "since=4.1 default=10M: P size"),
        ("size (default: 'a b')  (since 4.1)", "since=4.1 default=a b: P size"),
        ("size (optional, default false)", "default=false: P size"),
        ("size (defaults to \"on\")", "default=on: P size"),
        ("size (default is 64)", "default=64: P size"),
        ("size (default ``on``)", "default=on: P size"),
        ("Size.  Defaults to on.  See there.", "default=on: P Size. See there."),
        ("Size.  The default value is 5.", "default=5: P Size."),
        ("If not specified, the default is no.", "default=no: "),
        ("the size, default is 'x'. More.", "default=x: P the size. More."),
        // What is left alone.
        ("(since 4.1 for a, 4.2 for b)", "since=4.1: P (since 4.1 for a, 4.2 for b)"),
        ("a (default: b's, since 4.1)", "since=4.1: P a (default: b's, since 4.1)"),
        ("a (since 1.2).  b (since 1.3).", "since=1.2: P a. b (since 1.3)."),
        ("bytes since the start", "P bytes since the start"),
        ("Values since 2.7 are odd.", "P Values since 2.7 are odd."),
        ("It is odd, since 2.7", "P It is odd, since 2.7"),
        ("size (default)", "P size (default)"),
        ("size (default: 1 MB)", "P size (default: 1 MB)"),
        ("default level", "P default level"),
        ("Defaults to the first.", "P Defaults to the first."),
        ("Defaults to 100ms.", "P Defaults to 100ms."),
        ("If x is set, default is 5.", "P If x is set, default is 5."),
        ("mouse, default is enabled.", "P mouse, default is enabled."),
        ("what defaults-to 5 (since forever", "P what defaults-to 5 (since forever"),
    ] {
        let doc = good(&format!("@t:\n\n@m: {text}"));
        let shown = members_of(&doc.members).join("");
        let shown = shown.strip_prefix("m").unwrap().trim_start_matches([':', ' ']);
        assert_eq!(shown, expected, "{text}");
    }
}

#[test]
fn items_and_notes_say_nothing_of_the_member() {
    let doc = good("@t:\n\n@m: one of\n\n    - a (since 2.4)\n    - b\n\n    Note: c (since 2.5)");
    assert_eq!(members_of(&doc.members), ["m: P one of / L a (since 2.4) | b / N c (since 2.5)"]);
}

#[test]
fn since() {
    for (text, since, rest) in [
        ("Since: 2.4", Some("2.4"), vec![]),
        ("Since:  2.4.", Some("2.4"), vec![]),
        ("Since: 2.4\nText.", Some("2.4"), vec!["P Text."]),
        ("Since: 2.4 (b since 2.5)", Some("2.4"), vec!["P Since 2.4 (b since 2.5)"]),
        ("Since: 2.4\n\n   b since 2.5\n\n   - c", Some("2.4"), vec!["P b since 2.5", "L c"]),
        ("Since 2.4 it is odd.", None, vec!["P Since 2.4 it is odd."]),
    ] {
        let doc = good(&format!("@t:\n\n{text}"));
        assert_eq!(doc.since.as_deref(), since, "{text}");
        assert_eq!(blocks_of(&doc.doc), rest, "{text}");
    }
}

#[test]
fn blocks_of_text() {
    for (text, expected) in [
        ("a\nb\n\nc", vec!["P a b", "P c"]),
        ("- a\n  b\n\n  c\n\n- d\n\ne", vec!["L a b c | d", "P e"]),
        ("* a\n  - b\n* c", vec!["L a | b | c"]),
        ("1. a\n2) b\n(3) c\n#. d", vec!["L a | b | c | d"]),
        ("a of the\n2. kind", vec!["P a of the 2. kind"]),
        ("| a\n| b", vec!["P a b"]),
        ("see::\n\n  a*b ``c``\n    d\n\ne", vec!["P see:", "P a*b ``c`` d", "P e"]),
        (".. warning::\n   a\n\n   - b\n   - c\n\nd", vec!["N a", "N b", "N c", "P d"]),
        (".. admonition:: Tip of mine\n\n   a", vec!["N Tip of mine", "N a"]),
        (".. a comment\n   of two lines\n\nb", vec!["P b"]),
        (".. image:: x.png\n   :alt: a\n\nb", vec!["P b"]),
        ("...and so on", vec!["P ...and so on"]),
        (
            ".. table:: Sizes\n   :widths: auto\n\n   ====  ===\n   a     b c\n   ====  ===\n   ``1``  2\n   ====  ===\n\nd",
            vec!["P Sizes", "L a, b c | \"1\", 2", "P d"],
        ),
        ("WARNING: a\n\nImportant: b\n\nNoted: c", vec!["N a", "N b", "P Noted: c"]),
        ("Notes:\n\na\nb\n\nc\n\nSince: 1.2", vec!["N a b", "N c"]),
        ("Notes:\n\n1. a\n\nb", vec!["N a", "N b"]),
        ("Note: a\n\nb", vec!["N a", "P b"]),
        ("Note:\n  a\n\nb", vec!["N a", "P b"]),
    ] {
        assert_eq!(blocks_of(&good(&format!("@t:\n\n{text}")).doc), expected, "{text}");
    }
}

#[test]
fn examples() {
    for (text, expected) in [
        (
            ".. qmp-example::\n    :annotated:\n\n    First::\n\n      -> [1]\n      <- {\n           }\n\n    Then\n    ::\n\n      <- { \"a\": {\"event\": 1} }\n\n    Last.",
            vec!["-> [First] [1]", "<- {\n  }", "<- [Then] { \"a\": {\"event\": 1} }", "P Last."],
        ),
        ("Like this:\n\n-> {}\n\nNot this.\n\n<- {}", vec!["-> [Like this] {}", "P Not this.", "<- {}"]),
        ("-> go\n<- gone", vec!["P -> go <- gone"]),
        (
            "Example:\n\n<- { \"timestamp\": {},\n     \"event\": \"A\" }\n{ \"execute\": \"b\" }\n{}\n...",
            vec!["! { \"timestamp\": {},\n  \"event\": \"A\" }", "-> { \"execute\": \"b\" }", "<- {}"],
        ),
        // What never closes ends before the next text.
        (".. qmp-example::\n\n   -> { \"a\n   <- [\n\n   b\n\nc", vec!["-> { \"a", "<- [", "P b", "P c"]),
        (".. code-block:: QMP\n\n   -> {}", vec!["-> {}"]),
        (".. code-block:: shell\n\n   {*a*}\n   b", vec!["P {*a*} b"]),
    ] {
        assert_eq!(blocks_of(&good(&format!("@t:\n\n{text}")).doc), expected, "{text}");
    }
    let text = "##\n# @t:\n#\n# ->  { \"a\":\n#   1 }\n##";
    let (doc, _) = read_text(text, 0..text.len());
    let spans: Vec<_> =
        doc.doc.examples().map(|example| (example.text.as_str(), example.span.range())).collect();
    assert_eq!(spans, [("{ \"a\":\n1 }", 17..31)]);
}
