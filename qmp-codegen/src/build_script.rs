//! Running inside of a build script: the only place that knows cargo.

use crate::config::{Config, Source};
use crate::error::Error;
use qmp_schema::{LoadError, Reading, Severity, SourceMap};
use std::env;
use std::fmt::Display;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Reads the sources, as [`Config::schema`] takes them, and writes `$OUT_DIR/qmp.rs`, for a build script without further wishes.
///
/// # Errors
///
/// As [`Config::compile`].
pub fn compile<P: AsRef<str>>(sources: &[P]) -> Result<(), Error> {
    sources.iter().fold(Config::new(), |config, source| config.schema(source.as_ref())).compile()
}

/// Loads the sources of a config, those that the environment names included.
pub(crate) fn load(sources: &[Source]) -> Result<SourceMap, Error> {
    let mut names: Vec<String> = Vec::new();
    for source in sources {
        match source {
            Source::Named(name) => names.push(name.clone()),
            Source::Environment(variable) => {
                say("rerun-if-env-changed", variable);
                if let Some(value) = env::var_os(variable).filter(|value| !value.is_empty()) {
                    names = vec![value.to_string_lossy().into_owned()];
                }
            }
        }
    }
    if names.is_empty() {
        return Err(Error::Config(vec!["no source: name one with `schema`".into()]));
    }
    let mut map = SourceMap::new();
    let loaded = names.iter().try_for_each(|name| map.load_source(name));
    // Said before anything can fail: a corrected file must start the script again.
    let files = map.files().map(|(_, file)| file.path.as_path());
    for path in files.chain(map.folders().filter(|folder| !has_out_dir(folder))) {
        say("rerun-if-changed", path.display());
    }
    loaded.map_err(|error| {
        say("rerun-if-changed", error.path.display());
        Error::Load(in_full(error))
    })?;
    Ok(map)
}

/// Whether cargo's own files are in a folder. Cargo looks through the whole of a folder that it watches, and would find
/// it changed by every build.
fn has_out_dir(folder: &Path) -> bool {
    let in_full = |path: &Path| path.canonicalize().ok();
    let out_dir = env::var_os("OUT_DIR").and_then(|out_dir| in_full(Path::new(&out_dir)));
    in_full(folder).zip(out_dir).is_some_and(|(folder, out_dir)| out_dir.starts_with(folder))
}

/// With the path in full: cargo runs build scripts in the folder of their crate, which need not be where the
/// user stands.
fn in_full(error: LoadError) -> LoadError {
    match std::path::absolute(&error.path) {
        Ok(path) => LoadError { path, ..error },
        Err(_) => error,
    }
}

/// Shows the warnings of a reading. Cargo does so for the crates that its user works on, and not for what
/// they depend on from elsewhere.
pub(crate) fn warn(reading: &Reading, sources: &SourceMap) {
    for warning in reading.diagnostics.iter().filter(|found| found.severity == Severity::Warning) {
        say("warning", warning.instruction(sources));
    }
}

/// Where the generated file goes: as configured, else into cargo's `OUT_DIR`.
pub(crate) fn out_file(folder: Option<&Path>, file: &Path) -> Result<PathBuf, Error> {
    match (folder, env::var_os("OUT_DIR")) {
        (Some(folder), _) => Ok(folder.join(file)),
        (None, _) if file.is_absolute() => Ok(file.to_owned()),
        (None, Some(folder)) => Ok(Path::new(&folder).join(file)),
        (None, None) => Err(Error::Config(vec![
            "OUT_DIR is not set: call this from a build script, or choose the folder with `out_dir`".into(),
        ])),
    }
}

/// Tells cargo something. Outside of a build script nobody listens, and a closed pipe is no error.
fn say(key: &str, value: impl Display) {
    if env::var_os("OUT_DIR").is_some() {
        let _ = writeln!(std::io::stdout(), "cargo:{key}={value}");
    }
}
