//! Talks to a real QEMU with the generated types.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod machine;
mod queries;
#[path = "../support/mod.rs"]
mod support;

use machine::{Machine, folder};
use qmp_types::commands::*;

#[test]
fn queries_without_a_machine() {
    let dir = folder();
    let Some(mut machine) = Machine::start(dir.path(), &["-machine", "none"]) else { return };
    machine.run(&QmpCapabilities::new()).unwrap();
    let outcomes = queries::run_all(&mut machine);
    println!("{} queries; {:#?}", outcomes.len(), outcomes);
    println!("{:#?}", machine.tally);
}
