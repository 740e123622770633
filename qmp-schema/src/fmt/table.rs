//! Table entries.

use crate::hx::table::{Field, Value, fields};
use crate::prose::line::Line;
use crate::write::literals;

/// The fields that stand ahead of the others.
const FIRST: [&str; 2] = ["name", "args_type"];

/// How wide the names of fields are, with their dots.
const NAME_COLUMNS: usize = 11;

/// An entry, each field on a line of its own, `.name` and `.args_type` ahead of the others. One with comments in it stays as
/// it is.
pub(super) fn entry(lines: &[Line<'_>]) -> String {
    let text = lines.iter().map(|line| line.text.trim_ascii_end()).collect::<Vec<_>>().join("\n");
    let Some(fields) = fields(&text) else { return text + "\n" };
    let rank = |field: &Field<'_>| FIRST.iter().position(|first| *first == field.path).unwrap_or(FIRST.len());
    let mut fields: Vec<&Field<'_>> = fields.iter().collect();
    fields.sort_by_key(|field| rank(field));
    let lines: String = fields.into_iter().map(field).collect();
    format!("    {{\n{lines}    }},\n")
}

fn field(field: &Field<'_>) -> String {
    let lead = format!("        {:<NAME_COLUMNS$} = ", format!(".{}", field.path));
    let value = match &field.value {
        Value::Expression(text) => (*text).to_owned(),
        Value::Literals(parts) if field.path == "args_type" && are_plain(parts) => {
            let arguments = parts.concat();
            literals(&arguments.split(',').map(str::to_owned).collect::<Vec<_>>())
        }
        Value::Literals(parts) => {
            let parts: Vec<String> = parts.iter().map(|part| format!("\"{part}\"")).collect();
            parts.join(&format!("\n{}", " ".repeat(lead.chars().count())))
        }
    };
    format!("{lead}{value},\n")
}

/// Whether the literals have nothing but names and letters, so that they may be parted elsewhere.
fn are_plain(parts: &[&str]) -> bool {
    parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\'))
}
