//! Types out of what the witnesses say: documented items and example values.
//!
//! [`Builder::object`] makes a structure of documented items, [`Builder::shown`] one of example values alone;
//! [`Builder::reply`] decides what a reply is as a whole.

mod alike;
mod named;
mod object;
mod reply;
mod samples;
mod shapes;
mod shown;
mod wording;

pub(crate) use alike::adopt;
pub(crate) use named::name_types;
pub(crate) use object::item_span;
pub(crate) use reply::root_kind;

pub(crate) use samples::{Members, Sample};
pub(crate) use shapes::{Scope, shape_name};
pub(crate) use wording::settle;

use crate::diagnostic::{Diagnostic, Entry};
use crate::dialect::Names;
use crate::model::{Doc, EnumType, Meta, Schema, StructType, Type, TypeDef, TypeId, TypeKind, Value};
use crate::source::{FileId, Span};

/// Adds the types of one entry to a schema.
pub(crate) struct Builder<'r> {
    pub(crate) schema: &'r mut Schema,
    pub(crate) diagnostics: &'r mut Vec<Diagnostic>,
    pub(crate) file: FileId,
    pub(crate) entry: Entry,
    /// The types that have names.
    pub(crate) names: &'r Names,
}

impl Builder<'_> {
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.file, start, end)
    }

    /// Reports a problem of this entry.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        let Entry { kind, name } = &self.entry;
        self.diagnostics.push(diagnostic.entry(*kind, name.clone()));
    }

    /// A structure without members yet, so that its members can refer to it.
    fn new_struct(&mut self, name: Option<String>, span: Span) -> TypeId {
        self.add(name, TypeKind::Struct(StructType::default()), span)
    }

    fn add(&mut self, name: Option<String>, kind: TypeKind, span: Span) -> TypeId {
        self.schema.add_type(TypeDef { name, kind, doc: Doc::default(), meta: Meta::default(), span })
    }

    /// Fills a structure.
    fn fill(&mut self, id: TypeId, ty: StructType) {
        self.schema.type_def_mut(id).kind = TypeKind::Struct(ty);
    }

    /// A structure with its members.
    pub(crate) fn add_struct(&mut self, ty: StructType, span: Span) -> TypeId {
        self.add(None, TypeKind::Struct(ty), span)
    }

    /// An enumeration of values, each with what is said of it.
    pub(crate) fn enumeration(&mut self, values: &[(String, String)], span: Span) -> Type {
        let value = |(name, said): &(String, String)| Value {
            name: name.clone(),
            doc: Doc::paragraph(said.trim()),
            meta: Meta::default(),
            span,
        };
        let values = values.iter().map(value).collect();
        Type::Def(self.add(None, TypeKind::Enum(EnumType { values }), span))
    }
}
