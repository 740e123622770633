//! Plan to Rust: one file for each kind of item.

mod alternate;
mod command;
mod derives;
mod dispatch;
mod docs;
mod enumeration;
mod event;
mod markdown;
mod members;
mod record;
mod ty;
mod union;

use crate::output::{Module, Output};
use crate::plan::{Plan, Shape, TypePlan};
use proc_macro2::TokenStream;

/// All items of a plan.
pub(crate) fn emit(plan: &Plan<'_>) -> Output {
    let mut output = Output::default();
    for command in &plan.commands {
        output.add(Module::Commands, command.arguments.rust_name(), command::item(command));
    }
    for event in &plan.events {
        output.add(Module::Events, event.data.rust_name(), event::item(event));
    }
    output.add(Module::Events, crate::special_cases::EVENT_ENUM, event::set(&plan.events));
    for ty in &plan.types {
        output.add(Module::Types, ty.shape.rust_name(), type_item(ty));
    }
    for item in dispatch::macros(plan) {
        output.add_macro(item);
    }
    output
}

fn type_item(ty: &TypePlan<'_>) -> TokenStream {
    let docs = docs::of_type(ty);
    match &ty.shape {
        Shape::Record(record) => record::item(Module::Types, record, &docs),
        Shape::Enumeration(enumeration) => enumeration::item(enumeration, &docs),
        Shape::Union(union) => union::item(union, &docs),
        Shape::Alternate(alternate) => alternate::item(alternate, &docs),
    }
}
