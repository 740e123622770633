//! `qmp lint --list`: all rules.

use crate::Outcome;
use crate::cmd::rules::{Row, list};
use crate::failure::Failure;
use crate::report::Report;
use crate::style::{ASIDE, NAME, WARY};
use qmp_review::lint::{Level, Policy, Rule, rules};

/// A row for each rule: its id, its level as settings have it, and what it finds.
pub(super) fn run(policy: &Policy, report: &Report) -> Result<Outcome, Failure> {
    let row = |rule: &Rule| {
        let level = policy.level(rule.id, rule.level);
        let style = match level {
            Level::Deny => NAME,
            Level::Warn => WARY,
            Level::Allow => ASIDE,
        };
        Row { id: rule.id, facts: vec![(level.word(), style)], summary: rule.summary }
    };
    report.page(&list(&rules().iter().map(row).collect::<Vec<_>>()))?;
    Ok(Outcome::Fine)
}
