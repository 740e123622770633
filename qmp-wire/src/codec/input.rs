//! What a slot is given: values that were read, or that are still to be read.

use super::Slot;
use serde_json::Value;
use std::borrow::Cow;

/// A value that was read.
pub enum Input<'a> {
    /// A string.
    String(Cow<'a, str>),
    /// An integer below zero, or any that fits.
    Signed(i64),
    /// An integer of zero or more.
    Unsigned(u64),
    /// A number with a fraction or an exponent.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// `null`.
    Null,
    /// Any value, for slots of [`Kind::Value`].
    Value(Value),
    /// An array, still to be read.
    Array(&'a mut dyn Elements),
    /// An object, still to be read.
    Object(&'a mut dyn Members),
    /// Something that is not `null`, still to be read, for slots of [`Kind::Optional`]: it is to be called
    /// once with the slot inside.
    Present(&'a mut dyn FnMut(&mut dyn Slot)),
}

/// The JSON kind that a slot asks the deserializer for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A string.
    String,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `null`.
    Null,
    /// Any value, handed over whole.
    Value,
    /// An array.
    Array,
    /// An object.
    Object,
    /// A value or nothing.
    Optional,
    /// Whatever comes, still to be read: for alternates.
    Any,
}

/// The elements of an array that is being read.
pub trait Elements {
    /// Reads the next one; `false` where there is none.
    fn next(&mut self, slot: &mut dyn Slot) -> Result<bool, Problem>;
}

/// The members of an object that is being read. After each name follows its value.
pub trait Members {
    /// Hands over the next name; `false` where there is none.
    fn next_name(&mut self, take: &mut dyn FnMut(&str)) -> Result<bool, Problem>;

    /// Reads the value of that name.
    fn value(&mut self, slot: &mut dyn Slot) -> Result<(), Problem>;

    /// Hands over the value of that name, which is a string.
    fn text(&mut self, take: &mut dyn FnMut(&str)) -> Result<(), Problem>;

    /// Passes over the value of that name.
    fn skip(&mut self) -> Result<(), Problem>;

    /// Hands over the string value of a member that is still to come, between members; it comes all the
    /// same. `false` where there is none or where the source cannot look ahead.
    fn ahead(&mut self, name: &str, take: &mut dyn FnMut(&str)) -> Result<bool, Problem>;
}

/// Why a value does not fit a slot.
#[derive(Debug)]
#[non_exhaustive]
pub enum Problem {
    /// It is of another JSON kind.
    Kind,
    /// A mandatory member is not there.
    Missing(&'static str),
    /// A member is there twice.
    Duplicate(&'static str),
    /// Something else.
    Other(String),
    /// The text itself cannot be read; whoever reads it knows why.
    Source,
}

impl Kind {
    /// Whether a slot of this kind takes such an input.
    pub fn takes(self, input: &Input<'_>) -> bool {
        match input {
            Input::String(_) => self == Kind::String,
            Input::Signed(_) | Input::Unsigned(_) | Input::Float(_) => {
                matches!(self, Kind::Integer | Kind::Number)
            }
            Input::Boolean(_) => self == Kind::Boolean,
            Input::Null => self == Kind::Null,
            Input::Value(_) => self == Kind::Value,
            Input::Array(_) => self == Kind::Array,
            Input::Object(_) => self == Kind::Object,
            Input::Present(_) => self == Kind::Optional,
        }
    }

    /// What such a slot expects, for people.
    pub(crate) fn expectation(self) -> &'static str {
        match self {
            Kind::String => "a string",
            Kind::Integer => "an integer",
            Kind::Number => "a number",
            Kind::Boolean => "a boolean",
            Kind::Null => "null",
            Kind::Value | Kind::Any => "a value",
            Kind::Array => "an array",
            Kind::Object => "an object",
            Kind::Optional => "an optional value",
        }
    }
}
