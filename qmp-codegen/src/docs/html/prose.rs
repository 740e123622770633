//! Prose: paragraphs, lists, notes and examples, with links.

use super::super::{EntryId, Piece};
use super::highlight::{self, Token};
use super::place::Page;
use askama::Template;
use qmp_schema::model::{Block, Example, ExampleKind};

/// A text of words, names and links.
#[derive(Template)]
#[template(path = "html/prose.html")]
pub(super) struct Prose<'s> {
    spans: Vec<Span<'s>>,
}

/// A part of a text.
enum Span<'s> {
    Words(&'s str),
    Code(&'s str),
    Entry(String, &'s str),
    Url(&'s str),
}

impl<'s> Prose<'s> {
    /// A text that belongs to an entry, or to none.
    pub(super) fn new(page: Page<'_, 's>, own: Option<EntryId>, text: &'s str) -> Prose<'s> {
        let span = |piece| match piece {
            Piece::Words(words) => Span::Words(words),
            Piece::Quoted(text) => Span::Code(text),
            Piece::Entry(id, name) => Span::Entry(page.link(id), name),
            Piece::Url(url) => Span::Url(url),
        };
        Prose { spans: page.book.mentions().pieces(text, own).into_iter().map(span).collect() }
    }

    /// A text that is cut behind so many bytes at least, at the end of a word.
    pub(super) fn cut(page: Page<'_, 's>, own: Option<EntryId>, text: &'s str, length: usize) -> Prose<'s> {
        // One word that is longer than all should be is cut anywhere.
        let mut behind = text.char_indices().skip_while(|(at, _)| *at < length);
        let end = behind.find(|(at, c)| *c == ' ' || *at >= 2 * length);
        let Some((end, _)) = end else { return Prose::new(page, own, text) };
        let mut prose = Prose::new(page, own, &text[..end]);
        prose.spans.push(Span::Words("…"));
        prose
    }
}

/// Blocks of documentation.
#[derive(Template)]
#[template(path = "html/blocks.html")]
pub(super) struct Blocks<'s> {
    pub(super) blocks: Vec<BlockView<'s>>,
}

pub(super) enum BlockView<'s> {
    Paragraph(Prose<'s>),
    List(Vec<Prose<'s>>),
    /// A text with a label: a note.
    Labelled(&'static str, Prose<'s>),
    Example(ExampleView<'s>),
}

/// An example.
#[derive(Template)]
#[template(path = "html/example.html")]
pub(super) struct ExampleView<'s> {
    caption: Option<&'s str>,
    who: &'static str,
    tokens: Vec<Token<'s>>,
}

impl<'s> ExampleView<'s> {
    pub(super) fn new(example: &'s Example) -> ExampleView<'s> {
        let who = match example.kind {
            ExampleKind::Request => "Request",
            ExampleKind::Reply => "Reply",
            ExampleKind::Event => "Event",
        };
        let text = example.text.as_str();
        let tokens = if example.is_json() { highlight::json(text) } else { vec![("", text)] };
        ExampleView { caption: example.caption.as_deref(), who, tokens }
    }
}

impl<'s> Blocks<'s> {
    pub(super) fn new(
        page: Page<'_, 's>,
        own: Option<EntryId>,
        blocks: impl IntoIterator<Item = &'s Block>,
    ) -> Blocks<'s> {
        let prose = |text| Prose::new(page, own, text);
        let view = |block: &'s Block| match block {
            Block::Paragraph(text) => BlockView::Paragraph(prose(text)),
            Block::List(items) => BlockView::List(items.iter().map(|item| prose(item)).collect()),
            Block::Note(text) => BlockView::Labelled("Note", prose(text)),
            Block::Returns(text) => BlockView::Labelled("Returns", prose(text)),
            Block::Errors(text) => BlockView::Labelled("Errors", prose(text)),
            Block::Example(example) => BlockView::Example(ExampleView::new(example)),
        };
        Blocks { blocks: blocks.into_iter().map(view).collect() }
    }
}
