//! Cuts a text into sections at underlined headings, and tells what a heading introduces.

use super::syntax::{Kind, Word};
use crate::prose::line::Line;
use crate::prose::section::is_name;
use crate::source::{FileId, Span};

/// A heading with the lines below its underline.
pub(crate) struct Cut<'l, 'a> {
    pub(crate) heading: Option<Line<'a>>,
    /// Whether it is underlined with `=`; so is the text ahead of the first heading.
    pub(crate) is_chapter: bool,
    pub(crate) lines: &'l [Line<'a>],
}

/// Cuts at lines of three or more dashes or equal signs at column 0 that have a line of text above them; equal signs
/// below a blank line start a chapter without a heading.
pub(crate) fn cut<'l, 'a>(lines: &'l [Line<'a>]) -> Vec<Cut<'l, 'a>> {
    let mut cuts: Vec<(Option<Line<'a>>, bool, usize)> = vec![(None, true, 0)];
    let mut ends = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(is_chapter) = underline(line) else { continue };
        let start = cuts.last().map_or(0, |last| last.2);
        let above = at.checked_sub(1).filter(|above| *above >= start).and_then(|above| lines.get(above));
        let heading = above.filter(|above| is_heading(above));
        let has_none = is_chapter && above.is_none_or(|above| above.text.trim_ascii().is_empty());
        if heading.is_some() || has_none {
            ends.push(if heading.is_some() { at - 1 } else { at });
            cuts.push((heading.copied(), is_chapter, at + 1));
        }
    }
    ends.push(lines.len());
    let cuts = cuts.into_iter().zip(ends);
    cuts.map(|((heading, is_chapter, start), end)| Cut { heading, is_chapter, lines: &lines[start..end] })
        .collect()
}

/// Whether a line underlines a chapter, or an entry.
fn underline(line: &Line<'_>) -> Option<bool> {
    match line.text.as_bytes().first() {
        Some(b'-') if line.is_rule(b'-') => Some(false),
        Some(b'=') if line.is_rule(b'=') => Some(true),
        _ => None,
    }
}

fn is_heading(line: &Line<'_>) -> bool {
    line.text.bytes().next().is_some_and(|byte| !byte.is_ascii_whitespace()) && underline(line).is_none()
}

/// What the heading of an entry introduces; `bare` is what a bare name does.
pub(super) fn heading(file: FileId, line: &Line<'_>, bare: Kind) -> Option<(Kind, Word)> {
    let text = line.text.trim_ascii_end();
    let (kind, name) = match text.split_once(' ') {
        // A command may be named as a directive is.
        None => (bare, text.strip_prefix('\\').unwrap_or(text)),
        Some((word, name)) => (kind(word)?, name.trim_ascii_start()),
    };
    let start = line.start + (text.len() - name.len());
    let span = Span::new(file, start, start + name.len());
    is_name(name).then(|| (kind, Word { text: name.to_owned(), span }))
}

fn kind(word: &str) -> Option<Kind> {
    Some(match word {
        "Event" => Kind::Event,
        "Enumeration" => Kind::Enumeration,
        "Structure" => Kind::Structure,
        "Union" => Kind::Union,
        "Alternate" => Kind::Alternate,
        _ => return None,
    })
}

/// Whether a heading introduces a type that has a name. No heading of a classic file has two words of which
/// the first is one of these.
pub(crate) fn is_type_heading(text: &str) -> bool {
    let Some((word, name)) = text.trim_ascii_end().split_once(' ') else { return false };
    kind(word).is_some_and(Kind::is_type) && is_name(name.trim_ascii_start())
}
