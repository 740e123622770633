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

/// What the reader says of an EQMP that closes nothing, and of the lines above it, where the SQMP is lost.
const CLOSES_NOTHING: &str = "stray-eqmp";
const UNOPENED: [&str; 2] = ["stray-text", "bad-entry"];

/// Which of two items moves to the column of the other.
#[derive(Clone, Copy)]
enum Moves {
    Inner,
    Outer,
}

/// Drops what no rule would find if the structure were as it was meant. Places move by that; what is said does not.
pub(super) fn drop_consequences(findings: &mut Vec<Finding>, reading: &Reading, sources: &SourceMap) {
    let is_cause = |one: &&Finding| is_lost_heading(one, reading) || is_of_items(one);
    let mut causes: Vec<Finding> = findings.iter().filter(is_cause).cloned().collect();
    causes.extend(unopened(findings, sources));
    if causes.is_empty() {
        return;
    }
    // Which of two columns is the wrong one is seen from what is left.
    let ways: &[Moves] =
        if causes.iter().any(is_of_columns) { &[Moves::Inner, Moves::Outer] } else { &[Moves::Inner] };
    let ways = ways.iter().filter_map(|moves| left(&causes, sources, *moves));
    let Some(left) = ways.min_by_key(Vec::len) else { return };
    let left: BTreeSet<_> = left.iter().map(said).collect();
    let touched: BTreeSet<_> = causes.iter().map(|one| one.diagnostic.entry.clone()).collect();
    let is_all = causes.iter().any(|one| [HEADINGS, CLOSES_NOTHING].contains(&one.diagnostic.code));
    let causes: BTreeSet<_> = causes.iter().map(said).collect();
    findings.retain(|one| {
        let is_touched = is_all || touched.contains(&one.diagnostic.entry);
        !is_touched || causes.contains(&said(one)) || left.contains(&said(one))
    });
}

/// What is found once the causes are mended; `None` where nothing mends them.
fn left(causes: &[Finding], sources: &SourceMap, moves: Moves) -> Option<Vec<Finding>> {
    let mend = |one: &Finding| {
        let fix = if is_of_columns(one) { columns(&one.diagnostic, sources, moves) } else { one.fix.clone() };
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

/// Each EQMP that closes nothing, with the edit that opens the documentation ahead of the first line above it that is none.
fn unopened(findings: &[Finding], sources: &SourceMap) -> Vec<Finding> {
    let of =
        |codes: &'static [&'static str]| findings.iter().filter(|one| codes.contains(&one.diagnostic.code));
    let stray: BTreeSet<Span> = of(&UNOPENED).map(|one| one.diagnostic.span).collect();
    let mut ends: Vec<&Finding> = of(&[CLOSES_NOTHING]).collect();
    ends.sort_by_key(|one| one.diagnostic.span);
    let mut out = Vec::new();
    let mut behind = None;
    for one in ends {
        let end = one.diagnostic.span;
        // Up to the end of the documentation before it.
        let from = behind.replace(end).filter(|last: &Span| last.file == end.file).map_or(0, |last| last.end);
        let text = sources.file(end.file).text.get(from as usize..end.start as usize).unwrap_or_default();
        let from = from + text.rfind("\nEQMP").map_or(0, |at| at as u32 + 1);
        let first = stray.range(Span { start: from, end: from, ..end }..end).next();
        if let Some(first) = first {
            let start = margin(*first, sources).start;
            let place = Span { start, end: start, ..*first };
            let fix = vec![Edit { span: place, text: "SQMP\n".to_owned() }];
            out.push(Finding { fix, ..one.clone() });
        }
    }
    out
}

fn is_of_items(one: &Finding) -> bool {
    one.diagnostic.code == DASHES || is_of_columns(one)
}

fn is_of_columns(one: &Finding) -> bool {
    COLUMNS.contains(&one.diagnostic.code)
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

#[cfg(test)]
mod tests {
    use crate::lint::lint;
    use crate::lint::tests::{command, query_lamps};
    use qmp_schema::{SourceMap, read};

    fn codes(text: &str) -> Vec<&'static str> {
        let mut sources = SourceMap::new();
        sources.add("commands.hx", text);
        lint(&sources, &read(&sources)).iter().map(|one| one.diagnostic.code).collect()
    }

    #[test]
    fn one_cause_is_one_finding() {
        let example = r#"-> { "execute": "query-lamps" }
<- { "return": [ { "lamp": "desk", "level": 3, "bulb": { "watts": 5 } } ] }"#;
        let text = query_lamps(example)
            + &command(
                "stop",
                "",
                "Stop.\n\nExample:\n\n-> { \"execute\": \"stop\" }\n<- { \"return\": {} }\n",
            );
        assert_eq!(codes(&text), [""; 0]);
        assert_eq!(codes(&text.replacen("SQMP\n", "", 1)), ["stray-eqmp"]);
        assert_eq!(codes(&text.replace("- \"level\"", "  - \"level\"")), ["nested-in-scalar"], "too far in");
        assert_eq!(codes(&text.replace("- \"level\"", " \"level\"")), ["item-dash"]);
    }
}
