//! Cuts the lines of a section, or of an item, into blocks of documentation, labels and items.

use super::Reader;
use super::label::Label;
use super::syntax::Item;
use super::text::Text;
use crate::diagnostic::Diagnostic;
use crate::example::{ARROW_COLUMNS, tidied};
use crate::model::{Block, Example, ExampleKind};
use crate::prose::line::{Line, span_of};
use crate::source::Span;

/// One part of a section or an item.
pub(super) enum Node<'a> {
    Block(Block),
    /// A label that is not of documentation alone, its line, and the text behind it.
    Label(Label, Line<'a>, Text<'a>),
    Item(Box<Item>),
}

/// What a line is, by its first characters.
enum Start<'a> {
    /// Text, without the backslash that makes it text.
    Text(Line<'a>),
    Label(Label, Line<'a>),
    Item,
    Bullet,
    Arrow(ExampleKind),
    Rule,
}

/// Blanks before a line's text.
pub(super) fn column(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b' ').count()
}

/// Where the line stands among its neighbours decides nothing: its own text does.
fn start<'a>(line: Line<'a>) -> Start<'a> {
    let text = line.text;
    let is =
        |sign: &str| text.strip_prefix(sign).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    match text.as_bytes().first() {
        Some(b'-') if is("-") => Start::Item,
        Some(b'-') if is("->") => Start::Arrow(ExampleKind::Request),
        Some(b'<') if is("<-") => Start::Arrow(ExampleKind::Reply),
        Some(b'*') if is("*") => Start::Bullet,
        Some(b'-') if line.is_rule(b'-') => Start::Rule,
        Some(b'=') if line.is_rule(b'=') => Start::Rule,
        Some(b'\\') => Start::Text(line.from(1)),
        Some(b'A'..=b'Z') => match Label::of(text) {
            Some((label, rest)) => Start::Label(label, line.from(text.len() - rest.len())),
            None => Start::Text(line),
        },
        _ => Start::Text(line),
    }
}

/// The lines of one level, from the first that was not read yet.
pub(super) struct Lines<'l, 'a> {
    pub(super) lines: &'l [Line<'a>],
    /// The column at which they stand.
    pub(super) indent: usize,
    /// How many items they are in.
    pub(super) depth: usize,
}

impl<'l, 'a> Lines<'l, 'a> {
    fn peek(&self) -> Option<&'l Line<'a>> {
        self.lines.first()
    }

    fn skip(&mut self, count: usize) {
        self.lines = self.lines.get(count..).unwrap_or(&[]);
    }

    /// Takes the lines that belong to the one at `column` that was read last: those that stand deeper, and the
    /// blank ones between them.
    pub(super) fn take_deeper(&mut self, column_of_first: usize) -> &'l [Line<'a>] {
        let mut count = 0;
        for (at, line) in self.lines.iter().enumerate() {
            if line.text.trim_ascii().is_empty() {
                continue;
            }
            if column(line.text) <= column_of_first {
                break;
            }
            count = at + 1;
        }
        let (taken, rest) = self.lines.split_at(count);
        self.lines = rest;
        taken
    }
}

impl Reader<'_> {
    /// The parts, in order.
    pub(super) fn nodes<'a>(&mut self, mut lines: Lines<'_, 'a>) -> Vec<Node<'a>> {
        let mut nodes = Vec::new();
        // What the next example shows, and where that is said.
        let mut caption: Option<(Option<String>, Line<'a>)> = None;
        while let Some(&line) = lines.peek() {
            if line.text.trim_ascii().is_empty() {
                lines.skip(1);
                continue;
            }
            let column = column(line.text);
            if column != lines.indent || line.text.as_bytes().get(column) == Some(&b'\t') {
                self.wrong_column(&line, &mut lines);
                continue;
            }
            let started = start(line.from(column));
            if !matches!(started, Start::Arrow(_)) {
                self.unused_caption(caption.take());
            }
            lines.skip(1);
            match started {
                Start::Text(text) => {
                    let text = self.text(text, &mut lines);
                    // A backslash with nothing behind it is the start of no text.
                    nodes.extend((!text.is_empty()).then(|| Node::Block(Block::Paragraph(text.join()))));
                }
                Start::Label(Label::Example, rest) => {
                    let text = self.label_text(rest, &mut lines);
                    caption = Some(((!text.is_empty()).then(|| text.join()), line));
                }
                Start::Label(label, rest) => {
                    let text = self.label_text(rest, &mut lines);
                    nodes.extend(self.label(label, line, text));
                }
                Start::Item => {
                    nodes.extend(self.item(line.from(column), &mut lines).map(Box::new).map(Node::Item))
                }
                Start::Bullet => nodes.push(Node::Block(self.list(line.from(column + 1), &mut lines))),
                Start::Arrow(kind) => {
                    let caption = caption.take().and_then(|(caption, _)| caption);
                    nodes.push(Node::Block(Block::Example(self.example(kind, line, caption, &mut lines))));
                }
                Start::Rule => self.report(
                    Diagnostic::error(
                        "stray-underline",
                        line.span(self.file),
                        "this line underlines nothing",
                    )
                    .help("write the heading on the line above it, or a backslash before it to make it text"),
                ),
            }
        }
        self.unused_caption(caption);
        nodes
    }

    fn unused_caption(&mut self, caption: Option<(Option<String>, Line<'_>)>) {
        if let Some((_, line)) = caption {
            self.report(
                Diagnostic::error("empty-label", line.span(self.file), "no example stands below this label")
                    .help("write it below: -> what the client sends, <- what the server answers"),
            );
        }
    }

    /// Reports the run of lines that stand at no column where something is expected.
    fn wrong_column(&mut self, first: &Line<'_>, lines: &mut Lines<'_, '_>) {
        let stands_well =
            |line: &Line<'_>| line.text.trim_ascii().is_empty() || column(line.text) == lines.indent;
        let count = lines.lines[1..].iter().position(stands_well).map_or(lines.lines.len(), |at| at + 1);
        lines.skip(count);
        let expected = lines.indent;
        self.report(
            Diagnostic::error("bad-indentation", first.span(self.file), "what this belongs to is not clear")
                .help(match expected {
                    0 => "indent nothing but what goes on from the line above, and what is in an item: that by two blanks".to_owned(),
                    _ => format!("what is in an item is indented by two blanks more than its dash: here {expected}"),
                }),
        );
    }

    /// A text of which the first line was taken, up to a blank line or to what is no text.
    pub(super) fn text<'a>(&mut self, first: Line<'a>, lines: &mut Lines<'_, 'a>) -> Text<'a> {
        let mut text = Text::default();
        text.push(first);
        while let Some(line) = lines.peek() {
            let column = column(line.text);
            match start(line.from(column)) {
                Start::Text(rest) if column >= lines.indent && !rest.text.trim_ascii().is_empty() => {
                    text.push(rest)
                }
                _ => break,
            }
            lines.skip(1);
        }
        text
    }

    /// The text behind a label, which goes on over lines that stand deeper.
    fn label_text<'a>(&mut self, first: Line<'a>, lines: &mut Lines<'_, 'a>) -> Text<'a> {
        let mut text = Text::default();
        text.push(first);
        while let Some(line) = lines.peek() {
            let column = column(line.text);
            match start(line.from(column)) {
                Start::Text(rest) if column > lines.indent && !rest.text.trim_ascii().is_empty() => {
                    text.push(rest)
                }
                _ => break,
            }
            lines.skip(1);
        }
        text
    }

    fn label<'a>(&mut self, label: Label, line: Line<'a>, text: Text<'a>) -> Option<Node<'a>> {
        let block = match label {
            Label::Note => Block::Note,
            Label::Errors => Block::Errors,
            _ => return Some(Node::Label(label, line, text)),
        };
        if text.is_empty() {
            let message = format!("nothing is said behind {}:", label.word());
            self.report(
                Diagnostic::error("empty-label", line.span(self.file), message)
                    .help("write it on the same line, or on the lines below it, indented"),
            );
            return None;
        }
        Some(Node::Block(block(text.join())))
    }

    /// Bullets without a blank line between them; the first one was taken.
    fn list<'a>(&mut self, first: Line<'a>, lines: &mut Lines<'_, 'a>) -> Block {
        let mut items = vec![self.bullet(first, lines)];
        while let Some(&line) = lines.peek() {
            let column = column(line.text);
            if column != lines.indent || !matches!(start(line.from(column)), Start::Bullet) {
                break;
            }
            lines.skip(1);
            items.push(self.bullet(line.from(column + 1), lines));
        }
        Block::List(items)
    }

    /// The text of a bullet, of which the first line was taken.
    fn bullet<'a>(&mut self, first: Line<'a>, lines: &mut Lines<'_, 'a>) -> String {
        let text = self.label_text(first, lines);
        if text.is_empty() {
            let place = Span::new(self.file, first.start - 1, first.start);
            self.report(
                Diagnostic::error("empty-label", place, "nothing is said behind *")
                    .help("write it on the same line, or on the lines below it, indented"),
            );
        }
        text.join()
    }

    /// A JSON text as it stands; its first line was taken.
    fn example(
        &mut self,
        kind: ExampleKind,
        first: Line<'_>,
        caption: Option<String>,
        lines: &mut Lines<'_, '_>,
    ) -> Example {
        let inner = lines.indent + ARROW_COLUMNS;
        let mut text = first.text.get(inner..).unwrap_or("").to_owned();
        let mut last = first;
        // A text goes on over blank lines where something of it stands behind them.
        for line in lines.take_deeper(inner - 1) {
            text.push('\n');
            text.push_str(line.text.get(inner..).unwrap_or(""));
            last = *line;
        }
        let text = tidied(&text);
        if text.is_empty() {
            self.report(
                Diagnostic::error("empty-label", first.span(self.file), "no text stands behind this arrow")
                    .help("write it behind the arrow, and what it goes on with below, indented by three"),
            );
        }
        let kind = if kind == ExampleKind::Reply && shows_event(&text) { ExampleKind::Event } else { kind };
        Example { kind, caption, text, span: span_of(self.file, &[first, last]) }
    }
}

/// Whether the outermost object of a JSON text has a member `event`. The text may be no strict JSON.
pub(crate) fn shows_event(text: &str) -> bool {
    if !text.contains("\"event\"") || !text.trim_ascii_start().starts_with('{') {
        return false;
    }
    let mut depth = 0;
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            b'"' => {
                let Some((word, len)) = super::quoted::take(&text[at..]) else { return false };
                at += len;
                if depth == 1 && word == "event" && text[at..].trim_ascii_start().starts_with(':') {
                    return true;
                }
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::shows_event;

    #[test]
    fn events_are_told_by_their_member() {
        assert!(shows_event("{ \"timestamp\": { \"seconds\": 1 }, ..., \"event\" : \"STOP\" }"));
        assert!(!shows_event("{ \"return\": { \"event\": 1 } }"));
        assert!(!shows_event("{ \"return\": \"event\" }"));
        assert!(!shows_event("[ \"event\": \"unclosed ] }"));
    }
}
