//! What other programs read. `tests/views/FORMAT.out` is each format of findings whose texts have what the formats give a
//! meaning to; `BLESS=1 cargo test -p qmp-review --test views` writes them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use qmp_review::view::{Place, Problem, RuleText, Severity, github, junit, sarif};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

const HOSTILE: &str = "100% <b>\"a\"</b> & ::error file=x::, `|` \u{1b}[31m\r\n[x](1) {0} ]]> ü";

fn place(path: &str, line: usize, column: usize, end_line: usize, end_column: usize) -> Place {
    Place { path: PathBuf::from(path), line, column, end_line, end_column }
}

fn problem(rule: &'static str, severity: Severity, place: Option<Place>) -> Problem {
    Problem {
        rule,
        severity,
        message: format!("in command 'eject': {HOSTILE}"),
        help: Some(HOSTILE.to_owned()),
        place,
        related: Vec::new(),
        fingerprint: "0123456789abcdef".to_owned(),
        accepted: None,
    }
}

/// A problem of each kind.
fn problems() -> Vec<Problem> {
    let related = (place("old,er/a b.hx", 3, 1, 3, 4), HOSTILE.to_owned());
    let accepted = Some(HOSTILE.to_owned());
    vec![
        problem("member-removed", Severity::Error, Some(place("qapi/a:b,c%/ü.json", 7, 3, 7, 9))),
        Problem {
            related: vec![related],
            ..problem("member-removed", Severity::Warning, Some(place("/tmp/x.hx", 7, 3, 9, 1)))
        },
        problem("value-added", Severity::Note, None),
        Problem { accepted, ..problem("value-added", Severity::Error, Some(place("../x.hx", 1, 1, 1, 1))) },
        // A rule that the list does not have.
        Problem { help: None, ..problem("unheard-of", Severity::Error, Some(place("x.hx", 1, 1, 1, 1))) },
    ]
}

fn rules() -> Vec<RuleText<'static>> {
    let rule = |id, severity| RuleText { id, summary: "something <is> different", page: HOSTILE, severity };
    vec![rule("member-removed", Severity::Error), rule("value-added", Severity::Note)]
}

fn check(name: &str, got: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/views").join(name);
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        std::fs::write(&path, got).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        got, expected,
        "{name}: BLESS=1 cargo test -p qmp-review --test views writes what is expected"
    );
}

/// A line each, whatever the texts have.
#[test]
fn workflow_commands() {
    let text = github(&problems());
    assert_eq!(text.lines().count(), problems().len() - 1, "all but what is accepted");
    assert!(text.lines().all(|line| line.starts_with("::")));
    check("github.out", &text);
    assert_eq!(github(&[]), "");
}

/// What is read back is what was said, but for what XML cannot have.
#[test]
fn junit_reads_back() {
    let text = junit("qmp diff", &problems()).unwrap();
    check("junit.out", &text);
    let report = quick_junit::Report::deserialize_from_str(&text).unwrap();
    assert_eq!((report.tests, report.failures), (5, 2));
    let suite = report.test_suites.iter().find(|suite| suite.name.as_str() == "member-removed").unwrap();
    // Line breaks in names are blanks to XML.
    let name = suite.test_cases[0].name.as_str();
    assert!(name.contains("100% <b>\"a\"</b> & ::error file=x::, `|` "), "{name}");
    assert!(name.ends_with("[x](1) {0} ]]> ü"), "{name}");
    let empty = quick_junit::Report::deserialize_from_str(&junit("qmp diff", &[]).unwrap()).unwrap();
    assert_eq!((empty.tests, empty.failures), (1, 0));
}

/// The log is valid by the schema of SARIF 2.1.0, which comes with serde-sarif.
#[test]
fn sarif_is_valid() {
    let mut schema: Value = serde_json::from_str(&std::fs::read_to_string(sarif_schema()).unwrap()).unwrap();
    // Its pattern is no regular expression by the letter; no log of ours says its language.
    for of in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][of]["properties"]["language"];
        assert!(language.as_object_mut().unwrap().remove("pattern").is_some());
    }
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (problems, rules) in [(problems(), rules()), (Vec::new(), Vec::new())] {
        let text = sarif("1.2.3", &rules, &problems).unwrap();
        let log: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> = validator.iter_errors(&log).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
        assert_eq!(log["runs"][0]["results"].as_array().unwrap().len(), problems.len());
    }
    check("sarif.out", &sarif("1.2.3", &rules(), &problems()).unwrap());
    assert!(
        !validator.is_valid(&serde_json::json!({"version": "2.1.0", "runs": [{}]})),
        "it refuses something"
    );
}

fn sarif_schema() -> PathBuf {
    let output = Command::new(env!("CARGO"))
        // Without a platform it would fetch what is needed on all of them.
        .args(["metadata", "--format-version=1", "--locked", "--filter-platform=x86_64-unknown-linux-gnu"])
        .arg("--manifest-path")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == "serde-sarif").unwrap();
    Path::new(package["manifest_path"].as_str().unwrap()).with_file_name("src").join("schema.json")
}
