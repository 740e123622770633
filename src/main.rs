//! The command `qmp`: reads QMP's descriptions and makes typed Rust or wire facts out of them.

mod cli;
mod cmd;
mod failure;
mod output;
mod pager;
mod report;
mod rule_word;
mod settings;
mod source;
mod style;

use clap::Parser;
use report::Report;
use std::process::ExitCode;

/// It did what it was asked, and there is nothing to complain about.
const EXIT_FINE: u8 = 0;
/// It ran, and found what it was asked to look for: findings that are denied, breaking changes,
/// `--check` differences.
const EXIT_FINDINGS: u8 = 1;
/// It could not run: usage, or input that cannot be read.
const EXIT_FAILED: u8 = 2;

/// What a subcommand that could run came to.
enum Outcome {
    Fine,
    Findings,
}

fn main() -> ExitCode {
    ExitCode::from(match cli::Cli::try_parse() {
        Ok(cli) => run(&cli),
        Err(error) => {
            report::usage(&error);
            if error.use_stderr() { EXIT_FAILED } else { EXIT_FINE }
        }
    })
}

fn run(cli: &cli::Cli) -> u8 {
    let report = Report::new(cli.color);
    let outcome = match &cli.command {
        cli::Command::Completions(arguments) => cmd::completions::run(arguments, &report),
        cli::Command::Convert(arguments) => cmd::convert::run(arguments, &report),
        cli::Command::Diff(arguments) => cmd::diff::run(arguments, &report),
        cli::Command::Docs(arguments) => cmd::docs::run(arguments, &report),
        cli::Command::Explain(arguments) => cmd::explain::run(arguments, &report),
        cli::Command::Fmt(arguments) => cmd::fmt::run(arguments, &report),
        cli::Command::Lint(arguments) => cmd::lint::run(arguments, &report),
        cli::Command::List(arguments) => cmd::list::run(arguments, &report),
        cli::Command::Generate(arguments) => cmd::generate::run(arguments, &report),
        cli::Command::Man(arguments) => cmd::man::run(arguments, &report),
        cli::Command::Paths(arguments) => cmd::paths::run(arguments, &report),
    };
    match outcome {
        Ok(Outcome::Fine) => EXIT_FINE,
        Ok(Outcome::Findings) => EXIT_FINDINGS,
        Err(failure) => {
            report.failure(&failure);
            EXIT_FAILED
        }
    }
}
