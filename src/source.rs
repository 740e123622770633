//! SOURCE arguments to a schema.

use crate::cli::Source;
use crate::failure::Failure;
use crate::report::Report;
use qmp_schema::{Schema, SourceMap};

/// Name and text of each file of the shipped schema.
const BUILTIN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

/// The sources as they were named: the shipped schema where none is.
pub(crate) fn names(source: &Source) -> Vec<&str> {
    if source.sources.is_empty() {
        vec!["builtin"]
    } else {
        source.sources.iter().map(String::as_str).collect()
    }
}

/// Reads all sources as one schema and reports what is wrong in them.
///
/// # Errors
///
/// Where a source cannot be loaded, or the schema lacks something that its text says.
pub(crate) fn read(source: &Source, report: &Report) -> Result<Schema, Failure> {
    read_with_places(source, report).map(|(schema, _)| schema)
}

/// As [`read`], with the files that the schema's places are in.
///
/// # Errors
///
/// As [`read`].
pub(crate) fn read_with_places(source: &Source, report: &Report) -> Result<(Schema, SourceMap), Failure> {
    let mut sources = SourceMap::new();
    for name in names(source) {
        load(name, &mut sources)?;
    }
    let reading = qmp_schema::read(&sources);
    report.diagnostics(&reading.diagnostics, &sources);
    if reading.has_errors() { Err(Failure::Diagnosed) } else { Ok((reading.schema, sources)) }
}

fn load(source: &str, sources: &mut SourceMap) -> Result<(), Failure> {
    if source == "builtin" {
        for (name, text) in BUILTIN {
            sources.add(name, *text);
        }
        return Ok(());
    }
    sources.load_source(source).map_err(|error| Failure::with_help(&error, error.help()))
}
