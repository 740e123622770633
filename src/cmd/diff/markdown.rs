//! A comparison as a text for release notes.

use super::text::{marks, more, place};
use qmp_codegen::docs::{markdown_code as code, markdown_text as escape};
use qmp_review::diff::Verdict;
use qmp_review::report::{Finding, Report};
use qmp_schema::{EntryKind, Schema};
use std::fmt::Write;

/// How many sites of a change are listed, unless all shall be.
const MAX_SITES: usize = 5;

/// The parts of the report, and the rules whose findings are in each; all others are changes.
const NEW: [&str; 2] = ["command-added", "event-added"];
const DEPRECATED: [&str; 2] = ["deprecation-added", "deprecation-withdrawn"];
const REMOVED: [&str; 2] = ["command-removed", "event-removed"];

/// New, changed, deprecated, removed; of what is changed the worst first.
pub(super) fn markdown(report: &Report, all_sites: bool) -> String {
    let mut out = format!("# {}\n", title(report));
    for note in &report.notes {
        let _ = write!(out, "\n> **Note:** {}.\n", prose(note));
    }
    let of = |rules: &[&str]| -> Vec<&Finding> {
        report.findings.iter().filter(|finding| rules.contains(&finding.change.rule)).collect()
    };
    let is_named = |rule: &str| NEW.iter().chain(&DEPRECATED).chain(&REMOVED).any(|named| *named == rule);
    if report.is_policy {
        let all: Vec<&Finding> = report.findings.iter().collect();
        out += &section("## Removed too early", &all, |finding| change(finding, report, all_sites));
        return out + if all.is_empty() { "\nNothing.\n" } else { "" };
    }
    out += &section("## New", &of(&NEW), |finding| entry(finding, finding.new, report));
    let changed: Vec<&Finding> =
        report.findings.iter().filter(|finding| !is_named(finding.change.rule)).collect();
    if !changed.is_empty() {
        out += "\n## Changed\n";
    }
    for (verdict, heading) in [
        (Verdict::Breaking, "### Breaking"),
        (Verdict::Risky, "### Risky"),
        (Verdict::Compatible, "### Compatible"),
        (Verdict::Info, "### For information"),
    ] {
        let of_verdict: Vec<&Finding> =
            changed.iter().copied().filter(|finding| finding.change.verdict == verdict).collect();
        out += &section(heading, &of_verdict, |finding| change(finding, report, all_sites));
    }
    out += &section("## Deprecated", &of(&DEPRECATED), |finding| change(finding, report, all_sites));
    out += &section("## Removed", &of(&REMOVED), |finding| entry(finding, finding.old, report));
    if report.findings.is_empty() {
        out += "\nNo differences.\n";
    }
    out
}

fn title(report: &Report) -> String {
    let names: Vec<String> = report.titles().iter().map(|title| named(title)).collect();
    match &names[..] {
        [_, removing @ ..] if report.is_policy => {
            format!("The deprecation policy in {}", removing.join(", "))
        }
        [old, .., new] => format!("Changes from {old} to {new}"),
        _ => "Changes".to_owned(),
    }
}

/// The name of a release as text, a source as code: its dots and colons are no punctuation.
fn named(title: &str) -> String {
    if title.contains(['/', ':']) || title.contains("..") { code(title) } else { escape(title) }
}

fn section(heading: &str, findings: &[&Finding], item: impl Fn(&Finding) -> String) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let items: String = findings.iter().map(|finding| item(finding)).collect();
    format!("\n{heading}\n\n{items}")
}

/// A command or event that is new or gone: `side` has it.
fn entry(finding: &Finding, side: usize, report: &Report) -> String {
    let change = &finding.change;
    let Some(site) = change.sites.first() else { return String::new() };
    let kind = if site.entry.kind == EntryKind::Event { "Event" } else { "Command" };
    let since = since(&report.sides[side].schema, site.entry.kind, &site.entry.name);
    let since = since.map(|since| format!("since {since}"));
    let marks = Some(marks(change)).filter(|marks| !marks.is_empty());
    let about: Vec<String> = since.into_iter().chain(marks).map(|text| escape(&text)).collect();
    let about = if about.is_empty() { String::new() } else { format!(" ({})", about.join(", ")) };
    let mut out = format!("- {kind} {}{about}", code(&site.entry.name));
    if change.verdict != Verdict::Compatible {
        let _ = write!(out, ": **{}**, {}", change.verdict.name(), prose(&change.meaning));
    }
    out.push('\n');
    out + &remarks(finding)
}

/// Anything else that is different.
fn change(finding: &Finding, report: &Report, all_sites: bool) -> String {
    let change = &finding.change;
    let marks = marks(change);
    let marks = if marks.is_empty() { marks } else { format!(" ({})", escape(&marks)) };
    let (what, meaning) = (sentence(&change.full_message()), sentence(&change.meaning));
    let mut out = format!("- {what}{marks}. {meaning}. {}\n", code(change.rule));
    let shown = if all_sites { change.sites.len() } else { MAX_SITES };
    if change.sites.len() > 1 || change.more_sites {
        for site in change.sites.iter().take(shown) {
            let _ = writeln!(out, "  - {}", code(&site.to_string()));
        }
        out.extend(more(finding, shown).map(|more| format!("  - {more}\n")));
    }
    if report.is_policy
        && let Some(span) = change.old
    {
        let _ = writeln!(out, "  - it was in {}", code(&place(span, &report.sides[finding.old].sources)));
    }
    out + &remarks(finding)
}

/// What is said of its deprecation, and why the change may stay.
fn remarks(finding: &Finding) -> String {
    let mut out = String::new();
    if let Some(advice) = &finding.change.attributes.advice {
        let _ = writeln!(out, "  - deprecated: {}", escape(advice));
    }
    if let Some(accepted) = &finding.accepted {
        let until = accepted.until.map(|until| format!(" until {until}")).unwrap_or_default();
        let _ = writeln!(out, "  - accepted{until}: {}", escape(&accepted.reason));
    }
    out
}

fn since(schema: &Schema, kind: EntryKind, name: &str) -> Option<String> {
    let meta = match kind {
        EntryKind::Command => &schema.commands().find(|command| command.name == name)?.meta,
        EntryKind::Event => &schema.events().find(|event| event.name == name)?.meta,
        EntryKind::Type => return None,
    };
    meta.since.clone()
}

/// A sentence; the names in it, which stand between single quotes, as code.
fn prose(text: &str) -> String {
    let parts: Vec<&str> = text.split('\'').collect();
    // An odd one is an apostrophe, or a name that has one.
    if parts.len().is_multiple_of(2) {
        return escape(text);
    }
    let part = |(at, part): (usize, &&str)| if at % 2 == 0 { escape(part) } else { code(part) };
    parts.iter().enumerate().map(part).collect()
}

/// As [`prose`], with a capital letter.
fn sentence(text: &str) -> String {
    let text = prose(text);
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
