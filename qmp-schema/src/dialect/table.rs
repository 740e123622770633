//! The table entry of a command against its documentation.

use super::define::Definer;
use crate::diagnostic::Diagnostic;
use crate::hx::TableEntry;
use crate::hx::args_type::{Argument, ArgumentKind, arguments};
use crate::model::{Command, Integer, JsonKind, Member, Schema, Type};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

impl Definer<'_> {
    /// Takes over the condition of an entry, and compares the arguments that it declares.
    pub(super) fn compare(&mut self, command: &mut Command, entry: &TableEntry, heading: Span) {
        match (&command.meta.condition, &entry.condition) {
            (None, _) => command.meta.condition = entry.condition.clone(),
            (Some(said), Some(around)) if around != said => {
                let message = "the entry does not stand under the condition that the heading gives";
                self.report(
                    Diagnostic::error("condition-differs", heading, message)
                        .related(entry.span, "the entry")
                        .help("write #if CONDITION and #endif around the entry, and leave Condition: out"),
                );
            }
            _ => {}
        }
        // What kinds of value the types of other files have is not known.
        let Some(literal) = entry.args_type.as_ref().filter(|_| !self.names.is_assuming()) else { return };
        let before = self.diagnostics.len();
        let declared = arguments(literal, &command.name, self.diagnostics);
        if self.diagnostics.len() > before {
            return;
        }
        let differences =
            Table { schema: self.schema, command, declared: &declared, whole: literal.span }.differences();
        for (span, message, help) in differences {
            self.report(Diagnostic::error("args-type-differs", span, message).help(help));
        }
    }
}

/// What a table declares, and the command that the documentation describes.
struct Table<'t> {
    schema: &'t Schema,
    command: &'t Command,
    declared: &'t [Argument],
    /// The place of the args_type.
    whole: Span,
}

impl Table<'_> {
    /// Where they differ, how, and what to do.
    fn differences(&self) -> Vec<(Span, String, String)> {
        let documented = self
            .command
            .arguments
            .and_then(|id| Some((self.schema.type_def(id), self.schema.struct_type(id)?)));
        let members = match documented {
            Some((def, ty)) if def.name.is_some() || ty.open || ty.members.is_empty() => {
                return self.not_listed();
            }
            Some((_, ty)) => ty.members.as_slice(),
            None => &[],
        };
        let by_name: BTreeMap<&str, &Member> =
            members.iter().map(|member| (member.name.as_str(), member)).collect();
        let declared: BTreeSet<&str> = self.declared.iter().map(|argument| argument.name.as_str()).collect();
        let mut out = Vec::new();
        for argument in self.declared {
            match by_name.get(argument.name.as_str()) {
                Some(member) => out.extend(self.difference(argument, member)),
                None => out.push((
                    argument.span,
                    format!("argument '{}' is declared here and not documented", argument.name),
                    "add an item under Arguments:, or take it out of args_type".to_owned(),
                )),
            }
        }
        for member in members {
            if !declared.contains(member.name.as_str()) {
                out.push((
                    member.span,
                    format!("argument '{}' is not declared in args_type", member.name),
                    format!("add {} to the table entry, or take the item out", self.as_declared(member)),
                ));
            }
        }
        out
    }

    /// The difference where the table cannot list the arguments.
    fn not_listed(&self) -> Vec<(Span, String, String)> {
        if matches!(self.declared, [Argument { kind: ArgumentKind::Options, .. }]) {
            return Vec::new();
        }
        let message = "the arguments are a type with a name, open, or empty, which args_type cannot list";
        vec![(self.whole, message.to_owned(), "write .args_type = \"arguments:O\"".to_owned())]
    }

    fn difference(&self, argument: &Argument, member: &Member) -> Option<(Span, String, String)> {
        let kind = self.schema.json_kind(&member.ty);
        let agrees = match &argument.kind {
            ArgumentKind::Scalar(ty) => self.schema.json_kind(ty) == kind,
            ArgumentKind::Any => letter(kind, &member.ty) == "q",
            ArgumentKind::Options => false,
        };
        (!agrees || argument.optional != member.optional).then(|| {
            let message = format!("argument '{}' is documented otherwise than it is declared", argument.name);
            (argument.span, message, format!("write {}, or change its item", self.as_declared(member)))
        })
    }

    /// A member as the table declares it.
    fn as_declared(&self, member: &Member) -> String {
        let letter = letter(self.schema.json_kind(&member.ty), &member.ty);
        format!("{}:{letter}{}", member.name, if member.optional { "?" } else { "" })
    }
}

/// The letter for a type.
fn letter(kind: Option<JsonKind>, ty: &Type) -> &'static str {
    match kind {
        Some(JsonKind::String) => "s",
        Some(JsonKind::Integer) if *ty == Type::Integer(Integer::Size) => "o",
        Some(JsonKind::Integer) => "i",
        Some(JsonKind::Number) => "T",
        Some(JsonKind::Boolean) => "b",
        _ => "q",
    }
}
