//! Golden cases: `golden/NAME.hx` or `NAME.txt` is read, `NAME.out` has its paths and `NAME.err` its
//! diagnostics. A new case is a new file; its first line says what it shows. `BLESS=1` writes what is
//! expected: read it before you commit it.

#![allow(clippy::unwrap_used)] // A test may fail.

use qmp_schema::{SourceMap, paths, read};
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");

/// The cases, sorted by name.
fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    let is_case = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "hx" || ending == "txt");
    let mut cases: Vec<PathBuf> = entries.filter(is_case).collect();
    cases.sort();
    cases
}

/// Each line with its end.
fn lines(all: impl Iterator<Item = String>) -> String {
    all.map(|line| line + "\n").collect()
}

/// The paths and the diagnostics of a case.
fn answers(case: &Path) -> [(&'static str, String); 2] {
    let mut sources = SourceMap::new();
    let text = String::from_utf8_lossy(&fs::read(case).unwrap()).into_owned();
    sources.add(case.file_name().unwrap(), text);
    let reading = read(&sources);
    let diagnostics = reading.diagnostics.iter().map(|one| one.one_line(&sources).to_string());
    [("out", lines(paths(&reading.schema))), ("err", lines(diagnostics))]
}

#[test]
fn every_case_reads_as_expected() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    for case in cases() {
        for (ending, answer) in answers(&case) {
            let expected_in = case.with_extension(ending);
            let expected = fs::read_to_string(&expected_in).ok();
            if expected.as_ref() == Some(&answer) {
                continue;
            }
            if bless {
                fs::write(&expected_in, answer).unwrap();
            } else {
                let expected = expected.unwrap_or_else(|| "(there is no such file)".into());
                differences
                    .push(format!("{}\n--- expected\n{expected}\n--- got\n{answer}", expected_in.display()));
            }
        }
    }
    assert!(differences.is_empty(), "{}\nBLESS=1 writes what was got", differences.join("\n"));
}

#[test]
fn the_first_line_says_what_is_shown() {
    for case in cases() {
        let text = String::from_utf8_lossy(&fs::read(&case).unwrap()).into_owned();
        let first = text.trim_start_matches('\u{feff}').lines().next().unwrap_or("");
        let said = match case.extension().is_some_and(|ending| ending == "hx") {
            true => first.strip_prefix("HXCOMM ").unwrap_or(""),
            false => first,
        };
        assert!(said.split_whitespace().count() >= 3, "{}: {first:?}", case.display());
    }
}

#[test]
fn no_two_cases_share_their_expectations() {
    let names: Vec<PathBuf> = cases().iter().map(|case| case.with_extension("")).collect();
    assert!(
        names.windows(2).all(|pair| pair[0] != pair[1]),
        "a .hx and a .txt have the same name: {names:?}"
    );
}

#[test]
fn no_expectation_without_its_case() {
    let known = cases();
    for entry in fs::read_dir(FOLDER).unwrap() {
        let path = entry.unwrap().path();
        let of_case = ["hx", "txt"].iter().any(|ending| known.contains(&path.with_extension(ending)));
        assert!(of_case, "{} belongs to no case", path.display());
    }
}
