//! What is not by the letter.

use std::ops::Range;

/// One thing in a JSON text that is not by the letter of RFC 8259, with its place: byte offsets into the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// What it is.
    pub kind: SlipKind,
    /// Where it is; empty for what is missing there.
    pub at: Range<usize>,
    /// For a bracket that is not closed: where it is opened.
    pub opened: Option<usize>,
    /// The one mechanical answer, where there is one: what to put in which place. They do not overlap.
    pub edits: Vec<(Range<usize>, String)>,
}

/// A kind of [`Slip`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SlipKind {
    /// Two values or members with nothing between them.
    MissingComma,
    /// A comma with nothing ahead of it or behind it.
    SurplusComma,
    /// A member's name with its value right behind it.
    MissingColon,
    /// Something else where a colon belongs: `"level", 1`.
    NoColon,
    /// A name without a value.
    MissingValue,
    /// A value in an object that has no name.
    MissingName,
    /// A string in other quotes than `"`.
    OtherQuotes,
    /// One of a string's two quotes is not there.
    MissingQuote,
    /// A character that strings do not have, but escaped.
    ControlCharacter,
    /// An escape that JSON does not have.
    BadEscape,
    /// A name without quotes.
    BareName,
    /// Words that are no value.
    BareWord,
    /// A number as JSON does not write it: `0x10`, `01`, `.5`.
    BadNumber,
    /// Something is left out and said so: `...`.
    Elided,
    /// `//` or `#` and the rest of the line.
    Comment,
    /// A character that means nothing in JSON.
    StrayCharacter,
    /// A colon where none belongs.
    SurplusColon,
    /// A bracket that is never closed.
    Unclosed,
    /// An opening bracket is not there.
    Unopened,
    /// A closing bracket of the other kind than the one that it closes.
    OtherBracket,
    /// A closing bracket that closes nothing.
    SurplusBracket,
    /// A bracket closes the text, which goes on behind it.
    GoesOn,
    /// There is no value at all.
    Nothing,
}

impl Slip {
    pub(super) fn new(kind: SlipKind, at: Range<usize>) -> Slip {
        Slip { kind, at, opened: None, edits: Vec::new() }
    }

    /// With what is to be done.
    pub(super) fn edit(mut self, at: Range<usize>, text: impl Into<String>) -> Slip {
        self.edits.push((at, text.into()));
        self
    }

    pub(super) fn move_by(&mut self, base: usize) {
        let moved = |range: &Range<usize>| range.start + base..range.end + base;
        self.at = moved(&self.at);
        self.opened = self.opened.map(|at| at + base);
        for (range, _) in &mut self.edits {
            *range = moved(range);
        }
    }
}
