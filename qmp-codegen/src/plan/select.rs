//! Which commands, events and types to take.

use super::contents::{contents, leaf};
use super::overrides::Overrides;
use crate::config::Config;
use crate::pattern;
use qmp_schema::model::{Command, Event, Schema, TypeId};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The entries taken, in source order.
pub(crate) struct Entries<'a> {
    pub(crate) commands: Vec<&'a Command>,
    pub(crate) events: Vec<&'a Event>,
    /// Whether all are taken, so that the named types that none of them uses are too.
    pub(crate) all: bool,
}

/// Takes what `include` and `exclude` leave.
pub(crate) fn select<'a>(schema: &'a Schema, config: &Config, overrides: &mut Overrides<'_>) -> Entries<'a> {
    let names = || {
        let commands = schema.commands().map(|command| command.name.as_str());
        commands.chain(schema.events().map(|event| event.name.as_str()))
    };
    for (option, patterns) in [("include", &config.include), ("exclude", &config.exclude)] {
        for given in patterns {
            if !names().any(|name| pattern::matches(given, name)) {
                overrides.complain(format!(
                    "{option}(\"{given}\") matches no command and no event; it matches whole wire names, \
                     such as \"block-*\""
                ));
            }
        }
    }
    let any = |patterns: &[String], name: &str| patterns.iter().any(|given| pattern::matches(given, name));
    let taken =
        |name: &str| (config.include.is_empty() || any(&config.include, name)) && !any(&config.exclude, name);
    Entries {
        commands: schema.commands().filter(|command| taken(&command.name)).collect(),
        events: schema.events().filter(|event| taken(&event.name)).collect(),
        all: config.include.is_empty() && config.exclude.is_empty(),
    }
}

/// The types to generate: those used without going through a replaced one, and the named ones where all is taken.
/// The structures described in place for arguments and data are the commands and events themselves.
pub(crate) fn used_types(
    schema: &Schema,
    entries: &Entries<'_>,
    replaced: &BTreeMap<TypeId, String>,
) -> Vec<TypeId> {
    let is_named = |id: TypeId| schema.type_def(id).name.is_some();
    let inner = |id| contents(schema, id).into_iter().filter_map(|content| content.leaf()).map(|(id, _)| id);
    let mut queue = VecDeque::new();
    let arguments = entries.commands.iter().filter_map(|command| command.arguments);
    for id in arguments.chain(entries.events.iter().filter_map(|event| event.data)) {
        if is_named(id) {
            queue.push_back(id);
        } else {
            queue.extend(inner(id));
        }
    }
    let replies = entries.commands.iter().filter_map(|command| command.returns.as_ref());
    queue.extend(replies.filter_map(leaf).map(|(id, _)| id));
    if entries.all {
        queue.extend(schema.types().map(|(id, _)| id).filter(|&id| is_named(id)));
    }
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    while let Some(id) = queue.pop_front() {
        if !replaced.contains_key(&id) && seen.insert(id) {
            queue.extend(inner(id));
            found.push(id);
        }
    }
    found
}
