//! The keys of an object: which there may be.

use super::report::Report;
use super::syntax::{Name, Node, Value};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// An object's keys and values, of which each is known to be allowed.
#[derive(Clone, Copy)]
pub(super) struct Keys<'n, 'a> {
    members: &'n [(Name<'a>, Node<'a>)],
}

impl<'n, 'a> Keys<'n, 'a> {
    /// Reports keys that are not known, and those that are missing. `span` is where a missing one is missed.
    pub(super) fn check(
        report: &mut Report<'_, '_>,
        members: &'n [(Name<'a>, Node<'a>)],
        span: Span,
        what: &str,
        required: &[&str],
        optional: &[&str],
    ) -> Keys<'n, 'a> {
        let known = |key: &str| required.contains(&key) || optional.contains(&key);
        for (key, _) in members.iter().filter(|(key, _)| !known(key.text)) {
            let list: Vec<String> = required.iter().chain(optional).map(|key| format!("'{key}'")).collect();
            let help = format!("it can have {}", list.join(", "));
            report.error("unknown-key", key.span, format!("{what} has no key '{}'", key.text), help);
        }
        for key in required.iter().filter(|key| !members.iter().any(|(known, _)| known.text == **key)) {
            report.push(
                Diagnostic::error("missing-key", span, format!("{what} lacks the key '{key}'"))
                    .help(format!("add '{key}': ...")),
            );
        }
        Keys { members }
    }

    pub(super) fn get(self, key: &str) -> Option<&'n Node<'a>> {
        self.members.iter().find(|(known, _)| known.text == key).map(|(_, value)| value)
    }

    /// A string, where the key is there.
    pub(super) fn string(self, report: &mut Report<'_, '_>, key: &str) -> Option<Name<'a>> {
        let value = self.get(key)?;
        let string = value.string();
        if string.is_none() {
            bad_value(report, value, key, "a string");
        }
        string
    }

    /// A flag that says something by being there, and can only have this value; whether it is there.
    pub(super) fn flag(self, report: &mut Report<'_, '_>, key: &str, only: bool) -> bool {
        let Some(value) = self.get(key) else { return false };
        match value.value {
            Value::Boolean(value) if value == only => return true,
            // QEMU 1.0 to 2.3.
            Value::String("no") if !only => return true,
            _ => {}
        }
        let message = format!("flag '{key}' can only be {only}");
        report.error("bad-value", value.span, message, format!("write '{key}': {only}, or leave it out"));
        false
    }
}

/// Reports a value of the wrong kind.
pub(super) fn bad_value(report: &mut Report<'_, '_>, value: &Node<'_>, key: &str, wanted: &str) {
    let message = format!("'{key}' takes {wanted}, and this is {}", value.kind());
    report.push(Diagnostic::error("bad-value", value.span, message).help(format!("write {wanted}")));
}
