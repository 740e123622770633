//! Cases that are folders, and what is expected of them.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]

use qmp_schema::{Reading, SourceMap, read};
use std::fs;
use std::path::{Path, PathBuf};

/// What is in a folder, sorted.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    all
}

/// The files of a case that have this name, whatever their endings.
pub fn side(case: &Path, name: &str) -> (SourceMap, Reading) {
    let mut sources = SourceMap::new();
    for file in entries(case) {
        if file.file_stem().is_some_and(|stem| stem == name) {
            sources.add(file.file_name().unwrap(), fs::read_to_string(&file).unwrap());
        }
    }
    let reading = read(&sources);
    assert!(!reading.has_errors(), "{}: {:?}", case.display(), reading.diagnostics);
    (sources, reading)
}

/// Whether expected files are to be written.
pub fn bless() -> bool {
    std::env::var_os("BLESS").is_some_and(|value| value == "1")
}

/// Checks each case of a folder in `tests`: `expected.txt` is what `answer` gives.
pub fn check(folder: &str, mut answer: impl FnMut(&Path) -> String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let differences: Vec<String> = entries(&folder)
        .iter()
        .filter_map(|case| difference(&case.join("expected.txt"), &answer(case)))
        .collect();
    assert!(differences.is_empty(), "{}\nBLESS=1 writes what was got", differences.join("\n"));
}

/// Checks that a file is what was got.
pub fn expect(file: &Path, got: &str) {
    let difference = difference(file, got);
    assert!(difference.is_none(), "{}\nBLESS=1 writes what was got", difference.unwrap());
}

/// Both texts where they are not the same; writes the file where that is wanted.
fn difference(file: &Path, got: &str) -> Option<String> {
    let expected = fs::read_to_string(file).unwrap_or_else(|_| "(there is no such file)".into());
    if expected == got {
        return None;
    }
    if bless() {
        fs::write(file, got).unwrap();
        return None;
    }
    Some(format!("{}\n--- expected\n{expected}\n--- got\n{got}", file.display()))
}
