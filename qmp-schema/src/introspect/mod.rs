//! Reads what a running QEMU says of itself: the array of SchemaInfo that query-qmp-schema returns (QEMU 2.5 and later),
//! on its own, in its reply, or in a recording of a session.
//!
//! Introspection has no documentation, no integer widths and no bases, and the types in it are numbered instead of
//! named. Its facts are read first ([`info`]), then types get other names from where they are used ([`names`]), and each
//! that has one is placed ahead of the first entry that uses it ([`order`]).

mod info;
mod names;
mod order;
mod recording;
mod server;
mod words;

pub(crate) use recording::read as read_recording;
pub use server::{Server, server};

use crate::model::{Item, Schema};
use crate::sound;
use crate::strict_json::{Report, Value};

/// Adds what an array of SchemaInfo says to a schema.
pub(crate) fn read(array: Value<'_>, schema: &mut Schema, report: &mut Report<'_>) {
    let first = schema.items.len();
    let types = info::read(array, schema, report);
    // Checked under the names that they have there, which is where people look for them.
    let entries = schema.items.len();
    schema.items.extend(types.iter().map(|&id| Item::Type(id)));
    sound::check(schema, first, report);
    schema.items.truncate(entries);
    names::assign(schema, first, &types);
    order::place_types(schema, first, &types);
}
