//! All schemas whose reference is looked at: a file each in `docs/`, those built by hand, the shipped one, and the corpus.

use super::{Builder, everything, hostile, named, require};
use qmp_schema::model::{Block, Doc, Type};
use qmp_schema::{Schema, SourceMap};
use std::path::{Path, PathBuf};

/// The folder of the small cases.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/docs")
}

/// The small cases, by name.
pub fn cases() -> Vec<(String, Schema)> {
    let files = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let is_source = |path: &PathBuf| path.extension().is_some_and(|end| end != "out");
    let mut files: Vec<PathBuf> = files.filter(is_source).collect();
    files.sort();
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.iter().map(|path| (name(path), read(path))).collect()
}

/// All of them, by name.
pub fn all() -> Vec<(String, Schema)> {
    let built = [
        ("everything", everything()),
        ("hostile names", hostile()),
        ("nothing", Builder::default().schema),
        ("unions", named::unions()),
        ("ages", named::ages()),
        ("long", long()),
    ];
    let mut all = cases();
    all.extend(built.map(|(name, schema)| (name.to_owned(), schema)));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut places = vec![root.join("qmp-types/schema")];
    if let Some(shared) = require::shared() {
        for part in ["hx", "qapi", "recordings"] {
            let entries = std::fs::read_dir(shared.join("corpus").join(part)).unwrap();
            places.extend(entries.map(|entry| entry.unwrap().path()));
        }
    }
    places.sort();
    all.extend(places.iter().map(|place| (place.display().to_string(), read(place))));
    all
}

/// Lines of 10,000 characters, in one word and in many.
fn long() -> Schema {
    let mut b = Builder::default();
    let doc = || Doc {
        blocks: vec![
            Block::Paragraph("'.\\-|`<*".repeat(1250)),
            Block::Paragraph("-- .x 'x \\x |x ".repeat(667)),
        ],
    };
    let mut member = super::member("a", Type::String);
    member.doc = doc();
    b.command("long", vec![member], None).doc = doc();
    b.schema
}

fn read(place: &Path) -> Schema {
    let mut sources = SourceMap::new();
    sources.load_source(place.to_str().unwrap()).unwrap();
    let reading = qmp_schema::read(&sources);
    assert!(!reading.has_errors(), "{}: {:?}", place.display(), reading.diagnostics);
    reading.schema
}
