//! Descriptions that tests read.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]

use qmp_schema::{Reading, Schema, SourceMap, read};
use std::path::Path;

/// Reads files, each the whole description or a part of it.
pub fn files<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>) -> Schema {
    let mut sources = SourceMap::new();
    for path in paths {
        sources.load_source(path.as_ref().to_str().unwrap()).unwrap();
    }
    read(&sources).schema
}

/// Reads a text as a file of this name.
pub fn text(name: &str, text: &str) -> Schema {
    let mut sources = SourceMap::new();
    sources.add(name, text);
    let Reading { schema, diagnostics } = read(&sources);
    assert!(diagnostics.is_empty(), "{:?}", diagnostics);
    schema
}
