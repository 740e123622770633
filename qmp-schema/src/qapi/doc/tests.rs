use super::*;
use crate::model::ExampleKind;
use crate::source::SourceMap;
use proptest::prelude::*;

/// A comment with these lines, and what is reported of it.
fn read(lines: &str) -> (DocComment, Vec<String>) {
    let body: String = lines.lines().map(|line| format!("# {line}\n").replace("# \n", "#\n")).collect();
    let text = format!("{{}}\n##\n{body}##\n{{}}\n");
    read_text(&text, 3..text.len() - 4)
}

fn read_text(text: &str, comment: Range<usize>) -> (DocComment, Vec<String>) {
    let mut sources = SourceMap::new();
    let file = sources.add("x.json", text);
    let mut diagnostics = Vec::new();
    let doc = parse(file, text, comment, &mut diagnostics);
    (doc, diagnostics.iter().map(|found| found.one_line(&sources).to_string()).collect())
}

/// The comment, in which nothing is to be wrong.
fn good(lines: &str) -> DocComment {
    let (doc, reported) = read(lines);
    assert_eq!(reported, [""; 0], "{lines}");
    doc
}

/// A block in one line.
fn shown(block: &Block) -> String {
    match block {
        Block::Paragraph(text) => format!("P {text}"),
        Block::List(items) => format!("L {}", items.join(" | ")),
        Block::Note(text) => format!("N {text}"),
        Block::Returns(text) => format!("R {text}"),
        Block::Errors(text) => format!("E {text}"),
        Block::Example(example) => {
            let caption = example.caption.as_deref().map_or(String::new(), |text| format!(" [{text}]"));
            let kind = match example.kind {
                ExampleKind::Request => "->",
                ExampleKind::Reply => "<-",
                ExampleKind::Event => "!",
            };
            format!("{kind}{caption} {}", example.text)
        }
    }
}

fn blocks_of(doc: &Doc) -> Vec<String> {
    doc.blocks.iter().map(shown).collect()
}

fn member_of(member: &DocMember) -> String {
    let said = |name: &str, value: &Option<String>| value.as_ref().map(|value| format!(" {name}={value}"));
    let facts = [said("since", &member.since), said("default", &member.default)];
    let facts: String = facts.into_iter().flatten().collect();
    format!("{}{facts}: {}", member.name.name, blocks_of(&member.doc).join(" / "))
}

fn members_of(members: &[DocMember]) -> Vec<String> {
    members.iter().map(member_of).collect()
}

#[test]
fn todays_markup() {
    let doc = good(
        "\
@tray-open:

Opens the tray.  It waits
for the guest.

@device: name of
    the drive

    More about it.

@force: do *not* wait for ``guest``
    (since 7.0; default: false)

Features:

@unstable: may go.

@deprecated: use @eject.
    (Since 9.1)

Returns: what the tray said, an
    @TrayState

Errors:
    - If there is no tray, GenericError
    - If it is
      stuck

.. note:: Slow
   on tape.

   Really.

.. admonition:: Notes

   1. First.
   2. Second.

TODO: make it fast

Since: 1.6

.. qmp-example::
   :title: Open it

   -> { \"execute\": \"tray-open\",
        \"arguments\": { \"device\": \"cd0\" } }
   <- { \"return\": {} }
",
    );
    assert_eq!(doc.symbol.map(|symbol| symbol.name).as_deref(), Some("tray-open"));
    assert_eq!(doc.since.as_deref(), Some("1.6"));
    assert_eq!(
        members_of(&doc.members),
        [
            "device: P name of the drive / P More about it.",
            "force since=7.0 default=false: P do not wait for \"guest\"",
        ]
    );
    assert_eq!(members_of(&doc.features), ["unstable: P may go.", "deprecated since=9.1: P use \"eject\"."]);
    assert_eq!(
        blocks_of(&doc.doc),
        [
            "P Opens the tray. It waits for the guest.",
            "R what the tray said, an \"TrayState\"",
            "E If there is no tray, GenericError",
            "E If it is stuck",
            "N Slow on tape.",
            "N Really.",
            "N First.",
            "N Second.",
            "-> [Open it] { \"execute\": \"tray-open\",\n  \"arguments\": { \"device\": \"cd0\" } }",
            "<- { \"return\": {} }",
        ]
    );
}

#[test]
fn old_markup() {
    let doc = good(
        "\
@tray-open

Opens the tray.

@device: name of the drive
which may be long

@force:   #optional do not wait (Since 1.2), default false.

@b: @optional odd

@a, @c: #optional
        one of:
        o up
        o down

Some more text.

Returns: nothing on success
         If @device is no drive, DeviceNotFound
         If it is
           locked, DeviceLocked

Notes:  Use with care.
        It bites.

        1) Hands
        2) Feet

Note: a second one

Since 0.14.0

@late: #optional still a member

Example 1:

-> { \"execute\": \"tray-open\" }
<- { \"return\": [
     1
   ]}
   }

2. It closes

{ \"event\": \"CLOSED\" }
",
    );
    assert_eq!(doc.since.as_deref(), Some("0.14.0"));
    assert_eq!(
        members_of(&doc.members),
        [
            "device: P name of the drive which may be long",
            "force since=1.2 default=false: P do not wait.",
            "b: P odd",
            "a: P one of: / L up | down",
            "c: P one of: / L up | down",
            "late: P still a member",
        ]
    );
    assert_eq!(
        blocks_of(&doc.doc),
        [
            "P Opens the tray.",
            "P Some more text.",
            "R nothing on success",
            "E If \"device\" is no drive, DeviceNotFound",
            "E If it is locked, DeviceLocked",
            "N Use with care. It bites.",
            "N Hands",
            "N Feet",
            "N a second one",
            "-> { \"execute\": \"tray-open\" }",
            "<- { \"return\": [\n  1\n]}\n}",
            "! [It closes] { \"event\": \"CLOSED\" }",
        ]
    );
}

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

#[test]
fn errors() {
    for (text, expected) in [
        ("@:", vec!["x.json:3:4: error[doc-name]: a name is missing behind '@'"]),
        ("@t:\n\n@: a", vec!["x.json:5:3: error[doc-name]: a name is missing between '@' and ':'"]),
        (
            "@t:\n\n@a: x\n@b: y\n@a: z",
            vec![
                "x.json:7:4: error[doc-duplicate]: member 'a' is described twice\n    x.json:5:4: first described here",
            ],
        ),
        (
            "@t:\n\nFeatures:\n@a: x\n@a: y",
            vec![
                "x.json:7:4: error[doc-duplicate]: feature 'a' is described twice\n    x.json:6:4: first described here",
            ],
        ),
        (
            "@t:\n\nReturns: a\n\nReturns: b\n\nReturns: c",
            vec![
                "x.json:7:3: error[doc-duplicate-section]: 'Returns:' is there twice\n    x.json:5:3: first one",
                "x.json:9:3: error[doc-duplicate-section]: 'Returns:' is there twice\n    x.json:5:3: first one",
            ],
        ),
        (
            "@t:\n\nSince: 1.2\n\nSince: 1.3",
            vec![
                "x.json:7:3: error[doc-duplicate-section]: 'Since:' is there twice\n    x.json:5:3: first one",
            ],
        ),
        (
            "@t:\n\nErrors:\n\nSince: 1.2",
            vec!["x.json:5:3: error[doc-empty-section]: nothing stands behind 'Errors:'"],
        ),
        (
            "@t:\n\nFeatures:\n\nSince: 1.2",
            vec!["x.json:5:3: error[doc-empty-section]: no feature is described below 'Features:'"],
        ),
        (
            "@t:\n\nReturns: a\n\n@b: c",
            vec![
                "x.json:7:4: error[doc-order]: the description of '@b:' follows a section\n    x.json:5:3: Returns: starts here\n    help: describe members ahead of all sections",
            ],
        ),
        (
            "@t:\n\n= A",
            vec![
                "x.json:5:3: error[doc-heading]: a heading stands in the comment of a definition\n    help: put it into a comment of its own",
            ],
        ),
        (
            "Text\n@a: b",
            vec![
                "x.json:4:3: error[doc-free-standing]: '@a:' stands in a comment that documents no definition\n    help: start the comment with the definition's name, as in '# @name:'",
            ],
        ),
        (
            "@t:\n\nSince: long ago",
            vec![
                "x.json:5:3: warning[doc-since]: 'long ago' is no release\n    help: say it as in 'Since: 2.4'",
            ],
        ),
        // Nothing read these when they were written.
        ("@t\n\n@a: x\n@a: y", vec![]),
        ("@t:\n\n@a: #optional x\n@a: y\n\nSince: 1.1\n\nSince: 1.2\n\n@c: d", vec![]),
    ] {
        assert_eq!(read(text).1, expected, "{text}");
    }
    let (_, reported) = read_text("##\n# @t:\n#a\n##", 0..14);
    assert_eq!(reported, ["x.json:3:2: error[doc-blank]: a blank is missing behind '#'"]);
}

const PIECES: [&str; 48] = [
    "@",
    "a",
    "a-b",
    ":",
    "::",
    " ",
    "  ",
    "\t",
    "\n",
    "\n#",
    "\n#\n# ",
    "\n# @",
    "\n#    ",
    "\n##",
    "##",
    "#",
    "Returns:",
    "Errors:",
    "Features:",
    "Since: ",
    "Since 1.2",
    "Note:",
    "Example:",
    "TODO",
    "- ",
    "1. ",
    "o ",
    ".. note::",
    ".. qmp-example::",
    ".. table::",
    "..",
    ":title: ",
    "-> {",
    "<- ",
    "\"event\": ",
    "}",
    "]",
    "(",
    ")",
    "default",
    "(since 1.2)",
    "``",
    "`",
    "*",
    "\\",
    "é",
    "#optional",
    "\r",
];

proptest! {
    #[test]
    fn any_text_is_read(pieces in prop::collection::vec(0..PIECES.len(), 0..60), start in 0..9usize) {
        let text: String = std::iter::once("##\n# @a:\n").chain(pieces.iter().map(|&at| PIECES[at])).collect();
        read_text(&text, start..text.len());
    }
}

/// Quadratic time would take minutes for the longest of these.
#[test]
fn long_comments_take_linear_time() {
    let indented: String = (0..2_000).map(|depth| format!("{:depth$}.. note:: a\n# ", "")).collect();
    let repeated = PIECES
        .iter()
        .flat_map(|piece| [piece.to_string(), format!("\n# {piece}x ")].map(|unit| unit.repeat(20_000)));
    for long in repeated.chain([indented]) {
        let text = format!("##\n# @a:\n# @b: {long}\n##");
        let start = std::time::Instant::now();
        parse(FileId::default(), &text, 0..text.len(), &mut Vec::new());
        let taken = start.elapsed();
        assert!(taken.as_secs() < 5, "{taken:?} for {:?}...", text.get(..60));
    }
}
