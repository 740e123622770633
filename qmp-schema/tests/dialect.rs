//! Golden cases of exact files: `dialect/NAME.hx`, `NAME.txt`, or a folder `NAME` of several is read; `NAME.out` has the
//! schema as the project's JSON, or where it cannot be used `NAME.err` its diagnostics. A new case is a new file; its first
//! lines say what it shows. `BLESS=1` writes what is expected: read it before you commit it.

#![allow(clippy::unwrap_used)] // A test may fail.

#[path = "support/files.rs"]
mod files;

use files::{entries, has_ending};
use qmp_schema::{SourceMap, read, to_json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/dialect");

fn cases() -> Vec<PathBuf> {
    entries(Path::new(FOLDER))
        .into_iter()
        .filter(|path| path.is_dir() || has_ending(path, &["hx", "txt"]))
        .collect()
}

fn files(case: &Path) -> Vec<PathBuf> {
    if case.is_dir() { entries(case) } else { vec![case.to_owned()] }
}

/// What a case reads as, and the ending of the file that has it.
fn answer(case: &Path) -> (&'static str, String) {
    let mut sources = SourceMap::new();
    for file in files(case) {
        sources.add(file.strip_prefix(FOLDER).unwrap(), fs::read_to_string(&file).unwrap());
    }
    let reading = read(&sources);
    if reading.diagnostics.is_empty() {
        return ("out", to_json(&reading.schema).unwrap());
    }
    let lines = reading.diagnostics.iter().map(|one| one.one_line(&sources).to_string() + "\n");
    ("err", lines.collect())
}

#[test]
fn every_case_reads_as_expected() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    for case in cases() {
        let (ending, answer) = answer(&case);
        let expected_in = case.with_extension(ending);
        let expected = fs::read_to_string(&expected_in).unwrap_or_else(|_| "(there is no such file)".into());
        if expected == answer {
            continue;
        }
        if bless {
            fs::write(&expected_in, answer).unwrap();
        } else {
            differences
                .push(format!("{}\n--- expected\n{expected}\n--- got\n{answer}", expected_in.display()));
        }
    }
    assert!(differences.is_empty(), "{}\nBLESS=1 writes what was got", differences.join("\n"));
    let cases: BTreeSet<PathBuf> = cases().iter().map(|case| case.with_extension("")).collect();
    let mut expected = BTreeSet::new();
    for path in entries(Path::new(FOLDER)).iter().filter(|path| has_ending(path, &["out", "err"])) {
        assert!(cases.contains(&path.with_extension("")), "{} belongs to no case", path.display());
        assert!(expected.insert(path.with_extension("")), "{} has two expectations", path.display());
    }
    assert_eq!(expected.len(), cases.len());
}

#[test]
fn every_case_is_exact_and_says_what_it_shows() {
    for file in cases().iter().flat_map(|case| files(case)) {
        let text = fs::read_to_string(&file).unwrap();
        let said = text
            .lines()
            .take_while(|line| line.starts_with("HXCOMM"))
            .any(|line| line.split(' ').count() > 3);
        assert!(said, "{}", file.display());
    }
}
