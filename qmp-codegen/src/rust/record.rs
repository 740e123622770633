//! Structs.

use super::Comments;
use super::docs::{self, Docs};
use super::{derives, ty};
use crate::ident::ident;
use crate::output::Module;
use crate::plan::{Field, Record};
use proc_macro2::TokenStream;
use quote::quote;

/// A struct with its serde implementations.
pub(super) fn item(module: Module, record: &Record<'_>, docs: Docs, comments: &Comments<'_>) -> TokenStream {
    let definition = definition(module, record, docs, comments);
    let codec = codec(record);
    quote!(#definition #codec)
}

fn definition(module: Module, record: &Record<'_>, docs: Docs, comments: &Comments<'_>) -> TokenStream {
    let name = ident(&record.rust_name);
    let attributes = docs.attributes(comments);
    let derives = derives::attribute(&derives::of_struct(record.has_default()), &record.derives);
    let body = if record.is_unit() {
        quote!(;)
    } else {
        let fields = record.fields.iter().map(|field| {
            let attributes = docs::of_field(field, comments.links).attributes(comments);
            let (name, ty) = (ident(&field.rust_name), field_type(module, field));
            quote!(#attributes pub #name: #ty)
        });
        let extra = record.extra.iter().map(|rust_name| {
            let (name, ty) = (ident(rust_name), ty::object());
            quote!(#[doc = " Members that the description does not list."] pub #name: #ty)
        });
        let fields = fields.chain(extra);
        quote!({ #(#fields),* })
    };
    quote! {
        #attributes
        #derives
        pub struct #name #body
    }
}

/// A field's type.
pub(super) fn field_type(module: Module, field: &Field<'_>) -> TokenStream {
    let ty = ty::tokens(&field.ty, module);
    if field.optional { quote!(Option<#ty>) } else { ty }
}

/// What qmp-wire's reader and writer need, and serde's traits: plain fields come first.
fn codec(record: &Record<'_>) -> TokenStream {
    let name = ident(&record.rust_name);
    let entry = |field: &Field<'_>| {
        let (name, wire_name) = (ident(&field.rust_name), &field.member.name);
        quote!(#name = #wire_name)
    };
    let plain = record.fields.iter().filter(|field| !field.branches).map(entry);
    let branches = record.fields.iter().filter(|field| field.branches).map(entry);
    let extra = record.extra.as_deref().map(ident).into_iter();
    quote!(::qmp_wire::record!(#name #(, #plain)* #(, * #branches)* #(, ..#extra)*);)
}
