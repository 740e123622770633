//! `qmp diff`: what a change to a description breaks.

mod accept;
mod list;
mod markdown;
mod sides;
mod text;

use crate::cli::{Diff, DiffFormat};
use crate::failure::Failure;
use crate::report::Report as Printer;
use crate::{Outcome, source};
use accept::Register;
use qmp_review::diff::{Change, diff};
use qmp_review::report::{self, Finding, Report, Side};
use qmp_review::view;

pub(crate) fn run(arguments: &Diff, printer: &Printer) -> Result<Outcome, Failure> {
    if arguments.list {
        return list::run(printer);
    }
    let register = Register::load(arguments, printer)?;
    let sides = sides::load(arguments, printer)?;
    let mut report = compare(arguments, sides);
    register.apply(&mut report);
    if arguments.accept {
        return register.accept(arguments, &report, printer);
    }
    register.report_unused(&report, printer);
    let fails = report.findings.iter().any(|finding| report.fails(finding));
    show(arguments, report, printer)?;
    Ok(if fails { Outcome::Findings } else { Outcome::Fine })
}

fn compare(arguments: &Diff, sides: Vec<Side>) -> Report {
    let changes = |old: &Side, new: &Side| -> Vec<Change> {
        let mut changes = diff(&old.schema, &new.schema);
        if arguments.strict {
            changes.iter_mut().for_each(|change| change.verdict = change.strict);
        }
        changes
    };
    let is_policy = arguments.releases.is_some();
    let found = match &sides[..] {
        [old, new] if !is_policy => changes(old, new).into_iter().map(|change| (1, change)).collect(),
        releases => report::policy(releases, changes),
    };
    let finding = |(new, change)| Finding { change, old: new - 1, new, accepted: None };
    let findings: Vec<Finding> = found.into_iter().map(finding).collect();
    // They tell what to think of findings.
    let pairs = sides.windows(2).filter(|_| !findings.is_empty());
    // Of several releases it has to be said which two they are about.
    let of_pair = |pair: &[Side]| {
        let which = if is_policy { format!("{} to {}: ", pair[0].name, pair[1].name) } else { String::new() };
        report::notes(&pair[0], &pair[1]).into_iter().map(move |note| format!("{which}{note}"))
    };
    let mut notes: Vec<String> = pairs.flat_map(of_pair).collect();
    if is_policy && !findings.is_empty() {
        notes.extend(report::policy_notes(&sides));
    }
    let mut report = Report { sides, is_policy, findings, notes, fail_on: arguments.fail_on.verdict() };
    report.sort();
    report
}

fn show(arguments: &Diff, mut report: Report, printer: &Printer) -> Result<(), Failure> {
    let least = arguments.show.verdict().min(report.fail_on.unwrap_or(arguments.show.verdict()));
    let all = report.findings.len();
    report.findings.retain(|finding| finding.change.verdict >= least);
    let hidden = all - report.findings.len();
    let problems = || report::problems(&report);
    let text = match arguments.format {
        DiffFormat::Text => return printer.page(&text::text(&report, arguments.all_sites, hidden)),
        DiffFormat::Markdown => markdown::markdown(&report, arguments.all_sites),
        DiffFormat::Json => report::to_json(&report).map_err(Failure::because)?,
        DiffFormat::Sarif => view::sarif(env!("CARGO_PKG_VERSION"), &report::rule_texts(), &problems())
            .map_err(Failure::because)?,
        DiffFormat::Github => view::github(&problems()),
        DiffFormat::Junit => view::junit("qmp diff", &problems()).map_err(Failure::because)?,
    };
    printer.results(text.lines())
}
