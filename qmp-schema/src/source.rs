//! Files that were read, and places in them.
//!
//! Every item of the model and every diagnostic carries a [`Span`]; the [`SourceMap`] turns it into
//! file, line and column.

use crate::files::{Disk, Files};
use crate::locate;
use crate::qapi::{Identity, identity};
use std::path::{Path, PathBuf};

/// The largest file that is read: 16 MiB. The largest description known (QEMU's QAPI schema, all of
/// it) has 1 MiB.
pub const MAX_FILE_BYTES: u64 = 16 << 20;

/// A file of a [`SourceMap`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A range of bytes in one file. Start and end are offsets into the file's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end` of `file`.
    pub fn new(file: FileId, start: usize, end: usize) -> Span {
        // Files are at most MAX_FILE_BYTES long, so that every offset fits.
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span { file, start: clamp(start), end: clamp(end) }
    }

    /// From the start of `self` to the end of `other`, which lies in the same file.
    pub fn to(self, other: Span) -> Span {
        Span { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The range as `usize`, to index the file's text with.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place as people name it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location<'a> {
    /// What stands before the path where it is shown; see [`SourceFile::origin`].
    pub origin: &'a str,
    /// Path of the file, as it was given.
    pub path: &'a Path,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
}

impl Location<'_> {
    /// The file as people are told of it: its path, with its origin before it.
    pub fn file(&self) -> String {
        shown(self.origin, self.path)
    }
}

impl std::fmt::Display for Location<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file(), self.line, self.column)
    }
}

fn shown(origin: &str, path: &Path) -> String {
    format!("{origin}{}", path.display())
}

/// One file with its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// What stands before the path where it is shown, so that people see where the file is: nothing for the file system,
    /// `git:v1.0:` for a revision.
    pub origin: String,
    /// Path of the file, as it was given; of one that is elsewhere than in the file system, its path there.
    pub path: PathBuf,
    /// The text. Bytes that are not UTF-8 have become U+FFFD, which the readers report.
    pub text: String,
    /// Offsets at which lines start.
    line_starts: Vec<u32>,
}

impl SourceFile {
    /// By what it is told that a file is this one.
    pub(crate) fn identity(&self) -> Identity {
        identity(&self.origin, &self.path)
    }
}

/// All files of one reading.
///
/// ```
/// let mut sources = qmp_schema::SourceMap::new();
/// let file = sources.add("qmp-events.txt", "STOP\n----\n");
/// let span = qmp_schema::Span::new(file, 5, 9);
/// assert_eq!(sources.location(span).to_string(), "qmp-events.txt:2:1");
/// assert_eq!(sources.text(span), "----");
/// ```
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
    pub(crate) folders: Vec<PathBuf>,
}

impl SourceMap {
    /// No files.
    pub fn new() -> SourceMap {
        SourceMap::default()
    }

    /// Adds a file whose text is at hand.
    pub fn add(&mut self, path: impl Into<PathBuf>, text: impl Into<String>) -> FileId {
        self.add_from(String::new(), path.into(), text.into())
    }

    fn add_from(&mut self, origin: String, path: PathBuf, text: String) -> FileId {
        let newlines = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        let line_starts = std::iter::once(0).chain(newlines.map(|(at, _)| at as u32 + 1)).collect();
        let id = FileId(self.files.len() as u32);
        self.files.push(SourceFile { origin, path, text, line_starts });
        id
    }

    /// Reads a file and adds it. Bytes that are not UTF-8 become U+FFFD.
    ///
    /// # Errors
    ///
    /// [`LoadError`] where the file cannot be read or is larger than [`MAX_FILE_BYTES`].
    pub fn load(&mut self, path: impl Into<PathBuf>) -> Result<FileId, LoadError> {
        self.load_from(&Disk, path.into())
    }

    /// As [`load`](SourceMap::load), from wherever files are.
    pub(crate) fn load_from(&mut self, files: &dyn Files, path: PathBuf) -> Result<FileId, LoadError> {
        let fail = |problem| LoadError::new(files, &path, problem);
        let bytes = files.read(&path, MAX_FILE_BYTES + 1).map_err(|error| fail(LoadProblem::Io(error)))?;
        if bytes.len() as u64 > MAX_FILE_BYTES {
            return Err(fail(LoadProblem::TooLarge));
        }
        let text =
            String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
        Ok(self.add_from(files.origin().to_owned(), path, text))
    }

    /// The files, in the order they were added.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, file)| (FileId(i as u32), file))
    }

    /// The folders that [`load_source`](SourceMap::load_source) looked through: another description that is put there is
    /// part of the source too.
    pub fn folders(&self) -> impl Iterator<Item = &Path> {
        self.folders.iter().map(PathBuf::as_path)
    }

    /// The file of an id that this map gave out.
    ///
    /// # Panics
    ///
    /// With an id of another map, where this one has fewer files.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The text of a span; empty where the span does not lie on character bounds.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.range()).unwrap_or("")
    }

    /// File, line and column of a span's start.
    pub fn location(&self, span: Span) -> Location<'_> {
        let file = self.file(span.file);
        let line = file.line_starts.partition_point(|&start| start <= span.start).max(1);
        let line_start = file.line_starts.get(line - 1).map_or(0, |&start| start as usize);
        let before = file.text.get(line_start..span.start as usize).unwrap_or("");
        Location { origin: &file.origin, path: &file.path, line, column: before.chars().count() + 1 }
    }
}

/// A file or folder that could not be loaded. Its `Display` is the cause; [`help`](LoadError::help)
/// is what to do.
#[derive(Debug)]
pub struct LoadError {
    /// The file or folder, with its origin before it.
    pub path: PathBuf,
    /// Why.
    pub problem: LoadProblem,
}

/// Why a file or folder could not be loaded.
#[derive(Debug)]
#[non_exhaustive]
pub enum LoadProblem {
    /// The system's answer.
    Io(std::io::Error),
    /// It is longer than [`MAX_FILE_BYTES`].
    TooLarge,
    /// The folder has no description: none of the files that were looked for.
    NothingFound,
    /// A file name is empty, as the second one of `a.hx,,b.txt`.
    EmptyName,
}

impl LoadError {
    pub(crate) fn new(files: &dyn Files, path: &Path, problem: LoadProblem) -> LoadError {
        // Whatever bytes it has, a path of the file system stays as it is.
        let path = if files.origin().is_empty() { path.into() } else { shown(files.origin(), path).into() };
        LoadError { path, problem }
    }

    /// What to do about it.
    pub fn help(&self) -> String {
        match &self.problem {
            LoadProblem::Io(error) if error.kind() == std::io::ErrorKind::NotFound => {
                "give a file, several joined by commas, or a folder that has them".into()
            }
            LoadProblem::Io(error) if error.kind() == std::io::ErrorKind::IsADirectory => {
                "give the files in it".into()
            }
            LoadProblem::Io(_) => "check what it is and who may read it".into(),
            LoadProblem::TooLarge => "give the description itself, or split it into several files".into(),
            LoadProblem::NothingFound => format!("looked for {}; name the files instead", locate::LOOKED_FOR),
            LoadProblem::EmptyName => "join file names with single commas: FILE[,FILE...]".into(),
        }
    }
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = self.path.display();
        match &self.problem {
            LoadProblem::Io(error) => write!(f, "cannot read {path}: {error}"),
            LoadProblem::TooLarge => {
                write!(f, "{path} is larger than the {} MiB that are read at most", MAX_FILE_BYTES >> 20)
            }
            LoadProblem::NothingFound => write!(f, "no description of commands found in folder {path}"),
            LoadProblem::EmptyName => write!(f, "a file name in '{path}' is empty"),
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            LoadProblem::Io(error) => Some(error),
            LoadProblem::TooLarge | LoadProblem::NothingFound | LoadProblem::EmptyName => None,
        }
    }
}
