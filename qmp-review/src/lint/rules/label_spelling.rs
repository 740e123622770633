//! Labels are written as readers know them.

use crate::lint::{Context, Edit, Findings, Level, Rule, labels};

pub(super) const RULE: Rule = Rule {
    id: "label-spelling",
    level: Level::Deny,
    summary: "a label is misspelled, indented or without its colon",
    page: include_str!("label_spelling.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for found in labels::misspelled(&documented, context.sources) {
            let text = context.sources.text(found.span);
            let wanted = format!("{}:", found.word);
            let message = if text.starts_with(' ') {
                format!("the label '{}' is indented", text.trim())
            } else {
                format!("the label '{text}' is written '{wanted}'")
            };
            let fix = vec![Edit { span: found.span, text: wanted }];
            findings.add_fixable(found.span, message, fix, |it| documented.named(it));
        }
    }
}
