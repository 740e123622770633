//! Pragmas: what a schema asks of its own checks.

use super::files::{Entry, Part, has_key};
use super::syntax::{Name, Node, Value};
use crate::diagnostic::Diagnostic;
use std::collections::HashSet;

/// All pragmas of a schema. They hold for all of its files, wherever they stand.
#[derive(Default)]
pub(super) struct Pragmas<'a> {
    /// Whether each definition needs a documentation comment.
    pub(super) doc_required: bool,
    /// Commands with `_` in their name.
    pub(super) command_names: HashSet<&'a str>,
    /// Commands that return no object.
    pub(super) command_returns: HashSet<&'a str>,
    /// Definitions with undocumented members.
    pub(super) undocumented: HashSet<&'a str>,
    /// Types whose members and values have uppercase letters or `_`.
    pub(super) member_names: HashSet<&'a str>,
    /// The names of the pragmas that the schema uses.
    pub(super) used: HashSet<&'a str>,
}

/// The pragmas among the entries, which are taken out.
pub(super) fn take<'a>(entries: &mut [Entry<'a>], diagnostics: &mut Vec<Diagnostic>) -> Pragmas<'a> {
    let mut pragmas = Pragmas::default();
    for entry in entries {
        if let Part::Expression(node) = &entry.part
            && has_key(node, "pragma")
        {
            directive(node, &mut pragmas, diagnostics);
            entry.part = Part::Directive;
        }
    }
    pragmas
}

fn directive<'a>(node: &Node<'a>, pragmas: &mut Pragmas<'a>, diagnostics: &mut Vec<Diagnostic>) {
    let only = match node.object() {
        Some([(_, value)]) => value.object(),
        _ => None,
    };
    let Some(settings) = only else {
        diagnostics.push(
            Diagnostic::error("bad-pragma", node.span, "this pragma is not understood")
                .help("a pragma has nothing beside it: { 'pragma': { 'NAME': VALUE } }"),
        );
        return;
    };
    for (name, value) in settings {
        diagnostics.extend(set(*name, value, pragmas));
    }
}

/// Sets one pragma; gives what is wrong with it.
fn set<'a>(name: Name<'a>, value: &Node<'a>, pragmas: &mut Pragmas<'a>) -> Option<Diagnostic> {
    pragmas.used.insert(name.text);
    let list = match name.text {
        "doc-required" => {
            let Value::Boolean(required) = value.value else {
                return Some(bad_value(name, value, "true or false"));
            };
            pragmas.doc_required = required;
            return None;
        }
        "command-name-exceptions" => &mut pragmas.command_names,
        "command-returns-exceptions" | "returns-whitelist" => &mut pragmas.command_returns,
        "documentation-exceptions" => &mut pragmas.undocumented,
        "member-name-exceptions" | "name-case-whitelist" => &mut pragmas.member_names,
        _ => {
            let message = format!("'{}' is no pragma", name.text);
            return Some(Diagnostic::error("unknown-pragma", name.span, message).help(
                "the pragmas are doc-required, command-name-exceptions, command-returns-exceptions, \
                 documentation-exceptions and member-name-exceptions; before QEMU 6.0 returns-whitelist and name-case-whitelist",
            ));
        }
    };
    let names: Option<Vec<_>> =
        value.array().and_then(|names| names.iter().map(|name| Some(name.string()?.text)).collect());
    match names {
        Some(names) => {
            list.extend(names);
            None
        }
        None => Some(bad_value(name, value, "a list of strings")),
    }
}

fn bad_value(name: Name<'_>, value: &Node<'_>, wanted: &str) -> Diagnostic {
    Diagnostic::error("bad-pragma", value.span, format!("pragma '{}' takes {wanted}", name.text))
        .label(format!("this is {}", value.kind()))
        .help(format!("write {wanted}"))
}
