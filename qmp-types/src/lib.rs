//! QEMU's QMP commands and events as Rust types.
//!
//! Each command is a struct of its arguments in [`commands`], each event a struct of its data in
//! [`events`]; what they consist of is in [`types`]. Each says in its documentation what it is on the
//! wire. They are generated from `schema/` whenever this crate is built; with `QMP_SCHEMA` in the
//! environment (`FILE[,FILE...]` or a source tree, as absolute paths), from sources of yours.
//!
//! ```
//! use qmp_types::commands::{BlockResize, QueryStatus};
//! use qmp_types::events::Event;
//! use qmp_types::qmp_wire::{Command, Message, Request, serde_json};
//!
//! // What goes to the socket, one line a message:
//! let resize = BlockResize::new(4096).with_node_name("disk0");
//! assert_eq!(
//!     serde_json::to_string(&Request::new(&resize).with_id(7))?,
//!     r#"{"execute":"block_resize","arguments":{"node-name":"disk0","size":4096},"id":7}"#,
//! );
//!
//! // What comes back has the command's own type, and events come in between:
//! for line in [
//!     r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "SHUTDOWN",
//!         "data": {"guest": true, "reason": "guest-shutdown"}}"#,
//!     r#"{"return": {"status": "paused", "running": false}, "id": 8}"#,
//! ] {
//!     match serde_json::from_str::<Message<<QueryStatus as Command>::Output, Event>>(line)? {
//!         Message::Response(response) => assert!(!response.result?.running),
//!         Message::Event(stamped) => match stamped.event {
//!             Event::Shutdown(shutdown) => assert!(shutdown.guest),
//!             other => println!("{}", other.name()),
//!         },
//!     }
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! `examples/status.rs` is a whole client: it connects, negotiates, asks and waits.
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
