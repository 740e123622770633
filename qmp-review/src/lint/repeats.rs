//! Each finding once, at the deepest cause.

use super::fix::edited;
use super::{Finding, rules, structure};
use qmp_schema::{Diagnostic, FileId, Reading, Related, SourceMap, Span, read};
use std::collections::BTreeSet;

/// What a reader says of a text as a whole where it cannot read it; rules look into it and say why.
const AS_A_WHOLE: &str = "unreadable-example";

/// The rule on lines that open and close documentation: where one is misspelled, the reader stumbles over much behind it.
const DIRECTIVES: &str = "directive-spelling";

/// Drops what is said already: what a rule finds at the very place of a reader's diagnostic, since the reader was there
/// first; and what a reader says of an example as a whole where a rule knows the place in it.
pub(super) fn drop(findings: &mut Vec<Finding>, reading: &Reading, sources: &SourceMap) {
    let mut once = BTreeSet::new();
    findings.retain(|Finding { diagnostic: one, .. }| once.insert((one.code, one.span, one.message.clone())));
    drop_consequences(findings, sources);
    drop_of_unread(findings, sources);
    structure::drop_consequences(findings, reading, sources);
    let said: BTreeSet<Span> = reading.diagnostics.iter().map(|one| one.span).collect();
    findings.retain(|one| rules::is_readers(one.diagnostic.code) || !said.contains(&one.diagnostic.span));
    let rules = findings.iter().filter(|one| !rules::is_readers(one.diagnostic.code));
    let places: BTreeSet<Span> = rules.map(|one| one.diagnostic.span).collect();
    findings.retain(|Finding { diagnostic, .. }| {
        diagnostic.code != AS_A_WHOLE || !has_inside(&places, diagnostic.span)
    });
    drop_shown_too(findings);
    drop_within_wrong_shapes(findings);
    drop_fitting_underlines(findings, sources);
}

/// Drops what is said of the underline of a heading that is another name, where it fits the name that is meant.
fn drop_fitting_underlines(findings: &mut Vec<Finding>, sources: &SourceMap) {
    let misnamed = findings.iter().filter(|one| one.diagnostic.code == "heading-name");
    let meant = |one: &Finding| {
        let name = one.diagnostic.entry.as_ref().map(|entry| entry.name.chars().count());
        // With a mark ahead of the name (`@query-lamp`) the heading is as it was written.
        let is_other = !sources.text(one.diagnostic.span).starts_with('@');
        name.filter(|_| is_other).map(|width| (one.diagnostic.span, width))
    };
    let meant: BTreeSet<(Span, usize)> = misnamed.filter_map(meant).collect();
    findings.retain(|Finding { diagnostic, fix, .. }| {
        let underline = fix.first().map_or(0, |edit| edit.span.range().len());
        diagnostic.code != "heading-underline" || !meant.contains(&(diagnostic.span, underline))
    });
}

/// Drops what is said of the members of an object that is shown where another one is described, and that nothing describes
/// it.
fn drop_within_wrong_shapes(findings: &mut Vec<Finding>) {
    const SHAPE: &str = "example-wrong-shape";
    const WITHIN: [&str; 2] = ["example-unknown-member", "example-missing-member"];
    let shapes = findings.iter().filter(|one| one.diagnostic.code == SHAPE);
    let shapes: BTreeSet<Span> = shapes.map(|one| one.diagnostic.span).collect();
    // JSON values lie within each other or apart: of those that start ahead of a place, one of the outermost holds it.
    let mut outermost: Vec<Span> = Vec::new();
    for shape in &shapes {
        if outermost.last().is_none_or(|last| last.file != shape.file || last.end <= shape.start) {
            outermost.push(*shape);
        }
    }
    let is_within = |span: Span| {
        let at = outermost.partition_point(|shape| (shape.file, shape.start) <= (span.file, span.start));
        let shape = at.checked_sub(1).and_then(|at| outermost.get(at));
        shape.is_some_and(|shape| shape.file == span.file && span.end <= shape.end)
    };
    findings.retain(|Finding { diagnostic, .. }| {
        let is_around = |related: &Related| has_inside(&shapes, related.span);
        let is_undescribed =
            diagnostic.code == "undocumented-return" && diagnostic.related.iter().any(is_around);
        !(is_undescribed || WITHIN.contains(&diagnostic.code) && is_within(diagnostic.span))
    });
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

/// Drops what comes of a name or an argument that a reader could not read: it is said there.
fn drop_of_unread(findings: &mut Vec<Finding>, sources: &SourceMap) {
    let places = |codes: &[&str]| -> BTreeSet<Span> {
        let of_them = findings.iter().filter(|one| codes.contains(&one.diagnostic.code));
        of_them.map(|one| one.diagnostic.span).collect()
    };
    let arguments: BTreeSet<(FileId, &str)> = places(&["bad-args-type", "unknown-letter"])
        .into_iter()
        .map(|span| (span.file, sources.text(span).split(':').next().unwrap_or_default()))
        .collect();
    let characters = places(&["bad-character"]);
    findings.retain(|Finding { diagnostic, .. }| match diagnostic.code {
        "undeclared-argument" => {
            let span = diagnostic.span;
            let declared = diagnostic.related.first().map(|related| sources.text(related.span));
            let argument = sources.text(span);
            !(arguments.contains(&(span.file, argument)) && declared.is_some_and(|it| it.contains(argument)))
        }
        "bad-name" => !has_inside(&characters, diagnostic.span),
        _ => true,
    });
}

/// Drops what an example shows to be wrong of an argument where table and documentation differ on it: one of the two is,
/// and the example agrees with the other.
fn drop_shown_too(findings: &mut Vec<Finding>) {
    const CAUSES: [(&str, &str); 6] = [
        ("argument-type", "example-wrong-type"),
        ("argument-name", "example-missing-argument"),
        ("argument-name", "example-unknown-argument"),
        ("argument-optional", "example-missing-argument"),
        ("undocumented-argument", "example-missing-argument"),
        ("option-list-letter", "example-wrong-type"),
    ];
    let places = |one: &Diagnostic| {
        let related: Vec<Span> = one.related.iter().map(|related| related.span).collect();
        related.into_iter().chain([one.span])
    };
    let causes: BTreeSet<(&str, Span)> = findings
        .iter()
        .flat_map(|one| places(&one.diagnostic).map(|place| (one.diagnostic.code, place)))
        .filter(|(code, _)| CAUSES.iter().any(|(cause, _)| cause == code))
        .collect();
    findings.retain(|Finding { diagnostic, .. }| {
        let mut of = CAUSES.iter().filter(|(_, shown)| *shown == diagnostic.code).map(|(cause, _)| *cause);
        !of.any(|cause| places(diagnostic).any(|place| causes.contains(&(cause, place))))
    });
}

/// Whether one of the places lies within a span.
pub(super) fn has_inside(places: &BTreeSet<Span>, span: Span) -> bool {
    let from = Span { end: span.start, ..span };
    places
        .range(from..)
        .take_while(|place| place.file == span.file && place.start < span.end)
        .any(|place| place.end <= span.end)
}
