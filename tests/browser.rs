//! The reference as HTML, read in Chromium: makes the sites and runs the project in `tests/browser`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/require.rs"]
mod require;
#[path = "support/site.rs"]
mod site;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

fn write(site: &site::Site, folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    for (name, text) in site {
        fs::write(folder.join(name), text).unwrap();
    }
}

/// Texts without a blank, where pages have texts.
fn long() -> site::Site {
    let long = "x".repeat(10_000);
    let text = serde_json::json!({ "qmp-schema": 1, "items": [
        { "chapter": "Long", "doc": [long, { "list": [long] }, { "note": long }] },
        { "command": format!("c{long}"), "since": long, "if": long, "features": [long], "doc": [long, { "request": long }],
          "arguments": { "members": [{ "name": long, "type": { "values": [long] }, "doc": [long] }] } },
    ] });
    site::of_text("long.json", &text.to_string())
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
    write(&site::of(&site::shipped()), &sites.path().join("shipped"));
    write(&site::of(&root.join("tests/html/types.hx")), &sites.path().join("small"));
    write(&site::of(&root.join("tests/html/hostile.json")), &sites.path().join("hostile"));
    write(&long(), &sites.path().join("long"));
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
