//! What the readers of JSON find wrong.

use crate::diagnostic::{Diagnostic, Entry, EntryKind, Severity};
use crate::source::Span;

/// How many errors of one file are reported, and how many warnings: whoever gave the wrong file need not be told of each
/// element.
const MAX_REPORTED: usize = 100;

/// How much of an entry's name is kept, in characters: it may be as long as the file, and each problem has it.
const MAX_NAME: usize = 100;

/// Collects the problems of one file.
pub(crate) struct Report<'d> {
    diagnostics: &'d mut Vec<Diagnostic>,
    errors: usize,
    warnings: usize,
    entry: Option<Entry>,
}

impl<'d> Report<'d> {
    pub(crate) fn new(diagnostics: &'d mut Vec<Diagnostic>) -> Report<'d> {
        Report { diagnostics, errors: 0, warnings: 0, entry: None }
    }

    /// Names the entry that is read from here on.
    pub(crate) fn enter(&mut self, kind: EntryKind, name: &str) {
        self.entry = Some(Entry { kind, name: name.chars().take(MAX_NAME).collect() });
    }

    /// What is read from here on is in no entry.
    pub(crate) fn leave(&mut self) {
        self.entry = None;
    }

    /// Reports a problem of the entry.
    pub(crate) fn push(&mut self, mut diagnostic: Diagnostic) {
        let count = match diagnostic.severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        diagnostic.entry = self.entry.clone();
        if *count > MAX_REPORTED {
            return;
        }
        if *count == MAX_REPORTED {
            diagnostic =
                diagnostic.help(format!("{MAX_REPORTED} were found; what comes behind is not reported"));
        }
        self.diagnostics.push(diagnostic);
    }

    /// Whether no error is reported any more: reading on is of no use.
    pub(crate) fn is_full(&self) -> bool {
        self.errors >= MAX_REPORTED
    }

    pub(crate) fn error(&mut self, code: &'static str, span: Span, message: impl Into<String>) {
        self.push(Diagnostic::error(code, span, message));
    }
}
