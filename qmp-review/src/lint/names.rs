//! The names that a text of the classic look gives. Those of QAPI schemas are checked by their reader, and what a running
//! QEMU tells nobody can rename.

use super::Context;
use super::walk::{Entry, What};
use qmp_schema::{EntryKind, Span};

/// A name.
#[derive(Debug)]
pub(super) struct Named<'r> {
    pub(super) kind: NameKind,
    /// What it is the name of: `command`.
    pub(super) what: &'static str,
    pub(super) name: &'r str,
    /// The name without the prefixes of downstream extensions and of experiments.
    pub(super) own: &'r str,
    pub(super) span: Span,
    pub(super) entry: Entry<'r>,
}

/// What has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NameKind {
    Command,
    Event,
    Type,
    Member,
    Value,
}

/// All names that are on the wire, and those of types, in order. Each once for each entry.
pub(super) fn names<'r>(context: &Context<'r>) -> Vec<Named<'r>> {
    let mut out = Vec::new();
    for entry in context.entries().filter(|entry| context.text(entry.span.file).is_some()) {
        let (kind, what) = match entry.kind {
            EntryKind::Command => (NameKind::Command, "command"),
            EntryKind::Event => (NameKind::Event, "event"),
            EntryKind::Type => (NameKind::Type, "type"),
        };
        let named =
            |kind, what, name, span| Named { kind, what, name, own: own(name), span, entry: entry.clone() };
        let place = entry.place(context.sources).unwrap_or(entry.span);
        out.push(named(kind, what, entry.name, place));
        let mut known = std::collections::BTreeSet::new();
        for part in entry.parts().filter(|part| known.insert(part.name)) {
            let kind = match part.what {
                What::Member { .. } => NameKind::Member,
                What::Value => NameKind::Value,
                // A branch has the name of a value, that of a choice is not on the wire.
                What::Branch | What::Choice => continue,
            };
            out.push(named(kind, part.what.word(), part.name, part.span));
        }
    }
    out
}

/// A name without what may stand ahead of any: `__org.example_`, then `x-`.
fn own(name: &str) -> &str {
    let downstream = name.strip_prefix("__").and_then(|rest| Some(rest.split_once('_')?.1));
    let name = downstream.unwrap_or(name);
    name.strip_prefix("x-").or_else(|| name.strip_prefix("X-")).unwrap_or(name)
}
