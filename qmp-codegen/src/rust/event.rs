//! Events.

use super::{Comments, docs, members};
use crate::ident::{Scope, ident};
use crate::output::Module;
use crate::plan::EventPlan;
use crate::special_cases::{EVENT_ENUM, UNKNOWN_VARIANTS};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// An event: the struct of its data, and `Event`.
pub(super) fn item(plan: &EventPlan<'_>, comments: &Comments<'_>) -> TokenStream {
    let item =
        members::item(Module::Events, &plan.data, docs::of_event(plan.event, comments.links), comments);
    let name = ident(plan.data.rust_name());
    let wire_name = &plan.event.name;
    quote! {
        #item
        impl ::qmp_wire::Event for #name {
            const NAME: &'static str = #wire_name;
        }
    }
}

/// The enumeration of all events.
pub(super) fn set(events: &[EventPlan<'_>]) -> TokenStream {
    let set = ident(EVENT_ENUM);
    let names: Vec<Ident> = events.iter().map(|plan| ident(plan.data.rust_name())).collect();
    let wire_names: Vec<&str> = events.iter().map(|plan| plan.event.name.as_str()).collect();
    let mut scope = Scope::reserving(events.iter().map(|plan| plan.data.rust_name()));
    let unknown =
        ident(&scope.claim(&UNKNOWN_VARIANTS.iter().map(|&name| name.to_owned()).collect::<Vec<_>>()));
    let single = events.is_empty().then(|| quote!(#[allow(clippy::match_single_binding)]));
    let variants = events.iter().zip(&names).map(|(plan, name)| {
        let doc = format!(" [`{}`].", plan.data.rust_name());
        quote!(#[doc = #doc] #name(#name))
    });
    quote! {
        #[doc = " All events. The server sends them as `qmp_wire::Stamped<Event>`, with the time."]
        #[doc = ""]
        #[doc = " Each variant has the event's data, also where there is none yet: a later version may have some."]
        #[derive(Clone, Debug, PartialEq)]
        #[allow(clippy::large_enum_variant)]
        pub enum #set {
            #(#variants,)*
            #[doc = " An event that the description does not have."]
            #unknown(::qmp_wire::UnknownEvent),
        }
        impl #set {
            #[doc = " Wire name."]
            #[inline]
            pub fn name(&self) -> &str {
                ::qmp_wire::EventSet::name(self)
            }
        }
        impl ::qmp_wire::EventSet for #set {
            #single
            #[inline]
            fn blank(name: &str) -> Self {
                match name {
                    #(#wire_names => Self::#names(::qmp_wire::codec::Slot::blank()),)*
                    _ => Self::#unknown(::qmp_wire::UnknownEvent { name: name.to_owned(), data: None }),
                }
            }
            #[inline]
            fn name(&self) -> &str {
                match self {
                    #(Self::#names(_) => #wire_names,)*
                    Self::#unknown(event) => &event.name,
                }
            }
            #[inline]
            fn data_mut(&mut self) -> &mut dyn ::qmp_wire::codec::Slot {
                match self {
                    #(Self::#names(data) => data,)*
                    Self::#unknown(event) => &mut event.data,
                }
            }
            #[inline]
            fn data(&self) -> &dyn ::qmp_wire::codec::Slot {
                match self {
                    #(Self::#names(data) => data,)*
                    Self::#unknown(event) => &event.data,
                }
            }
        }
    }
}
