//! Where two schemas differ.

use super::write::item_to_json;
use crate::model::{Item, Schema};

/// The first item in which two schemas differ, with the first lines of their JSON that do; `None` where both say the
/// same. Places, witnesses and undeclared arguments are no difference, nor is white space between words and in examples
/// that are JSON, nor whether one type described in place stands at two members or two equal ones do. Commands and types
/// are compared in their order, and so are events; how these and the chapters stand among each other is no difference,
/// since files of the dialect part them. Made for tests: `assert_eq!(difference(&a, &b), None)`.
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
    let (left, right) = match (Parted::new(left), Parted::new(right)) {
        (Ok(left), Ok(right)) => (left, right),
        (Err(error), _) | (_, Err(error)) => return Some(error),
    };
    let parts =
        [(&left.entries, &right.entries), (&left.events, &right.events), (&left.chapters, &right.chapters)];
    for (left, right) in parts {
        for index in 0..left.len().max(right.len()) {
            match (left.get(index), right.get(index)) {
                (Some((_, a)), Some((_, b))) if a == b => {}
                (Some((label, a)), Some((_, b))) => return Some(format!("{label}:\n{}", lines(a, b))),
                (Some((label, _)), None) => return Some(format!("{label}: only the left has it")),
                (None, Some((label, _))) => return Some(format!("{label}: only the right has it")),
                (None, None) => {}
            }
        }
    }
    None
}

/// The items of a schema, each with what it is called and its JSON.
#[derive(Default)]
struct Parted {
    /// Commands and types.
    entries: Vec<(String, String)>,
    events: Vec<(String, String)>,
    /// Sorted: how chapters stand among each other depends on the entries between them.
    chapters: Vec<(String, String)>,
}

impl Parted {
    fn new(schema: &Schema) -> Result<Parted, String> {
        let mut out = Parted::default();
        for item in schema.items.iter().filter(|item| !says_nothing(item)) {
            let part = match item {
                Item::Command(_) | Item::Type(_) => &mut out.entries,
                Item::Event(_) => &mut out.events,
                Item::Chapter(_) => &mut out.chapters,
            };
            let label = label(schema, item);
            let json = item_to_json(schema, item).map_err(|error| format!("{label}: {error}"))?;
            part.push((label, json));
        }
        out.chapters.sort();
        Ok(out)
    }
}

/// Whether an item is a chapter without a title and without text.
fn says_nothing(item: &Item) -> bool {
    matches!(item, Item::Chapter(chapter) if chapter.title.is_empty() && chapter.doc.is_empty())
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
