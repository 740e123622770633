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
pub(super) fn files<'s>(schema: &'s Schema, layout: Layout<'_>) -> Vec<(String, Vec<&'s Item>)> {
    let table = |span: Span| match layout {
        Layout::Whole if schema.commands().next().is_none() && schema.events().next().is_some() => {
            EVENT_LIST.into()
        }
        Layout::Whole => TABLE.into(),
        Layout::Split(sources) => file_name(sources, span.file),
    };
    let entries: Vec<Option<(FileId, String)>> = schema
        .items
        .iter()
        .map(|item| {
            let span = span(schema, item);
            match item {
                Item::Command(_) | Item::Type(_) => Some((span.file, table(span))),
                Item::Event(_) => Some((span.file, EVENT_LIST.into())),
                Item::Chapter(_) => None,
            }
        })
        .collect();
    let mut order: Vec<String> = Vec::new();
    let mut files: BTreeMap<String, Vec<&Item>> = BTreeMap::new();
    for (at, item) in schema.items.iter().enumerate().filter(|(_, item)| !says_nothing(item)) {
        let name = match entries.get(at) {
            Some(Some((_, name))) => name.clone(),
            _ => of_chapter(&entries, at, span(schema, item)).unwrap_or_else(|| table(span(schema, item))),
        };
        if !order.contains(&name) {
            order.push(name.clone());
        }
        files.entry(name).or_default().push(item);
    }
    // Sorting is stable: the tables keep their order.
    order.sort_by_key(|name| name == EVENT_LIST);
    order.into_iter().filter_map(|name| files.remove_entry(&name)).collect()
}

/// A chapter stands with the entry behind it, at the end of its source with the one ahead of it.
fn of_chapter(entries: &[Option<(FileId, String)>], at: usize, span: Span) -> Option<String> {
    let is_own = |entry: &&(FileId, String)| entry.0 == span.file;
    let (before, behind) = entries.split_at(at);
    let next = behind.iter().flatten().find(is_own);
    next.or_else(|| before.iter().rev().flatten().find(is_own)).map(|(_, name)| name.clone())
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
