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
//! A command and the type of its arguments, or a command and an event, may have one name: `commands::BlockdevBackup` is a
//! struct around `types::BlockdevBackup`, as QEMU calls them both; there are eight such pairs in QEMU 10, and `Stop`. Each stays what it is on the
//! wire, and the module tells them apart: import the modules (`use qmp_types::{commands, types};`) or the items by name. Of two
//! glob imports such a name is ambiguous where it is used; a `use` of the one that is meant decides.
//!
//! The two macros call a macro of yours with the paths of all items, the deprecated ones under another name of theirs, of which
//! rustc does not warn:
//!
//! ```text
//! macro_rules! names { ($($command:ty),*) => { [$(<$command as Command>::NAME),*] }; }
//! let all = qmp_types::for_each_command!(names);
//! ```
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
#[allow(unreachable_pub, reason = "the feature `docs` makes a part of it public")]
mod markdown;
#[allow(unreachable_pub, reason = "the feature `docs` makes it public")]
mod mentions;
mod output;
mod plan;
mod rust;
mod special_cases;
mod unseen;

pub use build_script::compile;
pub use config::Config;
pub use error::Error;
pub use output::write_if_changed;
pub use qmp_schema::matches;
