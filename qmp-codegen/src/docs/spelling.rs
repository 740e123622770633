//! How types are called in the reference.

use qmp_schema::model::{Integer, Schema, Type, TypeId, TypeKind};

/// A part of what a type is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypePiece<'s> {
    /// Words: `array of `, `string`.
    Words(&'static str),
    /// The name of a type, which is an entry.
    Named(TypeId, &'s str),
}

/// What a type is called: `array of BlockInfo`, `uint32`, `one of` for an enumeration described in place.
pub fn spell<'s>(schema: &'s Schema, ty: &Type) -> Vec<TypePiece<'s>> {
    let (element, arrays) = ty.element();
    let last = match element {
        Type::Def(id) => named(schema, *id),
        builtin => TypePiece::Words(word(builtin)),
    };
    std::iter::repeat_n(TypePiece::Words("array of "), arrays).chain([last]).collect()
}

fn named(schema: &Schema, id: TypeId) -> TypePiece<'_> {
    let def = schema.type_def(id);
    match (&def.name, &def.kind) {
        (Some(name), _) => TypePiece::Named(id, name),
        (None, TypeKind::Struct(_)) => TypePiece::Words("object"),
        (None, TypeKind::Enum(_)) => TypePiece::Words("one of"),
        (None, TypeKind::Alternate(_)) => TypePiece::Words("one of several kinds"),
    }
}

fn word(ty: &Type) -> &'static str {
    match ty {
        Type::String => "string",
        Type::Integer(Integer::I8) => "int8",
        Type::Integer(Integer::I16) => "int16",
        Type::Integer(Integer::I32) => "int32",
        Type::Integer(Integer::I64) => "int",
        Type::Integer(Integer::U8) => "uint8",
        Type::Integer(Integer::U16) => "uint16",
        Type::Integer(Integer::U32) => "uint32",
        Type::Integer(Integer::U64) => "uint64",
        Type::Integer(Integer::Size) => "size",
        Type::Number => "number",
        Type::Boolean => "boolean",
        Type::Null => "null",
        Type::Object => "object",
        Type::Any | Type::Array(_) | Type::Def(_) => "any",
    }
}
