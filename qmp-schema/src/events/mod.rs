//! The reader of the event list: sections with a `Data:` list and an example.

use crate::build::{Builder, Sample, Scope};
use crate::diagnostic::{Diagnostic, Entry, EntryKind};
use crate::dialect::{Names, is_type_heading};
use crate::model::{Event, ExampleKind, Item, Meta, Schema, TypeId};
use crate::prose::described::{Described, describe};
use crate::prose::line::{Line, lines};
use crate::prose::section::{Level, heading_names, sections};
use crate::prose::{chapter, described_twice, report_described};
use crate::source::{FileId, Span};
use std::collections::BTreeMap;

/// Reads an event list.
pub(crate) fn read(
    file: FileId,
    text: &str,
    type_names: &Names,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let all: Vec<Line<'_>> = lines(text).collect();
    let mut known: BTreeMap<String, Span> =
        schema.events().map(|event| (event.name.clone(), event.span)).collect();
    for section in sections(&all) {
        let described = describe(file, text, &section.lines);
        let Some(heading) = section.heading.filter(|_| section.level == Level::Entry) else {
            schema
                .items
                .extend(chapter(file, section.heading, described, &section.lines).map(|(_, item)| item));
            continue;
        };
        if is_type_heading(heading.text) {
            // The reader of exact sections has it.
            continue;
        }
        let Some(names) = heading_names(heading.text) else {
            let message = format!("'{}' is no name of an event", heading.text.trim());
            diagnostics.push(
                Diagnostic::error("bad-name", heading.span(file), message)
                    .help("the heading is the event's name, underlined with dashes"),
            );
            continue;
        };
        // One heading may document two events (`SPICE_CONNECTED, SPICE_DISCONNECTED`): each is an event of its own.
        for name in &names {
            report_described(file, EntryKind::Event, name, &described, diagnostics);
            let entry = Entry { kind: EntryKind::Event, name: (*name).to_owned() };
            let mut builder = Builder { schema, diagnostics, file, entry, names: type_names };
            let event = builder.event(name, &names, &heading, &described);
            match known.get(&event.name) {
                Some(first) => {
                    diagnostics.push(described_twice(EntryKind::Event, &event.name, event.span, *first));
                }
                None => {
                    known.insert(event.name.clone(), event.span);
                    schema.items.push(Item::Event(event));
                }
            }
        }
    }
}

impl Builder<'_> {
    fn event(&mut self, name: &str, names: &[&str], heading: &Line<'_>, described: &Described<'_>) -> Event {
        let is_own = |sample: &Sample<'_>| {
            let shown = sample.get("event").and_then(|event| event.as_str());
            shown.is_some_and(|shown| names.contains(&shown))
        };
        let examples = described.texts.iter().filter(|(kind, _)| *kind == ExampleKind::Event);
        let own: Vec<Sample<'_>> = examples.filter_map(|(_, json)| json.as_ref()).filter(is_own).collect();
        let data: Vec<Sample<'_>> = own.iter().filter_map(|sample| sample.get("data")).collect();
        Event {
            name: name.to_owned(),
            data: self.data(described, &data),
            doc: described.doc.clone(),
            meta: Meta { since: described.since.clone(), ..Meta::default() },
            span: heading.span(self.file),
        }
    }

    fn data(&mut self, described: &Described<'_>, shown: &[Sample<'_>]) -> Option<TypeId> {
        let groups = described.groups.iter().flat_map(|group| &group.items);
        let items: Vec<_> = described.data.iter().chain(&described.loose).chain(groups).cloned().collect();
        self.carried(&items, described.says_none, shown, &mut Scope::default())
    }
}
