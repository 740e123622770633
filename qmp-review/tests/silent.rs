//! What is right has no finding: the shipped schema, and what running QEMUs tell of themselves.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../tests/support/require.rs"]
mod require;

use qmp_review::lint::{Level, lint};
use qmp_schema::SourceMap;
use std::path::{Path, PathBuf};

fn files(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// What lint shows of a source.
fn shown(files: &[PathBuf]) -> Vec<String> {
    let mut sources = SourceMap::new();
    for path in files {
        sources.load(path).unwrap();
    }
    let reading = qmp_schema::read(&sources);
    let findings = lint(&sources, &reading);
    let shown = findings.iter().filter(|one| one.level > Level::Allow);
    shown.map(|one| one.diagnostic.one_line(&sources).to_string()).collect()
}

#[test]
fn the_shipped_schema() {
    let mut files = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp-types/schema"));
    files.sort();
    assert_eq!(shown(&files), [""; 0]);
}

#[test]
fn recordings() {
    let Some(shared) = require::shared() else { return };
    for file in files(&shared.join("corpus/recordings")) {
        assert_eq!(shown(&[file]), [""; 0]);
    }
}
