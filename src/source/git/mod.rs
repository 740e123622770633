//! `git:REV:PATH[,PATH...]`: files of a revision of the repository one stands in.
//!
//! Git itself is asked, so that all it knows counts: its names of revisions, packs, partial clones, settings. What a user
//! writes goes to its standard input alone, and so is never taken for an option.

mod objects;
mod repository;
mod revision;

use crate::failure::Failure;
use qmp_schema::SourceMap;
use repository::Repository;
use revision::Revision;

/// How a source of this kind starts.
const SCHEME: &str = "git:";

/// The `REV:PATH[,PATH...]` of a source, where it is one of a revision.
pub(super) fn spec(source: &str) -> Option<&str> {
    source.strip_prefix(SCHEME)
}

/// Adds the files of `REV:PATH[,PATH...]`.
///
/// # Errors
///
/// Where it does not have this form, git does not answer, or there is no such revision, file or description.
pub(super) fn load(spec: &str, sources: &mut SourceMap) -> Result<(), Failure> {
    let (rev, paths) = split(spec)?;
    let repository = Repository::here()?;
    let tree = repository.tree(rev)?;
    let revision = Revision::new(format!("{SCHEME}{rev}:"), tree, repository.folder())?;
    let loaded = sources.load_source_from(&revision, paths);
    loaded.map_err(|error| {
        let help = revision.elsewhere(paths).unwrap_or_else(|| error.help());
        Failure::with_help(&error, help)
    })
}

/// Parts the name of a revision from the paths: at the first colon, but for those in braces, as in `main@{12:30}`.
fn split(spec: &str) -> Result<(&str, &str), Failure> {
    match find_outside_braces(spec, ":").map(|at| (&spec[..at], &spec[at + 1..])) {
        Some(("", _)) => Err(Failure::with_help(
            format!("'{SCHEME}{spec}' names no revision"),
            "write git:REV:PATH; the tree of what is staged is `git write-tree`, a commit of some words HEAD^{/WORDS}",
        )),
        Some(parts) => Ok(parts),
        None => Err(Failure::with_help(
            format!("'{SCHEME}{spec}' names no path"),
            "write git:REV:PATH, such as git:HEAD:schema; git:REV: for the top of the repository",
        )),
    }
}

/// Where a text has another, not counting what is in braces.
fn find_outside_braces(text: &str, wanted: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, character)| {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth == 0 && text[at..].starts_with(wanted)).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::{find_outside_braces, split};

    #[test]
    fn revision_and_paths() {
        assert_eq!(split("HEAD:a,b").ok(), Some(("HEAD", "a,b")));
        assert_eq!(split("HEAD:").ok(), Some(("HEAD", "")));
        assert_eq!(split("HEAD^{/a: b}~2:c:d").ok(), Some(("HEAD^{/a: b}~2", "c:d")));
        assert_eq!(split("main@{12:30}:a").ok(), Some(("main@{12:30}", "a")));
        for wrong in ["", ":", ":a", "HEAD", "HEAD^{a:b"] {
            assert!(split(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn three_dots() {
        assert_eq!(find_outside_braces("main...HEAD", "..."), Some(4));
        assert_eq!(find_outside_braces("HEAD^{/a...b}", "..."), None);
    }
}
