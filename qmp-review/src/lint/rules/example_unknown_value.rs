//! Values of examples are among those that are described.

use crate::lint::{Context, Findings, Level, Rule, What};
use crate::words::listed;
use qmp_schema::nearest;

pub(super) const RULE: Rule = Rule {
    id: "example-unknown-value",
    level: Level::Deny,
    summary: "an example has a value that is none of those described",
    page: include_str!("example_unknown_value.md"),
    check,
};

/// More values than these are not listed: who reads on looks them up.
const MOST: usize = 8;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (example, fault) in context.faults() {
        let What::Value { value, known, member } = &fault.what else { continue };
        let message = format!("{} is never '{value}'", fault.called(""));
        findings.add(example.span(&fault.at), message, |mut diagnostic| {
            if let Some(member) = member {
                diagnostic = diagnostic.related(member.span, "its values are described here");
            }
            let meant = nearest(value, known.iter().copied());
            example.owner.named(match meant.first() {
                Some(meant) => diagnostic.help(format!("did you mean '{meant}'?")),
                None if known.len() <= MOST => {
                    diagnostic.help(format!("it is one of {}", listed(known.iter().copied(), "and", MOST)))
                }
                None => diagnostic,
            })
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_set};

    #[test]
    fn values_that_are_listed() {
        assert_eq!(
            found(
                &RULE,
                &lamp_set(r#"-> { "execute": "lamp-set", "arguments": { "lamp": "dask" } }"#)
                    .replace("its name", "one of 'desk', 'hall'")
            ),
            ["19:52: argument 'lamp' is never 'dask'"]
        );
    }
}
