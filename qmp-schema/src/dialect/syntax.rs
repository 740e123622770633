//! What a file says, entry by entry, before the names in it are looked up.

use super::tag::Tag;
use crate::diagnostic::{Entry, EntryKind};
use crate::model::{Doc, Feature, Meta};
use crate::source::Span;

/// A word with its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// What a section describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Command,
    Event,
    Enumeration,
    Structure,
    Union,
    Alternate,
    Chapter,
}

impl Kind {
    /// Whether it is a type that has a name.
    pub(super) fn is_type(self) -> bool {
        matches!(self, Kind::Enumeration | Kind::Structure | Kind::Union | Kind::Alternate)
    }

    /// As messages name it.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Kind::Command => "a command",
            Kind::Event => "an event",
            Kind::Enumeration => "an enumeration",
            Kind::Structure => "a structure",
            Kind::Union => "a union",
            Kind::Alternate => "an alternate",
            Kind::Chapter => "a chapter",
        }
    }
}

/// What stands under one heading.
#[derive(Debug)]
pub(crate) struct Section {
    pub(super) kind: Kind,
    /// The heading without the word for the kind; empty for a chapter without a heading.
    pub(super) name: Word,
    pub(super) flags: Flags,
    pub(super) base: Option<Word>,
    pub(super) discriminator: Option<Word>,
    pub(super) meta: Meta,
    pub(super) doc: Doc,
    /// `Arguments:`, `Data:` or `Members:`.
    pub(super) members: Members,
    /// The items of `Values:`, `Branches:` or `Choices:`.
    pub(super) parts: Vec<Item>,
    pub(super) returns: Option<Returns>,
}

/// What `Flags:` says.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Flags {
    pub(super) out_of_band: bool,
    pub(super) preconfig: bool,
    pub(super) silent: bool,
    pub(super) open: bool,
}

/// What an entry's object has.
#[derive(Debug, Default)]
pub(super) enum Members {
    /// There is no object.
    #[default]
    None,
    /// The members of a type.
    Of(Word),
    /// These, and others where it is open; whether the label itself says what there is.
    Listed { items: Vec<Item>, open: bool, said: bool },
}

/// The reply of a command.
#[derive(Debug)]
pub(super) struct Returns {
    pub(super) tag: Tag,
    pub(super) items: Vec<Item>,
}

/// `- "name": text (TAG)`, with what is nested in it.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) name: Word,
    pub(super) tag: Tag,
    pub(super) doc: Doc,
    /// Those under `Features:`; the tag has its own.
    pub(super) features: Vec<Feature>,
    /// What describes the type in place.
    pub(super) items: Vec<Item>,
}

impl Section {
    /// What diagnostics call it; `None` for a chapter.
    pub(super) fn entry(&self) -> Option<Entry> {
        entry(self.kind, &self.name.text)
    }
}

/// What diagnostics call an entry of this kind.
pub(super) fn entry(kind: Kind, name: &str) -> Option<Entry> {
    let kind = match kind {
        Kind::Command => EntryKind::Command,
        Kind::Event => EntryKind::Event,
        Kind::Chapter => return None,
        _ => EntryKind::Type,
    };
    Some(Entry { kind, name: name.to_owned() })
}

impl Item {
    /// Since, condition and features, of the tag and those listed.
    pub(super) fn meta(&self) -> Meta {
        let mut meta = self.tag.meta.clone();
        meta.features.extend(self.features.iter().cloned());
        meta
    }
}
