//! Names for types. A type described in place is named after the first place that has it.
//!
//! Types that the text names come first, then what queries return, then the rest, level by level; each
//! time in source order. A name that is taken gets more context, and a number if that does not help.

use super::contents::{Content, contents};
use super::select::Entries;
use crate::ident::{Scope, pascal, singular};
use crate::special_cases::RESERVED_TYPES;
use qmp_schema::model::{Schema, TypeId, TypeKind};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Where a type described in place is first used.
#[derive(Clone)]
pub(crate) struct Place<'a> {
    /// Name of the command, event or type that it is in.
    pub(crate) entry: &'a str,
    /// The part of it.
    pub(crate) part: Part,
    /// The way to it from there, in steps joined by `.`; empty for the part itself.
    pub(crate) path: String,
}

/// A part of the schema.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Arguments,
    Reply,
    Data,
    /// A type that the text names.
    Type,
}

/// The name of each type that is used.
pub(crate) struct Names<'a> {
    types: BTreeMap<TypeId, Named<'a>>,
    branches: BTreeMap<TypeId, String>,
}

struct Named<'a> {
    rust_name: String,
    place: Place<'a>,
}

/// A type that is used at a place, to be looked into.
struct Use<'a> {
    id: TypeId,
    /// What the names of its members' types start with.
    stem: String,
    place: Place<'a>,
}

impl<'a> Names<'a> {
    /// Names the types that are used.
    pub(crate) fn assign(schema: &'a Schema, entries: &Entries<'a>, used: &[TypeId]) -> Names<'a> {
        let reserved = RESERVED_TYPES.iter().map(|(name, _)| *name);
        let mut namer = Namer {
            schema,
            scope: Scope::reserving(reserved),
            names: Names { types: BTreeMap::new(), branches: BTreeMap::new() },
        };
        let mut queue = namer.named_types(used);
        let replies = namer.replies(entries);
        queue.extend(replies);
        queue.extend(namer.arguments_and_data(entries));
        let mut seen = BTreeSet::new();
        while let Some(used) = queue.pop_front() {
            if seen.insert(used.id) {
                queue.extend(namer.look_into(&used));
            }
        }
        namer.names
    }

    /// The name of a type; empty for one that is not used.
    pub(crate) fn get(&self, id: TypeId) -> &str {
        self.types.get(&id).map_or("", |named| &named.rust_name)
    }

    /// The name of the enumeration of a union's branches, where that is a type beside the union's.
    pub(crate) fn branches(&self, id: TypeId) -> Option<&str> {
        self.branches.get(&id).map(String::as_str)
    }

    /// All enumerations of branches with their names.
    pub(crate) fn all_branches(&self) -> impl Iterator<Item = (TypeId, &str)> {
        self.branches.iter().map(|(&id, rust_name)| (id, rust_name.as_str()))
    }

    /// Where a type is first used.
    pub(crate) fn place(&self, id: TypeId) -> Place<'a> {
        self.types.get(&id).map_or_else(|| Place::root("", Part::Type), |named| named.place.clone())
    }

    /// All types with their names.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (TypeId, &str)> {
        self.types.iter().map(|(&id, named)| (id, named.rust_name.as_str()))
    }
}

impl<'a> Place<'a> {
    fn root(entry: &'a str, part: Part) -> Place<'a> {
        Place { entry, part, path: String::new() }
    }

    fn step(&self, content: Content<'_>) -> Place<'a> {
        let step = content.step();
        let path = if self.path.is_empty() { step } else { format!("{}.{step}", self.path) };
        Place { path, ..self.clone() }
    }

    /// A name that tells the whole way.
    fn in_full(&self) -> String {
        let part = match self.part {
            Part::Arguments => "Argument",
            Part::Reply => "Reply",
            Part::Data => "Data",
            Part::Type => "Member",
        };
        pascal(self.entry) + part + &pascal(&self.path)
    }
}

struct Namer<'a> {
    schema: &'a Schema,
    scope: Scope,
    names: Names<'a>,
}

impl<'a> Namer<'a> {
    /// Gives the types that the text names their names. Those that are not used get theirs too, so that a
    /// selection does not change the others.
    fn named_types(&mut self, used: &[TypeId]) -> VecDeque<Use<'a>> {
        let used: BTreeSet<TypeId> = used.iter().copied().collect();
        let mut queue = VecDeque::new();
        for (id, def) in self.schema.types() {
            let Some(name) = def.name.as_deref() else { continue };
            let plain = pascal(name);
            let place = Place::root(name, Part::Type);
            if used.contains(&id) {
                let stem = self.claim(id, place.clone(), &[plain.clone(), plain + "Type"]);
                queue.push_back(Use { id, stem, place });
            } else {
                self.scope.claim(&[plain.clone(), plain + "Type"]);
            }
        }
        queue
    }

    /// Replies described in place, named.
    fn replies(&mut self, entries: &Entries<'a>) -> Vec<Use<'a>> {
        let mut replies = Vec::new();
        for command in &entries.commands {
            let Some((id, in_array)) =
                command.returns.as_ref().and_then(|ty| Some((ty.def()?, ty.is_array())))
            else {
                continue;
            };
            if self.names.types.contains_key(&id) {
                continue;
            }
            let query = command.name.strip_prefix("query-").or_else(|| command.name.strip_prefix("query_"));
            let short = query.map(|rest| pascal(&if in_array { singular(rest) } else { rest.to_owned() }));
            let stem = pascal(&command.name);
            let long = stem.clone() + "Reply";
            let candidates: Vec<String> =
                short.iter().map(|stem| stem.clone() + "Info").chain([long]).collect();
            let place = Place::root(command.name.as_str(), Part::Reply);
            self.claim(id, place.clone(), &candidates);
            replies.push(Use { id, stem: short.unwrap_or(stem), place });
        }
        replies
    }

    /// Arguments and data described in place: structs in `commands` and `events`, not types of their own.
    fn arguments_and_data(&self, entries: &Entries<'a>) -> Vec<Use<'a>> {
        let commands = entries
            .commands
            .iter()
            .map(|command| (command.arguments, command.name.as_str(), Part::Arguments));
        let events = entries.events.iter().map(|event| (event.data, event.name.as_str(), Part::Data));
        let uses = commands.chain(events).filter_map(|(id, name, part)| {
            Some(Use { id: id?, stem: pascal(name), place: Place::root(name, part) })
        });
        uses.collect()
    }

    /// Names the types in a type.
    fn look_into(&mut self, used: &Use<'a>) -> Vec<Use<'a>> {
        let mut inner = Vec::new();
        for content in contents(self.schema, used.id) {
            if let Content::Discriminator(member) = content {
                self.name_branches(used, &member.name);
            }
            let Some((id, in_array)) = content.leaf() else { continue };
            if self.names.types.contains_key(&id) {
                continue;
            }
            let wire_name = content.wire_name();
            let word = pascal(&if in_array { singular(wire_name) } else { wire_name.to_owned() });
            let place = used.place.step(content);
            let candidates = [format!("{}{word}", used.stem), place.in_full()];
            let stem = self.claim(id, place.clone(), &candidates);
            inner.push(Use { id, stem, place });
        }
        inner
    }

    /// Names the enumeration of a union's branches. Where the union has nothing but its discriminator, it is
    /// that enumeration itself.
    fn name_branches(&mut self, used: &Use<'a>, discriminator: &str) {
        if is_plain_union(self.schema, used.id) {
            return;
        }
        let name = used.stem.clone() + &pascal(discriminator);
        let name = self.scope.claim(&[name.clone(), name + "Branch"]);
        self.names.branches.insert(used.id, name);
    }

    fn claim(&mut self, id: TypeId, place: Place<'a>, candidates: &[String]) -> String {
        let rust_name = self.scope.claim(candidates);
        self.names.types.insert(id, Named { rust_name: rust_name.clone(), place });
        rust_name
    }
}

/// Whether a union has no members beside its discriminator and its branches.
fn is_plain_union(schema: &Schema, id: TypeId) -> bool {
    let TypeKind::Struct(ty) = &schema.type_def(id).kind else { return false };
    ty.variants.is_some() && !ty.open && schema.members(id).count() == 1
}
