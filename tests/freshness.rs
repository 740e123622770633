//! The recipe of docs/freshness.md in a scratch repository: a stale commit is refused, a fresh one is accepted, whatever
//! lies in the working tree.

#![allow(clippy::unwrap_used, reason = "helpers of tests are no tests to clippy")]

#[path = "support/require.rs"]
mod require;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A repository with a schema, the script and the hook.
struct Repository(tempfile::TempDir);

impl Repository {
    fn new() -> Repository {
        let repository = Repository(tempfile::tempdir().unwrap());
        assert!(repository.run("git", &["init", "--quiet"]).status.success());
        let recipe = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/freshness");
        fs::copy(recipe.join("regenerate"), repository.path("regenerate")).unwrap();
        fs::create_dir_all(repository.path(".git/hooks")).unwrap();
        fs::copy(recipe.join("pre-commit"), repository.path(".git/hooks/pre-commit")).unwrap();
        fs::create_dir(repository.path("schema")).unwrap();
        repository
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn describe(&self, said: &str) {
        let text = format!("SQMP\nring\n----\n\n{said}\n\nArguments: None.\n\nEQMP\n");
        fs::write(self.path("schema/commands.hx"), text).unwrap();
    }

    /// Runs a program as a user would who has `qmp` on the path.
    fn run(&self, program: &str, arguments: &[&str]) -> Output {
        let qmp = Path::new(env!("CARGO_BIN_EXE_qmp")).parent().unwrap();
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::iter::once(qmp.to_owned()).chain(std::env::split_paths(&path));
        let mut command = Command::new(program);
        // Neither a hook that runs this test nor the user's own settings matter.
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("GIT_") {
                command.env_remove(name);
            }
        }
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        command.env("PATH", std::env::join_paths(path).unwrap());
        for who in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{who}_NAME"), "A").env(format!("GIT_{who}_EMAIL"), "a@example.org");
        }
        command.args(arguments).current_dir(self.0.path()).output().unwrap()
    }

    fn regenerate(&self) {
        let output = self.run("./regenerate", &[]);
        assert!(output.status.success(), "{output:?}");
    }

    fn check(&self) -> Option<i32> {
        self.run("./regenerate", &["--check"]).status.code()
    }

    fn add(&self, what: &str) {
        assert!(self.run("git", &["add", what]).status.success());
    }

    /// Commits what is staged: why that was refused, if it was.
    fn commit(&self) -> Result<(), String> {
        let output = self.run("git", &["commit", "--quiet", "--message", "x"]);
        let said = String::from_utf8(output.stderr).unwrap();
        if output.status.success() { Ok(()) } else { Err(said) }
    }
}

#[test]
fn stale_commits_are_refused_and_fresh_ones_accepted() {
    if require::program("git").is_none() {
        return;
    }
    let repository = Repository::new();
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
    fs::write(repository.path("note"), "x").unwrap();
    repository.add("note");
    repository.commit().unwrap();
}

/// A source that cannot be read is no freshness.
#[test]
fn what_cannot_run_is_refused() {
    if require::program("git").is_none() {
        return;
    }
    let repository = Repository::new();
    repository.add(".");
    assert_eq!(repository.check(), Some(2));
    let said = repository.commit().unwrap_err();
    assert!(said.contains("error: "), "{said}");
}
