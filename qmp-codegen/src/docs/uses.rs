//! Where types are used.

use super::{Book, Entry, EntryId, Label, nodes};
use qmp_schema::Schema;
use qmp_schema::model::{Type, TypeId};
use std::collections::{BTreeMap, BTreeSet};

/// One place where a type is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use<'s> {
    /// The entry that uses it.
    pub entry: EntryId,
    /// As what.
    pub as_what: UsedAs,
    /// The way from the entry, or from its reply, down to what is of the type; empty where that is all of it.
    pub path: Vec<Label<'s>>,
    /// Whether the way leads through the reply of a command.
    pub in_reply: bool,
}

/// As what an entry uses a type.
#[derive(Clone, Debug, PartialEq, Eq)]
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
pub(super) fn of<'s>(book: &Book<'s>) -> BTreeMap<TypeId, Vec<Use<'s>>> {
    let mut out: BTreeMap<TypeId, Vec<Use<'s>>> = BTreeMap::new();
    for (id, entry) in book.entries() {
        let mut finder = Finder {
            schema: book.schema(),
            entry: id,
            in_reply: false,
            path: Vec::new(),
            found: Vec::new(),
            open: BTreeSet::new(),
        };
        match entry {
            Entry::Command(command) => {
                finder.root(command.arguments, UsedAs::Arguments);
                finder.in_reply = true;
                finder.root(command.returns.as_ref().and_then(Type::def), UsedAs::Reply);
            }
            Entry::Event(event) => finder.root(event.data, UsedAs::Data),
            Entry::Type(ty, _) => {
                let base = book.schema().struct_type(ty).and_then(|ty| ty.base);
                finder.root(base, UsedAs::Base);
                finder.inside(ty);
            }
        }
        for (ty, found) in finder.found {
            out.entry(ty).or_default().push(found);
        }
    }
    out
}

struct Finder<'s> {
    schema: &'s Schema,
    entry: EntryId,
    in_reply: bool,
    /// The way down to what is looked into.
    path: Vec<Label<'s>>,
    found: Vec<(TypeId, Use<'s>)>,
    /// Types in place that are looked into.
    open: BTreeSet<TypeId>,
}

impl Finder<'_> {
    /// A type that an entry uses as a whole; one described in place is looked into.
    fn root(&mut self, id: Option<TypeId>, as_what: UsedAs) {
        let Some(id) = id else { return };
        if self.schema.type_def(id).name.is_some() {
            self.add(id, as_what);
        } else {
            self.inside(id);
        }
    }

    fn add(&mut self, id: TypeId, as_what: UsedAs) {
        let Finder { entry, in_reply, ref path, .. } = *self;
        self.found.push((id, Use { entry, as_what, path: path.clone(), in_reply }));
    }

    /// What a type has of its own: members of its base are the base's uses.
    fn inside(&mut self, id: TypeId) {
        if !self.open.insert(id) {
            return;
        }
        let inherited = self.schema.struct_type(id).and_then(|ty| ty.base);
        let inherited = inherited.map_or(0, |base| self.schema.members(base).count());
        for node in nodes(self.schema, id).into_iter().skip(inherited) {
            let Some(below) = node.below else { continue };
            self.path.push(node.label);
            if self.schema.type_def(below).name.is_none() {
                self.inside(below);
            } else {
                let name = self.path.iter().map(Label::name).collect::<Vec<_>>().join(".");
                let as_what = match node.label {
                    Label::Member(_) | Label::Value(_) => UsedAs::Member(name),
                    Label::Branch { .. } => UsedAs::Branch(name),
                    Label::Choice(_) => UsedAs::Choice(name),
                };
                self.add(below, as_what);
            }
            self.path.pop();
        }
    }
}
