//! Text to nodes, byte by byte, without recursion.

use super::Node;
use crate::diagnostic::Diagnostic;
use crate::model::JsonKind;
use crate::source::{FileId, Span};
use std::ops::Range;

/// How deep arrays and objects may nest. QEMU's replies reach 12; what is written of a schema whose examples nest as
/// deep as they may reaches 400.
pub(super) const MAX_DEPTH: usize = 512;

/// What is no JSON, and where.
pub(super) struct Problem {
    at: Range<usize>,
    code: &'static str,
    message: String,
    /// Where what is not closed starts.
    opened: Option<usize>,
}

impl Problem {
    fn new(at: Range<usize>, message: impl Into<String>) -> Problem {
        Problem { at, code: "bad-json", message: message.into(), opened: None }
    }

    pub(super) fn diagnostic(self, file: FileId) -> Diagnostic {
        let diagnostic =
            Diagnostic::error(self.code, Span::new(file, self.at.start, self.at.end), self.message);
        match self.opened {
            Some(at) => diagnostic.related(Span::new(file, at, at + 1), "opened here"),
            None => diagnostic,
        }
    }
}

/// What may come next.
#[derive(Clone, Copy, PartialEq)]
enum State {
    /// A text, or the end.
    Text,
    /// An element, or the end of the array.
    FirstElement,
    Element,
    /// A key, or the end of the object.
    FirstKey,
    Key,
    /// The value of a member.
    Value,
    /// A comma, or the end of what is open.
    Behind,
}

pub(super) fn scan(text: &str) -> Result<Vec<Node>, Problem> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut scanner =
        Scanner { text, bytes: text.as_bytes(), at: start, nodes: Vec::new(), open: Vec::new() };
    let mut state = State::Text;
    loop {
        scanner.skip_blanks();
        let Some(&byte) = scanner.bytes.get(scanner.at) else { break };
        state = scanner.step(state, byte)?;
    }
    match scanner.open.last() {
        Some(&opened) => Err(scanner.unclosed(opened)),
        None => Ok(scanner.nodes),
    }
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    nodes: Vec<Node>,
    /// The nodes that are not closed.
    open: Vec<usize>,
}

impl Scanner<'_> {
    fn step(&mut self, state: State, byte: u8) -> Result<State, Problem> {
        Ok(match (state, byte) {
            (State::FirstElement | State::Behind, b']') if self.is_open(JsonKind::Array) => self.close(),
            (State::FirstKey | State::Behind, b'}') if self.is_open(JsonKind::Object) => self.close(),
            (State::Behind, b',') => {
                self.at += 1;
                if self.is_open(JsonKind::Array) { State::Element } else { State::Key }
            }
            (State::FirstKey | State::Key, b'"') => {
                self.string()?;
                self.skip_blanks();
                if self.bytes.get(self.at) != Some(&b':') {
                    return Err(self.unexpected("':' and the member's value"));
                }
                self.at += 1;
                State::Value
            }
            (State::Text | State::FirstElement | State::Element | State::Value, _) => self.value(byte)?,
            (State::FirstKey | State::Key, _) => return Err(self.unexpected("the name of a member in \"\"")),
            (State::Behind, _) => {
                let expected =
                    if self.is_open(JsonKind::Array) { "a comma or ']'" } else { "a comma or '}'" };
                return Err(self.unexpected(expected));
            }
        })
    }

    fn value(&mut self, byte: u8) -> Result<State, Problem> {
        match byte {
            b'{' => return self.start(JsonKind::Object, State::FirstKey),
            b'[' => return self.start(JsonKind::Array, State::FirstElement),
            b'"' => self.string()?,
            b'-' | b'0'..=b'9' => self.number()?,
            b't' => self.word("true", JsonKind::Boolean)?,
            b'f' => self.word("false", JsonKind::Boolean)?,
            b'n' => self.word("null", JsonKind::Null)?,
            _ => return Err(self.unexpected("a value")),
        }
        Ok(self.behind())
    }

    fn behind(&self) -> State {
        if self.open.is_empty() { State::Text } else { State::Behind }
    }

    fn is_open(&self, kind: JsonKind) -> bool {
        self.open.last().is_some_and(|&node| self.nodes[node].kind == kind)
    }

    fn start(&mut self, kind: JsonKind, state: State) -> Result<State, Problem> {
        if self.open.len() >= MAX_DEPTH {
            let message = format!("arrays and objects nest deeper than the {MAX_DEPTH} that are read");
            return Err(Problem { code: "too-deep", ..Problem::new(self.at..self.at + 1, message) });
        }
        self.open.push(self.nodes.len());
        self.add(self.at + 1, kind);
        Ok(state)
    }

    fn close(&mut self) -> State {
        self.at += 1;
        let next = self.nodes.len() as u32;
        if let Some(node) = self.open.pop().and_then(|node| self.nodes.get_mut(node)) {
            node.end = self.at as u32;
            node.next = next;
        }
        self.behind()
    }

    /// Adds the node that ends at `end`, and goes there.
    fn add(&mut self, end: usize, kind: JsonKind) {
        let next = self.nodes.len() as u32 + 1;
        self.nodes.push(Node { start: self.at as u32, end: end as u32, next, kind });
        self.at = end;
    }

    fn skip_blanks(&mut self) {
        let rest = &self.bytes[self.at..];
        self.at += rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
    }

    fn string(&mut self) -> Result<(), Problem> {
        let mut at = self.at + 1;
        loop {
            match self.bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => at += self.escape(at)?,
                Some(0..0x20) => {
                    return Err(Problem::new(
                        at..at + 1,
                        "a string has no line ends and control characters but escaped ones, such as \\n",
                    ));
                }
                Some(_) => at += 1,
                None => return Err(Problem::new(self.at..self.at + 1, "this string is not closed")),
            }
        }
        self.add(at + 1, JsonKind::String);
        Ok(())
    }

    /// How long the escape at an offset is.
    fn escape(&self, at: usize) -> Result<usize, Problem> {
        match self.bytes.get(at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(2),
            Some(b'u')
                if self.bytes.get(at + 2..at + 6).is_some_and(|d| d.iter().all(u8::is_ascii_hexdigit)) =>
            {
                Ok(6)
            }
            _ => Err(Problem::new(
                at..at + 1,
                "an escape is one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits",
            )),
        }
    }

    fn number(&mut self) -> Result<(), Problem> {
        let (start, mut at) = (self.at, self.at + usize::from(self.bytes[self.at] == b'-'));
        let digits = |at: &mut usize| {
            let count = self.bytes[*at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            *at += count;
            count
        };
        let first = at;
        let mut is_number = digits(&mut at) > 0 && (self.bytes[first] != b'0' || at == first + 1);
        let mut kind = JsonKind::Integer;
        if self.bytes.get(at) == Some(&b'.') {
            (at, kind) = (at + 1, JsonKind::Number);
            is_number &= digits(&mut at) > 0;
        }
        if matches!(self.bytes.get(at), Some(b'e' | b'E')) {
            (at, kind) = (at + 1, JsonKind::Number);
            at += usize::from(matches!(self.bytes.get(at), Some(b'+' | b'-')));
            is_number &= digits(&mut at) > 0;
        }
        if !is_number {
            return Err(Problem::new(start..at, "this is no number as JSON writes it"));
        }
        self.add(at, kind);
        Ok(())
    }

    fn word(&mut self, word: &str, kind: JsonKind) -> Result<(), Problem> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return Err(self.unexpected("a value"));
        }
        self.add(self.at + word.len(), kind);
        Ok(())
    }

    /// Something else stands here; what it is, is seen at the place.
    fn unexpected(&self, expected: &str) -> Problem {
        let Some(found) = self.text.get(self.at..).and_then(|rest| rest.chars().next()) else {
            return self.open.last().map_or_else(
                || Problem::new(self.at..self.at, format!("{expected} is missing")),
                |&opened| self.unclosed(opened),
            );
        };
        let problem = Problem::new(self.at..self.at + found.len_utf8(), format!("here must be {expected}"));
        match found {
            '\'' => Problem { message: problem.message + "; strings stand in \"\"", ..problem },
            _ => problem,
        }
    }

    fn unclosed(&self, opened: usize) -> Problem {
        let Node { start, kind, .. } = self.nodes[opened];
        let end = self.text.len();
        let message = format!("the text ends within an {}", kind.name());
        Problem { opened: Some(start as usize), ..Problem::new(end..end, message) }
    }
}
