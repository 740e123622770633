//! The serde core that generated types call. Only generated code and replacements of generated types
//! need it.
//!
//! Every type on the wire is a [`Slot`]: a place that a value is read into, and written from. A
//! structure is a [`Record`]: a table of member names beside a list of slots. Neither is generic over
//! the deserializer, so that a crate with a thousand types compiles one reader and one writer. What
//! is left for each type is a few lines without a decision in it: [`record!`](crate::record) and
//! [`enumeration!`](crate::enumeration) write them from a table.
//!
//! A value starts as [`Slot::blank`] and is filled in place; the reader notes which members came and
//! fails if a mandatory one did not. A member that comes twice is an error, as it is for QEMU.

mod macros;
mod read;
mod record;
mod slots;
mod write;

pub use read::deserialize;
pub(crate) use read::{SlotSeed, read_absent};
pub use record::{Record, Slots, Views};
pub use write::serialize;

use serde_json::Value;
use std::borrow::Cow;

/// A place for one value of the wire.
///
/// The methods that take a value fail with [`Problem::Kind`] unless the type takes that kind.
pub trait Slot {
    /// A value to read into. Not meaningful before something was read.
    fn blank() -> Self
    where
        Self: Sized;

    /// The JSON kind to ask the deserializer for.
    fn kind(&self) -> Kind;

    /// The value to write.
    fn view(&self) -> View<'_>;

    /// Takes a string.
    fn string(&mut self, _text: Cow<'_, str>) -> Result<(), Problem> {
        Err(Problem::Kind)
    }

    /// Takes an integer below zero, or any that fits.
    fn signed(&mut self, _number: i64) -> Result<(), Problem> {
        Err(Problem::Kind)
    }

    /// Takes an integer of zero or more.
    fn unsigned(&mut self, _number: u64) -> Result<(), Problem> {
        Err(Problem::Kind)
    }

    /// Takes a number with a fraction or an exponent.
    fn float(&mut self, _number: f64) -> Result<(), Problem> {
        Err(Problem::Kind)
    }

    /// Takes `true` or `false`.
    fn boolean(&mut self, _value: bool) -> Result<(), Problem> {
        Err(Problem::Kind)
    }

    /// Takes `null`.
    fn null(&mut self) -> Result<(), Problem> {
        Err(Problem::Kind)
    }

    /// Takes any value: asked of slots of [`Kind::Value`] only.
    fn value(&mut self, _value: Value) -> Result<(), Problem> {
        Err(Problem::Kind)
    }

    /// Takes an array.
    fn array(&mut self, _elements: &mut dyn Elements) -> Result<(), Problem> {
        Err(Problem::Kind)
    }

    /// Takes an object.
    fn object(&mut self, _members: &mut dyn Members) -> Result<(), Problem> {
        Err(Problem::Kind)
    }

    /// The slot behind an optional one, now present: asked of slots of [`Kind::Optional`] only.
    fn present(&mut self) -> Option<&mut dyn Slot> {
        None
    }
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
    /// What [`Slot::present`] is, or nothing.
    Optional,
}

/// A slot's value, to write it.
pub enum View<'a> {
    /// Nothing: the member is left out.
    Absent,
    /// A string.
    String(&'a str),
    /// A signed integer.
    Signed(i64),
    /// An unsigned integer.
    Unsigned(u64),
    /// A number.
    Number(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// `null`.
    Null,
    /// Any value.
    Value(&'a Value),
    /// An object of unknown members.
    Map(&'a serde_json::Map<String, Value>),
    /// A value that had to be built, or why that failed.
    Built(Result<Value, serde_json::Error>),
    /// An array.
    Array(&'a dyn Array),
    /// A structure.
    Object(&'a dyn Record),
}

/// The elements of an array, to write them.
pub trait Array {
    /// How many there are.
    fn count(&self) -> usize;

    /// Element number `index`, counted from 0.
    fn element(&self, index: usize) -> Option<&dyn Slot>;
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

    /// Passes over the value of that name.
    fn skip(&mut self) -> Result<(), Problem>;
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
