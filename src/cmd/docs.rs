//! `qmp docs`: the reference documentation.

use crate::cli::DocsFormat;
use crate::failure::Failure;
use crate::report::Report;
use crate::{Outcome, cli, output, source};
use qmp_codegen::docs::{Book, Date, man, markdown};

pub(crate) fn run(arguments: &cli::Docs, report: &Report) -> Result<Outcome, Failure> {
    let (schema, _sources) = source::read_with_places(&arguments.source, report)?;
    let book = Book::new(&schema);
    let files = match arguments.format {
        DocsFormat::Txt => Vec::new(),
        DocsFormat::Md => markdown(&book, &arguments.title),
        DocsFormat::Man => man(&book, &arguments.title, &date(arguments)?),
    };
    output::bring_up_to_date(&arguments.output, &files, arguments.check, report)
}

/// The date of manual pages: the clock is not asked, so that the same schema makes the same pages.
fn date(arguments: &cli::Docs) -> Result<Date, Failure> {
    const VARIABLE: &str = "SOURCE_DATE_EPOCH";
    if let Some(date) = arguments.date {
        return Ok(date);
    }
    let Some(seconds) = std::env::var_os(VARIABLE) else { return Ok(Date::default()) };
    let seconds = seconds.to_str().and_then(|seconds| seconds.parse().ok());
    seconds.map(Date::of_timestamp).ok_or_else(|| {
        Failure::with_help(
            format!("{VARIABLE} is no number of seconds"),
            "give the date of the pages with --date",
        )
    })
}
