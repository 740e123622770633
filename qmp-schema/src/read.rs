//! Sources to schema: chooses the reader for each file by its content.

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Item, Schema};
use crate::prose::line::{Line, lines};
use crate::prose::section::{Level, sections};
use crate::source::{FileId, SourceMap, Span};
use crate::{build, events, hx, qapi};

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
/// A file is a command table where it has documentation between SQMP and EQMP, or a table entry; else it is an
/// event list, or the documentation of commands without its table where it shows requests (`-> { … }`).
///
/// Time and memory grow with the length of the text. Limits, each far above what any known description has; what
/// is beyond one costs a diagnostic and is left out: items nest 32 deep; an item or a heading gives 16 names; an entry
/// describes 64 objects by name; an example has 1 MiB and nests 128 deep; the `#if`s around an entry have 1,024
/// bytes.
pub fn read(sources: &SourceMap) -> Reading {
    let mut out = Reading::default();
    let kinds: Vec<(FileId, Kind)> =
        sources.files().map(|(id, file)| (id, kind_of_text(id, &file.text, &mut out.diagnostics))).collect();
    let mut qapi: Vec<FileId> =
        kinds.iter().filter(|(_, kind)| *kind == Kind::Qapi).map(|(id, _)| *id).collect();
    for (id, kind) in kinds {
        let (items, diagnostics) = (out.schema.items.len(), out.diagnostics.len());
        let text = &sources.file(id).text;
        match kind {
            // All files of a schema are read with the first of them: they refer to each other.
            Kind::Qapi if qapi.is_empty() => continue,
            Kind::Qapi => {
                qapi::read(sources, &std::mem::take(&mut qapi), &mut out.schema, &mut out.diagnostics);
            }
            _ => read_file(kind, id, text, &mut out.schema, &mut out.diagnostics),
        }
        let is_entry = |item: &Item| !matches!(item, Item::Chapter(_));
        let is_error = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Error;
        if kind != Kind::NoText
            && !out.schema.items[items..].iter().any(is_entry)
            && !out.diagnostics[diagnostics..].iter().any(is_error)
        {
            let at = Span::new(id, 0, 0);
            out.diagnostics.push(
                Diagnostic::error("nothing-described", at, "this file describes no command and no event")
                    .help("a command table has entries { .name = … }, and documentation between lines SQMP and EQMP; an event list has headings underlined with dashes; a QAPI schema has objects { 'command': … }"),
            );
        }
    }
    build::settle(&mut out.schema);
    build::adopt(&mut out.schema);
    out.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    out
}

/// What a file is; reports what is wrong with it as a text.
fn kind_of_text(id: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Kind {
    if let Some(at) = text.find('\0') {
        let message = "this is no text: it contains a zero byte";
        diagnostics.push(Diagnostic::error("not-text", Span::new(id, at, at + 1), message));
        return Kind::NoText;
    }
    if let Some(at) = text.find('\u{fffd}') {
        let at = Span::new(id, at, at + '\u{fffd}'.len_utf8());
        let message = "the file is not UTF-8: here and wherever else it is not, U+FFFD is read instead";
        diagnostics.push(Diagnostic::warning("not-utf-8", at, message).help("save the file as UTF-8"));
    }
    kind(text)
}

fn read_file(kind: Kind, id: FileId, text: &str, schema: &mut Schema, diagnostics: &mut Vec<Diagnostic>) {
    match kind {
        Kind::Table => hx::read(id, text, schema, diagnostics),
        Kind::CommandText => hx::read_documentation(id, text, schema, diagnostics),
        Kind::Events => events::read(id, text, schema, diagnostics),
        Kind::Json => diagnostics.push(
            Diagnostic::error("unknown-format", Span::new(id, 0, 0), "JSON descriptions are not read")
                .help("give a command table (.hx), an event list or a QAPI schema"),
        ),
        Kind::Qapi | Kind::NoText | Kind::Nothing => {}
    }
}

/// What a file is, by its content.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Table,
    CommandText,
    Events,
    Qapi,
    Json,
    /// Text of which nothing is known.
    Nothing,
    NoText,
}

/// Whether a file is a QAPI schema, and may include others.
pub(crate) fn is_qapi(text: &str) -> bool {
    kind(text) == Kind::Qapi
}

fn kind(text: &str) -> Kind {
    if is_schema(text) {
        return Kind::Qapi;
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
    if has_expression(text) {
        return Kind::Qapi;
    }
    if is_json(text) { Kind::Json } else { Kind::Nothing }
}

/// Whether the first thing that is no comment is an object whose key stands in single quotes: no other format has
/// that. A file of documentation comments alone is one as well.
fn is_schema(text: &str) -> bool {
    match first_tokens(text) {
        [Some('{'), Some('\'')] => true,
        [None, _] => text.lines().any(|line| line.trim_end() == "##"),
        _ => false,
    }
}

/// Whether a line starts as most expressions of a schema do, whatever stands ahead of it.
fn has_expression(text: &str) -> bool {
    text.lines().any(|line| line.strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with('\'')))
}

/// Whether the first line that is no comment starts an object with a name in it, or an array of objects.
fn is_json(text: &str) -> bool {
    first_tokens(text) == [Some('{'), Some('"')]
}

/// The first two characters that are neither blank nor in a comment, opening square brackets aside.
fn first_tokens(text: &str) -> [Option<char>; 2] {
    let text = text.trim_start_matches('\u{feff}');
    let code = text.lines().map(|line| line.split_once('#').map_or(line, |(code, _)| code));
    let mut tokens = code.flat_map(str::chars).filter(|c| !c.is_whitespace()).skip_while(|&c| c == '[');
    [tokens.next(), tokens.next()]
}
