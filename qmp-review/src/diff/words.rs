//! What is said of a change, in plain words.

use super::change::{Detail, Direction, Section, Site};
use super::effect::Effect;
use super::verdict::{self as rule, Rule};
use crate::words::listed;
use qmp_schema::EntryKind;

/// What is different: what it is about, and what is said of that.
pub(super) fn message(site: &Site, effect: &Effect<'_>) -> String {
    let of_value = match &effect.detail.value {
        Some(value) if !is_about_value(effect.rule) => format!("the value '{value}' of "),
        _ => String::new(),
    };
    format!("{of_value}{} {}", subject(site), effect.says)
}

/// Whether the rule's own words name the value.
fn is_about_value(of: &Rule) -> bool {
    [&rule::ENUM_VALUE_ADDED, &rule::ENUM_VALUE_REMOVED, &rule::BRANCH_FILLED]
        .iter()
        .any(|known| known.id == of.id)
}

/// What a condition of a feature means, of which the rules' words do not speak.
const OF_FEATURE: &str = "which builds announce '{value}' has changed";

fn is_about_condition(of: &Rule) -> bool {
    [&rule::CONDITION_ADDED, &rule::CONDITION_REMOVED, &rule::CONDITION_CHANGED]
        .iter()
        .any(|known| known.id == of.id)
}

/// What stands at a site.
fn subject(site: &Site) -> String {
    let path = site.path.replace('?', "");
    // A path that ends with a branch is that of the object, for one value of its discriminator.
    let (path, branch) = match path.strip_suffix('}').and_then(|path| path.rsplit_once('{')) {
        Some((object, branch)) => (object.trim_end_matches('.').to_owned(), branch.split_once('=')),
        None => (path, None),
    };
    let branch = branch.map(|(tag, value)| format!(" where '{tag}' is '{value}'")).unwrap_or_default();
    let kind = if site.entry.kind == EntryKind::Event { "the event" } else { "the command" };
    let object = match (site.section, path.as_str()) {
        (Section::Entry, _) => kind.into(),
        (Section::Arguments, "") => "the object of arguments".into(),
        (Section::Returns, "") => "the reply".into(),
        (Section::Data, "") => "the object of data".into(),
        (Section::Arguments, path) => format!("argument '{path}'"),
        (Section::Returns, path) => format!("member '{path}' of the reply"),
        (Section::Data, path) => format!("member '{path}' of the data"),
    };
    object + &branch
}

/// What it means for a client.
pub(super) fn meaning(of: &Rule, direction: Direction, name: Option<&str>, detail: &Detail) -> String {
    let template = match direction {
        _ if detail.feature.is_some() && is_about_condition(of) => OF_FEATURE,
        Direction::Send => of.to_sender,
        Direction::Receive => of.to_receiver,
    };
    let name = name.map_or("it".to_owned(), |name| format!("'{name}'"));
    let value = detail
        .value
        .as_ref()
        .filter(|_| is_about_value(of))
        .or(detail.feature.as_ref())
        .or(detail.value.as_ref());
    template.replace("{name}", &name).replace("{value}", value.map_or("it", String::as_str))
}

/// What it means that one side is a single build.
pub(super) fn one_build(condition: &str) -> String {
    format!("nothing may have changed: one side is a single build, which has this only if '{condition}'")
}

/// How many names are listed.
const MOST: usize = 8;

/// Names one after the other: `'a', 'b' and 'c'`; the first of many.
pub(super) fn all_of(names: &[&str]) -> String {
    listed(names.iter().copied(), "and", MOST)
}

/// Names one after the other: `'a', 'b' or 'c'`; the first of many.
pub(super) fn one_of(names: &[&str]) -> String {
    listed(names.iter().copied(), "or", MOST)
}
