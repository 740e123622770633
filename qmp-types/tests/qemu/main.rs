//! Talks to a real QEMU with the generated types: every query, and commands of each kind. All that QEMU says
//! is decoded, encoded again, and compared with what it said.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::expect_used,
    clippy::panic,
    unreachable_pub,
    reason = "a test fails by panicking"
)]

mod backends;
mod block;
mod control;
mod devices;
mod disks;
mod machine;
mod pc;
mod queries;
mod state;
#[path = "../support/mod.rs"]
mod support;
