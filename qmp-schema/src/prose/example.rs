//! Finds the JSON texts of examples among the prose.

use super::label::label;
use super::line::Line;
use crate::dialect::shows_event;
use crate::example::ARROW_COLUMNS;
use crate::json::{self, Json};
use crate::model::ExampleKind;

/// One JSON text.
#[derive(Clone, Debug)]
pub(crate) struct Snippet<'a> {
    pub(crate) kind: ExampleKind,
    /// Its lines, the first one without the arrow.
    pub(crate) lines: Vec<Line<'a>>,
    /// What it says, as far as it can be read.
    pub(crate) json: Option<Json>,
    pub(crate) has_arrow: bool,
}

/// Where in a line a JSON text starts: behind an arrow, or at the brace of an event's example, which has
/// no arrow and stands at column 0.
fn start(line: &Line<'_>) -> Option<(ExampleKind, usize)> {
    let text = line.text.trim_start();
    let indent = line.text.len() - text.len();
    for (arrow, kind) in [("->", ExampleKind::Request), ("<-", ExampleKind::Reply)] {
        if let Some(rest) = text.strip_prefix(arrow) {
            let body = rest.trim_start();
            return body.starts_with(['{', '[']).then(|| (kind, line.text.len() - body.len()));
        }
    }
    (indent == 0 && text.starts_with('{')).then_some((ExampleKind::Event, 0))
}

pub(crate) fn starts_snippet(line: &Line<'_>) -> bool {
    start(line).is_some()
}

/// Takes the JSON text that starts at the first of `lines`, and how many lines it has. It ends where its
/// brackets balance; where they never do, before the next arrow, label or paragraph.
pub(crate) fn take<'a>(source: &str, lines: &[Line<'a>]) -> Option<(Snippet<'a>, usize)> {
    let (first, rest) = lines.split_first()?;
    let (mut kind, at) = start(first)?;
    let mut depth = Depth::default();
    let mut taken = vec![first.from(at)];
    depth.add(first.from(at).text);
    for (i, line) in rest.iter().enumerate() {
        let stray = is_closing(line) && depth.opened;
        if (depth.open <= 0 && !stray) || (depth.open > 0 && ends_unbalanced(line, rest.get(i + 1))) {
            break;
        }
        depth.add(line.text);
        taken.push(*line);
    }
    let count = taken.len();
    while taken.last().is_some_and(Line::is_blank) {
        taken.pop();
    }
    let (begin, end) = (taken.first()?.start, taken.last()?.end());
    let json = json::read(source.get(begin..end)?, begin).json;
    if shows_event(source.get(begin..end)?) {
        kind = ExampleKind::Event;
    } else if kind == ExampleKind::Event {
        // Without an arrow, and no event: unless it executes something, nobody but the server is said to send it.
        let executes = json.as_ref().is_some_and(|json| json.get("execute").is_some());
        kind = if executes { ExampleKind::Request } else { ExampleKind::Reply };
    }
    let has_arrow = at > 0;
    Some((Snippet { kind, lines: taken, json, has_arrow }, count))
}

/// A line of nothing but closing brackets belongs to the text above it, also when that is balanced already.
fn is_closing(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    !text.is_empty() && text.chars().all(|c| matches!(c, '}' | ']' | ','))
}

/// Whether a JSON text with a bracket still open ends before `line`.
fn ends_unbalanced(line: &Line<'_>, next: Option<&Line<'_>>) -> bool {
    let under = next.is_some_and(|next| next.is_rule(b'-') || next.is_rule(b'='));
    let starts_prose = line.text.starts_with(|c: char| c.is_ascii_alphabetic());
    start(line).is_some_and(|(kind, _)| kind != ExampleKind::Event)
        || label(line).is_some()
        || under
        || starts_prose
}

/// Counts brackets outside strings. A string never spans lines, so that one left open costs one line.
#[derive(Default)]
struct Depth {
    open: i64,
    opened: bool,
}

impl Depth {
    fn add(&mut self, text: &str) {
        let mut in_string = false;
        let mut escaped = false;
        for byte in text.bytes() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_string => escaped = true,
                b'"' => in_string = !in_string,
                b'{' | b'[' if !in_string => {
                    self.open += 1;
                    self.opened = true;
                }
                b'}' | b']' if !in_string => self.open -= 1,
                _ => {}
            }
        }
    }
}

impl Snippet<'_> {
    /// The text without the columns that the arrow takes, so that what was aligned below the first line still is.
    pub(crate) fn text(&self) -> String {
        let arrow = if self.has_arrow { ARROW_COLUMNS } else { 0 };
        let inner = self.lines.iter().skip(1).filter(|line| !line.is_blank());
        let common = inner.map(Line::indent).min().unwrap_or(0).min(arrow);
        let mut out = String::new();
        for (i, line) in self.lines.iter().enumerate() {
            if i > 0 {
                out.push('\n');
                let indent = if line.is_blank() { 0 } else { line.indent().saturating_sub(common) };
                out.push_str(&" ".repeat(indent));
            }
            out.push_str(line.text.trim());
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::super::line::lines;
    use super::*;

    fn take_text(text: &str) -> (String, usize) {
        let lines: Vec<_> = lines(text).collect();
        let (snippet, count) = take(text, &lines).unwrap();
        (snippet.text(), count)
    }

    #[test]
    fn ends_where_brackets_balance() {
        assert_eq!(take_text("-> { \"a\":\n     [1] }\n\nProse"), ("{ \"a\":\n  [1] }".to_owned(), 2));
    }

    #[test]
    fn unbalanced_text_ends_before_the_next_arrow() {
        assert_eq!(take_text("-> { \"a\": {\n<- { }").1, 1);
        assert_eq!(take_text("<- { \"a\": {}\n\nNote: it goes on").0, "{ \"a\": {}");
    }

    #[test]
    fn surplus_closing_brackets_are_part_of_it() {
        assert_eq!(take_text("{ \"event\": \"X\" }\n}\n").1, 2);
    }

    #[test]
    fn keeps_inner_indentation() {
        assert_eq!(
            take_text("<- {\n      \"a\": {\n         \"b\": 1\n      }\n   }").0,
            "{\n   \"a\": {\n      \"b\": 1\n   }\n}"
        );
    }
}
