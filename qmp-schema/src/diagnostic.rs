//! What is wrong in a description, and where.
//!
//! Readers never stop at the first problem and never print: they collect [`Diagnostic`]s. An
//! [`Severity::Error`] means that the schema lacks something that the text says; the command then ends
//! with status 2 and writes nothing. With a [`Severity::Warning`] the schema is sound as far as it goes.

use crate::source::{SourceMap, Span};
use std::fmt;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The schema can be used; something in the text was passed over or guessed.
    Warning,
    /// The schema cannot be used.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

/// A kind of entry of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A command.
    Command,
    /// An event.
    Event,
    /// A type that has a name.
    Type,
}

impl fmt::Display for EntryKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            EntryKind::Command => "command",
            EntryKind::Event => "event",
            EntryKind::Type => "type",
        })
    }
}

/// The entry that a diagnostic is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry {
    /// Command, event or type.
    pub kind: EntryKind,
    /// Its name.
    pub name: String,
}

/// A further place that a diagnostic points to, with what is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The place.
    pub span: Span,
    /// What is there, such as "first described here".
    pub label: String,
}

/// One finding of a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Stable kebab-case id of the kind of problem, such as `unclosed-entry`.
    pub code: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The place.
    pub span: Span,
    /// What to say at the place; empty where the message says it all.
    pub label: String,
    /// The entry in which it is.
    pub entry: Option<Entry>,
    /// Further places.
    pub related: Vec<Related>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error with nothing but its place and message.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            code,
            message: message.into(),
            span,
            label: String::new(),
            entry: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// A warning with nothing but its place and message.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, span, message) }
    }

    /// Says something at the place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Diagnostic {
        self.label = label.into();
        self
    }

    /// Names the entry.
    #[must_use]
    pub fn entry(mut self, kind: EntryKind, name: impl Into<String>) -> Diagnostic {
        self.entry = Some(Entry { kind, name: name.into() });
        self
    }

    /// Points to a further place.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Diagnostic {
        self.related.push(Related { span, label: label.into() });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// The message with the entry before it: `in command 'eject': …`.
    pub fn full_message(&self) -> String {
        match &self.entry {
            Some(entry) => format!("in {} '{}': {}", entry.kind, entry.name, self.message),
            None => self.message.clone(),
        }
    }

    /// As [`one_line`](Diagnostic::one_line), with the lines below the first joined to it: what cargo is told in
    /// an instruction has to be one line.
    pub fn instruction(&self, sources: &SourceMap) -> String {
        let text = self.one_line(sources).to_string();
        text.lines().map(str::trim).collect::<Vec<_>>().join("; ")
    }

    /// One line that editors and cargo can follow: `FILE:LINE:COLUMN: error[CODE]: MESSAGE`; further places
    /// and the help on lines below it. The command draws diagnostics with the text marked instead.
    pub fn one_line<'a>(&'a self, sources: &'a SourceMap) -> impl fmt::Display + 'a {
        OneLine { diagnostic: self, sources }
    }
}

struct OneLine<'a> {
    diagnostic: &'a Diagnostic,
    sources: &'a SourceMap,
}

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic { severity, code, span, related, help, .. } = self.diagnostic;
        let location = self.sources.location(*span);
        write!(f, "{location}: {severity}[{code}]: {}", self.diagnostic.full_message())?;
        for Related { span, label } in related {
            write!(f, "\n    {}: {label}", self.sources.location(*span))?;
        }
        if let Some(help) = help {
            write!(f, "\n    help: {help}")?;
        }
        Ok(())
    }
}
