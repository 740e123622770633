//! Examples are messages of QMP.

use crate::lint::example::Shape;
use crate::lint::words::quoted;
use crate::lint::{Context, Example, Findings, Level, Owner, Rule};
use qmp_schema::model::ExampleKind;
use qmp_schema::nearest;
use qmp_schema::text::{Json, Member};

pub(super) const RULE: Rule = Rule {
    id: "example-bad-message",
    level: Level::Deny,
    summary: "an example is no message of QMP: what makes it one is missing, misspelled or too much",
    page: include_str!("example_bad_message.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for example in &context.examples {
        if let Some(json) = &example.json {
            of(example, json, findings);
        }
    }
}

fn of(example: &Example<'_>, json: &Json, findings: &mut Findings<'_>) {
    let shape = match (example.kind, example.owner) {
        (ExampleKind::Request, _) => Shape::of(ExampleKind::Request),
        // An event list shows nothing but events; what has no member `event` there lacks it.
        (ExampleKind::Event, _) | (ExampleKind::Reply, Owner::Event(_)) => Shape::of(ExampleKind::Event),
        // What the server says when one connects.
        (ExampleKind::Reply, _) if json.get("QMP").is_some() => return,
        (ExampleKind::Reply, _) => Shape::of(ExampleKind::Reply),
    };
    let Some(message) = example.message() else {
        let span = example.span(&(json.start..json.end));
        return findings
            .add(span, format!("{} is an object", shape.what), |diagnostic| example.owner.named(diagnostic));
    };
    let has_head = message.members.iter().any(|member| shape.is_head(&member.key));
    let absent: Vec<&str> = shape.heads.iter().filter(|_| !has_head).chain(shape.others).copied().collect();
    let meant = |key: &str| nearest(key, absent.iter().copied()).first().copied();
    let is_told =
        message.members.iter().any(|member| meant(&member.key).is_some_and(|key| shape.is_head(key)));
    if !has_head && !is_told {
        // What its members are cannot be told then: of a reply they may be what `return` would have.
        if example.is_sound() && !example.elides_in(json.start, json.end) {
            let span = example.span(&(json.start..json.end));
            let message =
                format!("{} has '{}', which is missing here", shape.what, shape.heads.join("' or '"));
            findings.add(span, message, |it| {
                example
                    .owner
                    .named(it)
                    .help("show the message as it is sent, with what is around its content")
            });
        }
        return;
    }
    let unknown = |member: &&Member| !shape.has(&member.key);
    // Where brackets do not fit, members only seem to be those of the message.
    let members = if example.has_wrong_brackets() { &[] } else { message.members };
    for member in members.iter().filter(unknown) {
        let message = format!("{} has no '{}'", shape.what, member.key);
        findings.add(example.span(&(member.start..member.end)), message, |diagnostic| {
            let help = match meant(&member.key) {
                Some(meant) => format!("did you mean '{meant}'?"),
                None => format!("it has {}", has(&shape)),
            };
            example.owner.named(diagnostic.help(help))
        });
    }
    if let Some(head) = message.naming().filter(|head| head.value.as_str().is_none()) {
        let span = example.span(&(head.value.start..head.value.end));
        findings.add(span, format!("'{}' gives a name, which is a string", head.key), |diagnostic| {
            example.owner.named(diagnostic)
        });
    }
}

fn has(shape: &Shape) -> String {
    quoted(shape.heads.iter().chain(shape.others).copied())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_event, lamp_set};

    #[test]
    fn what_makes_a_message() {
        assert_eq!(
            found(
                &RULE,
                &lamp_set(
                    r#"-> { "excute": "lamp-set", "argument": { "lamp": "desk" } }
<- { "retrun": {} }"#
                )
            ),
            [
                "19:6: a request has no 'excute'",
                "19:28: a request has no 'argument'",
                "20:6: a reply has no 'retrun'"
            ]
        );
        assert_eq!(
            found(
                &RULE,
                &lamp_set(
                    r#"-> { "lamp": "desk" }
<- { "lamp": "desk" }"#
                )
            ),
            [
                "19:4: a request has 'execute' or 'exec-oob', which is missing here",
                "20:4: a reply has 'return' or 'error', which is missing here"
            ]
        );
        assert_eq!(
            found(
                &RULE,
                &lamp_set(
                    r#"-> { "execute": 3 }
<- [ 1 ]"#
                )
            ),
            ["19:17: 'execute' gives a name, which is a string", "20:4: a reply is an object"]
        );
        assert_eq!(
            found(
                &RULE,
                &lamp_set(
                    r#"<- { "QMP": {} }
-> { "exec-oob": "lamp-set", "arguments": { "lamp": "desk" }, "id": 1 }
<- { "error": {}, "id": 1 }"#
                )
            ),
            [""; 0]
        );
    }
    #[test]
    fn events() {
        assert_eq!(
            found(&RULE, &lamp_event(r#"{ "evnet": "LAMP", "data": { "lamp": "desk" } }"#)),
            ["12:3: an event has no 'evnet'"]
        );
        assert_eq!(
            found(&RULE, &lamp_event(r#"{ "event": "LAMP", "dta": { "lamp": "desk" } }"#)),
            ["12:20: an event has no 'dta'"]
        );
    }
}
