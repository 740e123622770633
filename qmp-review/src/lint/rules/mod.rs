//! The rules: a file each, and its page beside it; those that are the readers' codes in a folder.

mod deprecated_without_replacement;
mod empty_structure;
mod experimental_name;
mod heading_underline;
mod lone_value;
mod missing_since;
mod mixed_separators;
mod name_case;
mod old_style_name;
mod reader;
mod since_order;
mod undocumented;
mod undocumented_member;
mod unknown_reference;
mod unused_type;

use super::Rule;
use std::sync::LazyLock;

/// The rules that check something themselves. A test holds them, the files and the pages together.
const OWN: &[Rule] = &[
    deprecated_without_replacement::RULE,
    empty_structure::RULE,
    experimental_name::RULE,
    heading_underline::RULE,
    lone_value::RULE,
    missing_since::RULE,
    mixed_separators::RULE,
    name_case::RULE,
    old_style_name::RULE,
    since_order::RULE,
    undocumented::RULE,
    undocumented_member::RULE,
    unknown_reference::RULE,
    unused_type::RULE,
];

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
