//! SOURCE to files: what a user may write for "where the description is".

use crate::dialect::is_exact;
use crate::files::{Disk, FileKind, Files};
use crate::qapi::{Identity, identity, included, includes};
use crate::read::is_qapi;
use crate::source::{FileId, LoadError, LoadProblem, SourceMap};
use std::collections::HashSet;
use std::io;
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
        self.load_source_from(&Disk, source)
    }

    /// As [`load_source`](SourceMap::load_source), of files that are elsewhere than in the file system.
    ///
    /// # Errors
    ///
    /// As [`load_source`](SourceMap::load_source).
    pub fn load_source_from(&mut self, files: &dyn Files, source: &str) -> Result<(), LoadError> {
        // Who has the files knows better than a rule whether a comma is part of a name.
        let whole = files.named(source);
        if files.kind(&whole).is_some() {
            return self.load_file_or_tree(files, &whole);
        }
        if source.split(',').any(str::is_empty) {
            return Err(LoadError::new(files, Path::new(source), LoadProblem::EmptyName));
        }
        source.split(',').try_for_each(|name| self.load_file_or_tree(files, &files.named(name)))
    }

    fn load_file_or_tree(&mut self, files: &dyn Files, path: &Path) -> Result<(), LoadError> {
        let is_folder = files.kind(path) == Some(FileKind::Folder);
        let found = if is_folder { self.find_files(files, path)? } else { vec![path.into()] };
        for path in found {
            if !self.has(files, &path) {
                let id = self.load_from(files, path)?;
                self.load_includes(files, id);
            }
        }
        Ok(())
    }

    /// Loads what a QAPI schema includes, and what that includes, each file once.
    fn load_includes(&mut self, files: &dyn Files, file: FileId) {
        let mut known: HashSet<Identity> = self.files().map(|(_, file)| file.identity()).collect();
        let mut open = vec![file];
        while let Some(id) = open.pop() {
            let file = self.file(id);
            if !is_qapi(&file.text) {
                continue;
            }
            let paths = includes(&file.text).into_iter().map(|include| included(&file.path, &include));
            for path in paths.collect::<Vec<_>>() {
                // A pipe would be waited for.
                if known.insert(identity(files.origin(), &path)) && is_file(files, &path) {
                    open.extend(self.load_from(files, path));
                }
            }
        }
    }

    /// The files of a description in a folder: at least one.
    fn find_files(&mut self, files: &dyn Files, dir: &Path) -> Result<Vec<PathBuf>, LoadError> {
        let first_of =
            |names: &[&str]| names.iter().map(|name| dir.join(name)).find(|path| is_file(files, path));
        if let Some(table) = first_of(&TABLES).filter(|table| !starts_exact(files, table)) {
            let list = first_of(&EVENT_LISTS);
            // Only a source tree has a folder for the list, and then all that could be found.
            if list.as_ref().is_none_or(|list| list.parent() == Some(dir)) {
                self.looked_through(files, dir);
            }
            return Ok(std::iter::once(table).chain(list).collect());
        }
        if let Some(schema) = first_of(&QAPI_ROOTS) {
            return Ok(vec![schema]);
        }
        self.looked_through(files, dir);
        let fail = |problem| LoadError::new(files, dir, problem);
        let found = described_by_name(files, dir).map_err(|error| fail(LoadProblem::Io(error)))?;
        if found.is_empty() { Err(fail(LoadProblem::NothingFound)) } else { Ok(found) }
    }

    /// Keeps a folder of the file system: elsewhere nobody can watch it.
    fn looked_through(&mut self, files: &dyn Files, dir: &Path) {
        if files.origin().is_empty() {
            self.folders.push(dir.into());
        }
    }

    /// Whether a file was loaded before, under whatever name: a folder may be given beside a file in it.
    fn has(&self, files: &dyn Files, path: &Path) -> bool {
        let Some(path) = files.canonical(path) else { return false };
        let mut known = self.files().filter(|(_, file)| file.origin == files.origin());
        known.any(|(_, file)| files.canonical(&file.path).is_some_and(|known| known == path))
    }
}

fn is_file(files: &dyn Files, path: &Path) -> bool {
    files.kind(path) == Some(FileKind::File)
}

/// Whether a file says that it is exact. Then its folder is no source tree of QEMU, where the other .hx files describe
/// no QMP. A file that cannot be read is told of when it is loaded.
fn starts_exact(files: &dyn Files, path: &Path) -> bool {
    files.read(path, MAX_START).is_ok_and(|start| is_exact(&String::from_utf8_lossy(&start)))
}

/// How much of a file is looked at for its marker, in bytes.
const MAX_START: u64 = 1 << 16;

/// The files directly in a folder whose names say that they are descriptions, sorted.
fn described_by_name(files: &dyn Files, dir: &Path) -> io::Result<Vec<PathBuf>> {
    let is_described = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        (name.ends_with(".hx") || name.ends_with("events.txt")) && is_file(files, path)
    };
    let mut found = files.list(dir)?;
    found.retain(|path| is_described(path));
    found.sort();
    Ok(found)
}

#[cfg(test)]
#[path = "locate_tests.rs"]
mod tests;
