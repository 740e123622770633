//! The structs of arguments and data.

use super::Comments;
use super::docs::Docs;
use super::{derives, record, ty};
use crate::ident::ident;
use crate::output::Module;
use crate::plan::{Members, Newtype};
use proc_macro2::TokenStream;
use quote::quote;

/// A struct of fields, or around a type that has a name.
pub(super) fn item(
    module: Module,
    members: &Members<'_>,
    docs: Docs,
    comments: &Comments<'_>,
) -> TokenStream {
    match members {
        Members::Record(record) => record::item(module, record, docs, comments),
        Members::Newtype(newtype) => self::newtype(module, newtype, docs, comments),
    }
}

fn newtype(module: Module, newtype: &Newtype, docs: Docs, comments: &Comments<'_>) -> TokenStream {
    let name = ident(&newtype.rust_name);
    let attributes = docs.attributes(comments);
    let derives = derives::attribute(&derives::of_struct(newtype.has_default), &newtype.derives);
    let inner = ty::tokens(&newtype.inner, module);
    quote! {
        #attributes
        #derives
        pub struct #name(pub #inner);
        ::qmp_wire::newtype!(#name, #inner);
    }
}
