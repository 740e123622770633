//! Where two schemas differ.

use super::write::item_to_json;
use crate::model::{Item, Schema};
use crate::write::Layout;
use crate::write::layout::files;

/// The first item in which two schemas differ, with the first lines of their JSON that do; `None` where both say the
/// same. Places, witnesses and undeclared arguments are no difference, nor is white space between words and in examples
/// that are JSON, nor whether one type described in place stands at two members or two equal ones do. The order counts as
/// far as the files of the dialect keep it: that of commands and types, that of events, and ahead of which of them a
/// chapter stands; not how events stand among the others. Made for tests: `assert_eq!(difference(&a, &b), None)`.
///
/// ```
/// use qmp_schema::{SourceMap, difference, read};
///
/// let schema = |text: &str| {
///     let mut sources = SourceMap::new();
///     sources.add("qmp-events.txt", text);
///     read(&sources).schema
/// };
/// let stop = schema("STOP\n----\n\nThe machine was stopped.\n");
/// assert_eq!(difference(&stop, &schema("\nSTOP\n----\n\nThe machine\nwas stopped.\n")), None);
/// assert_eq!(
///     difference(&stop, &schema("STOP\n----\n\nThe machine stands.\n")).unwrap(),
///     "event 'STOP':\n\
///      - { \"event\": \"STOP\", \"doc\": [\"The machine was stopped.\"] }\n\
///      + { \"event\": \"STOP\", \"doc\": [\"The machine stands.\"] }",
/// );
/// ```
pub fn difference(left: &Schema, right: &Schema) -> Option<String> {
    let (left, right) = match (described(left), described(right)) {
        (Ok(left), Ok(right)) => (left, right),
        (Err(error), _) | (_, Err(error)) => return Some(error),
    };
    for index in 0..left.len().max(right.len()) {
        match (left.get(index), right.get(index)) {
            (Some((_, a)), Some((_, b))) if a == b => {}
            (Some((label, a)), Some((_, b))) => return Some(format!("{label}:\n{}", lines(a, b))),
            (Some((label, _)), None) => return Some(format!("{label}: only the left has it")),
            (None, Some((label, _))) => return Some(format!("{label}: only the right has it")),
            (None, None) => {}
        }
    }
    None
}

/// The items of a schema as the dialect's files would have them one after the other: what each is called, and its JSON.
fn described(schema: &Schema) -> Result<Vec<(String, String)>, String> {
    let items = files(schema, Layout::Whole).into_iter().flat_map(|(_, items)| items);
    let described = items.map(|item| {
        let label = label(schema, item);
        let json = item_to_json(schema, item).map_err(|error| format!("{label}: {error}"))?;
        Ok((label, json))
    });
    described.collect()
}

/// What an item is called.
fn label(schema: &Schema, item: &Item) -> String {
    match item {
        Item::Command(command) => format!("command '{}'", command.name),
        Item::Event(event) => format!("event '{}'", event.name),
        Item::Type(id) => format!("type '{}'", schema.type_def(*id).name.as_deref().unwrap_or_default()),
        Item::Chapter(chapter) => format!("chapter '{}'", chapter.title),
    }
}

/// How many lines of each text are shown.
const SHOWN: usize = 5;

/// The first lines of two texts that differ.
fn lines(left: &str, right: &str) -> String {
    let same = left.lines().zip(right.lines()).take_while(|(a, b)| a == b).count();
    let shown = |sign: char, text: &str| {
        let lines = text.lines().skip(same).take(SHOWN);
        lines.map(|line| format!("{sign} {line}\n")).collect::<String>()
    };
    (shown('-', left) + &shown('+', right)).trim_end().to_owned()
}
