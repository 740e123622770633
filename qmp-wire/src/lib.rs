//! What generated QMP code and its users share.
//!
//! [`Command`] and [`Event`] tie a Rust type to its wire name. The messages around them, one JSON object each:
//!
//! | who sends | what |
//! | --- | --- |
//! | the server, first of all | [`Greeting`] |
//! | the client | [`Request`] |
//! | the server, then | [`Message`]: a [`Response`], or at any time an event, [`Stamped`] |
//!
//! [`from_str`] and [`from_slice`] read messages and all generated types. They give what serde_json gives,
//! in less than half the time: QEMU's text is plain, and a union's discriminator can be looked up ahead of
//! the members that depend on it. serde's traits work for every other format, serde_json included.
//!
//! [`codec`] is the core that generated types call.
//!
//! Reading is liberal: unknown members are ignored, unknown enumeration values and events are kept.
//! Writing is strict: what is absent is not written, and mandatory members are always there.
//!
//! ```
//! use qmp_wire::{Empty, Response};
//!
//! let reply: Response<Empty> = qmp_wire::from_str(r#"{"return": {}, "id": 7}"#)?;
//! assert!(reply.result.is_ok());
//! assert_eq!(reply.id, Some(7.into()));
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod codec;
mod command;
mod error;
mod event;
mod greeting;
mod message;
mod top_name;

pub use codec::{from_slice, from_str, from_value};
pub use command::{Command, Empty, Event};
pub use error::{CommandError, ErrorClass};
pub use event::{EventSet, Stamped, Timestamp, UnknownEvent};
pub use greeting::{Greeting, GreetingBody, QemuVersion, Version};
pub use message::{Message, Request, Response};
pub use serde;
pub use serde_json;
