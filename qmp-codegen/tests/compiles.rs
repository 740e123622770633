//! Everything generated compiles without a warning of rustc, clippy or the lint for missing documentation,
//! at a crate's root, in a module, and seen from another crate.

#![allow(clippy::unwrap_used)]

mod support;

use qmp_codegen::Config;
use qmp_schema::{Schema, SourceMap};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::cases;

/// A user's macro, for a list of types.
const COUNT: &str = "macro_rules! count { ($($ty:ty),* $(,)?) => { [$(<$ty>::NAME),*] }; }";

/// Each release of the corpus, and the shipped schema, by a name for its module.
fn releases() -> Vec<(String, Schema)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp-types/schema")];
    if let Some(shared) = support::require::shared() {
        folders
            .extend(std::fs::read_dir(shared.join("corpus/hx")).unwrap().map(|entry| entry.unwrap().path()));
    }
    folders.sort();
    let read = |folder: &PathBuf| {
        let mut sources = SourceMap::new();
        sources.load_source(folder.to_str().unwrap()).unwrap();
        let name = folder.file_name().unwrap().to_str().unwrap().replace('.', "_");
        (name, qmp_schema::read(&sources).schema)
    };
    folders.iter().map(read).collect()
}

#[test]
fn without_warnings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiles");
    let source = scratch.join("src");
    std::fs::create_dir_all(&source).unwrap();
    // The same versions as here, so that nothing is fetched.
    std::fs::copy(root.join("Cargo.lock"), scratch.join("Cargo.lock")).unwrap();
    let wire = root.join("qmp-wire");
    let manifest = format!(
        "[package]\nname = \"scratch\"\nedition = \"2024\"\n[dependencies]\nqmp-wire = {{ path = {wire:?} }}\n[workspace]\n"
    );
    std::fs::write(scratch.join("Cargo.toml"), manifest).unwrap();

    let mut lib = String::from("//! Scratch.\n#![deny(warnings, missing_docs, clippy::all)]\n");
    for case in cases::all() {
        let module = format!("case_{}", case.name.replace('-', "_"));
        let rust = case.config.clone().module(&module).generate(&case.schema).unwrap();
        std::fs::write(source.join(format!("{module}.in")), rust).unwrap();
        writeln!(lib, "/// Case.\npub mod {module} {{ include!(\"{module}.in\"); }}").unwrap();
    }
    for (release, schema) in releases() {
        let rust = Config::new().module(&release).generate(&schema).unwrap();
        std::fs::write(source.join(format!("{release}.in")), rust).unwrap();
        writeln!(lib, "/// Release.\npub mod {release} {{ include!(\"{release}.in\"); }}").unwrap();
    }
    let rust = Config::new().generate(&support::plain()).unwrap();
    std::fs::write(source.join("root.in"), &rust).unwrap();
    lib += "include!(\"root.in\");\n";
    let check = |paths: [&str; 4]| {
        let mut text = format!("{COUNT}\nuse qmp_wire::{{Command, Event}};\n");
        let expected = [
            r#"&["block-resize", "change-vnc", "query-block"]"#,
            r#"&["BLOCK_IO_ERROR", "STOP", "VNC_LOST"]"#,
        ];
        for (path, expected) in paths.iter().zip(expected.iter().cycle()) {
            writeln!(text, "assert_eq!({path}!(count), *{expected});").unwrap();
        }
        text
    };
    let rust = Config::new().module("deep::inner").generate(&support::plain()).unwrap();
    std::fs::write(source.join("inner.in"), &rust).unwrap();
    lib += "/// Deep.\npub mod deep {\n/// Inner.\npub mod inner { include!(\"inner.in\"); } }\n";
    let here = [
        "for_each_command",
        "for_each_event",
        "deep::inner::for_each_command",
        "deep::inner::for_each_event",
    ];
    let there = here.map(|path| format!("scratch::{path}"));
    let there = [0, 1, 2, 3].map(|index| there[index].as_str());
    writeln!(lib, "/// Here.\npub fn here() {{ {} }}", check(here)).unwrap();
    std::fs::write(source.join("lib.rs"), lib).unwrap();
    let main =
        format!("//! Scratch.\n#![deny(warnings)]\nfn main() {{ scratch::here(); {} }}\n", check(there));
    std::fs::write(source.join("main.rs"), main).unwrap();

    let output = Command::new(env!("CARGO"))
        .args(["clippy", "--offline", "--quiet", "--manifest-path"])
        .arg(scratch.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", scratch.join("target"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", std::string::String::from_utf8_lossy(&output.stderr));
}
