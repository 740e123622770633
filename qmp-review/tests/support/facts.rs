//! Findings held against wire facts.

#![allow(unreachable_pub, reason = "each test uses a part of it")]

use qmp_review::diff::{Change, diff};
use qmp_schema::{Schema, escaped};
use std::collections::BTreeSet;

/// What the wire facts begin with that a change is about, or something around that; without the marks of optional members.
fn covered(change: &Change) -> Vec<String> {
    let mut out = Vec::new();
    for site in &change.sites {
        let start = site.to_string().replace('?', "");
        let start = start.strip_suffix(" .").unwrap_or(&start).to_owned();
        if let Some(value) = &change.detail.value {
            // A value of a discriminator has members. Drawn names have blanks and dots of their own.
            let value = escaped(value).replace('?', "");
            let ends = start.match_indices(['.', ' ', '}']).map(|(at, _)| start.split_at(at + 1));
            out.extend(ends.map(|(before, name)| format!("{before}{{{name}={value}}}")));
        }
        for value in change.detail.names.iter().filter(|_| change.rule.contains("branches")) {
            out.push(format!("{}={value}", start));
        }
        if let Some(start) = start.strip_suffix("|number").or(start.strip_suffix("|integer")) {
            // One form of an alternate became the other.
            out.extend([format!("{start}|integer"), format!("{start}|number")]);
        }
        out.push(start);
    }
    out
}

/// Whether one of these is where a wire fact begins.
fn covers(starts: &BTreeSet<String>, fact: &str) -> bool {
    let fact = fact.replace('?', "");
    let ends = fact.match_indices([' ', '.', '[', '|', ':', '{', '}']).flat_map(|(at, _)| [at, at + 1]);
    ends.chain([fact.len()]).any(|end| starts.contains(&fact[..end]))
}

/// Whether a change is one that wire facts show.
fn shows(change: &Change) -> bool {
    let rules = [
        "command",
        "event",
        "member-added",
        "member-removed",
        "member-made",
        "enum-value",
        "alternate",
        "type-changed",
    ];
    rules.iter().any(|rule| change.rule.starts_with(rule))
}

/// Whether each wire fact that one of two descriptions has alone belongs to something that was found, and nothing was
/// found where there is none.
pub fn check(old: &Schema, new: &Schema) -> Result<(), String> {
    let changes = diff(old, new);
    let starts: BTreeSet<String> = changes.iter().flat_map(covered).collect();
    let facts = |schema: &Schema| qmp_schema::paths(schema).collect::<BTreeSet<_>>();
    let (old, new) = (facts(old), facts(new));
    // Where one side has a type for the second time, its facts end; the other may have another type of the same members.
    let cut = old.symmetric_difference(&new).filter_map(|fact| fact.strip_suffix(": object recursive"));
    let cut: BTreeSet<String> = cut.map(|start| start.replace('?', "")).collect();
    let mut different = old.symmetric_difference(&new);
    if let Some(fact) = different.find(|fact| !covers(&starts, fact) && !covers(&cut, fact)) {
        return Err(format!("nothing covers: {fact}"));
    }
    match changes.iter().find(|change| shows(change)) {
        Some(change) if old == new => Err(format!("no fact shows {change:#?}")),
        _ => Ok(()),
    }
}
