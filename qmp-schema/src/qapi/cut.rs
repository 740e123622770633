//! Cuts a file into documentation comments and expressions before any grammar runs, so that a bad expression costs
//! one diagnostic and the next one is read.

use std::ops::Range;

/// A part of a file, by its range of bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A documentation comment.
    Comment(Comment),
    /// From an opening bracket to the one that closes it.
    Expression {
        range: Range<usize>,
        /// How deep brackets nest in it.
        depth: usize,
    },
    /// Lines that are neither.
    Stray(Range<usize>),
}

/// The lines from `##` to `##`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Comment {
    pub(super) range: Range<usize>,
    /// What is wrong with its delimiters.
    pub(super) flaw: Option<Flaw>,
}

/// What can be wrong with the delimiters of a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// No second `##` stands below it.
    Unclosed,
    /// The first line is not `##` alone.
    TextAtStart,
    /// The last line is not `##` alone.
    TextAtEnd,
}

/// The parts of a text in order. Comments that are no documentation are left out.
pub(super) fn cut(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = text.len() - text.trim_start_matches('\u{feff}').len();
    while let Some(start) = next_significant(text, at) {
        at = match text.as_bytes()[start] {
            b'#' if text[start..].starts_with("##") => {
                let comment = comment(text, start);
                let end = comment.range.end;
                pieces.push(Piece::Comment(comment));
                end
            }
            b'#' => line_end(text, start),
            b'{' | b'[' => {
                let (end, depth) = expression_end(text, start);
                pieces.push(Piece::Expression { range: start..end, depth });
                end
            }
            _ => {
                let end = stray_end(text, start);
                pieces.push(Piece::Stray(start..end));
                end
            }
        };
    }
    pieces
}

/// Where the next character stands that is no blank.
fn next_significant(text: &str, at: usize) -> Option<usize> {
    text[at..].find(|c: char| !c.is_ascii_whitespace()).map(|skip| at + skip)
}

/// The end of the line, without its line feed.
fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |length| at + length)
}

fn comment(text: &str, start: usize) -> Comment {
    let mut end = line_end(text, start);
    let is_delimiter = |range: Range<usize>| text[range].trim_end() == "##";
    let mut flaw = if is_delimiter(start..end) { None } else { Some(Flaw::TextAtStart) };
    // Blank lines may stand between the lines of a comment.
    while let Some(next) = next_significant(text, end).filter(|&next| text.as_bytes()[next] == b'#') {
        end = line_end(text, next);
        if text[next..].starts_with("##") {
            if !is_delimiter(next..end) {
                flaw = flaw.or(Some(Flaw::TextAtEnd));
            }
            return Comment { range: start..start + text[start..end].trim_end().len(), flaw };
        }
    }
    Comment { range: start..end, flaw: flaw.or(Some(Flaw::Unclosed)) }
}

/// Where an expression ends, and how deep it nests. One that is not closed ends ahead of what can only start
/// another one.
fn expression_end(text: &str, start: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let mut open: Vec<u8> = Vec::new();
    let mut depth = 0;
    // The last byte that is neither blank nor in a comment.
    let mut last = 0;
    let mut at = start;
    while at < bytes.len() {
        let byte = bytes[at];
        match byte {
            b'#' if text[at..].starts_with("##") => break,
            b'#' => {
                at = line_end(text, at);
                continue;
            }
            b'{' if bytes[at - usize::from(at > 0)] == b'\n' && !may_open(open.last().copied(), last) => {
                break;
            }
            b'{' | b'[' => {
                open.push(byte);
                depth = depth.max(open.len());
            }
            b'}' | b']' => {
                open.pop();
                if open.is_empty() {
                    return (at + 1, depth);
                }
            }
            b'\'' => at = string_end(bytes, at),
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            last = byte;
        }
        at += 1;
    }
    (start + text[start..at].trim_end().len(), depth)
}

/// Whether an object can follow what was last seen within the innermost bracket.
fn may_open(innermost: Option<u8>, last: u8) -> bool {
    match innermost {
        None => true,
        Some(b'{') => last == b':',
        Some(_) => matches!(last, b'[' | b','),
    }
}

/// The offset of a string's closing quote, or of the last byte of its line.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\'' => return at,
            b'\n' => break,
            b'\\' if bytes.get(at + 1).is_some_and(|&next| next != b'\n') => at += 2,
            _ => at += 1,
        }
    }
    at - 1
}

/// Stray text goes on to the next line that can start something.
fn stray_end(text: &str, start: usize) -> usize {
    let mut end = line_end(text, start);
    while let Some(next) = next_significant(text, end) {
        if matches!(text.as_bytes()[next], b'#' | b'{' | b'[') {
            break;
        }
        end = line_end(text, next);
    }
    // A blank beyond ASCII is stray text: were it cut off, nothing would be taken, and reading would not end.
    start + text[start..end].trim_ascii_end().len()
}

#[cfg(test)]
mod tests {
    use super::{Flaw, Piece, cut};

    /// Each part as its text: comments with `c`, expressions with their depth, stray text with `s` before it.
    fn parts(text: &str) -> Vec<String> {
        let shown = |piece| match piece {
            Piece::Comment(comment) => {
                let flaw = comment.flaw.map_or("", |flaw| match flaw {
                    Flaw::Unclosed => " unclosed",
                    Flaw::TextAtStart => " start",
                    Flaw::TextAtEnd => " end",
                });
                format!("c{flaw} {}", &text[comment.range])
            }
            Piece::Expression { range, depth } => format!("{depth} {}", &text[range]),
            Piece::Stray(range) => format!("s {}", &text[range]),
        };
        cut(text).into_iter().map(shown).collect()
    }

    #[test]
    fn blanks_beyond_ascii_are_stray_text() {
        assert_eq!(parts("\u{a0} \n{ 'a' }\n\u{b}"), ["s \u{a0}", "1 { 'a' }", "s \u{b}"]);
    }

    #[test]
    fn expressions_and_comments() {
        assert_eq!(parts("\u{feff}# a {\n{ 'a': ['}'] }{} # b\n"), ["2 { 'a': ['}'] }", "1 {}"]);
        assert_eq!(parts("##\n# a\n\n# b\n##\n{}\n"), ["c ##\n# a\n\n# b\n##", "1 {}"]);
        assert_eq!(parts("##\r\n# a\r\n##\r\n{}"), ["c ##\r\n# a\r\n##", "1 {}"]);
        assert_eq!(parts("{ # }\n}"), ["1 { # }\n}"]);
        assert_eq!(parts(r"{ '\'}' }"), [r"1 { '\'}' }"]);
        assert!(parts(" \n# only\n").is_empty());
    }

    #[test]
    fn what_is_broken_costs_itself_only() {
        assert_eq!(parts("{ 'a': {\n{ 'b': 1 }\n"), ["2 { 'a': {", "1 { 'b': 1 }"]);
        assert_eq!(parts("{ 'a': 'b',\n{}"), ["1 { 'a': 'b',", "1 {}"]);
        assert_eq!(parts("{ 'a': [ 'b',\n{} ] }"), ["3 { 'a': [ 'b',\n{} ] }"]);
        assert_eq!(parts("{ 'a': [\n##\n##\n{}"), ["2 { 'a': [", "c ##\n##", "1 {}"]);
        assert_eq!(parts("{ 'a: }\n{}"), ["1 { 'a: }", "1 {}"]);
        assert_eq!(parts("{ 'a\\\n{}"), ["1 { 'a\\", "1 {}"]);
        assert_eq!(parts("} x\ny\n{}, z"), ["s } x\ny", "1 {}", "s , z"]);
    }

    #[test]
    fn delimiters_of_comments() {
        assert_eq!(parts("##\n# a\n{}"), ["c unclosed ##\n# a", "1 {}"]);
        assert_eq!(parts("## a\n##\n{}"), ["c start ## a\n##", "1 {}"]);
        assert_eq!(parts("##\n### \n{}"), ["c end ##\n###", "1 {}"]);
        assert_eq!(parts("##"), ["c unclosed ##"]);
    }
}
