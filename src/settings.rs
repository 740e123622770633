//! `qmp.toml`: where it is found, and what is wrong in it.

use crate::failure::Failure;
use crate::report::Report;
use qmp_review::settings::Settings;
use qmp_schema::SourceMap;
use std::env;
use std::path::{Path, PathBuf};

/// What a project wants, and the file that says so.
#[derive(Default)]
pub(crate) struct Loaded {
    pub(crate) settings: Settings,
    /// The file; none where there is none.
    pub(crate) sources: SourceMap,
}

/// The settings of a file that the user names, or of the project that one stands in.
///
/// # Errors
///
/// Where the file cannot be read, or says what it cannot say.
pub(crate) fn load(config: Option<&Path>, report: &Report) -> Result<Loaded, Failure> {
    let Some(path) = config.map(Path::to_owned).or_else(|| find(Settings::FILE)) else {
        return Ok(Loaded::default());
    };
    let mut sources = SourceMap::new();
    let file = sources.load(path).map_err(|error| Failure::with_help(&error, "name a file with --config"))?;
    let (settings, diagnostics) = Settings::read(&sources, file);
    report.diagnostics(&diagnostics, &sources);
    if diagnostics.iter().any(|diagnostic| diagnostic.severity == qmp_schema::Severity::Error) {
        return Err(Failure::Diagnosed);
    }
    Ok(Loaded { settings, sources })
}

/// The file of this name in this folder, or in the first one above it that has one, up to the top of the repository: what is above that belongs
/// to others. It is named as seen from here.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let here = env::current_dir().ok()?;
    let mut shown = PathBuf::new();
    for folder in here.ancestors() {
        let path = shown.join(name);
        if path.is_file() {
            return Some(path);
        }
        // In a worktree `.git` is a file.
        if folder.join(".git").exists() {
            return None;
        }
        shown.push("..");
    }
    None
}
