//! QAPI's rules about what refers to what, for the definitions of a whole schema.

mod alternates;
mod commands;
mod containment;
mod docs;
mod duplicates;
mod features;
mod references;
mod structures;
mod unions;

use super::age::Age;
use super::definition::{Body, Definition};
use super::doc::DocComment;
use super::index::Index;
use super::report::Report;
use crate::model::Schema;

/// Reports what breaks a rule. `docs` has the documentation of each definition; `schema` is what other files have
/// defined already.
pub(super) fn check(
    report: &mut Report<'_, '_>,
    index: &Index<'_, '_>,
    docs: &[Option<DocComment>],
    schema: &Schema,
) {
    duplicates::check(report, index, schema);
    references::check(report, index);
    let is_finite = containment::check(report, index);
    for (number, (definition, doc)) in index.definitions.iter().zip(docs).enumerate() {
        report.enter_definition(definition);
        match &definition.body {
            Body::Enum(_) => {}
            Body::Struct { .. } => structures::check(report, index, number),
            Body::Union { .. } => {
                structures::check(report, index, number);
                unions::check(report, index, number, is_finite);
            }
            Body::Alternate(choices) => alternates::check(report, index, choices),
            Body::Command(command) => commands::check(report, index, definition, command),
            Body::Event { data, boxed } => commands::check_data(report, index, data.as_ref(), *boxed),
        }
        if definition.is_type() {
            special_features(report, definition);
        }
        if let Some(doc) = doc {
            docs::check(report, index, definition, doc);
        }
    }
    report.leave();
    if report.age >= Age::Documented {
        features::check(report, index);
    }
}

/// Types have none of the features that mean something everywhere.
fn special_features(report: &mut Report<'_, '_>, definition: &Definition<'_>) {
    for feature in &definition.attributes.features {
        if matches!(feature.name.text, "deprecated" | "unstable") {
            let message = format!("a type cannot be '{}'", feature.name.text);
            let help = "give the feature to the commands, events and members that have the type";
            report.error("bad-feature", feature.name.span, message, help);
        }
    }
}
