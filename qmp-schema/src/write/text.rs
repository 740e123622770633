//! Text in lines of at most [`WIDTH`] columns, with a backslash ahead of lines that would be read as something else.

use super::doc::For;
use crate::dialect::starts_with_label;

/// How many columns a line has, longer words aside.
pub(crate) const WIDTH: usize = 79;

/// Words in lines.
pub(crate) struct Wrapped<'t> {
    /// What the first line starts with, its indentation included: a dash with a name, a label, or blanks only.
    pub(crate) lead: &'t str,
    /// How far the other lines are indented.
    pub(crate) indent: usize,
    /// The text.
    pub(crate) text: &'t str,
    /// What follows the text and is kept in one line where it fits in one; empty where there is nothing.
    pub(crate) tag: &'t str,
}

impl Wrapped<'_> {
    /// The lines, each with its end.
    pub(crate) fn lines(&self, is_for: For) -> String {
        let words: Vec<&str> = self.text.split_ascii_whitespace().collect();
        let tag: Vec<&str> = self.tag.split_ascii_whitespace().collect();
        let mut lines = Lines { lines: vec![Vec::new()], first: self.lead, indent: self.indent, is_for };
        for (at, word) in words.iter().enumerate() {
            if !lines.fits(columns(word)) {
                lines.end(&words[at..]);
            }
            lines.push(word);
        }
        let whole = columns(self.tag);
        if !tag.is_empty() && !lines.fits(whole) && self.indent + whole <= WIDTH {
            lines.end(&tag);
        }
        for (at, word) in tag.iter().enumerate() {
            if !lines.fits(columns(word)) {
                lines.end(&tag[at..]);
            }
            lines.push(word);
        }
        lines.finish()
    }
}

struct Lines<'t> {
    lines: Vec<Vec<&'t str>>,
    first: &'t str,
    indent: usize,
    is_for: For,
}

impl<'t> Lines<'t> {
    /// What stands ahead of the words of the last line, in columns.
    fn start(&self) -> usize {
        if self.lines.len() > 1 {
            return self.indent;
        }
        // A blank stands behind a label, none behind an indentation.
        columns(self.first) + usize::from(!self.first.trim().is_empty())
    }

    fn fits(&self, more: usize) -> bool {
        let Some(last) = self.lines.last().filter(|last| !last.is_empty()) else {
            // On an empty line there is most room.
            return self.lines.len() > 1 || self.first.trim().is_empty() || self.start() + more <= WIDTH;
        };
        let escape = usize::from(self.escapes(last));
        let used: usize = last.iter().map(|word| columns(word) + 1).sum();
        self.start() + escape + used + more <= WIDTH
    }

    fn push(&mut self, word: &'t str) {
        if let Some(last) = self.lines.last_mut() {
            last.push(word);
        }
    }

    /// Starts a line for the first of `rest`. Where that would be read as something else than text, the word before it
    /// goes along, so that seldom anything needs a backslash.
    fn end(&mut self, rest: &[&'t str]) {
        let mut next = Vec::new();
        if looks_special(rest)
            && let Some(last) = self.lines.last_mut()
            && last.len() > 1
            && let Some(word) = last.pop()
        {
            let fits =
                self.indent + columns(word) + 1 + rest.first().map_or(0, |word| columns(word)) <= WIDTH;
            let along: Vec<&str> = [word].into_iter().chain(rest.iter().copied()).collect();
            if fits && !looks_special(&along) { next.push(word) } else { last.push(word) }
        }
        self.lines.push(next);
    }

    fn escapes(&self, line: &[&str]) -> bool {
        let at_start = self.lines.len() > 1 || self.first.trim().is_empty();
        at_start && self.is_for == For::Source && looks_special(line)
    }

    fn finish(self) -> String {
        let mut out = String::new();
        for (at, words) in self.lines.iter().enumerate() {
            let is_lead = at == 0 && !self.first.trim().is_empty();
            if at == 0 {
                out.push_str(self.first);
            } else {
                out.push_str(&" ".repeat(self.indent));
            }
            if is_lead && !words.is_empty() {
                out.push(' ');
            }
            if !is_lead && self.is_for == For::Source && looks_special(words) {
                out.push('\\');
            }
            out.push_str(&words.join(" "));
            out.push('\n');
        }
        out
    }
}

fn columns(text: &str) -> usize {
    text.chars().count()
}

/// What a line at column 0 is told by, whatever follows.
const DIRECTIVES: [&str; 7] = ["HXCOMM", "SQMP", "EQMP", "STEXI", "ETEXI", "SRST", "ERST"];

/// Whether a line of these words would be read as something else than text.
pub(super) fn looks_special(words: &[&str]) -> bool {
    let Some(word) = words.first() else { return false };
    let starts_entry = *word == "{" && words.get(1).is_none_or(|next| next.starts_with(".name"));
    // Blanks beyond ASCII do not part words, but may stand behind an underline.
    let is_rule = |c: char| {
        let rule = word.trim_end();
        let is_alone = words[1..].iter().all(|word| word.trim().is_empty());
        is_alone && rule.len() >= 3 && rule.chars().all(|other| other == c)
    };
    matches!(*word, "-" | "*" | "->" | "<-")
        || word.starts_with('\\')
        || is_rule('-')
        || is_rule('=')
        || starts_entry
        || is_directive(word)
        || starts_with_label(word)
}

/// Whether a line that starts with this is a directive of the .hx format.
pub(crate) fn is_directive(text: &str) -> bool {
    DIRECTIVES.iter().any(|directive| text.starts_with(directive))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(lead: &str, indent: usize, text: &str, tag: &str) -> String {
        Wrapped { lead, indent, text, tag }.lines(For::Source)
    }

    #[test]
    fn at_most_79_columns() {
        let text = "abcdefghi ".repeat(8);
        assert_eq!(wrapped("", 0, &text, ""), format!("{}\n", text.trim()));
        let text = "abcdefghi ".repeat(8) + "x";
        assert_eq!(wrapped("", 0, &text, ""), format!("{}\nx\n", &text[..79]));
        let word = "é".repeat(100);
        assert_eq!(
            wrapped("Note:", 6, &format!("a {word} b"), ""),
            format!("Note: a\n      {word}\n      b\n")
        );
    }

    #[test]
    fn a_tag_stays_in_one_line() {
        let text = "word ".repeat(12);
        let tag = "(BlockdevOnError, optional)";
        assert_eq!(wrapped("- \"name\":", 2, &text, tag), format!("- \"name\": {}\n  {tag}\n", text.trim()));
        let tag = format!("(T, default {})", "long ".repeat(20).trim());
        let lines = wrapped("- \"n\":", 2, "text", &tag);
        assert!(lines.starts_with("- \"n\": text (T, default long"), "{lines}");
    }

    #[test]
    fn what_looks_special_is_marked_or_taken_along() {
        assert_eq!(wrapped("", 0, "Note: this", ""), "\\Note: this\n");
        assert_eq!(wrapped("", 2, "\\n is", ""), "\\\\n is\n");
        assert_eq!(wrapped("Note:", 6, "- a", ""), "Note: - a\n");
        let text = format!("{} - dash", "abcdefghi ".repeat(8).trim());
        let (line, rest) = text.split_at(70);
        assert_eq!(wrapped("", 0, &text, ""), format!("{}\n{rest}\n", line.trim()));
    }

    #[test]
    fn words_of_prose_are_left_alone() {
        let is_special = |text: &str| looks_special(&text.split(' ').collect::<Vec<_>>());
        for text in
            ["Since 2.4", "Notes: many", "Example values", "Note that", "--option", "-1", "--- a", "{ }"]
        {
            assert!(!is_special(text), "{text}");
        }
        for text in ["Note:", "Example: a", "Values:x", "---", "{", "- a", "-> a", "EQMP2", "\\n"] {
            assert!(is_special(text), "{text}");
        }
    }
}
