//! Commands of GitHub's workflows, which become annotations on the lines of a pull request.

use super::{Place, Problem, Severity};
use std::fmt::Write;

/// A line for each problem that is not accepted. Text is escaped as the runner's own toolkit does it.
///
/// ```
/// # use qmp_review::view::{Problem, Severity, github};
/// let problem = Problem {
///     rule: "command-removed",
///     severity: Severity::Error,
///     message: "command 'eject' was removed".to_owned(),
///     help: Some("it fails with CommandNotFound".to_owned()),
///     place: None,
///     related: Vec::new(),
///     fingerprint: String::new(),
///     accepted: None,
/// };
/// assert_eq!(
///     github(&[problem]),
///     "::error title=command-removed::command 'eject' was removed%0Ait fails with CommandNotFound\n",
/// );
/// ```
pub fn github(problems: &[Problem]) -> String {
    problems.iter().filter(|problem| problem.accepted.is_none()).map(line).collect()
}

fn line(problem: &Problem) -> String {
    let command = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut out = format!("::{command} ");
    if let Some(place) = &problem.place {
        out += &properties(place);
    }
    let message = [Some(&problem.message), problem.help.as_ref()].into_iter().flatten();
    let message: Vec<String> = message.map(|text| data(text)).collect();
    let _ = writeln!(out, "title={}::{}", property(problem.rule), message.join("%0A"));
    out
}

/// An annotation stands below its last line: one for a whole entry would stand far from what it is about, so that only
/// places within a line tell where they end.
fn properties(place: &Place) -> String {
    let Place { path, line, column, end_line, end_column } = place;
    let path = property(&path.to_string_lossy());
    let mut out = format!("file={path},line={line},");
    if line == end_line {
        let _ = write!(out, "endLine={end_line},col={column},");
        if end_column > column {
            let _ = write!(out, "endColumn={end_column},");
        }
    }
    out
}

/// A text as the message of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A text as the value of one of its properties.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
