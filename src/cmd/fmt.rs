//! `qmp fmt`: .hx files and event lists in their one canonical form.

use crate::failure::Failure;
use crate::report::Report;
use crate::{Outcome, cli, output};
use qmp_schema::{SourceMap, canonical};
use std::path::Path;

/// What became of a file.
enum State {
    UpToDate,
    Changed(String),
    /// It stays as it is; why, has been said.
    Refused,
}

pub(crate) fn run(arguments: &cli::Fmt, report: &Report) -> Result<Outcome, Failure> {
    let (mut done, mut up_to_date, mut refused) = (Vec::new(), 0, 0);
    for path in &arguments.files {
        match format(path, arguments.check, report)? {
            State::UpToDate => up_to_date += 1,
            State::Changed(said) => done.push(said),
            State::Refused => refused += 1,
        }
    }
    let outcome = if arguments.check && !done.is_empty() { Outcome::Findings } else { Outcome::Fine };
    done.extend(output::tally(up_to_date));
    report.results(done)?;
    if refused > 0 { Err(Failure::Diagnosed) } else { Ok(outcome) }
}

/// Rewrites a file, or with `check` says that it would. What is wrong with one does not keep the others from being
/// rewritten.
fn format(path: &Path, check: bool, report: &Report) -> Result<State, Failure> {
    let mut sources = SourceMap::new();
    let file = match sources.load(path) {
        Ok(file) => file,
        Err(error) => {
            report.failure(&Failure::with_help(&error, error.help()));
            return Ok(State::Refused);
        }
    };
    let text = match canonical(&sources, file) {
        Ok(text) => text,
        Err(diagnostics) => {
            report.diagnostics(&diagnostics, &sources);
            return Ok(State::Refused);
        }
    };
    if text == sources.file(file).text {
        return Ok(State::UpToDate);
    }
    if check {
        return Ok(State::Changed(format!("{} would change", path.display())));
    }
    qmp_codegen::write_if_changed(path, &text).map_err(Failure::because)?;
    Ok(State::Changed(format!("wrote {}", path.display())))
}
