//! All schemas that are generated in tests: those built by hand, and a file each in `golden/`.

use super::{Builder, everything, hostile, named};
use qmp_codegen::Config;
use qmp_schema::{Schema, SourceMap};
use std::path::{Path, PathBuf};

/// A case: its name, which is the stem of its golden file, its schema, and the config to generate it with.
pub struct Case {
    pub name: String,
    pub schema: Schema,
    pub config: Config,
}

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// The golden file of a case.
pub fn golden_file(name: &str) -> PathBuf {
    folder().join(format!("{name}.rs"))
}

/// All cases, by name.
pub fn all() -> Vec<Case> {
    let plain = Config::new;
    let built = [
        ("everything", everything(), plain()),
        ("hostile", hostile(), plain()),
        ("empty", Builder::default().schema, plain()),
        ("unions", named::unions(), plain()),
        ("ages", named::ages(), plain().floor("6.2").module("ages")),
    ];
    let built = built.into_iter();
    let mut cases: Vec<Case> =
        built.map(|(name, schema, config)| Case { name: format!("built-{name}"), schema, config }).collect();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "hx" || extension == "txt") {
            let mut sources = SourceMap::new();
            sources.load(&path).unwrap();
            let reading = qmp_schema::read(&sources);
            assert!(!reading.has_errors(), "{}: {:?}", path.display(), reading.diagnostics);
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            cases.push(Case { name, schema: reading.schema, config: plain() });
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}
