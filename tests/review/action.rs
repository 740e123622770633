//! The GitHub Action: its file, and its script as a runner would run it.

use super::yaml::yaml;
use super::{changed, described, root, said};
use crate::repository::Repository;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::process::Output;

const ACTION: &str = include_str!("../../action.yml");

fn steps() -> Vec<Value> {
    yaml(ACTION)["runs"]["steps"].as_array().unwrap().clone()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// Script and environment of the step that reviews.
fn step() -> (String, BTreeMap<String, String>) {
    let step = steps().into_iter().find(|step| step["id"] == "review").unwrap();
    let variables = step["env"].as_object().unwrap().iter();
    let variables = variables.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()));
    (text(&step, "run").to_owned(), variables.collect())
}

/// Runs that step with these values of the inputs.
fn run(repository: &Repository, inputs: &[(&str, &str)]) -> Output {
    let (script, variables) = step();
    let mut command = repository.command("bash");
    command.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &script]);
    for name in variables.keys() {
        command.env(name, inputs.iter().find(|(input, _)| input == name).map_or("", |(_, value)| value));
    }
    fs::create_dir_all(repository.path("runner")).unwrap();
    for (name, file) in
        [("RUNNER_TEMP", ""), ("GITHUB_OUTPUT", "output"), ("GITHUB_STEP_SUMMARY", "summary.md")]
    {
        command.env(name, repository.path("runner").join(file));
    }
    command.env("GITHUB_ACTION_PATH", root()).output().unwrap()
}

#[test]
fn annotations_summary_and_status() {
    let Some(repository) = changed() else { return };
    let base = repository.git(&["rev-parse", "main"]);
    let output = run(&repository, &[("SCHEMA", "schema"), ("BASE", &base)]);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    let annotations: Vec<&str> = said.lines().filter(|line| line.contains(" file=")).collect();
    let starts = |start: &str| annotations.iter().any(|line| line.starts_with(start));
    let of_lint = |line: &&str| {
        line.starts_with("::error file=schema/lamp.hx,line=1") && line.contains(",title=heading-underline::")
    };
    assert!(annotations.iter().any(of_lint), "{said}");
    assert!(starts("::error file=schema/lamp.hx,line=1,title=qmp fmt::not in canonical form"), "{said}");
    let of_diff = |line: &&&str| line.starts_with("::error file=schema/lamp.hx,") && line.contains("colour");
    assert_eq!(annotations.iter().filter(of_diff).count(), 1, "{said}");
    let summary = fs::read_to_string(repository.path("runner/summary.md")).unwrap();
    assert!(summary.contains("# Changes from `git:"), "{summary}");
    let outputs = fs::read_to_string(repository.path("runner/output")).unwrap();
    let sarif = outputs.trim_end().strip_prefix("sarif=").unwrap();
    assert!(
        fs::exists(format!("{sarif}/lint.sarif")).unwrap()
            && fs::exists(format!("{sarif}/diff.sarif")).unwrap()
    );
}

/// What comes from outside stays a value, whatever it is.
#[test]
fn values_are_no_code() {
    let Some(repository) = described() else { return };
    for hostile in ["$(touch made)", "`touch made`", "\"; touch made; \"", "--summary", "; touch made"] {
        for input in ["SCHEMA", "BASE", "BEFORE", "RUN", "FAIL_ON", "ACCEPTED", "CONFIG"] {
            let values: Vec<(&str, &str)> = [("SCHEMA", "schema"), ("BASE", "main")]
                .into_iter()
                .filter(|(name, _)| *name != input)
                .collect();
            run(&repository, &[&values[..], &[(input, hostile)]].concat());
            assert!(!repository.path("made").exists(), "{input}: {hostile}");
        }
    }
    for step in steps() {
        assert!(!text(&step, "run").contains("${{"), "{step}");
        assert_eq!(text(&step, "shell").is_empty(), text(&step, "run").is_empty(), "{step}");
    }
}

/// What the file names is there, and all inputs are used.
#[test]
fn names_that_fit() {
    let script = fs::read_to_string(super::script()).unwrap();
    let (run, variables) = step();
    assert!(run.contains("\"$GITHUB_ACTION_PATH/docs/review/review\""));
    for option in run.split_whitespace().filter(|word| word.starts_with("--")) {
        assert!(script.contains(&format!("\n    {option}) ")), "{option}");
    }
    for name in variables.keys() {
        assert!(run.contains(&format!("\"${name}\"")) || run.contains(&format!("${{{name}:-")), "{name}");
    }
    let action = yaml(ACTION);
    let inputs = action["inputs"].as_object().unwrap();
    for name in inputs.keys() {
        assert!(variables.values().any(|value| value.contains(&format!("inputs.{name}"))), "{name}");
    }
    let named = ACTION.split("inputs.").skip(1).map(|rest| rest.split([' ', '}', '\n']).next().unwrap());
    for name in named {
        assert!(inputs.contains_key(name), "{name}");
    }
}
