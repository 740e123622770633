//! Replies and events of examples have all members that are always there.

use crate::lint::words::quoted;
use crate::lint::{Context, Findings, Level, Part, Rule, What};
use qmp_schema::Span;
use qmp_schema::model::{ExampleKind, WitnessKind};
use qmp_schema::text::{Content, Item};
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
            example.owner.named(diagnostic.help(HELP))
        });
    }
    empty(context, findings);
}

const HELP: &str = "show it, or describe it as optional";

/// Replies and data that are shown empty: the readers of the classic text take what is described for something else then.
fn empty(context: &Context<'_>, findings: &mut Findings<'_>) {
    for example in context.examples.iter().filter(|example| example.is_in_place() && example.is_of_owner()) {
        let Some(body) = example.message().and_then(|message| message.body) else { continue };
        let is_empty = matches!(&body.kind, Content::Object(members) if members.is_empty());
        if !is_empty || !example.is_sound() {
            continue;
        }
        let Some(documented) = context.documented_at(example.whole()) else { continue };
        let (items, called) = match example.kind {
            ExampleKind::Reply => (documented.returned_items(), "the reply"),
            ExampleKind::Event => {
                (documented.carried().first().map_or(&[] as &[Item], |it| it.items), "'data'")
            }
            ExampleKind::Request => continue,
        };
        let needed = items.iter().filter(|item| !item.optional && !item.is_variant);
        let names: Vec<_> = needed.filter(|item| item.kind.is_some()).flat_map(|item| &item.names).collect();
        let is_object = documented.told_reply().is_none_or(|told| told == WitnessKind::Object);
        let Some(first) = names.first().filter(|_| is_object) else {
            continue;
        };
        let message = format!("{called} lacks {}", quoted(names.iter().map(|name| name.text.as_str())));
        findings.add(example.span(&(body.start..body.end)), message, |it| {
            let told = format!("'{}' is not optional here", first.text);
            example.owner.named(it.related(first.span, told).help(HELP))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found, lamp_event, query_lamps};

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

    #[test]
    fn shown_empty() {
        assert_eq!(
            found(&RULE, &lamp_event(r#"{ "event": "LAMP", "data": {} }"#)),
            ["12:28: 'data' lacks 'lamp'"]
        );
        let reply = |items: &str| {
            let example = "Example:\n\n-> { \"execute\": \"query-lamp\" }\n<- { \"return\": {} }\n";
            let told = "Return a json-object with the following information:";
            found(&RULE, &command("query-lamp", "", &format!("{told}\n\n{items}\n{example}")))
        };
        let lit = "- \"lit\": whether (json-bool)\n- \"hue\": colour (json-int, optional)\n";
        assert_eq!(reply(lit), ["17:16: the reply lacks 'lit'"]);
        assert_eq!(reply("- \"hue\": colour (json-int, optional)\n"), [""; 0]);
        assert_eq!(reply("- \"hue\": only present if it has one (json-int)\n"), [""; 0]);
    }
}
