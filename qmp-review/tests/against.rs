//! What descriptions say otherwise than another source of the same release: `against/NAME/described.*` is held against
//! `other.*`, and `expected.txt` has what is found. A new case is a new folder; the first line of its files says what it shows.
//! `BLESS=1` writes what is expected: read it before you commit it.

#![allow(clippy::unwrap_used, clippy::panic)] // A test may fail.

#[path = "support/cases.rs"]
mod cases;
#[path = "../../tests/support/require.rs"]
mod require;

use qmp_review::lint::{Finding, against};
use qmp_schema::{SourceMap, read};
use std::path::Path;

/// A finding as the expected files have it.
fn text(finding: &Finding, sources: &SourceMap) -> String {
    let diagnostic = &finding.diagnostic;
    let place = sources.location(diagnostic.span);
    let path = place.path.file_name().unwrap_or_default().to_string_lossy();
    format!("{path}:{}:{}: {}: {}\n", place.line, place.column, diagnostic.code, diagnostic.full_message())
}

#[test]
fn every_case_gives_what_is_expected() {
    cases::check("against", |case| {
        let ((sources, described), (_, other)) = (cases::side(case, "described"), cases::side(case, "other"));
        against(&described.schema, &other.schema).iter().map(|finding| text(finding, &sources)).collect()
    });
}

fn load(files: &[&Path]) -> (SourceMap, qmp_schema::Schema) {
    let mut sources = SourceMap::new();
    files.iter().for_each(|file| sources.load_source(file.to_str().unwrap()).unwrap());
    let schema = read(&sources).schema;
    (sources, schema)
}

/// All that is found in QEMU's texts, as it stands in `against-v….txt`: each line was held against both files by eye.
#[test]
fn texts_of_old_releases_against_their_schemas() {
    let Some(shared) = require::shared() else { return };
    for release in ["v1.2.0", "v2.0.0", "v2.5.0"] {
        let folder = shared.join("corpus/hx").join(release);
        let (sources, described) = load(&[&folder.join("qmp-commands.hx"), &folder.join("qmp-events.txt")]);
        let (_, other) = load(&[&folder.join("qapi-schema.json")]);
        let got: String = against(&described, &other).iter().map(|finding| text(finding, &sources)).collect();
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/against-{release}.txt"));
        cases::expect(&file, &got);
    }
}

/// A build has what its conditions let it have, and says nothing that its schema does not.
#[test]
fn a_schema_agrees_with_its_builds() {
    let Some(shared) = require::shared() else { return };
    let (_, described) = load(&[&shared.join("corpus/qapi/10.0.2/qapi-schema.json")]);
    let (_, other) = load(&[&shared.join("corpus/recordings/query-qmp-schema-10.0.2.json")]);
    assert!(against(&described, &other).is_empty());
    assert!(against(&described, &described).is_empty());
}
