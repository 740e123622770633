//! A schema to its text. Structures are taken apart without `..`: a new field forces a decision.

use super::{BUILTIN, VERSION};
use crate::example::laid_out;
use crate::model::{
    Block, Branch, Chapter, Choice, Command, Doc, Event, Example, ExampleKind, Feature, Item, Member, Meta,
    Schema, StructType, Type, TypeDef, TypeId, TypeKind, Value,
};
use crate::source::MAX_FILE_BYTES;
use crate::strict_json::{Pretty, Style};
use std::fmt;

/// How the text is laid out.
const STYLE: Style = Style { step: 2, width: 100 };

/// A schema's text is longer than the [`MAX_FILE_BYTES`] that are read at most. That takes types described in place
/// that contain each other many times over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the schema as JSON has more than the {} MiB that are read at most", MAX_FILE_BYTES >> 20)
    }
}

impl std::error::Error for TooLarge {}

/// The schema as JSON text that is also a source: `docs/schema-json.md` describes it. Schemas that say the same, places
/// and witnesses aside, have the same text, and different ones have different texts.
///
/// ```
/// use qmp_schema::model::{Event, Item, Schema};
///
/// let mut schema = Schema::new();
/// schema.items.push(Item::Event(Event { name: "STOP".into(), ..Event::default() }));
/// assert_eq!(qmp_schema::to_json(&schema).unwrap(), "{ \"qmp-schema\": 1, \"items\": [{ \"event\": \"STOP\" }] }\n");
/// ```
///
/// # Errors
///
/// [`TooLarge`].
pub fn to_json(schema: &Schema) -> Result<String, TooLarge> {
    let mut writer = Writer::new(schema);
    writer.object(|out| {
        out.key("qmp-schema");
        out.to.literal(&VERSION.to_string());
        out.key("items");
        out.array(&schema.items, Writer::item);
    });
    writer.to.finish().ok_or(TooLarge)
}

/// The text of one item, without the white space that is no content: single blanks part words, and examples are laid out in
/// one way.
pub(super) fn item_to_json(schema: &Schema, item: &Item) -> Result<String, TooLarge> {
    let mut writer = Writer { is_squeezed: true, ..Writer::new(schema) };
    writer.item(item);
    writer.to.finish().ok_or(TooLarge)
}

struct Writer<'s> {
    schema: &'s Schema,
    to: Pretty,
    /// Whether white space that is no content is left out.
    is_squeezed: bool,
}

impl<'s> Writer<'s> {
    fn new(schema: &'s Schema) -> Writer<'s> {
        Writer { schema, to: Pretty::new(STYLE, MAX_FILE_BYTES as usize), is_squeezed: false }
    }

    fn item(&mut self, item: &Item) {
        self.object(|out| match item {
            Item::Command(command) => out.command(command),
            Item::Event(event) => out.event(event),
            Item::Type(id) => out.named_type(out.schema.type_def(*id)),
            Item::Chapter(Chapter { title, doc, span: _ }) => {
                out.said("chapter", title);
                out.doc(doc);
            }
        });
    }

    fn command(&mut self, command: &Command) {
        let Command {
            name,
            arguments,
            returns,
            out_of_band,
            preconfig,
            silent,
            undeclared: _,
            doc,
            meta,
            span: _,
        } = command;
        self.text("command", name);
        self.meta(meta);
        self.flag("out-of-band", *out_of_band);
        self.flag("preconfig", *preconfig);
        self.flag("silent", *silent);
        self.doc(doc);
        if let Some(id) = arguments {
            self.key("arguments");
            self.def(*id);
        }
        if let Some(ty) = returns {
            self.key("returns");
            self.ty(ty);
        }
    }

    fn event(&mut self, event: &Event) {
        let Event { name, data, doc, meta, span: _ } = event;
        self.text("event", name);
        self.meta(meta);
        self.doc(doc);
        if let Some(id) = data {
            self.key("data");
            self.def(*id);
        }
    }

    fn named_type(&mut self, def: &TypeDef) {
        self.text("type", def.name.as_deref().unwrap_or_default());
        self.content(def);
    }

    fn ty(&mut self, ty: &Type) {
        match ty {
            Type::Array(element) => self.array([element], |out, element| out.ty(element)),
            Type::Def(id) => self.def(*id),
            _ => {
                let name = BUILTIN.iter().find(|(_, builtin)| builtin == ty).map(|(name, _)| *name);
                self.to.string(name.unwrap_or_default());
            }
        }
    }

    /// A type by its name, or in place where it has none.
    fn def(&mut self, id: TypeId) {
        let def = self.schema.type_def(id);
        self.object(|out| match &def.name {
            Some(name) => out.text("named", name),
            None => out.content(def),
        });
    }

    /// What a type is, without its name.
    fn content(&mut self, def: &TypeDef) {
        let TypeDef { name: _, kind, doc, meta, span: _ } = def;
        self.meta(meta);
        self.doc(doc);
        match kind {
            TypeKind::Struct(ty) => self.structure(ty),
            TypeKind::Enum(ty) => {
                self.key("values");
                self.array(&ty.values, Writer::value);
            }
            TypeKind::Alternate(ty) => {
                self.key("choices");
                self.array(&ty.choices, Writer::choice);
            }
        }
    }

    fn structure(&mut self, ty: &StructType) {
        let StructType { base, members, variants, open } = ty;
        if let Some(base) = base {
            self.key("base");
            self.def(*base);
        }
        self.flag("open", *open);
        self.key("members");
        self.array(members, Writer::member);
        if let Some(variants) = variants {
            self.text("discriminator", &variants.discriminator);
            self.key("branches");
            self.array(&variants.branches, Writer::branch);
        }
    }

    fn member(&mut self, member: &Member) {
        let Member { name, ty, optional, default, doc, meta, span: _, witnesses: _ } = member;
        self.object(|out| {
            out.text("name", name);
            out.key("type");
            out.ty(ty);
            out.flag("optional", *optional);
            out.optional_text("default", default.as_deref());
            out.meta(meta);
            out.doc(doc);
        });
    }

    fn branch(&mut self, branch: &Branch) {
        let Branch { name, ty, doc, meta, span: _ } = branch;
        self.object(|out| {
            out.text("name", name);
            out.key("type");
            out.def(*ty);
            out.meta(meta);
            out.doc(doc);
        });
    }

    fn choice(&mut self, choice: &Choice) {
        let Choice { name, ty, doc, meta, span: _ } = choice;
        self.object(|out| {
            out.text("name", name);
            out.key("type");
            out.ty(ty);
            out.meta(meta);
            out.doc(doc);
        });
    }

    /// A value of an enumeration: a string where nothing is said of it.
    fn value(&mut self, value: &Value) {
        let Value { name, doc, meta, span: _ } = value;
        if doc.is_empty() && *meta == Meta::default() {
            return self.to.string(name);
        }
        self.object(|out| {
            out.text("name", name);
            out.meta(meta);
            out.doc(doc);
        });
    }

    fn meta(&mut self, meta: &Meta) {
        let Meta { since, removed, condition, features } = meta;
        self.optional_text("since", since.as_deref());
        self.optional_text("removed", removed.as_deref());
        self.optional_text("if", condition.as_deref());
        if !features.is_empty() {
            self.key("features");
            self.array(features, Writer::feature);
        }
    }

    /// A feature: a string where nothing is said of it.
    fn feature(&mut self, feature: &Feature) {
        let Feature { name, doc, condition } = feature;
        if doc.is_empty() && condition.is_none() {
            return self.to.string(name);
        }
        self.object(|out| {
            out.text("name", name);
            out.optional_text("if", condition.as_deref());
            out.doc(doc);
        });
    }

    fn doc(&mut self, doc: &Doc) {
        if !doc.is_empty() {
            self.key("doc");
            self.array(&doc.blocks, Writer::block);
        }
    }

    /// A block of documentation: a string where it is a paragraph, else an object with one key that tells which.
    fn block(&mut self, block: &Block) {
        if let Block::Paragraph(text) = block {
            return self.prose(text);
        }
        self.object(|out| match block {
            Block::Paragraph(_) => {}
            Block::List(items) => {
                out.key("list");
                out.array(items, |out, item| out.prose(item));
            }
            Block::Note(text) => out.said("note", text),
            Block::Returns(text) => out.said("returns", text),
            Block::Errors(text) => out.said("errors", text),
            Block::Example(Example { kind, caption, text, span: _ }) => {
                let key = match kind {
                    ExampleKind::Request => "request",
                    ExampleKind::Reply => "reply",
                    ExampleKind::Event => "event",
                };
                let laid_out = if out.is_squeezed { laid_out(text, STYLE.width) } else { None };
                out.text(key, laid_out.as_deref().unwrap_or(text));
                if let Some(caption) = caption {
                    out.said("caption", caption);
                }
            }
        });
    }

    fn object(&mut self, content: impl FnOnce(&mut Self)) {
        self.to.start('{');
        if !self.to.is_full() {
            content(self);
        }
        self.to.end('}');
    }

    fn array<T>(&mut self, elements: impl IntoIterator<Item = T>, write: impl Fn(&mut Self, T)) {
        self.to.start('[');
        for element in elements {
            if self.to.is_full() {
                break;
            }
            write(self, element);
        }
        self.to.end(']');
    }

    fn key(&mut self, name: &str) {
        self.to.key(name);
    }

    fn said(&mut self, key: &str, text: &str) {
        self.to.key(key);
        self.prose(text);
    }

    /// Words of documentation.
    fn prose(&mut self, text: &str) {
        if self.is_squeezed {
            self.to.string(&text.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
        } else {
            self.to.string(text);
        }
    }

    fn text(&mut self, key: &str, text: &str) {
        self.to.key(key);
        self.to.string(text);
    }

    fn optional_text(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(key, text);
        }
    }

    /// `true` where it is set, else nothing.
    fn flag(&mut self, key: &str, is_set: bool) {
        if is_set {
            self.to.key(key);
            self.to.literal("true");
        }
    }
}
