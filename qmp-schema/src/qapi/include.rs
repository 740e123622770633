//! Which file an include names.

use super::cut::{Piece, cut};
use super::syntax::{Node, Problems, parse};
use crate::source::FileId;
use std::path::{Component, Path, PathBuf};

/// The file that a directive in `file` names: relative to the folder of `file`.
pub(crate) fn included(file: &Path, include: &str) -> PathBuf {
    file.parent().unwrap_or(Path::new("")).join(include)
}

/// By what two spellings of one file are told to be one, without a look at where it is: a file that is only in memory
/// has an identity too.
pub(crate) type Identity = (String, PathBuf);

/// The identity of the file at a path of an origin.
pub(crate) fn identity(origin: &str, path: &Path) -> Identity {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.into());
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(out.pop()),
            Component::CurDir => {}
            part => out.push(part),
        }
    }
    (origin.to_owned(), out)
}

/// What a file includes, in order, as written. Directives that cannot be read are passed over; reading the schema
/// reports them.
pub(crate) fn includes(text: &str) -> Vec<String> {
    let is_include = |expression: &str| {
        expression[1..].trim_start().strip_prefix('\'').is_some_and(|rest| rest.starts_with("include'"))
    };
    let mut out = Vec::new();
    for piece in cut(text) {
        if let Piece::Expression { range, depth } = piece
            && is_include(&text[range.clone()])
            && let Some(expression) = parse(FileId::default(), text, range, depth, &mut Problems::default())
        {
            out.extend(include_of(&expression).map(str::to_owned));
        }
    }
    out
}

/// The path of a directive; `None` where the expression is none.
pub(super) fn include_of<'a>(expression: &Node<'a>) -> Option<&'a str> {
    match expression.object()? {
        [(key, path)] if key.text == "include" => path.string().map(|path| path.text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{identity, included, includes};
    use std::path::Path;

    #[test]
    fn directives_of_a_file() {
        let text = "{ 'include': 'a.json' }\n{'include'\n:'b/c.json'}# x\n{ 'include': 1 }\n{ 'struct': 'include' }\n";
        assert_eq!(includes(text), ["a.json", "b/c.json"]);
    }

    #[test]
    fn one_file_has_one_identity() {
        let named = |path: &str| identity("", Path::new(path));
        assert_eq!(named("a/../b/./c.json"), named("b/c.json"));
        assert_eq!(identity("", &included(Path::new("x/y.json"), "../z.json")), named("z.json"));
        assert_eq!(identity("", &included(Path::new("y.json"), "z.json")), named("z.json"));
        assert_eq!(included(Path::new("x/y.json"), "/z.json"), Path::new("/z.json"));
        assert_ne!(identity("git:v1:", Path::new("z.json")), named("z.json"));
    }
}
