//! Each finding once, at the deepest cause.

use super::fix::edited;
use super::{Finding, rules};
use qmp_schema::{Diagnostic, Reading, SourceMap, Span, read};
use std::collections::BTreeSet;

/// What a reader says of a text as a whole where it cannot read it; rules look into it and say why.
const AS_A_WHOLE: &str = "unreadable-example";

/// The rule on lines that open and close documentation: where one is misspelled, the reader stumbles over much behind it.
const DIRECTIVES: &str = "directive-spelling";

/// Drops what is said already: what a rule finds at the very place of a reader's diagnostic, since the reader was there
/// first; and what a reader says of an example as a whole where a rule knows the place in it.
pub(super) fn drop(findings: &mut Vec<Finding>, reading: &Reading, sources: &SourceMap) {
    drop_consequences(findings, sources);
    let said: BTreeSet<Span> = reading.diagnostics.iter().map(|one| one.span).collect();
    findings.retain(|one| rules::is_readers(one.diagnostic.code) || !said.contains(&one.diagnostic.span));
    let rules = findings.iter().filter(|one| !rules::is_readers(one.diagnostic.code));
    let places: BTreeSet<Span> = rules.map(|one| one.diagnostic.span).collect();
    findings.retain(|Finding { diagnostic, .. }| {
        diagnostic.code != AS_A_WHOLE || !has_inside(&places, diagnostic.span)
    });
    drop_what_follows_directives(findings);
}

/// Drops what comes of a directive that is misspelled: documentation that is not closed before it, or text and an EQMP
/// behind it that stand in none.
fn drop_what_follows_directives(findings: &mut Vec<Finding>) {
    let of = |findings: &[Finding], code: &str| -> Vec<Span> {
        let found = findings.iter().filter(|one| one.diagnostic.code == code);
        let mut spans: Vec<Span> = found.map(|one| one.diagnostic.span).collect();
        spans.sort_unstable();
        spans
    };
    let (opened, closed) = (of(findings, "unclosed-documentation"), of(findings, "stray-eqmp"));
    for line in of(findings, "directive-spelling") {
        let in_file = |span: &&Span| span.file == line.file;
        let open = opened.iter().filter(in_file).rfind(|span| span.start < line.start);
        let close = closed.iter().filter(in_file).find(|span| span.start > line.start);
        let end = close.map_or(line.end, |close| close.end);
        findings.retain(|Finding { diagnostic, .. }| {
            let span = diagnostic.span;
            let is_behind = span.file == line.file && span.start >= line.start && span.end <= end;
            match diagnostic.code {
                "unclosed-documentation" => Some(&span) != open,
                "stray-text" | "stray-eqmp" => !is_behind,
                _ => true,
            }
        });
    }
}

/// Drops what the readers would not say if the directives were spelled well. That changes no line but theirs, so that what they
/// go on to say is known by its line.
fn drop_consequences(findings: &mut Vec<Finding>, sources: &SourceMap) {
    let causes = findings.iter().filter(|one| one.diagnostic.code == DIRECTIVES);
    let Some(mended) = edited(sources, causes) else { return };
    let place =
        |one: &Diagnostic, sources: &SourceMap| (one.code, one.span.file, sources.location(one.span).line);
    let left: BTreeSet<_> = read(&mended).diagnostics.iter().map(|one| place(one, &mended)).collect();
    findings.retain(|one| {
        !rules::is_readers(one.diagnostic.code) || left.contains(&place(&one.diagnostic, sources))
    });
}

/// Whether one of the places lies within a span.
fn has_inside(places: &BTreeSet<Span>, span: Span) -> bool {
    let from = Span { end: span.start, ..span };
    places
        .range(from..)
        .take_while(|place| place.file == span.file && place.start < span.end)
        .any(|place| place.end <= span.end)
}
