//! JSON as programs write it: by the letter of RFC 8259, every value with its place.
//!
//! The values are kept flat, in text order, 16 bytes each ([`Node`]); what a string or number says is read from the
//! text when it is asked for. So a text of 16 MiB takes 8 times as much at most, and reading it takes no recursion.
//! Examples in documentation are read by [`json`](crate::json) instead, which takes what is not quite JSON.

mod fields;
mod pretty;
mod report;
mod scan;
mod string;

pub(crate) use fields::{Fields, expect, string};
pub(crate) use pretty::{Pretty, Style};
pub(crate) use report::Report;

use crate::model::JsonKind;
use crate::source::{FileId, Span};
use std::borrow::Cow;

/// The JSON texts of a file, one after the other.
pub(crate) struct StrictJson<'t> {
    file: FileId,
    text: &'t str,
    nodes: Vec<Node>,
}

/// A value, or the key of a member, which stands right before its value.
#[derive(Clone, Copy)]
struct Node {
    start: u32,
    end: u32,
    /// The number of the node behind it and all that is in it.
    next: u32,
    kind: JsonKind,
}

/// A value of a [`StrictJson`].
#[derive(Clone, Copy)]
pub(crate) struct Value<'j> {
    json: &'j StrictJson<'j>,
    at: u32,
}

/// Whether a text is one JSON text.
pub(crate) fn is_json(text: &str) -> bool {
    scan::scan(text).is_ok_and(|nodes| nodes.first().is_some_and(|first| first.next as usize == nodes.len()))
}

impl<'t> StrictJson<'t> {
    /// Reads all JSON texts of a file. The first thing that is no JSON is reported.
    pub(crate) fn read(file: FileId, text: &'t str, report: &mut Report<'_>) -> Option<StrictJson<'t>> {
        let scanned = scan::scan(text).map_err(|problem| report.push(problem.diagnostic(file)));
        Some(StrictJson { file, text, nodes: scanned.ok()? })
    }

    /// Reads all JSON texts; `None` where there is anything else.
    pub(crate) fn of_text(text: &'t str) -> Option<StrictJson<'t>> {
        Some(StrictJson { file: FileId::default(), text, nodes: scan::scan(text).ok()? })
    }

    /// The texts.
    pub(crate) fn texts(&self) -> Values<'_> {
        Values { json: self, at: 0, end: self.nodes.len() as u32 }
    }

    /// The text, where there is one only.
    pub(crate) fn only_text(&self) -> Option<Value<'_>> {
        let mut texts = self.texts();
        texts.next().filter(|_| texts.next().is_none())
    }
}

impl<'j> Value<'j> {
    fn node(self) -> Node {
        self.json.nodes[self.at as usize]
    }

    pub(crate) fn kind(self) -> JsonKind {
        self.node().kind
    }

    pub(crate) fn span(self) -> Span {
        let Node { start, end, .. } = self.node();
        Span { file: self.json.file, start, end }
    }

    /// The value as it is written.
    pub(crate) fn written(self) -> &'j str {
        self.json.text.get(self.span().range()).unwrap_or_default()
    }

    /// What a string says.
    pub(crate) fn as_str(self) -> Option<Cow<'j, str>> {
        let body = self.written().strip_prefix('"')?.strip_suffix('"')?;
        Some(string::unescaped(body))
    }

    pub(crate) fn as_bool(self) -> Option<bool> {
        (self.kind() == JsonKind::Boolean).then(|| self.written() == "true")
    }

    /// The elements of an array.
    pub(crate) fn elements(self) -> Option<Values<'j>> {
        (self.kind() == JsonKind::Array).then(|| self.inner())
    }

    /// Keys and values of an object.
    pub(crate) fn members(self) -> Option<impl Iterator<Item = (Value<'j>, Value<'j>)>> {
        let mut inner = (self.kind() == JsonKind::Object).then(|| self.inner())?;
        Some(std::iter::from_fn(move || Some((inner.next()?, inner.next()?))))
    }

    /// The member of an object, the first one where it is there twice.
    pub(crate) fn get(self, name: &str) -> Option<Value<'j>> {
        self.members()?.find(|(key, _)| key.as_str().as_deref() == Some(name)).map(|(_, value)| value)
    }

    fn inner(self) -> Values<'j> {
        Values { json: self.json, at: self.at + 1, end: self.node().next }
    }
}

/// Values that stand one behind the other.
#[derive(Clone)]
pub(crate) struct Values<'j> {
    json: &'j StrictJson<'j>,
    at: u32,
    end: u32,
}

impl<'j> Iterator for Values<'j> {
    type Item = Value<'j>;

    fn next(&mut self) -> Option<Value<'j>> {
        if self.at >= self.end {
            return None;
        }
        let value = Value { json: self.json, at: self.at };
        self.at = value.node().next;
        Some(value)
    }
}

#[cfg(test)]
mod tests;
