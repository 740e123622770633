//! Mending what has one mechanical answer.
//!
//! A fix may change what documentation says and how, never what the description means: each set of edits is read again, and one
//! that makes another meaning is left out.

use super::problem::fingerprints;
use super::{Edit, Finding, lint};
use crate::meaning::same_meaning;
use qmp_schema::{FileId, Reading, Schema, SourceMap, Span, read};
use std::collections::{BTreeMap, BTreeSet};

/// How often a description is mended and looked at again: what one fix brings to light, the next round mends.
const MAX_ROUNDS: usize = 10;

/// A description that was mended.
#[derive(Debug)]
pub struct Fixed {
    /// All files as they are now, in the order of those that were given.
    pub sources: SourceMap,
    /// What they say.
    pub reading: Reading,
    /// How many findings were mended in each file, by the file's place among them.
    pub mended: BTreeMap<FileId, usize>,
    /// Findings whose fix would change what the description means, with places in `sources`.
    pub left_out: Vec<Finding>,
}

/// Mends what can be mended of the findings that `wanted` leaves.
pub fn fix(
    sources: SourceMap,
    reading: Reading,
    wanted: impl Fn(Vec<Finding>, &SourceMap) -> Vec<Finding>,
) -> Fixed {
    let mut fixed = Fixed { sources, reading, mended: BTreeMap::new(), left_out: Vec::new() };
    // What was left out once is not tried again.
    let mut known: BTreeSet<String> = BTreeSet::new();
    for _ in 0..MAX_ROUNDS {
        let findings = wanted(lint(&fixed.sources, &fixed.reading), &fixed.sources);
        let names = fingerprints(findings.iter());
        let fixable = findings.into_iter().zip(names).filter(|(finding, _)| !finding.fix.is_empty());
        let (left_out, open): (Vec<_>, Vec<_>) = fixable.partition(|(_, name)| known.contains(name));
        fixed.left_out = left_out.into_iter().map(|(finding, _)| finding).collect();
        let mut round = Round::new(&fixed.sources, &fixed.reading.schema);
        round.take(&apart(&open));
        let Round { taken, refused, .. } = round;
        for (finding, name) in refused {
            fixed.left_out.push(finding.clone());
            known.insert(name.clone());
        }
        let Some(sources) = edited(&fixed.sources, taken.iter().map(|(finding, _)| finding)) else { break };
        for (finding, _) in taken {
            *fixed.mended.entry(finding.diagnostic.span.file).or_default() += 1;
        }
        fixed.reading = read(&sources);
        fixed.sources = sources;
    }
    fixed.left_out.sort_by_key(|finding| finding.diagnostic.span);
    fixed
}

/// A finding, and what tells it from others.
type Named = (Finding, String);

/// Findings whose edits do not meet those of another; of ones that do, the first. The others have their turn in the next round.
fn apart(findings: &[Named]) -> Vec<&Named> {
    let mut taken: BTreeSet<Span> = BTreeSet::new();
    let mut out = Vec::new();
    for named in findings {
        let (finding, _) = named;
        let meets_taken = |edit: &Edit| {
            let last = Span { start: edit.span.end, end: u32::MAX, ..edit.span };
            let reaches = |span: &&Span| span.file == edit.span.file && edit.span.start <= span.end;
            taken.range(..=last).rev().take_while(reaches).any(|span| meet(*span, edit.span))
        };
        if !finding.fix.iter().any(meets_taken) {
            taken.extend(finding.fix.iter().map(|edit| edit.span));
            out.push(named);
        }
    }
    out
}

/// Whether two edits have a place in common. One that inserts has those on its two sides.
fn meet(a: Span, b: Span) -> bool {
    let (start, end) = (a.start.max(b.start), a.end.min(b.end));
    start < end || start == end && (a.start == a.end || b.start == b.end)
}

/// Which of the fixes keep the meaning.
struct Round<'f> {
    sources: &'f SourceMap,
    schema: &'f Schema,
    taken: Vec<&'f Named>,
    refused: Vec<&'f Named>,
}

impl<'f> Round<'f> {
    fn new(sources: &'f SourceMap, schema: &'f Schema) -> Round<'f> {
        Round { sources, schema, taken: Vec::new(), refused: Vec::new() }
    }

    /// Takes the fixes that keep the meaning: all at once where they do, else each half by itself, so that few that do not
    /// cost few readings.
    fn take(&mut self, fixes: &[&'f Named]) {
        if fixes.is_empty() {
            return;
        }
        let with = [&self.taken, fixes].concat();
        let keeps = edited(self.sources, with.iter().map(|(finding, _)| finding))
            .is_none_or(|new| same_meaning(self.schema, &read(&new).schema));
        match fixes {
            _ if keeps => self.taken = with,
            [one] => self.refused.push(one),
            _ => {
                let (first, second) = fixes.split_at(fixes.len() / 2);
                self.take(first);
                self.take(second);
            }
        }
    }
}

/// The files with the edits of some findings; `None` where that changes nothing.
pub(super) fn edited<'f>(
    sources: &SourceMap,
    findings: impl IntoIterator<Item = &'f Finding>,
) -> Option<SourceMap> {
    let mut edits: BTreeMap<FileId, Vec<&Edit>> = BTreeMap::new();
    for edit in findings.into_iter().flat_map(|finding| &finding.fix) {
        edits.entry(edit.span.file).or_default().push(edit);
    }
    let mut out = SourceMap::new();
    let mut changed = false;
    for (id, file) in sources.files() {
        let text = with_edits(&file.text, edits.remove(&id).unwrap_or_default());
        changed |= text != file.text;
        out.add(&file.path, text);
    }
    changed.then_some(out)
}

/// A text with edits that do not overlap. Lines that they add end as the others of the text do.
pub(super) fn with_edits(text: &str, mut edits: Vec<&Edit>) -> String {
    edits.sort_by_key(|edit| edit.span);
    let windows = text.split_inclusive('\n').next().is_some_and(|line| line.ends_with("\r\n"));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for Edit { span, text: new } in edits {
        let range = span.range();
        out += text.get(done..range.start).unwrap_or_default();
        out += &if windows { new.replace('\n', "\r\n") } else { new.clone() };
        done = range.end.max(done);
    }
    out + text.get(done..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::Level;
    use qmp_schema::Diagnostic;

    fn edit(start: usize, end: usize, text: &str) -> Edit {
        Edit { span: Span::new(FileId::default(), start, end), text: text.to_owned() }
    }

    fn named(name: &str, edit: Edit) -> Named {
        let diagnostic = Diagnostic::warning("rule", edit.span, name);
        (Finding { level: Level::Warn, diagnostic, fix: vec![edit] }, name.to_owned())
    }

    #[test]
    fn edits_in_any_order() {
        let edits = [edit(3, 3, "!"), edit(0, 1, "A"), edit(1, 2, "")];
        assert_eq!(with_edits("abc", edits.iter().collect()), "Ac!");
    }

    #[test]
    fn what_meets_waits_for_the_next_round() {
        let edits = [
            edit(0, 1, ""),
            edit(1, 2, ""),
            edit(2, 2, "!"),
            edit(2, 3, ""),
            edit(5, 7, ""),
            edit(6, 6, "?"),
        ];
        let findings: Vec<Named> = edits.into_iter().map(|edit| named("", edit)).collect();
        let taken: Vec<_> = apart(&findings).iter().map(|(finding, _)| finding.fix[0].span.range()).collect();
        assert_eq!(taken, [0..1, 1..2, 2..3, 5..7]);
    }

    #[test]
    fn line_ends_stay() {
        assert_eq!(with_edits("a\r\nb", vec![&edit(1, 1, "\n-")]), "a\r\n-\r\nb");
        assert_eq!(with_edits("a\nb", vec![&edit(1, 1, "\n-")]), "a\n-\nb");
    }

    /// One fix of several would make another meaning.
    #[test]
    fn what_changes_the_meaning_is_left_out() {
        let text = "LAMP\n---\n\nIt is lit.\n\nData:\n\n- \"level\": how brihgt (json-int)\n\nSTOP\n---\n\nData: None.\n";
        let mut sources = SourceMap::new();
        let file = sources.add("events.txt", text);
        let finding = |old: &str, new: &str| {
            let start = text.find(old).unwrap();
            named(old, Edit { span: Span::new(file, start, start + old.len()), text: new.to_owned() })
        };
        let findings = [
            finding("brihgt", "bright"),
            finding("json-int", "json-string"),
            finding("---\n\nData", "----\n\nData"),
        ];
        let schema = read(&sources).schema;
        let mut round = Round::new(&sources, &schema);
        round.take(&apart(&findings));
        let said = |named: &[&Named]| named.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>();
        assert_eq!(said(&round.taken), ["brihgt", "---\n\nData"]);
        assert_eq!(said(&round.refused), ["json-int"]);
    }

    #[test]
    fn of_fixes_that_touch_the_first_is_taken() {
        let finding = |start, end| named("", edit(start, end, ""));
        let findings = [finding(0, 2), finding(1, 3), finding(2, 2), finding(4, 5)];
        let starts: Vec<u32> = apart(&findings).iter().map(|(one, _)| one.diagnostic.span.start).collect();
        assert_eq!(starts, [0, 4]);
    }
}
