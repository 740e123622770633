//! SOURCE to files: what a user may write for "where the description is".

use crate::dialect::is_exact;
use crate::qapi::{identity, included, includes};
use crate::read::is_qapi;
use crate::source::{FileId, LoadError, LoadProblem, SourceMap};
use std::collections::HashSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The command table at the top of a source tree: of QEMU 0.14 to 2.7, and of 0.13.
const TABLES: [&str; 2] = ["qmp-commands.hx", "qemu-monitor.hx"];

/// The event list of a source tree, where QEMU kept it as time went on; last, beside the table, as in a
/// folder that has nothing but the two.
const EVENT_LISTS: [&str; 4] =
    ["QMP/qmp-events.txt", "docs/qmp/qmp-events.txt", "docs/qmp-events.txt", "qmp-events.txt"];

/// The schema of a source tree of QEMU 2.8 and later, or of its folder `qapi`. The .hx files at the top of such a tree
/// describe no QMP.
const QAPI_ROOTS: [&str; 2] = ["qapi/qapi-schema.json", "qapi-schema.json"];

/// What is looked for in a folder, as its error says it.
pub(crate) const LOOKED_FOR: &str = "qmp-commands.hx (QEMU 0.14 to 2.7) with qmp-events.txt in QMP/, \
     docs/qmp/, docs/ or beside it, for qapi-schema.json (QEMU 2.8 and later) there or in qapi/, and for files named *.hx or *events.txt";

impl SourceMap {
    /// Adds the files of one SOURCE, as users name it on a command line or in a build script:
    ///
    /// - `FILE[,FILE...]`: files. A file whose name has a comma in it is found as well, on its own.
    /// - `DIR`: a source tree, with `qmp-commands.hx` at its top and the event list in `QMP/`,
    ///   `docs/qmp/`, `docs/` or at the top too; or with `qapi-schema.json` in `qapi/` or at the top. In a folder
    ///   without them, or whose `qmp-commands.hx` is exact, all files directly in it that are named `*.hx` or `*events.txt`, sorted by name.
    ///
    /// With a QAPI schema come the files that it includes. One that cannot be loaded is reported by
    /// [`read`](crate::read()), at its include.
    ///
    /// A file that the map has already is not added again.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let dir = std::env::temp_dir().join(format!("load_source-{}", std::process::id()));
    /// # std::fs::create_dir_all(dir.join("docs/qmp"))?;
    /// # for file in ["qmp-commands.hx", "docs/qmp/qmp-events.txt"] { std::fs::write(dir.join(file), "")?; }
    /// # let tree = dir.to_str().ok_or("not UTF-8")?;
    /// let mut sources = qmp_schema::SourceMap::new();
    /// sources.load_source(tree)?; // such as "../qemu"
    /// let names: Vec<_> = sources.files().map(|(_, file)| file.path.strip_prefix(tree)).collect::<Result<_, _>>()?;
    /// assert_eq!(names, [std::path::Path::new("qmp-commands.hx"), "docs/qmp/qmp-events.txt".as_ref()]);
    ///
    /// let error = sources.load_source("no-such.hx").unwrap_err();
    /// assert!(error.to_string().starts_with("cannot read no-such.hx: "));
    /// # std::fs::remove_dir_all(dir)?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`SourceMap::load`], and where a folder has no description or a file name is empty. The files
    /// before the one that failed stay in the map.
    pub fn load_source(&mut self, source: &str) -> Result<(), LoadError> {
        // The system knows better than a rule whether a comma is part of a name.
        if Path::new(source).exists() {
            return self.load_file_or_tree(Path::new(source));
        }
        if source.split(',').any(str::is_empty) {
            return Err(LoadError { path: source.into(), problem: LoadProblem::EmptyName });
        }
        source.split(',').try_for_each(|path| self.load_file_or_tree(Path::new(path)))
    }

    fn load_file_or_tree(&mut self, path: &Path) -> Result<(), LoadError> {
        let files = if path.is_dir() { self.find_files(path)? } else { vec![path.into()] };
        for file in files {
            if !self.has(&file) {
                let id = self.load(file)?;
                self.load_includes(id);
            }
        }
        Ok(())
    }

    /// Loads what a QAPI schema includes, and what that includes, each file once.
    fn load_includes(&mut self, file: FileId) {
        let mut known: HashSet<PathBuf> = self.files().map(|(_, file)| identity(&file.path)).collect();
        let mut open = vec![file];
        while let Some(id) = open.pop() {
            let file = self.file(id);
            if !is_qapi(&file.text) {
                continue;
            }
            let paths = includes(&file.text).into_iter().map(|include| included(&file.path, &include));
            for path in paths.collect::<Vec<_>>() {
                // A pipe would be waited for.
                if known.insert(identity(&path)) && path.is_file() {
                    open.extend(self.load(path));
                }
            }
        }
    }

    /// The files of a description in a folder: at least one.
    fn find_files(&mut self, dir: &Path) -> Result<Vec<PathBuf>, LoadError> {
        let first_of = |names: &[&str]| names.iter().map(|name| dir.join(name)).find(|path| path.is_file());
        if let Some(table) = first_of(&TABLES).filter(|table| !starts_exact(table)) {
            let list = first_of(&EVENT_LISTS);
            // Only a source tree has a folder for the list, and then all that could be found.
            if list.as_ref().is_none_or(|list| list.parent() == Some(dir)) {
                self.folders.push(dir.into());
            }
            return Ok(std::iter::once(table).chain(list).collect());
        }
        if let Some(schema) = first_of(&QAPI_ROOTS) {
            return Ok(vec![schema]);
        }
        self.folders.push(dir.into());
        let fail = |problem| LoadError { path: dir.into(), problem };
        let files = described_by_name(dir).map_err(|error| fail(LoadProblem::Io(error)))?;
        if files.is_empty() { Err(fail(LoadProblem::NothingFound)) } else { Ok(files) }
    }

    /// Whether a file was loaded before, under whatever name: a folder may be given beside a file in it.
    fn has(&self, path: &Path) -> bool {
        let Ok(path) = fs::canonicalize(path) else { return false };
        self.files().any(|(_, file)| fs::canonicalize(&file.path).is_ok_and(|known| known == path))
    }
}

/// Whether a file says that it is exact. Then its folder is no source tree of QEMU, where the other .hx files describe
/// no QMP. A file that cannot be read is told of when it is loaded.
fn starts_exact(path: &Path) -> bool {
    let mut start = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(MAX_START).read_to_end(&mut start));
    read.is_ok() && is_exact(&String::from_utf8_lossy(&start))
}

/// How much of a file is looked at for its marker, in bytes.
const MAX_START: u64 = 1 << 16;

/// The files directly in a folder whose names say that they are descriptions, sorted.
fn described_by_name(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if (name.ends_with(".hx") || name.ends_with("events.txt")) && entry.path().is_file() {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
#[path = "locate_tests.rs"]
mod tests;
