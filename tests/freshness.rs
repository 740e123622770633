//! The recipe of docs/freshness.md in a scratch repository: a stale commit is refused, a fresh one is accepted, whatever
//! lies in the working tree.

#![allow(clippy::unwrap_used, reason = "helpers of tests are no tests to clippy")]

#[path = "support/repository.rs"]
mod repository;
#[path = "support/require.rs"]
mod require;

use std::fs;
use std::path::Path;

/// A repository with a schema, the script and the hook.
struct Repository(repository::Repository);

impl Repository {
    fn new() -> Option<Repository> {
        let repository = Repository(repository::Repository::new()?);
        let recipe = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/freshness");
        fs::copy(recipe.join("regenerate"), repository.0.path("regenerate")).unwrap();
        fs::create_dir_all(repository.0.path(".git/hooks")).unwrap();
        fs::copy(recipe.join("pre-commit"), repository.0.path(".git/hooks/pre-commit")).unwrap();
        fs::create_dir(repository.0.path("schema")).unwrap();
        Some(repository)
    }

    fn describe(&self, said: &str) {
        let text = format!("SQMP\nring\n----\n\n{said}\n\nArguments: None.\n\nEQMP\n");
        self.0.write("schema/commands.hx", &text);
    }

    fn regenerate(&self) {
        let output = self.0.run("./regenerate", &[]);
        assert!(output.status.success(), "{output:?}");
    }

    fn check(&self) -> Option<i32> {
        self.0.run("./regenerate", &["--check"]).status.code()
    }

    fn add(&self, what: &str) {
        self.0.git(&["add", what]);
    }

    /// Commits what is staged: why that was refused, if it was.
    fn commit(&self) -> Result<(), String> {
        let output = self.0.run("git", &["commit", "--quiet", "--message", "x"]);
        let said = String::from_utf8(output.stderr).unwrap();
        if output.status.success() { Ok(()) } else { Err(said) }
    }
}

#[test]
fn stale_commits_are_refused_and_fresh_ones_accepted() {
    let Some(repository) = Repository::new() else { return };
    repository.describe("Ring the bell.");
    assert_eq!(repository.check(), Some(1));
    repository.regenerate();
    assert_eq!(repository.check(), Some(0));
    repository.add(".");
    repository.commit().unwrap();

    repository.describe("Ring it twice.");
    repository.add("schema");
    let said = repository.commit().unwrap_err();
    assert!(said.contains("src/qmp/qmp.rs would change"), "{said}");
    assert!(said.contains("docs/qmp/commands.md would change"), "{said}");
    assert!(said.ends_with("pre-commit: run ./regenerate, and git add what it wrote\n"), "{said}");

    // Fresh in the working tree is not fresh in the commit.
    repository.regenerate();
    repository.commit().unwrap_err();
    repository.add(".");
    repository.commit().unwrap();

    // What is not to be committed does not matter.
    repository.describe("Ring it thrice.");
    repository.0.write("note", "x");
    repository.add("note");
    repository.commit().unwrap();
}

/// A source that cannot be read is no freshness.
#[test]
fn what_cannot_run_is_refused() {
    let Some(repository) = Repository::new() else { return };
    repository.add(".");
    assert_eq!(repository.check(), Some(2));
    let said = repository.commit().unwrap_err();
    assert!(said.contains("error: "), "{said}");
}
