//! Definitions by name, and what they have with their bases.

use super::definition::{Body, Definition, Member, TypeExpr};
use super::names::c_name;
use super::syntax::Name;
use crate::fit::MAX_BASES;
use crate::model::{Integer, Type};
use std::collections::{HashMap, HashSet};

/// The types of a schema by their names.
pub(super) struct Index<'s, 'a> {
    pub(super) definitions: &'s [Definition<'a>],
    types: HashMap<&'a str, usize>,
    /// Of each definition the own members by their names in C.
    members: Vec<HashMap<String, &'s Member<'a>>>,
    /// Of each definition, whether one of these is conditional.
    conditional: Vec<bool>,
    /// The enumerations with a value that can be taken for a number.
    with_number: HashSet<usize>,
    values: HashMap<usize, HashSet<&'a str>>,
}

/// What a name of a type stands for.
#[derive(Clone, Copy)]
pub(super) enum Found<'s, 'a> {
    Builtin(Builtin),
    /// A definition and its number.
    Defined(usize, &'s Definition<'a>),
}

/// A type that is there without being defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Builtin {
    String,
    Number,
    Integer(Integer),
    Boolean,
    Null,
    Any,
    /// An object of unknown members (`dict` in QEMU 2.0).
    Object,
    /// The kinds of JSON values that QEMU tells apart.
    QType,
}

/// The values of [`Builtin::QType`].
pub(super) const QTYPE: [&str; 7] = ["none", "qnull", "qnum", "qstring", "qdict", "qlist", "qbool"];

impl Builtin {
    /// The builtin type of a name, those that went before QEMU 2.5 included.
    pub(super) fn of(name: &str) -> Option<Builtin> {
        Some(match name {
            "str" => Builtin::String,
            "number" => Builtin::Number,
            "int" | "int64" => Builtin::Integer(Integer::I64),
            "int8" => Builtin::Integer(Integer::I8),
            "int16" => Builtin::Integer(Integer::I16),
            "int32" => Builtin::Integer(Integer::I32),
            "uint8" => Builtin::Integer(Integer::U8),
            "uint16" => Builtin::Integer(Integer::U16),
            "uint32" => Builtin::Integer(Integer::U32),
            "uint64" => Builtin::Integer(Integer::U64),
            "size" => Builtin::Integer(Integer::Size),
            "bool" => Builtin::Boolean,
            "null" => Builtin::Null,
            "any" | "**" | "visitor" => Builtin::Any,
            "dict" => Builtin::Object,
            "QType" => Builtin::QType,
            _ => return None,
        })
    }

    /// The type of the model; `None` for an enumeration.
    pub(super) fn model(self) -> Option<Type> {
        Some(match self {
            Builtin::String => Type::String,
            Builtin::Number => Type::Number,
            Builtin::Integer(integer) => Type::Integer(integer),
            Builtin::Boolean => Type::Boolean,
            Builtin::Null => Type::Null,
            Builtin::Any => Type::Any,
            Builtin::Object => Type::Object,
            Builtin::QType => return None,
        })
    }
}

impl<'s, 'a> Index<'s, 'a> {
    /// Of two types with one name the first counts.
    pub(super) fn new(definitions: &'s [Definition<'a>]) -> Index<'s, 'a> {
        let mut types = HashMap::new();
        let mut members = Vec::with_capacity(definitions.len());
        let mut conditional = Vec::with_capacity(definitions.len());
        let mut values = HashMap::new();
        let mut with_number = HashSet::new();
        for (number, definition) in definitions.iter().enumerate() {
            if definition.is_type() {
                types.entry(definition.name.text).or_insert(number);
            }
            let own = own_members(definition);
            members.push(own.iter().map(|member| (c_name(member.name.text), member)).collect());
            conditional.push(own.iter().any(|member| member.attributes.condition.is_some()));
            if let Body::Enum(list) = &definition.body {
                if list.iter().any(|value| value.name.text.starts_with(is_of_number)) {
                    with_number.insert(number);
                }
                values.insert(number, list.iter().map(|value| value.name.text).collect());
            }
        }
        Index { definitions, types, members, conditional, with_number, values }
    }

    pub(super) fn find(&self, name: &str) -> Option<Found<'s, 'a>> {
        match self.types.get(name) {
            Some(&number) => Some(Found::Defined(number, &self.definitions[number])),
            None => Builtin::of(name).map(Found::Builtin),
        }
    }

    /// The structure or union of a name.
    pub(super) fn object(&self, name: &str) -> Option<usize> {
        match self.find(name)? {
            Found::Defined(number, definition) if definition.is_object() => Some(number),
            _ => None,
        }
    }

    /// A structure or union with its bases, itself first. One that cannot be found, or goes too far, is left out.
    pub(super) fn chain(&self, number: usize) -> Vec<usize> {
        let mut chain = vec![number];
        while let Some(base) = chain.last().and_then(|&last| base_name(&self.definitions[last])) {
            match self.object(base.text) {
                Some(base) if chain.len() <= MAX_BASES && !chain.contains(&base) => chain.push(base),
                _ => break,
            }
        }
        chain
    }

    /// A structure's own member whose name is the same in C.
    pub(super) fn own_member(&self, number: usize, c_name: &str) -> Option<&'s Member<'a>> {
        self.members[number].get(c_name).copied()
    }

    /// Whether a member of a structure, its base's included, is conditional.
    pub(super) fn has_conditional(&self, number: usize) -> bool {
        self.chain(number).into_iter().any(|number| self.conditional[number])
    }

    /// The values of an enumeration.
    pub(super) fn values(&self, number: usize) -> Option<&HashSet<&'a str>> {
        self.values.get(&number)
    }

    /// Whether an enumeration has a value that can be taken for a number.
    pub(super) fn has_number(&self, number: usize) -> bool {
        self.with_number.contains(&number)
    }

    /// How many members a structure has of its own.
    pub(super) fn own_count(&self, number: usize) -> usize {
        self.members[number].len()
    }

    /// The member of this name of a structure or union or its bases; those of branches are none.
    pub(super) fn member(&self, number: usize, name: &str) -> Option<&'s Member<'a>> {
        let c_name = c_name(name);
        let found = self.chain(number).into_iter().find_map(|number| self.own_member(number, &c_name));
        found.filter(|member| member.name.text == name)
    }
}

/// Whether a number can start so.
fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '+' | '-' | '.')
}

/// The base of a structure or union, where it has a name.
pub(super) fn base_name<'a>(definition: &Definition<'a>) -> Option<Name<'a>> {
    match &definition.body {
        Body::Struct { base, .. } => *base,
        Body::Union { base: Some(TypeExpr::Name(base)), .. } => Some(*base),
        _ => None,
    }
}

/// The members of a structure, and those of a union's base in place.
pub(super) fn own_members<'s, 'a>(definition: &'s Definition<'a>) -> &'s [Member<'a>] {
    match &definition.body {
        Body::Struct { members, .. } => members,
        Body::Union { base: Some(TypeExpr::Inline(members, _)), .. } => members,
        _ => &[],
    }
}
