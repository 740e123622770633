//! What is wrong in a description.
//!
//! Each [`Rule`] is a file in `rules/`, with its page beside it. A finding is a
//! [`Diagnostic`](qmp_schema::Diagnostic) whose code is the rule's id.

mod arguments;
mod context;
mod finding;
mod labels;
mod pairs;
mod rule;
mod rules;
mod sections;
mod tags;
#[cfg(test)]
mod tests;
mod words;

pub use context::Context;
pub use finding::{Edit, Finding, Findings};
pub use rule::{Level, Rule};

use qmp_schema::{Reading, SourceMap};

/// All rules, in the order of their ids.
pub fn rules() -> &'static [Rule] {
    rules::ALL
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
    let context = Context::new(sources, reading);
    let mut out = Vec::new();
    for rule in rules() {
        (rule.check)(&context, &mut Findings { rule, out: &mut out });
    }
    out.sort_by_key(|finding| finding.diagnostic.span);
    out
}
