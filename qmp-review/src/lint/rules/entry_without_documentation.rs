//! Commands are documented.

use super::directive_spelling;
use crate::lint::pairs;
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::text::Entry;
use qmp_schema::{EntryKind, Span};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    id: "entry-without-documentation",
    level: Level::Deny,
    summary: "an entry of the table has no documentation",
    page: include_str!("entry_without_documentation.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for text in &context.texts {
        // A table alone has its documentation elsewhere; one that the human monitor shares has commands that are none of QMP's;
        // in exact files an entry needs none.
        let has_any = text.sections.iter().any(|section| section.entry.is_some());
        if !has_any || text.is_shared || text.sections.iter().all(|section| section.is_exact) {
            continue;
        }
        // Where a line was meant to open documentation, that of the entry before it is there.
        let lost = directive_spelling::misspelled(text, context.sources);
        let next = |entry: &Entry| text.entries.iter().find(|other| other.span.start > entry.span.start);
        let is_lost = |entry: &Entry| {
            let end = next(entry).map_or(u32::MAX, |next| next.span.start);
            lost.iter().any(|(line, _)| line.start > entry.span.start && line.start < end)
        };
        // Of two entries for one command the other one may be documented.
        let undocumented = pairs::undocumented(text);
        let mut documented: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in &text.entries {
            *documented.entry(&entry.name.text).or_default() += 1;
        }
        for entry in &undocumented {
            documented.entry(&entry.name.text).and_modify(|count| *count -= 1);
        }
        let is_again =
            |entry: &Entry| documented.get(entry.name.text.as_str()).is_some_and(|count| *count > 0);
        for entry in undocumented.into_iter().filter(|entry| !is_lost(entry) && !is_again(entry)) {
            let name = &entry.name.text;
            let head = Span { end: entry.name.span.end, ..entry.span };
            findings.add(head, "this command has no documentation", |it| {
                it.entry(EntryKind::Command, name)
                    .help(format!("add a section '{name}' between lines SQMP and EQMP behind the entry"))
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn unless_none_is_documented() {
        let documented = "SQMP\nstop\n----\nStop.\nEQMP\n";
        let (stop, cont) = (command("stop", "", ""), command("cont", "", ""));
        let text = format!("{stop}{documented}{cont}");
        assert_eq!(found(&RULE, &text), ["10:1: this command has no documentation"]);
        assert_eq!(found(&RULE, &format!("{stop}{cont}")), [""; 0]);
        // The table of 0.13, which the human monitor shares.
        assert_eq!(found(&RULE, &format!("STEXI\nETEXI\n{text}")), [""; 0]);
        // The second entry of a command that is there twice.
        assert_eq!(found(&RULE, &format!("{stop}{documented}{stop}")), [""; 0]);
        // What comes of a directive that is none is said there.
        let text = text + &documented.replace("stop", "cont").replace("SQMP", "SQPM");
        assert_eq!(found(&RULE, &text), [""; 0]);
    }
}
