//! Names and values: plain, or as JSON strings.

use std::fmt::Write;

/// A JSON string. Blanks that wrapping would lose are escaped.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    let mut chars = text.chars().peekable();
    let mut after_blank = true;
    while let Some(c) = chars.next() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            ' ' if !after_blank && chars.peek().is_some() => out.push(c),
            c if c == ' ' || is_hidden(c) => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
        after_blank = c == ' ';
    }
    out.push('"');
    out
}

/// A value of a qualifier or of a line below the heading: plain where it can be.
pub(super) fn value(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// Whether a value can stand without quotes: its blanks are single ones between words, its parentheses are balanced, and
/// commas stand in these only.
pub(super) fn is_plain(text: &str) -> bool {
    let mut depth = 0_i64;
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth < 0 || (c == ',' && depth == 0) || matches!(c, '"' | '\\') || is_hidden(c) {
            return false;
        }
    }
    depth == 0 && text.split(' ').all(|word| !word.is_empty())
}

/// Whether a character other than a blank cannot be seen, or is not kept by every editor.
fn is_hidden(c: char) -> bool {
    c.is_control() || (c.is_whitespace() && c != ' ') || matches!(c, '\u{feff}' | '\u{fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_where_it_can_be() {
        for text in
            ["10M", "absolute-paths", "defined(A) && !defined(B)", "GCC(4, 5)", "[]", "-1", "é", "it's"]
        {
            assert_eq!(value(text), text);
        }
    }

    #[test]
    fn quoted_where_it_must_be() {
        assert_eq!(value(""), "\"\"");
        assert_eq!(value(" a  b "), r#""\u0020a \u0020b\u0020""#);
        assert_eq!(value("a, b"), "\"a, b\"");
        assert_eq!(value("f(a"), "\"f(a\"");
        assert_eq!(value("a) || (b"), "\"a) || (b\"");
        assert_eq!(value("\"\\\n\u{1}\u{a0}"), r#""\"\\\n\u0001\u00a0""#);
    }
}
