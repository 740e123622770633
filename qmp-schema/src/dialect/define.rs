//! Sections to the items of the model.

use super::file::Parsed;
use super::names::Names;
use super::syntax::{Kind, Members, Section};
use crate::diagnostic::{Diagnostic, Entry, EntryKind};
use crate::hx::TableEntry;
use crate::model::{Chapter, Command, Event, Item, Schema, TypeId};
use crate::prose::described_twice;
use crate::source::Span;
use std::collections::BTreeMap;

/// A type whose parts have to fit together, with the places of what it says of others.
pub(crate) struct ToCheck {
    pub(super) id: TypeId,
    pub(super) entry: Option<Entry>,
    pub(super) base: Option<Span>,
    pub(super) discriminator: Option<Span>,
}

/// Makes the model of what was read.
pub(super) struct Definer<'r> {
    pub(super) schema: &'r mut Schema,
    pub(super) names: &'r mut Names,
    pub(super) diagnostics: &'r mut Vec<Diagnostic>,
    pub(super) entry: Option<Entry>,
}

impl Definer<'_> {
    /// Reports a problem of the entry.
    pub(super) fn report(&mut self, mut diagnostic: Diagnostic) {
        diagnostic.entry = self.entry.clone();
        self.diagnostics.push(diagnostic);
    }
}

impl Parsed {
    /// Makes the items of a file, each with its place in it, and gives them in source order. All types have been
    /// declared.
    pub(crate) fn define(
        self,
        schema: &mut Schema,
        names: &mut Names,
        to_check: &mut Vec<ToCheck>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<(u32, Item)> {
        let mut known = Known::of(schema);
        let mut entries = Entries::of(&self.entries, diagnostics);
        let mut items = Vec::with_capacity(self.sections.len());
        let mut definer = Definer { schema, names, diagnostics, entry: None };
        for section in self.sections {
            let (kind, span) = (section.kind, section.name.span);
            definer.entry = section.entry();
            let entry = if kind == Kind::Command { entries.take(&section.name.text) } else { None };
            let Some(item) = definer.item(section, entry, to_check) else { continue };
            let start = match &item {
                Item::Command(command) => command.span.start,
                _ => span.start,
            };
            if known.is_new(&item, definer.diagnostics) {
                items.push((start, item));
            }
        }
        if !self.is_shared_table {
            entries.report_rest(definer.diagnostics);
        }
        items.sort_by_key(|(start, _)| *start);
        items
    }
}

impl Definer<'_> {
    fn item(
        &mut self,
        section: Section,
        entry: Option<&TableEntry>,
        to_check: &mut Vec<ToCheck>,
    ) -> Option<Item> {
        Some(match section.kind {
            Kind::Command => Item::Command(self.command(section, entry)),
            Kind::Event => {
                let span = section.name.span;
                Item::Event(Event {
                    data: self.object(section.members, span),
                    name: section.name.text,
                    doc: section.doc,
                    meta: section.meta,
                    span,
                })
            }
            Kind::Chapter => {
                Item::Chapter(Chapter { title: section.name.text, doc: section.doc, span: section.name.span })
            }
            _ => {
                let id = self.names.get(&section.name.text)?;
                let place = |word: &Option<super::syntax::Word>| word.as_ref().map(|word| word.span);
                let (base, discriminator) = (place(&section.base), place(&section.discriminator));
                self.kind(section, id);
                to_check.push(ToCheck { id, entry: self.entry.clone(), base, discriminator });
                Item::Type(id)
            }
        })
    }

    fn command(&mut self, section: Section, entry: Option<&TableEntry>) -> Command {
        let heading = section.name.span;
        let mut command = Command {
            name: section.name.text,
            arguments: self.object(section.members, heading),
            returns: section.returns.map(|returns| self.ty(&returns.tag, returns.items, heading)),
            out_of_band: section.flags.out_of_band,
            preconfig: section.flags.preconfig,
            silent: section.flags.silent,
            undeclared: Vec::new(),
            doc: section.doc,
            meta: section.meta,
            span: entry.map_or(heading, |entry| entry.span),
        };
        if let Some(entry) = entry {
            self.compare(&mut command, entry, heading);
        }
        command
    }

    /// The structure of arguments or data.
    fn object(&mut self, members: Members, span: Span) -> Option<TypeId> {
        match members {
            Members::None => None,
            Members::Of(word) => self.named_struct(&word, "bad-members"),
            Members::Listed { items, open, .. } => Some(self.in_place(items, open, span)),
        }
    }
}

/// The table entries of a file, by name.
struct Entries<'p> {
    by_name: BTreeMap<&'p str, &'p TableEntry>,
}

impl<'p> Entries<'p> {
    fn of(entries: &'p [TableEntry], diagnostics: &mut Vec<Diagnostic>) -> Entries<'p> {
        let mut by_name: BTreeMap<&str, &TableEntry> = BTreeMap::new();
        for entry in entries {
            let name = entry.name.text.as_str();
            match by_name.get(name) {
                Some(first) => {
                    diagnostics.push(described_twice(EntryKind::Command, name, entry.span, first.span));
                }
                None => drop(by_name.insert(name, entry)),
            }
        }
        Entries { by_name }
    }

    fn take(&mut self, name: &str) -> Option<&'p TableEntry> {
        self.by_name.remove(name)
    }

    /// Reports the entries of which the documentation says nothing.
    fn report_rest(self, diagnostics: &mut Vec<Diagnostic>) {
        for (name, entry) in self.by_name {
            diagnostics.push(
                Diagnostic::error("undocumented-entry", entry.name.span, "this entry has no documentation")
                    .entry(EntryKind::Command, name)
                    .help("describe the command between SQMP and EQMP, with its name as the heading"),
            );
        }
    }
}

/// The commands and events that there are, each with its place.
struct Known {
    by_name: BTreeMap<(EntryKind, String), Span>,
}

impl Known {
    fn of(schema: &Schema) -> Known {
        let by_name = schema.items.iter().filter_map(Known::place).collect();
        Known { by_name }
    }

    fn place(item: &Item) -> Option<((EntryKind, String), Span)> {
        match item {
            Item::Command(command) => Some(((EntryKind::Command, command.name.clone()), command.span)),
            Item::Event(event) => Some(((EntryKind::Event, event.name.clone()), event.span)),
            Item::Type(_) | Item::Chapter(_) => None,
        }
    }

    /// Whether an item is described for the first time; reports where it is not.
    fn is_new(&mut self, item: &Item, diagnostics: &mut Vec<Diagnostic>) -> bool {
        let Some((key, span)) = Known::place(item) else { return true };
        if let Some(first) = self.by_name.get(&key) {
            diagnostics.push(described_twice(key.0, &key.1, span, *first));
            return false;
        }
        self.by_name.insert(key, span);
        true
    }
}
