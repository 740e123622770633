//! Findings as other programs see them.

use super::{Finding, Level};
use crate::fingerprint::fingerprint;
use crate::view::{Place, Problem, Severity};
use qmp_schema::{Diagnostic, SourceMap};
use std::collections::BTreeMap;

/// The findings as problems, in their order.
///
/// A fingerprint is made of the rule, the entry and the message, so that it stays the same wherever the entry moves. Of
/// findings that have these in common, it counts which one it is.
pub fn problems(findings: &[Finding], sources: &SourceMap) -> Vec<Problem> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let problem = |finding: &Finding| {
        let what = finding.diagnostic.full_message();
        let key = format!("{}\n{what}", finding.diagnostic.code);
        let count = seen.entry(key).and_modify(|count| *count += 1).or_default();
        finding.problem(sources, fingerprint([finding.diagnostic.code, &what, &count.to_string()]))
    };
    findings.iter().map(problem).collect()
}

impl Finding {
    fn problem(&self, sources: &SourceMap, fingerprint: String) -> Problem {
        let Diagnostic { severity: _, code, message: _, span, label: _, entry: _, related, help } =
            &self.diagnostic;
        Problem {
            rule: code,
            severity: if self.level == Level::Deny { Severity::Error } else { Severity::Warning },
            message: self.diagnostic.full_message(),
            help: help.clone(),
            place: Some(Place::new(*span, sources)),
            related: related.iter().map(|at| (Place::new(at.span, sources), at.label.clone())).collect(),
            fingerprint,
            accepted: None,
        }
    }
}
