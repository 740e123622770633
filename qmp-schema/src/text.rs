//! How the classic texts are written: their parts, each with its place.
//!
//! The [model](crate::model) has what a description says; this is how it says so, for who judges the writing: entries of
//! the table, sections with their headings, items with their tags, JSON texts. It follows the readers: what is an item here was
//! read as one. QAPI schemas and JSON have no such parts.

use crate::hx::{self, TableEntry, args_type, block_sections, blocks, pair, table};
use crate::model::{ExampleKind, WitnessKind};
use crate::prose::described::describe;
use crate::prose::line::{Line, lines, span_of};
use crate::prose::outline::{Node, outline};
use crate::prose::section::{self, heading_names, sections};
use crate::prose::{item, tag};
use crate::read::{self, kind};
use crate::source::{FileId, SourceMap, Span};

pub use crate::json::{Content, Json, JsonText, Member, Slip, SlipKind, read as read_json};
pub use crate::prose::label::Label;
pub use crate::prose::section::Level;

/// One file of the classic look, in parts.
#[derive(Clone, Debug)]
pub struct Text {
    /// The file.
    pub file: FileId,
    /// What it is.
    pub kind: Kind,
    /// The entries of a command table, in order.
    pub entries: Vec<Entry>,
    /// The sections of its documentation, in order. Text ahead of the first heading is a section too.
    pub sections: Vec<Section>,
}

/// What a file of the classic look is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A command table, with documentation between SQMP and EQMP.
    Table,
    /// The documentation of commands without the table.
    CommandText,
    /// An event list.
    Events,
}

/// A word or a text, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// An entry of the command table.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What stands behind `.name`: one name, or several in the human monitor's table (`q|quit`).
    pub name: Placed,
    /// The literal behind `.args_type`.
    pub args_type: Option<Span>,
    /// What it declares, as far as that can be read.
    pub arguments: Vec<Argument>,
    /// The build condition around it.
    pub condition: Option<String>,
    /// The whole entry.
    pub span: Span,
}

/// An argument as `args_type` declares it.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// The JSON kind that its letter stands for.
    pub kind: WitnessKind,
    /// `O`: its members are on the wire, it is not.
    pub is_option_list: bool,
    /// Whether it may be absent.
    pub optional: bool,
    /// All of it, `name:letter`.
    pub span: Span,
}

/// What stands under one heading.
#[derive(Clone, Debug)]
pub struct Section {
    /// The heading; `None` for text ahead of the first one.
    pub heading: Option<Heading>,
    /// What it introduces.
    pub level: Level,
    /// Whether it is exact: a section for a named type, or any section of a file with `HXCOMM exact`.
    pub is_exact: bool,
    /// Its place in [`Text::entries`], where the reader took it for that entry's documentation.
    pub entry: Option<usize>,
    /// What stands below the heading, in order.
    pub parts: Vec<Part>,
    /// All of it, the heading included.
    pub span: Span,
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// The line, without blanks around it.
    pub text: Placed,
    /// The names that it gives; none where it is a sentence.
    pub names: Vec<String>,
    /// The line of dashes or equal signs below it, where there is one.
    pub underline: Option<Placed>,
}

/// One part of a section.
#[derive(Clone, Debug)]
pub enum Part {
    /// A paragraph.
    Paragraph(Placed),
    /// A label, such as `Arguments:`, with the text behind it up to the next blank line.
    Label(Label, Placed),
    /// A list.
    List(Vec<Item>),
    /// A JSON text.
    Example(Example),
}

/// An item of a list.
#[derive(Clone, Debug)]
pub struct Item {
    /// The members it documents: mostly one, none for a remark, several in `"pc" and "npc": …`.
    pub names: Vec<Placed>,
    /// Its text behind the names, words with single blanks between them.
    pub text: Placed,
    /// What stands in parentheses in the text, outermost ones, in order: type tags and remarks.
    pub parentheses: Vec<Parenthesis>,
    /// The items nested in it.
    pub children: Vec<Item>,
    /// Whether it is introduced by `NAME array:`, so that its children describe the element.
    pub is_array_head: bool,
    /// Whether it only applies to one value of a discriminator.
    pub is_variant: bool,
    /// How far its dash is indented, in columns.
    pub indent: usize,
}

/// What stands in parentheses.
#[derive(Clone, Debug)]
pub struct Parenthesis {
    /// The text between them.
    pub inner: Placed,
    /// Whether the reader took it for a type tag.
    pub is_tag: bool,
}

/// A JSON text.
#[derive(Clone, Debug)]
pub struct Example {
    /// Who sends it.
    pub kind: ExampleKind,
    /// Whether an arrow stands ahead of it.
    pub has_arrow: bool,
    /// The text as it stands in the file, without the arrow.
    pub span: Span,
    /// What it says, as far as it can be read.
    pub json: Option<Json>,
}

/// The parts of each file of the classic look, in the order of the files.
///
/// ```
/// let mut sources = qmp_schema::SourceMap::new();
/// sources.add("qmp-events.txt", "STOP\n---\n\nThe machine was stopped.\n\nData: None.\n");
/// let texts = qmp_schema::text::texts(&sources);
/// let heading = texts[0].sections[0].heading.as_ref().unwrap();
/// assert_eq!(heading.names, ["STOP"]);
/// assert_eq!(heading.underline.as_ref().unwrap().text, "---");
/// ```
pub fn texts(sources: &SourceMap) -> Vec<Text> {
    sources.files().filter_map(|(id, file)| text(id, &file.text)).collect()
}

fn text(file: FileId, source: &str) -> Option<Text> {
    let is_exact = kind(source) == read::Kind::Exact;
    let kind = match kind(source) {
        read::Kind::Table => Kind::Table,
        read::Kind::CommandText => Kind::CommandText,
        read::Kind::Events => Kind::Events,
        read::Kind::Exact if lines(source).any(|line| line.text.starts_with("SQMP")) => Kind::Table,
        read::Kind::Exact => Kind::Events,
        read::Kind::Qapi | read::Kind::Json | read::Kind::Nothing | read::Kind::NoText => return None,
    };
    let cutter = Cutter { file, source, is_exact };
    let all: Vec<Line<'_>> = lines(source).collect();
    let (entries, found) = if kind == Kind::Table {
        let cut = blocks::cut(file, source, &mut Vec::new());
        let entries = table::entries(file, source, &cut.code, &mut Vec::new());
        (entries, cut.docs.iter().flat_map(|doc| block_sections(doc)).collect())
    } else {
        (Vec::new(), sections(&all))
    };
    let mut out: Vec<Section> = found.iter().map(|section| cutter.section(section, &all)).collect();
    cutter.pair(&entries, &found, &mut out);
    Some(Text { file, kind, entries: entries.iter().map(entry).collect(), sections: out })
}

fn entry(entry: &TableEntry) -> Entry {
    let declared = entry.args_type.as_ref();
    let declared = declared.map(|literal| args_type::arguments(literal, &entry.name.text, &mut Vec::new()));
    let argument = |argument: args_type::Argument| Argument {
        kind: argument.kind.witness(),
        is_option_list: argument.kind == args_type::ArgumentKind::Options,
        name: argument.name,
        optional: argument.optional,
        span: argument.span,
    };
    Entry {
        name: Placed { text: entry.name.text.clone(), span: entry.name.span },
        args_type: entry.args_type.as_ref().map(|literal| literal.span),
        arguments: declared.unwrap_or_default().into_iter().map(argument).collect(),
        condition: entry.condition.clone(),
        span: entry.span,
    }
}

struct Cutter<'s> {
    file: FileId,
    source: &'s str,
    is_exact: bool,
}

impl<'s> Cutter<'s> {
    fn section(&self, section: &section::Section<'s>, all: &[Line<'s>]) -> Section {
        let heading = section.heading.map(|line| self.heading(&line, all));
        let nodes = outline(self.source, &section.lines).nodes;
        let first = section.heading.into_iter().chain(section.lines.iter().copied()).next();
        let last = section.lines.iter().rev().find(|line| !line.is_blank()).copied();
        let ends: Vec<Line<'_>> = first.into_iter().chain(last).collect();
        let names_type = section.heading.is_some_and(|line| crate::dialect::is_type_heading(line.text));
        Section {
            heading,
            level: section.level,
            is_exact: self.is_exact || names_type,
            entry: None,
            parts: nodes.iter().map(|node| self.part(node)).collect(),
            span: span_of(self.file, &ends),
        }
    }

    fn heading(&self, line: &Line<'s>, all: &[Line<'s>]) -> Heading {
        let below = all.get(all.partition_point(|other| other.start <= line.start));
        let underline = below.filter(|line| line.is_rule(b'-') || line.is_rule(b'='));
        let names = heading_names(line.text.trim()).unwrap_or_default();
        Heading {
            text: self.placed(line),
            names: names.into_iter().map(str::to_owned).collect(),
            underline: underline.map(|line| self.placed(line)),
        }
    }

    fn part(&self, node: &Node<'s>) -> Part {
        match node {
            Node::Paragraph(lines) => Part::Paragraph(self.joined(lines)),
            Node::Label(label, lines) => Part::Label(*label, self.joined(lines)),
            Node::List(items) => Part::List(items.iter().map(|item| self.item(item)).collect()),
            Node::Snippet(snippet) => Part::Example(Example {
                kind: snippet.kind,
                has_arrow: snippet.has_arrow,
                span: span_of(self.file, &snippet.lines),
                json: snippet.json.clone(),
            }),
        }
    }

    fn item(&self, item: &item::Item<'s>) -> Item {
        let name = |name: &item::Name<'_>| Placed {
            text: name.text.to_owned(),
            span: Span::new(self.file, name.start, name.start + name.text.len()),
        };
        Item {
            names: item.names.iter().map(name).collect(),
            text: self.joined(&item.lines),
            parentheses: self.parentheses(&item.lines),
            children: item.children.iter().map(|child| self.item(child)).collect(),
            is_array_head: item.is_array_head,
            is_variant: item.is_variant,
            indent: item.indent,
        }
    }

    fn parentheses(&self, lines: &[Line<'s>]) -> Vec<Parenthesis> {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return Vec::new() };
        let Some(text) = self.source.get(first.start..last.end()) else { return Vec::new() };
        let parenthesis = |(open, close): (usize, usize)| {
            let inner = &text[open + 1..close];
            let words = inner.split_whitespace().collect::<Vec<_>>().join(" ");
            let start = first.start + open + 1;
            Parenthesis {
                is_tag: tag::is_tag(&words),
                inner: Placed { text: words, span: Span::new(self.file, start, start + inner.len()) },
            }
        };
        tag::groups(text).into_iter().map(parenthesis).collect()
    }

    /// Finds the entries that sections document.
    fn pair(&self, entries: &[TableEntry], found: &[section::Section<'s>], out: &mut [Section]) {
        let is_entry = |section: &&section::Section<'_>| section.level == Level::Entry;
        let documented: Vec<hx::Documented<'_>> = found
            .iter()
            .filter(is_entry)
            .filter_map(|section| {
                let described = describe(self.file, self.source, &section.lines);
                Some(hx::Documented { heading: section.heading?, described })
            })
            .collect();
        let pairs = pair::pair(entries, &documented);
        let sections = out.iter_mut().filter(|one| one.level == Level::Entry && one.heading.is_some());
        for (section, entry) in sections.zip(pairs) {
            section.entry = entry;
        }
    }

    fn placed(&self, line: &Line<'s>) -> Placed {
        Placed { text: line.text.trim().to_owned(), span: line.span(self.file) }
    }

    fn joined(&self, lines: &[Line<'s>]) -> Placed {
        Placed { text: item::join(lines), span: span_of(self.file, lines) }
    }
}
