//! The rules: a file each, and its page beside it; those that are the readers' codes in a folder,
//! and those that hold a description against another source in another.

mod against;
mod argument_name;
mod argument_optional;
mod argument_type;
mod bare_label;
mod deprecated_without_replacement;
mod directive_spelling;
mod documentation_order;
mod documentation_without_entry;
mod empty_structure;
mod entry_without_documentation;
mod event_order;
mod example_arrow;
mod example_bad_message;
mod example_duplicate_key;
mod example_elided;
mod example_inconsistent;
mod example_missing_argument;
mod example_missing_member;
mod example_no_timestamp;
mod example_not_json;
mod example_one_sided;
mod example_other_entry;
mod example_unknown_argument;
mod example_unknown_member;
mod example_unknown_value;
mod example_wrong_shape;
mod example_wrong_type;
mod experimental_name;
mod heading_name;
mod heading_several;
mod heading_underline;
mod item_dash;
mod item_indentation;
mod item_name;
mod label_spelling;
mod lone_value;
mod long_line;
mod missing_example;
mod missing_example_label;
mod missing_label;
mod missing_since;
mod missing_tag;
mod missing_underline;
mod mixed_separators;
mod name_case;
mod nested_in_scalar;
mod none_with_members;
mod old_style_name;
mod option_list_letter;
mod optional_in_words;
mod reader;
mod same_description;
mod since_order;
mod tab;
mod tag_glued;
mod tag_parenthesis;
mod tag_spelling;
mod tag_twice;
mod trailing_blanks;
mod undeclared_argument;
mod undocumented;
mod undocumented_argument;
mod undocumented_member;
mod undocumented_return;
mod unknown_reference;
mod unused_type;
mod value_twice;

use super::Rule;
use std::sync::LazyLock;

/// The rules that check something themselves. A test holds them, the files and the pages together.
const OWN: &[Rule] = &[
    argument_name::RULE,
    argument_optional::RULE,
    argument_type::RULE,
    bare_label::RULE,
    deprecated_without_replacement::RULE,
    directive_spelling::RULE,
    documentation_order::RULE,
    documentation_without_entry::RULE,
    empty_structure::RULE,
    entry_without_documentation::RULE,
    event_order::RULE,
    example_arrow::RULE,
    example_bad_message::RULE,
    example_duplicate_key::RULE,
    example_elided::RULE,
    example_inconsistent::RULE,
    example_missing_argument::RULE,
    example_missing_member::RULE,
    example_no_timestamp::RULE,
    example_not_json::RULE,
    example_one_sided::RULE,
    example_other_entry::RULE,
    example_unknown_argument::RULE,
    example_unknown_member::RULE,
    example_unknown_value::RULE,
    example_wrong_shape::RULE,
    example_wrong_type::RULE,
    experimental_name::RULE,
    heading_name::RULE,
    heading_several::RULE,
    heading_underline::RULE,
    item_dash::RULE,
    item_indentation::RULE,
    item_name::RULE,
    label_spelling::RULE,
    lone_value::RULE,
    long_line::RULE,
    missing_example::RULE,
    missing_example_label::RULE,
    missing_label::RULE,
    missing_since::RULE,
    missing_tag::RULE,
    missing_underline::RULE,
    mixed_separators::RULE,
    name_case::RULE,
    nested_in_scalar::RULE,
    none_with_members::RULE,
    old_style_name::RULE,
    option_list_letter::RULE,
    optional_in_words::RULE,
    same_description::RULE,
    since_order::RULE,
    tab::RULE,
    tag_glued::RULE,
    tag_parenthesis::RULE,
    tag_spelling::RULE,
    tag_twice::RULE,
    trailing_blanks::RULE,
    undeclared_argument::RULE,
    undocumented::RULE,
    undocumented_argument::RULE,
    undocumented_member::RULE,
    undocumented_return::RULE,
    unknown_reference::RULE,
    unused_type::RULE,
    value_twice::RULE,
];

/// All, in the order of their ids.
pub(super) fn all() -> &'static [Rule] {
    static ALL: LazyLock<Vec<Rule>> = LazyLock::new(|| {
        let mut all: Vec<Rule> = OWN.iter().chain(reader::RULES).chain(against::RULES).copied().collect();
        all.sort_by_key(|rule| rule.id);
        all
    });
    &ALL
}

/// The rule of an id.
pub(super) fn find(id: &str) -> Option<&'static Rule> {
    all().iter().find(|rule| rule.id == id)
}

/// Whether a rule only passes on what a reader said.
pub(super) fn is_readers(id: &str) -> bool {
    reader::RULES.iter().any(|rule| rule.id == id)
}
