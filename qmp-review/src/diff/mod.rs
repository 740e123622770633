//! What a change to a description breaks.
//!
//! The types that stand at the same places of both are compared pair by pair (`pairs`: `value`, `enumeration`, `alternate`, `object`, `wrapper`, `union`,
//! `other_tag`, `meta`),
//! starting at the entries (`entry`). What is different is then followed to the places of the wire at which it shows
//! (`sites`), folded by its cause and judged (`fold`) by one table (`verdict`).

mod alternate;
mod change;
mod condition;
mod effect;
mod entry;
mod enumeration;
mod fold;
mod knows;
mod meta;
mod object;
mod other_tag;
mod pairs;
mod side;
mod sites;
mod union;
mod value;
mod verdict;
mod words;
mod wrapper;

pub use change::{Attributes, Change, Detail, Direction, Section, Site, Verdict};
pub use fold::MAX_SITES;
pub use verdict::{Rule, table};

use fold::Folder;
use pairs::Pairs;
use qmp_schema::Schema;
use side::Side;

/// All rules, in the order of the table.
pub fn rules() -> &'static [&'static Rule] {
    verdict::ALL
}

/// What is different between two descriptions, in the order of the places at which it shows: commands, then events, each by
/// name.
///
/// ```
/// let read = |text: &str| {
///     let mut sources = qmp_schema::SourceMap::new();
///     sources.add("schema.json", text);
///     qmp_schema::read(&sources).schema
/// };
/// let old = read("{ 'command': 'eject', 'data': { 'device': 'str', '*force': 'bool' } }");
/// let new = read("{ 'command': 'eject', 'data': { 'device': 'str' } }");
/// let changes = qmp_review::diff::diff(&old, &new);
/// assert_eq!(changes[0].rule, "member-removed");
/// assert_eq!(changes[0].full_message(), "in command 'eject': argument 'force' is gone");
/// ```
pub fn diff(old: &Schema, new: &Schema) -> Vec<Change> {
    let mut pairs = Pairs::new(Side::new(old), Side::new(new));
    let entries = entry::entries(&mut pairs);
    pairs.compare();
    let mut folder = Folder::default();
    sites::walk(&pairs, entries, &mut folder);
    folder.finish(&pairs)
}
