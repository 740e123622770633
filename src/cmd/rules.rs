//! Lists of rules: `qmp lint --list` and `qmp diff --list`.

use crate::style::{NAME, plain, styled, terminal_width, wrapped};
use anstyle::Style;

/// The narrowest column that is worth to wrap a summary in.
const NARROWEST: usize = 24;

/// A line of the list.
pub(crate) struct Row {
    /// The rule.
    pub(crate) id: &'static str,
    /// Its levels or verdicts, each with how it looks.
    pub(crate) facts: Vec<(&'static str, Style)>,
    /// What it finds.
    pub(crate) summary: &'static str,
}

/// The rows in columns. In a terminal the last column is wrapped; elsewhere each row is a line, for `grep`.
pub(crate) fn list(rows: &[Row]) -> String {
    let facts = rows.iter().map(|row| row.facts.len()).max().unwrap_or(0);
    let widest = |cell: &dyn Fn(&Row) -> usize| rows.iter().map(cell).max().unwrap_or(0);
    let id_width = widest(&|row| row.id.len());
    let fact_widths: Vec<usize> =
        (0..facts).map(|at| widest(&|row| row.facts.get(at).map_or(0, |(word, _)| word.len()))).collect();
    let indent = id_width + 2 + fact_widths.iter().map(|width| width + 2).sum::<usize>();
    let room = terminal_width().and_then(|width| width.checked_sub(indent)).filter(|room| *room >= NARROWEST);
    let row = |row: &Row| {
        let mut out = padded(row.id, NAME, id_width);
        for ((word, style), width) in row.facts.iter().zip(&fact_widths) {
            out += &padded(word, *style, *width);
        }
        let summary = match room {
            Some(room) => wrapped(row.summary, room).join(&format!("\n{}", " ".repeat(indent))),
            None => plain(row.summary),
        };
        out + &summary + "\n"
    };
    rows.iter().map(row).collect()
}

fn padded(word: &str, style: Style, width: usize) -> String {
    format!("{}{}", styled(style, word), " ".repeat(width.saturating_sub(word.len()) + 2))
}
