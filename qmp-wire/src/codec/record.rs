//! Structures.

use super::{Input, Kind, Members, Problem, Slot, View};
use serde_json::{Map, Value};

/// What [`Record::slots`] hands its slots to: the members in the order of [`Record::names`], and the
/// place for unknown members where the structure keeps them.
pub type Slots<'a> = &'a mut dyn FnMut(&mut [&mut dyn Slot], Option<&mut Map<String, Value>>);

/// What [`Record::views`] hands its slots to, as [`Slots`].
pub type Views<'a> = &'a mut dyn FnMut(&[&dyn Slot], Option<&Map<String, Value>>);

/// An object with known members.
pub trait Record {
    /// A value to read into.
    fn blank() -> Self
    where
        Self: Sized;

    /// Wire names of the members.
    fn names(&self) -> &'static [&'static str];

    /// Calls `read` once with all slots.
    fn slots(&mut self, read: Slots<'_>);

    /// Calls `write` once with all slots.
    fn views(&self, write: Views<'_>);
}

/// A member that contains its own structure is boxed.
impl<T: Record> Record for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn names(&self) -> &'static [&'static str] {
        (**self).names()
    }

    fn slots(&mut self, read: Slots<'_>) {
        (**self).slots(read);
    }

    fn views(&self, write: Views<'_>) {
        (**self).views(write);
    }
}

impl<T: Record> Slot for T {
    fn blank() -> Self {
        T::blank()
    }

    fn kind(&self) -> Kind {
        Kind::Object
    }

    fn view(&self) -> View<'_> {
        View::Object(self)
    }

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        match input {
            Input::Object(members) => read(self, *members),
            _ => Err(Problem::Kind),
        }
    }
}

fn read(record: &mut dyn Record, members: &mut dyn Members) -> Result<(), Problem> {
    let names = record.names();
    let mut outcome = Ok(());
    record.slots(&mut |slots, extra| outcome = fill(names, slots, extra, members));
    outcome
}

/// Reads all members into the slots.
fn fill(
    names: &'static [&'static str],
    slots: &mut [&mut dyn Slot],
    mut extra: Option<&mut Map<String, Value>>,
    members: &mut dyn Members,
) -> Result<(), Problem> {
    let mut seen = Seen::default();
    let mut expected = 0;
    loop {
        let mut index = None;
        let mut unknown = None;
        let keep = extra.is_some();
        let more = members.next_name(&mut |name| {
            index = find(names, expected, name);
            unknown = (keep && index.is_none()).then(|| name.to_owned());
        })?;
        if !more {
            break;
        }
        match (index, unknown, &mut extra) {
            (Some(index), ..) => {
                if !seen.insert(index) {
                    return Err(Problem::Duplicate(names[index]));
                }
                members.value(slots[index])?;
                expected = index + 1;
            }
            (None, Some(name), Some(extra)) => {
                let mut value = Value::Null;
                members.value(&mut value)?;
                extra.insert(name, value);
            }
            _ => members.skip()?,
        }
    }
    for (index, slot) in slots.iter().enumerate() {
        if slot.kind() != Kind::Optional && !seen.contains(index) {
            return Err(Problem::Missing(names[index]));
        }
    }
    Ok(())
}

/// The index of a name. QEMU mostly sends members in the documented order, so that the next one is
/// tried first.
fn find(names: &[&str], expected: usize, name: &str) -> Option<usize> {
    match names.get(expected) {
        Some(&next) if next == name => Some(expected),
        _ => names.iter().position(|&known| known == name),
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
