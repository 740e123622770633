//! What a section says of its command or event, sorted by what it is about.

use super::item::{self, Item, PARAGRAPH, join};
use super::label::{self, Label};
use super::line::Line;
use super::outline::{Node, outline};
use super::tag;
use crate::json::Json;
use crate::model::{Block, Doc, Example, ExampleKind};
use crate::source::{FileId, Span};

/// One section, sorted.
#[derive(Debug, Default)]
pub(crate) struct Described<'a> {
    /// `Since 2.4` under the heading.
    pub(crate) since: Option<String>,
    /// The items of the `Arguments:` section.
    pub(crate) arguments: Vec<Item<'a>>,
    /// The items of the `Data:` section.
    pub(crate) data: Vec<Item<'a>>,
    /// `Arguments: None.` or `Data: None.`: a statement, other than a section without items.
    pub(crate) says_none: bool,
    /// Items that stand in no section, before the first label.
    pub(crate) loose: Vec<Item<'a>>,
    /// Objects described outside the arguments: the reply, and shapes that it refers to by name.
    pub(crate) groups: Vec<Group<'a>>,
    /// All prose that can tell what the reply is, in order.
    pub(crate) prose: Vec<String>,
    /// `Returns:` says that there is nothing.
    pub(crate) returns_nothing: bool,
    /// The JSON texts, in order.
    pub(crate) texts: Vec<(ExampleKind, Option<Json>)>,
    /// Defaults told in notes: `"force" argument defaults to false`; no name for "all boolean arguments".
    pub(crate) defaults: Vec<(Option<String>, String)>,
    /// The documentation.
    pub(crate) doc: Doc,
    /// The first line that nests too deep.
    pub(crate) too_deep: Option<Line<'a>>,
    /// JSON texts that could not be read at all.
    pub(crate) unreadable: Vec<Span>,
}

/// A list of items with the sentence that introduces it.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) intro: String,
    pub(crate) items: Vec<Item<'a>>,
}

/// Sorts what the lines of a section say.
pub(crate) fn describe<'a>(file: FileId, source: &str, lines: &[Line<'a>]) -> Described<'a> {
    let outline = outline(source, lines);
    let mut sorter = Sorter { file, out: Described::default(), under: Under::Heading, caption: None };
    sorter.out.too_deep = outline.too_deep;
    let mut nodes = outline.nodes.into_iter().peekable();
    while let Some(node) = nodes.next() {
        match node {
            Node::Label(label, text) => sorter.label(label, &text),
            Node::Paragraph(lines) => {
                let text = join(&lines);
                match nodes.peek() {
                    Some(Node::List(_)) if introduces(&text) && sorter.under != Under::Note => {
                        if let Some(Node::List(items)) = nodes.next() {
                            sorter.group(text, items);
                        }
                    }
                    next => sorter.paragraph(text, matches!(next, Some(Node::Snippet(_)))),
                }
            }
            Node::List(items) => sorter.list(items),
            Node::Snippet(snippet) => sorter.snippet(&snippet),
        }
    }
    sorter.out
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Under {
    Heading,
    Arguments,
    Data,
    Example,
    Note,
    Returns,
    Errors,
}

struct Sorter<'a> {
    file: FileId,
    out: Described<'a>,
    under: Under,
    caption: Option<String>,
}

impl<'a> Sorter<'a> {
    fn label(&mut self, label: Label, text: &[Line<'a>]) {
        let said = join(text);
        match label {
            Label::Arguments | Label::Data => {
                self.under = if label == Label::Data { Under::Data } else { Under::Arguments };
                self.out.says_none |= label::is_none(&said);
            }
            Label::Example => self.under = Under::Example,
            Label::Since => self.out.since = Some(said.trim_end_matches('.').to_owned()),
            Label::Note => {
                self.under = Under::Note;
                self.note(said);
            }
            Label::Returns => self.returns(text),
            Label::Errors => {
                self.under = Under::Errors;
                self.block(said, Block::Errors);
            }
        }
    }

    /// `Returns: Nothing on success`, and below it what happens otherwise.
    fn returns(&mut self, text: &[Line<'a>]) {
        self.under = Under::Returns;
        let Some((first, rest)) = text.split_first() else { return };
        let said = first.text.trim().to_ascii_lowercase();
        if said.starts_with("nothing") {
            self.out.returns_nothing = true;
            self.block(join(rest), Block::Errors);
        } else {
            let said = join(text);
            self.out.prose.push(format!("Returns {said}"));
            self.block(said, Block::Paragraph);
        }
    }

    fn block(&mut self, text: String, block: impl FnOnce(String) -> Block) {
        if !text.is_empty() && !label::is_none(&text) {
            self.out.doc.blocks.push(block(text));
        }
    }

    fn paragraph(&mut self, text: String, before_snippet: bool) {
        match self.under {
            Under::Example if before_snippet => self.caption = Some(text),
            Under::Note => self.note(text),
            Under::Errors => self.block(text, Block::Errors),
            _ => {
                self.out.prose.push(text.clone());
                self.block(text, Block::Paragraph);
            }
        }
    }

    /// `Notes:` are numbered `(1)`, `(2)`; one paragraph may hold several.
    fn note(&mut self, text: String) {
        self.out.defaults.extend(told_defaults(&text));
        let mut rest = text.as_str();
        let mut number = 2;
        while let Some(at) = rest.find(&format!("({number}) ")) {
            let note = rest[..at].trim_end();
            self.block(strip_number(note).to_owned(), Block::Note);
            rest = &rest[at..];
            number += 1;
        }
        self.block(strip_number(rest).to_owned(), Block::Note);
    }

    fn list(&mut self, items: Vec<Item<'a>>) {
        let documents = items.iter().any(|item| !item.names.is_empty());
        match self.under {
            Under::Arguments => self.out.arguments.extend(items),
            Under::Data if documents => self.out.data.extend(items),
            Under::Heading if documents => self.out.loose.extend(items),
            Under::Returns if documents => self.out.groups.push(Group { intro: String::new(), items }),
            _ => self.block_list(&items),
        }
    }

    fn block_list(&mut self, items: &[Item<'a>]) {
        let text = |item: &Item<'a>| {
            let text = item.text().replace(PARAGRAPH, " ");
            let head = item.names.first().map(|name| format!("{}: ", name.text)).unwrap_or_default();
            (head + &text).trim_end().to_owned()
        };
        let texts: Vec<String> = items.iter().map(text).collect();
        if !texts.is_empty() {
            self.out.doc.blocks.push(Block::List(texts));
        }
    }

    /// A list with the sentence that introduces it.
    fn group(&mut self, intro: String, items: Vec<Item<'a>>) {
        if items.iter().all(|item| item.names.is_empty() && item::undashed(item).is_empty()) {
            self.block(intro, Block::Paragraph);
            self.block_list(&items);
            return;
        }
        self.out.prose.push(intro.clone());
        let before = leading_sentences(&intro);
        self.block(before.to_owned(), Block::Paragraph);
        self.out.groups.push(Group { intro, items });
    }

    fn snippet(&mut self, snippet: &super::example::Snippet<'a>) {
        let span = super::line::span_of(self.file, &snippet.lines);
        if snippet.json.is_none() {
            self.out.unreadable.push(span);
        }
        let example =
            Example { kind: snippet.kind, caption: self.caption.take(), text: snippet.text(), span };
        self.out.doc.blocks.push(Block::Example(example));
        self.out.texts.push((snippet.kind, snippet.json.clone()));
        // Text behind an example is no argument of it.
        self.under = Under::Example;
    }
}

/// Whether a paragraph before a list says that the list describes an object.
pub(crate) fn introduces(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let told = ["json-object", "json-array", "contain", "following", "information:", "members:"];
    told.iter().any(|word| lower.contains(word))
}

/// The sentences of an introduction before the last one, which only leads to the list.
fn leading_sentences(intro: &str) -> &str {
    let end = intro.trim_end_matches(':');
    end.rfind(". ").map_or("", |at| &intro[..=at])
}

fn strip_number(note: &str) -> &str {
    let Some(rest) = note.trim().strip_prefix('(') else { return note.trim() };
    match rest.split_once(')') {
        Some((number, rest)) if number.bytes().all(|b| b.is_ascii_digit()) => rest.trim(),
        _ => note.trim(),
    }
}

/// Defaults that a note tells: `"force" argument defaults to false`, `All boolean arguments default to false`.
fn told_defaults(text: &str) -> Option<(Option<String>, String)> {
    let at = text.find(" default to ").or_else(|| text.find(" defaults to "))?;
    let (before, after) = text.split_at(at);
    let value = after.trim_start().split_once(" to ")?.1.split_whitespace().next()?;
    let value = tag::unquote(value.trim_end_matches(['.', ',', ';'])).to_owned();
    let name = tag::quoted_words(before).last().map(|(_, name)| name.to_owned());
    let all_booleans = before.to_ascii_lowercase().contains("all boolean");
    (name.is_some() || all_booleans).then_some((name.filter(|_| !all_booleans), value))
}
