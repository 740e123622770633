//! How users make values of a struct.
//!
//! All of it is `#[inline]`: it is compiled where it is used, not with the types.

use super::ty;
use crate::ident::ident;
use crate::output::Module;
use crate::plan::{Field, Record, RustType};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// `new` with the mandatory fields, and `with_…` for each other one.
pub(super) fn of(module: Module, record: &Record<'_>) -> Option<TokenStream> {
    if record.is_unit() {
        return None;
    }
    let name = ident(&record.rust_name);
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    let mut setters = Vec::new();
    for field in &record.fields {
        let rust_name = ident(&field.rust_name);
        if field.optional {
            values.push(quote!(#rust_name: None));
            setters.push(setter(module, field));
            continue;
        }
        let (ty, value) = ty::parameter(&field.ty, module, &quote!(#rust_name));
        parameters.push(quote!(#rust_name: #ty));
        values.push(match &field.ty {
            RustType::String | RustType::Boxed(_) => quote!(#rust_name: #value),
            _ => quote!(#rust_name),
        });
    }
    if let Some(extra) = &record.extra {
        let rust_name = ident(extra);
        values.push(quote!(#rust_name: ::qmp_wire::serde_json::Map::new()));
        setters.push(extra_setter(extra));
    }
    // clippy's limit is seven.
    let many = (parameters.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let doc = match (module, parameters.len()) {
        (Module::Commands, 0) => " The command without arguments.",
        (Module::Commands, _) => " The command with its mandatory arguments.",
        (_, 0) => " Nothing set.",
        _ => " What is mandatory, and nothing else set.",
    };
    Some(quote! {
        impl #name {
            #[doc = #doc]
            #many
            #[inline]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
    })
}

/// `with_…` for an optional field.
fn setter(module: Module, field: &Field<'_>) -> TokenStream {
    let rust_name = ident(&field.rust_name);
    let setter = format_ident!("with_{}", unescaped(&field.rust_name));
    let (ty, value) = ty::parameter(&field.ty, module, &quote!(value));
    let doc = format!(" Sets [`{0}`](Self::{0}).", field.rust_name);
    quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub fn #setter(mut self, value: #ty) -> Self {
            self.#rust_name = Some(#value);
            self
        }
    }
}

/// `with_extra` for a member that the description does not list.
fn extra_setter(extra: &str) -> TokenStream {
    let rust_name = ident(extra);
    let setter = format_ident!("with_{extra}");
    let doc = format!(" Adds to [`{extra}`](Self::{extra}).");
    quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub fn #setter(
            mut self,
            name: impl Into<String>,
            value: impl Into<::qmp_wire::serde_json::Value>,
        ) -> Self {
            self.#rust_name.insert(name.into(), value.into());
            self
        }
    }
}

/// A name without the underscore that only keywords need which stand alone.
fn unescaped(rust_name: &str) -> &str {
    match rust_name {
        "self_" | "super_" | "crate_" => rust_name.trim_end_matches('_'),
        _ => rust_name,
    }
}
