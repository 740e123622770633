//! Types of fields.

use crate::ident::ident;
use crate::output::Module;
use crate::plan::RustType;
use proc_macro2::TokenStream;
use quote::quote;

/// A type as it is written in `module`.
pub(super) fn tokens(ty: &RustType, module: Module) -> TokenStream {
    match ty {
        RustType::String => quote!(String),
        RustType::I64 => quote!(i64),
        RustType::U64 => quote!(u64),
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
        RustType::Foreign(path) => quote!(#path),
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
