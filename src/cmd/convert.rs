//! `qmp convert`: the schema in another format.

use crate::cli::Format;
use crate::failure::Failure;
use crate::output::{self, Change};
use crate::report::Report;
use crate::{Outcome, cli, source};
use qmp_schema::{HxFile, Layout, to_hx};
use std::path::Path;

pub(crate) fn run(arguments: &cli::Convert, report: &Report) -> Result<Outcome, Failure> {
    let (schema, sources) = source::read_with_places(&arguments.source, report)?;
    let files = match arguments.to {
        Format::Hx => {
            let layout = if arguments.split { Layout::Split(&sources) } else { Layout::Whole };
            to_hx(&schema, layout).map_err(|diagnostics| {
                report.diagnostics(&diagnostics, &sources);
                Failure::Diagnosed
            })?
        }
    };
    match &arguments.output {
        Some(folder) => write(&files, folder, report)?,
        None => print(&files, report)?,
    }
    Ok(Outcome::Fine)
}

/// Files are made before the first one is written, so that none is where one cannot be made.
fn write(files: &[HxFile], folder: &Path, report: &Report) -> Result<(), Failure> {
    for HxFile { name, text } in files {
        let path = folder.join(name);
        let state = match output::change(&path, text)? {
            Change::None => format!("{} is up to date", path.display()),
            Change::Differs | Change::Missing => {
                output::write(&path, text)?;
                format!("wrote {}", path.display())
            }
        };
        report.results([state])?;
    }
    Ok(())
}

/// One file goes to standard output; several in one stream would be none that can be read.
fn print(files: &[HxFile], report: &Report) -> Result<(), Failure> {
    match files {
        [file] => report.results(file.text.lines()),
        _ => {
            let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
            Err(Failure::with_help(
                format!("this gives {} files: {}", files.len(), names.join(", ")),
                "name a folder for them with -o",
            ))
        }
    }
}
