//! Definitions to the model. Whatever broke a rule is made as far as it goes; what cannot be is left out.

mod docs;
mod object;
mod union;

use super::definition::{Attributes, Body, Command, Definition, Member, TypeExpr, Value};
use super::doc::DocComment;
use super::index::{Builtin, Found, Index, QTYPE};
use crate::diagnostic::EntryKind;
use crate::model::{
    self, AlternateType, Chapter, Choice, EnumType, Event, Item, Meta, Schema, StructType, Type, TypeDef,
    TypeId, TypeKind,
};
use crate::source::Span;
use docs::Docs;
use std::collections::HashSet;

/// Adds what is defined to a schema: definitions with their documentation, and prose, each with how many definitions
/// stand ahead of it.
pub(super) fn build(
    index: &Index<'_, '_>,
    docs: Vec<Option<DocComment>>,
    prose: Vec<(usize, DocComment)>,
    schema: &mut Schema,
) {
    let mut builder = Builder { index, ids: Vec::new(), names: names(schema), qtype: None, schema };
    let is_new = builder.name_types();
    let mut prose = prose.into_iter().peekable();
    for (number, doc) in docs.into_iter().enumerate() {
        while let Some((_, prose)) = prose.next_if(|(ahead, _)| *ahead <= number) {
            builder.chapter(prose);
        }
        if is_new[number] {
            builder.definition(number, Docs::new(doc));
        }
    }
    prose.for_each(|(_, prose)| builder.chapter(prose));
}

/// The names that a schema has already.
fn names(schema: &Schema) -> HashSet<(EntryKind, String)> {
    let commands = schema.commands().map(|command| (EntryKind::Command, command.name.clone()));
    let events = schema.events().map(|event| (EntryKind::Event, event.name.clone()));
    let types = schema.named_types().filter_map(|(_, def)| Some((EntryKind::Type, def.name.clone()?)));
    commands.chain(events).chain(types).collect()
}

struct Builder<'s, 'a, 'm> {
    index: &'s Index<'s, 'a>,
    schema: &'m mut Schema,
    /// The type of each definition that is one.
    ids: Vec<Option<TypeId>>,
    names: HashSet<(EntryKind, String)>,
    qtype: Option<TypeId>,
}

impl<'s, 'a> Builder<'s, 'a, '_> {
    /// Gives each type an id, so that all can refer to all; tells which definitions are the first of their name.
    fn name_types(&mut self) -> Vec<bool> {
        let mut is_new = Vec::with_capacity(self.index.definitions.len());
        for definition in self.index.definitions {
            let name = definition.name.text;
            let kind = definition.kind();
            is_new.push(
                self.names.insert((kind, name.to_owned()))
                    && Builtin::of(name).is_none_or(|_| kind != EntryKind::Type),
            );
            let id = (definition.is_type() && is_new.last() == Some(&true)).then(|| {
                self.add(Some(name.to_owned()), TypeKind::Struct(StructType::default()), definition.span)
            });
            self.ids.push(id);
        }
        is_new
    }

    fn add(&mut self, name: Option<String>, kind: TypeKind, span: Span) -> TypeId {
        self.schema.add_type(TypeDef { name, kind, doc: model::Doc::default(), meta: Meta::default(), span })
    }

    fn chapter(&mut self, prose: DocComment) {
        let title = prose.title.unwrap_or_default();
        self.schema.items.push(Item::Chapter(Chapter { title, doc: prose.doc, span: prose.span }));
    }

    fn definition(&mut self, number: usize, mut docs: Docs) {
        let definition = &self.index.definitions[number];
        let meta = docs.meta(&definition.attributes);
        let doc = std::mem::take(&mut docs.doc);
        let (name, span) = (definition.name.text.to_owned(), definition.span);
        let item = match &definition.body {
            Body::Command(command) => {
                let command = self.command(definition, command, &mut docs);
                Item::Command(model::Command { doc, meta, ..command })
            }
            Body::Event { data, .. } => {
                let data = self.data(data.as_ref(), false, span, &mut docs);
                Item::Event(Event { name, data, doc, meta, span })
            }
            _ => {
                let Some(id) = self.ids[number] else { return };
                let kind = self.kind(number, &mut docs);
                *self.schema.type_def_mut(id) = TypeDef { name: Some(name), kind, doc, meta, span };
                Item::Type(id)
            }
        };
        self.schema.items.push(item);
    }

    fn command(
        &mut self,
        definition: &Definition<'a>,
        command: &Command<'a>,
        docs: &mut Docs,
    ) -> model::Command {
        model::Command {
            name: definition.name.text.to_owned(),
            arguments: self.data(command.data.as_ref(), command.open, definition.span, docs),
            returns: command.returns.as_ref().map(|ty| self.ty(ty)),
            out_of_band: command.out_of_band,
            preconfig: command.preconfig,
            silent: command.silent,
            span: definition.span,
            ..model::Command::default()
        }
    }

    /// The structure of arguments or data; `None` where there are none.
    fn data(
        &mut self,
        data: Option<&TypeExpr<'a>>,
        open: bool,
        span: Span,
        docs: &mut Docs,
    ) -> Option<TypeId> {
        match data? {
            TypeExpr::Name(name) => self.object(name.text),
            TypeExpr::Inline(members, _) if members.is_empty() && !open => None,
            TypeExpr::Inline(members, _) => {
                let members = self.members(members, docs);
                let ty = StructType { members, open, ..StructType::default() };
                Some(self.add(None, TypeKind::Struct(ty), span))
            }
            _ => None,
        }
    }

    /// The structure or union of a name.
    fn object(&self, name: &str) -> Option<TypeId> {
        self.ids[self.index.object(name)?]
    }

    fn kind(&mut self, number: usize, docs: &mut Docs) -> TypeKind {
        match &self.index.definitions[number].body {
            Body::Enum(values) => TypeKind::Enum(enumeration(values, docs)),
            Body::Alternate(choices) => {
                let choices = choices.iter().map(|choice| self.choice(choice, docs)).collect();
                TypeKind::Alternate(AlternateType { choices })
            }
            Body::Union { .. } => TypeKind::Struct(self.union(number, docs)),
            _ => TypeKind::Struct(self.structure(number, docs)),
        }
    }

    fn choice(&mut self, choice: &Member<'a>, docs: &mut Docs) -> Choice {
        let said = docs.member(choice.name.text, &choice.attributes).without_default();
        Choice {
            name: choice.name.text.to_owned(),
            ty: self.ty(&choice.ty),
            doc: said.doc,
            meta: said.meta,
            span: choice.name.span,
        }
    }

    /// A type; any value where it is not known.
    fn ty(&mut self, expr: &TypeExpr<'a>) -> Type {
        match expr {
            TypeExpr::Name(name) => self.named(name.text),
            TypeExpr::Array(name) => Type::Array(Box::new(self.named(name.text))),
            TypeExpr::Inline(members, span) => Type::Def(self.inline(members, *span, &mut Docs::default())),
            TypeExpr::Unreadable => Type::Any,
        }
    }

    fn named(&mut self, name: &str) -> Type {
        match self.index.find(name) {
            Some(Found::Defined(number, _)) => self.ids[number].map_or(Type::Any, Type::Def),
            Some(Found::Builtin(builtin)) => builtin.model().unwrap_or_else(|| Type::Def(self.qtype())),
            None => Type::Any,
        }
    }

    /// The one enumeration that is builtin. It is there where it is used.
    fn qtype(&mut self) -> TypeId {
        if let Some(id) = self.qtype {
            return id;
        }
        let value = |name: &&str| model::Value {
            name: (*name).to_owned(),
            doc: model::Doc::default(),
            meta: Meta::default(),
            span: Span::default(),
        };
        let values = QTYPE.iter().map(value).collect();
        let id = self.add(Some("QType".into()), TypeKind::Enum(EnumType { values }), Span::default());
        self.schema.items.push(Item::Type(id));
        self.qtype = Some(id);
        id
    }
}

fn enumeration(values: &[Value<'_>], docs: &mut Docs) -> EnumType {
    let value = |value: &Value<'_>| {
        let said = docs.member(value.name.text, &value.attributes).without_default();
        model::Value {
            name: value.name.text.to_owned(),
            doc: said.doc,
            meta: said.meta,
            span: value.name.span,
        }
    };
    EnumType { values: values.iter().map(value).collect() }
}

/// What nothing is said of but what it carries.
fn bare(attributes: &Attributes<'_>) -> Meta {
    Docs::default().meta(attributes)
}
