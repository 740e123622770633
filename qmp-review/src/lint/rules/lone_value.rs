//! An enumeration is a choice.

use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::model::TypeKind;

pub(super) const RULE: Rule = Rule {
    id: "lone-value",
    level: Level::Allow,
    summary: "an enumeration has one value, or none",
    page: include_str!("lone_value.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in context.entries() {
        let Some(TypeKind::Enum(ty)) = entry.own_type().map(|def| &def.kind) else { continue };
        if let (true, Some(place)) = (ty.values.len() < 2, entry.place(context.sources)) {
            let has = if ty.values.is_empty() { "no value" } else { "one value" };
            findings.add(place, format!("this enumeration has {has}"), |diagnostic| {
                entry.names(diagnostic).help("it tells nothing until it has a second one")
            });
        }
    }
}
