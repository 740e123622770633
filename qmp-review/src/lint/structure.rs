//! What stands in the wrong place of a text, and what comes of it.
//!
//! A heading without an underline, an item without its dash or in the wrong column make much below them seem wrong that is not.
//! What no rule finds once they are mended is dropped.

use super::fix::edited;
use super::{Edit, Finding, all_findings};
use qmp_schema::{Diagnostic, Entry, Reading, SourceMap, Span, read};
use std::collections::BTreeSet;

/// The rule on headings that are none, so that what stands below them belongs to the entry above.
const HEADINGS: &str = "missing-underline";

/// The rule on items without their dash, so that they are text of the item above.
const DASHES: &str = "item-dash";

/// The rules on items in a wrong column, so that they are another's.
const NESTED: &str = "nested-in-scalar";
const COLUMNS: [&str; 2] = [NESTED, "item-indentation"];

/// Which of two items moves to the column of the other.
#[derive(Clone, Copy)]
enum Moves {
    Inner,
    Outer,
}

/// Drops what no rule would find if the structure were as it was meant. Places move by that; what is said does not.
pub(super) fn drop_consequences(findings: &mut Vec<Finding>, reading: &Reading, sources: &SourceMap) {
    let causes: Vec<Finding> =
        findings.iter().filter(|one| is_lost_heading(one, reading) || is_of_items(one)).cloned().collect();
    if causes.is_empty() {
        return;
    }
    // Which of two columns is the wrong one is seen from what is left.
    let ways = [Moves::Inner, Moves::Outer].map(|moves| left(&causes, sources, moves));
    let Some(left) = ways.into_iter().flatten().min_by_key(Vec::len) else { return };
    let left: BTreeSet<_> = left.iter().map(said).collect();
    let touched: BTreeSet<_> = causes.iter().map(|one| one.diagnostic.entry.clone()).collect();
    let is_all = causes.iter().any(|one| one.diagnostic.code == HEADINGS);
    let causes: BTreeSet<_> = causes.iter().map(said).collect();
    findings.retain(|one| {
        let is_touched = is_all || touched.contains(&one.diagnostic.entry);
        !is_touched || causes.contains(&said(one)) || left.contains(&said(one))
    });
}

/// What is found once the causes are mended; `None` where nothing mends them.
fn left(causes: &[Finding], sources: &SourceMap, moves: Moves) -> Option<Vec<Finding>> {
    let mend = |one: &Finding| {
        let is_column = COLUMNS.contains(&one.diagnostic.code);
        let fix = if is_column { columns(&one.diagnostic, sources, moves) } else { one.fix.clone() };
        Finding { fix, ..one.clone() }
    };
    let mended: Vec<Finding> = causes.iter().map(mend).collect();
    let mended = edited(sources, &mended)?;
    Some(all_findings(&mended, &read(&mended)))
}

fn said(one: &Finding) -> (&'static str, Option<Entry>, String) {
    let Diagnostic { code, entry, message, .. } = &one.diagnostic;
    (*code, entry.clone(), message.clone())
}

/// A heading of an entry that is not known, since the heading is none.
fn is_lost_heading(one: &Finding, reading: &Reading) -> bool {
    let is_known = |one: &Entry| {
        let schema = &reading.schema;
        schema.events().any(|event| event.name == one.name)
            || schema.commands().any(|command| command.name == one.name)
    };
    let entry = one.diagnostic.entry.as_ref();
    one.diagnostic.code == HEADINGS && entry.is_some_and(|entry| !is_known(entry))
}

fn is_of_items(one: &Finding) -> bool {
    one.diagnostic.code == DASHES || COLUMNS.contains(&one.diagnostic.code)
}

/// The edits that put an item into the column of the one that it is held against, or that one into its.
fn columns(one: &Diagnostic, sources: &SourceMap, moves: Moves) -> Vec<Edit> {
    let inner = margin(one.span, sources);
    let outer = one.related.first().map(|related| margin(related.span, sources));
    let width = |margin: Span| sources.text(margin).len();
    let moved = |margin: Span, width: usize| Edit { span: margin, text: " ".repeat(width) };
    match (moves, outer) {
        (Moves::Outer, Some(outer)) => vec![moved(outer, width(inner))],
        // Of several that are nested in one, the first is said.
        (_, Some(outer)) if one.code == NESTED => {
            level_with(inner, sources).map(|margin| moved(margin, width(outer))).collect()
        }
        (_, outer) => vec![moved(inner, outer.map_or(0, width))],
    }
}

/// The blanks at the start of the line that a place is on.
fn margin(place: Span, sources: &SourceMap) -> Span {
    let text = &sources.file(place.file).text;
    let before = text.get(..place.start as usize).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    blanks_at(place, text, start)
}

fn blanks_at(file: Span, text: &str, start: usize) -> Span {
    let line = text.get(start..).unwrap_or_default();
    let blanks = line.len() - line.trim_start_matches(' ').len();
    Span::new(file.file, start, start + blanks)
}

/// The margins of an item and of those below it in the same column, up to one that stands further out.
fn level_with(first: Span, sources: &SourceMap) -> impl Iterator<Item = Span> {
    let text = &sources.file(first.file).text;
    let width = sources.text(first).len();
    let mut at = first.start as usize;
    let lines = text.get(at..).unwrap_or_default().split_inclusive('\n');
    let items = lines.filter_map(move |line| {
        let start = at;
        at += line.len();
        let is_end = line.trim().is_empty();
        (is_end || line.trim_start().starts_with("- ")).then_some((start, is_end))
    });
    items
        .take_while(|(_, is_end)| !is_end)
        .map(move |(start, _)| blanks_at(first, text, start))
        .take_while(move |margin| margin.range().len() >= width)
        .filter(move |margin| margin.range().len() == width)
}
