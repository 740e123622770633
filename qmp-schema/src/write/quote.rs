//! Names and values: plain, or as JSON strings.

use std::fmt::Write;

/// A JSON string. Blanks that wrapping would lose are escaped, and so are parentheses: where a tag starts is told by
/// counting parentheses from its end.
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
            c if c.is_control() || c.is_whitespace() || matches!(c, '(' | ')' | '\u{feff}' | '\u{fffd}') => {
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

/// Whether a value can stand without quotes.
pub(super) fn is_plain(text: &str) -> bool {
    let is_plain =
        |c: char| !c.is_control() && !matches!(c, ',' | ';' | '"' | '\'' | '\\' | '\u{feff}' | '\u{fffd}');
    let first = text.split(' ').next().unwrap_or_default();
    text.chars().all(is_plain)
        && text.split(' ').all(|word| !word.is_empty() && !word.contains(char::is_whitespace))
        && !text.starts_with([':', '='])
        // The classic text says `default to 3` and `default is on`.
        && !matches!(first, "to" | "is")
        && is_balanced(text)
}

fn is_balanced(text: &str) -> bool {
    let mut open = 0_i64;
    for c in text.chars() {
        match c {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        if open < 0 {
            return false;
        }
    }
    open == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_where_it_can_be() {
        for text in ["10M", "absolute-paths", "defined(A) && !defined(B)", "[]", "-1", "é"] {
            assert_eq!(value(text), text);
        }
    }

    #[test]
    fn quoted_where_it_must_be() {
        assert_eq!(value(""), "\"\"");
        assert_eq!(value(" a  b "), r#""\u0020a \u0020b\u0020""#);
        assert_eq!(value("a, b"), "\"a, b\"");
        assert_eq!(value("it's"), "\"it's\"");
        assert_eq!(value("f(a"), r#""f\u0028a""#);
        assert_eq!(value("to 3"), "\"to 3\"");
        assert_eq!(value("\"\\\n\u{1}\u{a0}"), r#""\"\\\n\u0001\u00a0""#);
    }
}
