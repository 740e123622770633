//! The reference: one schema, four formats, always of the same model as the generated types.
//!
//! [`Book`] decides once what stands where: chapters, entries, their anchors, what mentions what. The formats only
//! print it. `qmp docs`, `qmp explain` and `qmp list` are made of this module; the feature `docs` has it compiled.

mod badge;
mod book;
mod entry;
mod html;
mod man;
mod markdown;
mod parts;
mod spelling;
mod tree;
mod uses;

pub use crate::markdown::code as markdown_code;
pub use crate::mentions::Mentions;
pub use crate::unseen::is_unseen;
pub use badge::Badge;
pub use book::{Book, Chapter, Content};
pub use entry::{Entry, EntryId, Kind};
pub use html::{HtmlOptions, html};
pub use man::{Date, man};
pub use markdown::{escape as markdown_text, markdown};
pub use parts::Parts;
pub use spelling::{TypePiece, spell};
pub use tree::{Label, Node, nodes};
pub use uses::{Use, UsedAs};

use badge::is_explained;
use parts::{capitalized, one_line};

/// A file of the reference: its name in the folder it is written to, and its text.
pub type File = (String, String);

/// A part of a prose text in which entries are mentioned.
pub type Piece<'t> = crate::mentions::Piece<'t, EntryId>;
