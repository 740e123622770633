//! Entries of the reference: what has a heading of its own.

use qmp_schema::Span;
use qmp_schema::model::{Command, Doc, Event, Meta, Schema, StructType, TypeDef, TypeId, TypeKind};

/// An entry of a [`Book`](super::Book), by its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub(super) usize);

/// A command, an event or a type that has a name.
#[derive(Clone, Copy, Debug)]
pub enum Entry<'s> {
    /// A command.
    Command(&'s Command),
    /// An event.
    Event(&'s Event),
    /// A type.
    Type(TypeId, &'s TypeDef),
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A command.
    Command,
    /// An event.
    Event,
    /// An object with known members.
    Structure,
    /// A structure whose members depend on one of them.
    Union,
    /// A string out of a known set.
    Enumeration,
    /// A value of one of several JSON kinds.
    Alternate,
}

impl Kind {
    /// The word for it: `command`, `event`, `structure`, `union`, `enumeration`, `alternate`.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Command => "command",
            Kind::Event => "event",
            Kind::Structure => "structure",
            Kind::Union => "union",
            Kind::Enumeration => "enumeration",
            Kind::Alternate => "alternate",
        }
    }

    /// The word for what commands, events and types are each: `command`, `event`, `type`.
    pub fn group(self) -> &'static str {
        match self {
            Kind::Command => "command",
            Kind::Event => "event",
            Kind::Structure | Kind::Union | Kind::Enumeration | Kind::Alternate => "type",
        }
    }
}

impl<'s> Entry<'s> {
    /// The entry of a named type.
    pub fn of_type(schema: &'s Schema, id: TypeId) -> Entry<'s> {
        Entry::Type(id, schema.type_def(id))
    }

    /// What it is.
    pub fn kind(&self) -> Kind {
        match self {
            Entry::Command(_) => Kind::Command,
            Entry::Event(_) => Kind::Event,
            Entry::Type(_, def) => match &def.kind {
                TypeKind::Struct(StructType { variants: Some(_), .. }) => Kind::Union,
                TypeKind::Struct(_) => Kind::Structure,
                TypeKind::Enum(_) => Kind::Enumeration,
                TypeKind::Alternate(_) => Kind::Alternate,
            },
        }
    }

    /// Its wire name; a type's name is not on the wire.
    pub fn name(&self) -> &'s str {
        match self {
            Entry::Command(command) => &command.name,
            Entry::Event(event) => &event.name,
            Entry::Type(_, def) => def.name.as_deref().unwrap_or_default(),
        }
    }

    /// What is said of it.
    pub fn doc(&self) -> &'s Doc {
        match self {
            Entry::Command(command) => &command.doc,
            Entry::Event(event) => &event.doc,
            Entry::Type(_, def) => &def.doc,
        }
    }

    /// Since, condition and features.
    pub fn meta(&self) -> &'s Meta {
        match self {
            Entry::Command(command) => &command.meta,
            Entry::Event(event) => &event.meta,
            Entry::Type(_, def) => &def.meta,
        }
    }

    /// Its place in its source.
    pub fn span(&self) -> Span {
        match self {
            Entry::Command(command) => command.span,
            Entry::Event(event) => event.span,
            Entry::Type(_, def) => def.span,
        }
    }

    /// Where links to it lead: `command-query-block`, `event-STOP`, `type-BlockInfo`. It is the same wherever the
    /// entry stands, so that links last. Names have letters, digits, `-`, `_` and `.` only.
    pub fn anchor(&self) -> String {
        format!("{}-{}", self.kind().group(), self.name())
    }

    /// Where links to one of its members, values, branches or choices lead: `type-BlockInfo:device`.
    pub fn member_anchor(&self, member: &str) -> String {
        // No name has a colon, so that this is no entry's anchor.
        format!("{}:{member}", self.anchor())
    }
}
