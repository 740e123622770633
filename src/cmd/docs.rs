//! `qmp docs`: the reference documentation.

use crate::cli::DocsFormat;
use crate::failure::Failure;
use crate::report::Report;
use crate::{Outcome, cli, output, source};

pub(crate) fn run(arguments: &cli::Docs, report: &Report) -> Result<Outcome, Failure> {
    let (schema, _sources) = source::read_with_places(&arguments.source, report)?;
    let _book = qmp_codegen::docs::Book::new(&schema);
    let files = match arguments.format {
        DocsFormat::Txt => Vec::new(),
    };
    output::bring_up_to_date(&arguments.output, &files, arguments.check, report)
}
