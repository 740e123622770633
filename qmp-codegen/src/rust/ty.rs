//! Types of fields.

use crate::ident::ident;
use crate::output::Module;
use crate::plan::RustType;
use proc_macro2::TokenStream;
use qmp_schema::model::Integer;
use quote::quote;

/// A type as it is written in `module`.
pub(super) fn tokens(ty: &RustType, module: Module) -> TokenStream {
    match ty {
        RustType::String => quote!(String),
        RustType::Integer(integer) => self::integer(*integer),
        RustType::F64 => quote!(f64),
        RustType::Bool => quote!(bool),
        RustType::Null => quote!(()),
        RustType::Any => quote!(::qmp_wire::serde_json::Value),
        RustType::Object => object(),
        RustType::Vec(inner) => {
            let inner = tokens(inner, module);
            quote!(Vec<#inner>)
        }
        RustType::Boxed(inner) => {
            let inner = tokens(inner, module);
            quote!(Box<#inner>)
        }
        RustType::Generated(rust_name) => {
            let name = ident(rust_name);
            if module == Module::Types { quote!(#name) } else { quote!(super::types::#name) }
        }
        // Parsed before, when the config was read.
        RustType::Foreign(path) => path.parse().unwrap_or_default(),
    }
}

fn integer(integer: Integer) -> TokenStream {
    match integer {
        Integer::I8 => quote!(i8),
        Integer::I16 => quote!(i16),
        Integer::I32 => quote!(i32),
        Integer::I64 => quote!(i64),
        Integer::U8 => quote!(u8),
        Integer::U16 => quote!(u16),
        Integer::U32 => quote!(u32),
        Integer::U64 | Integer::Size => quote!(u64),
    }
}

/// An object of unknown members.
pub(super) fn object() -> TokenStream {
    quote!(::qmp_wire::serde_json::Map<String, ::qmp_wire::serde_json::Value>)
}

/// The type of a function's parameter and the expression that makes the field's value of it.
pub(super) fn parameter(ty: &RustType, module: Module, name: &TokenStream) -> (TokenStream, TokenStream) {
    match ty {
        RustType::String => (quote!(impl Into<String>), quote!(#name.into())),
        RustType::Boxed(inner) => (tokens(inner, module), quote!(Box::new(#name))),
        _ => (tokens(ty, module), quote!(#name)),
    }
}
