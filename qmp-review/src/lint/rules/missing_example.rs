//! Commands and events are shown, where nearly all others are.

use crate::lint::sections::of_text;
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "missing-example",
    level: Level::Warn,
    summary: "a command or an event has no example, though nearly all others have one",
    page: include_str!("missing_example.md"),
    check,
};

/// Of so many at most one has none.
const NEARLY_ALL: usize = 10;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for text in &context.texts {
        let (shown, missing): (Vec<_>, Vec<_>) =
            of_text(text).partition(|documented| documented.examples().next().is_some());
        if missing.len() * NEARLY_ALL > shown.len() + missing.len() {
            continue;
        }
        for documented in missing {
            findings.add(documented.heading.text.span, "this has no example", |it| {
                documented.named(it).help("most readers look at the example first, add one below 'Example:'")
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::found;

    #[test]
    fn where_others_have_one() {
        let event = |name: &str, example: &str| {
            format!("{name}\n{}\n\nIt is.\n\nData: None.\n{example}\n", "-".repeat(name.len()))
        };
        let shown = |count: u8| -> String {
            let names = (0..count).map(|at| format!("LAMP_{}", char::from(b'A' + at)));
            names.map(|name| event(&name, &format!("\nExample:\n\n{{ \"event\": \"{name}\" }}\n"))).collect()
        };
        assert_eq!(found(&RULE, &(event("DARK", "") + &shown(9))), ["1:1: this has no example"]);
        assert_eq!(found(&RULE, &(event("DARK", "") + &shown(8))), [""; 0]);
    }
}
