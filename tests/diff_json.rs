//! docs/diff-json.schema.json says what `qmp diff --format json` prints; and what is compared at the size of real releases.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/require.rs"]
mod require;

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn schema() -> jsonschema::Validator {
    let text = fs::read_to_string(root().join("docs/diff-json.schema.json")).unwrap();
    jsonschema::draft202012::new(&serde_json::from_str(&text).unwrap()).unwrap()
}

fn qmp_diff(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp")).current_dir(folder).arg("diff").args(arguments).output().unwrap()
}

fn printed(case: &str, arguments: &[&str]) -> Value {
    let output = qmp_diff(&root().join("tests/cli").join(case), arguments);
    serde_json::from_slice(&output.stdout).unwrap()
}

fn assert_valid(schema: &jsonschema::Validator, printed: &Value) {
    let errors: Vec<String> = schema.iter_errors(printed).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn all_that_is_printed_is_valid() {
    let schema = schema();
    let format = ["--format", "json"];
    assert_valid(&schema, &printed("diff-formats", &[&["old.json", "new.json"][..], &format].concat()));
    assert_valid(&schema, &printed("diff-formats", &[&["old.json", "old.json"][..], &format].concat()));
    let accepted = printed("diff-accepted", &[&["old.json", "new.json"][..], &format].concat());
    assert_valid(&schema, &accepted);
    assert_eq!(accepted["counts"]["accepted"], json!(1));
    assert_valid(
        &schema,
        &printed("diff-same-release", &[&["x86.replies", "s390.replies"][..], &format].concat()),
    );
    let releases = ["--releases", "6.1=6.1.json,6.2=6.2.json,7.0=7.0.json"];
    assert_valid(&schema, &printed("diff-releases", &[&releases[..], &format].concat()));
}

#[test]
fn the_schema_refuses_what_is_never_printed() {
    let schema = schema();
    let whole = printed("diff-formats", &["old.json", "new.json", "--format", "json"]);
    let keys: Vec<String> = whole["findings"][0].as_object().unwrap().keys().cloned().collect();
    for key in keys {
        let mut part = whole.clone();
        part["findings"][0].as_object_mut().unwrap().remove(&key);
        assert!(!schema.is_valid(&part), "without {key}");
    }
    let mut other = whole.clone();
    other["findings"][0]["level"] = json!("fatal");
    assert!(!schema.is_valid(&other));
    assert!(!schema.is_valid(&json!({})));
}

/// Real releases: valid in each format, the same counts in all, and each release equals itself.
#[test]
fn recordings_of_releases() {
    let Some(shared) = require::shared() else { return };
    let folder = shared.join("corpus/recordings");
    let (old, new) = ("caps_6.2.0_x86_64.replies", "caps_7.0.0_x86_64.replies");
    let output = qmp_diff(&folder, &[old, new, "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_valid(&schema(), &json);
    assert_eq!(
        (json["old"]["version"].as_str(), json["new"]["version"].as_str()),
        (Some("6.2.0"), Some("7.0.0"))
    );
    let findings = json["findings"].as_array().unwrap().len();
    let sarif = qmp_diff(&folder, &[old, new, "--format", "sarif"]);
    let sarif: Value = serde_json::from_slice(&sarif.stdout).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), findings);
    let github = qmp_diff(&folder, &[old, new, "--format", "github"]);
    assert_eq!(String::from_utf8(github.stdout).unwrap().lines().count(), findings);
    let same = qmp_diff(&folder, &[old, old, "--fail-on", "info"]);
    assert_eq!(same.status.code(), Some(0));
    assert_eq!(String::from_utf8(same.stdout).unwrap(), format!("no differences between {old} and {old}\n"));
}
