//! Plan to Rust: one file for each kind of item.

mod command;
mod derives;
mod dispatch;
mod docs;
mod enumeration;
mod event;
mod markdown;
mod record;
mod ty;

use crate::output::{Module, Output};
use crate::plan::{Plan, Shape};

/// All items of a plan.
pub(crate) fn emit(plan: &Plan<'_>) -> Output {
    let mut output = Output::default();
    for command in &plan.commands {
        output.add(Module::Commands, &command.record.rust_name, command::item(command));
    }
    for event in &plan.events {
        output.add(Module::Events, &event.record.rust_name, event::item(event));
    }
    output.add(Module::Events, crate::special_cases::EVENT_ENUM, event::set(&plan.events));
    for ty in &plan.types {
        match &ty.shape {
            Shape::Record(record) => {
                output.add(Module::Types, &record.rust_name, record::item(record, &docs::of_type(ty)));
            }
            Shape::Enumeration(enumeration) => {
                output.add(
                    Module::Types,
                    &enumeration.rust_name,
                    enumeration::item(enumeration, &docs::of_type(ty)),
                );
            }
        }
    }
    for item in dispatch::macros(plan) {
        output.add_macro(item);
    }
    output
}
