//! Requests of examples give no arguments that their command does not take.

use crate::lint::{Context, Findings, Level, Part, Rule, What};

pub(super) const RULE: Rule = Rule {
    id: "example-unknown-argument",
    level: Level::Deny,
    summary: "an example gives an argument that the command does not take",
    page: include_str!("example_unknown_argument.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (example, fault) in context.faults().filter(|(_, fault)| fault.part == Part::Arguments) {
        let What::Unknown { name, meant, elsewhere } = &fault.what else { continue };
        let message = match fault.path.as_str() {
            "" => format!("'{}' takes no argument '{name}'", example.about.name()),
            path => format!("argument '{path}' has no member '{name}'"),
        };
        findings.add(example.span(&fault.at), message, |diagnostic| {
            let diagnostic = match (meant.first(), elsewhere.as_deref()) {
                (Some(meant), _) => diagnostic.help(format!("did you mean '{meant}'?")),
                (None, Some("")) => diagnostic.help("it is one of the command's arguments"),
                (None, Some(path)) => diagnostic.help(format!("it is a member of '{path}'")),
                (None, None) => diagnostic.help("remove it, or declare and document it"),
            };
            example.owner.named(diagnostic)
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_set};

    #[test]
    fn what_the_command_takes() {
        assert_eq!(
            found(
                &RULE,
                &lamp_set(r#"-> { "execute": "lamp-set", "arguments": { "lamp": "desk", "levle": 3 } }"#)
            ),
            ["19:60: 'lamp-set' takes no argument 'levle'"]
        );
    }
    #[test]
    fn what_is_open_takes_anything() {
        assert_eq!(
            found(
                &RULE,
                &lamp_set(r#"-> { "execute": "lamp-set", "arguments": { "lamp": "desk", "x": 3 } }"#)
                    .replace("level:i?", "opts:O")
            ),
            [""; 0]
        );
    }
}
