//! Reading from a [`Value`], by moving what is in it.

use super::source::{Number, Origin};
use super::{Choose, Kind, Problem, Slot, Source};
use serde::de::Unexpected;
pub(super) use serde::de::value::Error as Text;
use serde_json::{Map, Value, map};

/// Reads a value that was read before, without copying strings or building it anew.
///
/// ```
/// use qmp_wire::{CommandError, from_value, serde_json::json};
///
/// let error: CommandError = from_value(json!({"class": "GenericError", "desc": "no"}))?;
/// assert_eq!(error.desc, "no");
/// # Ok::<(), qmp_wire::serde_json::Error>(())
/// ```
///
/// # Errors
///
/// Where the value does not fit the type.
pub fn from_value<T: Slot>(mut value: Value) -> Result<T, serde_json::Error> {
    let mut read = T::blank();
    give(&mut read, &mut value).map_err(Problem::into_error)?;
    Ok(read)
}

/// Reads a value into a slot, leaving any in its place.
pub(crate) fn give(slot: &mut dyn Slot, value: &mut Value) -> Result<(), Problem> {
    slot.read(&mut Source(Origin::Value(value)))
}

/// Reads into a slot as if an object without members were there.
pub(crate) fn give_absent(slot: &mut dyn Slot) -> Result<(), Problem> {
    match slot.kind() {
        Kind::Optional => Ok(()),
        _ => give(slot, &mut Value::Object(Map::new())),
    }
}

pub(super) fn number_of(number: &serde_json::Number) -> Number {
    match (number.as_i64(), number.as_u64()) {
        (Some(number), _) => Number::Signed(number),
        (None, Some(number)) => Number::Unsigned(number),
        // Only with serde_json's feature `arbitrary_precision` can it be out of f64's range.
        (None, None) => Number::Float(number.as_f64().unwrap_or(f64::INFINITY)),
    }
}

/// Its kind; a number's also where it is an integer.
pub(super) fn kind_of(value: &Value) -> Kind {
    match value {
        Value::Null => Kind::Null,
        Value::Bool(_) => Kind::Boolean,
        Value::Number(_) => Kind::Number,
        Value::String(_) => Kind::String,
        Value::Array(_) => Kind::Array,
        Value::Object(_) => Kind::Object,
    }
}

/// What an error says was found.
pub(super) fn unexpected(value: &Value) -> Unexpected<'_> {
    match value {
        Value::Null => Unexpected::Unit,
        Value::Bool(value) => Unexpected::Bool(*value),
        Value::Number(number) => match number_of(number) {
            Number::Signed(number) => Unexpected::Signed(number),
            Number::Unsigned(number) => Unexpected::Unsigned(number),
            Number::Float(number) => Unexpected::Float(number),
        },
        Value::String(text) => Unexpected::Str(text),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    }
}

/// The members of an object.
pub(crate) struct ValueMembers {
    /// Before the first was read.
    all: Map<String, Value>,
    left: map::IntoIter,
    current: Value,
}

impl ValueMembers {
    pub(super) fn new(all: Map<String, Value>) -> ValueMembers {
        ValueMembers { all, left: Map::new().into_iter(), current: Value::Null }
    }

    pub(super) fn next_name(&mut self) -> Option<String> {
        if !self.all.is_empty() {
            self.left = std::mem::take(&mut self.all).into_iter();
        }
        let (name, value) = self.left.next()?;
        self.current = value;
        Some(name)
    }

    pub(super) fn current(&mut self) -> &mut Value {
        &mut self.current
    }

    pub(super) fn ahead(&self, name: &str, chosen: &mut dyn Choose) -> bool {
        let text = self.all.get(name).and_then(Value::as_str);
        text.map(|text| chosen.choose(text)).is_some()
    }
}

/// A blank value of a type if it takes a value of that kind: how an alternate tries its types.
pub fn blank_for<T: Slot>(found: Kind) -> Option<T> {
    let blank = T::blank();
    blank.kind().takes(found).then_some(blank)
}
