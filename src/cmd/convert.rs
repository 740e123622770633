//! `qmp convert`: the schema in another format.

use crate::failure::Failure;
use crate::report::Report;
use crate::{Outcome, cli, source};
use std::path::Path;

/// The file that is written where the user names a folder.
const FILE: &str = "schema.json";

pub(crate) fn run(arguments: &cli::Convert, report: &Report) -> Result<Outcome, Failure> {
    let schema = source::read(&arguments.source, report)?;
    match arguments.to {
        cli::Format::Json => {
            let text = qmp_schema::to_json(&schema).map_err(|error| {
                Failure::with_help(error, "look for types that contain each other many times over")
            })?;
            write(&text, arguments.output.as_deref(), report)?;
        }
    }
    Ok(Outcome::Fine)
}

/// Writes a text to a file, to one in a folder, or to standard output.
fn write(text: &str, output: Option<&Path>, report: &Report) -> Result<(), Failure> {
    let Some(path) = output else { return report.results(text.lines()) };
    let path = if path.is_dir() { path.join(FILE) } else { path.to_owned() };
    qmp_codegen::write_if_changed(&path, text)
        .map_err(|error| Failure::with_help(error, "name a file or folder that can be written to with -o"))?;
    report.results([format!("wrote {}", path.display())])
}
