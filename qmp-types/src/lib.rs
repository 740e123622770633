//! QEMU's QMP commands and events as Rust types.
//!
//! | module | what is in it |
//! | --- | --- |
//! | [`commands`] | a struct of arguments for each command, which implements [`qmp_wire::Command`] |
//! | [`events`] | a struct of data for each event, which implements [`qmp_wire::Event`], and [`events::Event`], the enumeration of all |
//! | [`types`] | what arguments, replies and data consist of |
//!
//! Each says in its documentation what it is called on the wire and since which release QEMU has it, which of it is deprecated
//! or unstable, and shows examples.
//!
//! # Talk to QEMU
//!
//! ```
//! use qmp_types::commands::{BlockResize, QueryStatus};
//! use qmp_types::events::Event;
//! use qmp_types::qmp_wire::{self, Command, Message, Request, serde_json};
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
//!     match qmp_wire::from_str::<Message<<QueryStatus as Command>::Output, Event>>(line)? {
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
//! # Other versions of QEMU
//!
//! The types are those of QEMU 10.0, and read what other versions send: unknown members are passed over; unknown values of
//! enumerations, branches of unions and events are kept with what they carry; and what came after QEMU 6.2, or stands
//! under a build condition, is an `Option` even where QEMU 10.0 always sends it. What is sent is strict. How messages
//! travel is told in [`qmp_wire`].
//!
//! # Other schemas
//!
//! All of this is generated from `schema/` whenever this crate is built; with `QMP_SCHEMA` in the environment
//! (`FILE[,FILE...]` or a source tree, as absolute paths), from sources of yours.

pub use qmp_wire;

include!(concat!(env!("OUT_DIR"), "/qmp.rs"));

/// The README's program is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
