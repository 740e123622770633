//! What a description means, apart from what is told about it.

use qmp_schema::difference;
use qmp_schema::model::{Item, Schema};

/// Whether two descriptions mean the same: all is equal but for documentation and
/// order.
pub(crate) fn same_meaning(left: &Schema, right: &Schema) -> bool {
    difference(&bare(left), &bare(right)).is_none()
}

/// A schema without documentation, its items in the order of their names.
fn bare(schema: &Schema) -> Schema {
    let mut schema = schema.clone();
    schema.drop_docs();
    let mut items = std::mem::take(&mut schema.items);
    items.sort_by_cached_key(|item| match item {
        Item::Command(command) => command.name.clone(),
        Item::Event(event) => event.name.clone(),
        Item::Type(id) => schema.type_def(*id).name.clone().unwrap_or_default(),
        Item::Chapter(chapter) => chapter.title.clone(),
    });
    schema.items = items;
    schema
}
