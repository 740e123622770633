//! Documentation: paragraphs, lists, notes, examples.

use super::text::{WIDTH, Wrapped};
use crate::example::{ARROW_COLUMNS, laid_out, tidied};
use crate::model::{Block, Example, ExampleKind};
use crate::prose::label::is_none;

/// Whom a text is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// Readers of sources: the reader of the dialect.
    Source,
    /// People: the documentation alone.
    People,
}

/// A document that is being written.
pub(super) struct Page {
    pub(super) text: String,
    pub(super) is_for: For,
}

impl Page {
    pub(super) fn new(is_for: For) -> Page {
        Page { text: String::new(), is_for }
    }

    /// Writes a line that only a source has.
    pub(super) fn directive(&mut self, line: &str) {
        if self.is_for == For::Source {
            self.line(line);
        }
    }

    /// Writes a text in lines.
    pub(super) fn wrapped(&mut self, text: &Wrapped<'_>) {
        self.text.push_str(&text.lines(self.is_for));
    }

    /// Writes a line.
    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Parts what follows from what stands above by a blank line.
    pub(super) fn part(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A paragraph; nothing where it is empty.
    pub(super) fn paragraph(&mut self, indent: usize, text: &str) {
        if !is_blank(text) {
            self.part();
            let lead = " ".repeat(indent);
            self.wrapped(&Wrapped { lead: &lead, indent, text, tag: "" });
        }
    }

    /// A label with text behind it, and what follows the text.
    pub(super) fn label(&mut self, indent: usize, label: &str, text: &str, tag: &str) {
        self.part();
        let lead = format!("{}{label}", " ".repeat(indent));
        let below = indent + label.len() + 1;
        self.wrapped(&Wrapped { lead: &lead, indent: below, text, tag });
    }

    /// Blocks of documentation, each with a blank line above it.
    pub(super) fn blocks(&mut self, indent: usize, blocks: &[Block]) {
        let mut after_example = false;
        for block in blocks {
            match block {
                Block::Paragraph(text) => self.paragraph(indent, text),
                Block::List(items) => self.list(indent, items),
                Block::Note(text) => self.labelled(indent, "Note:", text),
                Block::Errors(text) => self.labelled(indent, "Errors:", text),
                Block::Returns(text) if is_blank(text) => {}
                Block::Returns(text) => self.label(indent, "Returns:", text, ends(text, true)),
                Block::Example(example) if is_blank(&example.text) => {}
                Block::Example(example) => self.example(indent, example, after_example),
            }
            after_example = matches!(block, Block::Example(_));
        }
    }

    fn labelled(&mut self, indent: usize, label: &str, text: &str) {
        if !is_blank(text) {
            self.label(indent, label, text, "");
        }
    }

    fn list(&mut self, indent: usize, items: &[String]) {
        self.part();
        let lead = format!("{}*", " ".repeat(indent));
        for text in items.iter().filter(|text| !is_blank(text)) {
            self.wrapped(&Wrapped { lead: &lead, indent: indent + 2, text, tag: "" });
        }
    }

    /// Examples that follow each other stand under one label, unless one has a caption.
    fn example(&mut self, indent: usize, example: &Example, after_example: bool) {
        let caption = example.caption.as_deref().unwrap_or_default();
        let is_new = !after_example || !is_blank(caption);
        if is_new {
            self.label(indent, "Example:", caption, "");
        }
        let arrow = match example.kind {
            ExampleKind::Request => "->",
            ExampleKind::Reply | ExampleKind::Event => "<-",
        };
        if is_new || example.kind == ExampleKind::Request {
            self.part();
        }
        let indentation = " ".repeat(indent);
        let columns = WIDTH.saturating_sub(indent + ARROW_COLUMNS);
        let text = laid_out(&example.text, columns).unwrap_or_else(|| tidied(&example.text));
        for (at, line) in text.lines().enumerate() {
            match (at, line) {
                (_, "") => self.text.push('\n'),
                (0, _) => self.line(&format!("{indentation}{arrow} {line}")),
                _ => self.line(&format!("{indentation}   {line}")),
            }
        }
    }
}

/// The empty tag where a text without it would be read as if it had one, or as none.
pub(super) fn ends(text: &str, may_be_none: bool) -> &'static str {
    let text = text.trim_ascii_end();
    if text.ends_with(')') || (may_be_none && is_none(text)) { "()" } else { "" }
}

pub(super) fn is_blank(text: &str) -> bool {
    text.trim_ascii().is_empty()
}
