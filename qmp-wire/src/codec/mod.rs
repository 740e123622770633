//! The serde core that generated types call. Only generated code and replacements of generated types
//! need it.
//!
//! Every type on the wire is a [`Slot`]: a place that a value is read into, and written from. A
//! structure is a [`Record`]: a table of member names beside a list of slots. The part of it that
//! depends on a discriminator is its [`Branches`]. None is generic over the deserializer, so that a
//! crate with a thousand types compiles one reader and one writer. What is left for each type is a few
//! lines without a decision in it, which a macro writes from a table:
//!
//! | macro | of what |
//! | --- | --- |
//! | [`record!`](crate::record) | a structure, or a union with members of its own |
//! | [`branches!`](crate::branches) | the branches of such a union |
//! | [`union!`](crate::union) | a union that has only the discriminator |
//! | [`alternate!`](crate::alternate) | values told apart by their JSON kind |
//! | [`enumeration!`](crate::enumeration) | an enumeration |
//! | [`newtype!`](crate::newtype) | a type of its own name around another |
//! | [`slot_by_serde!`](crate::slot_by_serde) | a type with serde's traits already |
//!
//! A value starts as [`Slot::blank`] and is filled in place; the reader notes which members came and
//! fails if a mandatory one did not. A member that comes twice is an error, as it is for QEMU.

mod fill;
mod kind;
mod macros;
mod members;
mod read;
mod record;
mod scan;
mod slots;
mod source;
mod text;
mod union_macros;
mod value;
mod write;

use fill::read_record;
pub use kind::{Kind, Problem};
pub(crate) use members::Members;
pub use read::deserialize;
pub use record::{Branch, BranchMut, Branches, Fields, FieldsMut, Record};
pub use source::Source;
pub use text::{from_slice, from_str};
pub use value::{blank_for, from_value};
pub(crate) use value::{give, give_absent};
pub(crate) use write::Written;
pub use write::serialize;

use serde_json::Value;

/// A place for one value of the wire.
///
/// It has few methods, since each is compiled for each type.
pub trait Slot {
    /// A value to read into. Not meaningful before something was read.
    fn blank() -> Self
    where
        Self: Sized;

    /// The JSON kind of its values.
    fn kind(&self) -> Kind;

    /// What `null` is for this type; `None` where it does not take it.
    fn null() -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// Where it does not fit the type, or cannot be read.
    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem>;

    /// The value to write.
    fn view(&self) -> View<'_>;
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

/// An array.
pub trait Array {
    /// How many there are.
    fn count(&self) -> usize;

    /// Element number `index`, counted from 0.
    fn element(&self, index: usize) -> Option<&dyn Slot>;

    /// A new element at the end, to read into.
    fn grow(&mut self) -> Option<&mut dyn Slot>;
}

/// What a string chooses from: the values of an enumeration, or the branches of a union.
pub trait Choose {
    /// Takes what stands for that string.
    fn choose(&mut self, text: &str);
}
