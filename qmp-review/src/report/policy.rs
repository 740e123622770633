//! QEMU's deprecation policy: an interface works in the release that deprecates it and in the next one; then it may go.

use super::Side;
use crate::diff::{Change, Rule, Site, Verdict};
use qmp_schema::paths;
use std::collections::BTreeSet;

/// The rules of the policy.
pub const RULES: [&Rule; 2] = [&REMOVED_WITHOUT_DEPRECATION, &DEPRECATED_TOO_BRIEFLY];

static REMOVED_WITHOUT_DEPRECATION: Rule = Rule::of_policy(
    "removed-without-deprecation",
    "something is gone that was not deprecated in the release before",
    include_str!("policy/removed-without-deprecation.md"),
);

static DEPRECATED_TOO_BRIEFLY: Rule = Rule::of_policy(
    "deprecated-too-briefly",
    "something is gone one release after it was deprecated",
    include_str!("policy/deprecated-too-briefly.md"),
);

/// What can go: rules of differences.
const REMOVALS: [&str; 6] = [
    "command-removed",
    "event-removed",
    "member-removed",
    "enum-value-removed",
    "alternate-form-removed",
    "reply-removed",
];

/// The most facts of a release that are looked at. All of QEMU 10 has 14 thousand.
const MAX_FACTS: usize = 1_000_000;

/// What a release has deprecated, as the wire facts say it, without the marks of optional members: these come and go.
struct Deprecated(BTreeSet<String>);

impl Deprecated {
    fn of(side: &Side) -> Deprecated {
        let facts = paths(&side.schema).take(MAX_FACTS);
        let deprecated = |fact: String| Some(plain(fact.strip_suffix(" feature deprecated")?));
        Deprecated(facts.filter_map(deprecated).collect())
    }

    /// Whether a place is deprecated, or something that it is in.
    fn has(&self, place: &str) -> bool {
        let ends = place.match_indices([' ', '.', '[', '{', '|']).map(|(at, _)| at);
        ends.chain([place.len()]).any(|end| self.0.contains(&place[..end]))
    }
}

fn plain(fact: &str) -> String {
    fact.replace('?', "")
}

/// The removals between releases that came too early, each with the place of the release that lacks the thing. `changes` gives
/// the differences between two releases that follow each other.
pub fn policy(
    releases: &[Side],
    mut changes: impl FnMut(&Side, &Side) -> Vec<Change>,
) -> Vec<(usize, Change)> {
    let deprecated: Vec<Deprecated> = releases.iter().map(Deprecated::of).collect();
    let mut out = Vec::new();
    for at in 1..releases.len() {
        for change in changes(&releases[at - 1], &releases[at]) {
            // What is unstable may go at any time, and what is not sent any more takes nothing from a client.
            if change.verdict == Verdict::Breaking && REMOVALS.contains(&change.rule) {
                out.extend(judge(&change, at, releases, &deprecated).map(|early| (at, early)));
            }
        }
    }
    out
}

/// A removal that came too early; of several sites those at which it did.
fn judge(change: &Change, at: usize, releases: &[Side], deprecated: &[Deprecated]) -> Option<Change> {
    let place = |site: &Site| match &change.detail.value {
        Some(value) => plain(&format!("{site} = \"{value}\"")),
        None => plain(&site.to_string()),
    };
    let (was, before) = (&deprecated[at - 1], at.checked_sub(2).map(|at| &deprecated[at]));
    let never = |site: &&Site| !was.has(&place(site));
    // Of the first release nobody knows how long it has been so.
    let briefly = |site: &&Site| before.is_some_and(|before| !before.has(&place(site)));
    let (gone, last) = (&releases[at].name, &releases[at - 1].name);
    let sites: Vec<Site> = change.sites.iter().filter(never).cloned().collect();
    if !sites.is_empty() {
        return Some(Change {
            rule: REMOVED_WITHOUT_DEPRECATION.id,
            sites,
            message: format!("{} in {gone}, and was not deprecated in {last}", change.message),
            meaning: format!(
                "clients had no warning: keep it, deprecate it in {gone}, and remove it two releases later"
            ),
            ..change.clone()
        });
    }
    let sites: Vec<Site> = change.sites.iter().filter(briefly).cloned().collect();
    (!sites.is_empty()).then(|| Change {
        rule: DEPRECATED_TOO_BRIEFLY.id,
        sites,
        message: format!("{} in {gone}, one release after it was deprecated in {last}", change.message),
        meaning: format!(
            "clients had one release to change in: keep it in {gone}, and remove it in the next one"
        ),
        ..change.clone()
    })
}
