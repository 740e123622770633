//! Commands and events that one side has alone.

use super::add;
use crate::diff::Change;
use crate::lint::Finding;
use qmp_schema::{EntryKind, Schema, nearest};
use std::collections::BTreeSet;

pub(super) fn check(changes: &[&Change], described: &Schema, other: &Schema, out: &mut Vec<Finding>) {
    for kind in [EntryKind::Command, EntryKind::Event] {
        let of = |rule: &str| -> Vec<(&str, &Change)> {
            let named = changes.iter().filter(|change| change.rule == rule);
            named.filter_map(|change| Some((change.sites.first()?.entry.name.as_str(), *change))).collect()
        };
        let (missing, extra) = (of(&format!("{kind}-removed")), of(&format!("{kind}-added")));
        // An event list is described without the commands, and the reverse.
        let is_described = match kind {
            EntryKind::Event => described.events().next().is_some(),
            _ => described.commands().next().is_some(),
        };
        // Schemas before QEMU 2.1 had no events, and those before 2.8 not all of the commands: not the one with which each
        // session begins.
        let negotiates = |schema: &Schema| schema.commands().any(|one| one.name == "qmp_capabilities");
        let is_complete = match kind {
            EntryKind::Event => other.events().next().is_some(),
            _ => negotiates(other) || !negotiates(described),
        };
        let mut meant = BTreeSet::new();
        for (name, change) in extra {
            match nearest(name, missing.iter().map(|(name, _)| *name)).first() {
                Some(&near) => {
                    meant.insert(near);
                    let message = format!("this {kind} is called '{near}' in the other source");
                    add(out, "against-name", change, message, |one| one.help(format!("call it '{near}'")));
                }
                None if is_complete => {
                    let message = format!("the other source has no {kind} '{name}'");
                    add(out, "against-extra-entry", change, message, |one| {
                        one.help("remove it, if it is gone")
                    });
                }
                None => {}
            }
        }
        for (name, change) in missing.iter().filter(|(name, _)| is_described && !meant.contains(name)) {
            let message = format!("the other source has the {kind} '{name}', which is not described");
            add(out, "against-missing-entry", change, message, |one| {
                one.label("it would stand behind this").help(format!("describe the {kind}"))
            });
        }
    }
}
