//! Names for the types of classic texts that need one: those that their text names ("The PCI device json-object …"), and
//! those that contain themselves.

use crate::model::{Item, Schema, TypeId, TypeKind};
use std::collections::{BTreeMap, BTreeSet};

/// Gives each of these types a name that no other type has, and its item, behind the entry that has it first.
pub(crate) fn name_types(schema: &mut Schema) {
    let listed: BTreeSet<TypeId> = schema.named_types().map(|(id, _)| id).collect();
    let mut taken: BTreeSet<String> = schema.named_types().filter_map(|(_, def)| def.name.clone()).collect();
    let mut search = Search { schema, listed, states: BTreeMap::new(), found: Vec::new() };
    let mut items = Vec::new();
    for (at, item) in schema.items.iter().enumerate() {
        search.item(item);
        items.extend(search.found.drain(..).map(|found| (at, found)));
    }
    let mut behind: BTreeMap<usize, Vec<Item>> = BTreeMap::new();
    for (at, Found { id, names }) in items {
        let free = names.iter().find(|name| !taken.contains(*name)).cloned();
        let last = names.last().map_or("Type", String::as_str);
        let numbered =
            || (2_u64..).map(|number| format!("{last}{number}")).find(|name| !taken.contains(name));
        let Some(name) = free.or_else(numbered) else { continue };
        taken.insert(name.clone());
        schema.type_def_mut(id).name = Some(name);
        behind.entry(at).or_default().push(Item::Type(id));
    }
    let before = std::mem::take(&mut schema.items);
    for (at, item) in before.into_iter().enumerate() {
        schema.items.push(item);
        schema.items.extend(behind.remove(&at).unwrap_or_default());
    }
    unname_unused(schema);
}

/// Takes the names off types that no entry has, such as the parts of an object that is one of several.
fn unname_unused(schema: &mut Schema) {
    let listed: BTreeSet<TypeId> = schema.named_types().map(|(id, _)| id).collect();
    let named = schema.types().filter(|(_, def)| def.name.is_some()).map(|(id, _)| id);
    let unused: Vec<TypeId> = named.filter(|id| !listed.contains(id)).collect();
    for id in unused {
        schema.type_def_mut(id).name = None;
    }
}

/// A type that needs a name, and what it could be, the best first.
struct Found {
    id: TypeId,
    names: Vec<String>,
}

/// Goes through the types of each entry once.
struct Search<'s> {
    schema: &'s Schema,
    /// The types that have names already.
    listed: BTreeSet<TypeId>,
    states: BTreeMap<TypeId, State>,
    found: Vec<Found>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// One stands in it.
    Open,
    /// One stands in it, and has met it again.
    Recursive,
    Done,
}

impl<'s> Search<'s> {
    fn item(&mut self, item: &'s Item) {
        match item {
            Item::Command(command) => {
                let entry = camel(&command.name);
                if let Some(id) = command.arguments {
                    self.look(id, &entry, &entry, &entry);
                }
                let Some((id, is_array)) =
                    command.returns.as_ref().and_then(|ty| Some((ty.def()?, ty.is_array())))
                else {
                    return;
                };
                let query = command.name.strip_prefix("query-");
                let one = query.map(|name| camel(if is_array { singular(name) } else { name }));
                let (stem, name) = match one {
                    Some(stem) => (stem.clone(), stem + "Info"),
                    None => (entry.clone(), format!("{entry}Reply")),
                };
                self.look(id, &entry, &stem, &name);
            }
            Item::Event(event) => {
                let entry = camel(&event.name);
                if let Some(id) = event.data {
                    self.look(id, &entry, &entry, &entry);
                }
            }
            Item::Type(_) | Item::Chapter(_) => {}
        }
    }

    /// Looks into a type that would be called `name`, and into its members, whose names start with `stem`.
    fn look(&mut self, id: TypeId, entry: &str, stem: &str, name: &str) {
        if self.listed.contains(&id) {
            return;
        }
        match self.states.get(&id) {
            Some(State::Open) => drop(self.states.insert(id, State::Recursive)),
            Some(_) => {}
            None => {
                self.states.insert(id, State::Open);
                let place = self.found.len();
                let def = self.schema.type_def(id);
                if let TypeKind::Struct(ty) = &def.kind {
                    for member in &ty.members {
                        let Some(inner) = member.ty.def() else { continue };
                        let word =
                            camel(if member.ty.is_array() { singular(&member.name) } else { &member.name });
                        let name = format!("{stem}{word}");
                        self.look(inner, entry, &name, &name);
                    }
                }
                let is_recursive = self.states.insert(id, State::Done) == Some(State::Recursive);
                let told = def.name.as_deref().map(camel);
                if told.is_some() || is_recursive {
                    let in_full = told.as_ref().map(|told| format!("{entry}{told}"));
                    let names = told.into_iter().chain(in_full).chain([name.to_owned()]).collect();
                    self.found.insert(place, Found { id, names });
                }
            }
        }
    }
}

fn singular(name: &str) -> &str {
    name.strip_suffix('s').unwrap_or(name)
}

/// The words of a name in one, each with a capital: `backing-image` is `BackingImage`, `BLOCK_IO_ERROR` is `BlockIoError`.
fn camel(name: &str) -> String {
    let mut out = String::new();
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()) {
        let shouted = name == name.to_ascii_uppercase();
        let mut letters = word.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        out.extend(letters.map(|c| if shouted { c.to_ascii_lowercase() } else { c }));
    }
    if out.starts_with(|c: char| c.is_ascii_alphabetic()) { out } else { format!("Type{out}") }
}
