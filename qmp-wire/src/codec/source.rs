//! Where a slot reads its value from.

use super::text::Text;
use super::value::{self, ValueMembers};
use super::{Array, Choose, Kind, Members, Problem, Slot};
use serde::de::{Error, Unexpected};
use serde_json::Value;

/// A value that is being read. Each method takes it, and may be called once.
pub struct Source<'a>(pub(super) Origin<'a>);

/// What is behind a [`Source`].
pub(super) enum Origin<'a> {
    /// JSON text, at the start of the value.
    Text(&'a Text<'a>),
    /// A value that was read before, to be taken apart.
    Value(&'a mut Value),
    /// A serde deserializer, which is to be asked.
    Serde(&'a mut dyn Ask),
    /// A string, which it answered.
    Str(&'a str),
    /// An array, which it answered.
    Array(&'a mut dyn Elements),
    /// An object, which it answered.
    Object(&'a mut dyn SerdeMembers),
}

/// A serde deserializer.
pub(super) trait Ask {
    /// Asks for a value of that kind and hands over what comes, of whatever kind.
    fn ask(&mut self, kind: Kind, take: Take<'_>) -> Result<(), Problem>;

    /// A string: the most frequent ones have ways of their own.
    fn string(&mut self) -> Result<String, Problem>;

    /// A string, without copying it.
    fn text(&mut self, take: &mut dyn FnMut(&str)) -> Result<(), Problem>;

    /// A number that is to be an integer.
    fn integer(&mut self) -> Result<Number, Problem>;

    /// `true` or `false`.
    fn boolean(&mut self) -> Result<bool, Problem>;

    /// Any value.
    fn value(&mut self) -> Result<Value, Problem>;
}

/// What a deserializer's answer is given to.
pub(super) type Take<'a> = &'a mut dyn FnMut(&mut Source<'_>) -> Result<(), Problem>;

/// The elements of an array that serde reads.
pub(super) trait Elements {
    /// Reads the next one; `false` where there is none.
    fn next(&mut self, array: &mut dyn Array) -> Result<bool, Problem>;
}

/// The members of an object that serde reads. After each name follows its value.
pub(crate) trait SerdeMembers {
    /// Hands over the next name; `false` where there is none.
    fn next_name(&mut self, take: &mut dyn FnMut(&str)) -> Result<bool, Problem>;

    /// Reads the value of that name.
    fn value(&mut self, slot: &mut dyn Slot) -> Result<(), Problem>;

    /// Hands over the value of that name, which is a string.
    fn text(&mut self, take: &mut dyn FnMut(&str)) -> Result<(), Problem>;

    /// Passes over the value of that name.
    fn skip(&mut self) -> Result<(), Problem>;
}

/// A number as it was written.
pub(super) enum Number {
    Signed(i64),
    Unsigned(u64),
    Float(f64),
}

impl Number {
    /// An integer may be written as `1.0` or `1e3`. Beyond 2^53 such a text no longer names one integer.
    #[inline]
    pub(super) fn integer(&self) -> Option<i128> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match *self {
            Number::Signed(number) => Some(number.into()),
            Number::Unsigned(number) => Some(number.into()),
            Number::Float(number) => {
                (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i128)
            }
        }
    }

    fn float(&self) -> f64 {
        match *self {
            Number::Signed(number) => number as f64,
            Number::Unsigned(number) => number as f64,
            Number::Float(number) => number,
        }
    }
}

impl Source<'_> {
    /// A string.
    pub(crate) fn string(&mut self) -> Result<String, Problem> {
        match &mut self.0 {
            Origin::Text(text) => Ok(text.string()?.into_owned()),
            Origin::Str(text) => Ok((*text).to_owned()),
            Origin::Value(Value::String(text)) => Ok(std::mem::take(text)),
            Origin::Serde(serde) => serde.string(),
            _ => Err(self.unfit(Kind::String)),
        }
    }

    /// A string, without copying it.
    ///
    /// # Errors
    ///
    /// Where it is something else, or cannot be read.
    pub fn text(&mut self, chosen: &mut dyn Choose) -> Result<(), Problem> {
        match &mut self.0 {
            Origin::Text(text) => chosen.choose(&text.string()?),
            Origin::Str(text) => chosen.choose(text),
            Origin::Value(Value::String(text)) => chosen.choose(text),
            Origin::Serde(serde) => return serde.text(&mut |text| chosen.choose(text)),
            _ => return Err(self.unfit(Kind::String)),
        }
        Ok(())
    }

    /// An integer of 64 bits, signed or not.
    pub(crate) fn integer(&mut self) -> Result<i128, Problem> {
        match &mut self.0 {
            Origin::Text(text) => text.number()?.integer(),
            Origin::Value(Value::Number(number)) => value::number_of(number).integer(),
            Origin::Serde(serde) => serde.integer()?.integer(),
            _ => None,
        }
        .ok_or_else(|| self.unfit(Kind::Integer))
    }

    /// A number.
    pub(crate) fn number(&mut self) -> Result<f64, Problem> {
        match &mut self.0 {
            Origin::Text(text) => Ok(text.number()?.float()),
            Origin::Value(Value::Number(number)) => Ok(value::number_of(number).float()),
            Origin::Serde(serde) => answer(*serde, Kind::Number, &mut |source| source.number()),
            _ => Err(self.unfit(Kind::Number)),
        }
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Result<bool, Problem> {
        match &mut self.0 {
            Origin::Text(text) => text.boolean(),
            Origin::Value(Value::Bool(value)) => Ok(*value),
            Origin::Serde(serde) => serde.boolean(),
            _ => Err(self.unfit(Kind::Boolean)),
        }
    }

    /// `null`.
    pub(crate) fn null(&mut self) -> Result<(), Problem> {
        match &mut self.0 {
            Origin::Text(text) => text.null(),
            Origin::Value(Value::Null) => Ok(()),
            Origin::Serde(serde) => serde.ask(Kind::Null, &mut |source| source.null()),
            _ => Err(self.unfit(Kind::Null)),
        }
    }

    /// Any value, whole.
    ///
    /// # Errors
    ///
    /// Where it is something else, or cannot be read.
    pub fn value(&mut self) -> Result<Value, Problem> {
        match &mut self.0 {
            Origin::Text(text) => text.any(),
            Origin::Value(value) => Ok(value.take()),
            Origin::Serde(serde) => serde.value(),
            Origin::Str(text) => Ok(Value::String((*text).to_owned())),
            Origin::Array(_) => {
                let mut elements: Vec<Value> = Vec::new();
                self.array(&mut elements)?;
                Ok(Value::Array(elements))
            }
            Origin::Object(_) => {
                let mut kept = Value::Null;
                self.object(&mut |members| {
                    kept = Value::Object(members.keep()?);
                    Ok(())
                })?;
                Ok(kept)
            }
        }
    }

    /// Reads into the slot if it is not `null`; otherwise it is `false`.
    pub(crate) fn present(&mut self, slot: &mut dyn Slot) -> Result<bool, Problem> {
        match &mut self.0 {
            Origin::Text(text) if text.peek()? == b'n' => text.null().map(|()| false),
            Origin::Value(Value::Null) => Ok(false),
            Origin::Serde(serde) => {
                let mut present = false;
                serde.ask(Kind::Optional, &mut |source| {
                    present = !matches!(source.0, Origin::Value(Value::Null));
                    if present { slot.read(source) } else { Ok(()) }
                })?;
                Ok(present)
            }
            _ => slot.read(self).map(|()| true),
        }
    }

    /// Reads all elements of an array.
    pub(crate) fn array(&mut self, array: &mut dyn Array) -> Result<(), Problem> {
        match &mut self.0 {
            Origin::Text(text) => text.array(array),
            Origin::Value(Value::Array(elements)) => std::mem::take(elements)
                .iter_mut()
                .try_for_each(|element| read_element(array, &mut Source(Origin::Value(element)))),
            Origin::Serde(serde) => serde.ask(Kind::Array, &mut |source| source.array(array)),
            Origin::Array(elements) => {
                while elements.next(array)? {}
                Ok(())
            }
            _ => Err(self.unfit(Kind::Array)),
        }
    }

    /// Calls `read` once with the members of an object; it has to read all of them.
    pub(crate) fn object(
        &mut self,
        read: &mut dyn FnMut(&mut Members<'_>) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        match &mut self.0 {
            Origin::Text(text) => text.object(read),
            Origin::Value(Value::Object(members)) => {
                read(&mut Members::Value(ValueMembers::new(std::mem::take(members))))
            }
            Origin::Serde(serde) => serde.ask(Kind::Object, &mut |source| source.object(read)),
            Origin::Object(members) => read(&mut Members::Serde(*members)),
            _ => Err(self.unfit(Kind::Object)),
        }
    }

    /// Calls `read` with the kind of what comes: a number, even where it is an integer.
    ///
    /// # Errors
    ///
    /// Where it is something else, or cannot be read, and those of `read`.
    pub fn any(
        &mut self,
        read: &mut dyn FnMut(Kind, &mut Source<'_>) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        let kind = match &mut self.0 {
            Origin::Serde(serde) => return serde.ask(Kind::Any, &mut |source| source.any(read)),
            Origin::Text(text) => text.kind()?,
            Origin::Value(value) => value::kind_of(value),
            Origin::Str(_) => Kind::String,
            Origin::Array(_) => Kind::Array,
            Origin::Object(_) => Kind::Object,
        };
        read(kind, self)
    }

    /// Something else was expected.
    fn unfit(&self, expected: Kind) -> Problem {
        let found = match &self.0 {
            // What is wrong with a text is told by serde_json.
            Origin::Text(_) | Origin::Serde(_) => return Problem::SOURCE,
            Origin::Value(value) => value::unexpected(value),
            Origin::Str(text) => Unexpected::Str(text),
            Origin::Array(_) => Unexpected::Seq,
            Origin::Object(_) => Unexpected::Map,
        };
        let error: value::Text = Error::invalid_type(found, &expected.expectation());
        Problem::other(error)
    }
}

/// Reads one more element of an array.
pub(super) fn read_element(array: &mut dyn Array, source: &mut Source<'_>) -> Result<(), Problem> {
    array.grow().map_or(Ok(()), |element| element.read(source))
}

/// A deserializer's answer.
fn answer<T>(
    serde: &mut dyn Ask,
    kind: Kind,
    read: &mut dyn FnMut(&mut Source<'_>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let mut answer = Err(Problem::SOURCE);
    serde.ask(kind, &mut |source| {
        answer = Ok(read(source)?);
        Ok(())
    })?;
    answer
}
