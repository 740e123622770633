//! Every query command of the shipped schema that needs no argument, whatever their number.

use crate::machine::{Machine, folder};
use crate::pc::Pc;
use qmp_types::commands::{QmpCapabilities, Quit};
use qmp_types::qmp_wire::serde::de::DeserializeOwned;
use qmp_types::qmp_wire::{Command, CommandError, serde_json};
use std::collections::BTreeMap;

/// What each query gave: how it failed, or nothing.
type Outcomes = BTreeMap<&'static str, Option<CommandError>>;

/// Runs them all.
#[allow(deprecated, reason = "those that will go are there as well")]
fn run_all(machine: &mut Machine) -> Outcomes {
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

/// Which ones QEMU refused, each with the beginning of its message; besides those of [`WITHOUT_HARDWARE`].
fn assert_refused(outcomes: &Outcomes, expected: &[(&str, &str)]) {
    let refused = outcomes.iter().filter_map(|(name, error)| Some((*name, error.as_ref()?.to_string())));
    for (name, error) in refused.clone() {
        let known = expected
            .iter()
            .chain(&WITHOUT_HARDWARE)
            .any(|(refused, message)| *refused == name && error.contains(message));
        assert!(known, "{name}: {error}");
    }
    let refused: Vec<&str> = refused.map(|(name, _)| name).collect();
    let missing = expected.iter().filter(|(name, _)| !refused.contains(name)).map(|(name, _)| name);
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<&&str>::new(), "not refused");
    // Most of the schema's queries need no argument: a macro that gives few of them has gone wrong.
    assert!(outcomes.len() >= 40, "{} queries", outcomes.len());
    println!("{} queries, {} refused", outcomes.len(), expected.len());
}

/// Queries of what neither machine has, unless the host lends it. Interrupt controllers of Arm and the CPUs of s390x are asked for in QEMUs for these only.
const WITHOUT_HARDWARE: [(&str, &str); 8] = [
    ("query-gic-capabilities", "CommandNotFound"),
    ("query-hv-balloon-status-report", "GenericError: no hv-balloon device"),
    ("query-s390x-cpu-polarization", "CommandNotFound"),
    ("query-sev-capabilities", "GenericError: "),
    ("query-sev-launch-measure", "GenericError: "),
    ("query-sgx", "GenericError: "),
    ("query-sgx-capabilities", "GenericError: "),
    ("query-vm-generation-id", "GenericError: VM Generation ID device not found"),
];

#[test]
fn without_a_machine() {
    let dir = folder();
    let Some(mut machine) = Machine::start(dir.path(), &["-machine", "none"]) else { return };
    machine.run(&QmpCapabilities::new()).unwrap();
    let outcomes = run_all(&mut machine);
    assert_refused(
        &outcomes,
        &[
            ("query-acpi-ospm-status", "GenericError: command is not supported, missing ACPI device"),
            ("query-balloon", "DeviceNotActive: No balloon device"),
            ("query-hotpluggable-cpus", "GenericError: machine does not support hot-plugging CPUs"),
        ],
    );
    machine.run(&Quit).unwrap();
    machine.end();
}

#[test]
fn of_a_pc() {
    let Some(mut pc) = Pc::start() else { return };
    let outcomes = run_all(&mut pc);
    assert_refused(&outcomes, &[]);
    pc.quit();
}
