//! The schema as a whole.

use super::{Command, Doc, Event, JsonKind, Member, Meta, StructType, Type, TypeDef, TypeId, TypeKind};
use crate::source::{FileId, Span};
use std::collections::BTreeMap;

/// Everything that a description says.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// Commands, events, named types and chapters in source order. Each command, event and type is there once.
    pub items: Vec<Item>,
    types: Vec<TypeDef>,
    origins: BTreeMap<FileId, Origin>,
}

/// What kind of source a file is: what it says is as much as its kind can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A command table or event list as QEMU had them: no widths of integers, no features, enumerations and optional
    /// members as far as somebody wrote them down.
    Classic,
    /// A file of the dialect, which says all that the model has.
    Exact,
    /// The project's own JSON, which does so too.
    Json,
    /// A QAPI schema.
    Qapi,
    /// What a running QEMU says of itself: one build's, no widths of integers, no conditions, no open structures.
    Introspection,
}

/// One item of a description.
#[derive(Clone, Debug)]
pub enum Item {
    /// A command.
    Command(Command),
    /// An event.
    Event(Event),
    /// A type that has a name.
    Type(TypeId),
    /// A chapter heading with the free prose below it.
    Chapter(Chapter),
}

/// Free prose between the entries.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// The heading.
    pub title: String,
    /// The prose.
    pub doc: Doc,
    /// The heading's place.
    pub span: Span,
}

impl Schema {
    /// An empty schema.
    pub fn new() -> Schema {
        Schema::default()
    }

    /// What kind of source the file of a place is; `None` where no reader said so.
    pub fn origin(&self, place: Span) -> Option<Origin> {
        self.origins.get(&place.file).copied()
    }

    /// Says what kind of source a file is.
    pub fn set_origin(&mut self, file: FileId, origin: Origin) {
        self.origins.insert(file, origin);
    }

    /// Adds a type.
    pub fn add_type(&mut self, def: TypeDef) -> TypeId {
        let id = TypeId(self.types.len() as u32);
        self.types.push(def);
        id
    }

    /// The type of an id that this schema gave out.
    ///
    /// # Panics
    ///
    /// With an id of another schema, where this one has fewer types.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0 as usize]
    }

    /// The type of an id that this schema gave out, to change it.
    ///
    /// # Panics
    ///
    /// As [`Schema::type_def`].
    pub fn type_def_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut self.types[id.0 as usize]
    }

    /// Takes out all documentation, and the chapters, which are nothing else. What is left means the same.
    pub fn drop_docs(&mut self) {
        fn drop(doc: &mut Doc, meta: &mut Meta) {
            doc.blocks.clear();
            meta.features.iter_mut().for_each(|feature| feature.doc.blocks.clear());
        }
        self.items.retain(|item| !matches!(item, Item::Chapter(_)));
        for item in &mut self.items {
            match item {
                Item::Command(command) => drop(&mut command.doc, &mut command.meta),
                Item::Event(event) => drop(&mut event.doc, &mut event.meta),
                Item::Type(_) | Item::Chapter(_) => {}
            }
        }
        for def in &mut self.types {
            drop(&mut def.doc, &mut def.meta);
            match &mut def.kind {
                TypeKind::Struct(ty) => {
                    let branches = ty.variants.iter_mut().flat_map(|variants| &mut variants.branches);
                    branches.for_each(|branch| drop(&mut branch.doc, &mut branch.meta));
                    ty.members.iter_mut().for_each(|member| drop(&mut member.doc, &mut member.meta));
                }
                TypeKind::Enum(ty) => ty.values.iter_mut().for_each(|it| drop(&mut it.doc, &mut it.meta)),
                TypeKind::Alternate(ty) => {
                    ty.choices.iter_mut().for_each(|it| drop(&mut it.doc, &mut it.meta))
                }
            }
        }
    }

    /// All types, in the order they were added.
    pub fn types(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.types.iter().enumerate().map(|(i, def)| (TypeId(i as u32), def))
    }

    /// The structure of an id; `None` where that is no structure.
    pub fn struct_type(&self, id: TypeId) -> Option<&StructType> {
        match &self.type_def(id).kind {
            TypeKind::Struct(ty) => Some(ty),
            _ => None,
        }
    }

    /// All members of a structure in the order of the wire: its base's, then its own; those of its branches not.
    /// None where the id is no structure's. A base that leads back to itself is passed over.
    ///
    /// ```
    /// # use qmp_schema::model::{Schema, TypeId};
    /// fn names(schema: &Schema, id: TypeId) -> Vec<&str> {
    ///     schema.members(id).map(|member| member.name.as_str()).collect()
    /// }
    /// ```
    pub fn members(&self, id: TypeId) -> impl Iterator<Item = &Member> {
        let mut chain = vec![id];
        while let Some(base) = chain.last().and_then(|&id| self.struct_type(id)?.base) {
            if chain.contains(&base) {
                break;
            }
            chain.push(base);
        }
        chain.into_iter().rev().filter_map(|id| self.struct_type(id)).flat_map(|ty| &ty.members)
    }

    /// What a value of a type is in JSON; `None` where it can be of several kinds.
    pub fn json_kind(&self, ty: &Type) -> Option<JsonKind> {
        Some(match ty {
            Type::String => JsonKind::String,
            Type::Integer(_) => JsonKind::Integer,
            Type::Number => JsonKind::Number,
            Type::Boolean => JsonKind::Boolean,
            Type::Null => JsonKind::Null,
            Type::Any => return None,
            Type::Object => JsonKind::Object,
            Type::Array(_) => JsonKind::Array,
            Type::Def(id) => match self.type_def(*id).kind {
                TypeKind::Struct(_) => JsonKind::Object,
                TypeKind::Enum(_) => JsonKind::String,
                TypeKind::Alternate(_) => return None,
            },
        })
    }

    /// The types that have names, in source order.
    pub fn named_types(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.items.iter().filter_map(|item| match item {
            Item::Type(id) => Some((*id, self.type_def(*id))),
            _ => None,
        })
    }

    /// The commands, in source order.
    pub fn commands(&self) -> impl Iterator<Item = &Command> {
        self.items.iter().filter_map(|item| match item {
            Item::Command(command) => Some(command),
            _ => None,
        })
    }

    /// The events, in source order.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.items.iter().filter_map(|item| match item {
            Item::Event(event) => Some(event),
            _ => None,
        })
    }
}
