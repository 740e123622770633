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
    /// A structure, enumeration or alternate of the schema.
    Def(TypeId),
}

impl Type {
    /// What the arrays consist of, and how many of them are in each other: the type itself and 0 where it is no array.
    ///
    /// ```
    /// # use qmp_schema::model::Type;
    /// let names = Type::Array(Box::new(Type::String));
    /// assert_eq!(names.element(), (&Type::String, 1));
    /// ```
    pub fn element(&self) -> (&Type, usize) {
        let (mut ty, mut depth) = (self, 0);
        while let Type::Array(element) = ty {
            (ty, depth) = (element, depth + 1);
        }
        (ty, depth)
    }

    /// The type of the schema that it is, or that its arrays consist of; `None` where that is a builtin type.
    pub fn def(&self) -> Option<TypeId> {
        match self.element() {
            (Type::Def(id), _) => Some(*id),
            _ => None,
        }
    }

    /// Whether it is an array.
    pub fn is_array(&self) -> bool {
        matches!(self, Type::Array(_))
    }
}

/// Width and sign of an integer. On the wire all are one JSON type, so that introspection tells no widths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Integer {
    /// 8 bits, signed.
    I8,
    /// 16 bits, signed.
    I16,
    /// 32 bits, signed.
    I32,
    /// 64 bits, signed: the classic text's `json-int`, QAPI's `int` and `int64`.
    I64,
    /// 8 bits, unsigned.
    U8,
    /// 16 bits, unsigned.
    U16,
    /// 32 bits, unsigned.
    U32,
    /// 64 bits, unsigned.
    U64,
    /// A count of bytes (QAPI's `size`, the letters `o` and `M` of args_type): 64 bits, unsigned.
    Size,
}

/// A structure (a union is a structure with [`Variants`]), an enumeration or an alternate.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its name: letters, digits, `_`, `-` and `.`, the first one no `-` and no `.`. Each is there once, and each type that has
    /// one has an [`Item::Type`](super::Item::Type). `None` for a type described in place: an enumeration, or
    /// a structure without base and variants that does not contain itself.
    pub name: Option<String>,
    /// What it is.
    pub kind: TypeKind,
    /// Documentation of the type itself; empty where it has no name, since the member that has the type says it.
    pub doc: Doc,
    /// Since, condition and features; none where it has no name.
    pub meta: Meta,
    /// Where it is described.
    pub span: Span,
}

impl TypeDef {
    /// The types of the schema that it refers to: its base, and what its members, branches and choices are or consist of.
    pub fn refers_to(&self) -> Vec<TypeId> {
        match &self.kind {
            TypeKind::Struct(ty) => {
                let members = ty.members.iter().filter_map(|member| member.ty.def());
                let branches = ty.variants.iter().flat_map(|variants| &variants.branches);
                ty.base.into_iter().chain(members).chain(branches.map(|branch| branch.ty)).collect()
            }
            TypeKind::Alternate(ty) => ty.choices.iter().filter_map(|choice| choice.ty.def()).collect(),
            TypeKind::Enum(_) => Vec::new(),
        }
    }
}

/// What a [`TypeDef`] is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object with known members; a union where these depend on one of them.
    Struct(StructType),
    /// A string out of a known set.
    Enum(EnumType),
    /// A value of one of several JSON kinds.
    Alternate(AlternateType),
}

/// An object with known members. [`Schema::members`](super::Schema::members) gives them with those of the base.
#[derive(Clone, Debug, Default)]
pub struct StructType {
    /// The structure whose members it has too, ahead of its own. A base has a name and no variants.
    pub base: Option<TypeId>,
    /// Own members in source order, each name once, none of the base's.
    pub members: Vec<Member>,
    /// For a union: what else it has, depending on one member.
    pub variants: Option<Variants>,
    /// Whether it has more members than can be listed, as the arguments of `device_add` do
    /// ("- device properties").
    pub open: bool,
}

/// What makes a structure a union: members that are there for one value of another member only.
#[derive(Clone, Debug, Default)]
pub struct Variants {
    /// Wire name of the member that decides, one of the structure's own or of its base's. It is mandatory and its
    /// type is an enumeration.
    pub discriminator: String,
    /// The branches in source order, each value of the discriminator at most once. A value without a branch
    /// adds no members.
    pub branches: Vec<Branch>,
}

/// The members that a union has for one value of its discriminator.
#[derive(Clone, Debug)]
pub struct Branch {
    /// The value.
    pub name: String,
    /// The structure whose members it adds; it may be a union in its turn.
    pub ty: TypeId,
    /// Documentation.
    pub doc: Doc,
    /// Since, condition and features.
    pub meta: Meta,
    /// Where it is named.
    pub span: Span,
}

impl JsonKind {
    /// As in `qmp paths`: `string`, `integer`, `number`, `boolean`, `null`, `object`, `array`.
    pub fn name(self) -> &'static str {
        match self {
            JsonKind::String => "string",
            JsonKind::Integer => "integer",
            JsonKind::Number => "number",
            JsonKind::Boolean => "boolean",
            JsonKind::Null => "null",
            JsonKind::Object => "object",
            JsonKind::Array => "array",
        }
    }
}

/// A string out of a known set.
#[derive(Clone, Debug, Default)]
pub struct EnumType {
    /// Values in source order, each once.
    pub values: Vec<Value>,
}

/// A value of one of several JSON kinds; the kind tells which.
#[derive(Clone, Debug, Default)]
pub struct AlternateType {
    /// The choices in source order, each of another [`JsonKind`].
    pub choices: Vec<Choice>,
}

/// One of the types that an alternate can have.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What the schema calls it. It is not on the wire; introspection does not tell it.
    pub name: String,
    /// The type. No alternate, and not [`Type::Any`].
    pub ty: Type,
    /// Documentation.
    pub doc: Doc,
    /// Since, condition and features.
    pub meta: Meta,
    /// Where it is named.
    pub span: Span,
}

/// What a value is in JSON: what tells the choices of an alternate apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonKind {
    /// A string.
    String,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `null`.
    Null,
    /// An object.
    Object,
    /// An array.
    Array,
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
    /// What its absence means, where it may be absent and the text says so, as written: `false`, `10M`, `absolute-paths`.
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
