//! `qmp docs`: the reference documentation.

use crate::cli::DocsFormat;
use crate::failure::Failure;
use crate::report::Report;
use crate::{Outcome, cli, output, source};
use qmp_codegen::docs::{Book, HtmlOptions};

pub(crate) fn run(arguments: &cli::Docs, report: &Report) -> Result<Outcome, Failure> {
    let (schema, _sources) = source::read_with_places(&arguments.source, report)?;
    let book = Book::new(&schema);
    let files = match arguments.format {
        DocsFormat::Html => {
            let source = source_in_words(&arguments.source);
            let options = HtmlOptions { title: &arguments.title, source: &source };
            qmp_codegen::docs::html(&book, options).map_err(Failure::because)?
        }
        DocsFormat::Txt => Vec::new(),
    };
    output::bring_up_to_date(&arguments.output, &files, arguments.check, report)
}

/// What the reference says of where it comes from.
fn source_in_words(source: &cli::Source) -> String {
    let name = |name| if name == "builtin" { "the schema that qmp ships" } else { name };
    source::names(source).into_iter().map(name).collect::<Vec<_>>().join(", ")
}
