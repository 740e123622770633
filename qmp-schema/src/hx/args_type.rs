//! The mini-language of `.args_type`: `name:letter` joined by commas.

use super::args_type_grammar::{Grammar, Rule};
use super::table::Literal;
use crate::diagnostic::Diagnostic;
use crate::model::{Integer, Type, WitnessKind};
use crate::source::Span;
use pest::Parser;
use std::collections::BTreeMap;

/// One argument as the table declares it.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) kind: ArgumentKind,
    pub(crate) optional: bool,
    pub(crate) span: Span,
}

/// What a letter says of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ArgumentKind {
    /// A scalar of this type.
    Scalar(Type),
    /// `q`: any JSON value; the documentation may know more.
    Any,
    /// `O`: an option list. The argument's own name is not on the wire, its members are.
    Options,
}

impl ArgumentKind {
    pub(crate) fn witness(&self) -> WitnessKind {
        match self {
            ArgumentKind::Scalar(Type::Integer(_)) => WitnessKind::Integer,
            ArgumentKind::Scalar(Type::Number) => WitnessKind::Number,
            ArgumentKind::Scalar(Type::Boolean) => WitnessKind::Boolean,
            ArgumentKind::Scalar(_) => WitnessKind::String,
            ArgumentKind::Any | ArgumentKind::Options => WitnessKind::Any,
        }
    }
}

/// Reads an args_type. An argument that cannot be read costs one diagnostic and is left out.
pub(crate) fn arguments(
    literal: &Literal,
    command: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Argument> {
    let mut out: Vec<Argument> = Vec::new();
    let mut declared: BTreeMap<String, Span> = BTreeMap::new();
    let mut at = 0;
    for text in literal.text.split(',').filter(|_| !literal.text.trim().is_empty()) {
        let span = literal.place(at, at + text.len());
        at += text.len() + 1;
        let problem = match argument(text, span) {
            Ok(argument) => match declared.get(&argument.name) {
                None => {
                    declared.insert(argument.name.clone(), span);
                    out.push(argument);
                    continue;
                }
                Some(first) => {
                    let message = format!("argument '{}' is declared twice", argument.name);
                    Diagnostic::error("duplicate-argument", span, message)
                        .related(*first, "first declared here")
                        .help("remove one of them, or write the name that was meant")
                }
            },
            Err(problem) => *problem,
        };
        diagnostics.push(problem.entry(crate::EntryKind::Command, command));
    }
    out
}

fn argument(text: &str, span: Span) -> Result<Argument, Box<Diagnostic>> {
    let bad = || {
        // Whatever cannot be read may be as long as the file.
        let quoted = Some(text.trim()).filter(|text| text.len() <= 60);
        let message = quoted.map_or("this is no argument".into(), |text| format!("'{text}' is no argument"));
        Box::new(Diagnostic::error("bad-args-type", span, message).help(
            "an argument is its name, a colon, one letter for its type, and ? where it is optional: speed:o?",
        ))
    };
    let parsed = Grammar::parse(Rule::argument, text.trim())
        .ok()
        .and_then(|mut pairs| pairs.next())
        .ok_or_else(bad)?;
    let mut parts = parsed.into_inner();
    let (Some(name), Some(kind)) = (parts.next(), parts.next()) else { return Err(bad()) };
    let mut kind_parts = kind.into_inner();
    let letter = kind_parts.next().ok_or_else(bad)?;
    let optional = letter.as_rule() == Rule::flag || kind_parts.next().is_some();
    let kind = if letter.as_rule() == Rule::flag {
        ArgumentKind::Scalar(Type::Boolean)
    } else {
        letter_kind(letter.as_str()).ok_or_else(|| {
            let message = format!("'{}' is no type letter of QMP", letter.as_str());
            Box::new(Diagnostic::error("unknown-letter", span, message).help(
                "the letters are s, S, B, F (string), i, l (integer), o, M (bytes), T, f (number), b (boolean), \
                 -x (flag), O (option list) and q (any value)",
            ))
        })?
    };
    Ok(Argument { name: name.as_str().to_owned(), kind, optional, span })
}

/// The JSON type that QEMU's monitor checks for a letter (monitor.c of the classic releases).
fn letter_kind(letter: &str) -> Option<ArgumentKind> {
    Some(ArgumentKind::Scalar(match letter {
        "s" | "B" | "F" | "S" => Type::String,
        "i" | "l" => Type::Integer(Integer::I64),
        "o" | "M" => Type::Integer(Integer::Size),
        "T" | "f" => Type::Number,
        "b" => Type::Boolean,
        "q" => return Some(ArgumentKind::Any),
        "O" => return Some(ArgumentKind::Options),
        _ => return None,
    }))
}
