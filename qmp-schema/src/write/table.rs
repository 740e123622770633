//! Entries of the command table.

use super::quote::is_plain;
use super::text::WIDTH;
use crate::model::{Command, Integer, JsonKind, Member, Schema, Type};
use crate::prose::section::is_name;
use std::fmt::Write;

/// The table entry of a command, within its condition; `None` where that or a name in it cannot stand in the table.
pub(super) fn entry(schema: &Schema, command: &Command) -> Option<String> {
    let condition = command.meta.condition.as_deref();
    if condition.is_some_and(|text| !takes_condition(text)) {
        return None;
    }
    let arguments = args_type(schema, command)?;
    let handler = command.name.replace(['-', '.'], "_");
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = condition.map(|text| writeln!(out, "#if {text}"));
    let _ = writeln!(out, "    {{");
    let _ = writeln!(out, "        .name       = \"{}\",", command.name);
    let _ = writeln!(out, "        .args_type  = {},", literals(&arguments));
    let _ = writeln!(out, "        .mhandler.cmd_new = qmp_marshal_{handler},");
    let _ = writeln!(out, "    }},");
    let _ = condition.map(|_| writeln!(out, "#endif"));
    Some(out)
}

/// How long the condition of an entry may be that a table is read with, in bytes.
const MAX_CONDITION: usize = 1000;

/// Whether a condition can stand in the table.
pub(crate) fn takes_condition(text: &str) -> bool {
    is_plain(text) && text.len() <= MAX_CONDITION
}

fn args_type(schema: &Schema, command: &Command) -> Option<Vec<String>> {
    let Some(id) = command.arguments else { return Some(Vec::new()) };
    match schema.struct_type(id) {
        Some(ty) if schema.type_def(id).name.is_none() && !ty.open && !ty.members.is_empty() => {
            ty.members.iter().map(|member| argument(schema, member)).collect()
        }
        _ => Some(vec!["arguments:O".to_owned()]),
    }
}

fn argument(schema: &Schema, member: &Member) -> Option<String> {
    let letter = match (&member.ty, schema.json_kind(&member.ty)) {
        (Type::Integer(Integer::Size), _) => "o",
        (_, Some(JsonKind::String)) => "s",
        (_, Some(JsonKind::Integer)) => "i",
        (_, Some(JsonKind::Number)) => "T",
        (_, Some(JsonKind::Boolean)) => "b",
        _ => "q",
    };
    let optional = if member.optional { "?" } else { "" };
    is_name(&member.name).then(|| format!("{}:{letter}{optional}", member.name))
}

/// What stands ahead of the string of .args_type, in columns.
const START: usize = 22;

/// Arguments as string literals, one a line, that are one string in C.
pub(crate) fn literals(arguments: &[String]) -> String {
    let mut lines = vec![String::new()];
    for (at, argument) in arguments.iter().enumerate() {
        let comma = if at + 1 < arguments.len() { "," } else { "" };
        let argument = format!("{argument}{comma}");
        match lines.last_mut() {
            // Two quotes, and the comma behind the last of them.
            Some(last) if last.is_empty() || START + last.len() + argument.len() + 3 <= WIDTH => {
                last.push_str(&argument);
            }
            _ => lines.push(argument),
        }
    }
    let lines: Vec<String> = lines.iter().map(|line| format!("\"{line}\"")).collect();
    lines.join(&format!("\n{}", " ".repeat(START)))
}
