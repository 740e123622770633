//! Entries of the table and their documentation: which belong together, which stand alone.

use super::sections::{Documented, of_text};
use qmp_schema::text::{Entry, Kind, Text};

/// Sections whose heading is not the name of their entry, each with it: those that the reader paired by what their
/// example executes or by where they stand; and those that it could not pair, where their neighbour has no
/// documentation and nothing else can be meant.
pub(super) fn misnamed(text: &Text) -> Vec<(Documented<'_>, &Entry)> {
    let mut out = Vec::new();
    let mut taken: Vec<usize> = text.sections.iter().filter_map(|section| section.entry).collect();
    for documented in of_text(text) {
        match documented.entry {
            Some(entry) if !is_named(&documented, entry) => out.push((documented, entry)),
            Some(_) => {}
            None => {
                let free = |at: &usize| !taken.contains(at) && !declares_heading(text, &documented);
                if let Some(at) = meant(text, &documented).filter(free) {
                    taken.push(at);
                    out.extend(text.entries.get(at).map(|entry| (documented, entry)));
                }
            }
        }
    }
    out
}

/// The documentation of a command that has no entry, and that no entry can be meant by.
pub(super) fn without_entry(text: &Text) -> Vec<Documented<'_>> {
    let misnamed = misnamed(text);
    let is_misnamed =
        |one: &Documented<'_>| misnamed.iter().any(|(other, _)| std::ptr::eq(other.section, one.section));
    of_text(text)
        .filter(|one| one.entry.is_none() && !is_misnamed(one) && !declares_heading(text, one))
        .collect()
}

/// The entries that nothing documents.
pub(super) fn undocumented(text: &Text) -> Vec<&Entry> {
    let misnamed = misnamed(text);
    let paired: Vec<usize> = text.sections.iter().filter_map(|section| section.entry).collect();
    let all = text.entries.iter().enumerate().filter(|(at, _)| !paired.contains(at)).map(|(_, entry)| entry);
    // The second entry of a command that is there twice is none of its own.
    let is_second = |entry: &Entry| {
        let mut documented = paired.iter().filter_map(|at| text.entries.get(*at));
        documented.any(|other| other.name.text == entry.name.text)
    };
    all.filter(|entry| !misnamed.iter().any(|(_, other)| std::ptr::eq(*other, *entry)) && !is_second(entry))
        .collect()
}

fn is_named(documented: &Documented<'_>, entry: &Entry) -> bool {
    entry.name.text.split('|').any(|name| documented.heading.names.iter().any(|heading| heading == name))
}

/// Whether the table has an entry of this name, which then is documented twice.
fn declares_heading(text: &Text, documented: &Documented<'_>) -> bool {
    text.entries.iter().any(|entry| is_named(documented, entry))
}

/// The neighbour that a section's heading can mean: one whose name is nearly the same.
fn meant(text: &Text, documented: &Documented<'_>) -> Option<usize> {
    if text.kind != Kind::Table {
        return None;
    }
    let heading = documented.heading.names.first()?;
    let next = next_entry(text, documented);
    let neighbours = [next.checked_sub(1), Some(next)];
    neighbours.into_iter().flatten().find(|&at| {
        let names = text.entries.get(at).into_iter().flat_map(|entry| entry.name.text.split('|'));
        !qmp_schema::nearest(heading, names).is_empty()
    })
}

/// The place in the table of the first entry behind a section.
pub(super) fn next_entry(text: &Text, documented: &Documented<'_>) -> usize {
    text.entries.partition_point(|entry| entry.span.start < documented.section.span.start)
}
