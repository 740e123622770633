//! `qmp docs`: the reference documentation.

use crate::cli::DocsFormat;
use crate::failure::Failure;
use crate::output::File;
use crate::report::Report;
use crate::{Outcome, cli, output, source};
use qmp_schema::{HxFile, Schema, SourceMap, classic_text, to_text};

pub(crate) fn run(arguments: &cli::Docs, report: &Report) -> Result<Outcome, Failure> {
    let (schema, sources) = source::read_with_places(&arguments.source, report)?;
    let files = match arguments.format {
        DocsFormat::Txt => txt(&schema, &sources, report)?,
    };
    output::bring_up_to_date(&arguments.output, &files, arguments.check, report)
}

/// The text that QEMU's build would extract, where the source has it; else the schema in the same look.
fn txt(schema: &Schema, sources: &SourceMap, report: &Report) -> Result<Vec<File>, Failure> {
    let files = match classic_text(sources) {
        Some(files) => files,
        None => to_text(schema).map_err(|diagnostics| {
            report.diagnostics(&diagnostics, sources);
            Failure::Diagnosed
        })?,
    };
    Ok(files.into_iter().map(|HxFile { name, text }| (name, text)).collect())
}
