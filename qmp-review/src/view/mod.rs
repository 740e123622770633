//! Findings of lint and of diff in the formats that other programs read.
//!
//! Both give [`Problem`]s; each format is a file.

mod github;
mod junit;
mod sarif;

pub use github::github;
pub use junit::junit;
pub use sarif::sarif;

use qmp_schema::{SourceMap, Span};
use std::path::PathBuf;

/// A finding of either kind, as other programs see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Id of the rule.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop, with the entry: `in command 'eject': …`.
    pub message: String,
    /// What it means, or what to do about it.
    pub help: Option<String>,
    /// Where it is; `None` where no file has it.
    pub place: Option<Place>,
    /// Further places, each with what is there.
    pub related: Vec<(Place, String)>,
    /// What tells it from other findings, wherever in a file it stands.
    pub fingerprint: String,
    /// Why it is accepted, where someone said so: formats that can, show it as that, the others do not show it.
    pub accepted: Option<String>,
}

/// How much a problem matters to other programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// To be looked at.
    Warning,
    /// To be mended: the command ends with status 1, unless it is accepted.
    Error,
}

/// A place in a file as people and programs name it. Lines and columns are counted from 1, columns in characters; the end is
/// behind the last character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, as it was given.
    pub path: PathBuf,
    /// The first line.
    pub line: usize,
    /// Where in it.
    pub column: usize,
    /// The last line.
    pub end_line: usize,
    /// Where in that it ends.
    pub end_column: usize,
}

impl Place {
    /// The place of a span.
    ///
    /// ```
    /// let mut sources = qmp_schema::SourceMap::new();
    /// let file = sources.add("events.txt", "STOP\n----\n");
    /// let place = qmp_review::view::Place::new(qmp_schema::Span::new(file, 5, 9), &sources);
    /// assert_eq!((place.line, place.column), (2, 1));
    /// assert_eq!((place.end_line, place.end_column), (2, 5));
    /// ```
    pub fn new(span: Span, sources: &SourceMap) -> Place {
        let start = sources.location(span);
        let end = sources.location(Span { start: span.end.max(span.start), ..span });
        Place {
            path: start.path.to_owned(),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    }
}

/// A rule as the formats describe it that list the rules.
#[derive(Clone, Copy, Debug)]
pub struct RuleText<'r> {
    /// Its id.
    pub id: &'r str,
    /// What it finds, in one line without a full stop.
    pub summary: &'r str,
    /// Its page in Markdown.
    pub page: &'r str,
    /// How much its findings matter, unless settings say otherwise.
    pub severity: Severity,
}

/// The formats could not write what is in memory. That does not happen; who calls says so and ends.
#[derive(Debug)]
pub struct Unwritten(String);

impl std::fmt::Display for Unwritten {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot write the findings: {}", self.0)
    }
}

impl std::error::Error for Unwritten {}
