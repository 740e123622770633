//! Runs the command as its users do. Each folder `tests/cli/CASE/` has a file `cmd` with one command line
//! or more, the files they read, and what is expected of all of them together: `stdout`, `stderr` (no
//! file where it is empty), `status` (one a line), and `made`, the files that were not there before.
//! `BLESS=1 cargo test --test cli` writes what is expected.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What is expected of a case, by the name of the file that says so.
const EXPECTED: [&str; 4] = ["stdout", "stderr", "status", "made"];

fn qmp(dir: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp"));
    command.current_dir(dir).stdin(Stdio::null());
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

#[test]
fn cases() {
    let mut folders: Vec<PathBuf> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    assert!(!folders.is_empty());
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let wrong: Vec<String> = folders.iter().filter_map(|folder| check(folder, bless).err()).collect();
    assert!(wrong.is_empty(), "{}\nBLESS=1 cargo test --test cli writes what is expected", wrong.join("\n"));
}

fn check(case: &Path, bless: bool) -> Result<(), String> {
    let name = case.file_name().unwrap().to_string_lossy();
    let mut wrong = String::new();
    for (file, got) in run(case) {
        let path = case.join(file);
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if got == expected {
            continue;
        }
        wrong += &format!("--- {name}/{file}: expected\n{expected}--- got\n{got}");
        if bless && got.is_empty() {
            fs::remove_file(&path).unwrap();
        } else if bless {
            fs::write(&path, got).unwrap();
        }
    }
    if wrong.is_empty() || bless { Ok(()) } else { Err(wrong) }
}

/// What the commands of a case print and make, in a copy of its folder.
fn run(case: &Path) -> BTreeMap<&'static str, String> {
    let dir = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(case).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name();
        if name != "cmd" && !EXPECTED.iter().any(|file| name == *file) {
            fs::copy(entry.path(), dir.path().join(name)).unwrap();
        }
    }
    let before = tree(dir.path());
    let mut got: BTreeMap<_, String> = EXPECTED.iter().map(|&file| (file, String::new())).collect();
    for line in fs::read_to_string(case.join("cmd")).unwrap().lines() {
        let output = run_line(line, dir.path());
        *got.get_mut("stdout").unwrap() += &String::from_utf8(output.stdout).unwrap();
        *got.get_mut("stderr").unwrap() += &trimmed(&String::from_utf8(output.stderr).unwrap());
        let status = output.status.code().map_or("killed".into(), |code| code.to_string());
        *got.get_mut("status").unwrap() += &format!("{status}\n");
    }
    let made = tree(dir.path()).into_iter().filter(|path| !before.contains(path));
    *got.get_mut("made").unwrap() = made.map(|path| path + "\n").collect();
    got
}

/// Runs `[NAME=VALUE...] qmp ARGUMENT...`; a pair of single quotes is an empty argument.
fn run_line(line: &str, dir: &Path) -> Output {
    let mut command = qmp(dir);
    let (environment, arguments) = line.split_once("qmp").unwrap();
    command.envs(environment.split_whitespace().map(|setting| setting.split_once('=').unwrap()));
    command.args(arguments.split_whitespace().map(|argument| if argument == "''" { "" } else { argument }));
    command.output().unwrap()
}

/// The renderer of diagnostics leaves blanks at the ends of lines, which editors like to take away.
fn trimmed(text: &str) -> String {
    text.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// All files below a folder, relative to it, sorted.
fn tree(dir: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path.strip_prefix(dir).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    files.sort();
    files
}

/// The shipped schema is the default, is read without a complaint, and is what the sources say.
#[test]
fn the_shipped_schema_is_built_in() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let paths = |sources: &[&str]| {
        let output = qmp(root).arg("paths").args(sources).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{sources:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let facts = paths(&[]);
    assert!(facts.contains("\ncommand query-status returns running: boolean\n"));
    assert!(facts.contains("\nevent STOP\n"));
    assert_eq!(facts, paths(&["builtin"]));
    assert_eq!(facts, paths(&["qmp-types/schema"]));
}

/// What the project ships has nothing that its own rules find.
#[test]
fn the_shipped_schemas_are_right() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for source in ["builtin", "qmp-types/schema", "examples/lighthouse/schema"] {
        let output = qmp(root).args(["lint", source, "--deny", "warnings"]).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stdout), "", "{source}");
        assert_eq!(output.status.code(), Some(0), "{source}");
    }
}

/// `qmp paths | head`: whoever reads has seen enough.
#[test]
fn a_closed_pipe_is_no_failure() {
    let dir = tempfile::tempdir().unwrap();
    for arguments in [&["paths"][..], &["--help"], &["generate", "-o", "out"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = qmp(dir.path()).args(arguments).stdout(writer).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

/// A full disk is one: the result is not what it seems to be.
#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_is_a_failure() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = qmp(Path::new(".")).arg("paths").stdout(full).stderr(Stdio::piped()).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(stderr.starts_with("error: cannot write to standard output: "), "{stderr}");
    assert_eq!(output.status.code(), Some(2));
}

/// Types one in the other, each in the next: what can be said is said, and that it is not all.
#[test]
fn facts_too_long_to_print() {
    let dir = tempfile::tempdir().unwrap();
    let element = |index: usize, ty: &str| {
        format!(
            r#"{{"name": "{index}", "meta-type": "object", "members": [{{"name": "member", "type": "{ty}"}}]}}"#
        )
    };
    let types: Vec<String> = (1..2000).map(|index| element(index, &(index + 1).to_string())).collect();
    let text = format!(
        r#"[{{"name": "dig", "meta-type": "command", "arg-type": "1", "ret-type": "0"}}, {}, {}, {}]"#,
        r#"{"name": "0", "meta-type": "object", "members": []}"#,
        types.join(", "),
        element(2000, "0"),
    );
    fs::write(dir.path().join("deep.json"), text).unwrap();
    let output = qmp(dir.path()).args(["paths", "deep.json"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let facts = String::from_utf8(output.stdout).unwrap();
    assert!(facts.starts_with("command dig\n") && facts.lines().count() > 500);
    let message = String::from_utf8(output.stderr).unwrap();
    let expected = "error: facts of more than 4096 bytes are not printed: 'command dig args member.member.";
    assert!(message.starts_with(expected), "{message}");
    assert!(message.contains("help: look for types that contain each other, one in the next"), "{message}");
}
