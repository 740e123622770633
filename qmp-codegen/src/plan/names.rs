//! Names for types. A type described in place is named after the first place that has it.
//!
//! Types that the text names come first, then what queries return, then the rest, level by level; each
//! time in source order. A name that is taken gets more context, and a number if that does not help.

use super::select::Entries;
use crate::ident::{Scope, pascal, singular};
use crate::special_cases::RESERVED_TYPES;
use proc_macro2::TokenStream;
use qmp_schema::model::{Schema, Type, TypeId};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Where a type is first used.
#[derive(Clone)]
pub(crate) struct Place<'a> {
    /// Wire name of the command or event.
    pub(crate) entry: &'a str,
    /// The part of it.
    pub(crate) part: Part,
    /// Wire names of the members that lead to it, joined by `.`; empty for the part itself.
    pub(crate) path: String,
}

/// A part of a command or an event.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Arguments,
    Reply,
    Data,
}

/// The name of each type that is used.
pub(crate) struct Names<'a> {
    types: BTreeMap<TypeId, Named<'a>>,
}

struct Named<'a> {
    rust_name: String,
    place: Place<'a>,
}

/// A type that is used at a place, to be named and looked into.
struct Use<'a> {
    id: TypeId,
    /// What the names of its members' types start with.
    stem: String,
    place: Place<'a>,
}

impl<'a> Names<'a> {
    /// Names all types that the entries use.
    pub(crate) fn assign(schema: &'a Schema, entries: &Entries<'a>) -> Names<'a> {
        let reserved = RESERVED_TYPES.iter().map(|(name, _)| *name);
        let mut namer = Namer { schema, scope: Scope::reserving(reserved), types: BTreeMap::new() };
        namer.name_named_types(entries);
        let mut queue = namer.roots(entries);
        let mut seen = BTreeSet::new();
        while let Some(used) = queue.pop_front() {
            if seen.insert((used.id, used.is_root_struct())) {
                queue.extend(namer.members(&used));
            }
        }
        Names { types: namer.types }
    }

    /// The name of a type; empty for one that no entry uses.
    pub(crate) fn get(&self, id: TypeId) -> &str {
        self.types.get(&id).map_or("", |named| &named.rust_name)
    }

    /// Where a type is first used.
    pub(crate) fn place(&self, id: TypeId) -> Place<'a> {
        let nowhere = || Place { entry: "", part: Part::Data, path: String::new() };
        self.types.get(&id).map_or_else(nowhere, |named| named.place.clone())
    }

    /// All types with their names.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (TypeId, &str)> {
        self.types.iter().map(|(&id, named)| (id, named.rust_name.as_str()))
    }
}

impl Use<'_> {
    /// Arguments and data are structs in `commands` and `events`, not types of their own.
    fn is_root_struct(&self) -> bool {
        self.place.path.is_empty() && !matches!(self.place.part, Part::Reply)
    }
}

struct Namer<'a> {
    schema: &'a Schema,
    scope: Scope,
    types: BTreeMap<TypeId, Named<'a>>,
}

impl<'a> Namer<'a> {
    /// Gives the types that the text names their names.
    fn name_named_types(&mut self, entries: &Entries<'a>) {
        for (id, place) in uses(self.schema, entries) {
            if let Some(name) =
                self.schema.type_def(id).name.as_deref().filter(|_| !self.types.contains_key(&id))
            {
                let plain = pascal(name);
                let with_entry = pascal(place.entry) + &plain;
                self.claim(id, place, &[plain, with_entry]);
            }
        }
    }

    /// Arguments, replies and data; replies are named here.
    fn roots(&mut self, entries: &Entries<'a>) -> VecDeque<Use<'a>> {
        let mut queue = VecDeque::new();
        let root = |entry, part| Place { entry, part, path: String::new() };
        for command in &entries.commands {
            let stem = pascal(&command.name);
            let place = root(command.name.as_str(), Part::Arguments);
            queue.extend(command.arguments.map(|id| Use { id, stem: stem.clone(), place }));
            let Some((id, in_array)) = command.returns.as_ref().and_then(leaf) else { continue };
            let place = root(command.name.as_str(), Part::Reply);
            let query = command.name.strip_prefix("query-").or_else(|| command.name.strip_prefix("query_"));
            let short = query.map(|rest| pascal(&if in_array { singular(rest) } else { rest.to_owned() }));
            let long = stem.clone() + "Reply";
            let candidates: Vec<String> =
                short.iter().map(|stem| stem.clone() + "Info").chain([long]).collect();
            let named = self.name(id, &place, &candidates);
            let stem = if self.schema.type_def(id).name.is_some() { named } else { short.unwrap_or(stem) };
            queue.push_back(Use { id, stem, place });
        }
        for event in &entries.events {
            let place = root(event.name.as_str(), Part::Data);
            queue.extend(event.data.map(|id| Use { id, stem: pascal(&event.name), place }));
        }
        queue
    }

    /// The types of a structure's members, named.
    fn members(&mut self, used: &Use<'a>) -> Vec<Use<'a>> {
        let members = self.schema.struct_type(used.id).map_or(&[][..], |ty| &ty.members);
        let mut inner = Vec::new();
        for member in members {
            let Some((id, in_array)) = leaf(&member.ty) else { continue };
            let path = if used.place.path.is_empty() {
                member.name.clone()
            } else {
                format!("{}.{}", used.place.path, member.name)
            };
            let place = Place { path, ..used.place.clone() };
            let word = pascal(&if in_array { singular(&member.name) } else { member.name.clone() });
            let part = match place.part {
                Part::Arguments => "Argument",
                Part::Reply => "Reply",
                Part::Data => "Data",
            };
            let in_full = pascal(place.entry) + part + &pascal(&place.path);
            let stem = self.name(id, &place, &[format!("{}{word}", used.stem), in_full]);
            inner.push(Use { id, stem, place });
        }
        inner
    }

    /// The name of a type, given now if it has none.
    fn name(&mut self, id: TypeId, place: &Place<'a>, candidates: &[String]) -> String {
        if !self.types.contains_key(&id) {
            self.claim(id, place.clone(), candidates);
        }
        self.types.get(&id).map(|named| named.rust_name.clone()).unwrap_or_default()
    }

    fn claim(&mut self, id: TypeId, place: Place<'a>, candidates: &[String]) {
        let rust_name = self.scope.claim(candidates);
        self.types.insert(id, Named { rust_name, place });
    }
}

/// The schema's type in a type, and whether it is in an array.
fn leaf(ty: &Type) -> Option<(TypeId, bool)> {
    let (mut ty, mut in_array) = (ty, false);
    while let Type::Array(element) = ty {
        (ty, in_array) = (element, true);
    }
    match ty {
        Type::Def(id) => Some((*id, in_array)),
        _ => None,
    }
}

/// The types that entries use, each once, with the first entry that does.
fn uses<'a>(schema: &Schema, entries: &Entries<'a>) -> Vec<(TypeId, Place<'a>)> {
    walk(schema, entries, |_| true)
}

/// The types to generate, in source order: those used without going through a replaced one.
pub(crate) fn reachable(
    schema: &Schema,
    entries: &Entries<'_>,
    replaced: &BTreeMap<TypeId, TokenStream>,
) -> Vec<TypeId> {
    walk(schema, entries, |id| !replaced.contains_key(&id)).into_iter().map(|(id, _)| id).collect()
}

fn walk<'a>(
    schema: &Schema,
    entries: &Entries<'a>,
    enter: impl Fn(TypeId) -> bool,
) -> Vec<(TypeId, Place<'a>)> {
    let inner = |id: TypeId| {
        let members = schema.struct_type(id).map_or(&[][..], |ty| &ty.members);
        members.iter().filter_map(|member| leaf(&member.ty)).map(|(id, _)| id)
    };
    let mut queue = VecDeque::new();
    let place = |entry, part| Place { entry, part, path: String::new() };
    for command in &entries.commands {
        let arguments = command.arguments.into_iter().flat_map(inner);
        queue.extend(arguments.map(|id| (id, place(command.name.as_str(), Part::Arguments))));
        let reply = command.returns.as_ref().and_then(leaf);
        queue.extend(reply.map(|(id, _)| (id, place(command.name.as_str(), Part::Reply))));
    }
    for event in &entries.events {
        let data = event.data.into_iter().flat_map(inner);
        queue.extend(data.map(|id| (id, place(event.name.as_str(), Part::Data))));
    }
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    while let Some((id, place)) = queue.pop_front() {
        if enter(id) && seen.insert(id) {
            queue.extend(inner(id).map(|id| (id, place.clone())));
            found.push((id, place));
        }
    }
    found
}
