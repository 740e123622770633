//! Files that say everything exactly: named types, unions, integer widths, features (docs/hx-dialect.md).
//!
//! Nothing is guessed here: each line is what the grammar makes of it, or is reported. The steps, in order: [cut]
//! finds the sections, [section] reads one by its [nodes], [item]s and [tag]s into a [syntax] tree; when all files
//! are read, [names] knows every type, and [define] and [types] make the model of the trees, which [check] looks at
//! as a whole; [table] compares the arguments with `args_type`.

mod check;
mod cut;
mod define;
mod file;
mod item;
mod label;
mod names;
mod nodes;
mod quoted;
mod roles;
mod section;
mod syntax;
mod table;
mod tag;
mod text;
mod types;

pub(crate) use check::check;
pub(crate) use cut::{Cut, cut, is_type_heading};
pub(crate) use file::{MARKER, Parsed, is_event_list, is_exact, parse, parse_types};
pub(crate) use label::starts_with_label;
pub(crate) use names::Names;
pub(crate) use nodes::shows_event;
pub(crate) use tag::{Qualifier, qualifier};

use crate::diagnostic::{Diagnostic, Entry};
use crate::source::FileId;

/// How deep items may nest, arrays in arrays, and bases of bases. QEMU's own schema reaches 6.
pub(crate) const MAX_DEPTH: usize = 32;

/// Reads one file; knows the entry that it is in.
struct Reader<'r> {
    file: FileId,
    entry: Option<Entry>,
    diagnostics: &'r mut Vec<Diagnostic>,
}

impl Reader<'_> {
    /// Reports a problem of the entry.
    fn report(&mut self, mut diagnostic: Diagnostic) {
        diagnostic.entry = self.entry.clone();
        self.diagnostics.push(diagnostic);
    }
}
