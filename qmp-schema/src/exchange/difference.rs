//! Where two schemas differ.

use super::write::item_to_json;
use crate::model::{Item, Schema};

/// The first item in which two schemas differ, with the first lines of their JSON that do; `None` where both say the
/// same. Places, witnesses and undeclared arguments are no difference, nor is whether one type described in place
/// stands at two members or two equal ones do. Made for tests: `assert_eq!(difference(&a, &b), None)`.
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
///     "item 0, event 'STOP':\n\
///      - { \"event\": \"STOP\", \"doc\": [\"The machine was stopped.\"] }\n\
///      + { \"event\": \"STOP\", \"doc\": [\"The machine stands.\"] }",
/// );
/// ```
pub fn difference(left: &Schema, right: &Schema) -> Option<String> {
    for index in 0..left.items.len().max(right.items.len()) {
        let (a, b) = match (left.items.get(index), right.items.get(index)) {
            (Some(a), Some(b)) => (a, b),
            (Some(a), None) => {
                return Some(format!("item {index}, {}: only the left has it", label(left, a)));
            }
            (_, Some(b)) => return Some(format!("item {index}, {}: only the right has it", label(right, b))),
            (None, None) => continue,
        };
        let label = label(left, a);
        match (item_to_json(left, a), item_to_json(right, b)) {
            (Ok(a), Ok(b)) if a == b => {}
            (Ok(a), Ok(b)) => return Some(format!("item {index}, {label}:\n{}", lines(&a, &b))),
            (Err(error), _) | (_, Err(error)) => return Some(format!("item {index}, {label}: {error}")),
        }
    }
    None
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
