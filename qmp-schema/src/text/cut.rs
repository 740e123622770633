//! Cuts a file into its parts, with the readers' own functions.

use super::{Argument, Entry, Example, Heading, Item, Kind, Parenthesis, Part, Placed, Section, Tag, Text};
use crate::dialect::Names;
use crate::hx::{self, TableEntry, args_type, block_sections, blocks, pair, table};
use crate::prose::described::describe;
use crate::prose::line::{Line, lines, span_of};
use crate::prose::outline::{Node, outline};
use crate::prose::said::said;
use crate::prose::section::{self, Level, heading_names, sections};
use crate::prose::{item, tag};
use crate::read::{self, kind};
use crate::source::{FileId, Span};

/// The parts of a file; `None` where it has not the classic look.
pub(super) fn text(file: FileId, source: &str) -> Option<Text> {
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
    let (is_shared, entries, found) = if kind == Kind::Table {
        let cut = blocks::cut(file, source, &mut Vec::new());
        let entries = table::entries(file, source, &cut.code, &mut Vec::new());
        (cut.is_shared_table, entries, cut.docs.iter().flat_map(|doc| block_sections(doc)).collect())
    } else {
        (false, Vec::new(), sections(&all))
    };
    let mut out: Vec<Section> = found.iter().map(|section| cutter.section(section, &all)).collect();
    cutter.pair(&entries, &found, &mut out);
    Some(Text { file, kind, is_shared, entries: entries.iter().map(entry).collect(), sections: out })
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
        let outline = outline(self.source, &section.lines);
        let starts = outline.lines.iter().map(|range| section.lines.get(range.start).copied());
        let parts = outline.nodes.iter().zip(starts).map(|(node, start)| self.part(node, start)).collect();
        let first = section.heading.into_iter().chain(section.lines.iter().copied()).next();
        let last = section.lines.iter().rev().find(|line| !line.is_blank()).copied();
        let ends: Vec<Line<'_>> = first.into_iter().chain(last).collect();
        let whole = |line: &Line<'_>| Span::new(self.file, line.start, line.end());
        let underline = section.heading.and_then(|line| below(&line, all));
        let mut own: Vec<Span> =
            section.heading.iter().chain(&underline).chain(&section.lines).map(whole).collect();
        // An underline too short to be one is a line of text to the reader.
        own.dedup();
        let names_type = section.heading.is_some_and(|line| crate::dialect::is_type_heading(line.text));
        Section {
            heading,
            level: section.level,
            is_exact: self.is_exact || names_type,
            entry: None,
            parts,
            lines: own,
            span: span_of(self.file, &ends),
        }
    }

    fn heading(&self, line: &Line<'s>, all: &[Line<'s>]) -> Heading {
        let underline = below(line, all);
        let names = heading_names(line.text.trim()).unwrap_or_default();
        Heading {
            text: self.placed(line),
            names: names.into_iter().map(str::to_owned).collect(),
            underline: underline.as_ref().map(|line| self.placed(line)),
        }
    }

    /// A part, which starts at a line.
    fn part(&self, node: &Node<'s>, start: Option<Line<'s>>) -> Part {
        match node {
            Node::Paragraph(lines) => Part::Paragraph(self.joined(lines)),
            Node::Label(label, lines) => {
                let ends: Vec<Line<'_>> = start.into_iter().chain(lines.last().copied()).collect();
                Part::Label(
                    *label,
                    Placed { text: item::join(lines), span: trimmed(span_of(self.file, &ends), self.source) },
                )
            }
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
        let said = said(item, &Names::default());
        Item {
            names: item.names.iter().map(name).collect(),
            text: self.joined(&item.lines),
            kind: said.kind,
            optional: said.optional,
            parentheses: self.parentheses(&item.lines),
            children: item.children.iter().map(|child| self.item(child)).collect(),
            is_array_head: item.is_array_head,
            is_variant: item.is_variant,
            indent: item.indent,
            span: self.item_span(item),
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
                tag: tag::read(&words).map(|tag| Tag {
                    kind: tag.kind,
                    optional: tag.optional,
                    has_default: tag.default.is_some(),
                }),
                inner: Placed { text: words, span: Span::new(self.file, start, start + inner.len()) },
            }
        };
        tag::groups(text).into_iter().map(parenthesis).collect()
    }

    fn item_span(&self, item: &item::Item<'s>) -> Span {
        let first = item
            .names
            .first()
            .map(|name| name.start)
            .into_iter()
            .chain(item.lines.first().map(|line| line.start));
        let at = first.min().unwrap_or(0);
        let line = self.source.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        let blanks = self.source.get(line..at).map_or(0, |text| text.len() - text.trim_start().len());
        let name_end = item.names.last().map(|name| name.start + name.text.len());
        let end = item.lines.last().map(Line::end).into_iter().chain(name_end).max().unwrap_or(at);
        trimmed(Span::new(self.file, line + blanks, end), self.source)
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

/// The underline of a heading, however short.
fn below<'s>(heading: &Line<'s>, all: &[Line<'s>]) -> Option<Line<'s>> {
    let below = all.get(all.partition_point(|other| other.start <= heading.start))?;
    let text = below.text.trim();
    let is_rule = |c: u8| !text.is_empty() && text.bytes().all(|byte| byte == c);
    (is_rule(b'-') || is_rule(b'=')).then_some(*below)
}

/// A span without the blanks at its end.
fn trimmed(span: Span, source: &str) -> Span {
    let text = source.get(span.range()).unwrap_or("");
    Span::new(span.file, span.start as usize, span.start as usize + text.trim_end().len())
}
