//! Unions: flat ones have their discriminator in the base, simple ones (until QEMU 6.1) have made one of their own.

use super::docs::Docs;
use super::{Builder, bare};
use crate::diagnostic::EntryKind;
use crate::model::{
    self, Branch, Doc, EnumType, Item, Meta, StructType, Type, TypeId, TypeKind, Value, Variants, Witnesses,
};
use crate::qapi::definition::{Attributes, Body, Definition, Member, TypeExpr};
use crate::qapi::index::{Builtin, own_members};
use crate::qapi::syntax::Name;

/// The discriminator of a simple union, and the one member of its branches.
const SIMPLE: (&str, &str) = ("type", "data");

impl<'s, 'a> Builder<'s, 'a, '_> {
    pub(super) fn union(&mut self, number: usize, docs: &mut Docs) -> StructType {
        let definition = &self.index.definitions[number];
        let Body::Union { discriminator, branches, .. } = &definition.body else {
            return StructType::default();
        };
        match discriminator {
            None => self.simple_union(number, branches, docs),
            Some(discriminator) => self.flat_union(number, *discriminator, branches, docs),
        }
    }

    fn flat_union(
        &mut self,
        number: usize,
        discriminator: Name<'a>,
        branches: &[Member<'a>],
        docs: &mut Docs,
    ) -> StructType {
        let is_string = self.index.member(number, discriminator.text).is_some_and(
            |member| matches!(member.ty, TypeExpr::Name(ty) if Builtin::of(ty.text) == Some(Builtin::String)),
        );
        let object = match is_string {
            true => self.with_kind(number, discriminator, branches, docs),
            false => self.structure(number, docs),
        };
        let mut variants = Variants { discriminator: discriminator.text.to_owned(), branches: Vec::new() };
        for branch in branches {
            let ty = match &branch.ty {
                TypeExpr::Name(name) => self.object(name.text),
                TypeExpr::Inline(members, span) => Some(self.inline(members, *span, &mut Docs::default())),
                _ => None,
            };
            variants.branches.extend(ty.map(|ty| self.branch(branch, ty, docs)));
        }
        StructType { variants: Some(variants), ..object }
    }

    fn branch(&mut self, branch: &Member<'a>, ty: TypeId, docs: &mut Docs) -> Branch {
        let said = docs.member(branch.name.text, &branch.attributes).without_default();
        Branch {
            name: branch.name.text.to_owned(),
            ty,
            doc: said.doc,
            meta: said.meta,
            span: branch.name.span,
        }
    }

    /// A union whose base has a string for its discriminator, as until QEMU 2.0: its branches are the values. The
    /// base is not changed for others, so that its members are copied.
    fn with_kind(
        &mut self,
        number: usize,
        discriminator: Name<'a>,
        branches: &[Member<'a>],
        docs: &mut Docs,
    ) -> StructType {
        let kind = Type::Def(self.kind_of(&self.index.definitions[number], branches));
        let mut members = Vec::new();
        for number in self.index.chain(number).into_iter().rev() {
            members.extend(self.members(own_members(&self.index.definitions[number]), docs));
        }
        if let Some(member) = members.iter_mut().find(|member| member.name == discriminator.text) {
            member.ty = kind;
        }
        StructType { members, ..StructType::default() }
    }

    /// `{ "type": BRANCH, "data": … }`.
    fn simple_union(&mut self, number: usize, branches: &[Member<'a>], docs: &mut Docs) -> StructType {
        let (tag, content) = SIMPLE;
        let definition = &self.index.definitions[number];
        let kind = self.kind_of(definition, branches);
        let mut object = self.structure(number, docs);
        object.members.push(plain(
            tag,
            Type::Def(kind),
            definition.name,
            docs.member(tag, &Attributes::default()).without_default().doc,
        ));
        let mut variants = Variants { discriminator: tag.to_owned(), branches: Vec::new() };
        for branch in branches {
            let members = vec![plain(content, self.ty(&branch.ty), branch.name, Doc::default())];
            let wrapper = TypeKind::Struct(StructType { members, ..StructType::default() });
            let wrapper = self.add(None, wrapper, branch.name.span);
            variants.branches.push(self.branch(branch, wrapper, docs));
        }
        StructType { variants: Some(variants), ..object }
    }

    /// The enumeration of a union's branches: with the name that QAPI gave it, where that is free.
    fn kind_of(&mut self, union: &Definition<'a>, branches: &[Member<'a>]) -> TypeId {
        let name = format!("{}Kind", union.name.text);
        let is_free = self.names.insert((EntryKind::Type, name.clone()));
        let value = |branch: &Member<'_>| Value {
            name: branch.name.text.to_owned(),
            doc: Doc::default(),
            meta: bare(&branch.attributes),
            span: branch.name.span,
        };
        let values = EnumType { values: branches.iter().map(value).collect() };
        let id = self.add(is_free.then_some(name), TypeKind::Enum(values), union.span);
        if is_free {
            self.schema.items.push(Item::Type(id));
        }
        id
    }
}

/// A mandatory member.
fn plain(name: &str, ty: Type, at: Name<'_>, doc: Doc) -> model::Member {
    model::Member {
        name: name.to_owned(),
        ty,
        optional: false,
        default: None,
        doc,
        meta: Meta::default(),
        span: at.span,
        witnesses: Witnesses::default(),
    }
}
