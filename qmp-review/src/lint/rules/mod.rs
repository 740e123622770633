//! The rules: a file each, and its page beside it; those that are the readers' codes in a folder.

mod heading_underline;
mod reader;

use super::Rule;
use std::sync::LazyLock;

/// The rules that check something themselves. A test holds them, the files and the pages together.
const OWN: &[Rule] = &[heading_underline::RULE];

/// All, in the order of their ids.
pub(super) fn all() -> &'static [Rule] {
    static ALL: LazyLock<Vec<Rule>> = LazyLock::new(|| {
        let mut all: Vec<Rule> = OWN.iter().chain(reader::RULES).copied().collect();
        all.sort_by_key(|rule| rule.id);
        all
    });
    &ALL
}

/// Whether a rule only passes on what a reader said.
pub(super) fn is_readers(id: &str) -> bool {
    reader::RULES.iter().any(|rule| rule.id == id)
}
