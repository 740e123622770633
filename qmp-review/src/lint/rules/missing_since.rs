//! Each entry says since when it is there, where the others do.

use crate::lint::walk::Entry;
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::EntryKind;
use qmp_schema::model::TypeKind;
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    id: "missing-since",
    level: Level::Warn,
    summary: "an entry does not say since which release it is there, though nearly all others do",
    page: include_str!("missing_since.md"),
    check,
};

/// Of ten entries so many say it where it is the custom. Texts of QEMU are far from it on either side.
const CUSTOM: usize = 8;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // What has no documentation at all has another finding.
    let entries: Vec<Entry<'_>> = context.entries().filter(|entry| !entry.doc.is_empty()).collect();
    let said = entries.iter().filter(|entry| entry.meta.since.is_some()).count();
    if said * 10 < entries.len() * CUSTOM {
        return;
    }
    let bases = bases(context);
    for entry in entries.iter().filter(|entry| entry.meta.since.is_none()) {
        // Types are not on the wire. Of one that is a part of others, or whose parts say it, nobody asks.
        let is_part = bases.contains(entry.name) || entry.parts().any(|part| part.meta.since.is_some());
        if entry.kind == EntryKind::Type && is_part {
            continue;
        }
        let Some(place) = entry.place(context.sources) else { continue };
        let message = format!("since when this {} is there is not said", entry.kind);
        findings.add(place, message, |diagnostic| {
            entry.names(diagnostic).help("name the release that has it first: Since 2.4")
        });
    }
}

/// The names of the types that are the base of another.
fn bases<'r>(context: &Context<'r>) -> BTreeSet<&'r str> {
    let schema = context.schema();
    let base = |kind: &TypeKind| match kind {
        TypeKind::Struct(ty) => ty.base,
        TypeKind::Enum(_) | TypeKind::Alternate(_) => None,
    };
    schema.types().filter_map(|(_, def)| schema.type_def(base(&def.kind)?).name.as_deref()).collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::found;

    fn entries(said: usize, silent: usize) -> String {
        let since = |at: usize| if at < said { "#\n# Since: 1.0\n" } else { "" };
        let entry = |at| format!("##\n# @go-{at}:\n#\n# Go.\n{}##\n{{ 'command': 'go-{at}' }}\n", since(at));
        (0..said + silent).map(entry).collect()
    }

    #[test]
    fn where_it_is_the_custom() {
        assert_eq!(found(&RULE, &entries(8, 2)).len(), 2);
        assert_eq!(found(&RULE, &entries(7, 3)), [""; 0]);
    }

    #[test]
    fn types_whose_parts_say_it() {
        let of = |member: &str| {
            let ty = "{ 'struct': 'Lamp', 'data': { 'id': 'str' } }\n";
            format!("{}##\n# @Lamp:\n#\n# A lamp.\n#\n# @id: {member}\n##\n{ty}", entries(9, 0))
        };
        assert_eq!(found(&RULE, &of("name")).len(), 1);
        assert_eq!(found(&RULE, &of("name (since 1.0)")), [""; 0]);
    }
}
