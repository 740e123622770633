//! Findings as other programs see them.

use super::{Finding, Report, severity};
use crate::view::{Place, Problem, Severity};
use qmp_schema::{SourceMap, Span};

/// How many sites are told of one finding.
const MAX_SITES: usize = 10;

/// The findings as problems, in their order. Errors are those that make the command fail, and no others.
pub fn problems(report: &Report) -> Vec<Problem> {
    report.findings.iter().map(|finding| problem(finding, report)).collect()
}

fn problem(finding: &Finding, report: &Report) -> Problem {
    let Finding { change, old, new, accepted } = finding;
    let (old, new) = (&report.sides[*old].sources, &report.sides[*new].sources);
    let severity = match severity(change.verdict) {
        _ if report.fails(finding) => Severity::Error,
        Severity::Error => Severity::Warning,
        other => other,
    };
    let place = change.new.or(change.near).map(|span| Place::new(span, new));
    let before = change.old.map(|span| (Place::new(span, old), "what it was".to_owned()));
    Problem {
        rule: change.rule,
        severity,
        message: change.full_message(),
        help: Some(help(finding)),
        place: place.or_else(|| start(change.old, old, new)),
        related: before.into_iter().collect(),
        fingerprint: change.fingerprint.clone(),
        accepted: accepted.as_ref().map(|accepted| accepted.reason.clone()),
    }
}

/// What it means, and the places on the wire where there are several.
fn help(finding: &Finding) -> String {
    let change = &finding.change;
    let mut text = change.meaning.clone();
    if change.sites.len() > 1 || change.more_sites {
        let shown: Vec<String> = change.sites.iter().take(MAX_SITES).map(ToString::to_string).collect();
        text += &format!("; at {}", shown.join(", "));
        let more = change.sites.len() - shown.len();
        if more > 0 || change.more_sites {
            text += &format!(" and {more}{} more", if change.more_sites { " or" } else { "" });
        }
    }
    text
}

/// The start of the newer file that has the name of the one in which a thing was, or of the first one: programs that show
/// findings pass over those without a place.
fn start(was: Option<Span>, old: &SourceMap, new: &SourceMap) -> Option<Place> {
    let name = was.map(|span| old.file(span.file).path.file_name());
    let same = new.files().find(|(_, file)| Some(file.path.file_name()) == name);
    let (file, _) = same.or_else(|| new.files().next())?;
    Some(Place::new(Span::new(file, 0, 0), new))
}
