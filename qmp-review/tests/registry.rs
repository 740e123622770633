//! The rules that check something themselves: each is a file that is registered, with its page beside it, and each page
//! shows what is so. Those that pass on what readers say are in `reader_codes.rs`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use qmp_review::lint::{Finding, Rule, lint, rules};
use qmp_review::{diff, lint};
use qmp_schema::{SourceMap, read};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The ids that the files of rules stand for, by their ending.
fn files(ending: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lint/rules");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_some_and(|one| one == ending));
    let ids = paths.map(|path| path.file_stem().unwrap().to_str().unwrap().replace('_', "-"));
    ids.filter(|id| id != "mod").collect()
}

/// The rules that are files, not codes of readers.
fn own() -> impl Iterator<Item = &'static Rule> {
    let files = files("md");
    rules().iter().filter(move |rule| files.contains(rule.id))
}

#[test]
fn each_rule_is_a_file_with_a_page() {
    let registered: BTreeSet<String> = own().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(files("md"), registered, "pages and registered rules");
    // Several rules of one kind may share their code.
    for id in files("rs") {
        let path = format!("{}/src/lint/rules/{}.rs", env!("CARGO_MANIFEST_DIR"), id.replace('-', "_"));
        let is_rule = fs::read_to_string(path).unwrap().contains(": Rule = Rule {");
        assert!(!is_rule || registered.contains(&id), "{id} has no page, or is not registered");
    }
}

#[test]
fn ids_are_sorted_and_of_one_rule_each() {
    let ids: Vec<&str> = rules().iter().map(|rule| rule.id).collect();
    assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
    for rule in diff::rules() {
        assert!(!ids.contains(&rule.id), "{} is a rule of lint and of diff", rule.id);
    }
    for word in ["all", "warnings"] {
        assert!(!ids.contains(&word), "{word} stands for several");
    }
    for id in ids {
        assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{id}");
    }
}

#[test]
fn each_page_has_its_parts() {
    for rule in own() {
        // In blocks `##` is QAPI's.
        let prose = rule.page.split("```").step_by(2).flat_map(str::lines);
        let headings: Vec<&str> = prose.filter(|line| line.starts_with('#')).collect();
        assert_eq!(headings, ["## Problem", "## Example", "## Solution"], "{}", rule.id);
        assert!(rule.page.lines().next().is_some_and(|line| line.ends_with('.')), "{}", rule.id);
        assert!(!rule.summary.ends_with('.') && !rule.summary.contains('\n'), "{}", rule.id);
    }
}

/// Each message says what to do.
#[test]
fn each_finding_has_a_help() {
    for rule in own() {
        for (language, text) in descriptions(rule.page, "Example") {
            let mut sources = SourceMap::new();
            sources.add(format!("example.{language}"), text);
            let findings = lint(&sources, &read(&sources));
            let of_it = findings.iter().filter(|one| one.diagnostic.code == rule.id);
            for Finding { diagnostic, .. } in of_it {
                assert!(diagnostic.help.is_some(), "{}: {}", rule.id, diagnostic.message);
            }
        }
    }
}

/// The descriptions in a part of a page. Blocks without a language, and what a terminal shows, are none.
fn descriptions<'p>(page: &'p str, part: &str) -> Vec<(&'p str, &'p str)> {
    let part = page.split("\n## ").find(|text| text.starts_with(part)).unwrap_or_default();
    let blocks = part.split("```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'));
    blocks.filter(|(language, _)| ["hx", "txt", "json"].contains(language)).collect()
}

/// What is found in a description, a line each: what is shown, and what this rule finds even where it is allowed.
fn found(rule: &str, language: &str, text: &str) -> Vec<(&'static str, String)> {
    let mut sources = SourceMap::new();
    sources.add(format!("example.{language}"), text);
    let findings = lint(&sources, &read(&sources));
    let line =
        |finding: &Finding| (finding.diagnostic.code, finding.diagnostic.one_line(&sources).to_string());
    let is_shown =
        |finding: &&Finding| finding.level != lint::Level::Allow || finding.diagnostic.code == rule;
    findings.iter().filter(is_shown).map(line).collect()
}

/// A page is the first that someone sees of a rule: its example has this finding and no other, its solution none.
#[test]
fn pages_show_what_is_so() {
    let mut wrong = Vec::new();
    for Rule { id, page, .. } in own() {
        let (bad, good) = (descriptions(page, "Example"), descriptions(page, "Solution"));
        if bad.is_empty() || good.is_empty() {
            wrong.push(format!("{id}: its page has no example, or none that is mended"));
        }
        for (language, text) in bad {
            let found = found(id, language, text);
            if !found.iter().any(|(code, _)| code == id) {
                wrong.push(format!("{id}: its example does not give it"));
            }
            let others = found.into_iter().filter(|(code, _)| code != id);
            wrong.extend(others.map(|(_, line)| format!("{id}: its example also gives {line}")));
        }
        for (language, text) in good {
            let lines = found(id, language, text).into_iter();
            wrong.extend(lines.map(|(_, line)| format!("{id}: its solution gives {line}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
