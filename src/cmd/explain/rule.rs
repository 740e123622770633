//! A rule's page.

use super::markdown::rendered;
use crate::style::{ASIDE, NAME, WARY, styled, width};
use qmp_review::{diff, lint, report};

/// The ids of all rules.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    lint::rules().iter().map(|rule| rule.id).chain(report::rules().map(|rule| rule.id))
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
