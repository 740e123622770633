//! Enums of a union's branches.

use super::Comments;
use super::derives;
use super::docs::{self, Docs};
use super::ty;
use crate::ident::ident;
use crate::output::Module;
use crate::plan::{BranchVariant, Union};
use proc_macro2::TokenStream;
use quote::quote;

/// An enum with a variant for each value of the discriminator, and its serde implementations where it is the
/// whole union.
pub(super) fn item(union: &Union<'_>, docs: Docs, comments: &Comments<'_>) -> TokenStream {
    let name = ident(&union.rust_name);
    let unknown = ident(&union.unknown);
    let attributes = docs.attributes(comments);
    let derives = derives::attribute(derives::OF_ENUM, &union.derives);
    let variants = union.variants.iter().map(|variant| {
        let attributes = docs::of_branch(variant, comments.links).attributes(comments);
        let named = named(variant);
        quote!(#attributes #named)
    });
    let table = union.variants.iter().map(|variant| {
        let (named, wire_name) = (named(variant), variant.wire_name);
        quote!(#named = #wire_name)
    });
    let object = ty::object();
    let codec = match union.record {
        Some(_) => quote!(::qmp_wire::branches!(#name #(, #table)*, ..#unknown);),
        None => {
            let discriminator = union.discriminator;
            quote!(::qmp_wire::union!(#name, #discriminator #(, #table)*, ..#unknown);)
        }
    };
    quote! {
        #attributes
        #derives
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that the description does not list."]
            #unknown {
                #[doc = " The value."]
                name: String,
                #[doc = " All members that the description does not list."]
                members: #object,
            },
        }
        #codec
    }
}

/// A variant's name, with what it holds.
fn named(variant: &BranchVariant<'_>) -> TokenStream {
    let name = ident(&variant.rust_name);
    let content = variant.ty.as_ref().map(|ty| {
        let ty = ty::tokens(ty, Module::Types);
        quote!((#ty))
    });
    quote!(#name #content)
}
