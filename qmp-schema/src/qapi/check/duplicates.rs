//! Each name is defined once.

use crate::diagnostic::{Diagnostic, EntryKind};
use crate::model::Schema;
use crate::qapi::age::Age;
use crate::qapi::index::{Builtin, Index};
use crate::qapi::report::Report;
use crate::source::Span;
use std::collections::HashMap;

/// Commands, events and types share their names since QEMU 2.9; before, each kind had its own.
fn space(kind: EntryKind, age: Age) -> Option<EntryKind> {
    (age < Age::Checked).then_some(kind)
}

pub(super) fn check(report: &mut Report<'_, '_>, index: &Index<'_, '_>, schema: &Schema) {
    let age = report.age;
    let mut known: HashMap<(Option<EntryKind>, &str), Span> = HashMap::new();
    for command in schema.commands() {
        known.insert((space(EntryKind::Command, age), &command.name), command.span);
    }
    for event in schema.events() {
        known.insert((space(EntryKind::Event, age), &event.name), event.span);
    }
    for (_, def) in schema.named_types() {
        let name = def.name.as_deref().unwrap_or_default();
        known.insert((space(EntryKind::Type, age), name), def.span);
    }
    for definition in index.definitions {
        report.enter_definition(definition);
        let name = definition.name;
        if (definition.is_type() || age >= Age::Checked) && Builtin::of(name.text).is_some() {
            let message = format!("'{}' is a builtin type", name.text);
            report.error("duplicate-definition", name.span, message, "choose another name");
        }
        let first = *known.entry((space(definition.kind(), age), name.text)).or_insert(name.span);
        if first != name.span {
            report.push(
                Diagnostic::error(
                    "duplicate-definition",
                    name.span,
                    format!("'{}' is defined twice", name.text),
                )
                .related(first, "first defined here")
                .help("remove or rename one of them"),
            );
        }
    }
    report.leave();
}
