//! Lines of a text with their places.

use crate::source::{FileId, Span};

/// One line, without its end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    /// The text without line feed and carriage return.
    pub(crate) text: &'a str,
    /// Offset of its first byte in the file.
    pub(crate) start: usize,
}

impl<'a> Line<'a> {
    /// Offset behind its last byte.
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Columns before the first character; a tab goes to the next multiple of 8, as in the C sources
    /// these texts lived among.
    pub(crate) fn indent(&self) -> usize {
        let mut column = 0;
        for c in self.text.chars() {
            match c {
                ' ' => column += 1,
                '\t' => column = (column / 8 + 1) * 8,
                _ => break,
            }
        }
        column
    }

    /// Offset of the first character that is not blank.
    pub(crate) fn text_start(&self) -> usize {
        self.end() - self.text.trim_start().len()
    }

    /// The line without blanks around it.
    pub(crate) fn span(&self, file: FileId) -> Span {
        let start = self.text_start();
        Span::new(file, start, start + self.text.trim().len())
    }

    /// Whether nothing but `c`, three times or more, stands on the line.
    pub(crate) fn is_rule(&self, c: u8) -> bool {
        let text = self.text.trim();
        text.len() >= 3 && text.bytes().all(|byte| byte == c)
    }

    /// The part of the line from byte `at` of it on.
    pub(crate) fn from(&self, at: usize) -> Line<'a> {
        Line { text: self.text.get(at..).unwrap_or(""), start: self.start + at }
    }
}

/// The lines of a file. A byte order mark at its start and carriage returns at line ends are no text.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let skip = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut start = skip;
    text[skip..].split_inclusive('\n').map(move |whole| {
        let line = Line { text: whole.trim_end_matches(['\n', '\r']), start };
        start += whole.len();
        line
    })
}

/// The span over all of `lines`; empty where there are none.
pub(crate) fn span_of(file: FileId, lines: &[Line<'_>]) -> Span {
    match (lines.first(), lines.last()) {
        (Some(first), Some(last)) => Span::new(file, first.text_start(), last.end()),
        _ => Span::new(file, 0, 0),
    }
}
