//! The dialect's writer: a schema as command tables and event list, which docs/hx-dialect.md describes.
//!
//! [`entry`] writes sections, [`item`] the items in them with their [`tag`]s, [`doc`] what is said, [`text`] its lines,
//! [`table`] the entries in C.

mod doc;
mod entry;
mod item;
pub(crate) mod layout;
mod quote;
mod table;
mod tag;
mod text;

use crate::diagnostic::{Diagnostic, EntryKind};
use crate::model::{Item, Schema};
use crate::prose::section::is_name;
use crate::source::{MAX_FILE_BYTES, Span};
pub(crate) use doc::For;
use doc::Page;
pub use layout::Layout;
pub(crate) use table::{literals, takes_condition};
pub(crate) use text::{WIDTH, Wrapped, is_directive};

/// A file that is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HxFile {
    /// Its name: `qmp-commands.hx`, `qmp-commands.txt`, `qmp-events.txt`.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// The schema as command tables and event list in the dialect of docs/hx-dialect.md: every file at once, sorted as they
/// are to be read. Reading them gives an equal schema ([`difference`](crate::difference)), and writing that the same
/// texts.
///
/// White space in prose is no content: words are parted by single blanks.
///
/// ```
/// use qmp_schema::model::{Event, Item, Schema};
/// use qmp_schema::{Layout, to_hx};
///
/// let mut schema = Schema::new();
/// schema.items.push(Item::Event(Event { name: "STOP".into(), ..Event::default() }));
/// let files = to_hx(&schema, Layout::Whole).unwrap();
/// assert_eq!(files[0].name, "qmp-events.txt");
/// assert_eq!(files[0].text, "HXCOMM exact\n\nSTOP\n----\n\nData: None.\n");
/// ```
///
/// # Errors
///
/// What cannot be written: a name that cannot be a heading, a base without a name, types without names that nest too deep
/// or contain each other, text with a zero byte, a file of more than [`MAX_FILE_BYTES`].
pub fn to_hx(schema: &Schema, layout: Layout<'_>) -> Result<Vec<HxFile>, Vec<Diagnostic>> {
    write(schema, layout, For::Source)
}

/// The documentation of a schema as plain text for people, `qmp-commands.txt` and `qmp-events.txt`: what [`to_hx`] writes
/// between `SQMP` and `EQMP` and in the event list, without table entries, directives and the backslashes that make lines
/// text.
///
/// # Errors
///
/// As [`to_hx`].
pub fn to_text(schema: &Schema) -> Result<Vec<HxFile>, Vec<Diagnostic>> {
    let mut files = write(schema, Layout::Whole, For::People)?;
    for file in &mut files {
        if let Some(name) = file.name.strip_suffix(".hx") {
            file.name = format!("{name}.txt");
        }
    }
    Ok(files)
}

/// Where a section stands.
#[derive(Clone, Copy)]
pub(crate) enum Place<'c> {
    /// In a command table, alone between `SQMP` and `EQMP`; with the condition of the command that the table does not say.
    Table(Option<&'c str>),
    /// In an event list, ahead of all others or not.
    List { is_first: bool },
}

/// The documentation of one item, as [`to_hx`] writes it; in a command table, behind the line `SQMP`.
///
/// # Errors
///
/// As [`to_hx`].
pub(crate) fn documentation(
    schema: &Schema,
    item: &Item,
    place: Place<'_>,
) -> Result<String, Vec<Diagnostic>> {
    let mut writer = Writer::new(schema);
    let mut page = Page::new(For::Source);
    if matches!(place, Place::Table(_)) {
        // Text without a heading stands below a blank line.
        page.directive("SQMP");
    }
    let start = page.text.len();
    match (item, place) {
        (Item::Command(command), Place::Table(condition)) => {
            writer.command_documentation(&mut page, command, condition);
        }
        (Item::Event(event), Place::Table(_)) => writer.event(&mut page, event, "Event "),
        (_, Place::Table(_)) => writer.section(&mut page, item, true),
        (_, Place::List { is_first }) => writer.section(&mut page, item, is_first),
    }
    if writer.diagnostics.is_empty() { Ok(page.text.split_off(start)) } else { Err(writer.diagnostics) }
}

fn write(schema: &Schema, layout: Layout<'_>, is_for: For) -> Result<Vec<HxFile>, Vec<Diagnostic>> {
    let mut writer = Writer::new(schema);
    let mut out = Vec::new();
    for (name, items) in layout::files(schema, layout) {
        let text = writer.file(&items, name.ends_with(layout::EVENT_LIST), is_for);
        if text.len() as u64 > MAX_FILE_BYTES {
            let message =
                format!("{name} would have more than the {} MiB that are read at most", MAX_FILE_BYTES >> 20);
            writer.diagnostics.push(Diagnostic::error("too-large", writer.span, message));
        }
        out.push(HxFile { name, text });
    }
    if writer.diagnostics.is_empty() { Ok(out) } else { Err(writer.diagnostics) }
}

struct Writer<'s> {
    schema: &'s Schema,
    /// The entry that is written; `None` in a chapter.
    entry: Option<(EntryKind, String)>,
    /// Its place.
    span: Span,
    /// Whether the rest of the entry is left out.
    is_given_up: bool,
    /// What cannot be written.
    diagnostics: Vec<Diagnostic>,
    /// How many bytes the items of the file have.
    written: u64,
}

impl<'s> Writer<'s> {
    fn new(schema: &'s Schema) -> Writer<'s> {
        Writer {
            schema,
            entry: None,
            span: Span::default(),
            diagnostics: Vec::new(),
            is_given_up: false,
            written: 0,
        }
    }

    fn file(&mut self, items: &[&Item], is_event_list: bool, is_for: For) -> String {
        let mut page = Page::new(is_for);
        page.directive("HXCOMM exact");
        self.written = 0;
        for (at, item) in items.iter().enumerate() {
            page.part();
            let start = page.text.len();
            match item {
                Item::Command(command) => self.command(&mut page, command),
                _ if is_event_list => self.section(&mut page, item, at == 0),
                _ => {
                    page.directive("SQMP");
                    self.section(&mut page, item, true);
                    page.part();
                    page.directive("EQMP");
                }
            }
            if page.text[start..].contains('\0') {
                let message = "its documentation has a zero byte, which no text can have";
                self.give_up(Diagnostic::error("zero-byte", self.span, message).help("take it out"));
            }
        }
        if is_event_list {
            // Nothing stands below the last section that it would have to be parted from.
            page.text.truncate(page.text.trim_end_matches('\n').len() + 1);
        }
        page.text
    }

    /// What has no table entry. `is_first`: no other section stands ahead of it in its block.
    fn section(&mut self, page: &mut Page, item: &Item, is_first: bool) {
        match item {
            Item::Command(command) => self.command(page, command),
            Item::Event(event) => self.event(page, event, ""),
            Item::Type(id) => self.named_type(page, *id),
            Item::Chapter(chapter) => self.chapter(page, chapter, is_first),
        }
    }

    /// From here on problems are this entry's.
    fn begin(&mut self, kind: EntryKind, name: &str, span: Span) {
        self.entry = Some((kind, name.to_owned()));
        self.span = span;
        self.is_given_up = false;
        if !is_name(name) {
            self.give_up(Diagnostic::error("bad-name", span, "its name cannot be a heading").help(
                "a name has letters, digits, '-', '_' and '.', and starts with a letter, a digit or '_'",
            ));
        }
    }

    /// Reports why the entry cannot be written. One reason is enough.
    fn give_up(&mut self, diagnostic: Diagnostic) {
        if !self.is_given_up {
            self.diagnostics.push(match self.entry.clone() {
                Some((kind, name)) => diagnostic.entry(kind, name),
                None => diagnostic,
            });
        }
        self.is_given_up = true;
    }

    /// Counts what an item takes. Where that is more than a file may have, the rest is left out: types in place that
    /// contain each other many times over could be more than any disk holds.
    fn spend(&mut self, bytes: usize) {
        self.written += bytes as u64;
        self.is_given_up |= self.written > MAX_FILE_BYTES;
    }
}
