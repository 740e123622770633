//! The project's own JSON: a schema as documented, versioned text that other programs can read, and a source.
//!
//! docs/schema-json.md describes it. It has everything of the model but places, witnesses and
//! [`undeclared`](crate::model::Command::undeclared) arguments, which are evidence and no content. So two schemas
//! that have the same text say the same.

mod difference;
mod read;
mod types;
mod write;

pub use difference::difference;
pub(crate) use read::read;
pub use write::{TooLarge, to_json};

use crate::model::{Integer, Type};

/// The version of the format that is written, and the newest that is read.
const VERSION: u32 = 1;

/// The types that are no [`TypeDef`](crate::model::TypeDef) and no array, by name.
const BUILTIN: [(&str, Type); 15] = [
    ("string", Type::String),
    ("int8", Type::Integer(Integer::I8)),
    ("int16", Type::Integer(Integer::I16)),
    ("int32", Type::Integer(Integer::I32)),
    ("int64", Type::Integer(Integer::I64)),
    ("uint8", Type::Integer(Integer::U8)),
    ("uint16", Type::Integer(Integer::U16)),
    ("uint32", Type::Integer(Integer::U32)),
    ("uint64", Type::Integer(Integer::U64)),
    ("size", Type::Integer(Integer::Size)),
    ("number", Type::Number),
    ("boolean", Type::Boolean),
    ("null", Type::Null),
    ("any", Type::Any),
    ("object", Type::Object),
];
