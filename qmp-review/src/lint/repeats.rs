//! Each finding once, at the deepest cause.

use super::fix::edited;
use super::{Finding, all_findings, rules};
use qmp_schema::{Diagnostic, Entry, FileId, Reading, SourceMap, Span, read};
use std::collections::BTreeSet;

/// What a reader says of a text as a whole where it cannot read it; rules look into it and say why.
const AS_A_WHOLE: &str = "unreadable-example";

/// The rule on lines that open and close documentation: where one is misspelled, the reader stumbles over much behind it.
const DIRECTIVES: &str = "directive-spelling";

/// The rule on headings that are none, so that what stands below them belongs to the entry above.
const HEADINGS: &str = "missing-underline";

/// Drops what is said already: what a rule finds at the very place of a reader's diagnostic, since the reader was there
/// first; and what a reader says of an example as a whole where a rule knows the place in it.
pub(super) fn drop(findings: &mut Vec<Finding>, reading: &Reading, sources: &SourceMap) {
    drop_consequences(findings, sources);
    drop_of_unread(findings, sources);
    drop_of_lost_headings(findings, reading, sources);
    let said: BTreeSet<Span> = reading.diagnostics.iter().map(|one| one.span).collect();
    findings.retain(|one| rules::is_readers(one.diagnostic.code) || !said.contains(&one.diagnostic.span));
    let rules = findings.iter().filter(|one| !rules::is_readers(one.diagnostic.code));
    let places: BTreeSet<Span> = rules.map(|one| one.diagnostic.span).collect();
    findings.retain(|Finding { diagnostic, .. }| {
        diagnostic.code != AS_A_WHOLE || !has_inside(&places, diagnostic.span)
    });
    drop_shown_too(findings);
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

/// Drops what no rule would find if a heading without an underline were one: below it stands another entry's documentation,
/// which the reader took for that of the entry above. Places move by that; what is said does not.
fn drop_of_lost_headings(findings: &mut Vec<Finding>, reading: &Reading, sources: &SourceMap) {
    let is_known = |one: &Entry| {
        let schema = &reading.schema;
        schema.events().any(|event| event.name == one.name)
            || schema.commands().any(|command| command.name == one.name)
    };
    let is_lost = |one: &&Finding| {
        let entry = one.diagnostic.entry.as_ref();
        one.diagnostic.code == HEADINGS && entry.is_some_and(|entry| !is_known(entry))
    };
    let Some(mended) = edited(sources, findings.iter().filter(is_lost)) else { return };
    let said = |one: &Finding| {
        let Diagnostic { code, entry, message, .. } = &one.diagnostic;
        (*code, entry.clone(), message.clone())
    };
    let left: BTreeSet<_> = all_findings(&mended, &read(&mended)).iter().map(said).collect();
    findings.retain(|one| one.diagnostic.code == HEADINGS || left.contains(&said(one)));
}

/// Drops what an example shows to be wrong of an argument where table and documentation differ on it: one of the two is,
/// and the example agrees with the other.
fn drop_shown_too(findings: &mut Vec<Finding>) {
    const CAUSES: [(&str, &str); 5] = [
        ("argument-type", "example-wrong-type"),
        ("argument-name", "example-missing-argument"),
        ("argument-name", "example-unknown-argument"),
        ("argument-optional", "example-missing-argument"),
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
fn has_inside(places: &BTreeSet<Span>, span: Span) -> bool {
    let from = Span { end: span.start, ..span };
    places
        .range(from..)
        .take_while(|place| place.file == span.file && place.start < span.end)
        .any(|place| place.end <= span.end)
}
