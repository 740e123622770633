//! What the fuzz targets have in common.

use qmp_review::diff::{Change, diff};
use qmp_review::lint::{self, Finding};
use qmp_schema::{Reading, Schema, SourceMap, Span, canonical, difference, paths, read, to_json};

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

/// What lint finds lies in the text, in order. What is mended says the same on the wire, and has nothing left to mend.
pub fn lints(text: &str) {
    let mut sources = SourceMap::new();
    sources.add("t", text);
    let reading = read(&sources);
    found(&sources, &reading);
    let before = reading.schema.clone();
    let fixed = lint::fix(sources, reading, |findings, _| findings);
    assert_eq!(messages(&before, &fixed.reading.schema), [""; 0]);
    let left = found(&fixed.sources, &fixed.reading);
    let mended = fixed.sources.clone();
    let again = lint::fix(fixed.sources, fixed.reading, |findings, _| findings);
    for ((_, once), (_, twice)) in mended.files().zip(again.sources.files()) {
        assert_eq!(once.text, twice.text, "{left:?}");
    }
}

fn found(sources: &SourceMap, reading: &Reading) -> Vec<Finding> {
    let findings = lint::lint(sources, reading);
    assert!(findings.is_sorted_by_key(|finding| finding.diagnostic.span));
    for Finding { diagnostic, fix, .. } in &findings {
        let related = diagnostic.related.iter().map(|related| related.span);
        for span in related.chain(fix.iter().map(|edit| edit.span)).chain([diagnostic.span]) {
            assert!(is_place(sources, span), "outside of the text: {diagnostic:?} {fix:?}");
        }
    }
    findings
}

fn is_place(sources: &SourceMap, span: Span) -> bool {
    sources.file(span.file).text.get(span.range()).is_some()
}

/// Nothing differs from itself; each difference between two texts has its places, and says something.
pub fn differs(old: &str, new: &str) {
    let load = |text: &str| {
        let mut sources = SourceMap::new();
        sources.add("t", text);
        let schema = read(&sources).schema;
        (sources, schema)
    };
    let ((old_sources, old), (new_sources, new)) = (load(old), load(new));
    assert_eq!(messages(&old, &old), [""; 0]);
    assert_eq!(messages(&new, &new), [""; 0]);
    for change in diff(&old, &new) {
        assert!(!change.sites.is_empty() && change.sites.is_sorted(), "{change:?}");
        assert!(change.old.is_none_or(|span| is_place(&old_sources, span)), "{change:?}");
        let places = change.new.into_iter().chain(change.near);
        assert!(places.into_iter().all(|span| is_place(&new_sources, span)), "{change:?}");
    }
    for finding in lint::against(&new, &old) {
        assert!(is_place(&new_sources, finding.diagnostic.span), "{finding:?}");
    }
}

fn messages(old: &Schema, new: &Schema) -> Vec<String> {
    diff(old, new).iter().map(Change::full_message).collect()
}
