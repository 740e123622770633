//! An object of an example has each of its members once.

use crate::lint::{Context, Example, Findings, Level, Rule};
use qmp_schema::text::Json;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    id: "example-duplicate-key",
    level: Level::Deny,
    summary: "an object of an example has a member twice",
    page: include_str!("example_duplicate_key.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for example in &context.examples {
        let mut open: Vec<&Json> = example.json.iter().collect();
        while let Some(json) = open.pop() {
            of_object(example, json, findings);
            open.extend(json.elements());
            open.extend(json.members().iter().map(|member| &member.value));
        }
    }
}

fn of_object(example: &Example<'_>, json: &Json, findings: &mut Findings<'_>) {
    let mut first = BTreeMap::new();
    for member in json.members() {
        let at = member.start..member.end;
        let Some(before) = first.get(member.key.as_str()) else {
            first.insert(member.key.as_str(), at);
            continue;
        };
        let message = format!("this object has '{}' twice", member.key);
        findings.add(example.span(&at), message, |diagnostic| {
            let diagnostic = diagnostic.related(example.span(before), "first here");
            example
                .owner
                .named(diagnostic.help("QEMU refuses such a request: remove one, or name it as it was meant"))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_set};

    #[test]
    fn at_any_depth() {
        assert_eq!(
            found(
                &RULE,
                &lamp_set(
                    r#"-> { "execute": "lamp-set", "arguments": { "lamp": "desk", "lamp": "hall" }, "id": [ { "a": 1, "a": 1 } ] }"#
                )
            ),
            ["19:60: this object has 'lamp' twice", "19:96: this object has 'a' twice"]
        );
    }
}
