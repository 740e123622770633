//! The outline of a section: its labels, paragraphs, lists and JSON texts, in order.

use super::example::{self, Snippet};
use super::item::{self, Item};
use super::label::{self, Label};
use super::line::Line;
use std::ops::Range;

/// One part of a section.
#[derive(Clone, Debug)]
pub(crate) enum Node<'a> {
    Paragraph(Vec<Line<'a>>),
    List(Vec<Item<'a>>),
    Snippet(Snippet<'a>),
    /// A label with the text behind it, up to the next blank line.
    Label(Label, Vec<Line<'a>>),
}

/// An outline, and the first line of it that nests too deep.
pub(crate) struct Outline<'a> {
    pub(crate) nodes: Vec<Node<'a>>,
    /// Which lines each of them has.
    pub(crate) lines: Vec<Range<usize>>,
    pub(crate) too_deep: Option<Line<'a>>,
}

/// Outlines the lines of a section of `source`.
pub(crate) fn outline<'a>(source: &str, lines: &[Line<'a>]) -> Outline<'a> {
    let mut out = Outline { nodes: Vec::new(), lines: Vec::new(), too_deep: None };
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let rest = &lines[at..];
        let start = at;
        if line.is_blank() {
            at += 1;
            continue;
        } else if let Some((snippet, taken)) = example::take(source, rest) {
            out.nodes.push(Node::Snippet(snippet));
            at += taken;
        } else if let Some((label, behind)) = label::label(line) {
            let taken = text_lines(&rest[1..]) + 1;
            let first = line.from(behind);
            let first = (!first.is_blank()).then_some(first);
            // Behind a bare label comes what it labels, on lines of its own.
            let (more, taken) = if first.is_some() { (&rest[1..taken], taken) } else { (&rest[..0], 1) };
            out.nodes.push(Node::Label(label, first.into_iter().chain(more.iter().copied()).collect()));
            at += taken;
        } else if item::starts_list(line) {
            let list = item::take(rest);
            out.too_deep = out.too_deep.or(list.too_deep);
            out.nodes.push(Node::List(list.items));
            at += list.lines.max(1);
        } else {
            let taken = text_lines(&rest[1..]) + 1;
            out.nodes.push(Node::Paragraph(rest[..taken].to_vec()));
            at += taken;
        }
        out.lines.push(start..at);
    }
    out
}

/// How many lines from the first of `lines` on are plain text.
fn text_lines(lines: &[Line<'_>]) -> usize {
    lines
        .iter()
        .position(|line| {
            let starts_other =
                label::label(line).is_some() || item::starts_list(line) || example::starts_snippet(line);
            line.is_blank() || starts_other
        })
        .unwrap_or(lines.len())
}
