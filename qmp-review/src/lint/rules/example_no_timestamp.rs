//! Events have a timestamp.

use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::model::ExampleKind;

pub(super) const RULE: Rule = Rule {
    id: "example-no-timestamp",
    level: Level::Warn,
    summary: "an event of an example has no timestamp, which QEMU always sends",
    page: include_str!("example_no_timestamp.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for example in context.examples.iter().filter(|example| example.kind == ExampleKind::Event) {
        let Some(message) = example.message() else { continue };
        let is_near = |key: &str| !qmp_schema::nearest(key, std::iter::once("timestamp")).is_empty();
        let (Some(head), Some(json)) = (message.head, &example.json) else { continue };
        if message.members.iter().any(|member| is_near(&member.key))
            || example.elides_in(json.start, json.end)
        {
            continue;
        }
        findings.add(example.span(&(head.start..head.value.end)), "this event has no timestamp", |diagnostic| {
            let help = "QEMU sends \"timestamp\": { \"seconds\": 1267020223, \"microseconds\": 435656 } with each";
            example.owner.named(diagnostic.help(help))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_event};

    #[test]
    fn each_event_has_one() {
        assert_eq!(
            found(&RULE, &lamp_event(r#"{ "event": "LAMP", "data": { "lamp": "desk" } }"#)),
            ["12:3: this event has no timestamp"]
        );
        assert_eq!(
            found(
                &RULE,
                &lamp_event(
                    r#"{ "event": "LAMP", "data": { "lamp": "desk" }, "timestamp": { "seconds": 1, "microseconds": 2 } }"#
                )
            ),
            [""; 0]
        );
    }
}
