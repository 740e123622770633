//! Reads QMP's descriptions into one model.
//!
//! QMP is the JSON protocol by which programs control QEMU. This crate reads the texts that describe
//! its commands and events and gives a [`Schema`], with [`Diagnostic`]s for what it could not read.
//!
//! ```
//! let mut sources = qmp_schema::SourceMap::new();
//! sources.add("commands.hx", r#"
//!     {
//!         .name       = "eject",
//!         .args_type  = "force:-f,device:B",
//!     },
//!
//! SQMP
//! eject
//! -----
//!
//! Open the tray.
//!
//! Arguments:
//!
//! - "force": open it even when locked (json-bool, optional)
//! - "device": name of the drive (json-string)
//!
//! EQMP
//! "#);
//! let reading = qmp_schema::read(&sources);
//! assert!(reading.diagnostics.is_empty());
//! assert_eq!(
//!     qmp_schema::paths(&reading.schema).collect::<Vec<_>>(),
//!     ["command eject", "command eject args device: string", "command eject args force?: boolean"],
//! );
//! ```

// The parsers that pest_generator writes for a pest without its feature `std` name what they need of it.
extern crate alloc;

mod build;
mod diagnostic;
mod dialect;
mod events;
mod example;
mod exchange;
mod files;
mod fit;
mod fmt;
mod hx;
mod introspect;
mod json;
mod json_text;
mod locate;
pub mod model;
mod paths;
mod pattern;
mod prose;
mod qapi;
mod read;
mod sound;
mod source;
mod spelling;
mod strict_json;
pub mod text;
mod write;

pub use diagnostic::{Diagnostic, Entry, EntryKind, Related, Severity};
pub use exchange::{TooLarge, difference, to_json};
pub use files::{FileKind, Files};
pub use fmt::canonical;
pub use introspect::{Server, server};
pub use model::Schema;
pub use paths::{MAX_FACT_BYTES, Paths, escaped, paths};
pub use pattern::matches;
pub use read::{ClassicText, Reading, classic_text, read};
pub use source::{FileId, LoadError, LoadProblem, Location, MAX_FILE_BYTES, SourceFile, SourceMap, Span};
pub use spelling::{edits_within, nearest};
pub use write::{HxFile, Layout, to_hx, to_text};
