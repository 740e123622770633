//! Plan to Rust: one file for each kind of item.

mod alternate;
mod command;
mod comments;
mod construction;
mod derives;
mod dispatch;
mod docs;
mod enumeration;
mod event;
mod links;
mod markdown;
mod members;
mod record;
mod ty;
mod union;

use crate::ident::ident;
use crate::output::Module;
use crate::plan::{CommandPlan, EventPlan, Plan, Shape, TypePlan};
use crate::special_cases::EVENT_ENUM;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use comments::Comments;
pub(crate) use dispatch::macros;
pub(crate) use links::Links;

/// An item of a module, with what belongs to it.
pub(crate) enum Item<'p> {
    Command(&'p CommandPlan<'p>),
    Event(&'p EventPlan<'p>),
    /// The enumeration of all events.
    Events(&'p [EventPlan<'p>]),
    Type(&'p TypePlan<'p>),
}

/// All items of a plan, sorted by module and name.
pub(crate) fn items<'p>(plan: &'p Plan<'p>) -> Vec<Item<'p>> {
    let commands = plan.commands.iter().map(Item::Command);
    let events = plan.events.iter().map(Item::Event).chain([Item::Events(&plan.events)]);
    let mut items: Vec<Item<'p>> = commands.chain(events).chain(plan.types.iter().map(Item::Type)).collect();
    items.sort_by(|a, b| (a.module(), a.rust_name()).cmp(&(b.module(), b.rust_name())));
    items
}

impl Item<'_> {
    /// Where it goes.
    pub(crate) fn module(&self) -> Module {
        match self {
            Item::Command(_) => Module::Commands,
            Item::Event(_) | Item::Events(_) => Module::Events,
            Item::Type(_) => Module::Types,
        }
    }

    /// Its name, unique in its module.
    fn rust_name(&self) -> &str {
        match self {
            Item::Command(plan) => plan.arguments.rust_name(),
            Item::Event(plan) => plan.data.rust_name(),
            Item::Events(_) => EVENT_ENUM,
            Item::Type(plan) => plan.shape.rust_name(),
        }
    }

    /// Its code; `comments` may keep its documentation.
    pub(crate) fn tokens(&self, comments: &Comments<'_>) -> TokenStream {
        match self {
            Item::Command(plan) => command::item(plan, comments),
            Item::Event(plan) => event::item(plan, comments),
            Item::Events(plans) => event::set(plans),
            Item::Type(plan) => {
                let docs = docs::of_type(plan, comments.links);
                match &plan.shape {
                    Shape::Record(record) => {
                        let item = record::item(Module::Types, record, docs, comments);
                        let construction =
                            plan.sent.then(|| construction::of(Module::Types, record)).flatten();
                        quote!(#item #construction)
                    }
                    Shape::Enumeration(enumeration) => enumeration::item(enumeration, docs, comments),
                    Shape::Union(union) => union::item(union, docs, comments),
                    Shape::Alternate(alternate) => alternate::item(alternate, docs, comments),
                }
            }
        }
    }
}

/// A module without its items.
pub(crate) fn module(module: Module) -> TokenStream {
    let name = ident(module.name());
    let (doc, lints) = match module {
        Module::Commands => (" Commands: each is a struct of its arguments.", None),
        Module::Events => (" Events: each is a struct of its data.", None),
        // Names and sizes of variants are the schema's affair.
        Module::Types => (
            " What arguments, replies and data consist of.",
            Some(quote!(, clippy::enum_variant_names, clippy::large_enum_variant)),
        ),
    };
    // Deprecated items are used by the implementations of what contains them. Links to types of the same module say no
    // more than their label.
    quote! {
        #[doc = #doc]
        #[allow(deprecated, rustdoc::redundant_explicit_links #lints)]
        pub mod #name {}
    }
}
