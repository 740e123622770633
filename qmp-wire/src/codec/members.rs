//! The members of an object that is being read.

use super::source::{Origin, SerdeMembers};
use super::text::TextMembers;
use super::value::ValueMembers;
use super::{Choose, Problem, Slot, Source};
use serde_json::{Map, Value};

/// The members of an object that is being read. After each name follows its value.
pub(crate) enum Members<'a> {
    /// Of a text.
    Text(TextMembers<'a>),
    /// Of a value.
    Value(ValueMembers),
    /// Of what serde reads.
    Serde(&'a mut dyn SerdeMembers),
}

impl Members<'_> {
    /// What `find` makes of the next name, `None` where there is none. `guess` is a name that is likely to
    /// come, with what `find` would make of it.
    #[inline]
    pub(crate) fn next_name<T>(
        &mut self,
        guess: Option<(&str, T)>,
        find: impl FnOnce(&str) -> T,
    ) -> Result<Option<T>, Problem> {
        match self {
            Members::Text(text) => text.next_name(guess, find),
            Members::Value(value) => Ok(value.next_name().map(|name| find(&name))),
            Members::Serde(serde) => {
                let (mut find, mut found) = (Some(find), None);
                serde.next_name(&mut |name| found = find.take().map(|find| find(name)))?;
                Ok(found)
            }
        }
    }

    /// Reads the value of that name.
    #[inline]
    pub(crate) fn value(&mut self, slot: &mut dyn Slot) -> Result<(), Problem> {
        match self {
            Members::Text(text) => slot.read(&mut Source(Origin::Text(text.text))),
            Members::Value(value) => slot.read(&mut Source(Origin::Value(value.current()))),
            Members::Serde(serde) => serde.value(slot),
        }
    }

    /// Chooses by the value of that name, which is a string.
    pub(crate) fn choose(&mut self, chosen: &mut dyn Choose) -> Result<(), Problem> {
        match self {
            Members::Text(text) => Source(Origin::Text(text.text)).text(chosen),
            Members::Value(value) => Source(Origin::Value(value.current())).text(chosen),
            Members::Serde(serde) => serde.text(&mut |text| chosen.choose(text)),
        }
    }

    /// Passes over the value of that name.
    pub(crate) fn skip(&mut self) -> Result<(), Problem> {
        match self {
            Members::Text(text) => text.text.skip(),
            Members::Value(_) => Ok(()),
            Members::Serde(serde) => serde.skip(),
        }
    }

    /// Chooses by the string value of a member that is still to come, before any was read; it comes all the
    /// same. `false` where there is none or where one cannot look ahead.
    pub(crate) fn ahead(&mut self, name: &str, chosen: &mut dyn Choose) -> Result<bool, Problem> {
        match self {
            Members::Text(text) => text.ahead(name, chosen),
            Members::Value(value) => Ok(value.ahead(name, chosen)),
            Members::Serde(_) => Ok(false),
        }
    }

    /// Keeps all of them.
    pub(crate) fn keep(&mut self) -> Result<Map<String, Value>, Problem> {
        let mut kept = Map::new();
        while let Some(name) = self.next_name(None, str::to_owned)? {
            let mut value = Value::Null;
            self.value(&mut value)?;
            kept.insert(name, value);
        }
        Ok(kept)
    }
}
