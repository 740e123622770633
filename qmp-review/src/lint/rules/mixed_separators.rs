//! A name joins its words by one character.

use crate::lint::names::{NameKind, Named, names};
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "mixed-separators",
    level: Level::Warn,
    summary: "a name joins its words by '-' here and by '_' there",
    page: include_str!("mixed_separators.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for Named { kind, what, name, own, span, entry } in names(context) {
        // Values often are names from elsewhere, such as that of the kernel's io_uring.
        if kind != NameKind::Value && own.contains('-') && own.contains('_') {
            let message = format!("the name of {what} '{name}' has '-' and '_' in it");
            let wanted = name.replace(own, &own.replace('_', "-"));
            findings.add(span, message, |diagnostic| {
                entry.names(diagnostic).help(format!(
                    "write '{wanted}' while no release has it; clients keep guessing otherwise"
                ))
            });
        }
    }
}
