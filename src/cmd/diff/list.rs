//! `qmp diff --list`: all rules.

use crate::Outcome;
use crate::cmd::rules::{Row, list};
use crate::failure::Failure;
use crate::report::Report;
use crate::style::{ASIDE, NAME, WARY};
use anstyle::Style;
use qmp_review::diff::{Rule, Verdict};
use qmp_review::report;

/// A row for each rule: its id, what it means where the client sends it and where it receives it, and what it finds.
pub(super) fn run(printer: &Report) -> Result<Outcome, Failure> {
    let head = ["SENT", "RECEIVED"].map(|word| (word, ASIDE));
    let head = Row { id: "RULE", facts: head.to_vec(), summary: "WHAT IT FINDS" };
    let row = |rule: &Rule| Row {
        id: rule.id,
        facts: vec![fact(rule.send), fact(rule.receive)],
        summary: rule.summary,
    };
    let rows: Vec<Row> = std::iter::once(head).chain(report::rules().map(row)).collect();
    printer.page(&list(&rows))?;
    Ok(Outcome::Fine)
}

fn fact(verdict: Option<Verdict>) -> (&'static str, Style) {
    let style = match verdict {
        Some(Verdict::Breaking) => NAME,
        Some(Verdict::Risky) => WARY,
        Some(Verdict::Compatible | Verdict::Info) | None => ASIDE,
    };
    (verdict.map_or("-", Verdict::name), style)
}
