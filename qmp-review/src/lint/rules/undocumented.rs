//! Each entry is documented, where others are.

use crate::lint::walk::Entry;
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::text::Kind;
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
    let files: BTreeSet<_> = context.entries().filter(is_documented).map(|entry| entry.span.file).collect();
    let is_judged = |entry: &Entry<'_>| {
        // Of a classic table the sections are compared with the entries by a rule of their own.
        let file = entry.span.file;
        let is_table =
            context.text(file).is_some_and(|text| text.kind == Kind::Table) && !context.is_exact(file);
        files.contains(&file) && !is_table
    };
    for entry in context.entries().filter(|entry| is_judged(entry) && !is_documented(entry)) {
        let Some(place) = entry.place(context.sources) else { continue };
        let message = format!("this {} has no documentation", entry.kind);
        findings.add(place, message, |diagnostic| {
            entry.names(diagnostic).help(if context.text(place.file).is_some() {
                "say what it is below its heading".to_owned()
            } else {
                format!(
                    "say what it is in a comment above it, between lines ##, that starts with # @{}:",
                    entry.name
                )
            })
        });
    }
}

fn is_documented(entry: &Entry<'_>) -> bool {
    !entry.doc.is_empty()
        || entry.meta.since.is_some()
        || entry.meta.features.iter().any(|feature| !feature.doc.is_empty())
        || entry.parts().any(|part| !part.doc.is_empty())
}
