//! Reading an object's members into a structure's fields.
//!
//! Members come in any order: QEMU sends them as its hash tables hold them. So a union's branch may be
//! there before its discriminator. What comes that early is kept, once, and moved into the branch when
//! it is known which one it is.

use super::source::{Origin, SerdeMembers};
use super::{BranchMut, Branches, FieldsMut, Kind, Members, Problem, Record, Slot, Source, give};
use serde_json::{Map, Value};
use std::vec::IntoIter;

/// Reads an object into a structure.
pub(super) fn read_record(record: &mut dyn Record, source: &mut Source<'_>) -> Result<(), Problem> {
    source.object(&mut |members| read(record, members, None))
}

fn read(
    record: &mut dyn Record,
    members: &mut Members<'_>,
    mut outer: Option<&mut dyn Outer>,
) -> Result<(), Problem> {
    let names = record.names();
    let mut outcome = Ok(());
    record.fields_mut(&mut |FieldsMut { slots, union, extra }| {
        let (tag, branches) = union.unzip();
        let outer = outer.take();
        let mut level =
            Level { names, tag, slots, extra, outer, next: 0, here: false, seen: Seen::default() };
        outcome = level.fill(branches, members);
    });
    outcome
}

/// The members that one structure knows, and inside a branch those of the structure around it.
struct Level<'a, 'o> {
    names: &'static [&'static str],
    /// The discriminator; its index comes after those of `names`, and it has no slot.
    tag: Option<&'static str>,
    slots: &'a mut [&'a mut dyn Slot],
    extra: Option<&'a mut Map<String, Value>>,
    outer: Option<&'o mut dyn Outer>,
    /// The index of the member that is read, and before that of the one that is likely to come.
    next: usize,
    /// Whether the member that a branch asked for was found here, and not further out.
    here: bool,
    seen: Seen,
}

/// A [`Level`] of any lifetime, seen from a branch inside it.
trait Outer {
    /// Whether it has a member of that name, whose value is to be read next.
    fn find(&mut self, name: &str) -> bool;

    /// Reads the value of the member that was found.
    fn value(&mut self, members: &mut Members<'_>) -> Result<(), Problem>;

    /// The place for unknown members.
    fn extra(&mut self) -> Option<&mut Map<String, Value>>;
}

impl Outer for Level<'_, '_> {
    fn find(&mut self, name: &str) -> bool {
        self.here = self.find_here(name);
        self.here || self.outer.as_mut().is_some_and(|outer| outer.find(name))
    }

    fn value(&mut self, members: &mut Members<'_>) -> Result<(), Problem> {
        if self.here { self.value_here(members) } else { self.value_outside(members) }
    }

    fn extra(&mut self) -> Option<&mut Map<String, Value>> {
        match &mut self.extra {
            Some(extra) => Some(extra),
            None => self.outer.as_mut().and_then(|outer| outer.extra()),
        }
    }
}

/// Where the next member belongs.
enum Place {
    Here,
    Outer,
    Unknown,
}

impl<'a> Level<'a, '_> {
    /// Reads all members. `branches` are those still to be chosen.
    fn fill(
        &mut self,
        branches: Option<&'a mut dyn Branches>,
        members: &mut Members<'_>,
    ) -> Result<(), Problem> {
        match branches {
            Some(branches) => self.fill_union(branches, members)?,
            None => self.fill_known(members)?,
        }
        for (index, (name, slot)) in self.names.iter().zip(&*self.slots).enumerate() {
            if !self.seen.contains(index) && slot.kind() != Kind::Optional {
                return Err(Problem::missing(name));
            }
        }
        Ok(())
    }

    /// Reads members as long as the branch is not known, then the others.
    fn fill_union(
        &mut self,
        branches: &'a mut dyn Branches,
        members: &mut Members<'_>,
    ) -> Result<(), Problem> {
        let tag = self.tag.unwrap_or_default();
        if members.ahead(tag, branches)? {
            return self.fill_branch(branches, members);
        }
        let (mut early, mut unknown) = (Vec::new(), String::new());
        loop {
            match self.place(members, Some(&mut unknown))? {
                Some(Place::Here) if self.next == self.names.len() => break,
                Some(Place::Here) => self.value_here(members)?,
                Some(Place::Outer) => self.value_outside(members)?,
                Some(Place::Unknown) => {
                    let mut value = Value::Null;
                    members.value(&mut value)?;
                    early.push((std::mem::take(&mut unknown), value));
                }
                None if branches.may_lack_tag() => {
                    if let BranchMut::Unknown(all) = branches.branch_mut() {
                        all.extend(early);
                    }
                    return Ok(());
                }
                None => return Err(Problem::missing(tag)),
            }
        }
        self.seen.insert(self.next);
        members.choose(branches)?;
        match members {
            Members::Serde(then) => {
                let mut early = Early { members: early.into_iter(), current: None, then: *then };
                self.fill_branch(branches, &mut Members::Serde(&mut early))
            }
            // These look ahead.
            Members::Text(_) | Members::Value(_) => self.fill_branch(branches, members),
        }
    }

    /// Reads the members that are left, with those of the branch that was chosen.
    fn fill_branch(
        &mut self,
        branches: &'a mut dyn Branches,
        members: &mut Members<'_>,
    ) -> Result<(), Problem> {
        match branches.branch_mut() {
            BranchMut::Record(record) => read(record, members, Some(self)),
            BranchMut::Nothing => self.fill_known(members),
            BranchMut::Unknown(all) => {
                self.extra = Some(all);
                self.fill_known(members)
            }
        }
    }

    /// Reads members when nothing depends on a discriminator any more.
    fn fill_known(&mut self, members: &mut Members<'_>) -> Result<(), Problem> {
        let mut name = self.extra().is_some().then(String::new);
        while let Some(place) = self.place(members, name.as_mut())? {
            match (place, &mut name) {
                (Place::Here, _) => self.value_here(members)?,
                (Place::Outer, _) => self.value_outside(members)?,
                (Place::Unknown, None) => members.skip()?,
                (Place::Unknown, Some(name)) => {
                    let mut value = Value::Null;
                    members.value(&mut value)?;
                    if let Some(extra) = self.extra() {
                        extra.insert(std::mem::take(name), value);
                    }
                }
            }
        }
        Ok(())
    }

    fn value_here(&mut self, members: &mut Members<'_>) -> Result<(), Problem> {
        let index = self.next;
        if !self.seen.insert(index) {
            return Err(Problem::duplicate(self.names.get(index).copied().or(self.tag).unwrap_or_default()));
        }
        // QEMU mostly sends members in the same order.
        self.next += 1;
        match self.slots.get_mut(index) {
            Some(slot) => members.value(*slot),
            // The discriminator of a branch that was chosen ahead.
            None => members.skip(),
        }
    }

    fn find_here(&mut self, name: &str) -> bool {
        let index = self.names.iter().position(|known| *known == name);
        let index = index.or_else(|| (self.tag == Some(name)).then_some(self.names.len()));
        self.next = index.unwrap_or(self.next);
        index.is_some()
    }

    fn value_outside(&mut self, members: &mut Members<'_>) -> Result<(), Problem> {
        self.outer.as_mut().map_or(Ok(()), |outer| outer.value(members))
    }

    /// Where the next member belongs; `None` where there is none. The name of an unknown one goes to
    /// `unknown`.
    #[inline]
    fn place(
        &mut self,
        members: &mut Members<'_>,
        unknown: Option<&mut String>,
    ) -> Result<Option<Place>, Problem> {
        let guess = self.names.get(self.next).map(|name| (*name, Place::Here));
        members.next_name(guess, |name| {
            if self.find_here(name) {
                return Place::Here;
            }
            if self.outer.as_mut().is_some_and(|outer| outer.find(name)) {
                return Place::Outer;
            }
            if let Some(unknown) = unknown {
                name.clone_into(unknown);
            }
            Place::Unknown
        })
    }
}

/// Members that came before it was known where they belong, then those still to come.
struct Early<'a> {
    members: IntoIter<(String, Value)>,
    current: Option<Value>,
    then: &'a mut dyn SerdeMembers,
}

impl SerdeMembers for Early<'_> {
    fn next_name(&mut self, take: &mut dyn FnMut(&str)) -> Result<bool, Problem> {
        match self.members.next() {
            Some((name, value)) => {
                self.current = Some(value);
                take(&name);
                Ok(true)
            }
            None => self.then.next_name(take),
        }
    }

    fn value(&mut self, slot: &mut dyn Slot) -> Result<(), Problem> {
        match self.current.take() {
            Some(mut value) => give(slot, &mut value),
            None => self.then.value(slot),
        }
    }

    fn text(&mut self, take: &mut dyn FnMut(&str)) -> Result<(), Problem> {
        match self.current.take() {
            Some(mut value) => {
                take(&Source(Origin::Value(&mut value)).string()?);
                Ok(())
            }
            None => self.then.text(take),
        }
    }

    fn skip(&mut self) -> Result<(), Problem> {
        match self.current.take() {
            Some(_) => Ok(()),
            None => self.then.skip(),
        }
    }
}

/// A set of member indices that allocates only beyond 64 of them.
#[derive(Default)]
struct Seen {
    first: u64,
    rest: Vec<usize>,
}

impl Seen {
    fn insert(&mut self, index: usize) -> bool {
        let new = !self.contains(index);
        if index < 64 {
            self.first |= 1 << index;
        } else if new {
            self.rest.push(index);
        }
        new
    }

    fn contains(&self, index: usize) -> bool {
        if index < 64 { self.first & (1 << index) != 0 } else { self.rest.contains(&index) }
    }
}
