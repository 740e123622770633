//! What is made of differences: which are accepted, which make the command fail, and what is to be known of both sides.
//!
//! [`diff`](crate::diff) tells what is different between two descriptions and what that means; here is what a project makes of
//! it. All views show the same [`Report`].

mod accepted;
mod json;
mod notes;
mod policy;
mod problem;

pub use accepted::{Acceptance, Accepted, Date, accept, today};
pub use json::to_json;
pub use notes::{notes, policy_notes};
pub use policy::{RULES as POLICY_RULES, policy};
pub use problem::problems;

use crate::diff::{Change, Rule, Verdict};
use crate::view::{RuleText, Severity};
use qmp_schema::{Schema, Server, SourceMap};
use std::collections::BTreeSet;

/// One of the descriptions.
#[derive(Debug)]
pub struct Side {
    /// The source as the user named it, or the name that he gave to it.
    pub name: String,
    /// Its files.
    pub sources: SourceMap,
    /// What it says.
    pub schema: Schema,
    /// The release and the target, where the source tells them.
    pub server: Server,
}

/// A difference, and what a project makes of it.
#[derive(Debug)]
pub struct Finding {
    /// The difference.
    pub change: Change,
    /// The side that is older, by its place in [`Report::sides`].
    pub old: usize,
    /// The side that is newer.
    pub new: usize,
    /// Who accepted it.
    pub accepted: Option<Acceptance>,
}

/// All that there is to say of several descriptions.
#[derive(Debug)]
pub struct Report {
    /// The descriptions, the oldest first.
    pub sides: Vec<Side>,
    /// Whether the findings are those of the [`policy`] instead of all differences.
    pub is_policy: bool,
    /// The differences, the worst first; of equal ones by the place on the wire.
    pub findings: Vec<Finding>,
    /// What else is to be known, in sentences without a full stop.
    pub notes: Vec<String>,
    /// From which verdict on a finding makes the command fail; `None` where none does.
    pub fail_on: Option<Verdict>,
}

impl Report {
    /// Whether a finding makes the command fail.
    pub fn fails(&self, finding: &Finding) -> bool {
        finding.accepted.is_none() && self.fail_on.is_some_and(|least| finding.change.verdict >= least)
    }

    /// What people are told that the sides are: their releases, where these tell them apart, else their names.
    pub fn titles(&self) -> Vec<String> {
        let versions: BTreeSet<&str> =
            self.sides.iter().filter_map(|side| side.server.version.as_deref()).collect();
        let is_told = versions.len() == self.sides.len() && !self.is_policy;
        let title = |side: &Side| match &side.server.version {
            Some(version) if is_told => format!("QEMU {version}"),
            _ => side.name.clone(),
        };
        self.sides.iter().map(title).collect()
    }

    /// How many findings of a verdict are not accepted.
    pub fn count(&self, verdict: Verdict) -> usize {
        let of_it = |finding: &&Finding| finding.change.verdict == verdict && finding.accepted.is_none();
        self.findings.iter().filter(of_it).count()
    }

    /// How many are accepted.
    pub fn accepted(&self) -> usize {
        self.findings.iter().filter(|finding| finding.accepted.is_some()).count()
    }

    /// Puts the findings in order.
    pub fn sort(&mut self) {
        self.findings.sort_by(|a, b| {
            let key = |finding: &Finding| (finding.new, std::cmp::Reverse(finding.change.verdict));
            key(a)
                .cmp(&key(b))
                .then_with(|| a.change.sites.first().cmp(&b.change.sites.first()))
                .then_with(|| a.change.rule.cmp(b.change.rule))
        });
    }
}

/// All rules of comparisons, those of the deprecation policy too.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    crate::diff::rules().iter().copied().chain(POLICY_RULES)
}

/// The rules as formats list them.
pub fn rule_texts() -> Vec<RuleText<'static>> {
    let text = |rule: &'static Rule| RuleText {
        id: rule.id,
        summary: rule.summary,
        page: rule.page,
        severity: severity(rule.send.max(rule.receive).unwrap_or(Verdict::Info)),
    };
    rules().map(text).collect()
}

/// What a verdict is to formats that do not know ours.
fn severity(verdict: Verdict) -> Severity {
    match verdict {
        Verdict::Breaking => Severity::Error,
        Verdict::Risky => Severity::Warning,
        Verdict::Compatible | Verdict::Info => Severity::Note,
    }
}
