//! Every query command of the shipped schema that needs no argument, whatever their number.

use crate::machine::Machine;
use qmp_types::qmp_wire::serde::de::DeserializeOwned;
use qmp_types::qmp_wire::{Command, CommandError, serde_json};
use std::collections::BTreeMap;

/// What each query gave: how it failed, or nothing.
pub type Outcomes = BTreeMap<&'static str, Option<CommandError>>;

/// Runs them all.
pub fn run_all(machine: &mut Machine) -> Outcomes {
    let mut outcomes = Outcomes::new();
    macro_rules! queries {
        ($($command:ty),* $(,)?) => {
            $(if <$command>::NAME.starts_with("query-") && let Some(command) = without_arguments::<$command>() {
                outcomes.insert(<$command>::NAME, machine.run(&command).err());
            })*
        };
    }
    qmp_types::for_each_command!(queries);
    outcomes
}

/// The command, if it has no mandatory argument.
fn without_arguments<C: DeserializeOwned>() -> Option<C> {
    serde_json::from_str("{}").ok()
}

/// The names of those that QEMU refused.
pub fn refused(outcomes: &Outcomes) -> Vec<&str> {
    outcomes.iter().filter(|(_, error)| error.is_some()).map(|(name, _)| *name).collect()
}
