//! JSON as people write it in examples; as programs write it: `strict_json`.
//!
//! The examples of the classic texts are not always strict JSON: commas are missing or too many, quotes
//! are single, strings stay open, elements are left out with an ellipsis. They are witnesses all the same,
//! so this reader takes what it can and keeps each [`Slip`] with its place. It works on tokens; an element
//! that makes no sense is passed over. A text without slips is JSON by the letter.

mod brackets;
mod parser;
mod repair;
mod slip;
mod token;

#[cfg(test)]
mod tests;

pub use slip::{Slip, SlipKind};

/// How deep an example may nest. QEMU's own examples reach 12.
pub(crate) const MAX_DEPTH: usize = 128;

/// How long an example may be, in bytes. QEMU's longest has 5 kB; the reply with its whole schema has 240.
pub(crate) const MAX_BYTES: usize = 1 << 20;

/// A value with its place: byte offsets into the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Json {
    /// What it is.
    pub kind: Content,
    /// Offset of its first byte.
    pub start: usize,
    /// Offset behind its last byte.
    pub end: usize,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any other number.
    Number,
    /// A string, its escapes resolved.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object: its members in order, those that stand there twice too.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its name.
    pub key: String,
    /// Offset of the name's first byte, its quote.
    pub start: usize,
    /// Offset behind the name's last byte.
    pub end: usize,
    /// Its value.
    pub value: Json,
}

impl Json {
    /// The members of an object, in order; none of anything else.
    pub fn members(&self) -> &[Member] {
        match &self.kind {
            Content::Object(members) => members,
            _ => &[],
        }
    }

    /// The elements of an array, in order; none of anything else.
    pub fn elements(&self) -> &[Json] {
        match &self.kind {
            Content::Array(elements) => elements,
            _ => &[],
        }
    }

    /// The member of an object; the last one where it is there twice.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.members().iter().rev().find(|member| member.key == name).map(|member| &member.value)
    }

    /// The member names of an object.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.members().iter().map(|member| member.key.as_str())
    }

    /// What it is in words: `a string`, `an array`, `null`.
    pub fn kind_with_article(&self) -> &'static str {
        match &self.kind {
            Content::Null => "null",
            Content::Boolean => "a boolean",
            Content::Integer => "an integer",
            Content::Number => "a number",
            Content::String(_) => "a string",
            Content::Array(_) => "an array",
            Content::Object(_) => "an object",
        }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Content::String(text) => Some(text),
            _ => None,
        }
    }
}

/// A JSON text as it was understood.
#[derive(Clone, Debug, Default)]
pub struct JsonText {
    /// What it says. `None` where there is no value, where it nests deeper than 128, or where it is longer than a MiB.
    pub json: Option<Json>,
    /// What is not by the letter of RFC 8259, in text order; none where all is, or where it is too deep or too long.
    pub slips: Vec<Slip>,
}

/// Reads a text that stands at offset `base` of its file.
pub fn read(text: &str, base: usize) -> JsonText {
    if text.len() > MAX_BYTES {
        return JsonText::default();
    }
    let (tokens, slips) = token::tokens(text);
    let mut out = parser::parse(&tokens, slips);
    out.move_by(base);
    out
}

impl JsonText {
    fn move_by(&mut self, base: usize) {
        if base == 0 {
            return;
        }
        for slip in &mut self.slips {
            slip.move_by(base);
        }
        let mut open: Vec<&mut Json> = self.json.iter_mut().collect();
        while let Some(json) = open.pop() {
            (json.start, json.end) = (json.start + base, json.end + base);
            match &mut json.kind {
                Content::Array(elements) => open.extend(elements),
                Content::Object(members) => {
                    for member in members {
                        (member.start, member.end) = (member.start + base, member.end + base);
                        open.push(&mut member.value);
                    }
                }
                _ => {}
            }
        }
    }
}
