//! `qmp generate`: typed Rust.

use crate::failure::Failure;
use crate::report::Report;
use crate::{Outcome, cli, source};
use qmp_schema::Schema;
use qmp_schema::model::Type;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
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
        qmp_codegen::write_if_changed(&path, &code)
            .map_err(|error| Failure::with_help(error, OUTPUT_HELP))?;
        (format!("wrote {shown}"), Outcome::Fine)
    };
    report.results([format!("{state}: {}", contents(&schema))])?;
    Ok(outcome)
}

const OUTPUT_HELP: &str = "name a folder that can be written to with -o";

/// What is in the file.
fn contents(schema: &Schema) -> String {
    let counts = [
        (schema.commands().count(), "command"),
        (schema.events().count(), "event"),
        (used_types(schema), "type"),
    ];
    let phrase = |(n, what)| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
    counts.map(phrase).join(", ")
}

/// How many structures and enumerations members and replies have. The structures of arguments and data
/// are the commands and events themselves.
fn used_types(schema: &Schema) -> usize {
    let members = |id| schema.struct_type(id).into_iter().flat_map(|ty| ty.members.iter().map(|m| &m.ty));
    let arguments = schema.commands().filter_map(|command| command.arguments);
    let data = schema.events().filter_map(|event| event.data);
    let returns = schema.commands().filter_map(|command| command.returns.as_ref());
    let mut open: Vec<&Type> = arguments.chain(data).flat_map(members).chain(returns).collect();
    let mut used = BTreeSet::new();
    while let Some(ty) = open.pop() {
        match ty {
            Type::Array(element) => open.push(element),
            Type::Def(id) if used.insert(*id) => open.extend(members(*id)),
            _ => {}
        }
    }
    used.len()
}

/// What is in a file; `None` where there is none.
fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(old) => Ok(Some(old)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
