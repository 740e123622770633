//! Commands.

use super::{Comments, construction, docs, members, ty};
use crate::ident::ident;
use crate::output::Module;
use crate::plan::{CommandPlan, Members, Newtype};
use proc_macro2::TokenStream;
use quote::quote;

/// A command: the struct of its arguments, how to make one, and `Command`.
pub(super) fn item(plan: &CommandPlan<'_>, comments: &Comments<'_>) -> TokenStream {
    let item =
        members::item(Module::Commands, &plan.arguments, docs::of_command(plan, comments.links), comments);
    let construction = match &plan.arguments {
        Members::Record(record) => construction::of(Module::Commands, record),
        Members::Newtype(newtype) => Some(wrapping(newtype)),
    };
    let name = ident(plan.arguments.rust_name());
    let wire_name = &plan.command.name;
    let output = match &plan.output {
        Some(output) => ty::tokens(output, Module::Commands),
        None => quote!(::qmp_wire::Empty),
    };
    quote! {
        #item
        #construction
        impl ::qmp_wire::Command for #name {
            const NAME: &'static str = #wire_name;
            type Output = #output;
        }
    }
}

/// `new` with the arguments.
fn wrapping(newtype: &Newtype) -> TokenStream {
    let name = ident(&newtype.rust_name);
    let inner = ty::tokens(&newtype.inner, Module::Commands);
    quote! {
        impl #name {
            #[doc = " The command with its arguments."]
            #[inline]
            pub fn new(arguments: #inner) -> Self {
                Self(arguments)
            }
        }
    }
}
