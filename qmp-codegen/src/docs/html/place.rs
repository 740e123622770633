//! Where entries and members stand, and how links lead there.

use super::super::{Book, Entry, EntryId, Label, Use};
use super::escape::id_part;

/// A page: what links are written for.
#[derive(Clone, Copy)]
pub(super) struct Page<'b, 's> {
    pub(super) book: &'b Book<'s>,
    /// The slug of its chapter; empty for the front page.
    pub(super) slug: &'b str,
}

impl Page<'_, '_> {
    /// A link to an entry.
    pub(super) fn link(&self, id: EntryId) -> String {
        let slug = self.book.chapter_of(id).slug.as_str();
        let anchor = anchor(&self.book.entry(id));
        if slug == self.slug { format!("#{anchor}") } else { format!("{slug}.html#{anchor}") }
    }

    /// A link to the member that is of a type, or to the entry where that is as a whole.
    pub(super) fn link_to_use(&self, used: &Use<'_>) -> String {
        let in_reply = used.in_reply && !used.path.is_empty();
        let entry = self.link(used.entry) + if in_reply { RETURNS } else { "" };
        used.path.iter().fold(entry, |above, label| id_below(&above, label))
    }
}

/// What stands behind the id of a command where its reply is described, ahead of the names of members.
pub(super) const RETURNS: &str = "=returns";

/// The id of an entry: its anchor, where it has a name that schemas can have.
pub(super) fn anchor(entry: &Entry<'_>) -> String {
    format!("{}-{}", entry.kind().group(), id_part(entry.name()))
}

/// The id of a member, value, branch or choice below that of its entry, or of what it is described in. No part has a colon
/// or an equals sign of its own, so that each id is there once.
pub(super) fn id_below(above: &str, label: &Label<'_>) -> String {
    format!("{above}:{}", label_part(label))
}

/// A label as a part of an id.
pub(super) fn label_part(label: &Label<'_>) -> String {
    match label {
        // A branch may be called as a member is.
        Label::Branch { discriminator, value } => {
            format!("{}={}", id_part(discriminator), id_part(value))
        }
        Label::Member(name) | Label::Value(name) | Label::Choice(name) => id_part(name),
    }
}
