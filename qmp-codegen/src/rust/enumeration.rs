//! Enums.

use super::Comments;
use super::derives;
use super::docs::{self, Docs};
use crate::ident::ident;
use crate::plan::Enumeration;
use proc_macro2::TokenStream;
use quote::quote;

/// An enum with its conversions and serde implementations.
pub(super) fn item(enumeration: &Enumeration<'_>, docs: Docs, comments: &Comments<'_>) -> TokenStream {
    let name = ident(&enumeration.rust_name);
    let unknown = ident(&enumeration.unknown);
    let attributes = docs.attributes(comments);
    let derives = derives::attribute(&["Clone", "Debug", "PartialEq", "Eq", "Hash"], &enumeration.derives);
    let variants = enumeration.variants.iter().map(|variant| {
        let attributes = docs::of_variant(variant, comments.links).attributes(comments);
        let name = ident(&variant.rust_name);
        quote!(#attributes #name)
    });
    let names = enumeration.variants.iter().map(|variant| ident(&variant.rust_name));
    let wire_values = enumeration.variants.iter().map(|variant| &variant.value.name);
    quote! {
        #attributes
        #derives
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that the description does not list."]
            #unknown(String),
        }
        ::qmp_wire::enumeration!(#name #(, #names = #wire_values)*, ..#unknown);
    }
}
