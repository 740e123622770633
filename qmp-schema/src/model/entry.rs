//! Commands and events.

use super::{Doc, Member, Type, TypeId};
use crate::source::Span;

/// What any command, event, type, member or value can carry besides its shape.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// The release that introduced it, as written: `2.4`.
    pub since: Option<String>,
    /// The release that no longer has it, as written.
    pub removed: Option<String>,
    /// The build condition it stands under, in the C preprocessor's terms: `defined(CONFIG_SPICE)`,
    /// `defined(A) && !defined(B)`.
    pub condition: Option<String>,
    /// Features in source order, each name once.
    pub features: Vec<Feature>,
}

/// A feature: a name by which a client can tell what a command, type, member or value can do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feature {
    /// Its name. `deprecated` and `unstable` have a meaning of their own, the others are up to their place.
    pub name: String,
    /// What is said of it; for `deprecated`, what to use instead.
    pub doc: Doc,
    /// The build condition it stands under.
    pub condition: Option<String>,
}

impl Feature {
    /// A feature of which nothing is said.
    pub fn new(name: impl Into<String>) -> Feature {
        Feature { name: name.into(), ..Feature::default() }
    }
}

impl Meta {
    /// The feature of this name.
    pub fn feature(&self, name: &str) -> Option<&Feature> {
        self.features.iter().find(|feature| feature.name == name)
    }

    /// Whether a later release will not have it.
    pub fn is_deprecated(&self) -> bool {
        self.feature("deprecated").is_some()
    }

    /// Whether it may change or go in any release.
    pub fn is_unstable(&self) -> bool {
        self.feature("unstable").is_some()
    }
}

/// A command.
#[derive(Clone, Debug, Default)]
pub struct Command {
    /// Wire name: what `execute` says.
    pub name: String,
    /// Its arguments, always of [`TypeKind::Struct`](super::TypeKind::Struct), which has a name where other places
    /// may have the type too; `None` where it takes none.
    pub arguments: Option<TypeId>,
    /// What a successful reply carries; `None` where that is the empty object.
    pub returns: Option<Type>,
    /// Whether it can be sent out-of-band, with `exec-oob` (QAPI's `allow-oob`).
    pub out_of_band: bool,
    /// Whether it can be sent before the machine is made, under `--preconfig` (QAPI's `allow-preconfig`).
    pub preconfig: bool,
    /// Whether success is not answered (`success-response: false`; only the guest agent has such commands).
    pub silent: bool,
    /// Arguments that the documentation names and the table entry does not declare. They are no part of
    /// [`arguments`](Command::arguments), since the table is the stronger witness.
    pub undeclared: Vec<Member>,
    /// Documentation of the command and its examples.
    pub doc: Doc,
    /// Since, condition and features.
    pub meta: Meta,
    /// The whole entry: its table entry where it has one, else its heading.
    pub span: Span,
}

/// An event.
#[derive(Clone, Debug, Default)]
pub struct Event {
    /// Wire name: what `event` says.
    pub name: String,
    /// Its data, always of [`TypeKind::Struct`](super::TypeKind::Struct); `None` where it has none.
    pub data: Option<TypeId>,
    /// Documentation of the event and its examples.
    pub doc: Doc,
    /// Since, condition and features.
    pub meta: Meta,
    /// Its heading.
    pub span: Span,
}
