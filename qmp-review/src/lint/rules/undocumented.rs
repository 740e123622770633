//! Each entry is documented, where others are.

use crate::lint::walk::Entry;
use crate::lint::{Context, Findings, Level, Rule};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    id: "undocumented",
    level: Level::Warn,
    summary: "a command, event or type has no documentation",
    page: include_str!("undocumented.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // What programs write, such as the reply of query-qmp-schema, has no documentation at all.
    let files: BTreeSet<_> =
        context.entries().filter(is_documented).map(|entry| entry.span.file).collect();
    for entry in context.entries().filter(|entry| files.contains(&entry.span.file) && !is_documented(entry)) {
        let Some(place) = entry.place(context.sources) else { continue };
        let message = format!("this {} has no documentation", entry.kind);
        findings.add(place, message, |diagnostic| {
            entry.names(diagnostic).help("say what it is, since when, and what each of its members means")
        });
    }
}

fn is_documented(entry: &Entry<'_>) -> bool {
    !entry.doc.is_empty()
        || entry.meta.since.is_some()
        || entry.meta.features.iter().any(|feature| !feature.doc.is_empty())
        || entry.parts().any(|part| !part.doc.is_empty())
}
