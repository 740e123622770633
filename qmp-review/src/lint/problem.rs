//! Findings as other programs see them.

use super::{Finding, Judged, Level, Policy, Rule, rules};
use crate::fingerprint::fingerprint;
use crate::view::{Place, Problem, RuleText, Severity};
use qmp_schema::{Diagnostic, SourceMap};
use std::collections::BTreeMap;

/// What was found as problems: findings in their order, then what is allowed by name.
pub fn problems(judged: &Judged, sources: &SourceMap) -> Vec<Problem> {
    let found = judged.findings.iter().map(|finding| (finding, None));
    let allowed = judged.allowed.iter().map(|(finding, reason)| (finding, Some(reason)));
    let all: Vec<(&Finding, Option<&String>)> = found.chain(allowed).collect();
    let fingerprints = fingerprints(all.iter().map(|(finding, _)| *finding));
    let all = all.into_iter().zip(fingerprints);
    all.map(|((finding, reason), fingerprint)| problem(finding, reason, fingerprint, sources)).collect()
}

/// What tells each finding from the others. It is made of the rule, the entry and the message, so that it stays the same
/// wherever the entry moves. Of findings that have these in common, it counts which one it is.
pub(super) fn fingerprints<'f>(findings: impl Iterator<Item = &'f Finding>) -> Vec<String> {
    let mut seen: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let one = |finding: &'f Finding| {
        let (rule, what) = (finding.diagnostic.code, finding.diagnostic.full_message());
        let count = seen.entry((rule, what.clone())).and_modify(|count| *count += 1).or_default();
        fingerprint([rule, &what, &count.to_string()])
    };
    findings.map(one).collect()
}

fn problem(finding: &Finding, reason: Option<&String>, fingerprint: String, sources: &SourceMap) -> Problem {
    let Diagnostic { severity: _, code, message: _, span, label: _, entry: _, related, help } =
        &finding.diagnostic;
    Problem {
        rule: code,
        severity: Severity::from(finding.level),
        message: finding.diagnostic.full_message(),
        help: help.clone(),
        place: Some(Place::new(*span, sources)),
        related: related.iter().map(|at| (Place::new(at.span, sources), at.label.clone())).collect(),
        fingerprint,
        accepted: reason.cloned(),
    }
}

/// The rules as formats list them, each with the level that is wanted of it.
pub fn rule_texts(policy: &Policy) -> Vec<RuleText<'static>> {
    let text = |rule: &Rule| RuleText {
        id: rule.id,
        summary: rule.summary,
        page: rule.page,
        severity: Severity::from(policy.level(rule.id, rule.level)),
    };
    rules().iter().map(text).collect()
}

impl From<Level> for Severity {
    fn from(level: Level) -> Severity {
        match level {
            Level::Deny => Severity::Error,
            Level::Warn => Severity::Warning,
            Level::Allow => Severity::Note,
        }
    }
}
