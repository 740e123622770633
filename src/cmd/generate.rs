//! `qmp generate`: typed Rust.

use crate::failure::Failure;
use crate::output::{self, Change};
use crate::report::Report;
use crate::{Outcome, cli, source};
use qmp_schema::Schema;
use qmp_schema::model::Type;
use std::collections::BTreeSet;

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
    let (state, outcome) = match output::change(&path, &code)? {
        Change::None => (format!("{shown} is up to date"), Outcome::Fine),
        Change::Differs if arguments.check => (format!("{shown} would change"), Outcome::Findings),
        Change::Missing if arguments.check => (format!("{shown} would be created"), Outcome::Findings),
        Change::Differs | Change::Missing => {
            output::write(&path, &code)?;
            (format!("wrote {shown}"), Outcome::Fine)
        }
    };
    report.results([format!("{state}: {}", contents(&schema))])?;
    Ok(outcome)
}

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
