//! What is written in the dialect reads as it was.

#![allow(clippy::unwrap_used)] // A test may fail.

mod support;

use proptest::prelude::*;
use qmp_schema::model::{Block, Doc, Event, Item};
use qmp_schema::{
    Diagnostic, HxFile, Layout, Reading, Schema, Severity, SourceMap, difference, paths, read, to_hx,
};
use support::arbitrary;

/// The files of a schema, and what they read as.
fn written(schema: &Schema) -> (Vec<HxFile>, SourceMap, Reading) {
    let files = to_hx(schema, Layout::Whole).unwrap();
    let mut sources = SourceMap::new();
    for HxFile { name, text } in &files {
        sources.add(name, text.clone());
    }
    let reading = read(&sources);
    (files, sources, reading)
}

fn shown(sources: &SourceMap, diagnostics: &[Diagnostic]) -> Vec<String> {
    let errors = diagnostics.iter().filter(|one| one.severity == Severity::Error);
    errors.map(|one| one.one_line(sources).to_string()).collect()
}

/// What is wrong with a schema that was written and read again: nothing, it is to be hoped.
fn complaint(schema: &Schema) -> Option<String> {
    let (files, sources, reading) = written(schema);
    let text: String = files.iter().map(|file| format!("==== {}\n{}", file.name, file.text)).collect();
    let errors = shown(&sources, &reading.diagnostics);
    if !errors.is_empty() {
        return Some(format!("{}\n{text}", errors.join("\n")));
    }
    if let Some(difference) = difference(schema, &reading.schema) {
        return Some(format!("{difference}\n{text}"));
    }
    if to_hx(&reading.schema, Layout::Whole).unwrap() != files {
        return Some(format!("written again it is another text\n{text}"));
    }
    (!paths(schema).eq(paths(&reading.schema))).then(|| format!("the wire facts differ\n{text}"))
}

proptest! {
    // What fails becomes a golden case, so nothing is kept beside the test.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_schema_reads_as_it_was(schema in arbitrary::schemas()) {
        let complaint = complaint(&schema);
        prop_assert!(complaint.is_none(), "{}", complaint.unwrap_or_default());
    }

    #[test]
    fn lines_have_79_columns_where_words_allow(texts in prop::collection::vec(arbitrary::texts(), 1..4)) {
        let blocks = texts.iter().map(|text| Block::Note(text.clone())).chain(texts.iter().cloned().map(Block::Paragraph));
        let event = Event { name: "STOP".into(), doc: Doc { blocks: blocks.collect() }, ..Event::default() };
        let mut schema = Schema::new();
        schema.items.push(Item::Event(event));
        for HxFile { text, .. } in to_hx(&schema, Layout::Whole).unwrap() {
            for line in text.lines().filter(|line| line.chars().count() > 79) {
                prop_assert_eq!(line.split_whitespace().count(), 1, "{}", line);
            }
        }
    }
}
