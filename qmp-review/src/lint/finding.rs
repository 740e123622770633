//! What a rule found.

use super::{Level, Rule};
use qmp_schema::{Diagnostic, Severity, Span};

/// One thing that is wrong.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule's level, until settings change it.
    pub level: Level,
    /// What is wrong, where and what to do; its code is the rule's id.
    pub diagnostic: Diagnostic,
    /// The one mechanical answer, where there is one: edits that do not overlap.
    pub fix: Vec<Edit>,
}

/// A text to put in the place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty to insert.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

/// Where a rule puts what it finds.
#[derive(Debug)]
pub(crate) struct Findings<'f> {
    pub(super) rule: &'static Rule,
    pub(super) out: &'f mut Vec<Finding>,
}

impl Findings<'_> {
    /// The rule that looks.
    pub(super) fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// Adds what a reader said. Its errors cannot be allowed: the schema lacks something then.
    pub(super) fn take(&mut self, diagnostic: &Diagnostic) {
        let level = if diagnostic.severity == Severity::Error { Level::Deny } else { self.rule.level };
        self.out.push(Finding { level, diagnostic: diagnostic.clone(), fix: Vec::new() });
    }

    /// Adds a finding at a place. `describe` completes the diagnostic.
    pub(crate) fn add(
        &mut self,
        span: Span,
        message: impl Into<String>,
        describe: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        self.add_fixable(span, message, Vec::new(), describe);
    }

    /// Adds a finding that has one mechanical answer.
    pub(crate) fn add_fixable(
        &mut self,
        span: Span,
        message: impl Into<String>,
        fix: Vec<Edit>,
        describe: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let diagnostic = describe(Diagnostic::warning(self.rule.id, span, message));
        self.out.push(Finding { level: self.rule.level, diagnostic, fix });
    }
}
