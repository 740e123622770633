//! A scratch repository, in which programs run as a user would run them who has `qmp` on the path.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
#![allow(clippy::unwrap_used, reason = "helpers of tests are no tests to clippy")]

use crate::require;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A repository in a folder of its own; it goes away with this.
pub struct Repository {
    folder: tempfile::TempDir,
}

impl Repository {
    /// An empty one, whose branch is `main`; `None` where there is no git, which has been said.
    pub fn new() -> Option<Repository> {
        require::program("git")?;
        let repository = Repository { folder: tempfile::tempdir().unwrap() };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        Some(repository)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, and the folders it is in.
    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A program that has still to be given arguments, and runs at the repository's top.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        // Neither a hook that runs this test, nor the user's own settings, nor those of a CI that runs it matter.
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            if ["GIT_", "GITHUB_", "QMP_", "CLICOLOR", "NO_COLOR"].iter().any(|start| name.starts_with(start))
            {
                command.env_remove(name.as_ref());
            }
        }
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        for who in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{who}_NAME"), "A").env(format!("GIT_{who}_EMAIL"), "a@example.org");
            command.env(format!("GIT_{who}_DATE"), "2026-01-02T03:04:05Z");
        }
        let qmp = Path::new(env!("CARGO_BIN_EXE_qmp")).parent().unwrap();
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::iter::once(qmp.to_owned()).chain(std::env::split_paths(&path));
        command.env("PATH", std::env::join_paths(path).unwrap());
        command.current_dir(self.folder.path()).stdin(Stdio::null());
        command
    }

    /// Runs a program at the repository's top.
    pub fn run(&self, program: &str, arguments: &[&str]) -> Output {
        self.command(program).args(arguments).output().unwrap()
    }

    /// Runs git, which has to succeed; gives what it prints, without the last line's end.
    pub fn git(&self, arguments: &[&str]) -> String {
        let output = self.run("git", arguments);
        assert!(output.status.success(), "git {arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
    }

    /// Commits all there is.
    pub fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }
}
