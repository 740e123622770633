//! Styles of text for the terminal, and the width of its lines.

use anstyle::{AnsiColor, Style};
use qmp_codegen::docs::is_unseen;
use std::fmt::Display;

/// A name that the text is about.
pub(crate) const NAME: Style = Style::new().bold();
/// A heading.
pub(crate) const HEADING: Style = Style::new().bold().underline();
/// A type.
pub(crate) const TYPE: Style = AnsiColor::Green.on_default();
/// A value, as on the wire.
pub(crate) const VALUE: Style = AnsiColor::Cyan.on_default();
/// What to be wary of: deprecated, unstable, removed.
pub(crate) const WARY: Style = AnsiColor::Yellow.on_default();
/// A line that is added.
pub(crate) const ADDED: Style = AnsiColor::Green.on_default();
/// A line that is removed.
pub(crate) const REMOVED: Style = AnsiColor::Red.on_default();
/// What is said by the way.
pub(crate) const ASIDE: Style = Style::new().dimmed();

/// A text in a style. What would move the cursor or change colours is shown as a mark.
pub(crate) fn styled(style: Style, text: impl Display) -> String {
    format!("{style}{}{style:#}", plain(&text.to_string()))
}

/// A text without what would move the cursor, change colours or turn its direction.
pub(crate) fn plain(text: &str) -> String {
    // A tab would move what stands beside a tree.
    let hidden = |c: char| is_unseen(c) || c == '\t';
    text.chars().map(|c| if hidden(c) { '\u{fffd}' } else { c }).collect()
}

/// Columns of a line: those of the terminal within what is good to read, 80 where there is none.
pub(crate) fn width() -> usize {
    terminal_width().unwrap_or(80).clamp(40, 100)
}

/// Columns of the terminal; `None` where there is none.
pub(crate) fn terminal_width() -> Option<usize> {
    terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))
}

/// A text as lines of at most so many columns.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let text = plain(text);
    let options = textwrap::Options::new(width.max(20)).word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(&text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}
