//! The reader of QAPI schemas: JSON with comments, in which QEMU describes QMP since 2.8, and types before.
//!
//! The steps, in order: [cut] cuts a file, [syntax] reads an expression, [files] follows includes, [pragma] and [age] tell
//! which rules hold, [expr] and [doc] read definitions and their documentation, [pair] brings both together, [check] looks
//! at the rules, [build] makes the model.

mod age;
mod build;
mod check;
mod condition;
mod cut;
mod definition;
mod doc;
mod expr;
mod files;
mod include;
mod index;
mod keys;
mod members;
mod names;
mod pair;
mod pragma;
mod report;
mod syntax;
#[rustfmt::skip]
mod syntax_grammar;

pub(crate) use include::{Identity, identity, included, includes};

use crate::diagnostic::Diagnostic;
use crate::model::Schema;
use crate::source::{FileId, SourceMap};
use age::Age;
use index::Index;
use report::Report;
use syntax::Problems;

/// Reads files as one schema, with what they include. `files` are in the order in which they are read; one that
/// another one included before is not read again.
pub(crate) fn read(
    sources: &SourceMap,
    files: &[FileId],
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut problems = Problems::default();
    let mut entries = files::entries(sources, files, &mut problems);
    diagnostics.append(&mut problems.diagnostics);
    let pragmas = pragma::take(&mut entries, diagnostics);
    let age = Age::of(sources, &entries, &pragmas);
    let mut report = Report::new(&pragmas, age, diagnostics);
    problems.commas.into_iter().for_each(|comma| report.since(Age::Unruled, comma));
    let paired = pair::pair(&mut report, sources, entries);
    let index = Index::new(&paired.definitions);
    check::check(&mut report, &index, &paired.docs, schema);
    build::build(&index, paired.docs, paired.prose, schema);
}
