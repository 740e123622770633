//! Commands and events.

use super::{Doc, Member, Type, TypeId};
use crate::source::Span;

/// What any command, event, type, member or value can carry besides its shape.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// The release that introduced it, as written: `2.4`.
    pub since: Option<String>,
    /// The build condition it stands under, as written: `defined(CONFIG_SPICE)`.
    pub condition: Option<String>,
    /// Features by name: `deprecated`, `unstable`, and others.
    pub features: Vec<String>,
}

/// A command.
#[derive(Clone, Debug)]
pub struct Command {
    /// Wire name: what `execute` says.
    pub name: String,
    /// Its arguments, always of [`TypeKind::Struct`](super::TypeKind::Struct); `None` where it takes none.
    pub arguments: Option<TypeId>,
    /// What a successful reply carries; `None` where that is the empty object.
    pub returns: Option<Type>,
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
#[derive(Clone, Debug)]
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
