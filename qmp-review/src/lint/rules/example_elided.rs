//! Examples are whole, where their format has no way to say that something is left out.

use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::text::SlipKind;

pub(super) const RULE: Rule = Rule {
    id: "example-elided",
    level: Level::Deny,
    summary: "an example leaves something out with an ellipsis, which is no JSON",
    page: include_str!("example_elided.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for example in context.examples.iter().filter(|example| !example.may_elide) {
        for slip in example.slips.iter().filter(|slip| slip.kind == SlipKind::Elided) {
            findings.add(example.span(&slip.at), "an ellipsis is no JSON", |diagnostic| {
                let help = "remove it, and say in a note that the example has been shortened";
                example.owner.named(diagnostic.help(help))
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, query_lamps};

    #[test]
    fn classic_text_has_no_ellipsis() {
        assert_eq!(
            found(
                &RULE,
                &query_lamps(
                    r#"-> { "execute": "query-lamps" }
<- { "return": [ ... more lamps ... ] }"#
                )
            ),
            ["24:18: an ellipsis is no JSON"]
        );
        assert_eq!(
            found(
                &RULE,
                &format!(
                    "HXCOMM exact\n\n{}",
                    query_lamps("-> { \"execute\": \"query-lamps\" }\n<- { \"return\": [ ... ] }")
                )
            ),
            [""; 0]
        );
    }
}
