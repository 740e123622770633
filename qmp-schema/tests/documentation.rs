//! What paths do not show: defaults, releases, and documentation in its order.

#![allow(clippy::unwrap_used)] // A test may fail.

use qmp_schema::model::{Block, Item};
use qmp_schema::{Schema, SourceMap, read};

fn schema(name: &str, text: &str) -> Schema {
    let mut sources = SourceMap::new();
    sources.add(name, text);
    let reading = read(&sources);
    let found: Vec<_> = reading.diagnostics.iter().map(|one| one.one_line(&sources).to_string()).collect();
    assert!(found.is_empty(), "{found:?}");
    reading.schema
}

/// Name, default and release of each argument of the only command.
fn arguments(schema: &Schema) -> Vec<(&str, Option<&str>, Option<&str>)> {
    let id = schema.commands().next().unwrap().arguments.unwrap();
    let members = &schema.struct_type(id).unwrap().members;
    members
        .iter()
        .map(|member| (member.name.as_str(), member.default.as_deref(), member.meta.since.as_deref()))
        .collect()
}

#[test]
fn defaults_are_told_in_tag_text_and_notes() {
    let text = r#"
    {
        .name       = "a",
        .args_type  = "tag:o?,remark:s?,sentence:i?,values:s?,by-note:-n,told-for-all:b?,none:i?,mandatory:i",
    },

SQMP
a
-

Arguments:

- "tag": x (json-int, optional, default 10M)
- "remark": what to do (default 'report') (json-string, optional)
- "sentence": how often. Defaults to 100 (json-int, optional)
- "values": one of 'x', 'y' (json-string, optional, default "x")
- "by-note": whether (json-bool, optional)
- "told-for-all": whether (json-bool, optional) (Since 2.1)
- "none": default is to guess (json-int, optional)
- "mandatory": x. Defaults to 3 (json-int)

Notes:

(1) The "by-note" argument defaults to true.

(2) All boolean arguments default to false.

EQMP
"#;
    let text = text.replace("a\n-\n", "a\n---\n");
    let expected = [
        ("tag", Some("10M"), None),
        ("remark", Some("report"), None),
        ("sentence", Some("100"), None),
        ("values", Some("x"), None),
        ("by-note", Some("true"), None),
        ("told-for-all", Some("false"), Some("2.1")),
        ("none", None, None),
        // A default of what has to be there says nothing.
        ("mandatory", None, None),
    ];
    assert_eq!(arguments(&schema("t.hx", &text)), expected);
}

#[test]
fn documentation_keeps_its_order() {
    let text = r#"
1. Regular Commands
===================

What a client may send.

"#;
    let commands = r#"
eject
-----
Since 2.4

Open the tray.

It takes
a moment.

Arguments:

- "device": which one (json-string)

Examples:

1. Open it

-> { "execute": "eject",
     "arguments": { "device": "d0" } }
<- { "return": {} }

Notes:

(1) It may fail.
(2) It may take long.

"#;
    let schema = schema(
        "t.hx",
        &format!(
            "#if defined(X)\n{{ .name = \"eject\", .args_type = \"device:B\" }},\n#endif\nSQMP\n{text}EQMP\nSQMP\n{commands}EQMP\n"
        ),
    );
    let titles: Vec<&str> = schema
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Chapter(chapter) => Some(chapter.title.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(titles, ["1. Regular Commands"]);
    let command = schema.commands().next().unwrap();
    assert_eq!(command.meta.since.as_deref(), Some("2.4"));
    assert_eq!(command.meta.condition.as_deref(), Some("defined(X)"));
    let shown: Vec<String> = command
        .doc
        .blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(text) => format!("text {text}"),
            Block::Note(text) => format!("note {text}"),
            Block::Example(example) => {
                format!("{:?} {:?} {}", example.kind, example.caption.as_deref().unwrap_or(""), example.text)
            }
            other => format!("{other:?}"),
        })
        .collect();
    assert_eq!(
        shown,
        [
            "text Open the tray.",
            "text It takes a moment.",
            "Request \"1. Open it\" { \"execute\": \"eject\",\n  \"arguments\": { \"device\": \"d0\" } }",
            "Reply \"\" { \"return\": {} }",
            "note It may fail.",
            "note It may take long.",
        ]
    );
}

#[test]
fn conditions_nest() {
    let text = "#ifdef A\n{ .name = \"a\" },\n#if defined(B)\n{ .name = \"b\" },\n#else\n{ .name = \"c\" },\n#endif\n{ .name = \"d\" },\n#endif\n{ .name = \"e\" },\n";
    let schema = schema("t.hx", text);
    let conditions: Vec<_> = schema.commands().map(|command| command.meta.condition.as_deref()).collect();
    let both = [Some("defined(A) && defined(B)"), Some("defined(A) && !(defined(B))")];
    assert_eq!(conditions, [Some("defined(A)"), both[0], both[1], Some("defined(A)"), None]);
}
