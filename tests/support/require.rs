//! What not every machine has: the tests that need it are skipped where it is missing, and fail where
//! `QMP_REQUIRE=1` says that it must be there (`.ci/run` does).

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A folder or file of the corpus beside the repository; `None` where it is missing, which has been said.
pub fn shared(path: &str) -> Option<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    // A package at the root of the repository, or one folder below it; a worktree may lie deeper.
    let found =
        here.ancestors().skip(1).map(|folder| folder.join("shared").join(path)).find(|path| path.exists());
    found.or_else(|| missing(&format!("../shared/{path}")))
}

/// A program; `None` where it does not run, which has been said.
pub fn program(name: &str) -> Option<&str> {
    let mut command = Command::new(name);
    let status =
        command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    if status.is_ok_and(|status| status.success()) { Some(name) } else { missing(name) }
}

fn missing<T>(what: &str) -> Option<T> {
    assert!(
        std::env::var_os("QMP_REQUIRE").is_none_or(|value| value != "1"),
        "QMP_REQUIRE=1, and there is no {what}"
    );
    eprintln!("skipped: no {what}");
    None
}
