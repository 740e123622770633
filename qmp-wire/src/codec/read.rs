//! Reading: from any serde deserializer into a slot.

use super::{Elements, Input, Kind, Members, Problem, Slot};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// Reads a value.
///
/// # Errors
///
/// Those of the deserializer, and where the value does not fit the type.
pub fn deserialize<'de, T: Slot, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    SlotSeed(&mut value).deserialize(deserializer)?;
    Ok(value)
}

/// Reads the next value into a slot.
pub(super) struct SlotSeed<'a>(pub(super) &'a mut dyn Slot);

impl SlotSeed<'_> {
    /// Gives the slot what was read; what it expects is asked only where it refuses.
    fn give<E: Error>(self, mut input: Input<'_>, found: Unexpected<'_>) -> Result<(), E> {
        let taken = self.0.take(&mut input);
        taken.map_err(|problem| refuse(problem, found, &self.0.kind().expectation()))
    }
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_> {
    type Value = ();

    /// Asks for the slot's kind. JSON needs no such hint, except where serde_json's feature
    /// `arbitrary_precision` is on: then a number asked for as anything comes as a map.
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.0.kind() {
            Kind::String => deserializer.deserialize_str(self),
            Kind::Integer => deserializer.deserialize_i64(self),
            Kind::Number => deserializer.deserialize_f64(self),
            Kind::Boolean => deserializer.deserialize_bool(self),
            Kind::Null => deserializer.deserialize_unit(self),
            Kind::Array => deserializer.deserialize_seq(self),
            Kind::Object => deserializer.deserialize_map(self),
            Kind::Optional => deserializer.deserialize_option(self),
            Kind::Any => deserializer.deserialize_any(self),
            Kind::Value => {
                let value = Value::deserialize(deserializer)?;
                self.0
                    .take(&mut Input::Value(value))
                    .map_err(|problem| refuse(problem, Unexpected::Other("value"), &"another"))
            }
        }
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.kind().expectation())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.give(Input::String(Cow::Borrowed(text)), Unexpected::Str(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.give(Input::String(Cow::Owned(text)), Unexpected::Other("string"))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.give(Input::Signed(number), Unexpected::Signed(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.give(Input::Unsigned(number), Unexpected::Unsigned(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.give(Input::Float(number), Unexpected::Float(number))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.give(Input::Boolean(value), Unexpected::Bool(value))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.give(Input::Null, Unexpected::Unit)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut deserializer = Some(deserializer);
        let mut outcome = None;
        let taken = self.0.take(&mut Input::Present(&mut |slot| {
            outcome = deserializer.take().map(|deserializer| SlotSeed(slot).deserialize(deserializer));
        }));
        taken.map_err(|p| refuse(p, Unexpected::Option, &"a value"))?;
        outcome.unwrap_or(Ok(()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        let mut reader = Reader { access: seq, error: None };
        let outcome = self.give(Input::Array(&mut reader), Unexpected::Seq);
        outcome.map_err(|error| reader.error.unwrap_or(error))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let mut reader = Reader { access: map, error: None };
        let outcome = self.give(Input::Object(&mut reader), Unexpected::Map);
        outcome.map_err(|error| reader.error.unwrap_or(error))
    }
}

/// Hides the deserializer's types from slots, and keeps its error for them.
struct Reader<A, E> {
    access: A,
    error: Option<E>,
}

impl<A, E> Reader<A, E> {
    fn keep<T>(&mut self, result: Result<T, E>) -> Result<T, Problem> {
        result.map_err(|error| {
            self.error = Some(error);
            Problem::Source
        })
    }
}

impl<'de, A: SeqAccess<'de>> Elements for Reader<A, A::Error> {
    fn next(&mut self, slot: &mut dyn Slot) -> Result<bool, Problem> {
        let read = self.access.next_element_seed(SlotSeed(slot));
        self.keep(read).map(|element| element.is_some())
    }
}

impl<'de, A: MapAccess<'de>> Members for Reader<A, A::Error> {
    fn next_name(&mut self, take: &mut dyn FnMut(&str)) -> Result<bool, Problem> {
        let read = self.access.next_key_seed(NameSeed(take));
        self.keep(read).map(|name| name.is_some())
    }

    fn value(&mut self, slot: &mut dyn Slot) -> Result<(), Problem> {
        let read = self.access.next_value_seed(SlotSeed(slot));
        self.keep(read)
    }

    fn text(&mut self, take: &mut dyn FnMut(&str)) -> Result<(), Problem> {
        let read = self.access.next_value_seed(TextSeed(take));
        self.keep(read)
    }

    fn skip(&mut self) -> Result<(), Problem> {
        let read = self.access.next_value::<IgnoredAny>();
        self.keep(read).map(|_| ())
    }

    fn ahead(&mut self, _: &str, _: &mut dyn FnMut(&str)) -> Result<bool, Problem> {
        Ok(false)
    }
}

/// Hands a string over without copying it.
struct TextSeed<'a>(&'a mut dyn FnMut(&str));

impl<'de> DeserializeSeed<'de> for TextSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TextSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Kind::String.expectation())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        (self.0)(text);
        Ok(())
    }
}

/// The same for a member's name.
struct NameSeed<'a>(&'a mut dyn FnMut(&str));

impl<'de> DeserializeSeed<'de> for NameSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for NameSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        (self.0)(name);
        Ok(())
    }
}

fn refuse<E: Error>(problem: Problem, found: Unexpected<'_>, expected: &&str) -> E {
    match problem {
        Problem::Kind | Problem::Source => E::invalid_type(found, expected),
        Problem::Missing(name) => E::missing_field(name),
        Problem::Duplicate(name) => E::duplicate_field(name),
        Problem::Other(message) => E::custom(message),
    }
}
