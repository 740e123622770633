//! Builds and runs `examples/lighthouse` as its users do: a project of its own that generates its types in
//! its build script.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn example() -> PathBuf {
    root().join("examples/lighthouse")
}

/// Runs cargo in a project, with the versions of this workspace, so that nothing is fetched. One target
/// folder for all: what they depend on is built once.
fn cargo(project: &Path, arguments: &[&str]) -> Output {
    fs::copy(root().join("Cargo.lock"), project.join("Cargo.lock")).unwrap();
    Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(project)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("lighthouse"))
        .env_remove("QMP_SCHEMA")
        .output()
        .unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn builds_without_warnings_and_prints_what_it_should() {
    let output = cargo(&example(), &["run"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(stderr(&output), "");
    let got = String::from_utf8(output.stdout).unwrap();
    let expected = example().join("expected.txt");
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        fs::write(&expected, &got).unwrap();
    }
    let expected = fs::read_to_string(expected).unwrap_or_default();
    assert_eq!(got, expected, "\nBLESS=1 cargo test --test lighthouse writes what is expected");
}

/// A copy of the example's library under another name, which may be spoilt.
fn copy(name: &str) -> PathBuf {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    for folder in ["src", "schema"] {
        fs::create_dir_all(copy.join(folder)).unwrap();
        for entry in fs::read_dir(example().join(folder)).unwrap() {
            let entry = entry.unwrap();
            // Written and not copied: cargo goes by the time of the last change.
            fs::write(copy.join(folder).join(entry.file_name()), fs::read(entry.path()).unwrap()).unwrap();
        }
    }
    fs::copy(example().join("build.rs"), copy.join("build.rs")).unwrap();
    // The program names the library as it is called in the example.
    fs::remove_file(copy.join("src/main.rs")).unwrap();
    let manifest = fs::read_to_string(example().join("Cargo.toml")).unwrap();
    // As a TOML string, whatever the folder is called.
    let root = format!("{:?}", root().display().to_string());
    let manifest =
        manifest.replace("../..", root.trim_matches('"')).replace("\"lighthouse\"", &format!("{name:?}"));
    fs::write(copy.join("Cargo.toml"), manifest).unwrap();
    copy
}

/// The folder that the build script writes to: cargo says so where a build succeeds.
fn out_dir(messages: &Output, name: &str) -> PathBuf {
    let messages = String::from_utf8(messages.stdout.clone()).unwrap();
    let mut executed = messages
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .filter(|message| {
            message["reason"] == "build-script-executed"
                && message["package_id"].as_str().unwrap().contains(name)
        });
    PathBuf::from(executed.next().unwrap()["out_dir"].as_str().unwrap())
}

fn contents(folder: &Path) -> BTreeMap<PathBuf, String> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn a_mistake_in_the_schema_stops_the_build_at_its_line() {
    let project = copy("spoilt-lighthouse");
    let build = ["build", "--message-format=json"];
    let output = cargo(&project, &build);
    assert!(output.status.success(), "{}", stderr(&output));
    let out_dir = out_dir(&output, "spoilt-lighthouse");
    let before = contents(&out_dir);
    assert_eq!(before.keys().collect::<Vec<_>>(), [&out_dir.join("qmp.rs")]);

    let commands = project.join("schema/lighthouse-commands.hx");
    let sound = fs::read_to_string(&commands).unwrap();
    let spoilt = sound.replace("power:b,", "power:?!,").replace("blasts:i?", "blasts");
    fs::write(&commands, &spoilt).unwrap();
    let line_of = |text: &str| 1 + spoilt.lines().position(|line| line.contains(text)).unwrap();
    let places =
        ["power:?!", "blasts,pause"].map(|text| format!("schema/lighthouse-commands.hx:{}:", line_of(text)));
    let fails = || {
        let output = cargo(&project, &build);
        let message = stderr(&output);
        assert!(!output.status.success(), "{message}");
        for place in &places {
            assert!(message.lines().any(|line| line.trim_start().starts_with(place)), "{place}\n{message}");
        }
        assert!(message.contains("in command 'lamp-set'"), "{message}");
        assert!(message.contains("in command 'horn-sound'"), "{message}");
        assert!(!message.contains("panicked"), "{message}");
    };
    fails();
    assert!(contents(&out_dir) == before, "the file of the last good build is no longer there, or not alone");
    fs::remove_file(out_dir.join("qmp.rs")).unwrap();
    fails();
    assert_eq!(contents(&out_dir).len(), 0);

    fs::write(&commands, &sound).unwrap();
    let output = cargo(&project, &build);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(contents(&out_dir) == before);

    // What is only doubtful is told to cargo, which keeps what it was told beside the folder.
    fs::write(&commands, sound.replacen("\nEQMP\n", "\n", 1)).unwrap();
    let output = cargo(&project, &build);
    assert!(output.status.success(), "{}", stderr(&output));
    let told = fs::read_to_string(out_dir.with_file_name("output")).unwrap();
    let warning = "cargo:warning=schema/lighthouse-commands.hx:4:1: warning[unclosed-documentation]: ";
    assert!(told.lines().any(|line| line.starts_with(warning)), "{told}");
}

#[test]
fn a_file_put_into_a_folder_of_descriptions_starts_the_build_script_again() {
    let project = copy("growing-lighthouse");
    let script = r#"fn main() -> Result<(), qmp_codegen::Error> { qmp_codegen::compile(&["schema"]) }"#;
    fs::write(project.join("build.rs"), script).unwrap();
    let added = project.join("schema/foghorn-commands.hx");
    let _ = fs::remove_file(&added);
    let generated = || {
        let output = cargo(&project, &["build", "--message-format=json"]);
        assert!(output.status.success(), "{}", stderr(&output));
        let file = out_dir(&output, "growing-lighthouse").join("qmp.rs");
        fs::read_to_string(file).unwrap()
    };
    assert!(!generated().contains("struct FoghornTest"));
    fs::write(&added, "SQMP\nfoghorn-test\n------------\n\nTests the foghorn.\n\nArguments: None.\n\nEQMP\n")
        .unwrap();
    assert!(generated().contains("struct FoghornTest"));
    fs::remove_file(&added).unwrap();
    assert!(!generated().contains("struct FoghornTest"));
}
