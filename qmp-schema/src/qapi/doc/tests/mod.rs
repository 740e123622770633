//! Whole comments, in words of their own.

use super::*;
use crate::model::ExampleKind;
use crate::source::SourceMap;

mod faults;
mod tables;

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
    for found in &diagnostics {
        assert!(text.get(found.span.range()).is_some(), "outside of the text: {found:?}");
    }
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
