//! One of the two descriptions.

use super::effect::Marks;
use super::knows::{Knowledge, Knows};
use qmp_schema::Span;
use qmp_schema::model::{Member, Meta, Schema, Type, TypeId, TypeKind, Variants};
use std::collections::HashMap;

/// A description, and what it can tell.
pub(super) struct Side<'s> {
    pub(super) schema: &'s Schema,
    knowledge: Knowledge<'s>,
    /// Whether it has the feature `unstable` at all. Before QEMU 6.2 a name that starts with `x-` said so.
    has_unstable: bool,
}

/// An object with all of its members.
#[derive(Default)]
pub(super) struct Object<'s> {
    pub(super) id: Option<TypeId>,
    /// Each with the structure that names it, which is a base for some.
    pub(super) members: Vec<(TypeId, &'s Member)>,
    by_name: HashMap<&'s str, usize>,
    pub(super) variants: Option<&'s Variants>,
    pub(super) open: bool,
    pub(super) span: Option<Span>,
    pub(super) meta: Option<&'s Meta>,
}

impl<'s> Object<'s> {
    pub(super) fn member(&self, name: &str) -> Option<(TypeId, &'s Member)> {
        self.by_name.get(name).map(|&at| self.members[at])
    }

    /// The same object with the members of one of its members in its place; with any members where these are not known.
    pub(super) fn unwrapped(&self, wrapper: &str, inner: Option<&Object<'s>>) -> Object<'s> {
        let own = self.members.iter().filter(|(_, member)| member.name != wrapper);
        let inner_members = inner.into_iter().flat_map(|inner| &inner.members);
        let inner_members = inner_members.filter(|(_, member)| self.member(&member.name).is_none());
        let (members, by_name) = each_once(own.chain(inner_members).copied());
        let variants = self.variants.or(inner.and_then(|inner| inner.variants));
        let open = self.open || inner.is_none_or(|inner| inner.open);
        Object { id: self.id, members, by_name, variants, open, span: self.span, meta: self.meta }
    }

    /// The branches by their values. A value that has none adds no members.
    pub(super) fn branches(&self) -> HashMap<&'s str, TypeId> {
        let branches = self.variants.into_iter().flat_map(|variants| &variants.branches);
        branches.map(|branch| (branch.name.as_str(), branch.ty)).collect()
    }

    /// The same object, where what it is part of takes any members.
    pub(super) fn opened(self, open: bool) -> Object<'s> {
        Object { open: self.open || open, ..self }
    }

    /// Whether it has a member of that name; it has none where there is no name.
    pub(super) fn has(&self, name: Option<&str>) -> bool {
        name.is_some_and(|name| self.member(name).is_some())
    }

    pub(super) fn tag(&self) -> Option<&'s str> {
        self.variants.map(|variants| variants.discriminator.as_str())
    }
}

impl<'s> Side<'s> {
    pub(super) fn new(schema: &'s Schema) -> Side<'s> {
        Side { schema, knowledge: Knowledge::of(schema), has_unstable: has_unstable(schema) }
    }

    /// What the entry at a place tells.
    pub(super) fn knows(&self, place: Span) -> Knows {
        self.knowledge.at(place)
    }

    /// The object of a type; the empty one for `None`.
    pub(super) fn object(&self, id: Option<TypeId>) -> Object<'s> {
        let Some((id, ty)) = id.and_then(|id| Some((id, self.schema.struct_type(id)?))) else {
            return Object::default();
        };
        let mut chain = vec![(id, ty)];
        while let Some((base, ty)) =
            chain.last().and_then(|(_, ty)| Some((ty.base?, self.schema.struct_type(ty.base?)?)))
        {
            if chain.iter().any(|(known, _)| *known == base) {
                break;
            }
            chain.push((base, ty));
        }
        let def = self.schema.type_def(id);
        let members =
            chain.iter().rev().flat_map(|(id, ty)| ty.members.iter().map(move |member| (*id, member)));
        let (members, by_name) = each_once(members);
        Object {
            id: Some(id),
            members,
            by_name,
            variants: ty.variants.as_ref(),
            open: chain.iter().any(|(_, ty)| ty.open),
            span: Some(def.span),
            meta: Some(&def.meta),
        }
    }

    /// Whether a type is an object that never has a member.
    pub(super) fn is_empty_object(&self, ty: &Type) -> bool {
        let Type::Def(id) = ty else { return false };
        let object = self.object(Some(*id));
        self.schema.struct_type(*id).is_some()
            && object.members.is_empty()
            && object.variants.is_none()
            && !object.open
    }

    /// The values of a member that is an enumeration.
    pub(super) fn values(&self, ty: &Type) -> Option<Vec<&'s str>> {
        let Type::Def(id) = ty else { return None };
        match &self.schema.type_def(*id).kind {
            TypeKind::Enum(ty) => Some(ty.values.iter().map(|value| value.name.as_str()).collect()),
            _ => None,
        }
    }

    /// The values of a member of an object, as of [`values`](Side::values).
    pub(super) fn values_of(&self, object: &Object<'s>, name: &str) -> Option<Vec<&'s str>> {
        self.values(&object.member(name)?.1.ty)
    }

    /// What the older description says of something that it has.
    pub(super) fn marks(&self, name: &str, meta: &'s Meta) -> Marks<'s> {
        let deprecated = meta.feature("deprecated");
        Marks {
            was_unstable: self.is_unstable(name, meta),
            is_unstable: false,
            deprecated: deprecated.is_some(),
            advice: deprecated.and_then(|feature| feature.doc.summary()),
            condition: meta.condition.as_deref(),
            since: meta.since.as_deref(),
            one_build: false,
            downstream: is_downstream(name),
        }
    }

    /// What the newer description says of something that is new in it.
    pub(super) fn fresh_marks(&self, name: &str, meta: &'s Meta) -> Marks<'s> {
        Marks {
            is_unstable: self.is_unstable(name, meta),
            condition: meta.condition.as_deref(),
            since: meta.since.as_deref(),
            downstream: is_downstream(name),
            ..Marks::default()
        }
    }

    fn is_unstable(&self, name: &str, meta: &Meta) -> bool {
        meta.is_unstable() || !self.has_unstable && name.starts_with("x-")
    }

    /// What the older description says of a type, which holds at each place that has it.
    pub(super) fn type_marks(&self, ty: &Type) -> Marks<'s> {
        let Type::Def(id) = ty else { return Marks::default() };
        // A type's name is not on the wire.
        Marks { condition: None, ..self.marks("", &self.schema.type_def(*id).meta) }
    }
}

/// Members and where each is by its name. A description that has one twice is wrong, and compared as if it had the first.
fn each_once<'s>(
    all: impl Iterator<Item = (TypeId, &'s Member)>,
) -> (Vec<(TypeId, &'s Member)>, HashMap<&'s str, usize>) {
    let mut members = Vec::new();
    let mut by_name = HashMap::new();
    for (id, member) in all {
        by_name.entry(member.name.as_str()).or_insert_with(|| {
            members.push((id, member));
            members.len() - 1
        });
    }
    (members, by_name)
}

/// Names that start so are reserved for extensions by downstream: `__com.redhat_drive_add`.
fn is_downstream(name: &str) -> bool {
    name.starts_with("__")
}

fn has_unstable(schema: &Schema) -> bool {
    let of_type = |kind: &TypeKind| match kind {
        TypeKind::Struct(ty) => ty.members.iter().any(|member| member.meta.is_unstable()),
        TypeKind::Enum(ty) => ty.values.iter().any(|value| value.meta.is_unstable()),
        TypeKind::Alternate(_) => false,
    };
    schema.commands().any(|command| command.meta.is_unstable())
        || schema.events().any(|event| event.meta.is_unstable())
        || schema.types().any(|(_, def)| def.meta.is_unstable() || of_type(&def.kind))
}
