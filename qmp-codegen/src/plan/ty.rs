//! Types of fields.

use proc_macro2::TokenStream;
use qmp_schema::model::{Integer, Type, TypeId};

/// The Rust type of a value.
#[derive(Clone)]
pub(crate) enum RustType {
    String,
    I64,
    U64,
    F64,
    Bool,
    Null,
    Any,
    Object,
    Vec(Box<RustType>),
    Boxed(Box<RustType>),
    /// A type in `types`, by its name.
    Generated(String),
    /// A type of the user's, by its path.
    Foreign(TokenStream),
}

impl RustType {
    /// The Rust type of a schema's type; `resolve` knows those of the schema.
    pub(crate) fn new(ty: &Type, resolve: impl Fn(TypeId) -> RustType) -> RustType {
        let (mut depth, mut leaf) = (0, ty);
        while let Type::Array(element) = leaf {
            (depth, leaf) = (depth + 1, element);
        }
        let leaf = match leaf {
            Type::String => RustType::String,
            Type::Integer(Integer::U64 | Integer::Size) => RustType::U64,
            Type::Integer(_) => RustType::I64,
            Type::Number => RustType::F64,
            Type::Boolean => RustType::Bool,
            Type::Null => RustType::Null,
            Type::Any | Type::Array(_) => RustType::Any,
            Type::Object => RustType::Object,
            Type::Def(id) => resolve(*id),
        };
        (0..depth).fold(leaf, |inner, _| RustType::Vec(Box::new(inner)))
    }
}
