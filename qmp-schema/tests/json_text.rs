//! Golden cases of what programs write: `introspect/` has introspection and recordings, `schema-json/` the project's own
//! JSON. `NAME.json` or `NAME.replies` is read; `NAME.out` has what the schema is as JSON, `NAME.err` the diagnostics.
//! A new case is a new file, whose name says what it shows; there is an `.out` where there is no error.
//! `BLESS=1` writes what is expected: read it before you commit it.

#![allow(clippy::unwrap_used)] // A test may fail.

use qmp_schema::{SourceMap, read, to_json};
use std::fs;
use std::path::{Path, PathBuf};

const FOLDERS: [&str; 2] = ["introspect", "schema-json"];

/// All files of the folders with one of these endings, sorted.
fn files(endings: &[&str]) -> Vec<PathBuf> {
    let folder = |name| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    let entries = FOLDERS.iter().flat_map(|name| fs::read_dir(folder(name)).unwrap());
    let has_ending =
        |path: &PathBuf| endings.iter().any(|ending| path.extension().is_some_and(|own| own == *ending));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).filter(has_ending).collect();
    files.sort();
    files
}

/// What is expected of a case, by the ending of the file that says so; empty where there is no file.
fn answers(case: &Path) -> [(&'static str, String); 2] {
    let mut sources = SourceMap::new();
    sources.add(case.file_name().unwrap(), fs::read_to_string(case).unwrap());
    let reading = read(&sources);
    let shown = reading.diagnostics.iter().map(|one| format!("{}\n", one.one_line(&sources)));
    let out = if reading.has_errors() { String::new() } else { to_json(&reading.schema).unwrap() };
    [("out", out), ("err", shown.collect())]
}

#[test]
fn every_case_reads_as_expected() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    for case in files(&["json", "replies"]) {
        for (ending, answer) in answers(&case) {
            let expected_in = case.with_extension(ending);
            let expected = fs::read_to_string(&expected_in).unwrap_or_default();
            if expected == answer {
                continue;
            }
            if !bless {
                let path = expected_in.display();
                differences.push(format!("{path}\n--- expected\n{expected}\n--- got\n{answer}"));
            } else if answer.is_empty() {
                fs::remove_file(&expected_in).unwrap();
            } else {
                fs::write(&expected_in, answer).unwrap();
            }
        }
    }
    assert!(differences.is_empty(), "{}\nBLESS=1 writes what was got", differences.join("\n"));
}

#[test]
fn no_expectation_without_its_case() {
    let cases = files(&["json", "replies"]);
    assert!(!cases.is_empty());
    for file in files(&["out", "err"]) {
        let of_case = |ending: &&str| cases.contains(&file.with_extension(ending));
        assert_eq!(
            ["json", "replies"].iter().filter(|ending| of_case(ending)).count(),
            1,
            "{}",
            file.display()
        );
    }
}
