//! Requests of examples give all arguments that their command needs.

use crate::lint::words::quoted;
use crate::lint::{Context, Findings, Level, Part, Rule, What};

pub(super) const RULE: Rule = Rule {
    id: "example-missing-argument",
    level: Level::Deny,
    summary: "an example lacks an argument that the command needs",
    page: include_str!("example_missing_argument.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (example, fault) in context.faults().filter(|(_, fault)| fault.part == Part::Arguments) {
        let What::Missing(members) = &fault.what else { continue };
        let names = quoted(members.iter().map(|member| member.name.as_str()));
        let message = match fault.path.as_str() {
            "" => format!("'{}' needs {names}, which this request lacks", example.about.name()),
            path => format!("argument '{path}' needs {names}, which this request lacks"),
        };
        findings.add(example.span(&fault.at), message, |mut diagnostic| {
            for member in members {
                diagnostic =
                    diagnostic.related(member.span, format!("'{}' is not optional here", member.name));
            }
            example.owner.named(diagnostic).help("add it to the example: QEMU refuses the request without it")
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_set};

    #[test]
    fn what_the_command_needs() {
        assert_eq!(
            found(&RULE, &lamp_set(r#"-> { "execute": "lamp-set", "arguments": { "level": 3 } }"#)),
            ["19:42: 'lamp-set' needs 'lamp', which this request lacks"]
        );
        assert_eq!(
            found(&RULE, &lamp_set(r#"-> { "execute": "lamp-set" }"#)),
            ["19:17: 'lamp-set' needs 'lamp', which this request lacks"]
        );
        assert_eq!(
            found(&RULE, &lamp_set(r#"-> { "execute": "lamp-set", "arguments": { "lmap": "desk" } }"#)),
            [""; 0]
        );
    }
}
