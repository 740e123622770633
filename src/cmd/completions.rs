//! `qmp completions`: what shells complete arguments with.

use crate::failure::Failure;
use crate::report::Report;
use crate::{Outcome, cli};
use clap::CommandFactory;

pub(crate) fn run(arguments: &cli::Completions, report: &Report) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut cli::Cli::command(), "qmp", &mut script);
    report.results([String::from_utf8_lossy(&script).trim_end()])?;
    Ok(Outcome::Fine)
}
