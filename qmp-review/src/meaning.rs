//! What a description means, apart from what is told about it.

use qmp_schema::difference;
use qmp_schema::model::{Doc, Item, Meta, Schema, TypeDef, TypeKind};

/// Whether two descriptions mean the same: all is equal but for documentation and
/// order.
pub(crate) fn same_meaning(left: &Schema, right: &Schema) -> bool {
    difference(&bare(left), &bare(right)).is_none()
}

/// A schema without documentation, its items in the order of their names.
fn bare(schema: &Schema) -> Schema {
    let mut schema = schema.clone();
    let mut items = std::mem::take(&mut schema.items);
    items.retain(|item| !matches!(item, Item::Chapter(_)));
    items.sort_by_cached_key(|item| match item {
        Item::Command(command) => command.name.clone(),
        Item::Event(event) => event.name.clone(),
        Item::Type(id) => schema.type_def(*id).name.clone().unwrap_or_default(),
        Item::Chapter(chapter) => chapter.title.clone(),
    });
    schema.items = items;
    for item in &mut schema.items {
        match item {
            Item::Command(command) => strip(&mut command.doc, &mut command.meta),
            Item::Event(event) => strip(&mut event.doc, &mut event.meta),
            Item::Type(_) | Item::Chapter(_) => {}
        }
    }
    let ids: Vec<_> = schema.types().map(|(id, _)| id).collect();
    for id in ids {
        strip_type(schema.type_def_mut(id));
    }
    schema
}

fn strip_type(def: &mut TypeDef) {
    strip(&mut def.doc, &mut def.meta);
    match &mut def.kind {
        TypeKind::Struct(ty) => {
            let branches = ty.variants.iter_mut().flat_map(|variants| &mut variants.branches);
            branches.for_each(|branch| strip(&mut branch.doc, &mut branch.meta));
            ty.members.iter_mut().for_each(|member| strip(&mut member.doc, &mut member.meta));
        }
        TypeKind::Enum(ty) => ty.values.iter_mut().for_each(|value| strip(&mut value.doc, &mut value.meta)),
        TypeKind::Alternate(ty) => {
            ty.choices.iter_mut().for_each(|choice| strip(&mut choice.doc, &mut choice.meta));
        }
    }
}

fn strip(doc: &mut Doc, meta: &mut Meta) {
    doc.blocks.clear();
    meta.features.iter_mut().for_each(|feature| feature.doc.blocks.clear());
}
