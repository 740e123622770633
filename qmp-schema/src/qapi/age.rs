//! How old a schema is, by what it shows: rules that came later do not refuse it.

use super::files::{Entry, Part, has_key};
use super::pragma::Pragmas;
use super::syntax::{Node, Value};
use crate::source::SourceMap;
use std::collections::HashSet;

/// The rules that a schema was written under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Age {
    /// Up to QEMU 2.3: `type` for a structure, and structures within structures.
    Nested,
    /// Up to 2.8: nothing checked names, documentation and what commands return, so that there were no pragmas.
    Unruled,
    /// From 2.9: documentation has to be about something, members are lowercase, commands return objects, and an
    /// alternate tells strings from numbers.
    Checked,
    /// From 6.0: all names have a style.
    Named,
    /// From 9.0: all members are documented.
    Documented,
}

/// The pragmas by which a schema says what it is exempt from, and the age they tell, youngest first.
const TELLING: [(&str, Age); 6] = [
    ("documentation-exceptions", Age::Documented),
    ("command-name-exceptions", Age::Named),
    ("command-returns-exceptions", Age::Named),
    ("member-name-exceptions", Age::Named),
    ("returns-whitelist", Age::Checked),
    ("name-case-whitelist", Age::Checked),
];

impl Age {
    /// The age of a schema. One that shows none is as of today.
    pub(super) fn of(sources: &SourceMap, entries: &[Entry<'_>], pragmas: &Pragmas<'_>) -> Age {
        if let Some((_, age)) = TELLING.iter().find(|(pragma, _)| pragmas.used.contains(pragma)) {
            return *age;
        }
        let nodes = || {
            entries.iter().filter_map(|entry| match &entry.part {
                Part::Expression(node) => Some(node),
                _ => None,
            })
        };
        let files: HashSet<_> = entries.iter().map(|entry| entry.file).collect();
        let has_pragmas = !pragmas.used.is_empty();
        if nodes().any(|node| has_key(node, "type")) {
            Age::Nested
        } else if !has_pragmas
            && (nodes().any(is_classic)
                || files.into_iter().any(|file| sources.file(file).text.contains("#optional")))
        {
            Age::Unruled
        } else if nodes().any(|node| has_key(node, "union") && !has_key(node, "discriminator"))
            || nodes().any(has_c_condition)
        {
            Age::Checked
        } else if entries.iter().any(|entry| has_label(sources, entry)) {
            Age::Named
        } else {
            Age::Documented
        }
    }
}

/// Whether something in an expression has a condition as until QEMU 6.1: C text, or a list.
fn has_c_condition(node: &Node<'_>) -> bool {
    match &node.value {
        Value::Object(members) => members.iter().any(|(key, value)| {
            let is_c = match &value.value {
                Value::String(text) => text.contains('('),
                Value::Array(_) => true,
                _ => false,
            };
            key.text == "if" && is_c || has_c_condition(value)
        }),
        Value::Array(elements) => elements.iter().any(has_c_condition),
        _ => false,
    }
}

/// Whether a comment introduces notes or examples by a label, as until QEMU 9.0.
fn has_label(sources: &SourceMap, entry: &Entry<'_>) -> bool {
    let Part::Comment(comment) = &entry.part else { return false };
    let text = &sources.file(entry.file).text[comment.range.clone()];
    text.lines().any(|line| {
        let label = line.strip_prefix("# ").and_then(|text| text.split_once(':'));
        label.is_some_and(|(word, rest)| {
            matches!(word, "Note" | "Notes" | "Example" | "Examples") && !rest.starts_with(':')
        })
    })
}

/// Whether an expression has a form that went with QEMU 2.4.
fn is_classic(node: &Node<'_>) -> bool {
    node.object().unwrap_or(&[]).iter().any(|(key, value)| match (key.text, &value.value) {
        ("gen" | "success-response", Value::String(_)) => true,
        ("discriminator", Value::Object(_)) => true,
        ("returns", Value::String(name)) => matches!(*name, "**" | "visitor"),
        ("data", Value::Object(members)) => {
            members.iter().any(|(_, ty)| matches!(ty.value, Value::String("**" | "visitor")))
        }
        _ => false,
    })
}
