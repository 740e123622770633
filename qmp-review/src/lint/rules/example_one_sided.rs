//! Examples of commands show both what is sent and what is answered.

use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::EntryKind;
use qmp_schema::model::ExampleKind;
use qmp_schema::text::Example;

pub(super) const RULE: Rule = Rule {
    id: "example-one-sided",
    level: Level::Warn,
    summary: "a request of an example has no reply, or a reply has no request",
    page: include_str!("example_one_sided.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented().filter(|one| one.kind == EntryKind::Command) {
        for (example, message) in one_sided(documented.examples()) {
            findings.add(example.span, message, |it| {
                documented.named(it).help("show both: what is asked, and what is answered")
            });
        }
    }
}

/// Each request up to the next reply, with events between them; what is left over.
fn one_sided<'c>(examples: impl Iterator<Item = &'c Example>) -> Vec<(&'c Example, &'static str)> {
    let unanswered = |example| (example, "this request has no reply");
    let mut asked: Option<&Example> = None;
    let mut out = Vec::new();
    for example in examples {
        match kind(example) {
            ExampleKind::Request => out.extend(asked.replace(example).map(unanswered)),
            ExampleKind::Event => {}
            ExampleKind::Reply if asked.take().is_some() || is_greeting(example) => {}
            ExampleKind::Reply => out.push((example, "no request stands ahead of this reply")),
        }
    }
    out.extend(asked.map(unanswered));
    out
}

/// What a message is by what it says, whatever its arrow says.
fn kind(example: &Example) -> ExampleKind {
    let has = |key: &str| example.json.as_ref().is_some_and(|json| json.get(key).is_some());
    if has("execute") {
        ExampleKind::Request
    } else if has("return") || has("error") {
        ExampleKind::Reply
    } else {
        example.kind
    }
}

/// What the server says when one connects.
fn is_greeting(example: &Example) -> bool {
    example.json.as_ref().is_some_and(|json| json.get("QMP").is_some())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_set};

    #[test]
    fn requests_and_replies() {
        let request = "-> { \"execute\": \"lamp-set\", \"arguments\": { \"lamp\": \"desk\" } }\n";
        let (reply, event) = ("<- { \"return\": {} }\n", "<- { \"event\": \"LAMP\" }\n");
        let set = |messages: &[&str]| found(&RULE, &lamp_set(&messages.concat()));
        assert_eq!(set(&[request, event, reply]), [""; 0]);
        assert_eq!(set(&[request, "<- { \"error\": {} }\n", request, reply]), [""; 0]);
        assert_eq!(set(&["<- { \"QMP\": {} }\n", request, reply]), [""; 0]);
        assert_eq!(set(&[request]), ["19:4: this request has no reply"]);
        assert_eq!(set(&[request, request, reply]), ["19:4: this request has no reply"]);
        assert_eq!(set(&[reply, request, reply]), ["19:4: no request stands ahead of this reply"]);
        // That the arrow is wrong is said elsewhere.
        assert_eq!(set(&[&request.replace("->", "<-"), reply]), [""; 0]);
    }
}
