//! What people see of a comparison.

use crate::style::{ADDED, ASIDE, NAME, REMOVED, WARY, plain, styled};
use anstyle::Style;
use qmp_review::diff::{Attributes, Change, Verdict};
use qmp_review::report::{Finding, Report};
use qmp_schema::{SourceMap, Span};
use std::fmt::Write;

/// How many sites of a finding are shown, unless all shall be.
const MAX_SITES: usize = 3;

/// Notes, findings with the worst first, those that are accepted last, and how many there are. `hidden` are not shown.
pub(super) fn text(report: &Report, all_sites: bool, hidden: usize) -> String {
    let mut out = String::new();
    for note in &report.notes {
        let _ = writeln!(out, "{}: {}\n", styled(NAME, "note"), plain(note));
    }
    let (accepted, open): (Vec<&Finding>, Vec<&Finding>) =
        report.findings.iter().partition(|finding| finding.accepted.is_some());
    for finding in open.into_iter().chain(accepted) {
        out += &block(finding, report, all_sites);
        out.push('\n');
    }
    out + &closing(report, hidden)
}

fn block(finding: &Finding, report: &Report, all_sites: bool) -> String {
    let change = &finding.change;
    let mut out = headline(finding);
    let shown = if all_sites { change.sites.len() } else { MAX_SITES };
    for site in change.sites.iter().take(shown) {
        let _ = writeln!(out, "    {}", plain(&site.to_string()));
    }
    if let Some(more) = more(finding, shown) {
        let _ = writeln!(out, "    {}", styled(ASIDE, more + " (--all-sites)"));
    }
    let place = |span: Option<Span>, side: usize| Some(place(span?, &report.sides[side].sources));
    let places = match (place(change.old, finding.old), place(change.new, finding.new)) {
        (Some(old), Some(new)) => Some(format!("{old} -> {new}")),
        (old, new) => old.or(new),
    };
    if let Some(places) = places {
        let _ = writeln!(out, "  {} {}", styled(ASIDE, "at"), styled(ASIDE, places));
    }
    let _ = writeln!(out, "  {} {}", styled(ASIDE, "="), plain(&change.meaning));
    if let Some(advice) = &change.attributes.advice {
        let _ = writeln!(out, "  {} deprecated: {}", styled(ASIDE, "="), plain(&one_line(advice)));
    }
    if let Some(accepted) = &finding.accepted {
        let until = accepted.until.map(|until| format!(" until {until}")).unwrap_or_default();
        let _ =
            writeln!(out, "  {} accepted{until}: {}", styled(ASIDE, "="), plain(&one_line(&accepted.reason)));
    }
    out
}

/// `breaking[member-removed]: in command 'eject': argument 'force' is gone (deprecated)`
fn headline(finding: &Finding) -> String {
    let change = &finding.change;
    let (style, word) = match (&finding.accepted, change.verdict) {
        (Some(_), _) => (ASIDE, "accepted"),
        (None, verdict) => (style(verdict), verdict.name()),
    };
    let head = styled(style.bold(), format!("{word}[{}]", change.rule));
    let marks = marks(change);
    let marks = if marks.is_empty() { marks } else { format!(" {}", styled(WARY, format!("({marks})"))) };
    format!("{head}: {}{marks}\n", plain(&change.full_message()))
}

fn style(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Breaking => REMOVED,
        Verdict::Risky => WARY,
        Verdict::Compatible => ADDED,
        Verdict::Info => Style::new(),
    }
}

/// What else is to be known of what is different, in a few words.
pub(super) fn marks(change: &Change) -> String {
    let Attributes { unstable, deprecated, advice: _, condition, one_build, downstream } = &change.attributes;
    // Where the condition is what has changed, the message says so.
    let condition = condition.as_ref().filter(|condition| !change.message.contains(condition.as_str()));
    let condition = condition.map(|condition| format!("if {condition}"));
    let marks = [
        unstable.then(|| "unstable".to_owned()),
        deprecated.then(|| "deprecated".to_owned()),
        condition,
        one_build.then(|| "perhaps just not in this build".to_owned()),
        downstream.then(|| "a vendor's own".to_owned()),
    ];
    marks.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// How many sites are not shown.
pub(super) fn more(finding: &Finding, shown: usize) -> Option<String> {
    let change = &finding.change;
    match (change.sites.len().saturating_sub(shown), change.more_sites) {
        (0, false) => None,
        (0, true) => Some("and others".to_owned()),
        (more, false) => Some(format!("and {more} more")),
        (more, true) => Some(format!("and more than {more} more")),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A place as editors follow it.
pub(super) fn place(span: Span, sources: &SourceMap) -> String {
    sources.location(span).to_string()
}

fn closing(report: &Report, hidden: usize) -> String {
    if report.findings.is_empty() && hidden == 0 {
        return match &report.sides[..] {
            [old, new] if !report.is_policy => {
                format!("no differences between {} and {}\n", plain(&old.name), plain(&new.name))
            }
            _ => "nothing was removed that was not deprecated in the two releases before\n".to_owned(),
        };
    }
    let counts = [Verdict::Breaking, Verdict::Risky, Verdict::Compatible, Verdict::Info].map(|verdict| {
        let count = format!("{} {}", report.count(verdict), verdict.name());
        if report.count(verdict) > 0 { styled(style(verdict), count) } else { count }
    });
    let mut out = counts.join(", ");
    if report.accepted() > 0 {
        let _ = write!(out, ", {} accepted", report.accepted());
    }
    if hidden > 0 {
        let _ = write!(out, "; {hidden} of less weight not shown");
    }
    out + "; `qmp explain RULE` tells more\n"
}
