//! One heading, one entry.

use crate::lint::words::quoted;
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "heading-several",
    level: Level::Warn,
    summary: "one heading stands for several entries",
    page: include_str!("heading_several.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        let names: Vec<&str> = documented.heading.names.iter().map(String::as_str).collect();
        if names.len() > 1 {
            let message = format!("this heading stands for {} at once", quoted(names));
            findings.add(documented.heading.text.span, message, |it| {
                documented.named(it).help("give each a section with its own text and its own example")
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::found;

    #[test]
    fn one_is_enough() {
        let text = |heading: &str| format!("{heading}\n---------\n\nIt was done.\n\nData: None.\n");
        assert_eq!(
            found(&RULE, &text("RESET, STOP")),
            ["1:1: this heading stands for 'RESET' and 'STOP' at once"]
        );
        assert_eq!(found(&RULE, &text("RESET")), [""; 0]);
    }
}
