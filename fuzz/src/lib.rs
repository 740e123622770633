//! What the fuzz targets have in common.

use qmp_schema::{Reading, SourceMap, difference, paths, read, to_json};

/// Reads a text and asks for everything: places, messages, paths.
pub fn read_text(text: &str) -> Reading {
    let mut sources = SourceMap::new();
    sources.add("t", text);
    let reading = read(&sources);
    for diagnostic in &reading.diagnostics {
        assert!(text.get(diagnostic.span.range()).is_some(), "outside of the text: {diagnostic:?}");
        assert!(!diagnostic.one_line(&sources).to_string().is_empty());
    }
    for (id, def) in reading.schema.types() {
        assert!(text.get(def.span.range()).is_some(), "outside of the text: {def:?}");
        for member in reading.schema.struct_type(id).iter().flat_map(|ty| &ty.members) {
            assert!(text.get(member.span.range()).is_some(), "outside of the text: {member:?}");
        }
    }
    // Types that contain each other have more paths than anybody wants.
    for path in paths(&reading.schema).take(1_000) {
        assert!(!path.contains('\n'), "{path:?}");
    }
    reading
}

/// What was read without an error is written as JSON, and read again as the same.
pub fn survives(reading: &Reading) {
    if reading.has_errors() {
        return;
    }
    // Types in place that contain each other many times over make a text that is too large.
    let Ok(text) = to_json(&reading.schema) else { return };
    let again = read_text(&text);
    assert!(!again.has_errors(), "{:?}\n{text}", again.diagnostics);
    assert_eq!(difference(&reading.schema, &again.schema), None);
}
