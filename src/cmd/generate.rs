//! `qmp generate`: typed Rust.

use crate::failure::Failure;
use crate::report::Report;
use crate::{Outcome, cli, source};
use qmp_schema::Schema;
use qmp_schema::model::TypeId;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// The file that is written into the folder that the user names.
const FILE: &str = "qmp.rs";

pub(crate) fn run(arguments: &cli::Generate, report: &Report) -> Result<Outcome, Failure> {
    let schema = source::read(&arguments.source, report)?;
    // The header of the file names its sources.
    let names = source::names(&arguments.source);
    let config = names.into_iter().fold(qmp_codegen::Config::new(), qmp_codegen::Config::schema);
    let code = config.generate(&schema).map_err(Failure::because)?;
    let path = arguments.output.join(FILE);
    let shown = path.display();
    let old = read(&path)
        .map_err(|error| Failure::with_help(format!("cannot read {shown}: {error}"), OUTPUT_HELP))?;
    let (state, outcome) = if old.as_deref() == Some(code.as_bytes()) {
        (format!("{shown} is up to date"), Outcome::Fine)
    } else if arguments.check {
        let change = if old.is_some() { "change" } else { "be created" };
        (format!("{shown} would {change}"), Outcome::Findings)
    } else {
        write(&arguments.output, &code)
            .map_err(|error| Failure::with_help(format!("cannot write {shown}: {error}"), OUTPUT_HELP))?;
        (format!("wrote {shown}"), Outcome::Fine)
    };
    report.results([format!("{state}: {}", contents(&schema, &code))])?;
    Ok(outcome)
}

const OUTPUT_HELP: &str = "name a folder that can be written to with -o";

/// What is in the file.
fn contents(schema: &Schema, code: &str) -> String {
    // The structures of arguments and data are the commands and events themselves.
    let roots: BTreeSet<TypeId> =
        schema.commands().filter_map(|c| c.arguments).chain(schema.events().filter_map(|e| e.data)).collect();
    let types = schema.types().filter(|(id, _)| !roots.contains(id)).count();
    let counts = [
        (schema.commands().count(), "command"),
        (schema.events().count(), "event"),
        (types, "type"),
        (code.lines().count(), "line"),
    ];
    let phrase = |(n, what)| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
    counts.map(phrase).join(", ")
}

/// What is in a file; `None` where there is none.
fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(old) => Ok(Some(old)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes the whole file or nothing: a temporary one beside it takes its name when it is complete.
fn write(dir: &Path, code: &str) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    // Temporary files are their owner's alone; this one is to be as readable as any.
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(dir)?;
    file.write_all(code.as_bytes())?;
    file.persist(dir.join(FILE))?;
    Ok(())
}
