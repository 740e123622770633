//! What is documented is in the table.

use crate::lint::pairs;
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::nearest;

pub(super) const RULE: Rule = Rule {
    id: "documentation-without-entry",
    level: Level::Deny,
    summary: "a command is documented that the table does not have",
    page: include_str!("documentation_without_entry.md"),
    check,
};

/// How the names of commands start that only ask. In QEMU 0.13 to 0.15 their entries were in another table, in monitor.c.
const QUERY: &str = "query-";

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for text in context.texts.iter().filter(|text| !text.entries.is_empty() && !text.is_shared) {
        let has_queries = text.entries.iter().any(|entry| entry.name.text.starts_with(QUERY));
        for documented in pairs::without_entry(text) {
            let Some(name) = documented.name().filter(|name| has_queries || !name.starts_with(QUERY)) else {
                continue;
            };
            let message = "this command is documented, but the table has no entry for it";
            let near = nearest(name, text.entries.iter().map(|entry| entry.name.text.as_str()));
            findings.add(documented.heading.text.span, message, |it| {
                let it = documented.named(it);
                match near.first() {
                    Some(near) => it.help(format!("did you mean '{near}'?")),
                    None => it.help("add its entry, or remove the section"),
                }
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn queries_may_be_in_another_table() {
        let text = |entry: &str, heading: &str| {
            command(entry, "", "") + &format!("SQMP\n{heading}\n----\nWhat it is.\nEQMP\n")
        };
        let missing = ["6:1: this command is documented, but the table has no entry for it"];
        assert_eq!(found(&RULE, &text("stop", "stop")), [""; 0]);
        assert_eq!(found(&RULE, &text("stop", "cont")), missing);
        assert_eq!(found(&RULE, &text("stop", "query-lamp")), [""; 0]);
        assert_eq!(found(&RULE, &text("query-block", "query-lamp")), missing);
        assert_eq!(found(&RULE, &text("stop", "stpo")), [""; 0], "a name misspelled");
    }
}
