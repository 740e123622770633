//! What a description says otherwise than another source of the same release: a QAPI schema, or what a running QEMU says.
//!
//! It is what [`diff`](crate::diff) finds between the two, put as what is wrong in the description.

mod entries;
mod members;
mod values;

use super::{Finding, rules};
use crate::diff::{Change, Section, Site, diff};
use crate::words::listed;
use qmp_schema::{Diagnostic, EntryKind, Schema};

/// In what the first differs from the second, in source order.
pub fn against(described: &Schema, other: &Schema) -> Vec<Finding> {
    let changes = diff(other, described);
    // What a build leaves out, or has, for its conditions is no mistake.
    let changes: Vec<&Change> = changes.iter().filter(|change| !change.attributes.one_build).collect();
    let mut out = Vec::new();
    entries::check(&changes, described, other, &mut out);
    members::check(&changes, &mut out);
    values::check(&changes, &mut out);
    out.sort_by_key(|finding| finding.diagnostic.span);
    out
}

/// Adds a finding at what a change is about.
fn add(
    out: &mut Vec<Finding>,
    id: &'static str,
    change: &Change,
    message: String,
    describe: impl FnOnce(Diagnostic) -> Diagnostic,
) {
    let Some(rule) = rules::find(id) else { return };
    let span = change.near.unwrap_or_default();
    let mut diagnostic = Diagnostic::warning(rule.id, span, message);
    if let Some(site) = change.sites.first() {
        diagnostic = diagnostic.entry(site.entry.kind, &site.entry.name);
    }
    out.push(Finding { level: rule.level, diagnostic: describe(diagnostic), fix: Vec::new() });
}

/// What stands at a path of a section, in words.
fn subject(site: &Site, path: &str) -> String {
    let path = path.replace('?', "");
    let kind = if site.entry.kind == EntryKind::Event { "the event" } else { "the command" };
    match (site.section, path.as_str()) {
        (Section::Entry, _) => kind.into(),
        (Section::Arguments, "") => "the arguments".into(),
        (Section::Returns, "") => "the reply".into(),
        (Section::Data, "") => "the data".into(),
        (Section::Arguments, path) => format!("argument '{path}'"),
        (Section::Returns, path) => format!("member '{path}' of the reply"),
        (Section::Data, path) => format!("member '{path}' of the data"),
    }
}

/// Where else it is so: nothing, or what follows the message.
fn elsewhere(change: &Change) -> String {
    match change.sites.len() {
        0 | 1 => String::new(),
        2 => ", here and at another place".into(),
        many => format!(", here and at {} other places", many - 1),
    }
}

/// All names, since each is to be mended.
fn quoted(names: &[&str]) -> String {
    listed(names.iter().copied(), "and", usize::MAX)
}
