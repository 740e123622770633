//! Generates typed Rust from a QMP schema, in build scripts or elsewhere.
//!
//! The usual build script is one call:
//!
//! ```no_run
//! fn main() -> Result<(), qmp_codegen::Error> {
//!     qmp_codegen::compile(&["schema/commands.hx", "schema/events.txt"])
//! }
//! ```
//!
//! It writes `$OUT_DIR/qmp.rs`, which the crate takes in with
//! `include!(concat!(env!("OUT_DIR"), "/qmp.rs"));`. The crate needs `qmp-wire` as its only dependency.
//! [`Config`] has the rest: another file, other names, other types, fewer items, more derives.
//!
//! The generated file has three modules: `commands` (a struct of arguments for each, which implements
//! `qmp_wire::Command`), `events` (a struct of data for each, which implements `qmp_wire::Event`, and
//! the enumeration `Event` of all) and `types` (what their members are); and two macros, `for_each_command!`
//! and `for_each_event!`.
//!
//! | in the schema | in Rust |
//! | --- | --- |
//! | a structure | a struct, with its base's members ahead of its own |
//! | an enumeration | an enum, with a variant for values that the schema lacks |
//! | a union | an enum of its branches, one variant for each value of the discriminator; where there are other members beside it, a struct with the enum as the discriminator's field |
//! | an alternate | an enum of its choices |
//! | arguments or data of a type that has a name | a struct around that type |
//!
//! A branch whose structure is empty is a variant without content, as one that the schema leaves out. What contains
//! itself is boxed at one place.
//!
//! # Paths and patterns
//!
//! An item path is where rustdoc shows the item, as it is named without any renaming: `types::BlockInfo`,
//! `commands::BlockResize`, `events::Stop`; a field or a variant follows its type, `types::BlockInfo::device`.
//! [`Config::include`] and [`Config::exclude`] match wire names instead: `block-*`, `query-?`.
//! One rule for all: the pattern matches the whole text, `*` stands for any characters and `?` for one.
//! A pattern that matches nothing is an error.

mod build_script;
mod config;
#[cfg(feature = "docs")]
pub mod docs;
mod error;
mod format;
mod ident;
mod markdown;
#[allow(unreachable_pub, reason = "the feature `docs` makes it public")]
mod mentions;
mod output;
mod pattern;
mod plan;
mod rust;
mod special_cases;

pub use build_script::compile;
pub use config::Config;
pub use error::Error;
pub use output::write_if_changed;
pub use pattern::matches;
