//! Structures and their members.

use super::Builder;
use super::docs::Docs;
use crate::model::{self, StructType, Type, TypeId, TypeKind, Witnesses};
use crate::qapi::definition::{Body, Member, TypeExpr};
use crate::qapi::index::{base_name, own_members};
use crate::source::Span;

impl<'a> Builder<'_, 'a, '_> {
    /// A structure; of a union what it is without its branches.
    pub(super) fn structure(&mut self, number: usize, docs: &mut Docs) -> StructType {
        let definition = &self.index.definitions[number];
        StructType {
            base: base_name(definition).and_then(|base| self.base(base.text)),
            members: self.members(own_members(definition), docs),
            ..StructType::default()
        }
    }

    /// A base is a structure without branches.
    fn base(&self, name: &str) -> Option<TypeId> {
        let number = self.index.object(name)?;
        let is_struct = matches!(self.index.definitions[number].body, Body::Struct { .. });
        self.ids[number].filter(|_| is_struct)
    }

    pub(super) fn members(&mut self, members: &[Member<'a>], docs: &mut Docs) -> Vec<model::Member> {
        members.iter().map(|member| self.member(member, docs)).collect()
    }

    pub(super) fn member(&mut self, member: &Member<'a>, docs: &mut Docs) -> model::Member {
        let said = docs.member(member.name.text, &member.attributes);
        // Words about the first value of something that is always there are no default.
        let said = if member.optional { said } else { said.without_default() };
        model::Member {
            name: member.name.text.to_owned(),
            ty: match &member.ty {
                TypeExpr::Inline(members, span) => {
                    Type::Def(self.inline(members, *span, &mut docs.within(member.name.text)))
                }
                ty => self.ty(ty),
            },
            optional: member.optional,
            default: said.default,
            doc: said.doc,
            meta: said.meta,
            span: member.name.span,
            witnesses: Witnesses::default(),
        }
    }

    /// A structure in place.
    pub(super) fn inline(&mut self, members: &[Member<'a>], span: Span, docs: &mut Docs) -> TypeId {
        let members = self.members(members, docs);
        self.add(None, TypeKind::Struct(StructType { members, ..StructType::default() }), span)
    }
}
