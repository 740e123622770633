//! Objects that one reply only shows, and another one documents.
//!
//! `query-named-block-nodes` is described by an example alone ("a list of BlockDeviceInfo"), while `query-block`
//! documents nearly the same object member by member. What is documented there holds here too.

use crate::model::{Member, Schema, StructType, Type, TypeId, TypeKind};
use std::collections::{BTreeMap, BTreeSet};

/// With fewer members in common two objects can be alike by accident: `id`, `name` and `type` are everywhere.
const MIN_COMMON: usize = 5;

/// A name that this many objects have tells none of them apart; looking at more would take time that grows with the
/// square of the text.
const MAX_WITH: usize = 256;

/// Gives members that no text documents the type, documentation and optionality of the members of the same name in the
/// documented object that is most alike. At least [`MIN_COMMON`] members and three quarters of them are in common; a
/// member that is shown to be of another kind stays as it is shown.
pub(crate) fn adopt(schema: &mut Schema) {
    let documented = Documented::of(schema);
    // What is not classic text has no witnesses at all.
    let is_shown = |ty: &StructType| ty.members.iter().any(|member| member.witnesses.example.is_some());
    let shown = structs(schema).filter(|(_, ty)| is_shown(ty) && !ty.members.iter().any(is_documented));
    let alike = shown.filter_map(|(id, ty)| {
        let known = schema.struct_type(documented.most_alike(ty)?)?;
        Some((id, with_known(schema, ty, known)))
    });
    for (id, ty) in alike.collect::<Vec<_>>() {
        schema.type_def_mut(id).kind = TypeKind::Struct(ty);
    }
}

/// The documented objects by their members, those with the same members once: many entries may describe one object.
struct Documented<'a> {
    ids: Vec<TypeId>,
    /// Numbers of the objects that have a member of this name.
    with: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Documented<'a> {
    fn of(schema: &'a Schema) -> Documented<'a> {
        let mut out = Documented { ids: Vec::new(), with: BTreeMap::new() };
        let mut seen = BTreeSet::new();
        for (id, ty) in structs(schema).filter(|(_, ty)| ty.members.iter().any(is_documented)) {
            let names: BTreeSet<&str> = ty.members.iter().map(|member| member.name.as_str()).collect();
            if seen.insert(names.clone()) {
                for name in names {
                    let with = out.with.entry(name).or_default();
                    if with.len() < MAX_WITH {
                        with.push(out.ids.len());
                    }
                }
                out.ids.push(id);
            }
        }
        out
    }

    /// The one that has most members in common with an object, enough of them; of several the first.
    fn most_alike(&self, ty: &StructType) -> Option<TypeId> {
        let mut in_common: BTreeMap<usize, usize> = BTreeMap::new();
        for number in ty.members.iter().filter_map(|member| self.with.get(member.name.as_str())).flatten() {
            *in_common.entry(*number).or_default() += 1;
        }
        let (number, count) =
            in_common.into_iter().max_by_key(|&(n, count)| (count, std::cmp::Reverse(n)))?;
        (count >= MIN_COMMON && count * 4 >= ty.members.len() * 3).then(|| self.ids.get(number).copied())?
    }
}

fn is_documented(member: &Member) -> bool {
    member.witnesses.documented.is_some() || member.witnesses.args_type.is_some()
}

/// The structures that are large enough to be told apart.
fn structs(schema: &Schema) -> impl Iterator<Item = (TypeId, &StructType)> {
    let structs = schema.types().filter_map(|(id, _)| Some((id, schema.struct_type(id)?)));
    structs.filter(|(_, ty)| ty.members.len() >= MIN_COMMON)
}

/// A structure with what is known of its members.
fn with_known(schema: &Schema, ty: &StructType, known: &StructType) -> StructType {
    let known: BTreeMap<&str, &Member> =
        known.members.iter().map(|member| (member.name.as_str(), member)).collect();
    let mut ty = ty.clone();
    for member in &mut ty.members {
        let known = known.get(member.name.as_str());
        if let Some(known) = known.filter(|known| fits(schema, &member.ty, &known.ty)) {
            member.ty = known.ty.clone();
            member.optional |= known.optional;
            member.default = known.default.clone();
            member.doc = known.doc.clone();
        }
    }
    ty
}

/// Whether what is shown to be of the first type can be of the second.
fn fits(schema: &Schema, shown: &Type, known: &Type) -> bool {
    let is_struct = |id: &TypeId| schema.struct_type(*id).is_some();
    match (shown, known) {
        (Type::Any | Type::Null, _) | (_, Type::Any) => true,
        (Type::Array(shown), Type::Array(known)) => fits(schema, shown, known),
        (Type::Integer(_), Type::Integer(_) | Type::Number) => true,
        (Type::Def(shown), Type::Def(known)) => is_struct(shown) == is_struct(known),
        // An enumeration is a string, a structure an object.
        (Type::String, Type::Def(id)) => !is_struct(id),
        (Type::Object, Type::Def(id)) | (Type::Def(id), Type::Object) => is_struct(id),
        _ => shown == known,
    }
}
