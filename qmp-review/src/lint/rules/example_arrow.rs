//! Messages of a command's examples have an arrow, which says who sends them.

use crate::lint::sections::ahead;
use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::EntryKind;
use qmp_schema::model::ExampleKind;
use qmp_schema::text::Json;

pub(super) const RULE: Rule = Rule {
    id: "example-arrow",
    level: Level::Deny,
    summary: "a message of a command's example has no arrow ahead of it",
    page: include_str!("example_arrow.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented().filter(|one| one.kind == EntryKind::Command) {
        for example in documented.examples().filter(|example| !example.has_arrow) {
            // Other JSON at the start of a line is no message.
            if !example.json.as_ref().is_some_and(is_message) {
                continue;
            }
            let arrow = if example.kind == ExampleKind::Request { "->" } else { "<-" };
            let fix = vec![Edit { span: ahead(example.span), text: format!("{arrow} ") }];
            let message = format!("this message has no arrow '{arrow}' ahead of it");
            findings.add_fixable(example.span, message, fix, |it| {
                documented.named(it).help("requests have '->' ahead of them, replies '<-'")
            });
        }
    }
}

fn is_message(json: &Json) -> bool {
    json.keys().any(|key| ["execute", "return", "error", "event"].contains(&key))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_event, lamp_set};

    #[test]
    fn of_commands() {
        let request = r#"{ "execute": "lamp-set", "arguments": { "lamp": "desk" } }"#;
        let reply = r#"{ "return": {} }"#;
        let set = |request_arrow: &str, reply_arrow: &str| {
            found(&RULE, &lamp_set(&format!("{request_arrow}{request}\n{reply_arrow}{reply}")))
        };
        assert_eq!(set("-> ", "<- "), [""; 0]);
        assert_eq!(set("", "<- "), ["19:1: this message has no arrow '->' ahead of it"]);
        assert_eq!(set("-> ", ""), ["20:1: this message has no arrow '<-' ahead of it"]);
        assert_eq!(found(&RULE, &lamp_set("{ \"lamp\": \"desk\" }")), [""; 0]);
        assert_eq!(found(&RULE, &lamp_event("{ \"event\": \"LAMP\" }")), [""; 0]);
    }
}
