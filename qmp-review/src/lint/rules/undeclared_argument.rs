//! What is documented is taken.

use crate::lint::arguments::compare;
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "undeclared-argument",
    level: Level::Deny,
    summary: "the documentation names an argument that args_type does not declare",
    page: include_str!("undeclared_argument.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        let Some(entry) = documented.entry else { continue };
        if super::none_with_members::says_none(&documented) {
            continue;
        }
        for told in compare(&documented).undeclared {
            let message =
                format!("argument '{}' is documented, but args_type does not declare it", told.name.text);
            findings.add(told.name.span, message, |it| {
                documented.named(it).related(entry.args_type.unwrap_or(entry.span), "what the command takes")
            });
        }
    }
}
