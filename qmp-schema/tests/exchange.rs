//! The project's own JSON: what is written of a schema is read again as an equal schema.

#![allow(clippy::unwrap_used)] // A test may fail.

#[path = "../../tests/support/require.rs"]
mod require;
mod support;

use proptest::prelude::*;
use qmp_schema::model::{Block, Chapter, Doc, Item};
use qmp_schema::{Schema, SourceMap, difference, read, to_json};
use support::schemas;

/// The schema of a text that must be read without a complaint.
fn read_text(text: &str) -> Schema {
    let mut sources = SourceMap::new();
    sources.add("schema.json", text);
    let reading = read(&sources);
    let shown: Vec<_> = reading.diagnostics.iter().map(|one| one.one_line(&sources).to_string()).collect();
    assert!(shown.is_empty(), "{}\n{text}", shown.join("\n"));
    reading.schema
}

fn survives(schema: &Schema) {
    let text = to_json(schema).unwrap();
    let again = read_text(&text);
    assert_eq!(difference(schema, &again), None);
    assert_eq!(to_json(&again).unwrap(), text);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_schema_is_read_again(schema in schemas::schema()) {
        // A source describes something.
        prop_assume!(!schema.items.is_empty());
        survives(&schema);
    }

    #[test]
    fn any_text_is_read_again(title in any::<String>(), said in any::<String>()) {
        let doc = Doc { blocks: vec![Block::Note(said.clone()), Block::List(vec![said])] };
        let mut schema = Schema::new();
        schema.items.push(Item::Chapter(Chapter { title, doc, span: Default::default() }));
        schema.items.push(Item::Event(qmp_schema::model::Event { name: "E".into(), ..Default::default() }));
        // Zero bytes and U+FFFD are escaped, or what the reader would complain of.
        prop_assume!(!to_json(&schema).unwrap().contains('\u{fffd}'));
        survives(&schema);
    }
}

#[test]
fn real_schemas_are_read_again() {
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp-types/schema");
    let mut all = vec![shipped];
    if let Some(shared) = require::shared() {
        let corpus = shared.join("corpus");
        for folder in ["recordings", "hx"] {
            let entries = std::fs::read_dir(corpus.join(folder)).unwrap();
            all.extend(entries.map(|entry| entry.unwrap().path()));
        }
        all.extend(["qapi/10.0.2", "hx/v2.5.0/qapi-schema.json"].map(|path| corpus.join(path)));
        assert!(all.len() >= 13, "{all:?}");
    }
    for source in all {
        let mut sources = SourceMap::new();
        sources.load_source(source.to_str().unwrap()).unwrap();
        let reading = read(&sources);
        assert!(!reading.has_errors() && reading.schema.commands().count() > 10, "{}", source.display());
        survives(&reading.schema);
    }
}

/// What makes schemas makes all there is: else a test with them tells nothing.
#[test]
fn made_up_schemas_have_everything() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let texts: String = (0..100)
        .map(|_| to_json(&schemas::schema().new_tree(&mut runner).unwrap().current()).unwrap())
        .collect();
    for key in [
        "command",
        "event",
        "type",
        "chapter",
        "arguments",
        "data",
        "returns",
        "out-of-band",
        "preconfig",
        "silent",
        "named",
        "base",
        "open",
        "members",
        "values",
        "choices",
        "discriminator",
        "branches",
        "name",
        "optional",
        "default",
        "since",
        "removed",
        "if",
        "features",
        "doc",
        "list",
        "note",
        "errors",
        "request",
        "reply",
        "caption",
    ] {
        assert!(texts.contains(&format!("\"{key}\": ")), "none has '{key}'");
    }
    // However it is broken into lines.
    let texts: String = texts.split_whitespace().collect();
    for part in ["[[", "\"branches\":[{", "\"size\""] {
        assert!(texts.contains(part), "none has {part}");
    }
}

/// The order counts as far as the files of the dialect keep it.
#[test]
fn what_stands_in_another_order_differs() {
    let schema = |items: &str| {
        let item = |letter: char| match letter {
            'a'..='m' => format!("{{\"command\": \"{letter}\"}}"),
            'n'..='z' => format!("{{\"type\": \"{letter}\", \"members\": []}}"),
            'A'..='Z' => format!("{{\"event\": \"{letter}\"}}"),
            _ => format!("{{\"chapter\": \"{letter}\"}}"),
        };
        let items: Vec<String> = items.chars().map(item).collect();
        read_text(&format!("{{\"qmp-schema\": 1, \"items\": [{}]}}", items.join(", ")))
    };
    let differ = |left: &str, right: &str| difference(&schema(left), &schema(right)).is_some();
    for (left, right) in [("aAbB", "abAB"), ("1aA2nBb", "1a2nbAB"), ("aA1", "aA1")] {
        assert!(!differ(left, right), "{left} {right}");
    }
    for (left, right) in [
        ("ab", "ba"),
        ("an", "na"),
        ("AB", "BA"),
        ("aA", "a"),
        ("1ab", "a1b"),
        ("1aA", "a1A"),
        ("a1A", "aA1"),
        ("12a", "21a"),
        ("1a2A", "2a1A"),
    ] {
        assert!(differ(left, right) && differ(right, left), "{left} {right}");
    }
}
