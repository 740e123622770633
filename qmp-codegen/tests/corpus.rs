//! The examples of real releases, in ../shared/corpus, decode into the types generated from the same release, and
//! nothing of them is lost; all but those of which corpus/examples.txt says what is wrong with them. That the generated
//! code compiles without warnings is the concern of `compiles.rs`.

#![allow(clippy::unwrap_used)]

#[path = "../../tests/support/require.rs"]
mod require;

use qmp_codegen::Config;
use qmp_schema::model::{Doc, ExampleKind};
use qmp_schema::{Schema, SourceMap};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// An example that is JSON, as it is given to the program that decodes it.
struct Example {
    /// `RELEASE ENTRY KIND NUMBER`, the number counted from 1 in its entry.
    place: String,
    release: String,
    kind: &'static str,
    /// Of the command or event whose type it should fit.
    name: String,
    value: Value,
}

/// The examples of a release that are JSON, and how many are not.
fn examples(release: &str, schema: &Schema) -> (Vec<Example>, usize) {
    let commands = schema.commands().map(|command| (&command.name, &command.doc));
    let events = schema.events().map(|event| (&event.name, &event.doc));
    let (mut found, mut broken) = (Vec::new(), 0);
    for (entry, doc) in commands.chain(events) {
        broken += of_entry(release, entry, doc, &mut found);
    }
    (found, broken)
}

fn of_entry(release: &str, entry: &str, doc: &Doc, found: &mut Vec<Example>) -> usize {
    // A reply answers the request above it.
    let mut command = entry.to_owned();
    let mut broken = 0;
    for (index, example) in doc.examples().enumerate() {
        let Ok(message) = serde_json::from_str::<Value>(&example.text) else {
            broken += 1;
            continue;
        };
        let (kind, name, value) = match example.kind {
            ExampleKind::Request => {
                command = message["execute"].as_str().unwrap_or_default().to_owned();
                let arguments = message.get("arguments").cloned().unwrap_or(json!({}));
                ("request", command.clone(), arguments)
            }
            ExampleKind::Reply => match message.get("return") {
                Some(value) => ("reply", command.clone(), value.clone()),
                None => ("error", command.clone(), message),
            },
            ExampleKind::Event => {
                ("event", message["event"].as_str().unwrap_or_default().to_owned(), message)
            }
        };
        let place = format!("{release} {entry} {kind} {}", index + 1);
        found.push(Example { place, release: module(release), kind, name, value });
    }
    broken
}

fn module(release: &str) -> String {
    release.replace('.', "_")
}

/// The releases by name, `v1.2.0`.
fn releases(shared: &Path) -> Vec<(String, Schema)> {
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(shared.join("corpus/hx")).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let read = |folder: &PathBuf| {
        let mut sources = SourceMap::new();
        sources.load_source(folder.to_str().unwrap()).unwrap();
        (folder.file_name().unwrap().to_str().unwrap().to_owned(), qmp_schema::read(&sources).schema)
    };
    folders.iter().map(read).collect()
}

/// The program: for each line `RELEASE KIND NAME JSON` it prints what the JSON is after decoding and encoding, or
/// `error: …`.
fn program(releases: &[(String, Schema)]) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus");
    std::fs::create_dir_all(scratch.join("src")).unwrap();
    // The same versions as here, so that nothing is fetched.
    std::fs::copy(root.join("Cargo.lock"), scratch.join("Cargo.lock")).unwrap();
    let wire = root.join("qmp-wire");
    let manifest = format!(
        "[package]\nname = \"corpus\"\nedition = \"2024\"\n[dependencies]\nqmp-wire = {{ path = {wire:?} }}\n[workspace]\n"
    );
    std::fs::write(scratch.join("Cargo.toml"), manifest).unwrap();
    let mut lib = String::from("//! Corpus.\n#![deny(warnings, missing_docs)]\n");
    let mut main = String::from(include_str!("corpus/decode.rs.in"));
    let mut arms = String::new();
    for (release, schema) in releases {
        let module = module(release);
        let rust = Config::new().module(&module).generate(schema).unwrap();
        std::fs::write(scratch.join("src").join(format!("{module}.in")), rust).unwrap();
        writeln!(lib, "/// Release.\npub mod {module} {{ include!(\"{module}.in\"); }}").unwrap();
        main += &include_str!("corpus/release.rs.in").replace("RELEASE", &module);
        writeln!(arms, "{module:?} => {module}(kind, name, json),").unwrap();
    }
    writeln!(
        main,
        "fn again(release: &str, kind: &str, name: &str, json: &str) -> Result<String, String> {{\n\
         match release {{ {arms} _ => Err(\"no such release\".into()) }} }}"
    )
    .unwrap();
    std::fs::write(scratch.join("src/lib.rs"), lib).unwrap();
    std::fs::write(scratch.join("src/main.rs"), main).unwrap();
    let target = scratch.join("target");
    let output = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--quiet", "--manifest-path"])
        .arg(scratch.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", &target)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target.join("debug/corpus")
}

/// What the program makes of the examples, a line each.
fn run(program: &Path, examples: &[Example]) -> Vec<String> {
    let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = String::new();
    for Example { release, kind, name, value, .. } in examples {
        writeln!(input, "{release} {kind} {name} {value}").unwrap();
    }
    // It reads all before it answers.
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// What is wrong with an example; `None` if it decoded and nothing was lost.
fn problem(example: &Example, line: &str) -> Option<String> {
    match serde_json::from_str::<Value>(line) {
        Err(_) => Some(line.to_owned()),
        Ok(again) => (!same(&again, &example.value)).then(|| "something is lost".to_owned()),
    }
}

/// Equality, but for `1` and `1.0`.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (a, b) => a == b,
    }
}

#[test]
fn examples_decode_but_for_those_explained() {
    let Some(shared) = require::shared() else { return };
    let releases = releases(&shared);
    let (mut all, mut broken) = (Vec::new(), 0);
    for (release, schema) in &releases {
        let (examples, not_json) = examples(release, schema);
        all.extend(examples);
        broken += not_json;
    }
    let lines = run(&program(&releases), &all);
    assert_eq!(lines.len(), all.len());
    let problems: Vec<(&str, String)> = all
        .iter()
        .zip(&lines)
        .filter_map(|(example, line)| Some((example.place.as_str(), problem(example, line)?)))
        .collect();
    println!("{} examples, {} with a problem; {broken} more are not JSON", all.len(), problems.len());

    let explained: Vec<(&str, &str)> = include_str!("corpus/examples.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once(": ").unwrap())
        .collect();
    let new: Vec<String> = problems
        .iter()
        .filter(|(place, _)| explained.iter().all(|(known, _)| known != place))
        .map(|(place, problem)| format!("{place}: {problem}"))
        .collect();
    assert!(new.is_empty(), "not in tests/corpus/examples.txt:\n{}", new.join("\n"));
    let stale: Vec<&str> = explained
        .iter()
        .map(|(known, _)| *known)
        .filter(|known| problems.iter().all(|(place, _)| place != known))
        .collect();
    assert!(stale.is_empty(), "tests/corpus/examples.txt explains what decodes: {stale:#?}");
}
