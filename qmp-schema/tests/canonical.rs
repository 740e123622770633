//! The canonical form of files. `canonical/NAME.hx` or `NAME.txt` is rewritten; `NAME.out` has its canonical form, or
//! where it has none `NAME.err` says why. A new case is a new file; its first line says what it shows. `BLESS=1` writes
//! what is expected: read it before you commit it.

#![allow(clippy::unwrap_used)] // A test may fail.

#[path = "../../tests/support/require.rs"]
mod require;

#[path = "support/files.rs"]
mod files;

use files::{entries, has_ending};
use qmp_schema::{Diagnostic, Layout, Schema, SourceMap, canonical, difference, paths, read, to_hx};
use std::fs;
use std::path::{Path, PathBuf};

fn rewritten(name: &str, text: &str) -> Result<String, String> {
    let mut sources = SourceMap::new();
    let file = sources.add(name, text);
    let shown = |diagnostic: &Diagnostic| format!("{}\n", diagnostic.one_line(&sources));
    canonical(&sources, file).map_err(|diagnostics| diagnostics.iter().map(shown).collect())
}

fn schema_of(text: &str) -> Schema {
    let mut sources = SourceMap::new();
    sources.add("t", text);
    read(&sources).schema
}

fn cases() -> Vec<PathBuf> {
    let all = entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/canonical"));
    all.into_iter().filter(|path| has_ending(path, &["hx", "txt", "json"])).collect()
}

#[test]
fn every_case_is_rewritten_as_expected() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    for case in cases() {
        let name = case.file_name().unwrap().to_str().unwrap();
        let text = fs::read_to_string(&case).unwrap();
        let (ending, answer) = match rewritten(name, &text) {
            Ok(text) => {
                assert_eq!(
                    rewritten(name, &text).as_ref(),
                    Ok(&text),
                    "{name}: the canonical form of itself"
                );
                ("out", text)
            }
            Err(text) => ("err", text),
        };
        let expected_in = case.with_extension(ending);
        let expected = fs::read_to_string(&expected_in).unwrap_or_else(|_| "(there is no such file)".into());
        if expected == answer {
            continue;
        }
        if bless {
            fs::write(&expected_in, answer).unwrap();
        } else {
            differences.push(format!("{name}\n--- expected\n{expected}\n--- got\n{answer}"));
        }
    }
    assert!(differences.is_empty(), "{}\nBLESS=1 writes what was got", differences.join("\n"));
}

#[test]
fn every_case_has_one_expectation() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/canonical");
    let names = |endings: &[&str]| -> Vec<PathBuf> {
        let of_ending = entries(&folder).into_iter().filter(|path| has_ending(path, endings));
        of_ending.map(|path| path.with_extension("")).collect()
    };
    assert_eq!(names(&["hx", "txt", "json"]), names(&["out", "err"]));
}

/// The model with all that is in it, but for places and how examples that are JSON are laid out.
fn model(schema: &Schema) -> String {
    let text = format!("{schema:#?}");
    let is_place = |line: &&str| ["start: ", "end: "].iter().any(|key| line.trim_start().starts_with(key));
    let line = |line: &str| match line.trim_start().starts_with("text: \"") {
        true => line.replace("\\n", "").replace(' ', ""),
        false => line.to_owned(),
    };
    text.lines().filter(|line| !is_place(line)).map(|text| line(text) + "\n").collect()
}

/// What has to stay, sorted: comment lines, lines of the preprocessor, handlers.
fn kept(text: &str) -> Vec<&str> {
    let kept =
        |line: &'_ str| line.starts_with("HXCOMM") || line.starts_with('#') || line.contains("qmp_marshal");
    // A handler may have stood below its `=`.
    let lines = text.lines().filter(|line| kept(line)).filter_map(|line| line.split_whitespace().last());
    let mut lines: Vec<&str> = lines.collect();
    lines.sort_unstable();
    lines
}

#[test]
fn every_release_says_the_same() {
    let Some(shared) = require::shared() else { return };
    let mut count = 0;
    for folder in entries(&shared.join("corpus/hx")) {
        for name in ["qmp-commands.hx", "qmp-events.txt"] {
            let text = fs::read_to_string(folder.join(name)).unwrap();
            let written = rewritten(name, &text).unwrap();
            let place = folder.join(name);
            let (before, after) = (schema_of(&text), schema_of(&written));
            assert_eq!(difference(&before, &after), None, "{}", place.display());
            assert!(paths(&before).eq(paths(&after)), "{}", place.display());
            let (before, after) = (model(&before), model(&after));
            let line = before.lines().zip(after.lines()).find(|(before, after)| before != after);
            assert_eq!(line, None, "{}", place.display());
            assert_eq!(before.len(), after.len(), "{}", place.display());
            assert_eq!(kept(&text), kept(&written), "{}", place.display());
            assert_eq!(rewritten(name, &written).as_deref(), Ok(written.as_str()), "{}", place.display());
            // Most of it is in canonical form then, not left alone.
            assert!(written.lines().filter(|line| line.trim_end().len() > 79).count() < 20);
            assert!(!written.lines().any(|line| line.ends_with(' ') || line.contains('\t')));
            count += 1;
        }
    }
    assert!(count >= 8, "{count}");
}

#[test]
fn what_is_converted_is_canonical() {
    let Some(shared) = require::shared() else { return };
    let sources = ["qapi/10.0.2", "hx/v2.5.0/qmp-commands.hx", "recordings/caps_10.0.0_x86_64.replies"];
    for source in sources {
        let mut map = SourceMap::new();
        map.load_source(shared.join("corpus").join(source).to_str().unwrap()).unwrap();
        let schema = read(&map).schema;
        for layout in [Layout::Whole, Layout::Split(&map)] {
            for file in to_hx(&schema, layout).unwrap() {
                let written = rewritten(&file.name, &file.text).unwrap();
                assert!(written == file.text, "{source}: {}", file.name);
            }
        }
    }
}

/// The cases of the readers have every form that there is.
#[test]
fn what_can_be_read_can_be_rewritten() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let cases = [entries(&tests.join("golden")), entries(&tests.join("dialect"))].concat();
    let mut count = 0;
    for case in cases.iter().filter(|path| has_ending(path, &["hx", "txt"])) {
        let (name, text) =
            (case.display().to_string(), String::from_utf8_lossy(&fs::read(case).unwrap()).into_owned());
        let mut sources = SourceMap::new();
        sources.add(&name, text.as_str());
        if read(&sources).has_errors() || text.contains('\u{fffd}') {
            continue;
        }
        let written = rewritten(&name, &text).unwrap();
        assert_eq!(difference(&schema_of(&text), &schema_of(&written)), None, "{name}");
        assert!(paths(&schema_of(&text)).eq(paths(&schema_of(&written))), "{name}");
        assert_eq!(rewritten(&name, &written), Ok(written), "{name}");
        count += 1;
    }
    assert!(count > 30, "{count}");
}

/// The sources that the project ships are in the form that it writes.
#[test]
fn shipped_sources_are_canonical() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let all = [entries(&root.join("qmp-types/schema")), entries(&root.join("examples/lighthouse/schema"))];
    for path in all.iter().flatten() {
        let text = fs::read_to_string(path).unwrap();
        let written = rewritten(path.to_str().unwrap(), &text).unwrap();
        assert!(written == text, "{}: run `qmp fmt` on it", path.display());
    }
    assert!(all.iter().all(|files| files.len() >= 2));
}

#[test]
fn hostile_texts() {
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    let doc = |body: &str| format!("SQMP\na\n---\n\n{body}\n\nEQMP\n");
    // What is no JSON to speak of stays as it is.
    for body in [format!("-> {{ \"execute\": {deep} }}"), format!("-> {deep}")] {
        assert_eq!(rewritten("a.hx", &doc(&body)), Ok(doc(&body)));
    }
    // One word as long as a file, and many.
    let word = "x".repeat(1 << 20);
    assert_eq!(rewritten("a.hx", &doc(&word)), Ok(doc(&word)));
    let words = rewritten("a.hx", &doc(&"word ".repeat(1 << 18))).unwrap();
    assert!(words.lines().all(|line| line.len() <= 79));
    for text in ["\0\u{1}\u{2}", "SQMP\n\u{fffd}\nEQMP\n", "", "{}", "\n\n", "HXCOMM exact\0"] {
        assert!(rewritten("a.hx", text).is_err(), "{text:?}");
    }
    let windows = doc("Text.").replace('\n', "\r\n");
    assert_eq!(rewritten("a.hx", &format!("\u{feff}{windows}")), Ok(doc("Text.")));
    let many =
        format!("HXCOMM exact\n\nSQMP\n{}a\n---\n\nReturns: None.\n\nEQMP\n", "HXCOMM x\n".repeat(100_000));
    assert_eq!(rewritten("a.hx", &many), Ok(many.replace("Returns", "Arguments: None.\n\nReturns")));
}
