//! The reference: one schema, four formats, always of the same model as the generated types.
//!
//! [`Book`] decides once what stands where: chapters, entries, their anchors, what mentions what. The formats only
//! print it. `qmp docs`, `qmp explain` and `qmp list` are made of this module; the feature `docs` has it compiled.

mod book;
mod entry;
mod spelling;
mod tree;
mod uses;

pub use crate::mentions::Mentions;
pub use book::{Book, Chapter, Content};
pub use entry::{Entry, EntryId, Kind};
pub use spelling::{TypePiece, spell};
pub use tree::{Label, Node, nodes};
pub use uses::{Use, UsedAs};

/// A part of a prose text in which entries are mentioned.
pub type Piece<'t> = crate::mentions::Piece<'t, EntryId>;
