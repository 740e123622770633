//! Prose to Markdown that says just that: no link, no HTML, no doctest that the prose does not mean.

use super::Links;
use crate::mentions::Piece;
use std::borrow::Cow;

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

/// Text as code within a line. An empty one is shown as quotes.
pub(super) fn code(text: &str) -> String {
    let text = text.split_whitespace().map(visible).collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return "\"\"".to_owned();
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Lines as a block of text.
pub(super) fn block(text: &str) -> Vec<String> {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    let lines = text.lines().map(|line| visible(&line.replace('\t', "        ")).into_owned());
    std::iter::once(format!("{fence}text")).chain(lines).chain([fence.clone()]).collect()
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Replaces what would not be seen: controls other than white space, and marks that turn the direction of a text, which rustc
/// refuses in comments.
fn visible(text: &str) -> Cow<'_, str> {
    let hidden = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t'))
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
    };
    if !text.contains(hidden) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| if hidden(c) { '\u{fffd}' } else { c }).collect())
}

/// Takes the meaning from Markdown's marks.
fn escape_marks(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        let marks = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' => true,
            // Within a word it means itself.
            '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
            // A character reference.
            '&' => after.is_alphanumeric() || after == '#',
            // rustdoc makes dashes and an ellipsis of several.
            '-' | '.' => after == c || before == c,
            _ => false,
        };
        if marks {
            escaped.push('\\');
        }
        escaped.push(c);
        before = c;
    }
    escaped
}

/// Takes the meaning from what starts a heading, a quotation or a list.
fn escape_line_start(line: String) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    match line[digits..].chars().next() {
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &line[..digits], &line[digits..]),
        Some('#' | '>' | '+' | '-' | '=') if digits == 0 => format!("\\{line}"),
        _ => line,
    }
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

    #[test]
    fn code_keeps_backticks_in() {
        assert_eq!(code("query-block"), "`query-block`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(""), "\"\"");
        assert_eq!(code("a\nb"), "`a b`");
        assert_eq!(block("````\n\tx"), ["`````text", "````", "        x", "`````"]);
    }
}
