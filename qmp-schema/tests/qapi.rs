//! QAPI schemas: `qapi/NAME.json` is read with what it includes, `NAME.out` has its paths where there are no errors,
//! and `NAME.err` its diagnostics where there are any. A new case is a new file; its first line says what it shows.
//! `BLESS=1` writes what is expected: read it before you commit it.

#![allow(clippy::unwrap_used)] // A test may fail.

use qmp_schema::{SourceMap, paths, read};
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/qapi/");

/// The cases, sorted by name; what they include is in folders.
fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect();
    cases.sort();
    cases
}

/// The paths and the diagnostics of a case; `None` where there is no such file.
fn answers(case: &Path) -> [(&'static str, Option<String>); 2] {
    let mut sources = SourceMap::new();
    sources.load_source(case.to_str().unwrap()).unwrap();
    let reading = read(&sources);
    let lines = |all: &mut dyn Iterator<Item = String>| all.map(|line| line + "\n").collect::<String>();
    let mut diagnostics = reading.diagnostics.iter().map(|one| one.one_line(&sources).to_string());
    let err = lines(&mut diagnostics).replace(FOLDER, "");
    let out = (!reading.has_errors()).then(|| lines(&mut paths(&reading.schema)));
    [("out", out), ("err", Some(err).filter(|err| !err.is_empty()))]
}

#[test]
fn every_case_reads_as_expected() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    for case in cases() {
        for (ending, answer) in answers(&case) {
            let expected_in = case.with_extension(ending);
            let expected = fs::read_to_string(&expected_in).ok();
            if expected == answer {
                continue;
            }
            match answer {
                Some(answer) if bless => fs::write(&expected_in, answer).unwrap(),
                None if bless => fs::remove_file(&expected_in).unwrap(),
                answer => {
                    let shown = |text: Option<String>| text.unwrap_or_else(|| "(no file)\n".into());
                    let (expected, answer) = (shown(expected), shown(answer));
                    differences.push(format!(
                        "{}\n--- expected\n{expected}\n--- got\n{answer}",
                        expected_in.display()
                    ));
                }
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
        let said = first.strip_prefix("# ").unwrap_or("");
        assert!(said.split_whitespace().count() >= 3, "{}: {first:?}", case.display());
    }
}

#[test]
fn no_expectation_without_its_case() {
    let known = cases();
    for entry in fs::read_dir(FOLDER).unwrap() {
        let path = entry.unwrap().path();
        assert!(
            path.is_dir() || known.contains(&path.with_extension("json")),
            "{} belongs to no case",
            path.display()
        );
    }
}
