//! Markdown that shows text as itself: no link, no HTML, no heading that the text does not mean.

use crate::unseen::is_unseen;
use std::borrow::Cow;

/// Text as code within a line of Markdown, outside of tables. An empty one is shown as quotes.
pub fn code(text: &str) -> String {
    let text = text.split_whitespace().map(visible).collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return "\"\"".to_owned();
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Lines as a block of a language.
pub(crate) fn block(text: &str, language: &str) -> Vec<String> {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    let lines = text.lines().map(|line| visible(&line.replace('\t', "        ")).into_owned());
    std::iter::once(format!("{fence}{language}")).chain(lines).chain([fence.clone()]).collect()
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Replaces what would not be seen; marks that turn the direction of a text rustc refuses in comments.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| if is_unseen(c) { '\u{fffd}' } else { c }).collect())
}

/// Takes the meaning from Markdown's marks.
pub(crate) fn escape_marks(text: &str) -> String {
    escape_where(text, |before, c, after| match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' => true,
        // Within a word it means itself.
        '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
        // A character reference.
        '&' => after.is_some_and(|after| after.is_alphanumeric() || after == '#'),
        // rustdoc and mdBook make dashes and an ellipsis of several.
        '-' | '.' => after == Some(c) || before == Some(c),
        _ => false,
    })
}

/// Puts a backslash ahead of each character that is a mark; what is asked gets those beside it too.
pub(crate) fn escape_where(text: &str, is_mark: impl Fn(Option<char>, char, Option<char>) -> bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if is_mark(before, c, chars.peek().copied()) {
            escaped.push('\\');
        }
        escaped.push(c);
        before = Some(c);
    }
    escaped
}

/// Takes the meaning from what starts a heading, a quotation, a list or a definition.
pub(crate) fn escape_line_start(line: String) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    match line[digits..].chars().next() {
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &line[..digits], &line[digits..]),
        Some('#' | '>' | '+' | '-' | '=' | ':') if digits == 0 => format!("\\{line}"),
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_keeps_backticks_in() {
        assert_eq!(code("query-block"), "`query-block`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(""), "\"\"");
        assert_eq!(code("a\nb"), "`a b`");
        assert_eq!(block("````\n\tx", "text"), ["`````text", "````", "        x", "`````"]);
    }
}
