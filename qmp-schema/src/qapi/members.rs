//! Members, branches, choices, values, features and the types they have, without looking up a name.

use super::age::Age;
use super::condition::condition;
use super::definition::{Attributes, Feature, Member, TypeExpr, Value};
use super::keys::{Keys, bad_value};
use super::names::{self, Style};
use super::report::Report;
use super::syntax::{Name, Node};
use crate::diagnostic::Diagnostic;
use std::collections::HashSet;

/// A type: a name, an array of a name, or where `inline` says how its members are written a structure in place.
pub(super) fn type_expr<'a>(
    report: &mut Report<'_, '_>,
    node: &Node<'a>,
    what: &str,
    allow_array: bool,
    inline: Option<Style>,
) -> TypeExpr<'a> {
    if let Some(name) = node.string() {
        return TypeExpr::Name(name);
    }
    if let Some(elements) = node.array() {
        return match elements {
            _ if !allow_array => {
                let help = "name a type that has it as a member";
                report.error("bad-type", node.span, format!("{what} cannot be an array"), help);
                TypeExpr::Unreadable
            }
            [element] if element.string().is_some() => {
                element.string().map_or(TypeExpr::Unreadable, TypeExpr::Array)
            }
            _ => {
                let message = format!("the array of {what} has not one type's name in it");
                report.error("bad-type", node.span, message, "write ['TYPE']; there are no arrays of arrays");
                TypeExpr::Unreadable
            }
        };
    }
    if let (Some(_), Some(style)) = (node.object(), inline) {
        return TypeExpr::Inline(members(report, node, what, style), node.span);
    }
    let arrays = if allow_array { ", or [its name]" } else { "" };
    let message = format!("{what} is {}", node.kind());
    report.error("bad-type", node.span, message, format!("write the name of a type{arrays}"));
    TypeExpr::Unreadable
}

/// The members of a structure.
pub(super) fn members<'a>(
    report: &mut Report<'_, '_>,
    node: &Node<'a>,
    what: &str,
    style: Style,
) -> Vec<Member<'a>> {
    let Some(list) = node.object() else {
        report.error(
            "bad-value",
            node.span,
            format!("{what} takes an object, and this is {}", node.kind()),
            "write { 'NAME': 'TYPE' }",
        );
        return Vec::new();
    };
    let mut out = Vec::with_capacity(list.len());
    for (key, value) in list {
        let (name, optional) = without_asterisk(*key);
        let label = format!("member '{}'", name.text);
        if !names::check(report, name, "a member", style) {
            continue;
        }
        let c_name = names::c_name(name.text);
        if report.age >= Age::Checked && (c_name == "u" || c_name.starts_with("has_")) {
            let message = format!("'{}', the name of a member, is reserved", name.text);
            report.error(
                "reserved-name",
                name.span,
                message,
                "u and names that start with has_ are taken in C",
            );
        }
        let (ty, attributes) = member_type(report, value, &label, style);
        out.push(Member { name, optional, ty, attributes });
    }
    unique(report, out.iter().map(|member| member.name), "duplicate-member", "member");
    out
}

/// `*name` is an optional member.
fn without_asterisk(key: Name<'_>) -> (Name<'_>, bool) {
    match key.text.strip_prefix('*') {
        Some(text) => (Name { text, ..key }, true),
        None => (key, false),
    }
}

/// A member's type, with what it carries.
fn member_type<'a>(
    report: &mut Report<'_, '_>,
    value: &Node<'a>,
    label: &str,
    style: Style,
) -> (TypeExpr<'a>, Attributes<'a>) {
    let Some(object) = value.object() else {
        return (type_expr(report, value, label, true, None), Attributes::default());
    };
    if report.age == Age::Nested {
        let inline = TypeExpr::Inline(members(report, value, label, style), value.span);
        return (inline, Attributes::default());
    }
    let keys = Keys::check(report, object, value.span, label, &["type"], &["if", "features"]);
    let ty = keys.get("type").map_or(TypeExpr::Unreadable, |ty| type_expr(report, ty, label, true, None));
    (ty, attributes(report, keys, label))
}

/// The branches of a union. Their types are structures; those of a simple one are of any kind.
pub(super) fn branches<'a>(
    report: &mut Report<'_, '_>,
    node: &Node<'a>,
    is_simple: bool,
    style: Style,
) -> Vec<Member<'a>> {
    let Some(list) = node.object() else {
        bad_value(report, node, "data", "an object");
        return Vec::new();
    };
    let mut out = Vec::with_capacity(list.len());
    for (name, value) in list {
        let label = format!("branch '{}'", name.text);
        // The names of the others are values of an enumeration, where they are checked.
        if is_simple && !names::check_value(report, *name, "a branch", style) {
            continue;
        }
        let (ty, attributes) = match value.object() {
            Some(object) => {
                let keys = Keys::check(report, object, value.span, &label, &["type"], &["if"]);
                let ty = keys.get("type").map_or(TypeExpr::Unreadable, |ty| {
                    type_expr(report, ty, &label, is_simple, Some(Style::MEMBER))
                });
                (ty, attributes(report, keys, &label))
            }
            None => (type_expr(report, value, &label, is_simple, None), Attributes::default()),
        };
        out.push(Member { name: *name, optional: false, ty, attributes });
    }
    unique(report, out.iter().map(|branch| branch.name), "duplicate-branch", "branch");
    out
}

/// The choices of an alternate.
pub(super) fn choices<'a>(report: &mut Report<'_, '_>, node: &Node<'a>) -> Vec<Member<'a>> {
    let Some(list) = node.object() else {
        bad_value(report, node, "data", "an object");
        return Vec::new();
    };
    let mut out = Vec::with_capacity(list.len());
    for (name, value) in list {
        let label = format!("choice '{}'", name.text);
        if !names::check(report, *name, "a choice", Style::MEMBER) {
            continue;
        }
        let (ty, attributes) = match value.object() {
            Some(object) => {
                let keys = Keys::check(report, object, value.span, &label, &["type"], &["if"]);
                let ty = keys.get("type");
                let ty = ty.map_or(TypeExpr::Unreadable, |ty| type_expr(report, ty, &label, true, None));
                (ty, attributes(report, keys, &label))
            }
            None => (type_expr(report, value, &label, true, None), Attributes::default()),
        };
        out.push(Member { name: *name, optional: false, ty, attributes });
    }
    if list.is_empty() {
        report.error(
            "no-choices",
            node.span,
            "this alternate has no choices",
            "name a type for each JSON kind",
        );
    }
    unique(report, out.iter().map(|choice| choice.name), "duplicate-choice", "choice");
    out
}

/// The values of an enumeration.
pub(super) fn values<'a>(report: &mut Report<'_, '_>, node: &Node<'a>, style: Style) -> Vec<Value<'a>> {
    let Some(list) = node.array() else {
        bad_value(report, node, "data", "a list");
        return Vec::new();
    };
    let mut out = Vec::with_capacity(list.len());
    for value in list {
        let (name, keys) = named(report, value, "a value", &["if", "features"]);
        let Some(name) = name else { continue };
        if names::check_value(report, name, "a value", style) {
            let label = format!("value '{}'", name.text);
            let attributes = keys.map_or_else(Attributes::default, |keys| attributes(report, keys, &label));
            out.push(Value { name, attributes });
        }
    }
    unique(report, out.iter().map(|value| value.name), "duplicate-value", "value");
    out
}

/// A name, alone or as `{ 'name': ... }` with further keys.
fn named<'n, 'a>(
    report: &mut Report<'_, '_>,
    node: &'n Node<'a>,
    what: &str,
    optional: &[&str],
) -> (Option<Name<'a>>, Option<Keys<'n, 'a>>) {
    if let Some(object) = node.object() {
        let keys = Keys::check(report, object, node.span, what, &["name"], optional);
        return (keys.string(report, "name"), Some(keys));
    }
    let name = node.string();
    if name.is_none() {
        let message = format!("{what} is {}", node.kind());
        report.error("bad-value", node.span, message, "write 'NAME' or { 'name': 'NAME' }");
    }
    (name, None)
}

/// Condition and features.
pub(super) fn attributes<'a>(report: &mut Report<'_, '_>, keys: Keys<'_, 'a>, owner: &str) -> Attributes<'a> {
    let condition = keys.get("if").and_then(|node| condition(report, node, owner));
    let features = keys.get("features").map_or_else(Vec::new, |node| features(report, node));
    Attributes { condition, features }
}

fn features<'a>(report: &mut Report<'_, '_>, node: &Node<'a>) -> Vec<Feature<'a>> {
    let Some(list) = node.array() else {
        bad_value(report, node, "features", "a list");
        return Vec::new();
    };
    let mut out = Vec::with_capacity(list.len());
    for feature in list {
        let (name, keys) = named(report, feature, "a feature", &["if"]);
        let Some(name) = name.filter(|name| names::check(report, *name, "a feature", Style::MEMBER)) else {
            continue;
        };
        let label = format!("feature '{}'", name.text);
        let condition = keys.and_then(|keys| keys.get("if")).and_then(|node| condition(report, node, &label));
        out.push(Feature { name, condition });
    }
    unique(report, out.iter().map(|feature| feature.name), "duplicate-feature", "feature");
    out
}

/// Reports names that are one name in C.
fn unique<'a>(
    report: &mut Report<'_, '_>,
    names: impl Iterator<Item = Name<'a>>,
    code: &'static str,
    what: &str,
) {
    let mut seen = HashSet::new();
    let mut clashes = Vec::new();
    for name in names {
        if !seen.insert(names::c_name(name.text)) {
            clashes.push(name);
        }
    }
    for name in clashes {
        let message = format!("{what} '{}' has the name of another one", name.text);
        report.push(
            Diagnostic::error(code, name.span, message)
                .help("rename one of them; '-' and '_' are the same in C"),
        );
    }
}
