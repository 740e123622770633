//! QEMU's QMP commands and events as Rust types.
//!
//! Each command is a struct of its arguments in [`commands`], each event a struct of its data in
//! [`events`]; what they consist of is in [`types`]. Each says in its documentation what it is on the
//! wire. They are generated from `schema/` whenever this crate is built; with `QMP_SCHEMA` in the
//! environment (`FILE[,FILE...]`), from sources of yours.
//!
//! ```
//! use qmp_types::commands::{BlockResize, QueryStatus};
//! use qmp_types::events::Event;
//! use qmp_types::qmp_wire::{Command, Request, Response, Stamped, serde_json};
//!
//! // What goes to the socket, one line a message:
//! let line = serde_json::to_string(&Request::new(&BlockResize::new(1 << 30).with_node_name("disk0")))?;
//! assert_eq!(line, r#"{"execute":"block_resize","arguments":{"node-name":"disk0","size":1073741824}}"#);
//!
//! // What comes back has the command's own type:
//! let reply = r#"{"return": {"status": "paused", "running": false}}"#;
//! let reply: Response<<QueryStatus as Command>::Output> = serde_json::from_str(reply)?;
//! assert!(!reply.result?.running);
//!
//! // Events come in between:
//! let line = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "SHUTDOWN",
//!               "data": {"guest": true, "reason": "guest-shutdown"}}"#;
//! let event: Stamped<Event> = serde_json::from_str(line)?;
//! assert!(matches!(event.event, Event::Shutdown(shutdown) if shutdown.guest));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`for_each_command!`] and [`for_each_event!`] call a macro of yours with all of them, for dispatch tables.
//!
//! The types read what QEMU 10.0 sends, and what other versions send as far as they agree: unknown
//! members are ignored, unknown values and events kept. How they travel is told in [`qmp_wire`].

pub use qmp_wire;

include!(concat!(env!("OUT_DIR"), "/qmp.rs"));

/// The README's program is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
