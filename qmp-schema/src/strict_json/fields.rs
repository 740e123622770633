//! Objects whose members are known, one by one.

use super::{Report, Value, Values};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::JsonKind;
use crate::source::Span;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The members of an object that were not asked for yet.
pub(crate) struct Fields<'j> {
    /// The object's place.
    pub(crate) span: Span,
    /// What the object is, with its article: `a member`.
    what: &'static str,
    members: BTreeMap<Cow<'j, str>, (Span, Value<'j>)>,
}

/// What a value must be, with its article.
fn described(kind: JsonKind) -> String {
    let article =
        if matches!(kind, JsonKind::Integer | JsonKind::Object | JsonKind::Array) { "an" } else { "a" };
    match kind {
        JsonKind::Null => "null".to_owned(),
        _ => format!("{article} {}", kind.name()),
    }
}

/// The value, where it is of a kind; else that is reported.
pub(crate) fn expect<'j>(
    value: Value<'j>,
    kind: JsonKind,
    what: &str,
    report: &mut Report<'_>,
) -> Option<Value<'j>> {
    if value.kind() == kind {
        return Some(value);
    }
    let message = format!("{what} must be {}, and this is {}", described(kind), described(value.kind()));
    report.error("wrong-kind", value.span(), message);
    None
}

impl<'j> Fields<'j> {
    /// The members of an object. Where it is none, or has a member twice, that is reported.
    pub(crate) fn of(value: Value<'j>, what: &'static str, report: &mut Report<'_>) -> Option<Fields<'j>> {
        let mut members = BTreeMap::new();
        for (key, value) in expect(value, JsonKind::Object, what, report)?.members()? {
            let name = key.as_str()?;
            if let Some((first, _)) = members.get(&name) {
                let message = format!("{what} has '{name}' twice");
                report.push(
                    Diagnostic::error("duplicate-key", key.span(), message).related(*first, "the first one"),
                );
                continue;
            }
            members.insert(name, (key.span(), value));
        }
        Some(Fields { span: value.span(), what, members })
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.members.contains_key(key)
    }

    /// The member of this name, which is not asked for again.
    pub(crate) fn take(&mut self, key: &str) -> Option<Value<'j>> {
        self.members.remove(key).map(|(_, value)| value)
    }

    /// The member of this name, whose absence is reported.
    pub(crate) fn require(&mut self, key: &str, report: &mut Report<'_>) -> Option<Value<'j>> {
        let value = self.take(key);
        if value.is_none() {
            report.error("missing-key", self.span, format!("{} must have '{key}'", self.what));
        }
        value
    }

    /// A string that must be there.
    pub(crate) fn string(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<String> {
        let value = self.require(key, report)?;
        string(value, key, report)
    }

    pub(crate) fn optional_string(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<String> {
        let value = self.take(key)?;
        string(value, key, report)
    }

    /// A boolean; false where it is not there.
    pub(crate) fn flag(&mut self, key: &'static str, report: &mut Report<'_>) -> bool {
        let value = self.take(key).and_then(|value| expect(value, JsonKind::Boolean, &quoted(key), report));
        value.and_then(Value::as_bool).unwrap_or(false)
    }

    /// The elements of an array that must be there.
    pub(crate) fn array(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Values<'j>> {
        let value = self.require(key, report)?;
        expect(value, JsonKind::Array, &quoted(key), report)?.elements()
    }

    /// The elements of an array; none where it is not there.
    pub(crate) fn optional_array(
        &mut self,
        key: &'static str,
        report: &mut Report<'_>,
    ) -> impl Iterator<Item = Value<'j>> + use<'j> {
        let array = self.take(key).and_then(|value| expect(value, JsonKind::Array, &quoted(key), report));
        array.and_then(Value::elements).into_iter().flatten()
    }

    /// Reports all members that were not asked for.
    pub(crate) fn finish(self, severity: Severity, report: &mut Report<'_>) {
        for (key, (span, _)) in self.members {
            let message = format!("{} has no '{key}'", self.what);
            report.push(Diagnostic { severity, ..Diagnostic::error("unknown-key", span, message) });
        }
    }
}

/// What a string says, where it is one.
pub(crate) fn string(value: Value<'_>, key: &'static str, report: &mut Report<'_>) -> Option<String> {
    expect(value, JsonKind::String, &quoted(key), report)?.as_str().map(Cow::into_owned)
}

fn quoted(key: &str) -> String {
    format!("'{key}'")
}
