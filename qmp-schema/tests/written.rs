//! What is written in the dialect reads as it was.

#![allow(clippy::unwrap_used)] // A test may fail.

#[path = "../../tests/support/require.rs"]
mod require;
mod support;

use proptest::prelude::*;
use qmp_schema::model::{
    Block, Doc, Event, Item, Member, Meta, StructType, Type, TypeDef, TypeId, TypeKind, Witnesses,
};
use qmp_schema::{
    Diagnostic, HxFile, Layout, Reading, Schema, Severity, SourceMap, Span, difference, paths, read, to_hx,
};
use std::fs;
use std::path::{Path, PathBuf};
use support::schemas;

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

/// The schema of a source.
fn source(path: &Path) -> (SourceMap, Schema) {
    let mut sources = SourceMap::new();
    sources.load_source(path.to_str().unwrap()).unwrap();
    let reading = read(&sources);
    let errors = shown(&sources, &reading.diagnostics);
    assert!(errors.is_empty(), "{}: {}", path.display(), errors.join("\n"));
    (sources, reading.schema)
}

/// The files in a folder with this ending, sorted by name.
fn files_named(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|found| found == ending)).collect();
    files.sort();
    files
}

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/written");

/// `written/NAME.json` is written as `NAME.hx` and `NAME.txt`. A new case is a new file. `BLESS=1` writes what is
/// expected: read it before you commit it.
#[test]
fn every_case_is_written_as_expected() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    let cases = files_named(Path::new(FOLDER), "json");
    for case in &cases {
        let (_, schema) = source(case);
        assert_eq!(complaint(&schema), None, "{}", case.display());
        let files = to_hx(&schema, Layout::Whole).unwrap();
        for ending in ["hx", "txt"] {
            let expected_in = case.with_extension(ending);
            let expected = fs::read_to_string(&expected_in).ok();
            let got = files.iter().find(|file| file.name.ends_with(ending)).map(|file| file.text.clone());
            if got == expected {
                continue;
            }
            match got {
                Some(got) if bless => fs::write(&expected_in, got).unwrap(),
                got => differences.push(format!(
                    "{}\n{}",
                    expected_in.display(),
                    got.unwrap_or("(nothing)".into())
                )),
            }
        }
    }
    assert!(differences.is_empty(), "{}\nBLESS=1 writes what was got", differences.join("\n"));
    for expected in ["hx", "txt"].iter().flat_map(|ending| files_named(Path::new(FOLDER), ending)) {
        assert!(
            cases.contains(&expected.with_extension("json")),
            "{} belongs to no case",
            expected.display()
        );
    }
}

#[test]
fn the_corpus_reads_as_it_was() {
    let Some(shared) = require::shared() else { return };
    let corpus = shared.join("corpus");
    let mut sources = files_named(&corpus.join("recordings"), "replies");
    assert!(sources.len() > 3);
    sources.push(corpus.join("qapi/10.0.2/qapi-schema.json"));
    for release in ["v0.14.0", "v1.2.0", "v2.0.0", "v2.5.0"] {
        sources.push(corpus.join("hx").join(release));
        sources.push(corpus.join("hx").join(release).join("qapi-schema.json"));
    }
    for path in sources.iter().filter(|path| path.exists()) {
        let (_, schema) = source(path);
        assert!(schema.commands().count() > 30);
        let complaint = complaint(&schema).map(|text| text.lines().take(20).collect::<Vec<_>>().join("\n"));
        assert!(complaint.is_none(), "{}: {}", path.display(), complaint.unwrap_or_default());
    }
}

/// The schema with its entries sorted by name.
fn sorted(schema: &Schema) -> Schema {
    let mut sorted = schema.clone();
    sorted.items.sort_by_key(|item| match item {
        Item::Command(command) => command.name.clone(),
        Item::Event(event) => event.name.clone(),
        Item::Type(id) => schema.type_def(*id).name.clone().unwrap(),
        Item::Chapter(chapter) => chapter.title.clone(),
    });
    sorted
}

/// Each source file's commands and types stand in a file of its name, and the whole is what it was.
#[test]
fn split_files_read_as_they_were() {
    let Some(shared) = require::shared() else { return };
    let (sources, schema) = source(&shared.join("corpus/qapi/10.0.2/qapi-schema.json"));
    let files = to_hx(&schema, Layout::Split(&sources)).unwrap();
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert!(names.contains(&"block-core.hx") && !names.contains(&"qmp-commands.hx"), "{names:?}");
    assert_eq!(names.last(), Some(&"qmp-events.txt"));
    let mut again = SourceMap::new();
    for HxFile { name, text } in &files {
        again.add(name, text.clone());
    }
    let reading = read(&again);
    assert_eq!(shown(&again, &reading.diagnostics), [""; 0]);
    // An include may stand between two entries, so that the order is not that of the files.
    assert_eq!(difference(&sorted(&schema), &sorted(&reading.schema)), None);
    assert_eq!(to_hx(&reading.schema, Layout::Split(&again)).unwrap(), files);
}

/// The code and the first words of what is wrong, where a schema of these items cannot be written.
fn refusal(fill: impl FnOnce(&mut Schema)) -> Vec<String> {
    let mut schema = Schema::new();
    fill(&mut schema);
    let diagnostics = to_hx(&schema, Layout::Whole).err().unwrap_or_default();
    diagnostics.iter().map(|one| format!("{}: {}", one.code, one.full_message())).collect()
}

/// A structure without a name that has a member of this type.
fn in_place(schema: &mut Schema, ty: Type) -> TypeId {
    let member = Member {
        name: "inner".into(),
        ty,
        optional: false,
        default: None,
        doc: Doc::default(),
        meta: Meta::default(),
        span: Span::default(),
        witnesses: Witnesses::default(),
    };
    let kind =
        TypeKind::Struct(StructType { members: vec![member.clone(), member], ..StructType::default() });
    let (doc, meta) = (Doc::default(), Meta::default());
    schema.add_type(TypeDef { name: None, kind, doc, meta, span: Span::default() })
}

#[test]
fn what_cannot_be_read_again_is_not_written() {
    let event = |name: &str, data| Item::Event(Event { name: name.into(), data, ..Event::default() });
    let bad_name =
        refusal(|schema| schema.items.extend(["two words", "fine", "-x"].map(|name| event(name, None))));
    assert_eq!(
        bad_name,
        [
            "bad-name: in event 'two words': its name cannot be a heading",
            "bad-name: in event '-x': its name cannot be a heading"
        ]
    );
    let zero = refusal(|schema| {
        let doc = Doc::paragraph("a\0b");
        schema.items.push(Item::Event(Event { name: "X".into(), doc, ..Event::default() }));
    });
    assert_eq!(zero, ["zero-byte: in event 'X': its documentation has a zero byte, which no text can have"]);
    let too_deep = refusal(|schema| {
        let id = (0..40).fold(in_place(schema, Type::String), |id, _| in_place(schema, Type::Def(id)));
        schema.items.push(event("DEEP", Some(id)));
    });
    assert_eq!(
        too_deep,
        ["too-deep: in event 'DEEP': member 'inner' is more than 32 levels deep in types without names"]
    );
    let many_times = refusal(|schema| {
        let id = (0..28).fold(in_place(schema, Type::String), |id, _| in_place(schema, Type::Def(id)));
        schema.items.push(event("MANY", Some(id)));
    });
    assert_eq!(
        many_times,
        ["too-large: qmp-events.txt would have more than the 16 MiB that are read at most"]
    );
}

proptest! {
    // What fails becomes a golden case, so nothing is kept beside the test.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_schema_reads_as_it_was(schema in schemas::schema()) {
        let complaint = complaint(&schema);
        prop_assert!(complaint.is_none(), "{}", complaint.unwrap_or_default());
    }

    #[test]
    fn lines_have_79_columns_where_words_allow(texts in prop::collection::vec(schemas::texts(), 1..4)) {
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
