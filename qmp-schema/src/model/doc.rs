//! Documentation, kept in structure so that it can be rendered again.

use crate::source::Span;
use crate::strict_json;

/// Documentation of an item, in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doc {
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// One block of documentation. Texts are plain, without markup of their own, and not empty: words with single blanks
/// between them. How white space parts words is no content; files of the dialect do not keep it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(String),
    /// The items of a list that are not members.
    List(Vec<String>),
    /// A note or a warning to the reader, without its label.
    Note(String),
    /// What is said about the reply.
    Returns(String),
    /// What is said about errors.
    Errors(String),
    /// An example.
    Example(Example),
}

/// One JSON text of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Who sends it.
    pub kind: ExampleKind,
    /// What is said above it, such as `Change a removable medium`.
    pub caption: Option<String>,
    /// The text as written, without the arrow and the columns that it takes. Not always strict JSON. Its lines have no
    /// blanks at their ends.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// Who sends an example's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExampleKind {
    /// The client: `-> { "execute": … }`.
    Request,
    /// The server, in answer: `<- { "return": … }` or `<- { "error": … }`.
    Reply,
    /// The server, unasked: `{ "event": … }`; the member `event` of the outermost object tells it from a reply.
    Event,
}

impl Example {
    /// Whether the text is JSON by the letter of RFC 8259, as programs read it.
    ///
    /// ```
    /// # use qmp_schema::model::{Example, ExampleKind};
    /// let example = |text: &str| Example {
    ///     kind: ExampleKind::Reply,
    ///     caption: None,
    ///     text: text.into(),
    ///     span: Default::default(),
    /// };
    /// assert!(example(r#"{ "return": {} }"#).is_json());
    /// assert!(!example(r#"{ "return": [ ... ] }"#).is_json());
    /// ```
    pub fn is_json(&self) -> bool {
        strict_json::is_json(&self.text)
    }
}

impl Doc {
    /// One paragraph, or nothing where `text` is empty.
    pub fn paragraph(text: impl Into<String>) -> Doc {
        let text = text.into();
        Doc { blocks: if text.is_empty() { Vec::new() } else { vec![Block::Paragraph(text)] } }
    }

    /// The paragraphs of a text in which blank lines part them.
    pub(crate) fn paragraphs(text: &str) -> Doc {
        let paragraphs = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
        Doc { blocks: paragraphs.map(|text| Block::Paragraph(text.to_owned())).collect() }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The first paragraph.
    pub fn summary(&self) -> Option<&str> {
        self.blocks.iter().find_map(|block| match block {
            Block::Paragraph(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// All prose, in order: what is no example.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.blocks
            .iter()
            .flat_map(|block| match block {
                Block::Paragraph(text) | Block::Note(text) | Block::Returns(text) | Block::Errors(text) => {
                    std::slice::from_ref(text).iter()
                }
                Block::List(items) => items.iter(),
                Block::Example(_) => [].iter(),
            })
            .map(String::as_str)
    }

    /// The blocks that say what an entry is, which stand ahead of its members, and the others.
    pub fn split_lead(&self) -> (&[Block], &[Block]) {
        let leads = |block: &&Block| matches!(block, Block::Paragraph(_) | Block::List(_) | Block::Note(_));
        self.blocks.split_at(self.blocks.iter().take_while(leads).count())
    }

    /// The examples, in order.
    pub fn examples(&self) -> impl Iterator<Item = &Example> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Example(example) => Some(example),
            _ => None,
        })
    }
}
