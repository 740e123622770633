//! The generated file: its modules, and how it is written.

use crate::error::Error;
use std::fs;
use std::path::Path;

/// A module of the generated file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Module {
    /// Commands.
    Commands,
    /// Events.
    Events,
    /// What their members are.
    Types,
}

impl Module {
    /// As item paths name it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Module::Commands => "commands",
            Module::Events => "events",
            Module::Types => "types",
        }
    }
}

/// Writes a file if its content changes, and the folders above it where there are none. Whoever reads it
/// meanwhile sees the old one or the new one, never half a file. Who may read and write it stays as it was, and so does a
/// symbolic link to it.
///
/// # Errors
///
/// [`Error::Write`]; the file that was there before stays as it was.
pub fn write_if_changed(path: &Path, text: &str) -> Result<(), Error> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    let fail = |error| Error::Write { path: path.to_owned(), error };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(fail)?;
    }
    let target = fs::canonicalize(path);
    let path = target.as_deref().unwrap_or(path);
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    let temporary = path.with_file_name(name);
    let write = || {
        fs::write(&temporary, text)?;
        if let Ok(old) = fs::metadata(path) {
            fs::set_permissions(&temporary, old.permissions())?;
        }
        fs::rename(&temporary, path)
    };
    write().map_err(|error| {
        // What is left of a failed attempt is of no use; that it may stay must not hide the reason.
        let _ = fs::remove_file(&temporary);
        fail(error)
    })
}
