//! Reading from a [`Value`], by moving what is in it; and keeping what was read as one.

use super::{Elements, Input, Kind, Members, Problem, Slot, View};
use serde::de::{Error, Unexpected, value::Error as Text};
use serde_json::{Map, Value, map};
use std::borrow::Cow;

/// Reads a value that was read before, without copying strings or building it anew.
///
/// ```
/// use qmp_wire::{CommandError, codec::from_value, serde_json::json};
///
/// let error: CommandError = from_value(json!({"class": "GenericError", "desc": "no"}))?;
/// assert_eq!(error.desc, "no");
/// # Ok::<(), qmp_wire::serde_json::Error>(())
/// ```
///
/// # Errors
///
/// Where the value does not fit the type.
pub fn from_value<T: Slot>(value: Value) -> Result<T, serde_json::Error> {
    let mut read = T::blank();
    match give(&mut read, value) {
        Ok(()) => Ok(read),
        Err(Problem::Missing(name)) => Err(Error::missing_field(name)),
        Err(Problem::Duplicate(name)) => Err(Error::duplicate_field(name)),
        Err(Problem::Other(message)) => Err(Error::custom(message)),
        Err(Problem::Kind | Problem::Source) => Err(Error::custom(read.kind().expectation())),
    }
}

/// Reads into a slot as if an object without members were there.
pub(crate) fn give_absent(slot: &mut dyn Slot) -> Result<(), Problem> {
    match slot.kind() {
        Kind::Optional => Ok(()),
        _ => give(slot, Value::Object(Map::new())),
    }
}

/// Gives a slot a value, whatever the slot asks for.
pub(crate) fn give(slot: &mut dyn Slot, mut value: Value) -> Result<(), Problem> {
    match (slot.kind(), &value) {
        (Kind::Value, _) => slot.take(&mut Input::Value(value)),
        (Kind::Optional, Value::Null) => slot.take(&mut Input::Null),
        (Kind::Optional, _) => {
            let mut outcome = Ok(());
            slot.take(&mut Input::Present(&mut |slot| outcome = give(slot, value.take())))?;
            outcome
        }
        _ => give_content(slot, value),
    }
}

fn give_content(slot: &mut dyn Slot, value: Value) -> Result<(), Problem> {
    let found = kind_of(&value);
    let taken = match value {
        Value::Null => slot.take(&mut Input::Null),
        Value::Bool(value) => slot.take(&mut Input::Boolean(value)),
        Value::Number(number) => slot.take(&mut number_input(&number)),
        Value::String(text) => slot.take(&mut Input::String(Cow::Owned(text))),
        Value::Array(elements) => slot.take(&mut Input::Array(&mut ValueElements(elements.into_iter()))),
        Value::Object(members) => {
            slot.take(&mut Input::Object(&mut ValueMembers { members: members.into_iter(), current: None }))
        }
    };
    taken.map_err(|problem| match problem {
        Problem::Kind => unfit(found, slot.kind()),
        problem => problem,
    })
}

/// Hands over the text of a value that is to be a string.
pub(super) fn give_text(value: &Value, take: &mut dyn FnMut(&str)) -> Result<(), Problem> {
    match value {
        Value::String(text) => {
            take(text);
            Ok(())
        }
        _ => Err(unfit(kind_of(value), Kind::String)),
    }
}

fn unfit(found: Unexpected<'_>, expected: Kind) -> Problem {
    Problem::Other(Text::invalid_type(found, &expected.expectation()).to_string())
}

fn kind_of(value: &Value) -> Unexpected<'static> {
    match value {
        Value::Null => Unexpected::Unit,
        Value::Bool(value) => Unexpected::Bool(*value),
        Value::Number(number) => match number_input(number) {
            Input::Signed(number) => Unexpected::Signed(number),
            Input::Unsigned(number) => Unexpected::Unsigned(number),
            Input::Float(number) => Unexpected::Float(number),
            _ => Unexpected::Other("number"),
        },
        Value::String(_) => Unexpected::Other("string"),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    }
}

pub(super) fn number_input(number: &serde_json::Number) -> Input<'static> {
    match (number.as_u64(), number.as_i64()) {
        (Some(number), _) => Input::Unsigned(number),
        (None, Some(number)) => Input::Signed(number),
        // Only with serde_json's feature `arbitrary_precision` can it be out of f64's range.
        (None, None) => Input::Float(number.as_f64().unwrap_or(f64::INFINITY)),
    }
}

struct ValueElements(std::vec::IntoIter<Value>);

impl Elements for ValueElements {
    fn next(&mut self, slot: &mut dyn Slot) -> Result<bool, Problem> {
        self.0.next().map_or(Ok(false), |element| give(slot, element).map(|()| true))
    }
}

struct ValueMembers {
    members: map::IntoIter,
    current: Option<Value>,
}

impl Members for ValueMembers {
    fn next_name(&mut self, take: &mut dyn FnMut(&str)) -> Result<bool, Problem> {
        let Some((name, value)) = self.members.next() else { return Ok(false) };
        self.current = Some(value);
        take(&name);
        Ok(true)
    }

    fn value(&mut self, slot: &mut dyn Slot) -> Result<(), Problem> {
        give(slot, self.current.take().unwrap_or_default())
    }

    fn text(&mut self, take: &mut dyn FnMut(&str)) -> Result<(), Problem> {
        give_text(&self.current.take().unwrap_or_default(), take)
    }

    fn skip(&mut self) -> Result<(), Problem> {
        self.current = None;
        Ok(())
    }

    fn ahead(&mut self, _: &str, _: &mut dyn FnMut(&str)) -> Result<bool, Problem> {
        Ok(false)
    }
}

/// A blank value of a type if it takes such an input: how an alternate tries its types.
pub fn blank_for<T: Slot>(input: &Input<'_>) -> Option<T> {
    let blank = T::blank();
    blank.kind().takes(input).then_some(blank)
}

/// Keeps an input that no type of an alternate takes.
///
/// # Errors
///
/// Where the rest of it cannot be read.
pub fn keep(input: &mut Input<'_>) -> Result<Value, Problem> {
    Ok(match input {
        Input::String(text) => Value::String(std::mem::take(text).into_owned()),
        Input::Signed(number) => (*number).into(),
        Input::Unsigned(number) => (*number).into(),
        Input::Float(number) => (*number).into(),
        Input::Boolean(value) => (*value).into(),
        Input::Null => Value::Null,
        Input::Value(value) => value.take(),
        Input::Array(elements) => {
            let mut kept = Vec::new();
            let mut element = Value::Null;
            while elements.next(&mut element)? {
                kept.push(element.take());
            }
            Value::Array(kept)
        }
        Input::Object(members) => Value::Object(keep_members(*members)?),
        Input::Present(_) => return Err(Problem::Kind),
    })
}

/// Keeps whatever comes.
pub(super) struct Kept(pub(super) Value);

impl Slot for Kept {
    fn blank() -> Self {
        Kept(Value::Null)
    }

    fn kind(&self) -> Kind {
        Kind::Any
    }

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        self.0 = keep(input)?;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Value(&self.0)
    }
}

/// Reads whatever comes, and keeps nothing.
pub(super) struct Skipped;

impl Slot for Skipped {
    fn blank() -> Self {
        Skipped
    }

    fn kind(&self) -> Kind {
        Kind::Any
    }

    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        match input {
            Input::Array(elements) => while elements.next(self)? {},
            Input::Object(members) => {
                while members.next_name(&mut |_| ())? {
                    members.value(self)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Absent
    }
}

/// Keeps all members of an object.
pub(super) fn keep_members(members: &mut dyn Members) -> Result<Map<String, Value>, Problem> {
    let mut kept = Map::new();
    let mut name = String::new();
    while members.next_name(&mut |next| name = next.to_owned())? {
        let mut value = Value::Null;
        members.value(&mut value)?;
        kept.insert(std::mem::take(&mut name), value);
    }
    Ok(kept)
}
