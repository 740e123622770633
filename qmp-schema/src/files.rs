//! Where the files of a source are: in the file system, or wherever else someone keeps them.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A place that has files in folders, such as the file system or a revision of a repository. Sources are found in each by
/// the same rules: [`SourceMap::load_source_from`](crate::SourceMap::load_source_from).
pub trait Files {
    /// What stands before paths where they are shown, as [`SourceFile::origin`](crate::SourceFile::origin).
    fn origin(&self) -> &str;

    /// The file or folder that a user names.
    fn named(&self, name: &str) -> PathBuf;

    /// What there is at a path.
    fn kind(&self, path: &Path) -> Option<FileKind>;

    /// The paths of what is directly in a folder.
    ///
    /// # Errors
    ///
    /// Where the folder cannot be read.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// The first bytes of a file: `most` of them, or all where there are fewer.
    ///
    /// # Errors
    ///
    /// Where there is no file, or it cannot be read.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// The one path of a file that may have several; `None` where there is none.
    fn canonical(&self, path: &Path) -> Option<PathBuf>;
}

/// What there can be at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// Something else, such as a pipe, which may have no end.
    Other,
}

/// The file system.
pub(crate) struct Disk;

impl Files for Disk {
    fn origin(&self) -> &str {
        ""
    }

    fn named(&self, name: &str) -> PathBuf {
        name.into()
    }

    fn kind(&self, path: &Path) -> Option<FileKind> {
        let kind = fs::metadata(path).ok()?.file_type();
        Some(match (kind.is_file(), kind.is_dir()) {
            (true, _) => FileKind::File,
            (_, true) => FileKind::Folder,
            _ => FileKind::Other,
        })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // A pipe or a device does not tell its size beforehand.
        fs::File::open(path)?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn canonical(&self, path: &Path) -> Option<PathBuf> {
        fs::canonicalize(path).ok()
    }
}
