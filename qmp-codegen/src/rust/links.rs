//! Links between items, in prose.

use crate::mentions::{Mentions, Piece};
use crate::output::Module;
use crate::plan::{Part, Plan, Shape, TypePlan, Union};

/// Where the entries that prose mentions are in the generated file.
pub(crate) struct Links<'p> {
    mentions: Mentions<'p, Target<'p>>,
}

/// An item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Target<'p> {
    module: Module,
    rust_name: &'p str,
}

impl<'p> Links<'p> {
    /// To the items of a plan. Prose is about commands and events: they go ahead of types of the same name.
    pub(crate) fn new(plan: &'p Plan<'p>) -> Links<'p> {
        let target = |module, rust_name| Target { module, rust_name };
        let commands = plan
            .commands
            .iter()
            .map(|plan| (plan.command.name.as_str(), target(Module::Commands, plan.arguments.rust_name())));
        let events = plan
            .events
            .iter()
            .map(|plan| (plan.event.name.as_str(), target(Module::Events, plan.data.rust_name())));
        let types = plan.types.iter().filter(|plan| is_entry(plan));
        let types = types.map(|plan| (plan.place.entry, target(Module::Types, plan.shape.rust_name())));
        Links { mentions: Mentions::new(commands.chain(events).chain(types)) }
    }

    /// To nothing.
    pub(super) fn none() -> Links<'p> {
        Links { mentions: Mentions::new([]) }
    }

    /// The parts of a text.
    pub(super) fn pieces<'t>(&self, text: &'t str) -> Vec<Piece<'t, Target<'p>>> {
        self.mentions.pieces(text, None)
    }
}

impl Target<'_> {
    /// The item as any module of the generated file names it.
    pub(super) fn path(&self) -> String {
        format!("super::{}::{}", self.module.name(), self.rust_name)
    }
}

/// Whether it is what a type of the schema is in Rust, and not a part of it.
fn is_entry(plan: &TypePlan<'_>) -> bool {
    let is_part = matches!(&plan.shape, Shape::Union(Union { record: Some(_), .. }));
    plan.place.part == Part::Type && plan.place.path.is_empty() && !is_part
}
