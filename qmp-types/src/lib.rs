//! QEMU's QMP commands and events as Rust types.
//!
//! Each command is a struct of its arguments in [`commands`], each event a struct of its data in
//! [`events`]; what they consist of is in [`types`]. Each says in its documentation what it is on the
//! wire. They are generated from `schema/` whenever this crate is built; with `QMP_SCHEMA` in the
//! environment (`FILE[,FILE...]`), from sources of yours.
//!
//! The types read what QEMU 10.0 sends, and what other versions send as far as they agree: unknown
//! members are ignored, unknown values and events kept. How they travel is told in [`qmp_wire`].

pub use qmp_wire;

include!(concat!(env!("OUT_DIR"), "/qmp.rs"));

/// The README's program is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
