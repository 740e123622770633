//! The lines of a comment.

use crate::source::{FileId, Span};
use std::ops::Range;

/// One line of a comment, without `#`, the blank behind it, and the blanks around its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// Its text; empty for a blank line.
    pub(super) text: &'a str,
    /// Columns before the text, counted from behind `# `.
    pub(super) indent: usize,
    /// Offset of the text in the file.
    pub(super) start: usize,
}

impl<'a> Line<'a> {
    /// Takes blanks off both ends; a tab goes to the next multiple of 8.
    fn new(whole: &'a str, start: usize) -> Line<'a> {
        let text = whole.trim_start();
        let blanks = whole.len() - text.len();
        if text.is_empty() {
            return Line { text, indent: 0, start: start + blanks };
        }
        let indent = whole.bytes().take(blanks).fold(0, |column, byte| match byte {
            b'\t' => (column / 8 + 1) * 8,
            _ => column + 1,
        });
        Line { text: text.trim_end(), indent, start: start + blanks }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// Offset behind the text.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub(super) fn span(&self, file: FileId) -> Span {
        Span::new(file, self.start, self.end())
    }

    /// What stands behind the first `at` bytes, at the same indentation.
    pub(super) fn behind(&self, at: usize) -> Line<'a> {
        let rest = self.text.get(at..).unwrap_or("");
        let text = rest.trim_start();
        Line { text, indent: self.indent, start: self.end() - text.len() }
    }
}

/// The lines between the `##` of a comment, and the first one whose text touches its `#`.
pub(super) fn lines(source: &str, comment: Range<usize>) -> (Vec<Line<'_>>, Option<Line<'_>>) {
    let mut lines = Vec::new();
    let mut touching = None;
    let mut start = comment.start;
    for (number, whole) in source.get(comment).unwrap_or("").split_inclusive('\n').enumerate() {
        start += whole.len();
        // A comment may be indented as a whole.
        let marked = whole.trim_start();
        let at = start - marked.len();
        let Some(rest) = marked.strip_prefix('#') else { continue };
        if let Some(rest) = rest.strip_prefix('#') {
            // Old files have the name behind the opening `##`; others close with `###`.
            let line = Line { indent: 0, ..Line::new(rest, at + 2) };
            if number == 0 && !line.is_blank() {
                lines.push(line);
            }
            continue;
        }
        let line = match rest.strip_prefix(' ') {
            Some(text) => Line::new(text, at + 2),
            None => Line::new(rest, at + 1),
        };
        if touching.is_none() && !line.is_blank() && !rest.starts_with([' ', '\t']) {
            touching = Some(line);
        }
        lines.push(line);
    }
    (lines, touching)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_marks_are_no_text() {
        let text = "x\n##\n# @a:\n#\n#   b \r\n#\t c\n##\n";
        let (lines, touching) = lines(text, 2..text.len() - 1);
        let found: Vec<_> = lines.iter().map(|line| (line.text, line.indent)).collect();
        assert_eq!(found, [("@a:", 0), ("", 0), ("b", 2), ("c", 9)]);
        assert_eq!(touching, None);
        assert!(lines.iter().all(|line| &text[line.start..line.end()] == line.text));
    }

    #[test]
    fn an_indented_comment() {
        let (found, touching) = lines("##\n # @a:\n  #  b\n ##", 0..20);
        let found: Vec<_> = found.iter().map(|line| (line.text, line.indent, line.start)).collect();
        assert_eq!(found, [("@a:", 0, 6), ("b", 1, 15)]);
        assert_eq!(touching, None);
    }

    #[test]
    fn old_openings_and_endings() {
        let (found, touching) = lines("## @a\n#b\n###", 0..12);
        assert_eq!(found.iter().map(|line| line.text).collect::<Vec<_>>(), ["@a", "b"]);
        assert_eq!(touching.map(|line| line.start), Some(7));
    }

    #[test]
    fn a_range_off_the_text_is_empty() {
        assert_eq!(lines("## ü\n", 4..90).0, []);
    }
}
