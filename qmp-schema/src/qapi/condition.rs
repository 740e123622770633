//! `'if'` in all of its forms to one text in the C preprocessor's terms.

use super::age::Age;
use super::report::Report;
use super::syntax::{Name, Node, Value};

/// A condition, with how tightly its text binds.
struct Condition {
    text: String,
    binding: Binding,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Binding {
    Atom,
    And,
    Or,
    /// C text as it was written.
    Verbatim,
}

/// The condition of `owner`; `None` where it cannot be read, which is reported.
pub(super) fn condition(report: &mut Report<'_, '_>, node: &Node<'_>, owner: &str) -> Option<String> {
    read(report, node, owner).map(|condition| condition.text)
}

fn read(report: &mut Report<'_, '_>, node: &Node<'_>, owner: &str) -> Option<Condition> {
    match &node.value {
        Value::String(text) => named(report, Name { text, span: node.span }, owner),
        // QEMU 3.0 to 6.1: all of them.
        Value::Array(all) if report.age < Age::Documented => joined(report, node, all, Binding::And, owner),
        Value::Object(members) => match members.as_slice() {
            [(key, value)] if key.text == "not" => {
                let inner = read(report, value, owner)?;
                Some(Condition {
                    text: format!("!{}", within(&inner, Binding::Atom)),
                    binding: Binding::Atom,
                })
            }
            [(key, value)] if matches!(key.text, "all" | "any") => {
                let binding = if key.text == "all" { Binding::And } else { Binding::Or };
                let Some(conditions) = value.array() else {
                    let message = format!("'{}' of the condition of {owner} takes a list", key.text);
                    report.error(
                        "bad-condition",
                        value.span,
                        message,
                        "write the conditions between [ and ]",
                    );
                    return None;
                };
                joined(report, value, conditions, binding, owner)
            }
            _ => {
                let message =
                    format!("the condition of {owner} has other keys than one of 'all', 'any' and 'not'");
                report.error("bad-condition", node.span, message, HELP);
                None
            }
        },
        Value::Array(_) | Value::Boolean(_) | Value::Null => {
            let message = format!("the condition of {owner} is {}", node.kind());
            report.error("bad-condition", node.span, message, HELP);
            None
        }
    }
}

const HELP: &str = "a condition is the name of a configuration macro, or { 'all': [...] }, { 'any': [...] }, { 'not': ... } of conditions";

/// A macro's name, or before QEMU 6.2 C text.
fn named(report: &mut Report<'_, '_>, name: Name<'_>, owner: &str) -> Option<Condition> {
    let text = name.text.trim();
    let is_macro = text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    if is_macro {
        return Some(Condition { text: format!("defined({text})"), binding: Binding::Atom });
    }
    if is_c(text) && report.age < Age::Documented {
        return Some(Condition { text: text.to_owned(), binding: Binding::Verbatim });
    }
    let message = match text {
        "" => format!("the condition of {owner} is empty"),
        _ => format!("'{text}', the condition of {owner}, names no macro"),
    };
    report.error(
        "bad-condition",
        name.span,
        message,
        "write a name such as CONFIG_POSIX, in uppercase letters",
    );
    None
}

/// Whether this looks like what follows `#if`: more than a word, brackets in pairs.
fn is_c(text: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut open = 0usize;
    for c in text.chars() {
        match c {
            '(' => open += 1,
            ')' if open == 0 => return false,
            ')' => open -= 1,
            c if is_word(c) || " !&|<>=".contains(c) => {}
            _ => return false,
        }
    }
    open == 0 && text.contains(is_word) && !text.chars().all(is_word)
}

fn joined(
    report: &mut Report<'_, '_>,
    node: &Node<'_>,
    conditions: &[Node<'_>],
    binding: Binding,
    owner: &str,
) -> Option<Condition> {
    if conditions.is_empty() {
        let message = format!("a list in the condition of {owner} is empty");
        report.error("bad-condition", node.span, message, "name a condition in it, or remove the 'if'");
        return None;
    }
    let read: Vec<_> = conditions.iter().map(|one| read(report, one, owner)).collect();
    let mut read = read.into_iter().collect::<Option<Vec<_>>>()?;
    if read.len() == 1 {
        return read.pop();
    }
    let parts: Vec<String> = read.iter().map(|one| within(one, binding)).collect();
    let operator = if binding == Binding::And { " && " } else { " || " };
    Some(Condition { text: parts.join(operator), binding })
}

/// The text as a part of what binds so.
fn within(condition: &Condition, outer: Binding) -> String {
    let text = &condition.text;
    let is_call = |text: &str| {
        text.strip_prefix("defined(")
            .and_then(|rest| rest.strip_suffix(')'))
            .is_some_and(|name| !name.contains(['(', ')']))
    };
    let fits = match condition.binding {
        Binding::Atom => true,
        Binding::Verbatim => is_call(text) || text.strip_prefix('!').is_some_and(is_call),
        inner => inner == outer,
    };
    if fits { text.clone() } else { format!("({text})") }
}
