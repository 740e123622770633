//! What can go wrong between a schema's text and the Rust file.

use qmp_schema::{LoadError, Reading, Severity, SourceMap};
use std::fmt;
use std::path::PathBuf;

/// Why nothing was generated.
///
/// `Debug` prints the same as `Display`, since a build script's `main` shows errors with `Debug`.
#[non_exhaustive]
pub enum Error {
    /// A source could not be loaded.
    Load(LoadError),
    /// The sources have errors: each as `FILE:LINE:COLUMN: error[CODE]: MESSAGE`, its help on a second line.
    Schema(Vec<String>),
    /// The [`Config`](crate::Config) asks for what cannot be: one sentence for each.
    Config(Vec<String>),
    /// The generated code is no Rust: an error of this crate, or of a path given to the config.
    Syntax(String),
    /// The file could not be written.
    Write {
        /// The file.
        path: PathBuf,
        /// The system's answer.
        error: std::io::Error,
    },
}

impl Error {
    /// The errors of a reading; `None` where it has none.
    pub(crate) fn of_reading(reading: &Reading, sources: &SourceMap) -> Option<Error> {
        let errors = reading.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let lines: Vec<String> = errors.map(|diagnostic| diagnostic.one_line(sources).to_string()).collect();
        (!lines.is_empty()).then_some(Error::Schema(lines))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Load(error) => write!(f, "{error}\n    help: {}", error.help()),
            Error::Schema(lines) => write!(f, "the schema has errors\n{}", lines.join("\n")),
            Error::Config(problems) => write!(f, "qmp-codegen's config: {}", problems.join("\n")),
            Error::Syntax(error) => write!(f, "the generated code is not Rust: {error}"),
            Error::Write { path, error } => write!(f, "cannot write {}: {error}", path.display()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Load(error) => Some(error),
            Error::Write { error, .. } => Some(error),
            Error::Schema(_) | Error::Config(_) | Error::Syntax(_) => None,
        }
    }
}
