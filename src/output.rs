//! Files that are written into the folder that the user names.

use crate::failure::Failure;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// What writing a file does or would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// Nothing: the file is as it shall be.
    None,
    /// There is a file that is different.
    Differs,
    /// There is no file.
    Missing,
}

const HELP: &str = "name a folder that can be written to with -o";

/// What writing `text` would do.
///
/// # Errors
///
/// Where there is something that cannot be read.
pub(crate) fn change(path: &Path, text: &str) -> Result<Change, Failure> {
    match fs::read(path) {
        Ok(old) if old == text.as_bytes() => Ok(Change::None),
        Ok(_) => Ok(Change::Differs),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Change::Missing),
        Err(error) => Err(Failure::with_help(format!("cannot read {}: {error}", path.display()), HELP)),
    }
}

/// Writes `text`; whoever reads meanwhile sees the old file or the new one.
///
/// # Errors
///
/// Where it cannot be written; then the old file is as it was.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    qmp_codegen::write_if_changed(path, text).map_err(|error| Failure::with_help(error, HELP))
}
