//! Where types stand among the items: each that has a name ahead of the first entry that uses it.

use super::info::Types;
use super::names::inner_ids;
use crate::model::{Item, Schema, Type, TypeId};
use std::collections::BTreeSet;

/// Adds the types that have names to the items from `first` on; those that nothing uses come last.
pub(super) fn place_types(schema: &mut Schema, first: usize, types: &Types) {
    let items = schema.items.split_off(first);
    let mut seen = BTreeSet::new();
    for item in items {
        let roots = match &item {
            Item::Command(command) => [command.arguments, command.returns.as_ref().and_then(Type::def)],
            Item::Event(event) => [event.data, None],
            Item::Type(_) | Item::Chapter(_) => [None, None],
        };
        roots.into_iter().flatten().for_each(|id| place(schema, id, &mut seen));
        schema.items.push(item);
    }
    for &id in types {
        if schema.type_def(id).name.is_some() {
            place(schema, id, &mut seen);
        }
    }
}

/// Adds a type and those in it, the outer ones first.
fn place(schema: &mut Schema, id: TypeId, seen: &mut BTreeSet<TypeId>) {
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        if schema.type_def(id).name.is_some() {
            schema.items.push(Item::Type(id));
        }
        open.extend(inner_ids(schema, id).into_iter().rev());
    }
}
