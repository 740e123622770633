//! Reading an object's members into a structure's fields.
//!
//! Members come in any order: QEMU sends them as its hash tables hold them. So a union's branch may be
//! there before its discriminator. What comes that early is kept, once, and moved into the branch when
//! it is known which one it is.

use super::{BranchMut, Branches, FieldsMut, Input, Members, Problem, Record, Slot, give, give_text};
use serde_json::{Map, Value};
use std::vec::IntoIter;

/// Reads an object into a structure: [`Slot::take`] of all structures.
///
/// # Errors
///
/// Where the input is no object, or does not fit the structure.
pub fn take_record(record: &mut dyn Record, input: &mut Input<'_>) -> Result<(), Problem> {
    match input {
        Input::Object(members) => read(record, *members, &mut Seen::default(), None),
        _ => Err(Problem::Kind),
    }
}

fn read(
    record: &mut dyn Record,
    members: &mut dyn Members,
    seen: &mut Seen,
    mut outer: Option<&mut dyn Outer>,
) -> Result<(), Problem> {
    let names = record.names();
    let mut outcome = Ok(());
    record.fields_mut(&mut |FieldsMut { slots, union, extra }| {
        let first = outer.as_ref().map_or(0, |outer| outer.end());
        let tag = union.as_ref().map(|(tag, _)| *tag);
        let outer = outer.take();
        let mut level = Level { names, tag, slots, extra, first, expected: 0, outer };
        outcome = level.fill(union.map(|(_, branches)| branches), members, seen);
    });
    outcome
}

/// The members that one structure knows, and inside a branch those of the structure around it. All are
/// numbered from the outermost structure on.
struct Level<'a, 'o> {
    names: &'static [&'static str],
    /// The discriminator; its number comes after those of `names`.
    tag: Option<&'static str>,
    slots: &'a mut [&'a mut dyn Slot],
    extra: Option<&'a mut Map<String, Value>>,
    /// The number of the first member here.
    first: usize,
    /// Index of the member that comes next if they come as described.
    expected: usize,
    outer: Option<&'o mut dyn Outer>,
}

/// A [`Level`] of any lifetime, seen from a branch inside it.
trait Outer {
    /// The number after the last one here.
    fn end(&self) -> usize;

    /// The number of a member.
    fn find(&mut self, name: &str) -> Option<usize>;

    /// The name of a member.
    fn name(&self, number: usize) -> &'static str;

    /// The slot of a member; the discriminator has none.
    fn slot(&mut self, number: usize) -> Option<&mut dyn Slot>;

    /// The place for unknown members.
    fn extra(&mut self) -> Option<&mut Map<String, Value>>;
}

impl Outer for Level<'_, '_> {
    fn end(&self) -> usize {
        self.first + self.names.len() + 1
    }

    fn find(&mut self, name: &str) -> Option<usize> {
        // QEMU mostly sends members in the same order, so that the one after the last is tried first.
        let index = match self.names.get(self.expected) {
            Some(&next) if next == name => Some(self.expected),
            _ if self.tag == Some(name) => Some(self.names.len()),
            _ => self.names.iter().position(|&known| known == name),
        };
        match index {
            Some(index) => {
                self.expected = index + 1;
                Some(self.first + index)
            }
            None => self.outer.as_mut().and_then(|outer| outer.find(name)),
        }
    }

    fn name(&self, number: usize) -> &'static str {
        match (number.checked_sub(self.first), &self.outer) {
            (None, Some(outer)) => outer.name(number),
            (index, _) => index.and_then(|index| self.names.get(index).copied()).or(self.tag).unwrap_or(""),
        }
    }

    fn slot(&mut self, number: usize) -> Option<&mut dyn Slot> {
        match number.checked_sub(self.first) {
            Some(index) => self.slots.get_mut(index).map(|slot| &mut **slot as &mut dyn Slot),
            None => self.outer.as_mut().and_then(|outer| outer.slot(number)),
        }
    }

    fn extra(&mut self) -> Option<&mut Map<String, Value>> {
        match &mut self.extra {
            Some(extra) => Some(extra),
            None => self.outer.as_mut().and_then(|outer| outer.extra()),
        }
    }
}

impl<'a> Level<'a, '_> {
    /// Reads all members. `branches` are those still to be chosen.
    fn fill(
        &mut self,
        branches: Option<&'a mut dyn Branches>,
        members: &mut dyn Members,
        seen: &mut Seen,
    ) -> Result<(), Problem> {
        match branches {
            Some(branches) => self.fill_union(branches, members, seen)?,
            None => self.fill_known(members, seen)?,
        }
        for (index, slot) in self.slots.iter().enumerate() {
            if !seen.contains(self.first + index) && slot.kind() != super::Kind::Optional {
                return Err(Problem::Missing(self.names[index]));
            }
        }
        Ok(())
    }

    /// Reads members as long as the branch is not known, then the others.
    fn fill_union(
        &mut self,
        branches: &'a mut dyn Branches,
        members: &mut dyn Members,
        seen: &mut Seen,
    ) -> Result<(), Problem> {
        let tag = self.tag.unwrap_or("");
        if members.ahead(tag, &mut |value| branches.choose(value))? {
            return self.fill_branch(branches, members, seen);
        }
        let mut early = Vec::new();
        loop {
            match self.next(members, seen, true)? {
                Member::End => return Err(Problem::Missing(tag)),
                Member::Unknown(name) => {
                    let mut value = Value::Null;
                    members.value(&mut value)?;
                    early.push((name, value));
                }
                Member::Known(number) => match self.slot(number) {
                    Some(slot) => members.value(slot)?,
                    None => {
                        members.text(&mut |value| branches.choose(value))?;
                        let mut members = Early { members: early.into_iter(), current: None, then: members };
                        return self.fill_branch(branches, &mut members, seen);
                    }
                },
            }
        }
    }

    /// Reads the members that are left, with those of the branch that was chosen.
    fn fill_branch(
        &mut self,
        branches: &'a mut dyn Branches,
        members: &mut dyn Members,
        seen: &mut Seen,
    ) -> Result<(), Problem> {
        match branches.branch_mut() {
            BranchMut::Record(record) => read(record, members, seen, Some(self)),
            BranchMut::Nothing => self.fill_known(members, seen),
            BranchMut::Unknown(all) => {
                self.extra = Some(all);
                self.fill_known(members, seen)
            }
        }
    }

    /// Reads members when nothing depends on a discriminator any more.
    fn fill_known(&mut self, members: &mut dyn Members, seen: &mut Seen) -> Result<(), Problem> {
        loop {
            let keep = self.extra().is_some();
            match self.next(members, seen, keep)? {
                Member::End => return Ok(()),
                Member::Known(number) => match self.slot(number) {
                    Some(slot) => members.value(slot)?,
                    // The discriminator of a branch that was chosen ahead.
                    None => members.skip()?,
                },
                Member::Unknown(name) => match self.extra() {
                    Some(extra) => {
                        let mut value = Value::Null;
                        members.value(&mut value)?;
                        extra.insert(name, value);
                    }
                    None => members.skip()?,
                },
            }
        }
    }

    /// The next member; the name of an unknown one only if it is to be kept.
    fn next(&mut self, members: &mut dyn Members, seen: &mut Seen, keep: bool) -> Result<Member, Problem> {
        let mut member = Member::End;
        members.next_name(&mut |name| {
            member = match self.find(name) {
                Some(number) => Member::Known(number),
                None => Member::Unknown(if keep { name.to_owned() } else { String::new() }),
            };
        })?;
        match member {
            Member::Known(number) if !seen.insert(number) => Err(Problem::Duplicate(self.name(number))),
            member => Ok(member),
        }
    }
}

enum Member {
    Known(usize),
    Unknown(String),
    End,
}

/// Members that came before it was known where they belong, then those still to come.
struct Early<'a> {
    members: IntoIter<(String, Value)>,
    current: Option<Value>,
    then: &'a mut dyn Members,
}

impl Members for Early<'_> {
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
            Some(value) => give(slot, value),
            None => self.then.value(slot),
        }
    }

    fn text(&mut self, take: &mut dyn FnMut(&str)) -> Result<(), Problem> {
        match self.current.take() {
            Some(value) => give_text(&value, take),
            None => self.then.text(take),
        }
    }

    fn skip(&mut self) -> Result<(), Problem> {
        match self.current.take() {
            Some(_) => Ok(()),
            None => self.then.skip(),
        }
    }

    fn ahead(&mut self, _: &str, _: &mut dyn FnMut(&str)) -> Result<bool, Problem> {
        Ok(false)
    }
}

/// A set of member numbers that allocates only beyond 64 of them.
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
