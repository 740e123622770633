//! What rules look at.

use qmp_schema::text::{Text, texts};
use qmp_schema::{Reading, Schema, SourceMap};

/// A description as the rules see it.
#[derive(Debug)]
pub struct Context<'r> {
    /// Its files.
    pub sources: &'r SourceMap,
    /// What it says, and what the readers complained of.
    pub reading: &'r Reading,
    /// How it says so: its files of the classic look, in parts.
    pub texts: Vec<Text>,
}

impl<'r> Context<'r> {
    /// Prepares what rules look at.
    pub fn new(sources: &'r SourceMap, reading: &'r Reading) -> Context<'r> {
        Context { sources, reading, texts: texts(sources) }
    }

    /// What it says.
    pub fn schema(&self) -> &'r Schema {
        &self.reading.schema
    }
}
