//! Commands are documented.

use crate::lint::pairs;
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::{EntryKind, Span};

pub(super) const RULE: Rule = Rule {
    id: "undocumented-entry",
    level: Level::Deny,
    summary: "an entry of the table has no documentation",
    page: include_str!("undocumented_entry.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for text in &context.texts {
        // A table alone has its documentation elsewhere; one that the human monitor shares has commands that are none of QMP's;
        // in exact files an entry needs none.
        let has_any = text.sections.iter().any(|section| section.entry.is_some());
        if !has_any || text.is_shared || text.sections.iter().all(|section| section.is_exact) {
            continue;
        }
        for entry in pairs::undocumented(text) {
            let name = &entry.name.text;
            let head = Span { end: entry.name.span.end, ..entry.span };
            findings.add(head, "this command has no documentation", |it| {
                it.entry(EntryKind::Command, name)
                    .help(format!("add a section '{name}' between lines SQMP and EQMP behind the entry"))
            });
        }
    }
}
