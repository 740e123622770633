//! What is wrong in a description.
//!
//! Each [`Rule`] is a file in `rules/`, with its page beside it. A finding is a
//! [`Diagnostic`](qmp_schema::Diagnostic) whose code is the rule's id. What the readers complain of is found by rules too,
//! one for each of their codes (`rules/reader/`).

mod against;
mod arguments;
mod catalogue;
mod context;
mod example;
mod finding;
mod fix;
mod json;
mod labels;
mod names;
mod pairs;
mod policy;
mod problem;
mod repeats;
mod rule;
mod rules;
mod sections;
mod structure;
mod tags;
#[cfg(test)]
mod tests;
mod walk;
mod words;

pub use against::against;
pub use catalogue::{did_you_mean_rule, is_level_word, is_rule, level_words};
pub(crate) use context::Context;
pub(crate) use example::{Example, Owner, Part, What};
pub(crate) use finding::Findings;
pub use finding::{Edit, Finding};
pub use fix::{Fixed, fix};
pub use json::to_json;
pub use policy::{Allowance, Judged, Levels, Policy};
pub use problem::{problems, rule_texts};
pub use rule::{Level, Rule};

use qmp_schema::{Reading, SourceMap};

/// All rules, in the order of their ids.
pub fn rules() -> &'static [Rule] {
    rules::all()
}

/// What is wrong in a description, in source order.
///
/// ```
/// let mut sources = qmp_schema::SourceMap::new();
/// sources.add("qmp-events.txt", "STOP\n---\n\nThe machine was stopped.\n\nData: None.\n");
/// let reading = qmp_schema::read(&sources);
/// let findings = qmp_review::lint::lint(&sources, &reading);
/// assert_eq!(findings[0].diagnostic.code, "heading-underline");
/// ```
pub fn lint(sources: &SourceMap, reading: &Reading) -> Vec<Finding> {
    let mut out = all_findings(sources, reading);
    repeats::drop(&mut out, reading, sources);
    out.sort_by_key(|finding| finding.diagnostic.span);
    out
}

/// What each rule finds, whatever others find too.
fn all_findings(sources: &SourceMap, reading: &Reading) -> Vec<Finding> {
    let context = Context::new(sources, reading);
    let mut out = Vec::new();
    for rule in rules() {
        (rule.check)(&context, &mut Findings { rule, out: &mut out });
    }
    out
}
