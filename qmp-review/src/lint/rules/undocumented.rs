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
        if has_broken_comment(context, &entry) {
            continue;
        }
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

/// Whether a reader said already what is wrong with the comment right above a definition.
fn has_broken_comment(context: &Context<'_>, entry: &Entry<'_>) -> bool {
    let text = &context.sources.file(entry.span.file).text;
    context.reading.diagnostics.iter().filter(|one| one.span.file == entry.span.file).any(|one| {
        let between = text.get(one.span.end as usize..entry.span.start as usize);
        between.is_some_and(|text| text.lines().skip(1).all(|line| line.is_empty() || line.starts_with('#')))
    })
}

fn is_documented(entry: &Entry<'_>) -> bool {
    !entry.doc.is_empty()
        || entry.meta.since.is_some()
        || entry.meta.features.iter().any(|feature| !feature.doc.is_empty())
        || entry.parts().any(|part| !part.doc.is_empty())
}
