//! Embeds the shipped schema, the source `builtin` of the command `qmp`: reads it, so that no broken one
//! is shipped, and writes `builtin.rs`, the list of its files' names and texts, and `wordless.json`, what it
//! says without documentation, which is read in a third of the time.

#![allow(clippy::print_stdout, reason = "this is how a build script talks to cargo")]

use qmp_schema::{Reading, SourceMap};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const SCHEMA: &str = "qmp-types/schema";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={SCHEMA}");
    let mut sources = SourceMap::new();
    for path in files_of(Path::new(SCHEMA))? {
        println!("cargo::rerun-if-changed={}", path.display());
        sources.load(path).map_err(io::Error::other)?;
    }
    let Reading { mut schema, diagnostics } = qmp_schema::read(&sources);
    for diagnostic in diagnostics {
        println!("cargo::{}={}", diagnostic.severity, diagnostic.instruction(&sources));
    }
    schema.drop_docs();
    let json = qmp_schema::to_json(&schema).map_err(io::Error::other)?;
    fs::write(out_dir().join("wordless.json"), json)?;
    fs::write(out_dir().join("builtin.rs"), table(&sources))
}

/// The files of a folder, sorted.
fn files_of(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(dir).map_err(|error| io::Error::other(format!("{}: {error}", dir.display())))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// A Rust expression: `&[(NAME, TEXT), …]`. A name is what diagnostics show: `builtin/qmp-commands.hx`.
fn table(sources: &SourceMap) -> String {
    let rows = sources.files().map(|(_, file)| {
        let name = Path::new("builtin").join(file.path.file_name().unwrap_or_default());
        format!("({name:?}, {text:?}),\n", text = file.text)
    });
    format!("&[\n{}]\n", rows.collect::<String>())
}

fn out_dir() -> PathBuf {
    // Cargo always sets it.
    env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default()
}
