//! `qmp lint --list`: all rules.

use crate::Outcome;
use crate::failure::Failure;
use crate::report::Report;
use crate::style::{ASIDE, NAME, WARY, styled};
use qmp_review::lint::{Level, Policy, rules};

/// A line for each rule: its id, its level as settings have it, and what it finds.
pub(super) fn run(policy: &Policy, report: &Report) -> Result<Outcome, Failure> {
    let widest = rules().iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let line = |rule: &qmp_review::lint::Rule| {
        let level = policy.level(rule.id, rule.level);
        let style = match level {
            Level::Deny => NAME,
            Level::Warn => WARY,
            Level::Allow => ASIDE,
        };
        let (pad, level) = (" ".repeat(widest - rule.id.len()), styled(style, format!("{:5}", level.word())));
        format!("{}{pad}  {level}  {}\n", styled(NAME, rule.id), rule.summary)
    };
    report.page(&rules().iter().map(line).collect::<String>())?;
    Ok(Outcome::Fine)
}
