//! Cuts documentation into sections at underlined headings.

use super::line::Line;

/// What stands under one heading.
#[derive(Clone, Debug)]
pub(crate) struct Section<'a> {
    /// The heading's line; `None` for text before the first heading.
    pub(crate) heading: Option<Line<'a>>,
    pub(crate) level: Level,
    /// The lines below heading and underline.
    pub(crate) lines: Vec<Line<'a>>,
}

/// What a heading introduces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A command or an event: underlined with dashes from column 0.
    Entry,
    /// A chapter or the document's title: underlined with `=`, or indented.
    Chapter,
}

/// Cuts at headings: a line with text, then one of three or more dashes or equal signs. How long the underline
/// is says nothing: in QEMU's files it is up to 24 characters short.
pub(crate) fn sections<'a>(lines: &[Line<'a>]) -> Vec<Section<'a>> {
    let mut out = vec![Section { heading: None, level: Level::Chapter, lines: Vec::new() }];
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        match lines.get(at + 1).and_then(|under| heading_level(&line, under)) {
            Some(level) => {
                out.push(Section { heading: Some(line), level, lines: Vec::new() });
                at += 2;
            }
            None if is_bare_heading(lines, at) => {
                out.push(Section { heading: Some(line), level: Level::Entry, lines: Vec::new() });
                at += 1;
            }
            None => {
                if let Some(section) = out.last_mut() {
                    section.lines.push(line);
                }
                at += 1;
            }
        }
    }
    out.retain(|section| section.heading.is_some() || section.lines.iter().any(|line| !line.is_blank()));
    out
}

/// A heading whose underline was forgotten: a name on a line of its own, with a blank line before it and two behind
/// (`dump`, in every release). `None.` is a sentence.
fn is_bare_heading(lines: &[Line<'_>], at: usize) -> bool {
    let is_blank = |at: usize| lines.get(at).is_some_and(Line::is_blank);
    let line = &lines[at];
    line.indent() == 0
        && is_name(line.text.trim_end())
        && !line.text.trim_end().ends_with('.')
        && at > 0
        && is_blank(at - 1)
        && is_blank(at + 1)
        && is_blank(at + 2)
}

fn heading_level(line: &Line<'_>, under: &Line<'_>) -> Option<Level> {
    let text = line.text.trim();
    if text.is_empty() || text.starts_with(['-', '<', '{', '"']) {
        return None;
    }
    match (under.is_rule(b'-'), under.is_rule(b'=')) {
        (true, _) if line.indent() == 0 => Some(Level::Entry),
        (true, _) if under.indent() > 0 => Some(Level::Chapter),
        (_, true) => Some(Level::Chapter),
        _ => None,
    }
}

/// How many names a heading or an item may give. QEMU's give two at most.
pub(super) const MAX_NAMES: usize = 16;

/// The names that a heading gives: one, or several joined by commas (`SPICE_CONNECTED, SPICE_DISCONNECTED`),
/// with a leading `@` taken off. `None` where the heading is a sentence, or gives more than [`MAX_NAMES`].
pub(crate) fn heading_names(heading: &str) -> Option<Vec<&str>> {
    let names: Vec<&str> =
        heading.split(',').map(|name| name.trim().trim_start_matches('@').trim_end_matches(':')).collect();
    (names.len() <= MAX_NAMES && names.iter().all(|name| is_name(name))).then_some(names)
}

/// Whether `text` can be a wire name: letters, digits, `_`, `-` and `.`.
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
}
