//! `qmp docs`: the reference documentation.

use crate::cli::DocsFormat;
use crate::failure::Failure;
use crate::output::File;
use crate::report::Report;
use crate::{Outcome, cli, output, source};
use qmp_codegen::docs::{Book, Date, HtmlOptions, html, man, markdown};
use qmp_schema::{ClassicText, SourceMap, classic_text, to_text};

pub(crate) fn run(arguments: &cli::Docs, report: &Report) -> Result<Outcome, Failure> {
    let sources = source::load(&arguments.source)?;
    let read = || source::read_loaded(&sources, report);
    let files = match arguments.format {
        DocsFormat::Html => {
            let source = source_in_words(&arguments.source);
            let options = HtmlOptions { title: &arguments.title, source: &source };
            html(&Book::new(&read()?), options).map_err(Failure::because)?
        }
        DocsFormat::Txt => txt(&sources, report)?,
        DocsFormat::Md => markdown(&Book::new(&read()?), &arguments.title),
        DocsFormat::Man => man(&Book::new(&read()?), &arguments.title, &date(arguments)?),
    };
    output::bring_up_to_date(&arguments.output, &files, arguments.check, report)
}

/// What the reference says of where it comes from.
fn source_in_words(source: &cli::Source) -> String {
    let name = |name| if name == "builtin" { "the schema that qmp ships" } else { name };
    source::names(source).into_iter().map(name).collect::<Vec<_>>().join(", ")
}

/// The text that QEMU's build would extract, where the source has it; else the schema in the same look.
fn txt(sources: &SourceMap, report: &Report) -> Result<Vec<File>, Failure> {
    let written = match classic_text(sources) {
        Some(ClassicText { files, diagnostics }) => {
            report.diagnostics(&diagnostics, sources);
            Ok(files)
        }
        None => to_text(&source::read_loaded(sources, report)?),
    };
    output::of_hx(written, sources, report)
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
