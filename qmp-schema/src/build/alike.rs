//! Objects that one reply only shows, and another one documents.
//!
//! `query-named-block-nodes` is described by an example alone ("a list of BlockDeviceInfo"), while `query-block`
//! documents nearly the same object member by member. What is documented there holds here too.

use crate::model::{Member, Schema, StructType, TypeId, TypeKind};

/// With fewer members in common two objects can be alike by accident: `id`, `name` and `type` are everywhere.
const MIN_COMMON: usize = 5;

/// Gives members that no text documents the type, documentation and optionality of the members of the same name in the
/// documented object that is most alike. At least [`MIN_COMMON`] members and three quarters of them are in common.
pub(crate) fn adopt(schema: &mut Schema) {
    let documented = structs(schema, |ty| ty.members.iter().any(is_documented));
    let shown = structs(schema, |ty| ty.members.iter().all(|member| !is_documented(member)));
    for (id, names) in shown {
        let in_common = |known: &[String]| names.iter().filter(|name| known.contains(name)).count();
        let alike = documented.iter().map(|(id, known)| (in_common(known), std::cmp::Reverse(*id))).max();
        let Some((count, std::cmp::Reverse(known))) = alike else { continue };
        if count < MIN_COMMON || count * 4 < names.len() * 3 {
            continue;
        }
        let known = schema.struct_type(known).cloned().unwrap_or_default();
        if let TypeKind::Struct(ty) = &mut schema.type_def_mut(id).kind {
            take_over(ty, &known);
        }
    }
}

fn is_documented(member: &Member) -> bool {
    member.witnesses.documented.is_some() || member.witnesses.args_type.is_some()
}

/// The structures that `wanted` picks, with their members' names.
fn structs(schema: &Schema, wanted: impl Fn(&StructType) -> bool) -> Vec<(TypeId, Vec<String>)> {
    let found = schema.types().filter_map(|(id, _)| Some((id, schema.struct_type(id)?)));
    let names = |ty: &StructType| ty.members.iter().map(|member| member.name.clone()).collect();
    found
        .filter(|(_, ty)| ty.members.len() >= MIN_COMMON && wanted(ty))
        .map(|(id, ty)| (id, names(ty)))
        .collect()
}

fn take_over(ty: &mut StructType, known: &StructType) {
    for member in &mut ty.members {
        let Some(known) = known.members.iter().find(|known| known.name == member.name) else { continue };
        member.ty = known.ty.clone();
        member.optional |= known.optional;
        member.default = known.default.clone();
        member.doc = known.doc.clone();
    }
}
