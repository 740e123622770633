//! Sources to schema: chooses the reader for each file by its content.

use crate::diagnostic::{Diagnostic, Severity};
use crate::dialect::{self, Names, Parsed};
use crate::model::{Item, Origin, Schema};
use crate::prose::line::{Line, lines};
use crate::prose::section::{Level, sections};
use crate::source::{FileId, SourceFile, SourceMap, Span};
use crate::write::HxFile;
use crate::{build, events, hx, json_text, qapi};
use std::collections::{BTreeMap, BTreeSet};

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
/// A file is a QAPI schema where an expression starts with a key in single quotes (`{ 'command': … }`). All of them are
/// read as one, with what they include out of the map.
///
/// A file that has a line `HXCOMM exact` ahead of its first section means exactly what it says (docs/hx-dialect.md).
/// Of the others, a file is a command table where it has documentation between SQMP and EQMP, or a table entry; else it is an
/// event list, or the documentation of commands without its table where it shows requests (`-> { … }`).
/// JSON with double quotes is what [`to_json`](crate::to_json) writes, what query-qmp-schema returns, or a recording of a
/// session that has it.
///
/// Time and memory grow with the length of the text. Limits, each far above what any known description has; what
/// is beyond one costs a diagnostic and is left out: items nest 32 deep; an item or a heading gives 16 names; an entry
/// describes 64 objects by name; an example has 1 MiB and nests 128 deep; the `#if`s around an entry have 1,024
/// bytes; a structure has 32 bases, one the base of the next; JSON nests 512 deep, arrays of introspection 16. Of a QAPI
/// schema, brackets nest 32 deep, and so do bases and branches of branches.
pub fn read(sources: &SourceMap) -> Reading {
    let mut diagnostics = Vec::new();
    let kind = |(id, file): (FileId, &'_ SourceFile)| (id, kind_of_text(id, &file.text, &mut diagnostics));
    let kinds: Vec<(FileId, Kind)> = sources.files().map(kind).collect();
    let files =
        kinds.into_iter().map(|(id, kind)| (id, kind, sources.file(id).text.as_str())).collect::<Vec<_>>();
    read_files(&files, sources, Names::of, diagnostics)
}

/// Reads one file of several, alone: types that it names and does not describe are taken for structures.
pub(crate) fn read_alone(file: FileId, kind: Kind, text: &str) -> Reading {
    let names = |schema: &Schema| Names::of(schema).assuming();
    read_files(&[(file, kind, text)], &SourceMap::new(), names, Vec::new())
}

/// `sources` has the files of a QAPI schema.
fn read_files(
    files: &[(FileId, Kind, &str)],
    sources: &SourceMap,
    names: impl FnOnce(&Schema) -> Names,
    diagnostics: Vec<Diagnostic>,
) -> Reading {
    let mut out = Reading { schema: Schema::new(), diagnostics };
    let Reading { schema, diagnostics } = &mut out;
    // The file that each item comes from.
    let mut origins: Vec<FileId> = Vec::new();
    // All files of a QAPI schema are read with the first of them: they refer to each other.
    let mut qapi: Vec<FileId> = of_kind(files, Kind::Qapi).collect();
    for &(id, kind, text) in files {
        if let Some(origin) = kind.origin() {
            schema.set_origin(id, origin);
        }
        match kind {
            Kind::Qapi if !qapi.is_empty() => {
                qapi::read(sources, &std::mem::take(&mut qapi), schema, diagnostics);
            }
            Kind::Json => json_text::read(id, text, schema, diagnostics),
            _ => {}
        }
        origins.resize(schema.items.len(), id);
    }
    // In the other files types may be named that are described in any file, or further below.
    let mut names = names(schema);
    let mut texts: Vec<(FileId, Kind, &str, Parsed)> = Vec::new();
    for &(id, kind, text) in files {
        let mut parsed = match kind {
            Kind::Exact => dialect::parse(id, text, diagnostics),
            Kind::Table | Kind::CommandText | Kind::Events => dialect::parse_types(id, text, diagnostics),
            Kind::Qapi | Kind::Json | Kind::Nothing | Kind::NoText => continue,
        };
        names.declare(schema, &mut parsed, diagnostics);
        texts.push((id, kind, text, parsed));
    }
    let mut to_check = Vec::new();
    for (id, kind, text, parsed) in texts {
        let first = schema.items.len();
        read_classic(id, kind, text, &names, schema, diagnostics);
        let exact = parsed.define(schema, &mut names, &mut to_check, diagnostics);
        merge(&mut schema.items, first, exact);
        origins.resize(schema.items.len(), id);
    }
    schema.items.extend(names.assumed().iter().copied().map(Item::Type));
    origins.resize(schema.items.len(), FileId::default());
    report_nothing(sources, files, &schema.items, &origins, diagnostics);
    let mut items: Vec<(FileId, Item)> = origins.into_iter().zip(schema.items.drain(..)).collect();
    items.sort_by_key(|(file, _)| *file);
    schema.items.extend(items.into_iter().map(|(_, item)| item));
    if !names.is_assuming() {
        dialect::check(schema, &to_check, diagnostics);
    }
    build::settle(schema);
    build::adopt(schema);
    build::name_types(schema);
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    out
}

/// Documentation as QEMU's own build made it.
#[derive(Clone, Debug, Default)]
pub struct ClassicText {
    /// `qmp-commands.txt`, `qmp-events.txt`, or both.
    pub files: Vec<HxFile>,
    /// What is odd in the text: documentation that is not closed, bytes that are not UTF-8.
    pub diagnostics: Vec<Diagnostic>,
}

/// The documentation as QEMU's own build made it of a command table and its event list, either of which may be missing:
/// `qmp-commands.txt` is what `hxtool -q` extracted (as 2.8 ships it already), `qmp-events.txt` the list as it is. As
/// hxtool, it looks at nothing but lines: what [`read`] would find wrong does not matter. `None` where the sources are
/// something else, or several of a kind; [`to_text`](crate::to_text) renders those.
///
/// ```
/// let mut sources = qmp_schema::SourceMap::new();
/// sources.add("qmp-commands.hx", "HXCOMM not this\nSQMP\nstop\n----\nHXCOMM nor this\n\nStop.\nEQMP\n");
/// let text = qmp_schema::classic_text(&sources).unwrap();
/// assert_eq!(text.files[0].name, "qmp-commands.txt");
/// assert_eq!(text.files[0].text, "stop\n----\n\nStop.\n");
/// ```
pub fn classic_text(sources: &SourceMap) -> Option<ClassicText> {
    let mut out = ClassicText::default();
    for (id, file) in sources.files() {
        let (name, text) = match kind_of_text(id, &file.text, &mut out.diagnostics) {
            Kind::Table => ("qmp-commands.txt", hx::extract(id, &file.text, &mut out.diagnostics)),
            Kind::CommandText => ("qmp-commands.txt", file.text.clone()),
            Kind::Events => ("qmp-events.txt", file.text.clone()),
            Kind::Exact | Kind::Qapi | Kind::Json | Kind::Nothing | Kind::NoText => return None,
        };
        if out.files.iter().any(|known| known.name == name) {
            return None;
        }
        out.files.push(HxFile { name: name.to_owned(), text });
    }
    (!out.files.is_empty()).then_some(out)
}

fn of_kind(files: &[(FileId, Kind, &str)], kind: Kind) -> impl Iterator<Item = FileId> {
    files.iter().filter(move |(_, known, _)| *known == kind).map(|(id, ..)| *id)
}

/// Reports the files that describe nothing, unless something else was wrong with them.
fn report_nothing(
    sources: &SourceMap,
    files: &[(FileId, Kind, &str)],
    items: &[Item],
    origins: &[FileId],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let first_qapi = of_kind(files, Kind::Qapi).next();
    let kinds: BTreeMap<FileId, Kind> = files.iter().map(|(id, kind, _)| (*id, *kind)).collect();
    let is_about = |(item, origin): &(&Item, &FileId)| {
        // What is converted may be prose alone, and is a source all the same.
        !matches!(item, Item::Chapter(_)) || matches!(kinds.get(origin), Some(Kind::Exact | Kind::Json))
    };
    let describing: BTreeSet<FileId> =
        items.iter().zip(origins).filter(is_about).map(|(_, file)| *file).collect();
    let errors = diagnostics.iter().filter(|one| one.severity == Severity::Error);
    let wrong: BTreeSet<FileId> = errors.map(|one| one.span.file).collect();
    for &(id, kind, _) in files {
        let is_told = match kind {
            Kind::NoText => true,
            // What a schema includes may be empty.
            Kind::Nothing if is_included(sources, of_kind(files, Kind::Qapi), id) => true,
            Kind::Qapi => Some(id) != first_qapi || !wrong.is_empty(),
            _ => wrong.contains(&id),
        };
        if !is_told && !describing.contains(&id) {
            let at = Span::new(id, 0, 0);
            diagnostics.push(
                Diagnostic::error("nothing-described", at, "this file describes no command, no event and no type")
                    .help("a command table has entries { .name = … }, and documentation between lines SQMP and EQMP; an event list has headings underlined with dashes; a QAPI schema has objects { 'command': … }"),
            );
        }
    }
}

/// Whether one of these QAPI schemas includes a file.
fn is_included(sources: &SourceMap, mut schemas: impl Iterator<Item = FileId>, id: FileId) -> bool {
    let wanted = sources.file(id).identity();
    schemas.any(|schema| {
        let schema = sources.file(schema);
        let mut included = qapi::includes(&schema.text).into_iter();
        included.any(|path| qapi::identity(&schema.origin, &qapi::included(&schema.path, &path)) == wanted)
    })
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
        Kind::Exact | Kind::Qapi | Kind::Json | Kind::Nothing | Kind::NoText => {}
    }
}

/// What a file is, by its content.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Exact,
    Table,
    CommandText,
    Events,
    Qapi,
    Json,
    /// Text of which nothing is known.
    Nothing,
    NoText,
}

impl Kind {
    /// What kind of source it is; of JSON, its reader says so.
    fn origin(self) -> Option<Origin> {
        match self {
            Kind::Exact => Some(Origin::Exact),
            Kind::Table | Kind::CommandText | Kind::Events => Some(Origin::Classic),
            Kind::Qapi => Some(Origin::Qapi),
            Kind::Json | Kind::Nothing | Kind::NoText => None,
        }
    }
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

/// Whether a file is a QAPI schema, and may include others.
pub(crate) fn is_qapi(text: &str) -> bool {
    kind(text) == Kind::Qapi
}

pub(crate) fn kind(text: &str) -> Kind {
    if is_schema(text) {
        return Kind::Qapi;
    }
    if dialect::is_exact(text) {
        return Kind::Exact;
    }
    let is_directive = |line: &Line<'_>| line.text.starts_with("SQMP") || line.text.starts_with("EQMP");
    // Recordings are large: they are not looked through for what they cannot be.
    if is_json(text) && !lines(text).any(|line| is_directive(&line)) {
        return Kind::Json;
    }
    let is_field = |line: &Line<'_>| {
        let text = line.text.trim_start().trim_start_matches('{').trim_start();
        text.starts_with(".name") || text.starts_with(".args_type")
    };
    if lines(text).any(|line| is_directive(&line) || is_field(&line)) {
        return Kind::Table;
    }
    let all: Vec<Line<'_>> = lines(text).collect();
    if sections(&all).iter().any(|section| section.level == Level::Entry) {
        let is_request = |line: &Line<'_>| {
            line.text.strip_prefix("->").is_some_and(|text| text.trim_start().starts_with('{'))
        };
        let shows_requests = all.iter().any(is_request);
        return if shows_requests { Kind::CommandText } else { Kind::Events };
    }
    if has_expression(text) { Kind::Qapi } else { Kind::Nothing }
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
