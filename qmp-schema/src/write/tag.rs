//! Type tags: `(json-array of BlockInfo, optional, since 5.0)`.

use super::quote::value;
use crate::model::{Feature, Integer, Meta, Schema, Type, TypeId, TypeKind};

/// A type as a tag says it.
pub(super) struct Typed {
    /// The type, and how many members it has that are not listed.
    pub(super) parts: Vec<String>,
    /// The type whose members or values stand in items below.
    pub(super) in_place: Option<TypeId>,
}

/// What a type is called in a tag.
pub(super) fn typed(schema: &Schema, ty: &Type) -> Typed {
    let (element, arrays) = ty.element();
    let mut out = match element {
        Type::Def(id) => defined(schema, *id),
        _ => Typed { parts: vec![builtin(element).to_owned()], in_place: None },
    };
    if let Some(first) = out.parts.first_mut() {
        first.insert_str(0, &"json-array of ".repeat(arrays));
    }
    out
}

fn builtin(ty: &Type) -> &'static str {
    match ty {
        Type::String => "json-string",
        Type::Integer(integer) => match integer {
            Integer::I8 => "json-int8",
            Integer::I16 => "json-int16",
            Integer::I32 => "json-int32",
            Integer::I64 => "json-int",
            Integer::U8 => "json-uint8",
            Integer::U16 => "json-uint16",
            Integer::U32 => "json-uint32",
            Integer::U64 => "json-uint64",
            Integer::Size => "json-size",
        },
        Type::Number => "json-number",
        Type::Boolean => "json-bool",
        Type::Null => "json-null",
        Type::Any | Type::Array(_) | Type::Def(_) => "json-any",
        Type::Object => "json-object",
    }
}

fn defined(schema: &Schema, id: TypeId) -> Typed {
    let def = schema.type_def(id);
    if let Some(name) = &def.name {
        return Typed { parts: vec![type_name(name)], in_place: None };
    }
    let parts: &[&str] = match &def.kind {
        TypeKind::Struct(ty) if ty.open => &["json-object", "open"],
        TypeKind::Struct(ty) if ty.members.is_empty() => &["json-object", "empty"],
        TypeKind::Struct(_) => &["json-object"],
        TypeKind::Enum(_) | TypeKind::Alternate(_) => &["enumeration"],
    };
    Typed { parts: parts.iter().map(|&part| part.to_owned()).collect(), in_place: Some(id) }
}

/// Words that a tag may have besides type names, and those that the classic text has.
const WORDS: [&str; 30] = [
    "type",
    "enumeration",
    "optional",
    "default",
    "since",
    "removed",
    "if",
    "deprecated",
    "unstable",
    "feature",
    "open",
    "empty",
    "none",
    "fixed",
    "a",
    "an",
    "json",
    "string",
    "str",
    "int",
    "integer",
    "number",
    "bool",
    "boolean",
    "null",
    "any",
    "object",
    "dict",
    "array",
    "of",
];

/// A type's name as tags and labels give it.
pub(super) fn type_name(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let is_word = WORDS.contains(&lower.as_str()) || lower.starts_with("json-") || lower.starts_with("json_");
    if is_word { format!("type {name}") } else { name.to_owned() }
}

/// What a tag says of an item besides its type.
pub(super) fn qualifiers(meta: &Meta) -> Vec<String> {
    let Meta { since, removed, condition, features } = meta;
    let told = [("since", since), ("removed", removed), ("if", condition)];
    let mut out: Vec<String> = told
        .iter()
        .filter_map(|(word, text)| Some(format!("{word} {}", value((*text).as_deref()?))))
        .collect();
    out.extend(features.iter().take(in_tag(features)).map(|feature| match feature.name.as_str() {
        name @ ("deprecated" | "unstable") => name.to_owned(),
        name => format!("feature {}", value(name)),
    }));
    out
}

/// How many features stand in the tag: those ahead of the first of which something is said, so that their order stays.
pub(super) fn in_tag(features: &[Feature]) -> usize {
    let is_said = |feature: &Feature| feature.condition.is_some() || !feature.doc.is_empty();
    features.iter().position(is_said).unwrap_or(features.len())
}
