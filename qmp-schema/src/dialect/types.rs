//! Types out of tags and items.

use super::define::Definer;
use super::syntax::{Item, Members, Section, Word};
use super::tag::{Tag, TypeExpr};
use crate::diagnostic::Diagnostic;
use crate::model::{
    AlternateType, Branch, Choice, Doc, EnumType, Member, Meta, StructType, Type, TypeDef, TypeId, TypeKind,
    Value, Variants, Witnesses,
};
use crate::source::Span;

impl Definer<'_> {
    /// The type of a name; reports one that there is not.
    pub(super) fn named(&mut self, word: &Word) -> Option<TypeId> {
        let id = self.names.get(&word.text).or_else(|| self.names.assume(self.schema, word));
        if id.is_none() {
            let diagnostic = self.names.unknown(word);
            self.report(diagnostic);
        }
        id
    }

    /// The structure of a name; reports what is none.
    pub(super) fn named_struct(&mut self, word: &Word, code: &'static str) -> Option<TypeId> {
        let id = self.named(word)?;
        if self.schema.struct_type(id).is_none() {
            let message = format!("'{}' is no structure", word.text);
            let place = self.schema.type_def(id).span;
            self.report(
                Diagnostic::error(code, word.span, message)
                    .related(place, "it is described here")
                    .help("name a type that is described under Structure NAME or Union NAME"),
            );
            return None;
        }
        Some(id)
    }

    /// The type that a tag and the items below it describe.
    pub(super) fn ty(&mut self, tag: &Tag, items: Vec<Item>, span: Span) -> Type {
        match &tag.ty {
            Some(expr) => self.expr(expr, tag, items, span),
            None => Type::Any,
        }
    }

    fn expr(&mut self, expr: &TypeExpr, tag: &Tag, items: Vec<Item>, span: Span) -> Type {
        match expr {
            TypeExpr::Plain(ty) => ty.clone(),
            TypeExpr::Array(element) => Type::Array(Box::new(self.expr(element, tag, items, span))),
            TypeExpr::Named(word) => self.named(word).map_or(Type::Any, Type::Def),
            TypeExpr::Object if items.is_empty() && !tag.open && !tag.empty => Type::Object,
            TypeExpr::Object => Type::Def(self.in_place(items, tag.open, span)),
            TypeExpr::Enumeration => {
                let values = items.into_iter().map(value).collect();
                Type::Def(self.add(TypeKind::Enum(EnumType { values }), span))
            }
        }
    }

    fn add(&mut self, kind: TypeKind, span: Span) -> TypeId {
        self.schema.add_type(TypeDef { name: None, kind, doc: Doc::default(), meta: Meta::default(), span })
    }

    /// A structure without a name.
    pub(super) fn in_place(&mut self, items: Vec<Item>, open: bool, span: Span) -> TypeId {
        let members = self.members(items);
        self.add(TypeKind::Struct(StructType { members, open, ..StructType::default() }), span)
    }

    fn members(&mut self, items: Vec<Item>) -> Vec<Member> {
        items.into_iter().map(|item| self.member(item)).collect()
    }

    fn member(&mut self, item: Item) -> Member {
        let (meta, span) = (item.meta(), item.name.span);
        Member {
            ty: self.ty(&item.tag, item.items, span),
            name: item.name.text,
            optional: item.tag.optional,
            default: item.tag.default,
            doc: item.doc,
            meta,
            span,
            witnesses: Witnesses::default(),
        }
    }

    /// What the type of a section consists of.
    pub(super) fn kind(&mut self, section: Section, id: TypeId) {
        let kind = match self.schema.type_def(id).kind {
            TypeKind::Enum(_) => {
                TypeKind::Enum(EnumType { values: section.parts.into_iter().map(value).collect() })
            }
            TypeKind::Alternate(_) => {
                let choices = section.parts.into_iter().filter_map(|item| self.choice(item)).collect();
                TypeKind::Alternate(AlternateType { choices })
            }
            TypeKind::Struct(_) => {
                let (items, said_open) = match section.members {
                    Members::Listed { items, open, .. } => (items, open),
                    _ => (Vec::new(), false),
                };
                let base = section.base.as_ref().and_then(|base| self.named_struct(base, "bad-base"));
                let members = self.members(items);
                let variants = section.discriminator.map(|discriminator| Variants {
                    discriminator: discriminator.text,
                    branches: section.parts.into_iter().filter_map(|item| self.branch(item)).collect(),
                });
                TypeKind::Struct(StructType {
                    base,
                    members,
                    variants,
                    open: section.flags.open || said_open,
                })
            }
        };
        self.schema.type_def_mut(id).kind = kind;
    }

    fn branch(&mut self, item: Item) -> Option<Branch> {
        let (meta, span) = (item.meta(), item.name.span);
        let is_in_place = item.tag.open || item.tag.empty || !item.items.is_empty();
        let ty =
            match &item.tag.ty {
                Some(TypeExpr::Named(word)) => self.named_struct(word, "bad-branch")?,
                Some(TypeExpr::Object) if is_in_place => self.in_place(item.items, item.tag.open, span),
                _ => {
                    let message = format!("branch '{}' has no structure", item.name.text);
                    self.report(Diagnostic::error("bad-branch", item.tag.span, message).help(
                        "write the name of a structure, or json-object with items below, open or empty",
                    ));
                    return None;
                }
            };
        Some(Branch { name: item.name.text, ty, doc: item.doc, meta, span })
    }

    fn choice(&mut self, item: Item) -> Option<Choice> {
        let (meta, span) = (item.meta(), item.name.span);
        let reported = self.diagnostics.len();
        let ty = self.ty(&item.tag, item.items, span);
        let is_known = self.diagnostics.len() == reported;
        is_known.then_some(Choice { name: item.name.text, ty, doc: item.doc, meta, span })
    }
}

fn value(item: Item) -> Value {
    let meta = item.meta();
    Value { name: item.name.text, doc: item.doc, meta, span: item.name.span }
}
