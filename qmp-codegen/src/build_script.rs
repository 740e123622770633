//! Running inside of a build script: the only place that knows cargo.

use crate::config::{Config, Source};
use crate::error::Error;
use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Reads the files and writes `$OUT_DIR/qmp.rs`, for a build script without further wishes.
///
/// # Errors
///
/// As [`Config::compile`].
pub fn compile<P: AsRef<Path>>(paths: &[P]) -> Result<(), Error> {
    paths.iter().fold(Config::new(), |config, path| config.schema(path.as_ref())).compile()
}

/// The sources of a config, those that the environment names included.
pub(crate) fn source_files(sources: &[Source]) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = Vec::new();
    for source in sources {
        match source {
            Source::File(path) => files.push(path.clone()),
            Source::Environment(variable) => {
                say("rerun-if-env-changed", Path::new(variable));
                if let Some(value) = env::var_os(variable).filter(|value| !value.is_empty()) {
                    files.clear();
                    files.extend(value.to_string_lossy().split(',').map(PathBuf::from));
                }
            }
        }
    }
    // Said before anything can fail: a corrected file must start the script again.
    for file in &files {
        say("rerun-if-changed", file);
    }
    files
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
fn say(key: &str, value: &Path) {
    if env::var_os("OUT_DIR").is_some() {
        let _ = writeln!(std::io::stdout(), "cargo:{key}={}", value.display());
    }
}
