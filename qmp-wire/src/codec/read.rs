//! Reading: from any serde deserializer into a slot.

use super::source::{Ask, Elements, Number, Origin, SerdeMembers, Take, read_element};
use super::{Array, Kind, Problem, Slot, Source};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde_json::Value;
use std::fmt;

/// Reads a value.
///
/// # Errors
///
/// Those of the deserializer, and where the value does not fit the type.
pub fn deserialize<'de, T: Slot, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    read(deserializer, |source| value.read(source))?;
    Ok(value)
}

/// Reads a value with what a slot does with its source.
pub(super) fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    take: impl FnOnce(&mut Source<'_>) -> Result<(), Problem>,
) -> Result<(), D::Error> {
    let mut asked = Asked { deserializer: Some(deserializer), error: None };
    let outcome = take(&mut Source(Origin::Serde(&mut asked)));
    outcome.map_err(|problem| asked.error.unwrap_or_else(|| problem.into_error()))
}

/// Hides the deserializer's type from slots, and keeps its error for them.
struct Asked<D, E> {
    deserializer: Option<D>,
    error: Option<E>,
}

impl<'de, D: Deserializer<'de>> Ask for Asked<D, D::Error> {
    /// Asks for the kind. JSON needs no such hint, except where serde_json's feature `arbitrary_precision`
    /// is on: then a number asked for as anything comes as a map.
    fn ask(&mut self, kind: Kind, take: Take<'_>) -> Result<(), Problem> {
        let answer = Answer { kind, take };
        self.with(|deserializer| match kind {
            Kind::String => deserializer.deserialize_str(answer),
            Kind::Integer => deserializer.deserialize_i64(answer),
            Kind::Number => deserializer.deserialize_f64(answer),
            Kind::Boolean => deserializer.deserialize_bool(answer),
            Kind::Null => deserializer.deserialize_unit(answer),
            Kind::Array => deserializer.deserialize_seq(answer),
            Kind::Object => deserializer.deserialize_map(answer),
            Kind::Optional => deserializer.deserialize_option(answer),
            Kind::Any | Kind::Value => deserializer.deserialize_any(answer),
        })
    }

    fn string(&mut self) -> Result<String, Problem> {
        self.with(String::deserialize)
    }

    fn text(&mut self, take: &mut dyn FnMut(&str)) -> Result<(), Problem> {
        self.with(|deserializer| deserializer.deserialize_str(Text(take)))
    }

    fn integer(&mut self) -> Result<Number, Problem> {
        self.with(|deserializer| deserializer.deserialize_i64(Integer))
    }

    fn boolean(&mut self) -> Result<bool, Problem> {
        self.with(bool::deserialize)
    }

    fn value(&mut self) -> Result<Value, Problem> {
        self.with(Value::deserialize)
    }
}

impl<'de, D: Deserializer<'de>> Asked<D, D::Error> {
    fn with<T>(&mut self, ask: impl FnOnce(D) -> Result<T, D::Error>) -> Result<T, Problem> {
        let deserializer = self.deserializer.take().ok_or(Problem::SOURCE)?;
        keep(ask(deserializer), &mut self.error)
    }
}

/// Keeps serde's error where slots cannot see it.
fn keep<T, E>(outcome: Result<T, E>, kept: &mut Option<E>) -> Result<T, Problem> {
    outcome.map_err(|error| {
        *kept = Some(error);
        Problem::SOURCE
    })
}

/// Takes what the deserializer answers.
struct Answer<'a> {
    kind: Kind,
    take: Take<'a>,
}

impl Answer<'_> {
    fn give<E: Error>(self, origin: Origin<'_>) -> Result<(), E> {
        (self.take)(&mut Source(origin)).map_err(Problem::into_error)
    }

    fn value<E: Error>(self, value: impl Into<Value>) -> Result<(), E> {
        self.give(Origin::Value(&mut value.into()))
    }
}

impl<'de> Visitor<'de> for Answer<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.expectation())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.give(Origin::Str(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.value(text)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.value(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.value(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.value(number)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.value(value)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.value(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.value(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        read(deserializer, self.take)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut reader = Reader { access, error: None };
        let outcome = (self.take)(&mut Source(Origin::Array(&mut reader)));
        outcome.map_err(|problem| reader.error.unwrap_or_else(|| problem.into_error()))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut reader = Reader { access, error: None };
        let outcome = (self.take)(&mut Source(Origin::Object(&mut reader)));
        outcome.map_err(|problem| reader.error.unwrap_or_else(|| problem.into_error()))
    }
}

/// Hands a string over.
struct Text<'a>(&'a mut dyn FnMut(&str));

impl Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Kind::String.expectation())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        (self.0)(text);
        Ok(())
    }
}

/// Takes a number that is to be an integer.
struct Integer;

impl Visitor<'_> for Integer {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Kind::Integer.expectation())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Number, E> {
        Ok(Number::Signed(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Number, E> {
        Ok(Number::Unsigned(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Number, E> {
        match Number::Float(number).integer() {
            Some(_) => Ok(Number::Float(number)),
            None => Err(E::invalid_type(Unexpected::Float(number), &self)),
        }
    }
}

/// The items of an array or object, as [`Asked`].
struct Reader<A, E> {
    access: A,
    error: Option<E>,
}

impl<'de, A: SeqAccess<'de>> Elements for Reader<A, A::Error> {
    fn next(&mut self, array: &mut dyn Array) -> Result<bool, Problem> {
        let read = self.access.next_element_seed(Seed(&mut |source| read_element(array, source)));
        keep(read, &mut self.error).map(|element| element.is_some())
    }
}

impl<'de, A: MapAccess<'de>> SerdeMembers for Reader<A, A::Error> {
    fn next_name(&mut self, take: &mut dyn FnMut(&str)) -> Result<bool, Problem> {
        let read = self.access.next_key_seed(NameSeed(take));
        keep(read, &mut self.error).map(|name| name.is_some())
    }

    fn value(&mut self, slot: &mut dyn Slot) -> Result<(), Problem> {
        let read = self.access.next_value_seed(Seed(&mut |source| slot.read(source)));
        keep(read, &mut self.error)
    }

    fn text(&mut self, take: &mut dyn FnMut(&str)) -> Result<(), Problem> {
        let read = self.access.next_value_seed(TextSeed(take));
        keep(read, &mut self.error)
    }

    fn skip(&mut self) -> Result<(), Problem> {
        let read = self.access.next_value::<IgnoredAny>();
        keep(read, &mut self.error).map(|_| ())
    }
}

/// Reads the next item.
struct Seed<'a>(Take<'a>);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        read(deserializer, self.0)
    }
}

/// Reads a string.
struct TextSeed<'a>(&'a mut dyn FnMut(&str));

impl<'de> DeserializeSeed<'de> for TextSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(Text(self.0))
    }
}

/// Reads a member's name.
struct NameSeed<'a>(&'a mut dyn FnMut(&str));

impl<'de> DeserializeSeed<'de> for NameSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_identifier(Text(self.0))
    }
}
