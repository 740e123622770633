//! `qmp generate`: typed Rust.

use crate::failure::Failure;
use crate::output::{self, Change};
use crate::report::Report;
use crate::{Outcome, cli, source};
use qmp_schema::Schema;
use qmp_schema::model::{Type, TypeId, TypeKind};
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
fn inside(schema: &Schema, id: TypeId) -> Vec<TypeId> {
    match &schema.type_def(id).kind {
        TypeKind::Struct(ty) => {
            let branches = ty.variants.iter().flat_map(|variants| &variants.branches).map(|branch| branch.ty);
            ty.members.iter().filter_map(|member| member.ty.def()).chain(branches).collect()
        }
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::Alternate(ty) => ty.choices.iter().filter_map(|choice| choice.ty.def()).collect(),
    }
}
