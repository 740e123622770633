//! Enums.

use super::docs::{self, Docs};
use super::record;
use crate::ident::ident;
use crate::plan::Enumeration;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// An enum with its conversions and serde implementations.
pub(super) fn item(enumeration: &Enumeration<'_>, docs: &Docs) -> TokenStream {
    let name = ident(&enumeration.rust_name);
    let unknown = ident(&enumeration.unknown);
    let attributes = docs.attributes();
    let derives = &enumeration.derives;
    let variants = enumeration.variants.iter().map(|variant| {
        let attributes = docs::of_variant(variant).attributes();
        let name = ident(&variant.rust_name);
        quote!(#attributes #name)
    });
    let conversions = conversions(enumeration, &name, &unknown);
    let serde = record::serde(&name);
    quote! {
        #attributes
        #[derive(Clone, Debug, PartialEq, Eq, Hash #(, #derives)*)]
        #[allow(clippy::enum_variant_names)]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that the description does not list."]
            #unknown(String),
        }
        #conversions
        #serde
    }
}

fn conversions(enumeration: &Enumeration<'_>, name: &Ident, unknown: &Ident) -> TokenStream {
    let variants: Vec<Ident> = enumeration.variants.iter().map(|variant| ident(&variant.rust_name)).collect();
    let wire_names: Vec<&str> =
        enumeration.variants.iter().map(|variant| variant.value.name.as_str()).collect();
    let single = variants.is_empty().then(|| quote!(#[allow(clippy::match_single_binding)]));
    quote! {
        impl #name {
            #[doc = " As on the wire."]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #wire_names,)*
                    Self::#unknown(value) => value,
                }
            }
        }
        impl From<&str> for #name {
            #single
            fn from(value: &str) -> Self {
                match value {
                    #(#wire_names => Self::#variants,)*
                    _ => Self::#unknown(value.to_owned()),
                }
            }
        }
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl codec::Slot for #name {
            fn blank() -> Self {
                Self::#unknown(String::new())
            }
            fn kind(&self) -> codec::Kind {
                codec::Kind::String
            }
            fn view(&self) -> codec::View<'_> {
                codec::View::String(self.as_str())
            }
            fn string(&mut self, text: ::std::borrow::Cow<'_, str>) -> Result<(), codec::Problem> {
                *self = Self::from(&*text);
                Ok(())
            }
        }
    }
}
