//! What --fix makes of a description. `fix/NAME.hx`, `NAME.txt` or `NAME.json` is mended; `NAME.out` has what it is
//! afterwards. A new case is a new file; its first line says what it shows, where its format has comments. `BLESS=1` writes what is
//! expected: read it before you commit it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../tests/support/require.rs"]
mod require;

#[path = "../../qmp-schema/tests/support/files.rs"]
mod files;

use files::{entries, has_ending};
use qmp_review::lint::{Fixed, fix, lint};
use qmp_schema::{SourceMap, paths, read};
use std::fs;
use std::path::{Path, PathBuf};

/// Mends all that can be mended, whatever the level of its rule is.
fn fixed(sources: SourceMap) -> Fixed {
    let reading = read(&sources);
    fix(sources, reading, |findings, _| findings)
}

fn texts(sources: &SourceMap) -> Vec<&str> {
    sources.files().map(|(_, file)| file.text.as_str()).collect()
}

/// The files of a folder that can be mended, sorted.
fn cases() -> Vec<PathBuf> {
    let all = entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fix"));
    all.into_iter().filter(|path| has_ending(path, &["hx", "txt", "json"])).collect()
}

#[test]
fn every_case_is_mended_as_expected() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    for case in cases() {
        let mut sources = SourceMap::new();
        sources.load(&case).unwrap();
        let once = fixed(sources);
        let got = texts(&once.sources).concat();
        assert!(!once.mended.is_empty(), "{}: nothing was mended", case.display());
        let twice = fixed(once.sources);
        assert_eq!(texts(&twice.sources).concat(), got, "{}: mended twice", case.display());
        let expected = case.with_extension("out");
        if fs::read_to_string(&expected).unwrap_or_default() == got {
            continue;
        }
        if bless {
            fs::write(&expected, got).unwrap();
        } else {
            differences.push(format!("{}\n--- got\n{got}", expected.display()));
        }
    }
    assert!(differences.is_empty(), "{}\nBLESS=1 writes what was got", differences.join("\n"));
}

/// Of QEMU's own texts all is mended that can be, in a run; nothing that is on the wire changes.
#[test]
fn every_release_is_mended_at_once() {
    let Some(shared) = require::shared() else { return };
    for folder in entries(&shared.join("corpus/hx")) {
        let mut sources = SourceMap::new();
        sources.load_source(folder.to_str().unwrap()).unwrap();
        let before = read(&sources).schema;
        let fixed = fixed(sources);
        let shown = folder.display();
        assert!(!fixed.mended.is_empty(), "{shown}");
        assert!(paths(&before).eq(paths(&fixed.reading.schema)), "{shown}");
        let left = lint(&fixed.sources, &fixed.reading);
        let fixable = left.iter().filter(|finding| !finding.fix.is_empty()).count();
        assert_eq!(fixable, fixed.left_out.len(), "{shown}: all others are mended");
    }
}
