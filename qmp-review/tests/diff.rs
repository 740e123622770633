//! Golden cases: `diff/NAME/old.*` and `new.*` are compared both ways, and `expected.txt` has what is found. Cases whose names
//! start with a number show that row of the table that ../shared/COMPAT.md has. A new case is a new folder; the first line of its
//! files says what it shows. `BLESS=1` writes what is expected: read it before you commit it.

#![allow(clippy::unwrap_used, clippy::panic)] // A test may fail.

#[path = "support/cases.rs"]
mod cases;

use qmp_review::diff::{Change, diff, rules};
use qmp_schema::{SourceMap, Span};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A change as the expected files have it.
fn text(change: &Change, old: &SourceMap, new: &SourceMap) -> String {
    let mut out = format!("{} {}\n", change.verdict.name(), change.rule);
    for site in &change.sites {
        writeln!(out, "    {site}").unwrap();
    }
    writeln!(out, "    {}", change.full_message()).unwrap();
    writeln!(out, "    {}", change.meaning).unwrap();
    let place = |span: Option<Span>, sources: &SourceMap| span.map(|span| sources.location(span).to_string());
    let places = [
        ("was", place(change.old, old)),
        ("is", place(change.new, new)),
        ("shown at", place(change.near, new)),
    ];
    let places = places.into_iter().filter_map(|(word, place)| Some(format!("{word} {}", place?)));
    writeln!(out, "    {}", places.collect::<Vec<_>>().join(", ")).unwrap();
    let attributes = &change.attributes;
    let mut said = Vec::new();
    if change.strict != change.verdict {
        said.push(format!("else {}", change.strict.name()));
    }
    said.extend(attributes.unstable.then(|| "unstable".to_owned()));
    said.extend(attributes.deprecated.then(|| "deprecated".to_owned()));
    said.extend(attributes.advice.clone());
    said.extend(attributes.condition.as_ref().map(|condition| format!("if {condition}")));
    said.extend(attributes.one_build.then(|| "one build".to_owned()));
    said.extend(attributes.downstream.then(|| "downstream".to_owned()));
    if !said.is_empty() {
        writeln!(out, "    ({})", said.join("; ")).unwrap();
    }
    out
}

#[test]
fn every_case_gives_what_is_expected() {
    let mut met = BTreeSet::new();
    cases::check("diff", |case| {
        let ((old_sources, old), (new_sources, new)) = (cases::side(case, "old"), cases::side(case, "new"));
        let ways = [
            ("old to new", diff(&old.schema, &new.schema), &old_sources, &new_sources),
            ("new to old", diff(&new.schema, &old.schema), &new_sources, &old_sources),
        ];
        let mut got = String::new();
        for (way, changes, from, to) in ways {
            writeln!(got, "# {way}").unwrap();
            if changes.is_empty() {
                got += "nothing\n";
            }
            for change in &changes {
                met.insert(change.rule);
                got += &text(change, from, to);
            }
        }
        got
    });
    let unseen: Vec<&str> = rules().iter().map(|rule| rule.id).filter(|id| !met.contains(id)).collect();
    assert_eq!(unseen, [""; 0], "no case shows these rules");
}

/// A file with what stands between the lines of the table's marks replaced.
fn with_table(text: &str) -> String {
    let (head, rest) = text.split_once("<!-- table").unwrap();
    let (mark, rest) = rest.split_once('\n').unwrap();
    let (_, tail) = rest.split_once("<!-- end of table -->").unwrap();
    format!("{head}<!-- table{mark}\n{}<!-- end of table -->{tail}", qmp_review::diff::table())
}

#[test]
fn the_published_table_is_that_of_the_code() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/compatibility.md");
    let text = fs::read_to_string(file).unwrap();
    let wanted = with_table(&text);
    cases::expect(Path::new(file), &wanted);
}

#[test]
fn each_rule_has_a_page_and_each_page_a_rule() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/diff/rules"));
    let pages: BTreeSet<String> = cases::entries(folder)
        .iter()
        .map(|page| page.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    let ids: BTreeSet<String> = rules().iter().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(pages, ids);
    assert_eq!(ids.len(), rules().len());
    for rule in rules() {
        for heading in ["\n## Problem\n", "\n## Example\n", "\n## Solution\n"] {
            assert!(rule.page.contains(heading), "{}", rule.id);
        }
        assert!(rule.send.is_some() || rule.receive.is_some());
    }
}
