//! A text that goes over several lines.

use crate::prose::line::Line;
use crate::source::{FileId, Span};

/// Lines of one text, each without the blanks around it.
#[derive(Debug, Default)]
pub(super) struct Text<'a> {
    lines: Vec<Line<'a>>,
}

impl<'a> Text<'a> {
    /// Adds a line, unless it is blank.
    pub(super) fn push(&mut self, line: Line<'a>) {
        let text = line.text.trim_ascii_start();
        let start = line.end() - text.len();
        let text = text.trim_ascii_end();
        if !text.is_empty() {
            self.lines.push(Line { text, start });
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The lines joined by single blanks.
    pub(super) fn join(&self) -> String {
        match self.lines.as_slice() {
            [] => String::new(),
            [line] => line.text.to_owned(),
            [first, rest @ ..] => {
                let mut out = String::with_capacity(self.lines.iter().map(|line| line.text.len() + 1).sum());
                out.push_str(first.text);
                for line in rest {
                    out.push(' ');
                    out.push_str(line.text);
                }
                out
            }
        }
    }

    /// The place of a range of the joined text. It ends on the line on which it starts.
    pub(super) fn place(&self, file: FileId, start: usize, end: usize) -> Span {
        let mut before = 0;
        for line in &self.lines {
            let behind = before + line.text.len();
            if start < behind {
                let end = end.clamp(start, behind) - before;
                return Span::new(file, line.start + (start - before), line.start + end);
            }
            before = behind + 1;
        }
        self.span(file)
    }

    /// All of it.
    pub(super) fn span(&self, file: FileId) -> Span {
        crate::prose::line::span_of(file, &self.lines)
    }
}
