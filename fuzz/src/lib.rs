//! What the fuzz targets have in common.

use qmp_schema::{Reading, SourceMap, canonical, difference, paths, read, to_json};

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

/// The canonical form of a text, where it has one, says the same and is its own.
pub fn stays(text: &str) {
    let rewrite = |text: &str| {
        let mut sources = SourceMap::new();
        let file = sources.add("t", text);
        canonical(&sources, file)
    };
    let written = match rewrite(text) {
        Ok(written) => written,
        // What is found only by reading again would be a mistake of the rules.
        Err(why) => {
            let found = why.iter().find(|one| one.message.contains("would not say the same"));
            return assert_eq!(found, None, "{text}");
        }
    };
    assert_eq!(rewrite(&written).as_ref(), Ok(&written));
    let (before, after) = (read_text(text), read_text(&written));
    if !before.has_errors() {
        assert_eq!(difference(&before.schema, &after.schema), None, "{written}");
        assert!(paths(&before.schema).take(1_000).eq(paths(&after.schema).take(1_000)), "{written}");
    }
}
