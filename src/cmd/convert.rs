//! `qmp convert`: the schema in another format.

use crate::cli::Format;
use crate::failure::Failure;
use crate::output::{self, File};
use crate::report::Report;
use crate::{Outcome, cli, source};
use qmp_schema::{Layout, Schema, SourceMap, to_hx, to_json};
use std::path::{Path, PathBuf};

/// What the JSON is called where the user names a folder.
const JSON_FILE: &str = "schema.json";

pub(crate) fn run(arguments: &cli::Convert, report: &Report) -> Result<Outcome, Failure> {
    if arguments.split && matches!(arguments.to, Format::Json) {
        let help = "leave it out, or write --to hx";
        return Err(Failure::with_help("--split parts command tables, and this is JSON", help));
    }
    let sources = source::load(&arguments.source)?;
    let schema = source::read_loaded(&sources, report)?;
    // All are made before the first one is written, so that none is where one cannot be made.
    let files = match arguments.to {
        Format::Hx => hx(&schema, &sources, arguments.split, report)?,
        Format::Json => vec![(JSON_FILE.to_owned(), json(&schema)?)],
    };
    match &arguments.output {
        Some(output) => write(&files, output, report)?,
        None => print(&files, report)?,
    }
    Ok(Outcome::Fine)
}

fn hx(schema: &Schema, sources: &SourceMap, split: bool, report: &Report) -> Result<Vec<File>, Failure> {
    let layout = if split { Layout::Split(sources) } else { Layout::Whole };
    output::of_hx(to_hx(schema, layout), sources, report)
}

fn json(schema: &Schema) -> Result<String, Failure> {
    let help = "look for types that contain each other many times over";
    to_json(schema).map_err(|error| Failure::with_help(error, help))
}

fn write(files: &[File], output: &Path, report: &Report) -> Result<(), Failure> {
    for (name, text) in files {
        let path = place(output, name);
        let done = output::update(&path, text, false)?;
        report.results([done.unwrap_or_else(|| format!("{} is up to date", path.display()))])?;
    }
    Ok(())
}

/// Where a file goes: into the folder that the user names, or to the file that is named.
fn place(output: &Path, name: &str) -> PathBuf {
    let is_file =
        name == JSON_FILE && !output.is_dir() && output.extension().is_some_and(|ending| ending == "json");
    if is_file { output.to_owned() } else { output.join(name) }
}

/// One file goes to standard output; several in one stream would be none that can be read.
fn print(files: &[File], report: &Report) -> Result<(), Failure> {
    match files {
        [(_, text)] => report.results(text.lines()),
        _ => {
            let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
            let cause = format!("this gives {} files: {}", files.len(), names.join(", "));
            Err(Failure::with_help(cause, "name a folder for them with -o"))
        }
    }
}
