//! In what a description differs from another source of the same release, as rules. [`against`](crate::lint::against)
//! finds it: there is nothing to find in a description alone.

use crate::lint::{Level, Rule};

/// `"ID" "SUMMARY"` becomes a rule with the page `ID.md`.
macro_rules! rules {
    ($($id:literal $summary:literal,)*) => {
        &[$(Rule {
            id: $id,
            level: Level::Warn,
            summary: $summary,
            page: include_str!(concat!($id, ".md")),
            check: |_, _| {},
        },)*]
    };
}

/// In the order of their ids.
pub(super) const RULES: &[Rule] = rules! {
    "against-extra-entry" "a command or an event is described that another source of the release does not have",
    "against-extra-member" "a member is described that another source of the release does not have",
    "against-extra-value" "a value is described that another source of the release does not have",
    "against-feature" "features, or whether a command can be sent out-of-band, are described otherwise than in another source",
    "against-missing-entry" "a command or an event of another source of the release is not described",
    "against-missing-member" "a member of another source of the release is not described",
    "against-missing-value" "a value of another source of the release is not described",
    "against-name" "another source of the release has another name for it",
    "against-optional" "a member is described as optional, or as mandatory, otherwise than in another source",
    "against-type" "a value is described as of another type than in another source of the release",
};
