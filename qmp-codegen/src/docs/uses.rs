//! Where types are used.

use super::{Book, Entry, EntryId, Label, nodes};
use qmp_schema::Schema;
use qmp_schema::model::{Type, TypeId};
use std::collections::{BTreeMap, BTreeSet};

/// One place where a type is used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// The entry that uses it.
    pub entry: EntryId,
    /// As what.
    pub as_what: UsedAs,
}

/// As what an entry uses a type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UsedAs {
    /// All of a command's arguments.
    Arguments,
    /// All of an event's data.
    Data,
    /// A command's reply, or its elements.
    Reply,
    /// The members that a structure or union has too.
    Base,
    /// A member; in what is described in place, the names down to it, joined by dots.
    Member(String),
    /// What the branch of a union for this value adds.
    Branch(String),
    /// A choice of an alternate.
    Choice(String),
}

impl UsedAs {
    /// The word for it, and the name that goes with it: `reply`, `member` and `inserted.image`.
    pub fn words(&self) -> (&'static str, Option<&str>) {
        match self {
            UsedAs::Arguments => ("arguments", None),
            UsedAs::Data => ("data", None),
            UsedAs::Reply => ("reply", None),
            UsedAs::Base => ("base", None),
            UsedAs::Member(name) => ("member", Some(name)),
            UsedAs::Branch(name) => ("branch", Some(name)),
            UsedAs::Choice(name) => ("choice", Some(name)),
        }
    }
}

/// The uses of all named types.
pub(super) fn of(book: &Book<'_>) -> BTreeMap<TypeId, Vec<Use>> {
    let mut out: BTreeMap<TypeId, Vec<Use>> = BTreeMap::new();
    for (id, entry) in book.entries() {
        let mut finder = Finder { schema: book.schema(), found: Vec::new(), open: BTreeSet::new() };
        match entry {
            Entry::Command(command) => {
                finder.root(command.arguments, UsedAs::Arguments);
                finder.root(command.returns.as_ref().and_then(Type::def), UsedAs::Reply);
            }
            Entry::Event(event) => finder.root(event.data, UsedAs::Data),
            Entry::Type(ty, _) => {
                let base = book.schema().struct_type(ty).and_then(|ty| ty.base);
                finder.root(base, UsedAs::Base);
                finder.inside(ty, "");
            }
        }
        for (ty, as_what) in finder.found {
            out.entry(ty).or_default().push(Use { entry: id, as_what });
        }
    }
    out
}

struct Finder<'s> {
    schema: &'s Schema,
    found: Vec<(TypeId, UsedAs)>,
    /// Types in place that are looked into.
    open: BTreeSet<TypeId>,
}

impl Finder<'_> {
    /// A type that an entry uses as a whole; one described in place is looked into.
    fn root(&mut self, id: Option<TypeId>, as_what: UsedAs) {
        let Some(id) = id else { return };
        if self.schema.type_def(id).name.is_some() {
            self.found.push((id, as_what));
        } else {
            self.inside(id, "");
        }
    }

    /// What a type has of its own: members of its base are the base's uses.
    fn inside(&mut self, id: TypeId, path: &str) {
        if !self.open.insert(id) {
            return;
        }
        let inherited = self.schema.struct_type(id).and_then(|ty| ty.base);
        let inherited = inherited.map_or(0, |base| self.schema.members(base).count());
        for node in nodes(self.schema, id).into_iter().skip(inherited) {
            let Some(below) = node.below else { continue };
            let name = if path.is_empty() {
                node.label.name().to_owned()
            } else {
                format!("{path}.{}", node.label.name())
            };
            if self.schema.type_def(below).name.is_none() {
                self.inside(below, &name);
                continue;
            }
            let as_what = match node.label {
                Label::Member(_) | Label::Value(_) => UsedAs::Member(name),
                Label::Branch { .. } => UsedAs::Branch(name),
                Label::Choice(_) => UsedAs::Choice(name),
            };
            self.found.push((below, as_what));
        }
    }
}
