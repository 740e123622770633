//! A TOML file, read with the places of what is in it.
//!
//! Whoever reads a section asks for what it may have; what else is there is refused, since a word that nobody reads is a wish
//! that nobody fulfils.

use qmp_schema::{Diagnostic, FileId, SourceMap, Span, nearest};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The code of all that is said of such a file.
const CODE: &str = "settings";

/// What is read, and what is wrong with it.
#[derive(Debug)]
pub(crate) struct TomlFile {
    file: FileId,
    /// What was found wrong so far.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl TomlFile {
    /// The file's table, as far as it can be read, and what to read its parts with.
    pub(crate) fn parse(sources: &SourceMap, file: FileId) -> (TomlFile, DeTable<'_>) {
        let mut out = TomlFile { file, diagnostics: Vec::new() };
        let (table, errors) = DeTable::parse_recoverable(&sources.file(file).text);
        for error in errors {
            let at = error.span().unwrap_or_default();
            out.error(at, format!("this is not TOML: {}", error.message()), |diagnostic| diagnostic);
        }
        (out, table.into_inner())
    }

    /// A place in it.
    pub(crate) fn span(&self, at: Range<usize>) -> Span {
        Span::new(self.file, at.start, at.end)
    }

    /// Says that the file cannot be used. `describe` completes the diagnostic.
    pub(crate) fn error(
        &mut self,
        at: Range<usize>,
        message: impl Into<String>,
        describe: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        self.diagnostics.push(describe(Diagnostic::error(CODE, self.span(at), message)));
    }

    /// Says what has no effect.
    pub(crate) fn warning(
        &mut self,
        at: Range<usize>,
        message: impl Into<String>,
        describe: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        self.diagnostics.push(describe(warning(self.span(at), message)));
    }

    /// Refuses what a table has besides the keys that it may have. `name` is how people call the table.
    pub(crate) fn only(&mut self, table: &DeTable<'_>, name: &str, known: &[&str]) {
        let others = table.keys().filter(|key| !known.contains(&key.get_ref().as_ref()));
        for key in others {
            let word = key.get_ref();
            self.error(key.span(), format!("{name} has no key '{word}'"), |diagnostic| {
                diagnostic.help(match nearest(word, known.iter().copied()).first() {
                    Some(meant) => format!("did you mean '{meant}'?"),
                    None => format!("it has {}", known.join(", ")),
                })
            });
        }
    }

    /// A value as a table; anything else is refused.
    pub(crate) fn table<'v, 't>(&mut self, value: &'v Spanned<DeValue<'t>>) -> Option<&'v DeTable<'t>> {
        let table = value.get_ref().as_table();
        self.wanted(table, value, "a table")
    }

    /// A value as an array; anything else is refused.
    pub(crate) fn array<'v, 't>(
        &mut self,
        value: &'v Spanned<DeValue<'t>>,
    ) -> Option<&'v [Spanned<DeValue<'t>>]> {
        let array = value.get_ref().as_array().map(|array| &array[..]);
        self.wanted(array, value, "an array")
    }

    /// A value as a string; anything else is refused.
    pub(crate) fn string<'v>(&mut self, value: &'v Spanned<DeValue<'_>>) -> Option<&'v str> {
        let string = value.get_ref().as_str();
        self.wanted(string, value, "a string")
    }

    fn wanted<T>(&mut self, got: Option<T>, value: &Spanned<DeValue<'_>>, wanted: &str) -> Option<T> {
        if got.is_none() {
            let message = format!("this is {}, and should be {wanted}", kind(value.get_ref()));
            self.error(value.span(), message, |diagnostic| diagnostic);
        }
        got
    }
}

/// A warning of something that such a file says.
pub(crate) fn warning(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::warning(CODE, span, message)
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    }
}
