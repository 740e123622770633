//! The model: what a description says, in the order it says it.
//!
//! A [`Schema`] has [`Item`]s in source order (commands, events, named types, and the chapters between them)
//! and the object, enumeration and alternate types that their members have, each a [`TypeDef`] known by its
//! [`TypeId`]. A type that is described in place has no name here; names for Rust are given by qmp-codegen. A
//! type that contains itself has a name.

mod doc;
mod entry;
mod schema;
mod types;

pub use doc::{Block, Doc, Example, ExampleKind};
pub use entry::{Command, Event, Feature, Meta};
pub use schema::{Chapter, Item, Origin, Schema};
pub use types::{
    AlternateType, Branch, Choice, EnumType, Integer, JsonKind, Member, StructType, Type, TypeDef, TypeId,
    TypeKind, Value, Variants, Witness, WitnessKind, Witnesses,
};
