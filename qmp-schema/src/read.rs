//! Sources to schema: chooses the reader for each file by its content.

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Item, Schema};
use crate::prose::line::{Line, lines};
use crate::prose::section::{Level, sections};
use crate::source::{FileId, SourceMap, Span};
use crate::{build, events, hx, json_text};

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
    for (id, file) in sources.files() {
        let (items, diagnostics) = (out.schema.items.len(), out.diagnostics.len());
        read_file(id, &file.text, &mut out.schema, &mut out.diagnostics);
        let is_entry = |item: &Item| !matches!(item, Item::Chapter(_));
        let is_error = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Error;
        if !out.schema.items[items..].iter().any(is_entry)
            && !out.diagnostics[diagnostics..].iter().any(is_error)
        {
            let at = Span::new(id, 0, 0);
            out.diagnostics.push(
                Diagnostic::error("nothing-described", at, "this file describes no command and no event")
                    .help("a command table has entries { .name = … }, and documentation between lines SQMP and EQMP; an event list has headings underlined with dashes"),
            );
        }
    }
    build::settle(&mut out.schema);
    build::adopt(&mut out.schema);
    out.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    out
}

fn read_file(id: FileId, text: &str, schema: &mut Schema, diagnostics: &mut Vec<Diagnostic>) {
    if let Some(at) = text.find('\0') {
        let message = "this is no text: it contains a zero byte";
        diagnostics.push(Diagnostic::error("not-text", Span::new(id, at, at + 1), message));
        return;
    }
    if let Some(at) = text.find('\u{fffd}') {
        let at = Span::new(id, at, at + '\u{fffd}'.len_utf8());
        let message = "the file is not UTF-8: here and wherever else it is not, U+FFFD is read instead";
        diagnostics.push(Diagnostic::warning("not-utf-8", at, message).help("save the file as UTF-8"));
    }
    match kind(text) {
        Kind::Table => hx::read(id, text, schema, diagnostics),
        Kind::CommandText => hx::read_documentation(id, text, schema, diagnostics),
        Kind::Events => events::read(id, text, schema, diagnostics),
        Kind::Json => json_text::read(id, text, schema, diagnostics),
        Kind::Nothing => {}
    }
}

enum Kind {
    Table,
    CommandText,
    Events,
    Json,
    Nothing,
}

fn kind(text: &str) -> Kind {
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
    if is_json(text) { Kind::Json } else { Kind::Nothing }
}

/// Whether the first line that is no comment starts an object with a name in it, or an array of objects:
/// QAPI has comments, and both quotes.
fn is_json(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}');
    let lines = text.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut tokens = lines.flat_map(str::chars).filter(|c| !c.is_whitespace()).skip_while(|&c| c == '[');
    tokens.next() == Some('{') && matches!(tokens.next(), Some('"' | '\''))
}
