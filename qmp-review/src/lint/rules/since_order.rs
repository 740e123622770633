//! What an entry has is no older than the entry.

use crate::lint::walk::Part;
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::EntryKind;

pub(super) const RULE: Rule = Rule {
    id: "since-order",
    level: Level::Warn,
    summary: "a member or value is said to be older than the entry that it is in",
    page: include_str!("since_order.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // The age of a type is that of its name, which is not on the wire; what it has can have been sent before.
    for entry in context.entries().filter(|entry| entry.kind != EntryKind::Type) {
        let Some((own, release)) = entry.meta.since.as_deref().and_then(|own| Some((own, release_of(own)?)))
        else {
            continue;
        };
        for Part { what, name, meta, span, .. } in entry.parts() {
            let Some(since) = meta.since.as_deref() else { continue };
            if release_of(since).is_some_and(|since| since < release) {
                let what = what.word();
                let message =
                    format!("{what} '{name}' is there since {since}, the {} since {own}", entry.kind);
                findings
                    .add(span, message, |diagnostic| entry.names(diagnostic).help("one of the two is wrong"));
            }
        }
    }
}

/// The numbers of a release, without zeros at the end: 2.0 and 2 are the same.
fn release_of(text: &str) -> Option<Vec<u32>> {
    let numbers: Result<Vec<u32>, _> = text.split('.').map(str::parse).collect();
    let mut numbers = numbers.ok()?;
    while numbers.last() == Some(&0) {
        numbers.pop();
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::release_of;

    #[test]
    fn releases_are_compared_by_their_numbers() {
        assert!(release_of("2.9") < release_of("2.10"));
        assert!(release_of("0.14.0") < release_of("1.0"));
        assert_eq!(release_of("2.0"), release_of("2"));
        assert_eq!(release_of("the next one"), None);
    }
}
