//! Types are there for what is sent.

use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::EntryKind;
use qmp_schema::model::{Schema, Type, TypeId};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    id: "unused-type",
    level: Level::Allow,
    summary: "a type is described, and no command or event has it",
    page: include_str!("unused_type.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let schema = context.schema();
    let used = used(schema);
    let names: BTreeSet<_> = used.iter().filter_map(|id| schema.type_def(*id).name.as_deref()).collect();
    for entry in
        context.entries().filter(|entry| entry.kind == EntryKind::Type && !names.contains(entry.name))
    {
        if let Some(place) = entry.place(context.sources) {
            findings.add(place, "no command and no event has this type", |diagnostic| {
                entry
                    .names(diagnostic)
                    .help("remove it, unless something else than QMP uses it, such as C code")
            });
        }
    }
}

/// The types that something on the wire has.
fn used(schema: &Schema) -> BTreeSet<TypeId> {
    let commands = schema
        .commands()
        .flat_map(|command| [command.arguments, command.returns.as_ref().and_then(Type::def)]);
    let mut open: Vec<TypeId> = commands.chain(schema.events().map(|event| event.data)).flatten().collect();
    let mut used = BTreeSet::new();
    while let Some(id) = open.pop() {
        if used.insert(id) {
            open.extend(schema.type_def(id).refers_to());
        }
    }
    used
}
