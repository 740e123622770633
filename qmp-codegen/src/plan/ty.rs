//! Types of fields.

use qmp_schema::model::{Integer, Type, TypeId};

/// The Rust type of a value.
#[derive(Clone)]
pub(crate) enum RustType {
    String,
    Integer(Integer),
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
    Foreign(String),
}

impl RustType {
    /// The Rust type of a schema's type; `resolve` knows those of the schema.
    pub(crate) fn new(ty: &Type, resolve: impl Fn(TypeId) -> RustType) -> RustType {
        let (element, depth) = ty.element();
        let leaf = match element {
            Type::String => RustType::String,
            Type::Integer(integer) => RustType::Integer(*integer),
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
