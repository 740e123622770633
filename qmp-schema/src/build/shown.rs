//! Types out of example values alone.

use super::object::{documented_member, inner_ones_may_lack};
use super::samples::{self, Members};
use super::{Builder, Sample, Scope};
use crate::model::{Doc, Integer, Member, Meta, StructType, Type, TypeId, WitnessKind, Witnesses};
use crate::prose::item::Item;
use crate::prose::said::said;
use std::collections::BTreeMap;

impl Builder<'_> {
    /// The type that all values shown have; any where they have none in common, or where none is shown.
    pub(crate) fn shown(&mut self, shown: &[Sample<'_>], scope: &mut Scope) -> Type {
        match samples::kind(shown) {
            None | Some(WitnessKind::Any) => Type::Any,
            Some(WitnessKind::String) => Type::String,
            Some(WitnessKind::Integer) => Type::Integer(Integer::I64),
            Some(WitnessKind::Number) => Type::Number,
            Some(WitnessKind::Boolean) => Type::Boolean,
            Some(WitnessKind::Null) => Type::Null,
            Some(WitnessKind::Array) => {
                Type::Array(Box::new(self.shown(&samples::of_elements(shown), scope)))
            }
            Some(WitnessKind::Object) => {
                let members = Members::of(shown);
                if members.names().is_empty() {
                    return Type::Object;
                }
                if let Some(id) = scope.repeated(&members.outline(), members.names().first().copied()) {
                    return Type::Def(id);
                }
                let span =
                    shown.first().map_or_else(|| self.span(0, 0), |first| self.span(first.start, first.end));
                let id = self.new_struct(None, span);
                self.fill_shown(id, shown, &[], scope);
                Type::Def(id)
            }
        }
    }

    /// Fills a structure from values; what `items`, or items nested in them, say of its members is taken over.
    pub(super) fn fill_shown(
        &mut self,
        id: TypeId,
        shown: &[Sample<'_>],
        items: &[Item<'_>],
        scope: &mut Scope,
    ) {
        let shown_members = Members::of(shown);
        let mut documented = BTreeMap::new();
        index(items, &mut documented);
        scope.enter(id, shown_members.outline(), shown_members.names().first().copied());
        let objects: Vec<Sample<'_>> =
            shown.iter().copied().filter(|sample| samples::kind_of(sample) == WitnessKind::Object).collect();
        let mut members = Vec::new();
        for &name in shown_members.names() {
            let values = shown_members.values(name);
            let mut member = match documented.get(name) {
                Some(item) => {
                    let said = said(item, self.names);
                    let ty = self.member_type(name, item, &said, values, scope);
                    let span = super::object::item_span(self, item);
                    documented_member(name, ty, &said, span)
                }
                None => self.shown_member(name, values, scope),
            };
            member.optional |= values.len() < objects.len();
            member.witnesses.example = self.example_witness(values);
            members.push(member);
        }
        scope.leave();
        inner_ones_may_lack(id, &mut members, shown_members);
        self.fill(id, StructType { members, open: scope.shown_are_open, ..StructType::default() });
    }

    fn shown_member(&mut self, name: &str, values: &[Sample<'_>], scope: &mut Scope) -> Member {
        let span = values.first().map_or_else(|| self.span(0, 0), |value| self.span(value.start, value.end));
        Member {
            name: name.to_owned(),
            ty: self.shown(values, scope),
            optional: false,
            default: None,
            doc: Doc::default(),
            meta: Meta::default(),
            span,
            witnesses: Witnesses::default(),
        }
    }
}

/// The items that document names, at any depth; of two with one name the one less deep.
fn index<'i, 'a>(items: &'i [Item<'a>], out: &mut BTreeMap<&'i str, &'i Item<'a>>) {
    for item in items {
        for name in &item.names {
            out.entry(name.text).or_insert(item);
        }
    }
    for item in items {
        index(&item.children, out);
    }
}
