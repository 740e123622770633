//! The script, in repositories of all kinds.

use super::{BEFORE, EVENTS, changed, described, said, script};
use crate::repository::Repository;
use std::fs;

/// Runs the script at the repository's top; gives its status and what it says.
fn review(repository: &Repository, arguments: &[&str]) -> (Option<i32>, String) {
    let output = repository.command(script().to_str().unwrap()).args(arguments).output().unwrap();
    (output.status.code(), said(&output))
}

#[test]
fn a_change_with_findings() {
    let Some(repository) = changed() else { return };
    let (status, said) = review(&repository, &["--base", "main", "schema"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("error[heading-underline]"), "{said}");
    assert!(said.contains("--> schema/lamp.hx:"), "{said}");
    assert!(said.contains("schema/lamp.hx would change"), "{said}");
    assert!(said.contains("'colour'"), "{said}");
    assert!(!said.contains("::"), "{said}");
    // What went on elsewhere is no part of the change.
    repository.git(&["checkout", "--quiet", "main"]);
    repository.git(&["rm", "--quiet", "schema/lamp-events.txt"]);
    repository.commit("no events");
    repository.git(&["checkout", "--quiet", "topic"]);
    let (status, said) = review(&repository, &["--base", "main", "--run", "diff", "schema"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(!said.contains("LAMP_BROKEN"), "{said}");
}

#[test]
fn nothing_to_complain_about() {
    let Some(repository) = described() else { return };
    let (status, said) = review(&repository, &["--base", "main", "schema"]);
    assert_eq!(status, Some(0), "{said}");
}

#[test]
fn files_for_other_programs() {
    let Some(repository) = changed() else { return };
    let to = ["--summary", "out/summary.md", "--sarif", "out", "--junit", "out"];
    fs::create_dir(repository.path("out")).unwrap();
    let (status, said) = review(&repository, &[&["--base", "main"], &to[..], &["schema"]].concat());
    assert_eq!(status, Some(1), "{said}");
    let read = |name: &str| fs::read_to_string(repository.path("out").join(name)).unwrap();
    for name in ["lint.sarif", "diff.sarif"] {
        let sarif: serde_json::Value = serde_json::from_str(&read(name)).unwrap();
        assert_eq!(sarif["version"], "2.1.0");
        let results = sarif["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results.len(), 1, "{name}: {results:?}");
    }
    for name in ["lint.xml", "diff.xml"] {
        assert!(read(name).contains("<testsuite"), "{name}");
    }
    let summary = read("summary.md");
    let headings: Vec<&str> = summary.lines().filter(|line| line.starts_with("# ")).collect();
    let base = repository.git(&["rev-parse", "--short", "main"]);
    let changes = format!("# Changes from `git:{base}:schema` to schema");
    assert_eq!(headings, ["# qmp lint", "# qmp fmt", &changes], "{summary}");
    assert!(summary.contains("\n    schema/lamp.hx\n"), "{summary}");
    assert!(summary.contains("colour"), "{summary}");
}

/// A text of the schema that looks like a command to GitHub is none, nor does it end a block of Markdown.
#[test]
fn hostile_text() {
    let Some(repository) = described() else { return };
    let hostile = "lamp::stop-commands::x";
    let text = format!("{hostile}\n-\n\nIt happened.\n\nData: None.\n```\n::error::no\n");
    repository.write("schema/100%, a:b-events.txt", &text);
    let arguments =
        ["--base", "main", "--run", "lint,fmt", "--format", "github", "--summary", "summary.md", "schema"];
    let (_, said) = review(&repository, &arguments);
    let mut stopped: Option<String> = None;
    let mut annotations = Vec::new();
    for line in said.lines() {
        match (&stopped, line.strip_prefix("::stop-commands::")) {
            (None, Some(token)) => stopped = Some(format!("::{token}::")),
            (None, None) => annotations.push(line),
            (Some(end), _) if end == line => stopped = None,
            (Some(_), _) => {}
        }
    }
    assert_eq!(stopped, None, "{said}");
    assert!(annotations.iter().all(|line| line.starts_with("::")), "{annotations:?}");
    let of_file = |line: &&&str| line.contains("file=schema/100%25%2C a%3Ab-events.txt,");
    assert!(annotations.iter().filter(of_file).count() > 0, "{annotations:?}");
    let summary = fs::read_to_string(repository.path("summary.md")).unwrap();
    assert!(summary.lines().all(|line| !line.starts_with("```")), "{summary}");
}

#[test]
fn what_has_no_beginning() {
    let Some(repository) = described() else { return };
    let zeros = "0".repeat(40);
    let gone = "1".repeat(40);
    let head = repository.git(&["rev-parse", "HEAD"]);
    for (arguments, why) in [
        (["--before", &zeros, "schema"], "the branch is new: nothing is compared".to_owned()),
        (["--before", &gone, "schema"], format!("there is no commit '{gone}': nothing is compared")),
    ] {
        let (status, said) = review(&repository, &arguments);
        assert_eq!(status, Some(0), "{said}");
        assert!(said.contains(&why), "{said}");
    }
    let (status, said) = review(&repository, &["--base", "mian", "schema"]);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("there is no commit 'mian'; name one with --base"), "{said}");
    let (status, said) = review(&repository, &["schema"]);
    assert_eq!(status, Some(2), "{said}");

    // The schema is new.
    repository.write("new/a.hx", BEFORE);
    repository.commit("another");
    let (status, said) = review(&repository, &["--base", &head, "--run", "diff", "new"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("has no new yet: nothing is compared"), "{said}");
    // One of its files is.
    repository.write("schema/more-events.txt", &EVENTS.replace("LAMP_BROKEN", "LAMP_GONE"));
    let schema = "schema/lamp.hx,schema/more-events.txt";
    let (status, said) = review(&repository, &["--base", &head, "--run", "diff", schema]);
    assert_eq!(status, Some(0), "{said}");

    // Histories with nothing in common.
    repository.git(&["checkout", "--quiet", "--orphan", "other"]);
    repository.commit("alone");
    let (status, said) = review(&repository, &["--before", &head, "--run", "diff", "schema"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("have no commit in common: nothing is compared"), "{said}");
}

#[test]
fn a_shallow_clone() {
    let Some(repository) = changed() else { return };
    let main = repository.git(&["rev-parse", "main"]);
    let url = format!("file://{}", repository.path("").display());
    repository.git(&["clone", "--quiet", "--depth=1", &url, "clone"]);
    for option in ["--base", "--before"] {
        let mut command = repository.command(script().to_str().unwrap());
        command.args(["--format", "github", "--run", "diff", option, &main, "schema"]);
        let output = command.current_dir(repository.path("clone")).output().unwrap();
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(
            said.contains("this clone is shallow: fetch all (fetch-depth: 0 of actions/checkout"),
            "{said}"
        );
        assert!(said.contains("\n::error title=qmp::qmp diff could not run: the log says why\n"), "{said}");
    }
}

#[test]
fn what_cannot_be_read() {
    let Some(repository) = described() else { return };
    for arguments in
        [&["--base", "main", "none"][..], &["--bse", "main", "schema"], &["--base"], &[], &["--base", "main"]]
    {
        let (status, said) = review(&repository, arguments);
        assert_eq!(status, Some(2), "{arguments:?}: {said}");
    }
    repository.write("schema/lamp.hx", "HXCOMM\0\n");
    let (status, said) = review(&repository, &["--base", "main", "--run", "fmt", "schema"]);
    assert_eq!(status, Some(2), "{said}");
}
