//! Values of examples have the JSON type that is described.

use crate::lint::{Context, Findings, Level, Part, Rule, What};

pub(super) const RULE: Rule = Rule {
    id: "example-wrong-type",
    level: Level::Deny,
    summary: "a value of an example has another JSON type than is described",
    page: include_str!("example_wrong_type.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (example, fault) in
        context.faults().filter(|(_, fault)| !(fault.part == Part::Return && fault.path.is_empty()))
    {
        let What::Kind { expected, found, member } = &fault.what else { continue };
        let message = format!("{} is {expected}, not {found}", fault.called(""));
        findings.add(example.span(&fault.at), message, |diagnostic| {
            let diagnostic = match member {
                Some(member) => diagnostic.related(member.span, format!("described as {expected} here")),
                None => diagnostic,
            };
            example.owner.named(diagnostic).help(format!("show {expected}, or describe it as {found}"))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_event, lamp_set, query_lamps};

    #[test]
    fn in_requests_replies_and_events() {
        assert_eq!(
            found(
                &RULE,
                &lamp_set(r#"-> { "execute": "lamp-set", "arguments": { "lamp": 1, "level": "3" } }"#)
            ),
            [
                "19:52: argument 'lamp' is a string, not an integer",
                "19:64: argument 'level' is an integer, not a string"
            ]
        );
        assert_eq!(
            found(
                &RULE,
                &query_lamps(
                    r#"-> { "execute": "query-lamps" }
<- { "return": [ { "lamp": "desk", "level": 3, "bulb": { "watts": null } } ] }"#
                )
            ),
            ["24:67: member 'bulb.watts' of the reply is an integer, not null"]
        );
        assert_eq!(
            found(&RULE, &lamp_set(r#"-> { "execute": "lamp-set", "arguments": [ "desk" ] }"#)),
            ["19:42: 'arguments' is an object, not an array"]
        );
        assert_eq!(
            found(&RULE, &lamp_event(r#"{ "event": "LAMP", "data": { "lamp": true } }"#)),
            ["12:38: member 'lamp' of the data is a string, not a boolean"]
        );
    }
}
