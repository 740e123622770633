//! Which item stands in which file.

use super::doc::is_blank;
use crate::model::{Item, Schema};
use crate::source::{FileId, SourceMap, Span};
use std::collections::BTreeMap;
use std::path::Path;

/// What the event list is called.
pub(super) const EVENT_LIST: &str = "qmp-events.txt";

/// What the command table is called.
const TABLE: &str = "qmp-commands.hx";

/// How a schema is parted into files. Events stand in `qmp-events.txt` in any case.
#[derive(Clone, Copy, Debug)]
pub enum Layout<'a> {
    /// Commands and types stand in `qmp-commands.hx`; where there are events and no commands, types stand with the
    /// events.
    Whole,
    /// Commands and types of each source file stand in a file of their own, which has its name: those of `block-core.json`
    /// in `block-core.hx`. The files are those that the schema was read from.
    Split(&'a SourceMap),
}

/// The files with their items, the event list last.
pub(crate) fn files<'s>(schema: &'s Schema, layout: Layout<'_>) -> Vec<(String, Vec<&'s Item>)> {
    let has_events = schema.events().next().is_some();
    let whole = if has_events && schema.commands().next().is_none() { EVENT_LIST } else { TABLE };
    let table = |span: Span| match layout {
        Layout::Whole => whole.into(),
        Layout::Split(sources) => file_name(sources, span.file),
    };
    let of_entry = |item: &Item| match item {
        Item::Command(_) | Item::Type(_) => Some(table(span(schema, item))),
        Item::Event(_) => Some(EVENT_LIST.into()),
        Item::Chapter(_) => None,
    };
    // Chapters look for a neighbour in their own source file only where these are kept apart.
    let neighbours = |item: &Item| match layout {
        Layout::Whole => FileId::default(),
        Layout::Split(_) => span(schema, item).file,
    };
    // Where a chapter stands: with the entry that follows it; one that nothing follows, with the last.
    let mut of_chapter: BTreeMap<FileId, String> = match layout {
        Layout::Whole => {
            BTreeMap::from([(FileId::default(), if has_events { EVENT_LIST } else { TABLE }.into())])
        }
        Layout::Split(_) => {
            schema.items.iter().filter_map(|item| Some((neighbours(item), of_entry(item)?))).collect()
        }
    };
    let mut placed: Vec<(String, &Item)> = Vec::new();
    for item in schema.items.iter().rev().filter(|item| !says_nothing(item)) {
        let name = match of_entry(item) {
            Some(name) => {
                of_chapter.insert(neighbours(item), name.clone());
                name
            }
            None => of_chapter.get(&neighbours(item)).cloned().unwrap_or_else(|| table(span(schema, item))),
        };
        placed.push((name, item));
    }
    let mut order: Vec<String> = Vec::new();
    let mut files: BTreeMap<String, Vec<&Item>> = BTreeMap::new();
    for (name, item) in placed.into_iter().rev() {
        if !order.contains(&name) {
            order.push(name.clone());
        }
        files.entry(name).or_default().push(item);
    }
    // Sorting is stable: the tables keep their order.
    order.sort_by_key(|name| name == EVENT_LIST);
    order.into_iter().filter_map(|name| files.remove_entry(&name)).collect()
}

/// The table of a source file: `block-core.hx` for `qapi/block-core.json`.
fn file_name(sources: &SourceMap, id: FileId) -> String {
    let file = sources.files().find(|(other, _)| *other == id);
    let stem = file.and_then(|(_, file)| Path::new(&file.path).file_stem());
    stem.map_or(TABLE.into(), |stem| format!("{}.hx", stem.to_string_lossy()))
}

/// Whether an item is a chapter without a title and without text.
fn says_nothing(item: &Item) -> bool {
    matches!(item, Item::Chapter(chapter) if is_blank(&chapter.title) && chapter.doc.is_empty())
}

fn span(schema: &Schema, item: &Item) -> Span {
    match item {
        Item::Command(command) => command.span,
        Item::Event(event) => event.span,
        Item::Type(id) => schema.type_def(*id).span,
        Item::Chapter(chapter) => chapter.span,
    }
}
