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
/// It has few methods, since each is compiled for each type.
pub trait Slot {
    /// A value to read into. Not meaningful before something was read.
    fn blank() -> Self
    where
        Self: Sized;

    /// The JSON kind to ask the deserializer for.
    fn kind(&self) -> Kind;

    /// What `null` is for this type; `None` where it does not take it.
    fn null() -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Takes a value that was read, leaving any in its place.
    ///
    /// # Errors
    ///
    /// [`Problem::Kind`] where the type does not take values of this kind; others for what is in it.
    fn take(&mut self, input: &mut Input<'_>) -> Result<(), Problem>;

    /// The value to write.
    fn view(&self) -> View<'_>;
}

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
