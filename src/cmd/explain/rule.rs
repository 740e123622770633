//! A rule's page.

use super::markdown::rendered;
use crate::style::{ASIDE, NAME, WARY, styled, width};
use qmp_review::{diff, lint, report};

/// The rules that a name may stand for: those that are spelled nearly so, then those that have its words in any order.
pub(super) fn nearest(name: &str) -> Vec<&'static str> {
    let ids = || lint::rules().iter().map(|rule| rule.id).chain(report::rules().map(|rule| rule.id));
    let mut meant = qmp_schema::nearest(name, ids());
    let words: Vec<&str> = name.split(['-', '_', ' ']).filter(|word| !word.is_empty()).collect();
    let has_all =
        |id: &&str| !words.is_empty() && words.iter().all(|word| id.split('-').any(|own| own == *word));
    let others: Vec<&str> = ids().filter(has_all).filter(|id| !meant.contains(id)).collect();
    meant.extend(others);
    meant
}

/// The pages of the rules of a name: one, as far as a test can tell.
pub(super) fn pages(id: &str) -> Vec<String> {
    let lint = lint::rules().iter().filter(|rule| rule.id == id).map(of_lint);
    lint.chain(report::rules().filter(|rule| rule.id == id).map(of_diff)).collect()
}

fn of_lint(rule: &lint::Rule) -> String {
    page(rule.id, "lint", &format!("{} by default", rule.level.word()), rule.page)
}

fn of_diff(rule: &diff::Rule) -> String {
    let cells = [(rule.send, "sent"), (rule.receive, "received")];
    let cell =
        |(verdict, way): (Option<diff::Verdict>, &str)| Some(format!("{} where {way}", verdict?.name()));
    let said: Vec<String> = cells.into_iter().filter_map(cell).collect();
    page(rule.id, "diff", &said.join(", "), rule.page)
}

fn page(id: &str, command: &str, fact: &str, markdown: &str) -> String {
    let command = styled(ASIDE, format!("of qmp {command}"));
    format!("rule {}\n{command}, {}\n\n{}", styled(NAME, id), styled(WARY, fact), rendered(markdown, width()))
}
