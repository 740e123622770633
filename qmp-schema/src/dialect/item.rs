//! Items: `- "name": text (TAG)`, with what is indented below.

use super::label::Label;
use super::nodes::{Lines, Node};
use super::syntax::{Item, Word};
use super::{MAX_DEPTH, Reader, quoted, tag};
use crate::diagnostic::Diagnostic;
use crate::model::{Doc, Feature};
use crate::prose::line::Line;
use crate::source::Span;

/// How much deeper than its dash an item's content stands.
const INDENT: usize = 2;

impl Reader<'_> {
    /// Reads the item that starts at a line, which was taken; `line` is that line from its dash on. What is
    /// no item is reported, with all that is in it.
    pub(super) fn item<'a>(&mut self, line: Line<'a>, lines: &mut Lines<'_, 'a>) -> Option<Item> {
        let deeper = lines.take_deeper(lines.indent);
        if lines.depth >= MAX_DEPTH {
            let message = format!("items nest more than {MAX_DEPTH} deep");
            self.report(
                Diagnostic::error("too-deep", line.span(self.file), message).help(
                    "give the inner object a section of its own, Structure NAME, and name it in the tag",
                ),
            );
            return None;
        }
        let (name, rest) = self.item_name(line)?;
        let mut inner = Lines { lines: deeper, indent: lines.indent + INDENT, depth: lines.depth + 1 };
        let text = self.text(rest, &mut inner);
        let joined = text.join();
        let (mut tag, said) = self.tag(&joined, &text);
        if text.is_empty() {
            tag.span = name.span;
        }
        let said = said.to_owned();
        let mut item = Item { name, tag, doc: Doc::paragraph(said), features: Vec::new(), items: Vec::new() };
        self.inside(&mut item, inner);
        Some(item)
    }

    /// The name of an item, and the text behind its colon.
    fn item_name<'a>(&mut self, line: Line<'a>) -> Option<(Word, Line<'a>)> {
        let text = line.text[1..].trim_ascii_start();
        let at = line.text.len() - text.len();
        // Behind a name alone the colon may be missing.
        let ends_well = |rest: &str| rest.starts_with(':') || rest.trim_ascii().is_empty();
        let found = quoted::take(text).filter(|(_, end)| ends_well(&text[*end..]));
        let Some((name, end)) = found else {
            let help = "an item is - \"name\": text (type); the items of other lists start with *";
            self.report(
                Diagnostic::error("bad-item", line.span(self.file), "this item has no name").help(help),
            );
            return None;
        };
        let span = Span::new(self.file, line.start + at + 1, line.start + at + end - 1);
        Some((Word { text: name, span }, line.from(at + end + 1)))
    }

    /// What stands in an item: documentation, the items of what it describes in place, features.
    fn inside(&mut self, item: &mut Item, lines: Lines<'_, '_>) {
        let mut under_features = false;
        for node in self.nodes(lines) {
            match node {
                Node::Block(block) => item.doc.blocks.push(block),
                Node::Label(Label::Features, line, text) => {
                    self.nothing_behind(Label::Features, &line, &text);
                    under_features = true;
                }
                Node::Label(Label::Returns, _, text) => item.doc.blocks.extend(self.said_of_reply(&text)),
                Node::Label(label, line, _) => {
                    let message = format!("{}: stands in an item", label.word());
                    self.report(
                        Diagnostic::error("misplaced-label", line.span(self.file), message)
                            .help("items of what the item describes in place stand in it without a label"),
                    );
                }
                Node::Item(inner) if under_features => {
                    self.feature(&mut item.features, &item.tag.meta.features, *inner)
                }
                Node::Item(inner) => item.items.push(*inner),
            }
        }
    }

    /// Adds an item under `Features:`. `known` are features given elsewhere.
    pub(super) fn feature(&mut self, features: &mut Vec<Feature>, known: &[Feature], item: Item) {
        let Item { name, tag, doc, features: inner, items } = item;
        let only_condition = tag::Tag {
            meta: crate::model::Meta { condition: tag.meta.condition.clone(), ..Default::default() },
            span: tag.span,
            ..tag::Tag::default()
        };
        if tag != only_condition {
            self.report(
                Diagnostic::error(
                    "misplaced-word",
                    tag.span,
                    "the tag of a feature has a condition and nothing else",
                )
                .help(
                    "write (if CONDITION), or leave it out; () where the text itself ends in a parenthesis",
                ),
            );
        }
        if !inner.is_empty() || !items.is_empty() {
            self.report(
                Diagnostic::error("misplaced-item", name.span, "items stand in a feature")
                    .help("write paragraphs, or a list with *"),
            );
        }
        if features.iter().chain(known).any(|known| known.name == name.text) {
            let message = format!("feature '{}' is given twice", name.text);
            self.report(
                Diagnostic::error("duplicate-feature", name.span, message).help("remove one of them"),
            );
            return;
        }
        features.push(Feature { name: name.text, doc, condition: tag.meta.condition });
    }

    /// Reports text behind a label that has none.
    pub(super) fn nothing_behind(&mut self, label: Label, line: &Line<'_>, text: &super::text::Text<'_>) {
        if !text.is_empty() {
            let message = format!("text stands behind {}: on the same line", label.word());
            self.report(
                Diagnostic::error("misplaced-text", text.span(self.file), message)
                    .related(line.span(self.file), "the label")
                    .help("write each on a line of its own: - \"name\": text"),
            );
        }
    }
}
