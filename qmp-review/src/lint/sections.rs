//! The sections of classic texts that document a command or an event.

use super::Context;
use qmp_schema::model::{ExampleKind, WitnessKind};
use qmp_schema::text::{
    Entry, Example, Heading, Item, Kind, Label, Level, List, Part, Role, Section, Text, told_reply,
};
use qmp_schema::{Diagnostic, EntryKind, Span};

/// A section that documents a command or an event.
#[derive(Clone, Copy, Debug)]
pub(super) struct Documented<'c> {
    pub(super) text: &'c Text,
    pub(super) section: &'c Section,
    pub(super) heading: &'c Heading,
    /// The entry of the table that it documents.
    pub(super) entry: Option<&'c Entry>,
    pub(super) kind: EntryKind,
}

impl Context<'_> {
    /// The sections that document a command or an event, in order. Exact ones are not among them: in them the reader
    /// reports what is not as it should be.
    pub(super) fn documented(&self) -> impl Iterator<Item = Documented<'_>> {
        self.texts.iter().flat_map(of_text)
    }

    /// The one of them in which a place is.
    pub(super) fn documented_at(&self, place: Span) -> Option<Documented<'_>> {
        let text = self.texts.iter().find(|text| text.file == place.file)?;
        let at = text.sections.partition_point(|section| section.span.start <= place.start).checked_sub(1)?;
        let section = text.sections.get(at).filter(|section| place.end <= section.span.end)?;
        documented(text, section)
    }
}

/// Those of one file.
pub(super) fn of_text(text: &Text) -> impl Iterator<Item = Documented<'_>> {
    text.sections.iter().filter_map(|section| documented(text, section))
}

fn documented<'c>(text: &'c Text, section: &'c Section) -> Option<Documented<'c>> {
    if section.level != Level::Entry || section.is_exact {
        return None;
    }
    let kind = if text.kind == Kind::Events { EntryKind::Event } else { EntryKind::Command };
    let entry = section.entry.and_then(|at| text.entries.get(at));
    Some(Documented { text, section, heading: section.heading.as_ref()?, entry, kind })
}

impl<'c> Documented<'c> {
    /// The name of the command or event: of the entry's names the one that is the heading, else its first; without an
    /// entry what the heading says, else what the first request executes.
    pub(super) fn name(&self) -> Option<&'c str> {
        let heading = self.heading.names.first().map(String::as_str);
        match self.entry {
            Some(entry) => {
                let mut names = entry.name.text.split('|');
                names.clone().find(|name| Some(*name) == heading).or_else(|| names.next())
            }
            None => heading.or_else(|| self.executed()),
        }
    }

    /// Adds the command or event to a diagnostic.
    pub(super) fn named(&self, diagnostic: Diagnostic) -> Diagnostic {
        match self.name() {
            Some(name) => diagnostic.entry(self.kind, name),
            None => diagnostic,
        }
    }

    /// The start of the line that a place is on, to put lines ahead of it.
    pub(super) fn line_start(&self, place: Span) -> Span {
        let mut lines = self.section.lines.iter();
        ahead(lines.find(|line| line.end >= place.start).copied().unwrap_or(place))
    }

    /// The JSON texts.
    pub(super) fn examples(&self) -> impl Iterator<Item = &'c Example> + use<'c> {
        self.section.parts.iter().filter_map(|part| match part {
            Part::Example(example) => Some(example),
            _ => None,
        })
    }

    /// What the first request executes.
    pub(super) fn executed(&self) -> Option<&'c str> {
        let mut requests = self.examples().filter(|example| example.kind == ExampleKind::Request);
        requests.find_map(|request| request.json.as_ref()?.get("execute")?.as_str())
    }

    /// The labels of one kind, each with the text behind it.
    pub(super) fn labels(
        &self,
        wanted: Label,
    ) -> impl Iterator<Item = &'c qmp_schema::text::Placed> + use<'c> {
        self.section.parts.iter().filter_map(move |part| match part {
            Part::Label(label, text) if *label == wanted => Some(text),
            _ => None,
        })
    }

    /// The lists that document arguments or data.
    pub(super) fn carried(&self) -> Vec<List<'c>> {
        self.lists_of(&[Role::Arguments, Role::Data], self.loose_are_arguments())
    }

    /// The items that document arguments or data.
    pub(super) fn carried_items(&self) -> impl Iterator<Item = &'c Item> + use<'c> {
        self.carried().into_iter().flat_map(|list| list.items).filter(|item| !item.names.is_empty())
    }

    /// All lists of members: what is carried and what is returned.
    pub(super) fn member_lists(&self) -> Vec<List<'c>> {
        let loose = self.loose_are_arguments() || self.loose_are_returned();
        self.lists_of(&[Role::Arguments, Role::Data, Role::Returned], loose)
    }

    /// The items that describe the reply itself, not an object that it refers to.
    pub(super) fn returned_items(&self) -> &'c [Item] {
        let lists = self.section.lists();
        let mut returned = lists.iter().filter(|list| list.role == Role::Returned && !list.describes_shape());
        let is_loose = !self.loose_are_arguments() && self.loose_are_returned();
        let loose = lists.iter().find(|list| is_loose && list.role == Role::Loose);
        returned.next().or(loose).map_or(&[], |list| list.items)
    }

    /// What the text says that the reply is, ahead of the examples.
    pub(super) fn told_reply(&self) -> Option<WitnessKind> {
        let parts = self.section.parts.iter().take_while(|part| !matches!(part, Part::Example(_)));
        let told = |part: &Part| match part {
            Part::Paragraph(text) => told_reply(&text.text),
            Part::Label(Label::Returns, text) => told_reply(&format!("Returns {}", text.text)),
            _ => None,
        };
        parts.filter_map(told).next()
    }

    fn lists_of(&self, roles: &[Role], loose: bool) -> Vec<List<'c>> {
        let mut lists = self.section.lists();
        lists.retain(|list| roles.contains(&list.role) || (loose && list.role == Role::Loose));
        lists
    }

    /// Whether items below no label are arguments, as the reader decides it: where the table declares one of their
    /// names; without a table, where an example sends one. In events they are data.
    pub(super) fn loose_are_arguments(&self) -> bool {
        if self.kind == EntryKind::Event {
            return true;
        }
        let requests = self.examples().filter(|example| example.kind == ExampleKind::Request);
        let sent: Vec<&str> = match self.entry {
            Some(entry) if !entry.arguments.iter().any(|argument| argument.is_option_list) => {
                entry.arguments.iter().map(|argument| argument.name.as_str()).collect()
            }
            // What an option list has in it, only an example can tell.
            _ => requests
                .filter_map(|request| request.json.as_ref()?.get("arguments"))
                .flat_map(|arguments| arguments.keys())
                .collect(),
        };
        let lists = self.lists_of(&[], true);
        let mut names = lists.iter().flat_map(|list| list.items).flat_map(|item| &item.names);
        names.any(|name| sent.contains(&name.text.as_str()))
    }

    fn loose_are_returned(&self) -> bool {
        self.entry.is_none_or(|entry| entry.arguments.is_empty())
            || self.name().is_some_and(|name| name.starts_with("query-"))
    }
}

/// All items of a list and those nested in them, parents first.
pub(super) fn all_items(items: &[Item]) -> Vec<&Item> {
    let mut out = Vec::new();
    let mut open: Vec<&Item> = items.iter().rev().collect();
    while let Some(item) = open.pop() {
        out.push(item);
        open.extend(item.children.iter().rev());
    }
    out
}

/// The place behind a span, to insert at.
pub(super) fn behind(span: Span) -> Span {
    Span { start: span.end, ..span }
}

/// The place ahead of a span, to insert at.
pub(super) fn ahead(span: Span) -> Span {
    Span { end: span.start, ..span }
}
