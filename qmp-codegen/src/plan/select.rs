//! Which commands and events to take.

use super::overrides::Overrides;
use crate::config::Config;
use crate::pattern;
use qmp_schema::model::{Command, Event, Schema};

/// The entries taken, in source order.
pub(crate) struct Entries<'a> {
    pub(crate) commands: Vec<&'a Command>,
    pub(crate) events: Vec<&'a Event>,
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
    }
}
