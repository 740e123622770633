//! Types of members, replies and event data.

use super::{Doc, Meta};
use crate::source::Span;

/// A type of a [`Schema`](super::Schema), by its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub(crate) u32);

/// What a value on the wire is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// A string.
    String,
    /// An integer.
    Integer(Integer),
    /// A number, possibly with a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `null`.
    Null,
    /// Any JSON value.
    Any,
    /// An object of which no member is known.
    Object,
    /// An array of one kind of element.
    Array(Box<Type>),
    /// A structure or an enumeration of the schema.
    Def(TypeId),
}

/// Width and sign of an integer. On the wire all are one JSON type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Integer {
    /// The classic text's `json-int`: 64 bits, signed.
    I64,
    /// A count of bytes (letters `o` and `M` of args_type): 64 bits, unsigned.
    Size,
}

/// A structure or an enumeration.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The name that the text gives it (`PCI device` in "The PCI device json-object contains …");
    /// `None` for a type described in place.
    pub name: Option<String>,
    /// What it is.
    pub kind: TypeKind,
    /// Documentation of the type itself; mostly empty, since the member that has the type says it.
    pub doc: Doc,
    /// Since, condition and features.
    pub meta: Meta,
    /// Where it is described.
    pub span: Span,
}

/// What a [`TypeDef`] is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object with known members.
    Struct(StructType),
    /// A string out of a known set.
    Enum(EnumType),
}

/// An object with known members.
#[derive(Clone, Debug, Default)]
pub struct StructType {
    /// Members in source order, each name once.
    pub members: Vec<Member>,
    /// Whether it has more members than can be listed, as the arguments of `device_add` do
    /// ("- device properties").
    pub open: bool,
}

/// A string out of a known set.
#[derive(Clone, Debug, Default)]
pub struct EnumType {
    /// Values in source order, each once.
    pub values: Vec<Value>,
}

/// One value of an enumeration.
#[derive(Clone, Debug)]
pub struct Value {
    /// As on the wire.
    pub name: String,
    /// Documentation.
    pub doc: Doc,
    /// Since, condition and features.
    pub meta: Meta,
    /// Where it is named.
    pub span: Span,
}

/// A member of a structure.
#[derive(Clone, Debug)]
pub struct Member {
    /// Wire name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it may be absent.
    pub optional: bool,
    /// What its absence means, where the text says so, as written: `false`, `10M`, `absolute-paths`.
    pub default: Option<String>,
    /// Documentation.
    pub doc: Doc,
    /// Since, condition and features.
    pub meta: Meta,
    /// The strongest witness's place.
    pub span: Span,
    /// What each witness said of it.
    pub witnesses: Witnesses,
}

/// What the parts of a classic entry say of one member. The strongest one that speaks decides
/// (`args_type`, then the documented item, then the examples); the others are kept for whoever compares them.
#[derive(Clone, Debug, Default)]
pub struct Witnesses {
    /// `name:letter` in the table entry's `args_type`.
    pub args_type: Option<Witness>,
    /// The documented item `- "name": text (json-type)`.
    pub documented: Option<Witness>,
    /// The first example that shows the member.
    pub example: Option<Witness>,
}

/// What one witness says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// Where it says so.
    pub span: Span,
    /// The JSON kind it gives; `None` where it gives none.
    pub kind: Option<WitnessKind>,
    /// Whether it says optional; `None` where it cannot tell (one example alone).
    pub optional: Option<bool>,
}

/// A JSON kind as a witness names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WitnessKind {
    /// A string.
    String,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// Null.
    Null,
    /// An object.
    Object,
    /// An array.
    Array,
    /// Any value.
    Any,
}
