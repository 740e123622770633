//! Structures and the branches of unions.

use super::{Choose, Kind, Problem, Slot, Source, View, read_record};
use serde_json::{Map, Value};

/// An object with known members.
pub trait Record {
    /// A value to read into.
    fn blank() -> Self
    where
        Self: Sized;

    /// Wire names of the members, the discriminator aside.
    fn names(&self) -> &'static [&'static str];

    /// Calls `read` once with all fields.
    fn fields_mut(&mut self, read: &mut dyn FnMut(FieldsMut<'_>));

    /// Calls `write` once with all fields.
    fn fields(&self, write: &mut dyn FnMut(Fields<'_>));
}

/// A structure's fields, to read into.
pub struct FieldsMut<'a> {
    /// The members, in the order of [`Record::names`].
    pub slots: &'a mut [&'a mut dyn Slot],
    /// The discriminator's wire name, and what depends on it.
    pub union: Option<(&'static str, &'a mut dyn Branches)>,
    /// The place for unknown members, where the structure keeps them.
    pub extra: Option<&'a mut Map<String, Value>>,
}

/// A structure's fields, to write them.
pub struct Fields<'a> {
    /// As in [`FieldsMut`].
    pub slots: &'a [&'a dyn Slot],
    /// As in [`FieldsMut`].
    pub union: Option<(&'static str, &'a dyn Branches)>,
    /// As in [`FieldsMut`].
    pub extra: Option<&'a Map<String, Value>>,
}

impl<'a> FieldsMut<'a> {
    /// Members only.
    pub fn new(slots: &'a mut [&'a mut dyn Slot]) -> Self {
        FieldsMut { slots, union: None, extra: None }
    }

    /// With a discriminator and what depends on it.
    pub fn union(mut self, tag: &'static str, branches: &'a mut dyn Branches) -> Self {
        self.union = Some((tag, branches));
        self
    }

    /// With a place for unknown members.
    pub fn extra(mut self, extra: &'a mut Map<String, Value>) -> Self {
        self.extra = Some(extra);
        self
    }

    /// Calls what takes them: a call of a closure costs the compiler more than one of a method, and this one stands in
    /// each structure.
    #[inline]
    pub fn give(self, read: &mut dyn FnMut(FieldsMut<'_>)) {
        read(self);
    }
}

impl<'a> Fields<'a> {
    /// As [`FieldsMut::new`].
    pub fn new(slots: &'a [&'a dyn Slot]) -> Self {
        Fields { slots, union: None, extra: None }
    }

    /// As [`FieldsMut::union`].
    pub fn union(mut self, tag: &'static str, branches: &'a dyn Branches) -> Self {
        self.union = Some((tag, branches));
        self
    }

    /// As [`FieldsMut::extra`].
    pub fn extra(mut self, extra: &'a Map<String, Value>) -> Self {
        self.extra = Some(extra);
        self
    }

    /// As [`FieldsMut::give`].
    #[inline]
    pub fn give(self, write: &mut dyn FnMut(Fields<'_>)) {
        write(self);
    }
}

/// What an object has beside its common members, depending on the value of its discriminator.
pub trait Branches: Choose {
    /// Before one was chosen.
    fn blank() -> Self
    where
        Self: Sized;

    /// The discriminator's value.
    fn tag(&self) -> &str;

    /// The branch, to read into.
    fn branch_mut(&mut self) -> BranchMut<'_>;

    /// The branch, to write it.
    fn branch(&self) -> Branch<'_>;
}

/// A branch, to read into.
pub enum BranchMut<'a> {
    /// Members of its own.
    Record(&'a mut dyn Record),
    /// No members of its own.
    Nothing,
    /// The description lacks this value of the discriminator: all members are kept.
    Unknown(&'a mut Map<String, Value>),
}

/// A branch, to write it.
pub enum Branch<'a> {
    /// As in [`BranchMut`].
    Record(&'a dyn Record),
    /// As in [`BranchMut`].
    Nothing,
    /// As in [`BranchMut`].
    Unknown(&'a Map<String, Value>),
}

/// A member or branch that contains its own structure is boxed.
impl<T: Record> Record for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn names(&self) -> &'static [&'static str] {
        (**self).names()
    }

    fn fields_mut(&mut self, read: &mut dyn FnMut(FieldsMut<'_>)) {
        (**self).fields_mut(read);
    }

    fn fields(&self, write: &mut dyn FnMut(Fields<'_>)) {
        (**self).fields(write);
    }
}

impl<T: Record> Slot for T {
    fn blank() -> Self {
        T::blank()
    }

    fn kind(&self) -> Kind {
        Kind::Object
    }

    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
        read_record(self, source)
    }

    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}
