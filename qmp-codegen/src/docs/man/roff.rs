//! Writes manual pages in the macros of man(7).
//!
//! Text means itself in mandoc and in groff: the crate roff, which clap_mangen uses, leaves backticks, tildes and
//! circumflexes to groff, which turns them, and quotes to the arguments of macros, which they end.

use super::Date;
use crate::markdown::visible;
use std::fmt::Write as _;

/// A page that is being written.
#[derive(Default)]
pub(super) struct Roff {
    out: String,
    /// Whether a heading stands right above, which parts what follows it itself.
    below_heading: bool,
}

impl Roff {
    /// A comment.
    pub(super) fn comment(&mut self, text: &str) {
        let _ = writeln!(self.out, ".\\\" {text}");
    }

    /// The head of the page.
    pub(super) fn title(&mut self, name: &str, section: &str, date: &Date, manual: &str) {
        let [name, manual] = [name, manual].map(plain);
        let _ = writeln!(self.out, ".TH \"{name}\" {section} {date} \"\" \"{manual}\"");
        // groff would break names and stretch what stands between them.
        self.out += ".ad l\n.nh\n";
    }

    /// The heading of a section.
    pub(super) fn section(&mut self, text: &str) {
        self.heading("SH", text);
    }

    /// The heading of an entry.
    pub(super) fn subsection(&mut self, text: &str) {
        self.heading("SS", text);
    }

    fn heading(&mut self, name: &str, text: &str) {
        let _ = writeln!(self.out, ".{name} \"{}\"", plain(text));
        self.below_heading = true;
    }

    /// A paragraph of escaped text.
    pub(super) fn paragraph(&mut self, text: &str) {
        if !std::mem::take(&mut self.below_heading) {
            self.out += ".PP\n";
        }
        self.line(text);
    }

    /// A further paragraph of what an item says.
    pub(super) fn item_paragraph(&mut self, text: &str) {
        self.out += ".IP\n";
        self.line(text);
    }

    /// An item of a list: what it is about, and below it what is said of it, which may be nothing.
    pub(super) fn item(&mut self, tag: &str, text: &str) {
        self.below_heading = false;
        self.out += ".TP 4\n";
        self.line(tag);
        if !text.is_empty() {
            self.line(text);
        }
    }

    /// An item of a list without tags.
    pub(super) fn bullet(&mut self, text: &str) {
        self.below_heading = false;
        self.out += ".IP \\(bu 2\n";
        self.line(text);
    }

    /// What follows is indented, up to [`outdent`](Roff::outdent).
    pub(super) fn indent(&mut self) {
        self.below_heading = false;
        self.out += ".RS 4\n";
    }

    /// Ends what [`indent`](Roff::indent) began.
    pub(super) fn outdent(&mut self) {
        self.out += ".RE\n";
    }

    /// Lines as they are.
    pub(super) fn literal(&mut self, text: &str) {
        if !std::mem::take(&mut self.below_heading) {
            self.out += ".PP\n";
        }
        self.out += ".nf\n";
        for line in text.lines() {
            self.line(&plain(&line.replace('\t', "        ")));
        }
        self.out += ".fi\n";
    }

    /// A line of escaped text. At its start, dots and apostrophes would be requests, and blanks a new paragraph, as an empty
    /// line is.
    fn line(&mut self, text: &str) {
        if text.is_empty() || text.starts_with(['.', '\'', ' ']) {
            self.out += "\\&";
        }
        self.out += text;
        self.out.push('\n');
    }

    /// The page.
    pub(super) fn finish(self) -> String {
        self.out
    }
}

/// Text that means itself, on one line. What is not ASCII goes by number, so that no locale matters.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in visible(&text.replace(char::is_whitespace, " ")).chars() {
        match c {
            '\\' => out += "\\e",
            // A hyphen cannot be copied into a shell, and is none on the wire.
            '-' => out += "\\-",
            '\'' => out += "\\(aq",
            '`' => out += "\\(ga",
            '^' => out += "\\(ha",
            '~' => out += "\\(ti",
            '"' => out += "\\(dq",
            c if c.is_ascii() => out.push(c),
            c => {
                let _ = write!(out, "\\[u{:04X}]", u32::from(c));
            }
        }
    }
    out
}

/// Names that stand for themselves.
pub(super) fn bold(text: &str) -> String {
    format!("\\fB{}\\fR", plain(text))
}

/// Names that stand for something else.
pub(super) fn italic(text: &str) -> String {
    format!("\\fI{}\\fR", plain(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_means_itself() {
        for (text, expected) in [
            ("plain words", "plain words"),
            ("\\fBx", "\\efBx"),
            ("--a 'b' \"c\"", "\\-\\-a \\(aqb\\(aq \\(dqc\\(dq"),
            ("`~^", "\\(ga\\(ti\\(ha"),
            ("\u{5d0}\u{1f4bb}", "\\[u05D0]\\[u1F4BB]"),
            ("a\nb\tc", "a b c"),
            ("a\u{202e}b\u{7}", "a\\[uFFFD]b\\[uFFFD]"),
        ] {
            assert_eq!(plain(text), expected);
        }
        assert_eq!(bold("a-b"), "\\fBa\\-b\\fR");
    }

    #[test]
    fn lines_are_no_requests() {
        let mut roff = Roff::default();
        roff.section("a \"b");
        roff.paragraph(&plain(".so /etc/passwd"));
        roff.item(&bold("x"), "");
        roff.literal("'br\n\n  x");
        let expected = ".SH \"a \\(dqb\"\n\\&.so /etc/passwd\n.TP 4\n\\fBx\\fR\n.PP\n.nf\n\
                        \\(aqbr\n\\&\n\\&  x\n.fi\n";
        assert_eq!(roff.finish(), expected);
    }
}
