//! Examples show the command or the event in whose section they stand.

use crate::lint::{Context, Example, Findings, Level, Owner, Rule};
use qmp_schema::model::ExampleKind;
use qmp_schema::text::Json;
use qmp_schema::{Schema, nearest};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    id: "example-other-entry",
    level: Level::Deny,
    summary: "an example executes another command, or shows another event, than that of its section",
    page: include_str!("example_other_entry.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let commands: BTreeSet<&str> = context.schema().commands().map(|command| command.name.as_str()).collect();
    let events: BTreeSet<&str> = context.schema().events().map(|event| event.name.as_str()).collect();
    for examples in context.examples.chunk_by(|a, b| is_same(a.owner, b.owner)) {
        of_section(context.schema(), examples, &commands, &events, findings);
    }
}

fn is_same(a: Owner<'_>, b: Owner<'_>) -> bool {
    std::mem::discriminant(&a) == std::mem::discriminant(&b) && a.name() == b.name()
}

/// Judges the examples of one section: several may set up what their own command needs, but one of them has to show it.
fn of_section(
    schema: &Schema,
    examples: &[Example<'_>],
    commands: &BTreeSet<&str>,
    events: &BTreeSet<&str>,
    findings: &mut Findings<'_>,
) {
    let Some(owner) = examples.first().map(|example| example.owner) else { return };
    let (own_kind, what) = match owner {
        Owner::Event(_) => (ExampleKind::Event, "event"),
        _ => (ExampleKind::Request, "command"),
    };
    let mut own: Option<(&Example<'_>, &str, &Json)> = None;
    let mut shows_own = false;
    for example in examples {
        let Some((name, json)) = example.message().and_then(|message| message.name()) else { continue };
        let known = if example.kind == ExampleKind::Event { events } else { commands };
        let is_own_kind = example.kind == own_kind && matches!(owner, Owner::Command(_) | Owner::Event(_));
        if is_own_kind {
            shows_own |= is_of(schema, owner, name);
            own = own.or(Some((example, name, json)));
        }
        if !known.is_empty() && !known.contains(name) {
            shows_own |= is_own_kind;
            unknown(example, name, json, known, findings);
        }
    }
    let mut other = |example: &Example<'_>, name: &str, json: &Json| {
        let message = format!("the example of '{}' shows the {what} '{name}'", owner.name());
        findings.add(example.span(&(json.start..json.end)), message, |diagnostic| {
            owner.named(diagnostic.help(format!("show '{}' in its own section", owner.name())))
        });
    };
    if let Some((example, name, json)) = own.filter(|_| !shows_own) {
        return other(example, name, json);
    }
    for example in examples.iter().filter(|example| example.is_misnamed) {
        if let Some((name, json)) = example.message().and_then(|message| message.name()) {
            other(example, name, json);
        }
    }
}

/// Whether a section is that of the command or event of this name. One heading may name two events.
fn is_of(schema: &Schema, owner: Owner<'_>, name: &str) -> bool {
    let shares_heading = |event: &qmp_schema::model::Event| {
        matches!(owner, Owner::Event(own) if own.span == event.span) && event.name == name
    };
    owner.name() == name || schema.events().any(shares_heading)
}

fn unknown(
    example: &Example<'_>,
    name: &str,
    json: &Json,
    known: &BTreeSet<&str>,
    findings: &mut Findings<'_>,
) {
    let what = if example.kind == ExampleKind::Event { "event" } else { "command" };
    let own = Some(example.owner.name()).filter(|own| !nearest(name, std::iter::once(*own)).is_empty());
    let meant = own.or_else(|| nearest(name, known.iter().copied()).first().copied());
    findings.add(
        example.span(&(json.start..json.end)),
        format!("there is no {what} '{name}'"),
        |diagnostic| {
            let diagnostic = match meant {
                Some(meant) => diagnostic.help(format!("did you mean '{meant}'?")),
                None => diagnostic,
            };
            example.owner.named(diagnostic)
        },
    );
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_event, lamp_set, query_lamps};

    #[test]
    fn its_own_has_to_be_shown() {
        assert_eq!(
            found(&RULE, &[lamp_set(r#"-> { "execute": "query-lamps" }"#), query_lamps("")].concat()),
            ["19:17: the example of 'lamp-set' shows the command 'query-lamps'"]
        );
        assert_eq!(
            found(
                &RULE,
                &[
                    lamp_set(
                        r#"-> { "execute": "query-lamps" }
-> { "execute": "lamp-set", "arguments": { "lamp": "desk" } }"#
                    ),
                    query_lamps("")
                ]
                .concat()
            ),
            [""; 0]
        );
        let second = "-> { \"execute\": \"query-lamps\", \"arguments\": { \"lamp\": \"desk\" } }";
        let own = second.replace("query-lamps", "lamp-set");
        assert_eq!(
            found(&RULE, &[lamp_set(&format!("{own}\n{second}")), query_lamps("")].concat()),
            ["20:17: the example of 'lamp-set' shows the command 'query-lamps'"],
            "what it gives is what the section's own command takes"
        );
        assert_eq!(
            found(&RULE, &lamp_set(r#"-> { "execute": "lampset" }"#)),
            ["19:17: there is no command 'lampset'"]
        );
    }
    #[test]
    fn events() {
        assert_eq!(
            found(
                &RULE,
                &[lamp_event(r#"{ "event": "OTHER" }"#), "OTHER\n-----\n\nNo.\n\nData: None.\n".to_owned()]
                    .concat()
            ),
            ["12:12: the example of 'LAMP' shows the event 'OTHER'"]
        );
        assert_eq!(found(&RULE, &lamp_event(r#"{ "event": "LAPM" }"#)), ["12:12: there is no event 'LAPM'"]);
    }
}
