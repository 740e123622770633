//! Prose to Markdown that says just that: no link, no HTML, no doctest that the prose does not mean.

use super::Links;
use crate::markdown::{code, escape_line_start, escape_marks, visible};
use crate::mentions::Piece;

/// Widest line of a paragraph, the comment's mark not counted.
const WIDTH: usize = 100;

/// A paragraph as lines, with links to the entries that it mentions.
pub(super) fn paragraph(text: &str, links: &Links<'_>) -> Vec<String> {
    let mut marked = String::with_capacity(text.len() + text.len() / 4);
    for piece in links.pieces(text) {
        match piece {
            Piece::Words(words) => marked += &escape_marks(&visible(words)),
            Piece::Entry(target, name) => marked += &format!("[{}]({})", code(name), target.path()),
            Piece::Quoted(quoted) => marked += &format!("\"{}\"", escape_marks(&visible(quoted))),
            Piece::Url(url) => marked += &format!("<{}>", visible(url)),
        }
    }
    lines(&marked)
}

/// A paragraph as lines, for where links lead nowhere.
pub(super) fn plain_paragraph(text: &str) -> Vec<String> {
    paragraph(text, &Links::none())
}

/// Words as lines.
fn lines(marked: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in marked.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.into_iter().map(escape_line_start).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_means_itself() {
        for (text, expected) in [
            ("plain words", "plain words"),
            ("see [foo] and <b>", "see \\[foo\\] and \\<b>"),
            ("# heading", "\\# heading"),
            ("- item", "\\- item"),
            ("1. item", "1\\. item"),
            ("snake_case _emphasis_", "snake_case \\_emphasis\\_"),
            ("at https://example.org/a_b*, then", "at <https://example.org/a_b*>, then"),
            ("(http://example.org)", "(<http://example.org>)"),
            ("--option a...", "\\-\\-option a\\.\\.\\."),
            ("```rust", "\\`\\`\\`rust"),
            ("AT&T &amp; &", "AT\\&T \\&amp; &"),
            ("a\u{202e}b", "a\u{fffd}b"),
            ("    indented code", "indented code"),
        ] {
            assert_eq!(plain_paragraph(text).join("\n"), expected);
        }
    }

    #[test]
    fn lines_are_wrapped_and_their_starts_escaped() {
        let lines = plain_paragraph(&"- word ".repeat(40));
        assert!(lines.len() > 1);
        assert!(lines.iter().all(|line| line.len() <= WIDTH + 1 && !line.starts_with('-')));
    }
}
