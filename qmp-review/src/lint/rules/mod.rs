//! The rules: a file each, and its page beside it; those that are the readers' codes in a folder.

mod argument_name;
mod argument_optional;
mod argument_type;
mod directive_spelling;
mod documentation_order;
mod documentation_without_entry;
mod duplicate_value;
mod empty_label;
mod event_order;
mod heading_name;
mod heading_several;
mod heading_underline;
mod item_indentation;
mod label_spelling;
mod long_line;
mod missing_example_label;
mod missing_label;
mod missing_tag;
mod missing_underline;
mod nested_in_scalar;
mod none_with_members;
mod option_list_letter;
mod optional_in_words;
mod reader;
mod same_description;
mod tab;
mod tag_glued;
mod tag_parenthesis;
mod tag_spelling;
mod tag_twice;
mod trailing_blanks;
mod undeclared_argument;
mod undocumented_argument;
mod undocumented_entry;
mod undocumented_return;

use super::Rule;
use std::sync::LazyLock;

/// The rules that check something themselves. A test holds them, the files and the pages together.
const OWN: &[Rule] = &[
    argument_name::RULE,
    argument_optional::RULE,
    argument_type::RULE,
    directive_spelling::RULE,
    documentation_order::RULE,
    documentation_without_entry::RULE,
    duplicate_value::RULE,
    empty_label::RULE,
    event_order::RULE,
    heading_name::RULE,
    heading_several::RULE,
    heading_underline::RULE,
    item_indentation::RULE,
    label_spelling::RULE,
    long_line::RULE,
    missing_example_label::RULE,
    missing_label::RULE,
    missing_tag::RULE,
    missing_underline::RULE,
    nested_in_scalar::RULE,
    none_with_members::RULE,
    option_list_letter::RULE,
    optional_in_words::RULE,
    same_description::RULE,
    tab::RULE,
    tag_glued::RULE,
    tag_parenthesis::RULE,
    tag_spelling::RULE,
    tag_twice::RULE,
    trailing_blanks::RULE,
    undeclared_argument::RULE,
    undocumented_argument::RULE,
    undocumented_entry::RULE,
    undocumented_return::RULE,
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
