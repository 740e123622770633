//! JSON for people: on one line what fits.

use std::fmt::Write;

/// How JSON text is laid out.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    /// How many blanks a level has.
    pub(crate) step: usize,
    /// How long a line may be that has more than one value, in bytes.
    pub(crate) width: usize,
}

/// Writes JSON text value by value. The caller balances what it opens.
pub(crate) struct Pretty {
    style: Style,
    out: String,
    /// What is open: where its bracket stands.
    open: Vec<usize>,
    /// Whether a key was written whose value is to come.
    after_key: bool,
    /// How long the text may become, in bytes.
    limit: usize,
}

impl Pretty {
    /// Writes as long as the text is not longer than `limit`, give or take one value.
    pub(crate) fn new(style: Style, limit: usize) -> Pretty {
        Pretty { style, out: String::new(), open: Vec::new(), after_key: false, limit }
    }

    /// Whether the limit is reached: nothing is written any more.
    pub(crate) fn is_full(&self) -> bool {
        self.out.len() > self.limit
    }

    /// The text; `None` where it would be longer than the limit.
    pub(crate) fn finish(mut self) -> Option<String> {
        self.out.push('\n');
        if self.is_full() { None } else { Some(self.out) }
    }

    /// The key of a member, ahead of its value.
    pub(crate) fn key(&mut self, name: &str) {
        self.string(name);
        self.end_key();
    }

    /// The key of a member as it is written.
    pub(crate) fn literal_key(&mut self, written: &str) {
        self.literal(written);
        self.end_key();
    }

    fn end_key(&mut self) {
        self.out.push_str(": ");
        self.after_key = true;
    }

    /// A string.
    pub(crate) fn string(&mut self, text: &str) {
        self.next();
        if self.is_full() {
            return;
        }
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.out.extend(['\\', c]),
                '\n' => self.out.push_str("\\n"),
                '\t' => self.out.push_str("\\t"),
                '\r' => self.out.push_str("\\r"),
                // Writing to a String cannot fail.
                c if c.is_control() => drop(write!(self.out, "\\u{:04x}", c as u32)),
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }

    /// A value as it is written that is neither object nor array.
    pub(crate) fn literal(&mut self, text: &str) {
        self.next();
        self.out.push_str(text);
    }

    /// Opens an object or an array.
    pub(crate) fn start(&mut self, bracket: char) {
        self.next();
        self.open.push(self.out.len());
        self.out.push(bracket);
    }

    /// Closes what was opened last.
    pub(crate) fn end(&mut self, bracket: char) {
        let Some(at) = self.open.pop() else { return };
        if self.out.len() > at + 1 {
            match self.joined(at) {
                Some(joined) => {
                    self.out.truncate(at + 1);
                    let blank = if bracket == '}' { " " } else { "" };
                    self.out.extend([blank, &joined, blank]);
                }
                None => self.new_line(),
            }
        }
        self.out.push(bracket);
    }

    /// Begins a value or a key: on a line of its own, unless it follows its key.
    fn next(&mut self) {
        if std::mem::take(&mut self.after_key) {
            return;
        }
        if let Some(&at) = self.open.last() {
            if self.out.len() > at + 1 {
                self.out.push(',');
            }
            self.new_line();
        }
    }

    fn new_line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', self.open.len() * self.style.step));
    }

    /// The content of the bracket at an offset as one line; `None` where that is too long.
    fn joined(&self, at: usize) -> Option<String> {
        let width = self.style.width;
        let column = self.out[..at].bytes().rev().take(width).take_while(|&byte| byte != b'\n').count();
        let mut length = column + if self.open.is_empty() { "{  }".len() } else { "{  },".len() };
        let mut lines = Vec::new();
        for line in self.out[at + 1..].lines().map(str::trim_start).filter(|line| !line.is_empty()) {
            length += line.len() + usize::from(!lines.is_empty());
            if length > width {
                return None;
            }
            lines.push(line);
        }
        Some(lines.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: Style = Style { step: 2, width: 100 };

    #[test]
    fn what_fits_is_on_one_line() {
        let mut pretty = Pretty::new(STYLE, 1000);
        pretty.start('{');
        pretty.key("short");
        pretty.start('{');
        pretty.key("a");
        pretty.literal("1");
        pretty.key("b");
        pretty.start('[');
        pretty.string("x\n\"\u{1}");
        pretty.start('[');
        pretty.end(']');
        pretty.end(']');
        pretty.end('}');
        pretty.key("long");
        pretty.start('[');
        let long = "x".repeat(STYLE.width - 10);
        pretty.string(&long);
        pretty.start('{');
        pretty.end('}');
        pretty.end(']');
        pretty.end('}');
        let text = pretty.finish().unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let short = r#"  "short": { "a": 1, "b": ["x\n\"\u0001", []] },"#;
        let long = format!("    \"{long}\",");
        assert_eq!(lines, ["{", short, "  \"long\": [", &long, "    {}", "  ]", "}"]);
    }

    #[test]
    fn a_text_beyond_the_limit_is_none() {
        let mut pretty = Pretty::new(STYLE, 1000);
        pretty.start('[');
        while !pretty.is_full() {
            pretty.string("x");
        }
        pretty.end(']');
        assert_eq!(pretty.finish(), None);
    }
}
