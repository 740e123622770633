//! `qmp lint`: what is wrong in a description.

mod fix;
mod list;

use crate::cli::LintFormat;
use crate::failure::Failure;
use crate::report::Report;
use crate::settings::Loaded;
use crate::{Outcome, cli, settings, source};
use qmp_review::lint::{self, Finding, Judged, Level, Levels, Policy};
use qmp_review::view;
use qmp_schema::model::Item;
use qmp_schema::{Diagnostic, Entry, EntryKind, Reading, Schema, Severity, SourceMap};

pub(crate) fn run(arguments: &cli::Lint, report: &Report) -> Result<Outcome, Failure> {
    let Loaded { settings, sources: settings_file } = settings::load(arguments.config.as_deref(), report)?;
    let mut policy = settings.lint;
    policy.levels.push(of_command_line(arguments));
    if arguments.list {
        return list::run(&policy, report);
    }
    if arguments.fix {
        fix::refuse(arguments)?;
    }
    let sources = source::load(&arguments.source)?;
    let reading = read(&sources, report)?;
    let described = Described { sources, reading };
    let described = match (arguments.fix, arguments.check) {
        (true, true) => return fix::check(described, &policy, report),
        (true, false) => fix::write(described, &policy, report)?,
        _ => described,
    };
    let judged = judge(arguments, &described, &policy, report)?;
    let unused = policy.unused(&judged, &entries(&described.reading.schema));
    report.diagnostics(&unused, &settings_file);
    show(&judged, &described.sources, &policy, arguments, report)?;
    let is_denied = judged.findings.iter().any(|finding| finding.level == Level::Deny);
    Ok(if is_denied { Outcome::Findings } else { Outcome::Fine })
}

/// A description with its files.
struct Described {
    sources: SourceMap,
    reading: Reading,
}

/// The levels of `--deny`, `--warn` and `--allow`, of which the stricter one counts.
fn of_command_line(arguments: &cli::Lint) -> Levels {
    let cli::Lint { allow, warn, deny, .. } = arguments;
    let mut levels = Levels::default();
    for (words, level) in [(allow, Level::Allow), (warn, Level::Warn), (deny, Level::Deny)] {
        words.iter().for_each(|word| levels.set(word.0.as_str(), level));
    }
    levels
}

/// Reads what can be read: what is wrong in it is found with the rest. Where nothing can be, nothing can be judged.
fn read(sources: &SourceMap, report: &Report) -> Result<Reading, Failure> {
    let reading = qmp_schema::read(sources);
    if reading.has_errors() && entries(&reading.schema).is_empty() {
        report.diagnostics(&reading.diagnostics, sources);
        return Err(Failure::Diagnosed);
    }
    Ok(reading)
}

fn judge(
    arguments: &cli::Lint,
    described: &Described,
    policy: &Policy,
    report: &Report,
) -> Result<Judged, Failure> {
    let Described { sources, reading } = described;
    let mut findings = lint::lint(sources, reading);
    if let Some(against) = &arguments.against {
        let other = source::load(&cli::Source { sources: vec![against.clone()] })?;
        let schema = source::schema_beside(against, qmp_schema::read(&other), &other, report)?;
        findings.extend(lint::against(&reading.schema, &schema));
        findings.sort_by_key(|finding| finding.diagnostic.span);
    }
    Ok(policy.judge(findings, sources))
}

/// The commands, events and types of a description.
fn entries(schema: &Schema) -> Vec<Entry> {
    let entry = |item: &Item| match item {
        Item::Command(command) => Some((EntryKind::Command, command.name.clone())),
        Item::Event(event) => Some((EntryKind::Event, event.name.clone())),
        Item::Type(id) => Some((EntryKind::Type, schema.type_def(*id).name.clone().unwrap_or_default())),
        Item::Chapter(_) => None,
    };
    schema.items.iter().filter_map(entry).map(|(kind, name)| Entry { kind, name }).collect()
}

fn show(
    judged: &Judged,
    sources: &SourceMap,
    policy: &Policy,
    arguments: &cli::Lint,
    report: &Report,
) -> Result<(), Failure> {
    let findings = &judged.findings;
    let problems = || lint::problems(judged, sources);
    let text = match arguments.format {
        LintFormat::Text => {
            let diagnostics: Vec<&Diagnostic> = findings.iter().map(|finding| &finding.diagnostic).collect();
            return report.findings(&diagnostics, sources, closing(findings, arguments.fix));
        }
        LintFormat::Json => lint::to_json(findings, sources).map_err(Failure::because)?,
        LintFormat::Sarif => {
            let rules = lint::rule_texts(policy);
            view::sarif(env!("CARGO_PKG_VERSION"), &rules, &problems()).map_err(Failure::because)?
        }
        LintFormat::Github => view::github(&problems()),
        LintFormat::Junit => view::junit("qmp lint", &problems()).map_err(Failure::because)?,
    };
    report.results(text.lines())
}

/// What stands below findings. What --fix left is not for it to mend.
fn closing(findings: &[Finding], is_fixed: bool) -> Vec<String> {
    let of = |severity| findings.iter().filter(|finding| finding.diagnostic.severity == severity).count();
    let Some(tally) = crate::report::tally(of(Severity::Error), of(Severity::Warning)) else {
        return Vec::new();
    };
    let mut lines = vec![format!("{tally}; `qmp explain RULE` tells more, such as what to do")];
    match findings.iter().filter(|finding| !finding.fix.is_empty()).count() {
        0 => {}
        _ if is_fixed => {}
        1 => lines.push("1 finding can be mended by --fix".to_owned()),
        n => lines.push(format!("{n} findings can be mended by --fix")),
    }
    lines
}
