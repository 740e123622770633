//! `qmp generate`: typed Rust.

use crate::failure::Failure;
use crate::report::Report;
use crate::{Outcome, cli, output, source};
use qmp_codegen::docs::nodes;
use qmp_schema::Schema;
use qmp_schema::model::{Type, TypeId};
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
    let done = output::update(&path, &code, arguments.check)?;
    let outcome = if arguments.check && done.is_some() { Outcome::Findings } else { Outcome::Fine };
    let state = done.unwrap_or_else(|| format!("{} is up to date", path.display()));
    report.results([format!("{state}: {}", contents(&schema))])?;
    Ok(outcome)
}

/// What is in the file.
fn contents(schema: &Schema) -> String {
    let counts =
        [(schema.commands().count(), "command"), (schema.events().count(), "event"), (types(schema), "type")];
    let phrase = |(n, what)| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
    counts.map(phrase).join(", ")
}

/// How many types the schema names, or members and replies have. The structures described in place for arguments
/// and data are the commands and events themselves.
fn types(schema: &Schema) -> usize {
    let arguments = schema.commands().filter_map(|command| command.arguments);
    let roots = arguments.chain(schema.events().filter_map(|event| event.data));
    let replies = schema.commands().filter_map(|command| command.returns.as_ref());
    let named = schema.types().filter(|(_, def)| def.name.is_some()).map(|(id, _)| id);
    let members = roots.flat_map(|id| inside(schema, id));
    let mut open: Vec<TypeId> = members.chain(replies.filter_map(Type::def)).chain(named).collect();
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            open.extend(inside(schema, id));
        }
    }
    found.len()
}

/// The types that a type has in it.
fn inside(schema: &Schema, id: TypeId) -> impl Iterator<Item = TypeId> {
    nodes(schema, id).into_iter().filter_map(|node| node.below)
}
