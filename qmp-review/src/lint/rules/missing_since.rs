//! Each entry says since when it is there, where the others do.

use crate::lint::walk::Entry;
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "missing-since",
    level: Level::Warn,
    summary: "an entry does not say since which release it is there, though nearly all others do",
    page: include_str!("missing_since.md"),
    check,
};

/// Of ten entries so many say it where it is the custom. Texts of QEMU are far from it on either side.
const CUSTOM: usize = 8;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // What has no documentation at all has another finding.
    let entries: Vec<Entry<'_>> = context.entries().filter(|entry| !entry.doc.is_empty()).collect();
    let said = entries.iter().filter(|entry| entry.meta.since.is_some()).count();
    if said * 10 < entries.len() * CUSTOM {
        return;
    }
    for entry in entries.iter().filter(|entry| entry.meta.since.is_none()) {
        let Some(place) = entry.place(context.sources) else { continue };
        let message = format!("since when this {} is there is not said", entry.kind);
        findings.add(place, message, |diagnostic| {
            entry.names(diagnostic).help("name the release that will have it first")
        });
    }
}
