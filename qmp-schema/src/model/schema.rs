//! The schema as a whole.

use super::{Command, Event, StructType, TypeDef, TypeId, TypeKind};
use crate::source::Span;

/// Everything that a description says.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// Commands, events and chapters in source order. Each command and each event is there once.
    pub items: Vec<Item>,
    types: Vec<TypeDef>,
}

/// One item of a description.
#[derive(Clone, Debug)]
pub enum Item {
    /// A command.
    Command(Command),
    /// An event.
    Event(Event),
    /// A chapter heading with the free prose below it.
    Chapter(Chapter),
}

/// Free prose between the entries.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// The heading.
    pub title: String,
    /// The prose.
    pub doc: super::Doc,
    /// The heading's place.
    pub span: Span,
}

impl Schema {
    /// An empty schema.
    pub fn new() -> Schema {
        Schema::default()
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

    /// All types, in the order they were added.
    pub fn types(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.types.iter().enumerate().map(|(i, def)| (TypeId(i as u32), def))
    }

    /// The structure of an id; `None` where that is no structure.
    pub fn struct_type(&self, id: TypeId) -> Option<&StructType> {
        match &self.type_def(id).kind {
            TypeKind::Struct(ty) => Some(ty),
            TypeKind::Enum(_) => None,
        }
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
