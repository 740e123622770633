//! Files whose words and examples tell what they mean: each section is rewritten part by part, as far as it goes on to say
//! the same.

use super::pieces::{Piece, cut, join};
use super::prose;
use super::{comments, exact};
use crate::dialect::is_type_heading;
use crate::exchange::difference;
use crate::hx::blocks::{Part, sort};
use crate::hx::{block_sections, table};
use crate::model::{Item, Schema};
use crate::prose::line::{Line, lines};
use crate::prose::section::{Level, Section, heading_names, sections};
use crate::read::{Kind, read_alone};
use crate::source::FileId;
use crate::write::{Place, documentation};
use std::collections::BTreeMap;

/// The canonical form of a file that reads without errors.
pub(super) fn format(file: FileId, text: &str, kind: Kind, schema: &Schema) -> String {
    let formatter = Formatter { file, source: text, kind, types: types(schema) };
    if kind != Kind::Table {
        // In a file without a table, HXCOMM means nothing.
        return formatter.documentation(&lines(text).collect::<Vec<_>>(), &[]) + "\n";
    }
    let lines = sort(file, text, &mut Vec::new());
    let code: Vec<Line<'_>> =
        lines.iter().filter(|(_, part)| *part == Part::Code).map(|(line, _)| *line).collect();
    let mut pieces = cut(&lines, &table::entries(file, text, &code, &mut Vec::new()));
    for placed in &mut pieces {
        if let Piece::Documentation(lines) = &placed.piece {
            let (comments, plain): (Vec<Line<'_>>, Vec<Line<'_>>) =
                lines.iter().partition(|line| exact::is_comment(line));
            placed.piece = Piece::Written(formatter.documentation(&plain, &comments));
        }
    }
    join(&pieces)
}

/// The sections that describe named types, which are exact, by their places.
fn types(schema: &Schema) -> BTreeMap<usize, String> {
    let types = schema.items.iter().filter_map(|item| match item {
        Item::Type(id) => Some((item, schema.type_def(*id).span.start as usize)),
        _ => None,
    });
    types
        .filter_map(|(item, start)| Some((start, documentation(schema, item, Place::Table(None)).ok()?)))
        .collect()
}

struct Formatter<'t> {
    file: FileId,
    source: &'t str,
    kind: Kind,
    types: BTreeMap<usize, String>,
}

impl Formatter<'_> {
    /// The sections among lines, without the end of the last line.
    fn documentation(&self, lines: &[Line<'_>], comments: &[Line<'_>]) -> String {
        let found = match self.kind {
            Kind::Table => block_sections(lines),
            _ => sections(lines),
        };
        let starts: Vec<usize> = found.iter().map(|section| start(section)).collect();
        let wholes: Vec<&[Line<'_>]> = starts
            .iter()
            .enumerate()
            .map(|(at, start)| {
                let place = |start: usize| lines.partition_point(|line| line.start < start);
                &lines[place(*start)..starts.get(at + 1).map_or(lines.len(), |next| place(*next))]
            })
            .collect();
        if found.is_empty() {
            return comments.iter().map(|line| line.text.trim_ascii_end()).collect::<Vec<_>>().join("\n");
        }
        let comments = comments::share(comments, &wholes);
        let sections = found.iter().zip(&wholes).zip(&comments).map(|((section, whole), comments)| {
            let text = self.section(section, whole);
            comments::put(text.trim_ascii_end(), comments).trim_ascii_end().to_owned()
        });
        sections.collect::<Vec<_>>().join("\n\n")
    }

    /// The first of the ways to write a section that says what it says; `whole` are all of its lines.
    fn section(&self, section: &Section<'_>, whole: &[Line<'_>]) -> String {
        let as_it_is = whole.iter().map(|line| line.text).collect::<Vec<_>>().join("\n");
        if let Some(heading) = section.heading.filter(|heading| is_type_heading(heading.text)) {
            let range = heading.start..=heading.end();
            return self.types.range(range).next().map_or(as_it_is, |(_, text)| text.clone());
        }
        let before = self.read(&as_it_is);
        let heading = heading(section, whole);
        let says_the_same = |text: &String| difference(&before, &self.read(text)).is_none();
        Some(heading.clone() + &prose::body(self.source, &section.lines))
            .filter(says_the_same)
            .or_else(|| Some(heading + &prose::tidied(&section.lines)).filter(says_the_same))
            .unwrap_or(as_it_is)
    }

    /// What a section says by itself.
    fn read(&self, section: &str) -> Schema {
        let text = match self.kind {
            Kind::Table => format!("SQMP\n{section}\nEQMP\n"),
            // A heading without an underline has a blank line above it.
            _ => format!("\n{section}\n"),
        };
        read_alone(self.file, self.kind, &text).schema
    }
}

/// Where a section starts: at its heading, or its text.
fn start(section: &Section<'_>) -> usize {
    section.heading.iter().chain(&section.lines).map(|line| line.start).min().unwrap_or_default()
}

/// Heading and underline, each with its end; nothing where there is no heading.
fn heading(section: &Section<'_>, whole: &[Line<'_>]) -> String {
    let Some(line) = section.heading else { return String::new() };
    let (text, indent) = (line.text.trim(), line.indent());
    let text = match (section.level, heading_names(text)) {
        (Level::Entry, Some(names)) => names.join(", "),
        _ => text.to_owned(),
    };
    let is_double =
        whole.iter().find(|under| under.start > line.start).is_some_and(|line| line.is_rule(b'='));
    let underline = if is_double && section.level == Level::Chapter { "=" } else { "-" };
    let lead = " ".repeat(indent);
    let underline = underline.repeat(text.chars().count().max(3));
    let is_since = |line: &Line<'_>| prose::since(line).is_some();
    let below = section.lines.iter().find(|line| !line.is_blank());
    // What is said of the entry as a whole stands right under its heading.
    let gap = if section.lines.iter().all(Line::is_blank) || below.is_some_and(is_since) { "" } else { "\n" };
    format!("{lead}{text}\n{lead}{underline}\n{gap}")
}
