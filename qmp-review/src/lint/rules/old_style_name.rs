//! Words of names are joined by hyphens, and have no capital letters.

use crate::lint::names::{NameKind, Named, names};
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "old-style-name",
    level: Level::Allow,
    summary: "a command's, member's or value's name has '_' or capital letters in it, as many of old have",
    page: include_str!("old_style_name.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for Named { kind, what, name, own, span, entry } in names(context) {
        let has_capital = own.contains(|c: char| c.is_ascii_uppercase());
        let is_old = match kind {
            NameKind::Command => own.contains('_'),
            NameKind::Member | NameKind::Value => own.contains('_') || has_capital,
            NameKind::Event | NameKind::Type => false,
        };
        if is_old {
            let wanted = name.replace(own, &own.replace('_', "-").to_ascii_lowercase());
            findings.add(
                span,
                format!("the name of {what} '{name}' is written as names once were"),
                |diagnostic| {
                    entry
                        .names(diagnostic)
                        .help(format!("write '{wanted}', unless a release has it so already"))
                },
            );
        }
    }
}
