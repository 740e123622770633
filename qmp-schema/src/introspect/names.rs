//! Which types get a name, and which.
//!
//! A type that one place has is described there, as the classic texts do, where it is an enumeration or a plain
//! structure that does not lie too deep. All others get a name: the one that the introspection gives, or else one
//! made of the first place that has the type. What queries return comes first, then other replies, arguments and
//! events, level by level, each time in source order. So a name does not depend on the numbers that stood for it.

use super::info::Types;
use super::words::{pascal, singular};
use crate::model::{Item, JsonKind, Schema, StructType, Type, TypeId, TypeKind};
use crate::prose::section::is_name;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// How deep structures without a name are described in each other: that of the arguments, reply or data, and one in it.
const MAX_NESTED: usize = 2;

/// How long a name may be that is made up.
const MAX_NAME: usize = 64;

/// Gives names to those of the types that are not described in place, and empties those that nothing has. `first` is
/// the first item that has them.
pub(super) fn assign(schema: &mut Schema, first: usize, types: &Types) {
    let uses = uses(schema, first, types);
    let mut namer = Namer {
        names: Names { taken: taken(schema, types), next: BTreeMap::new() },
        uses,
        schema,
        seen: BTreeSet::new(),
    };
    let kept: Vec<TypeId> = types.iter().copied().filter(|&id| namer.keep(id)).collect();
    let kept = kept.into_iter().map(|id| root(id, "", ""));
    let mut queue: VecDeque<Use> = roots(namer.schema, first).chain(kept).collect();
    while let Some(used) = queue.pop_front() {
        if namer.seen.insert(used.id) {
            namer.visit(used, &mut queue);
        }
    }
    // QEMU describes some types that it uses under a condition only. Nothing leads to them, and nobody knows them.
    for &id in types.iter().filter(|id| !namer.seen.contains(id)) {
        namer.schema.type_def_mut(id).kind = TypeKind::Struct(StructType::default());
    }
}

/// Whether the name of a type stands for nothing: a number, or a name that QEMU's generator makes up for a type that the
/// schema describes in place.
fn is_masked(name: &str) -> bool {
    !is_name(name)
        || name.starts_with(|c: char| c.is_ascii_digit())
        || name.starts_with("q_obj_")
        || name == "q_empty"
}

/// The names of earlier sources, which are no names of these types.
fn taken(schema: &Schema, types: &Types) -> BTreeSet<String> {
    let others = schema.types().filter(|(id, _)| !types.contains(id));
    others.filter_map(|(_, def)| def.name.clone()).collect()
}

/// A type at a place.
struct Use {
    id: TypeId,
    /// What its name is made of: the first that is free.
    candidates: Vec<String>,
    /// What the names of types in it start with, where it gets no name of its own.
    stem: String,
    /// Whether names of types in it start with the stem even if it gets a name.
    keeps_stem: bool,
    /// How many structures without a name it is in; `None` where it cannot be without one.
    nested: Option<usize>,
}

/// How many places have each type.
fn uses(schema: &Schema, first: usize, types: &Types) -> BTreeMap<TypeId, usize> {
    let roots = roots(schema, first).map(|used| used.id);
    let inner = types.iter().flat_map(|&id| inner(schema, id)).map(|part| part.id);
    let mut uses = BTreeMap::new();
    for id in roots.chain(inner) {
        *uses.entry(id).or_default() += 1;
    }
    uses
}

/// The types of replies, arguments and data, in the order in which they are named.
fn roots(schema: &Schema, first: usize) -> impl Iterator<Item = Use> {
    let (mut queries, mut replies, mut arguments, mut data) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for item in &schema.items[first..] {
        match item {
            Item::Command(command) => {
                let stem = pascal(&command.name);
                arguments.extend(command.arguments.map(|id| root(id, &stem, "Arguments")));
                let Some((id, in_array)) =
                    command.returns.as_ref().and_then(|ty| Some((ty.def()?, ty.is_array())))
                else {
                    continue;
                };
                match command.name.strip_prefix("query-") {
                    Some(asked) => {
                        let asked = if in_array { singular(asked) } else { asked.to_owned() };
                        queries.push(root(id, &pascal(&asked), "Info"));
                    }
                    None => replies.push(root(id, &stem, "Reply")),
                }
            }
            Item::Event(event) => data.extend(event.data.map(|id| root(id, &pascal(&event.name), "Data"))),
            Item::Type(_) | Item::Chapter(_) => {}
        }
    }
    queries.into_iter().chain(replies).chain(arguments).chain(data)
}

fn root(id: TypeId, stem: &str, part: &str) -> Use {
    let candidates = vec![format!("{stem}{part}")];
    Use { id, candidates, stem: stem.to_owned(), keeps_stem: true, nested: Some(0) }
}

/// A type in a type.
struct Part {
    id: TypeId,
    /// What it is there.
    word: String,
    /// Whether it can be described there.
    can_be_in_place: bool,
}

/// The types that members, branches and choices of a type have.
pub(super) fn inner_ids(schema: &Schema, id: TypeId) -> Vec<TypeId> {
    inner(schema, id).into_iter().map(|part| part.id).collect()
}

fn inner(schema: &Schema, id: TypeId) -> Vec<Part> {
    let of = |ty: &Type, name: &str| {
        let (id, in_array) = (ty.def()?, ty.is_array());
        let word = pascal(&if in_array { singular(name) } else { name.to_owned() });
        Some(Part { id, word, can_be_in_place: true })
    };
    match &schema.type_def(id).kind {
        TypeKind::Struct(ty) => {
            let members = ty.members.iter().filter_map(|member| of(&member.ty, &member.name));
            let branches = ty.variants.iter().flat_map(|variants| &variants.branches);
            let branches = branches.map(|branch| Part {
                id: branch.ty,
                word: pascal(&branch.name),
                can_be_in_place: false,
            });
            members.chain(branches).collect()
        }
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::Alternate(ty) => {
            let choices = ty.choices.iter();
            let kind = |ty: &Type| schema.json_kind(ty).map_or("any", JsonKind::name);
            choices.filter_map(|choice| of(&choice.ty, kind(&choice.ty))).collect()
        }
    }
}

struct Namer<'s> {
    schema: &'s mut Schema,
    names: Names,
    uses: BTreeMap<TypeId, usize>,
    seen: BTreeSet<TypeId>,
}

impl Namer<'_> {
    /// Takes the name of a type away where it stands for nothing. Whether it has a name still.
    fn keep(&mut self, id: TypeId) -> bool {
        let def = self.schema.type_def_mut(id);
        let name = def.name.take().filter(|name| !is_masked(name));
        let Some(name) = name else { return false };
        if self.names.taken.insert(name.clone()) {
            self.schema.type_def_mut(id).name = Some(name);
        } else {
            self.name(id, &[name]);
        }
        true
    }

    /// Names a type where it gets a name, and queues the types in it.
    fn visit(&mut self, used: Use, queue: &mut VecDeque<Use>) {
        let Use { id, candidates, mut stem, keeps_stem, nested } = used;
        let nested = nested.filter(|&depth| self.can_be_in_place(id, depth));
        if self.schema.type_def(id).name.is_none() && nested.is_none() {
            self.name(id, &candidates);
        }
        if let Some(name) = self.schema.type_def(id).name.as_ref().filter(|_| !keeps_stem) {
            stem = name.clone();
        }
        let nested = nested.map_or(1, |depth| depth + 1);
        queue.extend(inner(self.schema, id).into_iter().map(|part| {
            let name = format!("{stem}{}", part.word);
            let candidates = vec![name.clone(), part.word];
            let nested = part.can_be_in_place.then_some(nested);
            Use { id: part.id, candidates, stem: name, keeps_stem: false, nested }
        }));
    }

    /// Whether a type can be without a name, that many structures without one deep.
    fn can_be_in_place(&self, id: TypeId, depth: usize) -> bool {
        let def = self.schema.type_def(id);
        let is_plain = match &def.kind {
            TypeKind::Struct(ty) => ty.variants.is_none() && depth < MAX_NESTED,
            TypeKind::Enum(_) => true,
            TypeKind::Alternate(_) => false,
        };
        // What has features is told apart by them; a place has no room for features of its type.
        is_plain && def.name.is_none() && def.meta.features.is_empty() && self.uses.get(&id) == Some(&1)
    }

    fn name(&mut self, id: TypeId, candidates: &[String]) {
        let name = self.names.claim(candidates);
        self.schema.type_def_mut(id).name = Some(name);
    }
}

/// The names that are given out, each once.
struct Names {
    taken: BTreeSet<String>,
    /// The number with which to try next, for each name that was taken when it was asked for.
    next: BTreeMap<String, u64>,
}

impl Names {
    /// The first candidate that is free, else the first one with the first free number from 2 on. One that is too
    /// long, as those of types that lie very deep are, is not taken, or cut where there is no other.
    fn claim(&mut self, candidates: &[String]) -> String {
        let legal = |name: &String| {
            let prefix = if name.starts_with(|c: char| c.is_ascii_alphabetic()) { "" } else { "Type" };
            format!("{prefix}{name}")
        };
        let mut candidates: Vec<String> = candidates.iter().map(legal).collect();
        let short: Vec<String> = candidates.iter().filter(|name| name.len() <= MAX_NAME).cloned().collect();
        if short.is_empty() {
            // All names are ASCII.
            candidates.iter_mut().for_each(|name| name.truncate(MAX_NAME));
        } else {
            candidates = short;
        }
        if let Some(free) = candidates.iter().find(|name| !self.taken.contains(*name)) {
            self.taken.insert(free.clone());
            return free.clone();
        }
        let base = candidates.swap_remove(0);
        let glue = if base.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
        let number = self.next.entry(base.clone()).or_insert(2);
        loop {
            let name = format!("{base}{glue}{number}");
            *number += 1;
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
}
