//! Parts of a section: paragraphs, labels, examples, lists.

use super::items;
use crate::example::{ARROW_COLUMNS, laid_out};
use crate::model::ExampleKind;
use crate::prose::example::{Snippet, starts_snippet};
use crate::prose::item::{join, starts_list};
use crate::prose::label::{self, Label};
use crate::prose::line::Line;
use crate::prose::outline::{Node, outline};
use crate::write::{For, WIDTH, Wrapped, is_directive};

/// How many columns a line of running text has at least that goes on on the next one.
const FULL: usize = 50;

/// The lines of a section of `source` below its heading, each part with a blank line above it, and what follows an example's request right
/// below that.
pub(super) fn body(source: &str, lines: &[Line<'_>]) -> String {
    let outline = outline(source, lines);
    let mut out = String::new();
    let mut after_example = false;
    for (node, range) in outline.nodes.iter().zip(outline.lines) {
        let is_answer = matches!(node, Node::Snippet(snippet) if snippet.kind != ExampleKind::Request && snippet.has_arrow);
        if !(out.is_empty() || after_example && is_answer) {
            out.push('\n');
        }
        after_example = matches!(node, Node::Snippet(_));
        out.push_str(&part(node, &lines[range]));
    }
    out
}

/// Lines as they stand, without blanks at their ends and with one blank line where there are several.
pub(super) fn tidied(lines: &[Line<'_>]) -> String {
    let mut out = String::new();
    for line in lines {
        if !line.is_blank() || !(out.is_empty() || out.ends_with("\n\n")) {
            out.push_str(&tidy(line));
            out.push('\n');
        }
    }
    out
}

/// A line without tabs ahead of its text and without blanks behind it.
pub(super) fn tidy(line: &Line<'_>) -> String {
    match line.text.trim() {
        "" => String::new(),
        text => format!("{}{text}", " ".repeat(line.indent())),
    }
}

fn part(node: &Node<'_>, raw: &[Line<'_>]) -> String {
    match node {
        Node::Paragraph(lines) if starts_prose(lines) => {
            filled("", 0, lines, &join(lines), "").unwrap_or_else(|| tidied(lines))
        }
        Node::Label(label, lines) => labelled(*label, lines, raw).unwrap_or_else(|| tidied(raw)),
        Node::Snippet(snippet) => example(snippet, raw),
        Node::List(list) => items::list(list, raw).unwrap_or_else(|| tidied(raw)),
        Node::Paragraph(lines) => tidied(lines),
    }
}

/// Whether lines that stand at column 0 look like sentences.
fn starts_prose(lines: &[Line<'_>]) -> bool {
    let first = lines.first().map_or("", |line| line.text.trim_start());
    lines.iter().all(|line| line.indent() == 0) && first.starts_with(is_start_of_word)
}

/// What the first word of a sentence may start with.
fn is_start_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '"' | '\'' | '(')
}

/// Words in lines of at most [`WIDTH`] columns, with `tag` behind them in one piece. `None` where the lines that they come
/// from are no running text, or a line would be read as something else.
pub(super) fn filled(lead: &str, indent: usize, lines: &[Line<'_>], text: &str, tag: &str) -> Option<String> {
    if !runs_on(lead, lines) {
        return None;
    }
    let out = Wrapped { lead, indent, text, tag }.lines(For::People);
    let first = usize::from(!lead.is_empty());
    // Values on lines of their own, and members without a dash, are told by the quotes at the start of a line.
    let counts_quotes =
        ["one of", "following", "json"].iter().any(|word| text.contains(word)) || !tag.is_empty();
    let is_told = |text: &str| means_something(text) || (counts_quotes && text.trim_start().starts_with('"'));
    (!out.lines().skip(first).any(is_told)).then_some(out)
}

/// Whether lines are one text that was broken where the line was full; structure has its own places for line ends.
fn runs_on(lead: &str, lines: &[Line<'_>]) -> bool {
    let Some((first, rest)) = lines.split_first() else { return true };
    let indents: Vec<usize> = rest.iter().map(Line::indent).collect();
    let columns = |line: &Line<'_>| line.indent() + line.text.trim().chars().count();
    let ends = std::iter::once(lead.chars().count() + 1 + first.text.trim().chars().count())
        .chain(rest.iter().map(columns));
    let is_full = |(end, next): (usize, &Line<'_>)| {
        let word = next.text.trim().split(' ').next().unwrap_or_default();
        end >= FULL || end + 1 + word.chars().count() > WIDTH || word.starts_with('(')
    };
    rest.iter().all(|line| starts_words(line))
        && lines.iter().all(is_evenly_spaced)
        && indents.windows(2).all(|pair| pair[0] == pair[1])
        && ends.zip(rest).all(is_full)
}

/// Whether a line goes on with words rather than with the next of several things.
fn starts_words(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    let word = text.split(' ').next().unwrap_or_default();
    let number = word.trim_start_matches('(').trim_end_matches([')', '.']);
    let is_number = number.len() < word.len() && number.chars().all(|c| c.is_ascii_digit());
    let is_bullet = matches!(word, "o" | "*" | "+") || is_number;
    text.starts_with(is_start_of_word) && !is_bullet
}

/// Whether single blanks stand between the words, or more behind a sentence and ahead of a tag: columns have others.
fn is_evenly_spaced(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    let stands_apart = |(at, _): (usize, &str)| {
        !text[..at].ends_with(['.', '!', '?', ':']) && !text[at..].trim_start().starts_with('(')
    };
    !text.contains('\t') && !text.match_indices("  ").any(stands_apart)
}

/// Whether a line is told by how it starts.
fn means_something(text: &str) -> bool {
    let line = Line { text, start: 0 };
    let is_field = [".name", ".args_type"].iter().any(|field| text.trim_start().starts_with(field));
    label::label(&line).is_some()
        || starts_list(&line)
        || starts_snippet(&line)
        || line.is_rule(b'-')
        || line.is_rule(b'=')
        || is_directive(text)
        || is_field
}

/// The release of a line `Since 2.4`.
pub(super) fn since<'a>(line: &Line<'a>) -> Option<&'a str> {
    label::label(line).filter(|(label, _)| *label == Label::Since).map(|(_, at)| line.text[at..].trim())
}

/// A label with the text behind it; `None` where it stays as it is.
fn labelled(label: Label, lines: &[Line<'_>], raw: &[Line<'_>]) -> Option<String> {
    let (first, text) = (raw.first()?, join(lines));
    let word = first.text.split(':').next()?.trim_end();
    match (label, lines) {
        (Label::Since, [_]) => Some(format!("Since {}\n", since(first)?)),
        (Label::Arguments | Label::Data, [_]) if label::is_none(&text) => Some(format!("{word}: None.\n")),
        (Label::Example, []) => Some(format!("{}\n", first.text.trim_end())),
        (_, []) => Some(format!("{word}:\n")),
        (Label::Note, _) => {
            let word = if word == "NOTE" { "Note" } else { word };
            filled(&format!("{word}:"), word.len() + 2, lines, &text, "")
        }
        _ => None,
    }
}

/// A JSON text behind its arrow, laid out where it is strict JSON.
fn example(snippet: &Snippet<'_>, raw: &[Line<'_>]) -> String {
    let arrow = raw.first().map_or("", |line| line.text.trim_start().get(..2).unwrap_or_default());
    let (arrow, columns) = if snippet.has_arrow { (arrow, ARROW_COLUMNS) } else { ("", 0) };
    if let Some(laid_out) = laid_out(&snippet.text(), WIDTH - columns) {
        let inner = format!("\n{}", " ".repeat(columns));
        return format!("{arrow:columns$}{}\n", laid_out.replace('\n', &inner));
    }
    let lead = raw.first().map_or(0, Line::indent);
    let mut out = format!("{}{arrow:columns$}", " ".repeat(lead));
    for (at, line) in snippet.lines.iter().enumerate() {
        out.push_str(&if at == 0 { line.text.trim().to_owned() } else { tidy(line) });
        out.push('\n');
    }
    out
}
