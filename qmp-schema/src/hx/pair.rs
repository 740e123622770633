//! Brings table entries and documentation together.
//!
//! Documentation stands behind its entry (regular commands) or before it (query commands), or has no entry at
//! all (query commands of 0.14); its heading is the command's name, mostly. By name first, then by position.

use super::table::TableEntry;
use crate::model::ExampleKind;
use crate::prose::described::Described;
use crate::prose::line::Line;
use crate::prose::section::heading_names;

/// A documented section of a command.
pub(crate) struct Documented<'a> {
    pub(crate) heading: Line<'a>,
    pub(crate) described: Described<'a>,
}

impl Documented<'_> {
    /// The heading as a name; `None` where it is a sentence.
    pub(crate) fn heading_name(&self) -> Option<&str> {
        match heading_names(self.heading.text)?.as_slice() {
            [name] => Some(name),
            _ => None,
        }
    }

    /// The command that the first request of its examples executes.
    pub(crate) fn executes(&self) -> Option<&str> {
        let mut requests = self.described.texts.iter().filter(|(kind, _)| *kind == ExampleKind::Request);
        requests.find_map(|(_, json)| json.as_ref()?.get("execute")?.as_str())
    }
}

/// For each documented section the index of its entry; `None` where it has none.
pub(crate) fn pair(entries: &[TableEntry], sections: &[Documented<'_>]) -> Vec<Option<usize>> {
    let mut taken = vec![false; entries.len()];
    let mut by_name = std::collections::BTreeMap::new();
    for (i, entry) in entries.iter().enumerate() {
        for name in entry.names() {
            by_name.entry(name).or_insert(i);
        }
    }
    let mut out: Vec<Option<usize>> = sections
        .iter()
        .map(|section| {
            let found = section.heading_name().and_then(|name| by_name.get(name).copied());
            found.filter(|&i| !std::mem::replace(&mut taken[i], true))
        })
        .collect();
    for (section, found) in sections.iter().zip(&mut out).filter(|(_, found)| found.is_none()) {
        let executed = section.executes().and_then(|name| by_name.get(name).copied()).filter(|&i| !taken[i]);
        // A heading that is no name belongs to the entry right before it.
        let before = || {
            entries
                .partition_point(|entry| (entry.span.start as usize) < section.heading.start)
                .checked_sub(1)
        };
        let position = || before().filter(|&i| section.heading_name().is_none() && !taken[i]);
        *found = executed.or_else(position);
        if let Some(i) = *found {
            taken[i] = true;
        }
    }
    out
}
