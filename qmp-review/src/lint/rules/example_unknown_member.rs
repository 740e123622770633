//! Replies and events of examples have no members that are not described.

use crate::lint::{Context, Findings, Level, Part, Rule, What};

pub(super) const RULE: Rule = Rule {
    id: "example-unknown-member",
    level: Level::Deny,
    summary: "a reply or an event of an example has a member that is not described there",
    page: include_str!("example_unknown_member.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (example, fault) in context.faults().filter(|(_, fault)| fault.part != Part::Arguments) {
        let What::Unknown { name, meant, elsewhere } = &fault.what else { continue };
        let message = format!("{} is not described", fault.called(name));
        findings.add(example.span(&fault.at), message, |diagnostic| {
            let diagnostic = match (meant.first(), elsewhere.as_deref()) {
                (Some(meant), _) => diagnostic.help(format!("did you mean '{meant}'?")),
                (None, Some("")) => {
                    diagnostic.help(format!("'{name}' is described one or more levels further out"))
                }
                (None, Some(path)) => {
                    diagnostic.help(format!("'{name}' is described as a member of '{path}'"))
                }
                (None, None) => diagnostic.help("describe it, or remove it from the example"),
            };
            example.owner.named(diagnostic)
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_event, query_lamps};

    #[test]
    fn misspelled_and_misplaced() {
        assert_eq!(
            found(
                &RULE,
                &query_lamps(
                    r#"-> { "execute": "query-lamps" }
<- { "return": [ { "lamps": "desk", "level": 3, "bulb": { "watts": 5, "level": 3 } } ] }"#
                )
            ),
            [
                "24:20: member 'lamps' of the reply is not described",
                "24:71: member 'bulb.level' of the reply is not described"
            ]
        );
    }
    #[test]
    fn events() {
        assert_eq!(
            found(&RULE, &lamp_event(r#"{ "event": "LAMP", "data": { "lamp": "desk", "why": "old" } }"#)),
            ["12:46: member 'why' of the data is not described"]
        );
    }
}
