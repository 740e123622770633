//! Exact files: each section is written of the model as [`to_hx`](crate::to_hx) writes it.

use super::comments;
use super::pieces::{Piece, Placed, cut, ends_in_comment, join};
use crate::diagnostic::Diagnostic;
use crate::dialect::{self, Cut, MARKER, Names, Parsed, is_event_list};
use crate::hx::blocks::{Part, sort};
use crate::hx::{TableEntry, table};
use crate::model::{Item, Schema};
use crate::prose::line::{Line, lines};
use crate::source::{FileId, Span};
use crate::write::{Place, documentation, takes_condition};
use std::collections::BTreeMap;

/// What a file says of itself, with what is wrong in it. Types that other files describe are taken for structures.
pub(super) fn read(file: FileId, text: &str) -> (Schema, Vec<Diagnostic>) {
    let (mut schema, mut names, mut diagnostics) = (Schema::new(), Names::default().assuming(), Vec::new());
    define(dialect::parse(file, text, &mut diagnostics), &mut schema, &mut names, &mut diagnostics);
    (schema, diagnostics)
}

fn define(mut parsed: Parsed, schema: &mut Schema, names: &mut Names, diagnostics: &mut Vec<Diagnostic>) {
    names.declare(schema, &mut parsed, diagnostics);
    let items = parsed.define(schema, names, &mut Vec::new(), diagnostics);
    schema.items = items.into_iter().map(|(_, item)| item).collect();
}

/// The canonical form of a file that reads without errors.
pub(super) fn format(file: FileId, text: &str) -> Result<String, Vec<Diagnostic>> {
    // Without the entries, each item has the place of its heading, and the condition that stands there.
    let (schema, mut names, mut diagnostics) = (&mut Schema::new(), Names::default().assuming(), Vec::new());
    let parsed = dialect::parse(file, text, &mut diagnostics).without_entries();
    define(parsed, schema, &mut names, &mut diagnostics);
    let sections = Sections { schema, starts: schema.items.iter().map(|item| start(schema, item)).collect() };
    let plain: Vec<Line<'_>> = lines(text).filter(|line| !is_comment(line)).collect();
    if is_event_list(&plain) { event_list(text, &sections) } else { command_table(file, text, &sections) }
}

pub(super) fn is_comment(line: &Line<'_>) -> bool {
    line.text.starts_with("HXCOMM")
}

/// The offset of an item's heading, or of its text where it has none.
fn start(schema: &Schema, item: &Item) -> usize {
    let Span { start, .. } = match item {
        Item::Command(command) => command.span,
        Item::Event(event) => event.span,
        Item::Type(id) => schema.type_def(*id).span,
        Item::Chapter(chapter) => chapter.span,
    };
    start as usize
}

/// The items of a file, each with its offset, in that order.
struct Sections<'s> {
    schema: &'s Schema,
    starts: Vec<usize>,
}

/// A section as it stands in the file.
struct Found<'s, 'a> {
    item: &'s Item,
    start: usize,
    comments: Vec<comments::Comment<'a>>,
}

impl<'s> Sections<'s> {
    /// The sections among lines, in order, with the comments that stand in each or ahead of it.
    fn find<'a>(&self, all: &[Line<'a>]) -> Vec<Found<'s, 'a>> {
        let plain: Vec<Line<'a>> = all.iter().copied().filter(|line| !is_comment(line)).collect();
        let cuts: Vec<Cut<'_, 'a>> = dialect::cut(&plain);
        let mut found: Vec<(Found<'s, 'a>, Vec<Line<'a>>)> = Vec::new();
        for cut in &cuts {
            let lines: Vec<Line<'a>> = cut.heading.into_iter().chain(cut.lines.iter().copied()).collect();
            let (Some(first), Some(last)) = (lines.first(), lines.last()) else { continue };
            let at = self.starts.partition_point(|start| *start < first.start);
            let (Some(item), Some(start)) = (self.schema.items.get(at), self.starts.get(at)) else {
                continue;
            };
            if *start <= last.end() {
                found.push((Found { item, start: first.start, comments: Vec::new() }, lines));
            }
        }
        let comments: Vec<Line<'a>> = all.iter().copied().filter(is_comment).collect();
        let lines: Vec<&[Line<'a>]> = found.iter().map(|(_, lines)| lines.as_slice()).collect();
        let shared = comments::share(&comments, &lines);
        let found = found.into_iter().zip(shared);
        found.map(|((found, _), comments)| Found { comments, ..found }).collect()
    }

    fn write(&self, found: &Found<'_, '_>, place: Place<'_>) -> Result<String, Vec<Diagnostic>> {
        let text = documentation(self.schema, found.item, place)?;
        Ok(comments::put(text.trim_ascii_end(), &found.comments))
    }
}

fn event_list(text: &str, sections: &Sections<'_>) -> Result<String, Vec<Diagnostic>> {
    let all: Vec<Line<'_>> = lines(text).collect();
    let marker = all.iter().position(|line| line.text.trim_ascii_end() == MARKER).map_or(0, |at| at + 1);
    let (head, rest) = all.split_at(marker);
    let mut out = comment_lines(head, false);
    let body: Vec<Line<'_>> = head.iter().filter(|line| !is_comment(line)).chain(rest).copied().collect();
    let found = sections.find(&body);
    for (at, section) in found.iter().enumerate() {
        let written = sections.write(section, Place::List { is_first: at == 0 })?;
        out.extend(["\n", written.trim_ascii_end(), "\n"]);
    }
    if found.is_empty() {
        // What stands below the marker is not about it.
        out.push_str(&comment_lines(rest, true));
    }
    Ok(out)
}

/// The comments among lines, with a blank line between two where one stood, and ahead of the first where they are parted.
fn comment_lines(lines: &[Line<'_>], mut is_parted: bool) -> String {
    let mut out = String::new();
    for line in lines {
        let text = line.text.trim_ascii_end();
        if is_comment(line) {
            out.extend([if is_parted { "\n" } else { "" }, text, "\n"]);
            is_parted = false;
        } else if !out.is_empty() {
            is_parted |= text.is_empty();
        }
    }
    out
}

fn command_table(file: FileId, text: &str, sections: &Sections<'_>) -> Result<String, Vec<Diagnostic>> {
    let lines = sort(file, text, &mut Vec::new());
    let code: Vec<Line<'_>> =
        lines.iter().filter(|(_, part)| *part == Part::Code).map(|(line, _)| *line).collect();
    let entries = table::entries(file, text, &code, &mut Vec::new());
    let mut by_name: BTreeMap<&str, &TableEntry> = BTreeMap::new();
    for entry in &entries {
        by_name.entry(entry.name.text.as_str()).or_insert(entry);
    }
    let mut table = Table { by_name, told: BTreeMap::new(), pieces: Vec::new() };
    for placed in cut(&lines, &entries) {
        match placed.piece {
            Piece::Documentation(lines) => {
                table.documentation(sections, lines, placed.is_parted, placed.start)?;
            }
            _ => table.pieces.push(((placed.start, false), placed)),
        }
    }
    let mut out = join(&table.finish());
    // Where no block says anything, one has to stay: without, the rest would be the text of an event list.
    if is_event_list(&crate::prose::line::lines(&out).collect::<Vec<_>>()) {
        out.push_str("\nSQMP\nEQMP\n");
    }
    Ok(out)
}

/// A command table in its new order.
struct Table<'t, 'a> {
    by_name: BTreeMap<&'t str, &'t TableEntry>,
    /// Conditions that the headings give and the table can say, each with the place of its entry.
    told: BTreeMap<usize, String>,
    /// Each with the place where it goes, and whether it stands behind the entry there.
    pieces: Vec<((usize, bool), Placed<'a>)>,
}

impl<'a> Table<'_, 'a> {
    /// Adds the sections of a block: that of a command behind its entry, others where they are.
    fn documentation(
        &mut self,
        sections: &Sections<'_>,
        lines: Vec<Line<'a>>,
        mut is_parted: bool,
        start: usize,
    ) -> Result<(), Vec<Diagnostic>> {
        let found = sections.find(&lines);
        for section in &found {
            let entry = match section.item {
                Item::Command(command) => self.by_name.get(command.name.as_str()).copied(),
                _ => None,
            };
            let condition = self.condition(section.item, entry);
            let written = sections.write(section, Place::Table(condition))?;
            let start = entry.map_or(section.start, |entry| entry.span.start as usize);
            // A comment right above goes where the section goes.
            if !is_parted
                && let Some((place, above)) = self.pieces.last_mut()
                && ends_in_comment(&above.piece)
            {
                *place = (start, true);
            }
            self.pieces.push(((start, true), Placed { piece: Piece::Written(written), is_parted, start }));
            is_parted = true;
        }
        let comments: Vec<Line<'a>> = lines.into_iter().filter(is_comment).collect();
        if found.is_empty() && !comments.is_empty() {
            self.pieces.push(((start, false), Placed { piece: Piece::Kept(comments), is_parted, start }));
        }
        Ok(())
    }

    /// The condition of a command that its table entry does not say. One that the entry can say is told to it instead.
    fn condition<'s>(&mut self, item: &'s Item, entry: Option<&TableEntry>) -> Option<&'s str> {
        let Item::Command(command) = item else { return None };
        let said = command.meta.condition.as_deref()?;
        let Some(entry) = entry else { return Some(said) };
        match &entry.condition {
            Some(around) => (around != said).then_some(said),
            None if takes_condition(said) => {
                self.told.insert(entry.span.start as usize, said.to_owned());
                None
            }
            None => Some(said),
        }
    }

    fn finish(mut self) -> Vec<Placed<'a>> {
        self.pieces.sort_by_key(|(place, _)| *place);
        let mut pieces: Vec<Placed<'a>> = self.pieces.into_iter().map(|(_, placed)| placed).collect();
        for Placed { piece, start, .. } in &mut pieces {
            if let Piece::Entry { around, .. } = piece
                && let Some(condition) = self.told.remove(start)
            {
                *around = Some([format!("#if {condition}"), "#endif".to_owned()]);
            }
        }
        pieces
    }
}
