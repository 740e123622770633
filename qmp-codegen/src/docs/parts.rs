//! The parts of an entry's documentation, which stand at different places in the reference.

use qmp_schema::model::{Block, Doc, Example};

/// Documentation by part, each in the order of the text.
#[derive(Clone, Debug, Default)]
pub struct Parts<'s> {
    /// Paragraphs, lists and notes.
    pub prose: Vec<&'s Block>,
    /// What is said about the reply.
    pub returns: Vec<&'s str>,
    /// What is said about errors.
    pub errors: Vec<&'s str>,
    /// The examples.
    pub examples: Vec<&'s Example>,
}

impl<'s> Parts<'s> {
    /// Those of a text.
    pub fn of(doc: &'s Doc) -> Parts<'s> {
        let mut parts = Parts::default();
        for block in &doc.blocks {
            match block {
                Block::Paragraph(_) | Block::List(_) | Block::Note(_) => parts.prose.push(block),
                Block::Returns(text) => parts.returns.push(text),
                Block::Errors(text) => parts.errors.push(text),
                Block::Example(example) => parts.examples.push(example),
            }
        }
        parts
    }
}

/// Words with single blanks between them, whatever parted them.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words as they start a sentence.
pub(super) fn capitalized(words: &str) -> String {
    match words.chars().next() {
        Some(first) => format!("{}{}", first.to_uppercase(), &words[first.len_utf8()..]),
        None => String::new(),
    }
}
