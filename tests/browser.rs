//! The reference as HTML, read in Chromium: makes the sites and runs the project in `tests/browser`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/require.rs"]
mod require;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Writes the site of a schema as `qmp` does.
fn write(source: &Path, folder: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp"));
    command.arg("docs").arg(source).args(["--format", "html", "-o"]).arg(folder);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Texts without a blank, where pages have texts.
fn long() -> String {
    let long = "x".repeat(10_000);
    let text = serde_json::json!({ "qmp-schema": 1, "items": [
        { "chapter": "Long", "doc": [long, { "list": [long] }, { "note": long }] },
        { "command": format!("c{long}"), "since": long, "if": long, "features": [long], "doc": [long, { "request": long }],
          "arguments": { "members": [{ "name": long, "type": { "values": [long] }, "doc": [long] }] } },
    ] });
    text.to_string()
}

#[test]
fn a_reader_finds_their_way() {
    let Some(_) = require::program("chromium") else { return };
    let Some(_) = require::program("chromedriver") else { return };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = root.join("tests/browser");
    let cargo = |arguments: &[&str]| {
        let mut cargo = Command::new(env!("CARGO"));
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
        cargo.args(arguments).arg("--locked").current_dir(&project).env("CARGO_TARGET_DIR", target);
        cargo.stdin(Stdio::null());
        cargo
    };
    let Some(()) =
        require::that(cargo(&["fetch"]).output().unwrap().status.success(), "crates of tests/browser")
    else {
        return;
    };
    let sites = tempfile::tempdir().unwrap();
    let cases = root.join("qmp-codegen/tests/docs");
    let long_file = sites.path().join("long.json");
    fs::write(&long_file, long()).unwrap();
    for (site, source) in [
        ("shipped", root.join("qmp-types/schema")),
        ("small", cases.join("types.hx")),
        ("hostile", cases.join("hidden.json")),
        ("long", long_file),
    ] {
        write(&source, &sites.path().join(site));
    }
    let mut tests = cargo(&["test", "--quiet", "--offline"]);
    tests.env("QMP_SITES", sites.path());
    if let Some(axe) = require::npm("axe-core") {
        tests.env("QMP_AXE", axe.join("axe.min.js"));
    }
    let output = tests.args(["--", "--show-output"]).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    println!("{told}");
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}
