//! The recipes of docs/review.md in a scratch repository: one script, run as people, the GitHub Action and the git hook run it;
//! and that what action.yml and .pre-commit-hooks.yaml name is there.

#![allow(clippy::unwrap_used, reason = "helpers of tests are no tests to clippy")]

#[path = "review/action.rs"]
mod action;
#[path = "review/documented.rs"]
mod documented;
#[path = "review/hooks.rs"]
mod hooks;
#[path = "support/repository.rs"]
mod repository;
#[path = "support/require.rs"]
mod require;
#[path = "review/script.rs"]
mod script;
#[path = "review/yaml.rs"]
mod yaml;

use repository::Repository;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

/// This repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn script() -> PathBuf {
    root().join("docs/review/review")
}

/// A lamp as it was described first.
const BEFORE: &str = "\
HXCOMM A lamp that can be switched on and asked how it is.

    {
        .name       = \"lamp-on\",
        .args_type  = \"brightness:i?,colour:s?\",
        .mhandler.cmd_new = lamp_on,
    },

SQMP
lamp-on
-------

Switch the lamp on.

Arguments:

- \"brightness\": percentage of full light (json-int, optional)
- \"colour\": name of the colour (json-string, optional)

Example:

-> { \"execute\": \"lamp-on\", \"arguments\": { \"colour\": \"red\" } }
<- { \"return\": {} }

EQMP
";

const EVENTS: &str = "\
LAMP_BROKEN
-----------

Emitted when a lamp gives no light any more.

Data:

- \"name\": name of the lamp (json-string)

Example:

{ \"event\": \"LAMP_BROKEN\",
    \"data\": { \"name\": \"hall\" },
    \"timestamp\": { \"seconds\": 1, \"microseconds\": 2 } }
";

const SETTINGS: &str = "[lint.levels]\nheading-underline = \"deny\"\n";

/// What has to be given now, under a heading that is not underlined as it should be.
fn after() -> String {
    BEFORE
        .replace("colour:s?", "colour:s")
        .replace("(json-string, optional)", "(json-string)")
        .replace("-------\n", "------\n")
}

/// The lamp on `main`, and the change to it on the branch `topic`, where one stands; both with what projects copy.
fn changed() -> Option<Repository> {
    let repository = described()?;
    repository.git(&["checkout", "--quiet", "-b", "topic"]);
    repository.write("schema/lamp.hx", &after());
    repository.commit("the colour has to be given");
    Some(repository)
}

/// The lamp on `main`.
fn described() -> Option<Repository> {
    let repository = Repository::new()?;
    repository.write("schema/lamp.hx", BEFORE);
    repository.write("schema/lamp-events.txt", EVENTS);
    repository.write("qmp.toml", SETTINGS);
    fs::copy(script(), repository.path("review")).unwrap();
    let formatted = repository.run("qmp", &["fmt", "schema/lamp.hx", "schema/lamp-events.txt"]);
    assert!(formatted.status.success(), "{formatted:?}");
    repository.commit("a lamp");
    Some(repository)
}

/// What a program printed, its complaints behind.
fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
