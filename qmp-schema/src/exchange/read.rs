//! The text to a schema.

use super::VERSION;
use super::types::{Types, doc, finished, meta};
use crate::diagnostic::{Diagnostic, EntryKind, Severity};
use crate::model::{
    Chapter, Command, Doc, Event, Item, JsonKind, Meta, Schema, StructType, TypeDef, TypeId, TypeKind,
};
use crate::sound;
use crate::source::Span;
use crate::strict_json::{Fields, Report, Value, Values, expect};
use std::collections::BTreeMap;

/// Adds what a text says to a schema.
pub(crate) fn read(text: Value<'_>, schema: &mut Schema, report: &mut Report<'_>) {
    let first = schema.items.len();
    let Some(items) = items(text, report) else { return };
    let mut reader = Reader { entries: sound::entries(schema), types: Types::of(schema), report };
    // Types are known before anything refers to them.
    let mut declared: Vec<(Span, TypeId)> = Vec::new();
    for item in items.clone() {
        declared.extend(reader.declare(item).map(|id| (item.span(), id)));
    }
    let mut declared = declared.into_iter().peekable();
    for item in items {
        if reader.report.is_full() {
            break;
        }
        let id = declared.next_if(|(span, _)| *span == item.span()).map(|(_, id)| id);
        let item = reader.item(item, id);
        reader.report.leave();
        reader.types.schema.items.extend(item);
    }
    sound::check(schema, first, report);
}

/// The items of the text.
fn items<'j>(text: Value<'j>, report: &mut Report<'_>) -> Option<Values<'j>> {
    let mut fields = Fields::of(text, "a schema", report)?;
    let version = fields.require("qmp-schema", report);
    let version = version.and_then(|version| expect(version, JsonKind::Integer, "'qmp-schema'", report));
    let known = version.is_some_and(|version| version.written() == VERSION.to_string());
    if let Some(version) = version.filter(|_| !known) {
        let message = format!("version {} of the format is not known, only {VERSION} is", version.written());
        report.push(
            Diagnostic::error("unknown-version", version.span(), message)
                .help("use the `qmp` that wrote it, or a newer one"),
        );
    }
    let items = fields.array("items", report);
    fields.finish(Severity::Error, report);
    // What another version means is not known.
    items.filter(|_| known)
}

struct Reader<'r, 's, 'd> {
    types: Types<'s>,
    /// Where each command and event is described first.
    entries: BTreeMap<(EntryKind, String), Span>,
    report: &'r mut Report<'d>,
}

impl Reader<'_, '_, '_> {
    /// Makes a type of an item known by its name, as a structure for now.
    fn declare(&mut self, item: Value<'_>) -> Option<TypeId> {
        let name = item.get("type")?.as_str()?.into_owned();
        let span = item.span();
        self.report.enter(EntryKind::Type, &name);
        let is_free = self.claim(EntryKind::Type, &name, span);
        self.report.leave();
        if !is_free {
            return None;
        }
        let def = TypeDef {
            name: Some(name.clone()),
            kind: TypeKind::Struct(StructType::default()),
            doc: Doc::default(),
            meta: Meta::default(),
            span,
        };
        let id = self.types.schema.add_type(def);
        self.types.by_name.insert(name, id);
        Some(id)
    }

    /// Whether a name is not taken yet; that it is, is reported.
    fn claim(&mut self, kind: EntryKind, name: &str, span: Span) -> bool {
        sound::claim(&mut self.entries, kind, name, span, self.report)
    }

    fn item(&mut self, item: Value<'_>, declared: Option<TypeId>) -> Option<Item> {
        let mut fields = Fields::of(item, "an item", self.report)?;
        let read = if fields.has("command") {
            self.command(&mut fields).map(Item::Command)
        } else if fields.has("event") {
            self.event(&mut fields).map(Item::Event)
        } else if fields.has("type") {
            let name = fields.string("type", self.report)?;
            self.report.enter(EntryKind::Type, &name);
            let kind = self.types.kind(&mut fields, self.report)?;
            let def = finished(Some(name), kind, fields, self.report);
            let id = declared?;
            *self.types.schema.type_def_mut(id) = def;
            return Some(Item::Type(id));
        } else if fields.has("chapter") {
            let title = fields.string("chapter", self.report)?;
            let doc = doc(&mut fields, self.report);
            Some(Item::Chapter(Chapter { title, doc, span: item.span() }))
        } else {
            let message = "an item has a 'command', an 'event', a 'type' or a 'chapter'";
            self.report.error("unknown-item", item.span(), message);
            return None;
        };
        fields.finish(Severity::Error, self.report);
        read
    }

    fn command(&mut self, fields: &mut Fields<'_>) -> Option<Command> {
        let name = fields.string("command", self.report)?;
        self.report.enter(EntryKind::Command, &name);
        let arguments = fields.take("arguments").and_then(|value| self.types.def(value, self.report));
        let returns = fields.take("returns").and_then(|value| self.types.ty(value, self.report));
        let command = Command {
            arguments,
            returns,
            out_of_band: fields.flag("out-of-band", self.report),
            preconfig: fields.flag("preconfig", self.report),
            silent: fields.flag("silent", self.report),
            undeclared: Vec::new(),
            doc: doc(fields, self.report),
            meta: meta(fields, self.report),
            span: fields.span,
            name,
        };
        self.claim(EntryKind::Command, &command.name, command.span).then_some(command)
    }

    fn event(&mut self, fields: &mut Fields<'_>) -> Option<Event> {
        let name = fields.string("event", self.report)?;
        self.report.enter(EntryKind::Event, &name);
        let data = fields.take("data").and_then(|value| self.types.def(value, self.report));
        let event = Event {
            data,
            doc: doc(fields, self.report),
            meta: meta(fields, self.report),
            span: fields.span,
            name,
        };
        self.claim(EntryKind::Event, &event.name, event.span).then_some(event)
    }
}
