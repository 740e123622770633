//! The files of a schema to one list of entries: each include gives way to what the file has, the first time.

use super::cut::{Comment, Piece, cut};
use super::include::{Identity, identity, include_of, included};
use super::syntax::{Node, Problems, parse};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, SourceMap, Span};
use std::collections::{HashMap, HashSet};

/// A part of a file.
pub(super) struct Entry<'a> {
    pub(super) file: FileId,
    pub(super) part: Part<'a>,
}

pub(super) enum Part<'a> {
    Comment(Comment),
    /// An expression that is no include.
    Expression(Node<'a>),
    /// An include or a pragma, which has been followed.
    Directive,
    /// What cannot be read, which has been reported.
    Unreadable,
}

/// The entries of all files, in the order of `files` and within them as they are included.
pub(super) fn entries<'a>(
    sources: &'a SourceMap,
    files: &[FileId],
    problems: &mut Problems,
) -> Vec<Entry<'a>> {
    let by_identity = sources.files().map(|(id, file)| (file.identity(), id));
    let mut collector = Collector {
        sources,
        // Of two files with one name the first is meant.
        by_identity: by_identity.collect::<Vec<_>>().into_iter().rev().collect(),
        read: HashSet::new(),
        entries: Vec::new(),
        problems,
    };
    for &file in files {
        if collector.read.insert(file) {
            collector.file(file);
        }
    }
    collector.entries
}

struct Collector<'a, 'd> {
    sources: &'a SourceMap,
    by_identity: HashMap<Identity, FileId>,
    read: HashSet<FileId>,
    entries: Vec<Entry<'a>>,
    problems: &'d mut Problems,
}

impl<'a> Collector<'a, '_> {
    /// A file and, where it says so, those that it includes. Not recursive: files may include each other in a long row.
    fn file(&mut self, file: FileId) {
        let pieces = |file| cut(&self.sources.file(file).text).into_iter();
        let mut open = vec![(file, pieces(file))];
        let mut including = HashSet::from([file]);
        while let Some((file, rest)) = open.last_mut() {
            let file = *file;
            let Some(piece) = rest.next() else {
                including.remove(&file);
                open.pop();
                continue;
            };
            if let Some(next) = self.piece(file, piece, &including) {
                including.insert(next);
                open.push((next, cut(&self.sources.file(next).text).into_iter()));
            }
        }
    }

    /// Adds a piece; gives the file to read next where it includes one.
    fn piece(&mut self, file: FileId, piece: Piece, including: &HashSet<FileId>) -> Option<FileId> {
        let mut next = None;
        let part = match piece {
            Piece::Comment(comment) => Part::Comment(comment),
            Piece::Stray(range) => {
                let at = Span::new(file, range.start, range.end);
                let message = "this is neither an expression nor a comment";
                self.problems.diagnostics.push(
                    Diagnostic::error("stray-text", at, message)
                        .help("an expression stands between { and }, a comment follows #"),
                );
                Part::Unreadable
            }
            Piece::Expression { range, depth } => {
                let text = &self.sources.file(file).text;
                match parse(file, text, range, depth, self.problems) {
                    None => Part::Unreadable,
                    Some(node) if has_key(&node, "include") => {
                        next = self.include(&node, including);
                        Part::Directive
                    }
                    Some(node) => Part::Expression(node),
                }
            }
        };
        self.entries.push(Entry { file, part });
        next
    }

    /// The file that a directive names, where it is to be read now.
    fn include(&mut self, node: &Node<'a>, including: &HashSet<FileId>) -> Option<FileId> {
        let Some(include) = include_of(node) else {
            self.problems.diagnostics.push(
                Diagnostic::error("bad-include", node.span, "this include is not understood")
                    .help("an include has one path: { 'include': 'path.json' }"),
            );
            return None;
        };
        let includer = self.sources.file(node.span.file);
        let origin = &includer.origin;
        let path = included(&includer.path, include);
        let Some(&file) = self.by_identity.get(&identity(origin, &path)) else {
            let message = format!("cannot read the included file '{include}'");
            self.problems.diagnostics.push(Diagnostic::error("include-not-found", node.span, message).help(
                format!(
                    "looked for {origin}{}; a path is relative to the file that includes it",
                    path.display()
                ),
            ));
            return None;
        };
        if including.contains(&file) {
            let message = match file == node.span.file {
                true => "the file includes itself".to_owned(),
                false => format!("'{include}' includes this file, so that they include each other"),
            };
            self.problems.diagnostics.push(
                Diagnostic::error("include-loop", node.span, message)
                    .help("remove this include, or move what both need into a file of its own"),
            );
            return None;
        }
        self.read.insert(file).then_some(file)
    }
}

/// Whether an expression is an object with this key.
pub(super) fn has_key(node: &Node<'_>, key: &str) -> bool {
    node.object().is_some_and(|members| members.iter().any(|(known, _)| known.text == key))
}
