//! Where the bytes of an example's text stand.

use qmp_schema::model;
use qmp_schema::text::{JsonText, Slip, SlipKind, read_json};
use qmp_schema::{SourceMap, Span};
use std::ops::Range;

/// The places of an example.
#[derive(Debug)]
pub(crate) struct Places {
    whole: Span,
    are_exact: bool,
}

impl Places {
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        if self.are_exact { Span::new(self.whole.file, range.start, range.end) } else { self.whole }
    }

    pub(super) fn whole(&self) -> Span {
        self.whole
    }

    pub(super) fn are_exact(&self) -> bool {
        self.are_exact
    }
}

/// Reads an example where it stands in its file, so that places are those of the file: the text itself, or lines of a
/// QAPI comment, whose `#` counts as a blank. What stands there in no such way (within a string of JSON) is read as it is
/// kept, and has one place.
pub(super) fn read(sources: &SourceMap, example: &model::Example) -> (Places, JsonText) {
    let whole = example.span;
    let written = sources.text(whole);
    let base = whole.start as usize;
    let is_same = |text: &str| words(text).eq(words(&example.text));
    let uncommented = without_leaders(written);
    for text in [written, &uncommented] {
        if is_same(text) {
            let mut read = read_json(text, base);
            read.slips.extend(goes_on(sources, whole).filter(|_| read.slips.is_empty()));
            return (Places { whole, are_exact: true }, read);
        }
    }
    (Places { whole, are_exact: false }, read_json(&example.text, 0))
}

/// The slip of a text whose brackets balance, where the next line goes on with a member: `{ "execute": "x" }` and below it
/// `"arguments": …`.
fn goes_on(sources: &SourceMap, whole: Span) -> Option<Slip> {
    let behind = sources.file(whole.file).text.get(whole.end as usize..)?;
    let (same, below) = behind.split_once('\n')?;
    let line = below.lines().next()?.trim_start();
    let line = line.strip_prefix('#').unwrap_or(line).trim_start();
    let (_, behind_name) = line.strip_prefix('"')?.split_once('"')?;
    let end = whole.end as usize;
    let slip = Slip { kind: SlipKind::GoesOn, at: end - 1..end, opened: None, edits: Vec::new() };
    (same.trim().is_empty() && behind_name.trim_start().starts_with(':')).then_some(slip)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
}

/// The lines of a comment behind the first, with blanks for their `#`.
pub(crate) fn without_leaders(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, line) in text.split_inclusive('\n').enumerate() {
        let body = line.trim_start_matches([' ', '\t']);
        match body.strip_prefix('#') {
            Some(behind) if at > 0 => {
                out.push_str(&line[..line.len() - body.len()]);
                out.push(' ');
                out.push_str(behind);
            }
            _ => out.push_str(line),
        }
    }
    out
}
