//! Where findings go, and which rules hold.

use super::age::Age;
use super::definition::Definition;
use super::pragma::Pragmas;
use crate::diagnostic::{Diagnostic, Entry, EntryKind};
use crate::source::Span;

/// Findings of one reading.
pub(super) struct Report<'a, 'd> {
    pub(super) pragmas: &'d Pragmas<'a>,
    pub(super) age: Age,
    pub(super) diagnostics: &'d mut Vec<Diagnostic>,
    /// The definition in question.
    entry: Option<Entry>,
}

impl<'a, 'd> Report<'a, 'd> {
    pub(super) fn new(
        pragmas: &'d Pragmas<'a>,
        age: Age,
        diagnostics: &'d mut Vec<Diagnostic>,
    ) -> Report<'a, 'd> {
        Report { pragmas, age, diagnostics, entry: None }
    }

    /// What is reported from here on is about this definition.
    pub(super) fn enter(&mut self, kind: EntryKind, name: &str) {
        self.entry = Some(Entry { kind, name: name.to_owned() });
    }

    pub(super) fn enter_definition(&mut self, definition: &Definition<'_>) {
        self.enter(definition.kind(), definition.name.text);
    }

    /// What is reported from here on is about no definition.
    pub(super) fn leave(&mut self) {
        self.entry = None;
    }

    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(Diagnostic { entry: self.entry.clone(), ..diagnostic });
    }

    pub(super) fn error(
        &mut self,
        code: &'static str,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Diagnostic::error(code, span, message).help(help));
    }

    /// An error in schemas of this age and younger; in older ones a warning.
    pub(super) fn since(&mut self, age: Age, diagnostic: Diagnostic) {
        if self.age >= age {
            self.push(diagnostic);
        } else {
            let severity = crate::Severity::Warning;
            self.push(Diagnostic { severity, ..diagnostic });
        }
    }
}
