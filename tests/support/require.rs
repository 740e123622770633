//! What not every machine has: the tests that need it are skipped where it is missing, and fail where
//! `QMP_REQUIRE=1` says that it must be there (`.ci/run` does). Tests of all packages take this file in.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
#![allow(clippy::print_stderr, reason = "what is skipped is said")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder of the corpus, beside the repository; `None` where it is missing, which has been said.
pub fn shared() -> Option<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    // A package is the repository itself or a folder in it.
    let mut beside = package.ancestors().skip(1).take(2).map(|folder| folder.join("shared"));
    beside.find(|folder| folder.is_dir()).or_else(|| missing("../shared"))
}

/// A program; `None` where it does not run, which has been said.
pub fn program(name: &str) -> Option<&str> {
    let status = quiet(name).arg("--version").status();
    if status.is_ok_and(|status| status.success()) { Some(name) } else { missing(name) }
}

/// A program that has no `--version`; `None` where it cannot be started, which has been said.
pub fn program_without_version(name: &str) -> Option<&str> {
    if quiet(name).status().is_ok() { Some(name) } else { missing(name) }
}

fn quiet(name: &str) -> Command {
    let mut command = Command::new(name);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn missing<T>(what: &str) -> Option<T> {
    assert!(
        std::env::var_os("QMP_REQUIRE").is_none_or(|value| value != "1"),
        "QMP_REQUIRE=1, and there is no {what}"
    );
    eprintln!("skipped: no {what}");
    None
}
