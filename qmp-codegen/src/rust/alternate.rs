//! Enums of values told apart by their JSON kind.

use super::Comments;
use super::derives;
use super::docs::{self, Docs};
use super::ty;
use crate::ident::ident;
use crate::output::Module;
use crate::plan::Alternate;
use proc_macro2::TokenStream;
use quote::quote;

/// An enum with a variant for each choice, and its serde implementations.
pub(super) fn item(alternate: &Alternate<'_>, docs: Docs, comments: &Comments<'_>) -> TokenStream {
    let name = ident(&alternate.rust_name);
    let unknown = ident(&alternate.unknown);
    let attributes = docs.attributes(comments);
    let derives = derives::attribute(derives::OF_ENUM, &alternate.derives);
    let choices = alternate.variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.rust_name), ty::tokens(&variant.ty, Module::Types));
        quote!(#name(#ty))
    });
    let choices: Vec<TokenStream> = choices.collect();
    let variant_docs = alternate
        .variants
        .iter()
        .map(|variant| docs::of_choice(variant, comments.links).attributes(comments));
    quote! {
        #attributes
        #derives
        pub enum #name {
            #(#variant_docs #choices,)*
            #[doc = " A value of another kind."]
            #unknown(::qmp_wire::serde_json::Value),
        }
        ::qmp_wire::alternate!(#name #(, #choices)*, ..#unknown);
    }
}
