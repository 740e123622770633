//! The manual pages of `qmp` itself are clean to mandoc, and have what a reader looks for.

#![allow(clippy::unwrap_used, reason = "helpers of tests are no tests to clippy")]

#[path = "support/require.rs"]
mod require;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

fn pages(folder: &tempfile::TempDir) -> Vec<PathBuf> {
    let status = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(["man", "-o"])
        .arg(folder.path())
        .stdout(std::process::Stdio::null())
        .status();
    assert!(status.unwrap().success());
    let mut pages: Vec<PathBuf> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.sort();
    pages
}

fn mandoc(arguments: &[&str], page: &PathBuf) -> String {
    let output = Command::new("mandoc").args(arguments).arg(page).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn pages_are_clean() {
    if require::program_without_version("mandoc").is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let pages = pages(&folder);
    assert!(pages.len() > 5);
    for page in &pages {
        assert_eq!(mandoc(&["-T", "lint", "-W", "warning"], page), "", "{}", page.display());
    }
    let shown = mandoc(&["-T", "ascii", "-O", "width=120"], &folder.path().join("qmp-paths.1"));
    // Bold letters are written over themselves.
    let plain: String =
        shown.split('\u{8}').map(|part| part.strip_suffix(|_| true).unwrap_or(part)).collect();
    assert!(plain.contains("qmp paths | grep '^command query-block '"), "{plain}");
}

/// Standard output has the page of the command.
#[test]
fn the_page_of_the_command_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    pages(&folder);
    let page = fs::read_to_string(folder.path().join("qmp.1")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_qmp")).arg("man").output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), page);
}
