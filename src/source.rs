//! SOURCE arguments to a schema.

mod git;

use crate::cli::Source;
use crate::failure::Failure;
use crate::report::{Report, tally};
use qmp_schema::{Diagnostic, Reading, Schema, Severity, SourceMap};

/// Name and text of each file of the shipped schema.
const BUILTIN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

/// What it says without documentation, as the project's JSON.
const WORDLESS: &str = include_str!(concat!(env!("OUT_DIR"), "/wordless.json"));

/// The sources as they were named: the shipped schema where none is.
pub(crate) fn names(source: &Source) -> Vec<&str> {
    if source.sources.is_empty() {
        vec!["builtin"]
    } else {
        source.sources.iter().map(String::as_str).collect()
    }
}

/// Whether a source is made of files that can be written.
pub(crate) fn is_of_files(name: &str) -> bool {
    name != "builtin" && git::spec(name).is_none()
}

/// Reads all sources as one schema and reports what is wrong in them.
///
/// # Errors
///
/// Where a source cannot be loaded, or the schema lacks something that its text says.
pub(crate) fn read(source: &Source, report: &Report) -> Result<Schema, Failure> {
    read_loaded(&load(source)?, report)
}

/// The files of all sources.
///
/// # Errors
///
/// Where one cannot be loaded.
pub(crate) fn load(source: &Source) -> Result<SourceMap, Failure> {
    let mut sources = SourceMap::new();
    for name in names(source) {
        add(name, &mut sources)?;
    }
    Ok(sources)
}

/// As [`read`], of files that are loaded.
///
/// # Errors
///
/// Where the schema lacks something that its text says.
pub(crate) fn read_loaded(sources: &SourceMap, report: &Report) -> Result<Schema, Failure> {
    let reading = qmp_schema::read(sources);
    report.diagnostics(&reading.diagnostics, sources);
    if reading.has_errors() { Err(Failure::Diagnosed) } else { Ok(reading.schema) }
}

/// The schema of a description that is only held against another: what is no error in it is not what was asked for.
///
/// # Errors
///
/// As [`read_loaded`].
pub(crate) fn schema_beside(
    name: &str,
    reading: Reading,
    sources: &SourceMap,
    report: &Report,
) -> Result<Schema, Failure> {
    let (errors, warnings): (Vec<Diagnostic>, Vec<Diagnostic>) =
        reading.diagnostics.into_iter().partition(|diagnostic| diagnostic.severity == Severity::Error);
    report.diagnostics(&errors, sources);
    if !errors.is_empty() {
        return Err(Failure::Diagnosed);
    }
    if let Some(tally) = tally(0, warnings.len()) {
        report
            .note(&format!("{tally} about '{name}' not shown: `qmp lint {name}` shows what is wrong in it"));
    }
    Ok(reading.schema)
}

/// What the shipped schema says, without documentation.
pub(crate) fn shipped() -> Schema {
    let mut sources = SourceMap::new();
    sources.add("wordless.json", WORDLESS);
    qmp_schema::read(&sources).schema
}

fn add(source: &str, sources: &mut SourceMap) -> Result<(), Failure> {
    if source == "builtin" {
        for (name, text) in BUILTIN {
            sources.add(name, *text);
        }
        return Ok(());
    }
    if let Some(spec) = git::spec(source) {
        return git::load(spec, sources);
    }
    sources.load_source(source).map_err(|error| Failure::with_help(&error, error.help()))
}
