//! What holds of the differences of any two schemas.

#![allow(clippy::unwrap_used)] // A test may fail.

#[path = "support/facts.rs"]
mod facts;
#[path = "support/read.rs"]
mod read;
#[path = "../../qmp-schema/tests/support/mod.rs"]
mod support;

use proptest::prelude::*;
use qmp_review::diff::{Attributes, diff};
use qmp_schema::Schema;
use qmp_schema::model::{Integer, Item, Meta, StructType, Type, TypeDef, TypeId, TypeKind};
use support::schemas::{drawn, numbers};

/// Two schemas, the second much like the first.
fn two() -> impl Strategy<Value = (Schema, Schema)> {
    let edits = prop::collection::vec(any::<[usize; 4]>(), 1..4);
    (one(), edits).prop_map(|(old, edits)| {
        let mut new = old.clone();
        edits.into_iter().for_each(|edit| edited(&mut new, edit));
        (old, new)
    })
}

/// Does one thing to a schema, out of what is done to descriptions.
fn edited(schema: &mut Schema, [at, what, a, b]: [usize; 4]) {
    let ids = ids(schema);
    if ids.is_empty() || what % 8 == 0 {
        let at = at % schema.items.len().max(1);
        if !matches!(schema.items.get(at), None | Some(Item::Type(_))) {
            schema.items.remove(at);
        }
        return;
    }
    let types = [Type::String, Type::Any, Type::Object, Type::Integer(Integer::U8), Type::Number, Type::Null];
    let mut types: Vec<Type> = types.into();
    types.push(Type::Array(Box::new(Type::Boolean)));
    let named = schema.named_types().filter(|(_, def)| !matches!(def.kind, TypeKind::Struct(_)));
    types.extend(named.map(|(id, _)| Type::Def(id)));
    let tags: Vec<String> = schema
        .types()
        .filter_map(|(_, def)| match &def.kind {
            TypeKind::Struct(ty) => ty.variants.as_ref().map(|variants| variants.discriminator.clone()),
            _ => None,
        })
        .collect();
    match &mut schema.type_def_mut(ids[at % ids.len()]).kind {
        TypeKind::Struct(ty) => struct_edited(ty, &tags, [what, a, b], &types),
        TypeKind::Enum(ty) => match ty.values.len() {
            0 => {}
            len if what % 2 == 0 => drop(ty.values.remove(a % len)),
            len => {
                let value = &mut ty.values[a % len];
                value.name.push_str("-more");
            }
        },
        TypeKind::Alternate(ty) => {
            if !ty.choices.is_empty() {
                ty.choices.remove(a % ty.choices.len());
            }
        }
    }
}

fn struct_edited(ty: &mut StructType, tags: &[String], [what, a, b]: [usize; 3], types: &[Type]) {
    match what % 8 {
        1 => ty.open = !ty.open,
        2 => {
            if let Some(variants) = ty.variants.as_mut().filter(|variants| !variants.branches.is_empty()) {
                variants.branches.remove(a % variants.branches.len());
            }
        }
        3 => ty.variants = None,
        _ => {
            let Some(at) = a.checked_rem(ty.members.len()) else { return };
            let member = &mut ty.members[at];
            // What decides which branch there is stays as it is.
            if tags.contains(&member.name) {
                return;
            }
            match what % 8 {
                4 => drop(ty.members.remove(at)),
                5 => member.ty = types[b % types.len()].clone(),
                6 => member.optional = !member.optional,
                _ => member.name.push_str("-too"),
            }
        }
    }
}

/// Any schema.
fn one() -> impl Strategy<Value = Schema> {
    numbers().prop_map(drawn)
}

fn ids(schema: &Schema) -> Vec<TypeId> {
    schema.types().map(|(id, _)| id).collect()
}

/// The same schema with other names of types, the order of everything turned round, and without a word of documentation.
fn turned(mut schema: Schema) -> Schema {
    for id in ids(&schema) {
        let def = schema.type_def_mut(id);
        def.name = def.name.take().map(|name| format!("Other{name}"));
        match &mut def.kind {
            TypeKind::Struct(ty) => {
                ty.members.reverse();
                for member in &mut ty.members {
                    (member.doc, member.meta.since) = (Default::default(), None);
                }
                ty.variants.iter_mut().for_each(|variants| variants.branches.reverse());
            }
            TypeKind::Enum(ty) => ty.values.reverse(),
            TypeKind::Alternate(ty) => ty.choices.reverse(),
        }
    }
    schema.items.reverse();
    schema
}

/// The same schema with the members of each structure that has no base in a base of its own.
fn split(mut schema: Schema) -> Schema {
    for id in ids(&schema) {
        let span = schema.type_def(id).span;
        let TypeKind::Struct(ty) = &mut schema.type_def_mut(id).kind else { continue };
        if ty.base.is_some() {
            continue;
        }
        let base = StructType { members: std::mem::take(&mut ty.members), ..StructType::default() };
        let (kind, doc, meta) = (TypeKind::Struct(base), Default::default(), Meta::default());
        let base = schema.add_type(TypeDef { name: None, kind, doc, meta, span });
        if let TypeKind::Struct(ty) = &mut schema.type_def_mut(id).kind {
            ty.base = Some(base);
        }
    }
    schema
}

proptest! {
    #[test]
    fn what_is_the_same_is_not_different(schema in one()) {
        for other in [schema.clone(), turned(schema.clone()), split(schema.clone())] {
            prop_assert_eq!(diff(&schema, &other), vec![]);
            prop_assert_eq!(diff(&other, &schema), vec![]);
        }
        let written = read::text("schema.json", &qmp_schema::to_json(&schema).unwrap());
        prop_assert_eq!(diff(&schema, &written), vec![]);
    }

    #[test]
    fn what_differs_one_way_differs_the_other((old, new) in two()) {
        let (there, back) = (diff(&old, &new), diff(&new, &old));
        prop_assert_eq!(there.is_empty(), back.is_empty(), "{:#?}", there.first().or(back.first()));
    }

    #[test]
    fn findings_are_told_apart_and_have_places((old, new) in two()) {
        let changes = diff(&old, &new);
        let mut prints: Vec<&str> = changes.iter().map(|change| change.fingerprint.as_str()).collect();
        prints.sort_unstable();
        prints.dedup();
        prop_assert_eq!(prints.len(), changes.len());
        prop_assert!(changes.iter().all(|change| !change.sites.is_empty()));
        // Names of types and order do not matter to any of it.
        let others = diff(&turned(old), &turned(new));
        let of = |changes: &[qmp_review::diff::Change]| -> Vec<_> {
            // The release that something came with is documentation too.
            let attributes = |change: &qmp_review::diff::Change| Attributes { since: None, ..change.attributes.clone() };
            changes.iter().map(|change| (change.fingerprint.clone(), change.verdict, change.sites.clone(), attributes(change))).collect()
        };
        prop_assert_eq!(of(&changes), of(&others));
    }

    #[test]
    fn wire_facts_are_covered((old, new) in two()) {
        prop_assert_eq!(facts::check(&old, &new), Ok(()));
    }
}
