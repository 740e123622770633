//! Which commands, events and types to take.

use super::contents::contents;
use super::overrides::Overrides;
use crate::config::Config;
use qmp_schema::matches;
use qmp_schema::model::{Command, Event, Schema, Type, TypeId};
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
            if !names().any(|name| matches(given, name)) {
                overrides.complain(format!(
                    "{option}(\"{given}\") matches no command and no event; it matches whole wire names, \
                     such as \"block-*\""
                ));
            }
        }
    }
    let any = |patterns: &[String], name: &str| patterns.iter().any(|given| matches(given, name));
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
    let arguments = entries.commands.iter().filter_map(|command| command.arguments);
    let data = entries.events.iter().filter_map(|event| event.data);
    let mut roots: Vec<TypeId> = arguments.chain(data).flat_map(|id| carried(schema, id)).collect();
    let replies = entries.commands.iter().filter_map(|command| command.returns.as_ref());
    roots.extend(replies.filter_map(Type::def));
    if entries.all {
        roots.extend(schema.types().filter(|(_, def)| def.name.is_some()).map(|(id, _)| id));
    }
    reachable(schema, roots, replaced)
}

/// Those of them that clients make values of: the ones that arguments have.
pub(crate) fn sent_types(
    schema: &Schema,
    entries: &Entries<'_>,
    replaced: &BTreeMap<TypeId, String>,
) -> BTreeSet<TypeId> {
    let arguments = entries.commands.iter().filter_map(|command| command.arguments);
    let roots = arguments.flat_map(|id| carried(schema, id)).collect();
    reachable(schema, roots, replaced).into_iter().collect()
}

/// The types that arguments or data are made of: one that is described in place is the command or event itself.
fn carried(schema: &Schema, id: TypeId) -> Vec<TypeId> {
    if schema.type_def(id).name.is_some() { vec![id] } else { inner(schema, id) }
}

fn inner(schema: &Schema, id: TypeId) -> Vec<TypeId> {
    contents(schema, id).into_iter().filter_map(|content| content.leaf()).map(|(id, _)| id).collect()
}

fn reachable(schema: &Schema, roots: Vec<TypeId>, replaced: &BTreeMap<TypeId, String>) -> Vec<TypeId> {
    let mut queue = VecDeque::from(roots);
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    while let Some(id) = queue.pop_front() {
        if !replaced.contains_key(&id) && seen.insert(id) {
            queue.extend(inner(schema, id));
            found.push(id);
        }
    }
    found
}
