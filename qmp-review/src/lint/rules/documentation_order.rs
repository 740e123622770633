//! Documentation stands beside its entry.

use crate::lint::pairs::next_entry;
use crate::lint::sections::of_text;
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "documentation-order",
    level: Level::Warn,
    summary: "the documentation of a command stands by the entry of another",
    page: include_str!("documentation_order.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for text in &context.texts {
        for documented in of_text(text) {
            let (Some(at), Some(entry)) = (documented.section.entry, documented.entry) else { continue };
            let next = next_entry(text, &documented);
            // Behind its entry, as regular commands, or before it, as queries.
            if at == next || at + 1 == next {
                continue;
            }
            let Some(beside) = text.entries.get(next.saturating_sub(1)) else { continue };
            // That there are two entries for one command is said elsewhere.
            if beside.name.text == entry.name.text {
                continue;
            }
            let message = format!("this documentation stands by the entry of '{}'", beside.name.text);
            findings.add(documented.heading.text.span, message, |it| {
                documented
                    .named(it)
                    .related(entry.name.span, "its own entry")
                    .help("move it beside its entry")
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn behind_its_entry_or_before_it() {
        let section = |name: &str| format!("SQMP\n{name}\n----\nWhat it is.\nEQMP\n");
        let entry = |name: &str| command(name, "", "");
        let behind = entry("stop") + &section("stop") + &entry("cont") + &section("cont");
        assert_eq!(found(&RULE, &behind), [""; 0]);
        let before = section("stop") + &entry("stop") + &section("cont") + &entry("cont");
        assert_eq!(found(&RULE, &before), [""; 0]);
        let by_another =
            entry("stop") + &entry("cont") + &section("cont") + &entry("reset") + &section("stop");
        assert_eq!(found(&RULE, &by_another), ["19:1: this documentation stands by the entry of 'reset'"]);
        // That a command is there twice is said by the reader.
        assert_eq!(
            found(&RULE, &(entry("stop") + &entry("cont") + &entry("stop") + &section("stop"))),
            [""; 0]
        );
    }
}
