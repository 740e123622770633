//! Sources to schema: chooses the reader for each file by its content.

use crate::diagnostic::{Diagnostic, Severity};
use crate::dialect::{self, Names, Parsed};
use crate::model::{Item, Schema};
use crate::prose::line::{Line, lines};
use crate::prose::section::{Level, sections};
use crate::source::{FileId, SourceMap, Span};
use crate::{build, events, hx};

/// What reading gave.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The schema, as far as the text could be read.
    pub schema: Schema,
    /// What is wrong, in source order.
    pub diagnostics: Vec<Diagnostic>,
}

impl Reading {
    /// Whether the schema lacks something that the text says.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// Reads all files of a map into one schema. Never fails: what cannot be read is in the diagnostics.
///
/// A file that has a line `HXCOMM exact` ahead of its first section means exactly what it says (docs/hx-dialect.md).
/// Of the others, a file is a command table where it has documentation between SQMP and EQMP, or a table entry; else it is an
/// event list, or the documentation of commands without its table where it shows requests (`-> { … }`).
///
/// Time and memory grow with the length of the text. Limits, each far above what any known description has; what
/// is beyond one costs a diagnostic and is left out: items nest 32 deep; an item or a heading gives 16 names; an entry
/// describes 64 objects by name; an example has 1 MiB and nests 128 deep; the `#if`s around an entry have 1,024
/// bytes.
pub fn read(sources: &SourceMap) -> Reading {
    let mut out = Reading::default();
    let Reading { schema, diagnostics } = &mut out;
    // A type may be named in one file and described in another, or further below.
    let mut names = Names::default();
    let mut files: Vec<(FileId, Kind, Parsed)> = Vec::new();
    for (id, file) in sources.files() {
        let kind = kind(id, &file.text, diagnostics);
        let mut parsed = match kind {
            Kind::Exact => dialect::parse(id, &file.text, diagnostics),
            Kind::Table | Kind::CommandText | Kind::Events => {
                dialect::parse_types(id, &file.text, diagnostics)
            }
            Kind::Json | Kind::Nothing => Parsed::nothing(),
        };
        names.declare(schema, &mut parsed, diagnostics);
        files.push((id, kind, parsed));
    }
    let mut to_check = Vec::new();
    for (id, kind, parsed) in files {
        let first = schema.items.len();
        read_classic(id, kind, &sources.file(id).text, &names, schema, diagnostics);
        let exact = parsed.define(schema, &mut names, &mut to_check, diagnostics);
        merge(&mut schema.items, first, exact);
        let is_error = |one: &Diagnostic| one.severity == Severity::Error && one.span.file == id;
        let is_entry = |item: &Item| !matches!(item, Item::Chapter(_));
        let is_about = |item: &Item| matches!(kind, Kind::Exact) || is_entry(item);
        if !schema.items[first..].iter().any(is_about) && !diagnostics.iter().any(is_error) {
            diagnostics.push(
                Diagnostic::error("nothing-described", Span::new(id, 0, 0), "this file describes no command, no event and no type")
                    .help("a command table has entries { .name = … }, and documentation between lines SQMP and EQMP; an event list has headings underlined with dashes"),
            );
        }
    }
    dialect::check(schema, &to_check, diagnostics);
    build::settle(schema);
    build::adopt(schema);
    build::name_types(schema);
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    out
}

/// Puts what exact sections say, in source order and each with its place, among the items of their file that other
/// readers made: `items[first..]`.
fn merge(items: &mut Vec<Item>, first: usize, exact: Vec<(u32, Item)>) {
    let others = items.split_off(first);
    let mut exact = exact.into_iter().peekable();
    for item in others {
        // A type that stands here belongs to the entry before it.
        let start = match &item {
            Item::Command(command) => command.span.start,
            Item::Event(event) => event.span.start,
            Item::Chapter(chapter) => chapter.span.start,
            Item::Type(_) => 0,
        };
        while let Some((_, item)) = exact.next_if(|(place, _)| *place < start) {
            items.push(item);
        }
        items.push(item);
    }
    items.extend(exact.map(|(_, item)| item));
}

/// Reads a file whose words and examples tell what it means.
fn read_classic(
    id: FileId,
    kind: Kind,
    text: &str,
    names: &Names,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    match kind {
        Kind::Table => hx::read(id, text, names, schema, diagnostics),
        Kind::CommandText => hx::read_documentation(id, text, names, schema, diagnostics),
        Kind::Events => events::read(id, text, names, schema, diagnostics),
        Kind::Exact | Kind::Json | Kind::Nothing => {}
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Exact,
    Table,
    CommandText,
    Events,
    Json,
    Nothing,
}

/// What a file is, by its content; reports what is none of all.
fn kind(id: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Kind {
    if let Some(at) = text.find('\0') {
        let message = "this is no text: it contains a zero byte";
        diagnostics.push(Diagnostic::error("not-text", Span::new(id, at, at + 1), message));
        return Kind::Nothing;
    }
    if let Some(at) = text.find('\u{fffd}') {
        let at = Span::new(id, at, at + '\u{fffd}'.len_utf8());
        let message = "the file is not UTF-8: here and wherever else it is not, U+FFFD is read instead";
        diagnostics.push(Diagnostic::warning("not-utf-8", at, message).help("save the file as UTF-8"));
    }
    if dialect::is_exact(text) {
        return Kind::Exact;
    }
    let is_directive = |line: &Line<'_>| line.text.starts_with("SQMP") || line.text.starts_with("EQMP");
    let is_field = |line: &Line<'_>| {
        let text = line.text.trim_start().trim_start_matches('{').trim_start();
        text.starts_with(".name") || text.starts_with(".args_type")
    };
    if lines(text).any(|line| is_directive(&line) || is_field(&line)) {
        return Kind::Table;
    }
    let all: Vec<Line<'_>> = lines(text).collect();
    if sections(&all).iter().any(|section| section.level == Level::Entry) {
        let shows_requests = all.iter().any(|line| line.text.starts_with("-> {"));
        return if shows_requests { Kind::CommandText } else { Kind::Events };
    }
    if is_json(text) {
        diagnostics.push(
            Diagnostic::error("unknown-format", Span::new(id, 0, 0), "JSON descriptions are not read")
                .help("give a command table (.hx) or an event list"),
        );
        return Kind::Json;
    }
    Kind::Nothing
}

/// Whether the first line that is no comment starts an object with a name in it, or an array of objects:
/// QAPI has comments, and both quotes.
fn is_json(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}');
    let lines = text.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut tokens = lines.flat_map(str::chars).filter(|c| !c.is_whitespace()).skip_while(|&c| c == '[');
    tokens.next() == Some('{') && matches!(tokens.next(), Some('"' | '\''))
}
