//! The reader of .hx files: a command table in C with documentation between SQMP and EQMP.
//!
//! The steps, in order: [blocks] cuts the file, [table] reads the entries, [`crate::prose`] the documentation,
//! [pair] brings both together, [command] merges what they say.

pub(crate) mod args_type;
#[rustfmt::skip]
mod args_type_grammar;
pub(crate) mod blocks;
mod command;
mod condition;
mod extract;
pub(crate) mod pair;
pub(crate) mod table;
#[rustfmt::skip]
mod table_grammar;

use crate::diagnostic::{Diagnostic, EntryKind};
use crate::dialect::{Names, is_type_heading};
use crate::model::{Command, Item, Schema};
use crate::prose::described::describe;
use crate::prose::line::{Line, lines};
use crate::prose::section::{Level, Section, heading_names, is_name, sections};
use crate::prose::{chapter, described_twice, report_described};
use crate::source::{FileId, Span};
pub(crate) use extract::extract;
pub(crate) use pair::Documented;
use std::collections::BTreeMap;
pub(crate) use table::TableEntry;

/// Reads a .hx file.
pub(crate) fn read(
    file: FileId,
    text: &str,
    names: &Names,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let blocks = blocks::cut(file, text, diagnostics);
    let mut entries = table::entries(file, text, &blocks.code, diagnostics);
    drop_bad_names(&mut entries, diagnostics);
    let sections: Vec<Section<'_>> = blocks.docs.iter().flat_map(|doc| block_sections(doc)).collect();
    let mut commands = Commands { file, text, names, schema, diagnostics, items: Vec::new() };
    commands.read(&entries, sections, blocks.is_shared_table);
}

/// Reads the documentation of commands without their table: the text that QEMU's build extracted, and
/// that 2.8 ships as docs/qmp-commands.txt.
pub(crate) fn read_documentation(
    file: FileId,
    text: &str,
    names: &Names,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let all: Vec<Line<'_>> = lines(text).collect();
    let mut commands = Commands { file, text, names, schema, diagnostics, items: Vec::new() };
    commands.read(&[], sections(&all), false);
}

/// The sections of one block. A block without any underlined heading has its heading on the first line
/// (`dump`, in every release).
pub(crate) fn block_sections<'a>(doc: &[Line<'a>]) -> Vec<Section<'a>> {
    let mut found = sections(doc);
    for section in &mut found {
        if section.heading.is_some() {
            continue;
        }
        let first = section.lines.iter().position(|line| !line.is_blank());
        let Some(first) = first else { continue };
        let line = section.lines[first];
        if line.indent() == 0 && heading_names(line.text).is_some() {
            section.heading = Some(line);
            section.level = Level::Entry;
            section.lines.drain(..=first);
        }
    }
    found
}

/// Reports the entries whose names are none, and drops them.
pub(crate) fn drop_bad_names(entries: &mut Vec<TableEntry>, diagnostics: &mut Vec<Diagnostic>) {
    entries.retain(|entry| {
        let plain = |name: &str| is_name(name) || name == "?";
        let good = entry.names().all(plain);
        if !good {
            let message = format!("'{}' is no name of a command", entry.name.text);
            diagnostics.push(Diagnostic::error("bad-name", entry.name.span, message).help(
                "a name has letters, digits, '-', '_' and '.', and starts with a letter, a digit or '_'",
            ));
        }
        good
    });
}

struct Commands<'r> {
    file: FileId,
    text: &'r str,
    names: &'r Names,
    schema: &'r mut Schema,
    diagnostics: &'r mut Vec<Diagnostic>,
    /// What was read, each with its offset in the file.
    items: Vec<(u32, Item)>,
}

impl Commands<'_> {
    fn read(&mut self, entries: &[TableEntry], sections: Vec<Section<'_>>, is_shared_table: bool) {
        let mut documented = Vec::new();
        for section in sections {
            let described = describe(self.file, self.text, &section.lines);
            match (section.level, section.heading) {
                // The reader of exact sections has it.
                (Level::Entry, Some(heading)) if is_type_heading(heading.text) => {}
                (Level::Entry, Some(heading)) => documented.push(Documented { heading, described }),
                (_, heading) => self.items.extend(chapter(self.file, heading, described, &section.lines)),
            }
        }
        let pairs = pair::pair(entries, &documented);
        let mut documentation: Vec<Option<usize>> = vec![None; entries.len()];
        for (i, entry) in pairs.iter().enumerate().filter_map(|(i, entry)| Some((i, (*entry)?))) {
            documentation[entry] = Some(i);
        }
        for (entry, section) in entries.iter().zip(documentation) {
            // In a table shared with the human monitor only documented entries are QMP's.
            if section.is_some() || !is_shared_table {
                self.command(Some(entry), section.and_then(|i| documented.get(i)));
            }
        }
        for (section, entry) in documented.iter().zip(&pairs) {
            if entry.is_none() {
                self.command(None, Some(section));
            }
        }
        self.finish();
    }

    fn command(&mut self, entry: Option<&TableEntry>, section: Option<&Documented<'_>>) {
        let span = match (entry, section) {
            (Some(entry), _) => entry.span,
            (None, Some(section)) => section.heading.span(self.file),
            (None, None) => return,
        };
        let Some(name) = self.name(entry, section) else { return };
        if let Some(section) = section {
            report_described(self.file, EntryKind::Command, &name, &section.described, self.diagnostics);
        }
        let witnesses = command::Witnessed { entry, section };
        let command =
            command::command(self.file, self.names, self.schema, self.diagnostics, &name, span, &witnesses);
        self.items.push((span.start, Item::Command(command)));
    }

    /// The command's name: of the entry's names the one that is the heading, else the heading.
    fn name(&mut self, entry: Option<&TableEntry>, section: Option<&Documented<'_>>) -> Option<String> {
        let heading = section.and_then(|section| section.heading_name());
        if let Some(entry) = entry {
            let named = entry.names().find(|name| Some(*name) == heading).or_else(|| entry.names().next());
            return named.map(str::to_owned);
        }
        let section = section?;
        let name = heading.or_else(|| section.executes().filter(|name| is_name(name)));
        if name.is_none() {
            self.diagnostics.push(
                Diagnostic::warning(
                    "unnamed-section",
                    section.heading.span(self.file),
                    "this documentation belongs to no command",
                )
                .help("write the command's name as the heading, underlined with dashes"),
            );
        }
        name.map(str::to_owned)
    }

    /// Puts what was read into source order and refuses the second of two commands of one name. Under
    /// conditions one command may be declared once for each of them.
    fn finish(&mut self) {
        self.items.sort_by_key(|(start, _)| *start);
        let place = |command: &Command| (command.span, command.meta.condition.is_some());
        let mut known: BTreeMap<String, (Span, bool)> =
            self.schema.commands().map(|command| (command.name.clone(), place(command))).collect();
        for (_, item) in self.items.drain(..) {
            if let Item::Command(command) = &item {
                if let Some((first, is_conditional)) = known.get(&command.name) {
                    if !is_conditional || command.meta.condition.is_none() {
                        let kind = EntryKind::Command;
                        self.diagnostics.push(described_twice(kind, &command.name, command.span, *first));
                    }
                    continue;
                }
                known.insert(command.name.clone(), place(command));
            }
            self.schema.items.push(item);
        }
    }
}
