//! The files of a revision.

use super::objects::{Answer, Kind, Objects};
use super::repository::no_git;
use crate::failure::Failure;
use qmp_schema::{FileKind, Files};
use std::io;
use std::path::{Component, Path, PathBuf};

/// The mode in a tree of a commit of another repository.
const SUBMODULE: &[u8] = b"160000";

/// A tree of a repository. Its paths start at the repository's top. Files are as they are kept, whatever git makes of line
/// ends or by filters in a work tree.
pub(super) struct Revision {
    origin: String,
    /// Its id.
    tree: String,
    /// The folder one stands in.
    folder: String,
    kinds: Objects,
    contents: Objects,
}

impl Revision {
    /// # Errors
    ///
    /// Where git cannot be run.
    pub(super) fn new(origin: String, tree: String, folder: String) -> Result<Revision, Failure> {
        let start = || Ok((Objects::kinds()?, Objects::contents()?));
        let (kinds, contents) = start().map_err(no_git)?;
        Ok(Revision { origin, tree, folder, kinds, contents })
    }

    /// Advice for whoever stands in a folder and takes paths to start there.
    pub(super) fn elsewhere(&self, paths: &str) -> Option<String> {
        let of_name = |name: &str| {
            let here = format!("./{name}");
            let is_here = self.kind(&self.named(name)).is_none() && self.kind(&self.named(&here)).is_some();
            is_here.then(|| {
                format!(
                    "paths start at the top of the repository; of the folder you are in: {}{here}",
                    self.origin
                )
            })
        };
        paths.split(',').filter(|name| !name.is_empty() && !name.starts_with('/')).find_map(of_name)
    }

    /// What git calls the object at a path; `None` for a path that leads out of the repository.
    fn name(&self, path: &Path) -> Option<String> {
        Some(format!("{}:{}", self.tree, from_top(path)?))
    }

    /// What is directly in a tree: its modes and names.
    fn entries(&self, folder: &Path) -> io::Result<Vec<(Vec<u8>, String)>> {
        let name = self.name(folder).ok_or_else(outside)?;
        match self.contents.read(&name, u64::MAX)? {
            (Answer::Object { id, kind: Kind::Tree, .. }, bytes) => Ok(entries(&bytes, id.len() / 2)),
            _ => Err(io::ErrorKind::NotADirectory.into()),
        }
    }

    /// Why there is nothing at a path.
    fn missing(&self, path: &Path) -> io::Error {
        let is_submodule = |part: &Path| {
            let (Some(folder), Some(name)) = (part.parent(), part.file_name()) else { return false };
            let entries = self.entries(folder).unwrap_or_default();
            entries.iter().any(|(mode, known)| mode == SUBMODULE && name == known.as_str())
        };
        match path.ancestors().find(|part| is_submodule(part)) {
            Some(part) => io::Error::other(format!(
                "{} is a submodule, whose files are in a repository of their own",
                part.display()
            )),
            None => io::Error::new(io::ErrorKind::NotFound, "this revision has no such file"),
        }
    }
}

impl Files for Revision {
    fn origin(&self) -> &str {
        &self.origin
    }

    /// From the top of the repository, but for `./…` and `../…`: as git has it.
    fn named(&self, name: &str) -> PathBuf {
        let starts_here = matches!(name.split('/').next(), Some("." | ".."));
        let path = if starts_here { Path::new(&self.folder).join(name) } else { name.into() };
        from_top(&path).map_or(path, PathBuf::from)
    }

    fn kind(&self, path: &Path) -> Option<FileKind> {
        match self.kinds.ask(&self.name(path)?).ok()? {
            Answer::Object { kind: Kind::Blob, .. } => Some(FileKind::File),
            Answer::Object { kind: Kind::Tree, .. } => Some(FileKind::Folder),
            Answer::Object { .. } | Answer::Outside(_) | Answer::Dangling => Some(FileKind::Other),
            Answer::Missing | Answer::Ambiguous => None,
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let entries = self.entries(folder)?;
        Ok(entries.into_iter().map(|(_, name)| folder.join(name)).collect())
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let name = self.name(path).ok_or_else(outside)?;
        match self.contents.read(&name, most)? {
            (Answer::Object { kind: Kind::Blob, .. }, bytes) => Ok(bytes),
            (Answer::Object { kind: Kind::Tree, .. }, _) => Err(io::ErrorKind::IsADirectory.into()),
            (Answer::Object { .. } | Answer::Missing | Answer::Ambiguous, _) => Err(self.missing(path)),
            (Answer::Outside(target), _) => Err(io::Error::other(format!(
                "it is a symbolic link that leads out of the repository, to {target}"
            ))),
            (Answer::Dangling, _) => Err(io::Error::other("it is a symbolic link that leads to no file")),
        }
    }

    fn canonical(&self, path: &Path) -> Option<PathBuf> {
        from_top(path).map(PathBuf::from)
    }
}

fn outside() -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, "the path leads out of the repository")
}

/// A path without `.` and `..`, its parts joined as git joins them; `None` where it leads out of the repository.
fn from_top(path: &Path) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => parts.push(name.to_str()?),
            Component::CurDir => {}
            Component::ParentDir => drop(parts.pop()?),
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(parts.join("/"))
}

/// Reads a tree: `MODE NAME`, a zero byte and so many bytes of an id, again and again.
fn entries(mut tree: &[u8], id_bytes: usize) -> Vec<(Vec<u8>, String)> {
    let mut entries = Vec::new();
    while let Some(end) = tree.iter().position(|byte| *byte == 0) {
        let (head, rest) = tree.split_at(end);
        if let Some(space) = head.iter().position(|byte| *byte == b' ') {
            let name = String::from_utf8_lossy(&head[space + 1..]).into_owned();
            entries.push((head[..space].to_vec(), name));
        }
        tree = rest.get(1 + id_bytes..).unwrap_or_default();
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::{entries, from_top};
    use std::path::Path;

    #[test]
    fn paths_from_the_top() {
        let from_top = |path| from_top(Path::new(path));
        assert_eq!(from_top("").as_deref(), Some(""));
        assert_eq!(from_top("./a//b/../c/").as_deref(), Some("a/c"));
        assert_eq!(from_top("a/../.."), None);
        assert_eq!(from_top("/a"), None);
    }

    #[test]
    fn a_tree_as_git_keeps_it() {
        let tree = b"100644 a b\x00\x00\x00\x00\x00160000 c\x00\x00 \x00x40000 d\x00";
        let names: Vec<String> = entries(tree, 4).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["a b", "c", "d"]);
    }
}
