//! What rules look at.

use super::example::{Example, Fault, examples};
use super::repeats::has_inside;
use super::walk::{self, Entry};
use qmp_schema::text::{Text, texts};
use qmp_schema::{FileId, Reading, Schema, SourceMap, Span};
use std::collections::BTreeSet;

/// A description as the rules see it.
#[derive(Debug)]
pub(crate) struct Context<'r> {
    /// Its files.
    pub(crate) sources: &'r SourceMap,
    /// What it says, and what the readers complained of.
    pub(crate) reading: &'r Reading,
    /// How it says so: its files of the classic look, in parts.
    pub(crate) texts: Vec<Text>,
    /// The JSON texts of its examples.
    pub(crate) examples: Vec<Example<'r>>,
    /// Where the readers complained.
    complaints: BTreeSet<Span>,
}

impl<'r> Context<'r> {
    /// Prepares what rules look at.
    pub(crate) fn new(sources: &'r SourceMap, reading: &'r Reading) -> Context<'r> {
        let texts = texts(sources);
        let examples = examples(sources, &reading.schema, &texts);
        let complaints = reading.diagnostics.iter().map(|one| one.span).collect();
        Context { sources, reading, texts, examples, complaints }
    }

    /// The entries that it describes, in order.
    pub(super) fn entries(&self) -> impl Iterator<Item = Entry<'r>> {
        walk::entries(self.schema())
    }

    /// The parts of a file; `None` where it is not of the classic look.
    pub(super) fn text(&self, file: FileId) -> Option<&Text> {
        self.texts.iter().find(|text| text.file == file)
    }

    /// Whether a file is of the classic look and read by the letter.
    pub(super) fn is_exact(&self, file: FileId) -> bool {
        self.text(file).is_some_and(|text| text.sections.iter().all(|section| section.is_exact))
    }

    /// Whether the readers complained of something within a place.
    pub(super) fn is_complained_of(&self, place: Span) -> bool {
        has_inside(&self.complaints, place)
    }

    /// What it says.
    pub(crate) fn schema(&self) -> &'r Schema {
        &self.reading.schema
    }

    /// How examples differ from what is described.
    pub(crate) fn faults(&self) -> impl Iterator<Item = (&Example<'r>, &Fault<'r>)> {
        self.examples.iter().flat_map(|example| example.faults.iter().map(move |fault| (example, fault)))
    }
}
