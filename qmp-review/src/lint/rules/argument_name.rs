//! Arguments are documented by the names they are declared with.

use crate::lint::arguments::compare;
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "argument-name",
    level: Level::Deny,
    summary: "an argument has one name in args_type and another in the documentation",
    page: include_str!("argument_name.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for (argument, told) in compare(&documented).renamed {
            let message = format!("argument '{}' is documented as '{}'", argument.name, told.name.text);
            findings.add(argument.span, message, |it| {
                documented.named(it).related(told.name.span, "documented here")
            });
        }
    }
}
