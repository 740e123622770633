//! What an expression defines, names not looked up yet.

use super::syntax::Name;
use crate::diagnostic::EntryKind;
use crate::source::Span;

/// A definition.
pub(super) struct Definition<'a> {
    pub(super) name: Name<'a>,
    /// The whole expression.
    pub(super) span: Span,
    pub(super) body: Body<'a>,
    pub(super) attributes: Attributes<'a>,
}

pub(super) enum Body<'a> {
    Enum(Vec<Value<'a>>),
    Struct {
        base: Option<Name<'a>>,
        members: Vec<Member<'a>>,
    },
    Union {
        base: Option<TypeExpr<'a>>,
        /// `None` for a simple union.
        discriminator: Option<Name<'a>>,
        branches: Vec<Member<'a>>,
    },
    Alternate(Vec<Member<'a>>),
    Command(Command<'a>),
    Event {
        data: Option<TypeExpr<'a>>,
        boxed: bool,
    },
}

pub(super) struct Command<'a> {
    pub(super) data: Option<TypeExpr<'a>>,
    pub(super) returns: Option<TypeExpr<'a>>,
    pub(super) boxed: bool,
    /// Whether it takes more arguments than it declares (`gen: false`).
    pub(super) open: bool,
    pub(super) out_of_band: bool,
    pub(super) preconfig: bool,
    pub(super) silent: bool,
}

/// What a definition, member or value can carry.
#[derive(Clone, Default)]
pub(super) struct Attributes<'a> {
    /// In the C preprocessor's terms.
    pub(super) condition: Option<String>,
    pub(super) features: Vec<Feature<'a>>,
}

#[derive(Clone)]
pub(super) struct Feature<'a> {
    pub(super) name: Name<'a>,
    pub(super) condition: Option<String>,
}

/// A value of an enumeration.
pub(super) struct Value<'a> {
    pub(super) name: Name<'a>,
    pub(super) attributes: Attributes<'a>,
}

/// A member of a structure, a branch of a union or a choice of an alternate.
pub(super) struct Member<'a> {
    /// Without the asterisk that makes a member optional.
    pub(super) name: Name<'a>,
    pub(super) optional: bool,
    pub(super) ty: TypeExpr<'a>,
    pub(super) attributes: Attributes<'a>,
}

/// A type as it is written where it is used.
pub(super) enum TypeExpr<'a> {
    Name(Name<'a>),
    Array(Name<'a>),
    /// The members of a structure in place.
    Inline(Vec<Member<'a>>, Span),
    /// One that cannot be read, which has been reported.
    Unreadable,
}

impl Definition<'_> {
    pub(super) fn kind(&self) -> EntryKind {
        match self.body {
            Body::Command(_) => EntryKind::Command,
            Body::Event { .. } => EntryKind::Event,
            _ => EntryKind::Type,
        }
    }

    pub(super) fn is_type(&self) -> bool {
        self.kind() == EntryKind::Type
    }

    /// Whether it is a structure or a union.
    pub(super) fn is_object(&self) -> bool {
        matches!(self.body, Body::Struct { .. } | Body::Union { .. })
    }

    /// What a message calls a type.
    pub(super) fn described(&self) -> &'static str {
        match self.body {
            Body::Enum(_) => "an enumeration",
            Body::Struct { .. } => "a structure",
            Body::Union { .. } => "a union",
            Body::Alternate(_) => "an alternate",
            Body::Command(_) => "a command",
            Body::Event { .. } => "an event",
        }
    }
}
