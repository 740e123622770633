//! What is on the wire tells which choice of an alternate it is.

use crate::diagnostic::Diagnostic;
use crate::qapi::age::Age;
use crate::qapi::definition::{Definition, Member, TypeExpr};
use crate::qapi::index::{Builtin, Found, Index};
use crate::qapi::report::Report;

/// What QEMU tells JSON values apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Null,
    Boolean,
    /// Until QEMU 2.8 integers were one thing and fractions another.
    Integer,
    Number,
    String,
    Array,
    Object,
}

pub(super) fn check(report: &mut Report<'_, '_>, index: &Index<'_, '_>, choices: &[Member<'_>]) {
    let mut taken: Vec<(Token, &Member<'_>)> = Vec::new();
    for choice in choices {
        let tokens = match tokens(index, choice, report.age) {
            Ok(tokens) => tokens,
            Err(what) => {
                let message = format!("choice '{}' is {what}", choice.name.text);
                let help = "the JSON kind has to tell what it is: name another type";
                report.error("bad-choice", choice.name.span, message, help);
                continue;
            }
        };
        let clash = taken.iter().find(|(token, _)| tokens.contains(token)).map(|(_, first)| *first);
        if let Some(first) = clash {
            let message =
                format!("choice '{}' cannot be told from choice '{}'", choice.name.text, first.name.text);
            report.push(
                Diagnostic::error("ambiguous-alternate", choice.name.span, message)
                    .related(first.name.span, "the other choice")
                    .help("the choices need different JSON kinds; a string can stand for a number or a boolean, too"),
            );
        }
        taken.extend(tokens.into_iter().map(|token| (token, choice)));
    }
}

/// What a value of the choice can be taken for; or what it is that no choice can be.
fn tokens(index: &Index<'_, '_>, choice: &Member<'_>, age: Age) -> Result<Vec<Token>, &'static str> {
    let name = match &choice.ty {
        TypeExpr::Name(name) => name,
        TypeExpr::Array(_) => return Ok(vec![Token::Array]),
        TypeExpr::Inline(..) | TypeExpr::Unreadable => return Ok(Vec::new()),
    };
    match index.find(name.text) {
        None => Ok(Vec::new()),
        Some(Found::Builtin(builtin)) => builtin_tokens(builtin, age),
        Some(Found::Defined(number, definition)) => defined_tokens(index, number, definition, age),
    }
}

fn builtin_tokens(builtin: Builtin, age: Age) -> Result<Vec<Token>, &'static str> {
    Ok(match builtin {
        Builtin::Null => vec![Token::Null],
        Builtin::Boolean => vec![Token::Boolean],
        Builtin::Integer(_) if age < Age::Checked => vec![Token::Integer],
        Builtin::Integer(_) | Builtin::Number => vec![Token::Number],
        // On the command line all values are strings.
        Builtin::String if age >= Age::Checked => vec![Token::String, Token::Number, Token::Boolean],
        Builtin::String | Builtin::QType => vec![Token::String],
        Builtin::Object => vec![Token::Object],
        Builtin::Any => return Err("of any JSON kind"),
    })
}

fn defined_tokens(
    index: &Index<'_, '_>,
    number: usize,
    definition: &Definition<'_>,
    age: Age,
) -> Result<Vec<Token>, &'static str> {
    if definition.is_object() {
        return Ok(vec![Token::Object]);
    }
    let Some(values) = index.values(number) else { return Err("an alternate in its turn") };
    let mut tokens = vec![Token::String];
    if age >= Age::Checked {
        if values.contains("on") || values.contains("off") {
            tokens.push(Token::Boolean);
        }
        if index.has_number(number) {
            tokens.push(Token::Number);
        }
    }
    Ok(tokens)
}
