//! What is printed for shells completes.

#![allow(clippy::unwrap_used, reason = "helpers of tests are no tests to clippy")]

#[path = "support/require.rs"]
mod require;

use std::process::Command;

fn script(shell: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_qmp")).args(["completions", shell]).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn there_is_one_for_each_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = script(shell);
        assert!(script.contains("qmp") && script.contains("generate"), "{shell}: {script}");
    }
}

/// What bash offers for a line whose last word is half written.
fn offered(line: &[&str]) -> Vec<String> {
    let last = line.len() - 1;
    let test = format!(
        "{}\nCOMP_WORDS=({})\nCOMP_CWORD={last}\n_qmp qmp {:?} {}\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"",
        script("bash"),
        line.join(" "),
        line[last],
        line[last - 1],
    );
    let output = Command::new("bash").args(["--norc", "-c", &test]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn bash_completes() {
    if require::program("bash").is_none() {
        return;
    }
    assert_eq!(offered(&["qmp", "gen"]), ["generate"]);
    assert_eq!(offered(&["qmp", "docs", "--fo"]), ["--format"]);
    assert!(offered(&["qmp", "docs", "--format", "m"]).contains(&"man".to_owned()));
    assert_eq!(offered(&["qmp", "lint", "--deny", "heading-u"]), ["heading-underline"]);
    assert_eq!(offered(&["qmp", "explain", "heading-u"]), ["heading-underline"]);
}
