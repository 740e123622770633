//! Replies and events of examples have all members that are always there.

use crate::lint::words::quoted;
use crate::lint::{Context, Findings, Level, Part, Rule, What};
use qmp_schema::Span;
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    id: "example-missing-member",
    level: Level::Warn,
    summary: "a reply or an event of an example lacks a member that is described as being always there",
    page: include_str!("example_missing_member.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // An example that is older than a member lacks it in each element: told once.
    let mut told = BTreeSet::new();
    for (example, fault) in context.faults().filter(|(_, fault)| fault.part != Part::Arguments) {
        let What::Missing(members) = &fault.what else { continue };
        let spans: Vec<Span> = members.iter().map(|member| member.span).collect();
        if !told.insert((example.owner.name(), spans)) {
            continue;
        }
        let message = format!(
            "{} lacks {}",
            fault.called(""),
            quoted(members.iter().map(|member| member.name.as_str()))
        );
        findings.add(example.span(&fault.at), message, |mut diagnostic| {
            if let Some(first) = members.first() {
                diagnostic = diagnostic.related(first.span, format!("'{}' is not optional here", first.name));
            }
            example.owner.named(diagnostic.help("show it, or describe it as optional"))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_event, query_lamps};

    #[test]
    fn told_once() {
        assert_eq!(
            found(
                &RULE,
                &query_lamps(
                    r#"-> { "execute": "query-lamps" }
<- { "return": [ { "lamp": "desk", "bulb": { "watts": 5 } },
                 { "lamp": "hall", "bulb": { "watts": 5 } } ] }"#
                )
            ),
            ["24:18: the reply lacks 'level'"]
        );
        assert_eq!(found(&RULE, &lamp_event(r#"{ "event": "LAMP" }"#)), ["12:12: 'data' lacks 'lamp'"]);
    }
}
