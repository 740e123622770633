//! A structure has members.

use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::model::TypeKind;

pub(super) const RULE: Rule = Rule {
    id: "empty-structure",
    level: Level::Allow,
    summary: "a structure that has a name has no members",
    page: include_str!("empty_structure.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for entry in context.entries() {
        let Some(TypeKind::Struct(ty)) = entry.own_type().map(|def| &def.kind) else { continue };
        let is_empty = ty.members.is_empty() && ty.base.is_none() && ty.variants.is_none() && !ty.open;
        if let (true, Some(place)) = (is_empty, entry.place(context.sources)) {
            findings.add(place, "this structure has no members", |diagnostic| {
                entry.names(diagnostic).help("a branch without members needs no structure")
            });
        }
    }
}
