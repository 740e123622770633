//! docs/lint-json.schema.json says what `qmp lint --format json` prints.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn schema() -> jsonschema::Validator {
    let text = fs::read_to_string(root().join("docs/lint-json.schema.json")).unwrap();
    jsonschema::draft202012::new(&serde_json::from_str(&text).unwrap()).unwrap()
}

/// What is found in the texts of a folder; they are there to be read with difficulty.
fn found(folder: &str) -> Vec<Value> {
    let mut out = Vec::new();
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let path = entry.unwrap().path();
        if !path.extension().is_some_and(|ending| ["hx", "txt", "json"].iter().any(|one| ending == *one)) {
            continue;
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_qmp"));
        let output = command.args(["lint", "--format", "json", "-W", "all"]).arg(&path).output().unwrap();
        if output.status.code() == Some(2) {
            assert!(output.stdout.is_empty(), "{}", path.display());
        } else {
            out.push(serde_json::from_slice(&output.stdout).unwrap());
        }
    }
    out
}

#[test]
fn all_that_is_printed_is_valid() {
    let schema = schema();
    let mut findings = 0;
    for folder in
        ["qmp-schema/tests/golden", "qmp-schema/tests/dialect", "tests/cli/lint", "qmp-types/schema"]
    {
        for found in found(folder) {
            let errors: Vec<String> = schema.iter_errors(&found).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{folder}: {errors:?}");
            findings += found["findings"].as_array().unwrap().len();
        }
    }
    assert!(findings > 50, "{findings}");
}

#[test]
fn the_schema_refuses_what_is_never_printed() {
    let schema = schema();
    let whole = found("tests/cli/lint").pop().unwrap();
    assert!(schema.is_valid(&whole));
    let keys: Vec<String> = whole["findings"][0].as_object().unwrap().keys().cloned().collect();
    for key in keys {
        let mut without = whole.clone();
        without["findings"][0].as_object_mut().unwrap().remove(&key);
        assert!(!schema.is_valid(&without), "without {key}");
    }
    for (key, value) in
        [("level", json!("allow")), ("line", json!(0)), ("kind", json!("member")), ("more", json!(1))]
    {
        let mut other = whole.clone();
        other["findings"][0][key] = value;
        assert!(!schema.is_valid(&other), "{key}");
    }
}
