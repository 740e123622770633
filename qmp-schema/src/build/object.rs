//! Structures out of documented items.

use super::samples::{self, Members};
use super::{Builder, Sample, Scope};
use crate::diagnostic::Diagnostic;
use crate::model::{Doc, Integer, Member, StructType, Type, TypeId, Witness, WitnessKind, Witnesses};
use crate::prose::item::{self, Item, Name};
use crate::prose::said::{Said, said};
use crate::source::Span;
use std::collections::BTreeMap;

impl Builder<'_> {
    /// The structure of a list of items.
    pub(crate) fn object(&mut self, items: &[Item<'_>], shown: &[Sample<'_>], scope: &mut Scope) -> TypeId {
        let span = self.items_span(items);
        let id = self.new_struct(None, span);
        self.fill_object(id, items, shown, scope);
        id
    }

    /// The structure that an entry carries besides its name: as its items describe it; without any as its examples
    /// show it, unless it says that there is none.
    pub(crate) fn carried(
        &mut self,
        items: &[Item<'_>],
        says_none: bool,
        shown: &[Sample<'_>],
        scope: &mut Scope,
    ) -> Option<TypeId> {
        if items.iter().any(|item| !item.names.is_empty()) {
            return Some(self.object(items, shown, scope));
        }
        match self.shown(shown, scope) {
            Type::Def(id) if !says_none => Some(id),
            _ => None,
        }
    }

    pub(super) fn fill_object(
        &mut self,
        id: TypeId,
        items: &[Item<'_>],
        shown: &[Sample<'_>],
        scope: &mut Scope,
    ) {
        let undashed: Vec<Item<'_>> =
            items.iter().filter(|item| item.names.is_empty()).flat_map(item::undashed).collect();
        let named = items.iter().filter(|item| !item.names.is_empty()).chain(&undashed);
        let documented: Vec<Documented<'_, '_>> =
            named.map(|item| Documented { item, said: said(item, self.names) }).collect();
        let shown_members = Members::of(shown);
        let is_shown = |name: &Name<'_>| !shown_members.values(name.text).is_empty();
        let none_is_shown = !documented.iter().any(|each| each.item.names.iter().any(is_shown));
        if !shown_members.names().is_empty() && none_is_shown {
            // The items describe something else than what is sent: a wrapper that is not on the wire
            // (query-migrate-parameters), or what an element stands for (send-key).
            self.fill_shown(id, shown, items, scope);
            return;
        }
        scope.enter(id, documented.iter().flat_map(Documented::outline).collect(), None);
        let mut members: Vec<Member> = Vec::new();
        let mut first_named = BTreeMap::new();
        for each in &documented {
            let names = self.new_names(each.item, &mut first_named);
            members.extend(self.documented_as(each, &names, &shown_members, scope));
        }
        let can_be_empty = shown.iter().any(|sample| samples::is_empty_object(sample));
        for member in &mut members {
            member.optional |= can_be_empty;
        }
        inner_ones_may_lack(id, &mut members, shown_members);
        scope.leave();
        let open = items.iter().any(is_open);
        self.fill(id, StructType { members, open, ..StructType::default() });
    }

    /// The members that an item documents.
    fn documented_as(
        &mut self,
        documented: &Documented<'_, '_>,
        names: &[&Name<'_>],
        shown: &Members<'_>,
        scope: &mut Scope,
    ) -> Vec<Member> {
        let Documented { item, said } = documented;
        // Names of one item share the object that is nested in it: described anew for each of them, objects would
        // double at each level.
        let shared =
            names.first().filter(|_| names.len() > 1 && item.members().next().is_some()).map(|name| {
                let values: Vec<Sample<'_>> =
                    names.iter().flat_map(|name| shown.values(name.text)).copied().collect();
                self.member_type(name.text, item, said, &values, scope)
            });
        let mut members = Vec::new();
        for name in names {
            let values = shown.values(name.text);
            let ty = shared.clone().unwrap_or_else(|| self.member_type(name.text, item, said, values, scope));
            let span = self.span(name.start, name.start + name.text.len());
            let mut member = documented_member(name.text, ty, said, span);
            member.witnesses.example = self.example_witness(values);
            members.push(member);
        }
        members
    }

    /// The names of an item that no item before has. Variants of one object may have members in common; else it is
    /// a mistake.
    fn new_names<'i, 'a>(
        &mut self,
        item: &'i Item<'a>,
        first_named: &mut BTreeMap<&'a str, Span>,
    ) -> Vec<&'i Name<'a>> {
        let mut new = Vec::new();
        for name in &item.names {
            let span = self.span(name.start, name.start + name.text.len());
            match first_named.get(name.text) {
                None => {
                    first_named.insert(name.text, span);
                    new.push(name);
                }
                Some(_) if item.is_variant => {}
                Some(first) => {
                    let message = format!("member '{}' is documented twice", name.text);
                    let diagnostic = Diagnostic::warning("duplicate-member", span, message);
                    let help = "remove one of them, or write the name that was meant";
                    self.report(diagnostic.related(*first, "first documented here").help(help));
                }
            }
        }
        new
    }

    /// The type of a documented member.
    pub(crate) fn member_type(
        &mut self,
        name: &str,
        item: &Item<'_>,
        said: &Said,
        shown: &[Sample<'_>],
        scope: &mut Scope,
    ) -> Type {
        if let Some(ty) = &said.ty {
            return ty.clone();
        }
        let shown_kind = samples::kind(shown);
        let array = |is_array: bool, ty: Type| if is_array { Type::Array(Box::new(ty)) } else { ty };
        let is_array = said.kind == Some(WitnessKind::Array);
        if said.recursive
            && let Some(id) = scope.innermost()
        {
            return array(is_array, Type::Def(id));
        }
        if item.members().next().is_some() {
            let as_array = is_array || (!said.tagged && shown_kind == Some(WitnessKind::Array));
            let inner = if as_array { samples::of_elements(shown) } else { shown.to_vec() };
            if as_array && !inner.is_empty() && samples::kind(&inner) != Some(WitnessKind::Object) {
                return self.shown(shown, scope);
            }
            return array(as_array, Type::Def(self.object(&item.children, &inner, scope)));
        }
        let could_be_object = !matches!(
            said.kind,
            Some(
                WitnessKind::String
                    | WitnessKind::Integer
                    | WitnessKind::Number
                    | WitnessKind::Boolean
                    | WitnessKind::Null
            )
        );
        if could_be_object
            && (said.kind.is_some() || said.same_as.is_some())
            && let Some(id) = scope.named(name, said)
        {
            return array(is_array, Type::Def(id));
        }
        if !said.values.is_empty() && matches!(said.kind, None | Some(WitnessKind::String)) {
            return self.enumeration(&said.values, item_span(self, item));
        }
        self.plain_type(said, shown, scope)
    }

    /// The type of a member without items of its own.
    fn plain_type(&mut self, said: &Said, shown: &[Sample<'_>], scope: &mut Scope) -> Type {
        match said.kind {
            Some(WitnessKind::Array) => match said.element.map(scalar) {
                Some(element) => Type::Array(Box::new(element)),
                None => match self.shown(shown, scope) {
                    ty @ Type::Array(_) => ty,
                    _ => Type::Array(Box::new(Type::Any)),
                },
            },
            // A tag alone says that nothing is known of the members; words leave it to the example.
            Some(WitnessKind::Object) if !said.tagged => match self.shown(shown, scope) {
                Type::Any => Type::Object,
                ty => ty,
            },
            Some(kind) => scalar(kind),
            None => self.shown(shown, scope),
        }
    }

    /// What the examples say of a member.
    pub(crate) fn example_witness(&self, shown: &[Sample<'_>]) -> Option<Witness> {
        let first = shown.first()?;
        let span = self.span(first.start, first.end);
        Some(Witness { span, kind: samples::kind(shown), optional: None })
    }

    /// From the first name to the last text of a list.
    pub(super) fn items_span(&self, items: &[Item<'_>]) -> Span {
        let spans = items.iter().map(|item| item_span(self, item));
        spans.reduce(Span::to).unwrap_or_else(|| self.span(0, 0))
    }
}

/// An item that documents a member, with what it says.
struct Documented<'i, 'a> {
    item: &'i Item<'a>,
    said: Said,
}

impl Documented<'_, '_> {
    /// The names with the kind that the item gives them.
    fn outline(&self) -> impl Iterator<Item = (String, Option<WitnessKind>)> {
        let is_array = self.said.kind == Some(WitnessKind::Array);
        let has_members = self.item.members().next().is_some();
        let kind = if has_members && !is_array { Some(WitnessKind::Object) } else { self.said.kind };
        self.item.names.iter().map(move |name| (name.text.to_owned(), kind))
    }
}

/// What members are shown to hold that is the object itself again has to fit it as well.
pub(super) fn inner_ones_may_lack(id: TypeId, members: &mut [Member], shown: Members<'_>) {
    let is_again = |ty: &Type| match ty {
        Type::Array(element) => **element == Type::Def(id),
        ty => *ty == Type::Def(id),
    };
    let names: Vec<String> =
        members.iter().filter(|member| is_again(&member.ty)).map(|member| member.name.clone()).collect();
    let mut shown = shown;
    loop {
        let mut inner: Vec<Sample<'_>> = names.iter().flat_map(|name| shown.values(name)).copied().collect();
        inner.extend(samples::of_elements(&inner));
        inner.retain(|sample| samples::kind_of(sample) == WitnessKind::Object);
        if inner.is_empty() {
            return;
        }
        shown = Members::of(&inner);
        for member in members.iter_mut() {
            member.optional |= shown.values(&member.name).len() < inner.len();
        }
    }
}

/// The place of an item, without the items nested in it.
pub(crate) fn item_span(builder: &Builder<'_>, item: &Item<'_>) -> Span {
    let start =
        item.names.first().map(|name| name.start).or_else(|| item.lines.first().map(|line| line.start));
    let name_end = item.names.last().map(|name| name.start + name.text.len());
    let end = item.lines.last().map(crate::prose::line::Line::end).or(name_end);
    builder.span(start.unwrap_or(0), end.or(start).unwrap_or(0))
}

/// A type that has no parts, or whose parts are unknown.
pub(super) fn scalar(kind: WitnessKind) -> Type {
    match kind {
        WitnessKind::String => Type::String,
        WitnessKind::Integer => Type::Integer(Integer::I64),
        WitnessKind::Number => Type::Number,
        WitnessKind::Boolean => Type::Boolean,
        WitnessKind::Null => Type::Null,
        WitnessKind::Object => Type::Object,
        WitnessKind::Array => Type::Array(Box::new(Type::Any)),
        WitnessKind::Any => Type::Any,
    }
}

/// `- device properties`: there are more members than can be listed.
pub(crate) fn is_open(item: &Item<'_>) -> bool {
    let text = item.text().to_ascii_lowercase();
    item.names.is_empty()
        && text.split_whitespace().count() <= 4
        && (text.contains("properties") || text.contains("options"))
}

/// A member as its item documents it.
pub(crate) fn documented_member(name: &str, ty: Type, said: &Said, span: Span) -> Member {
    Member {
        name: name.to_owned(),
        ty,
        optional: said.optional,
        default: said.default.clone(),
        doc: Doc::paragraphs(&said.text),
        meta: said.meta.clone(),
        span,
        witnesses: Witnesses {
            documented: Some(Witness { span, kind: said.kind, optional: Some(said.optional) }),
            ..Witnesses::default()
        },
    }
}
