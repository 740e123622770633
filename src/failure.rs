//! Why the command could not do what it was asked to.

use std::fmt::Display;

/// Ends a subcommand with status 2.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The diagnostics that were shown say why.
    Diagnosed,
    /// A cause, and what to do about it.
    Because {
        /// One sentence without a full stop.
        cause: String,
        /// What to do.
        help: Option<String>,
    },
}

impl Failure {
    /// A cause for which there is no advice.
    pub(crate) fn because(cause: impl Display) -> Failure {
        Failure::Because { cause: cause.to_string(), help: None }
    }

    /// A cause and what to do about it.
    pub(crate) fn with_help(cause: impl Display, help: impl Into<String>) -> Failure {
        Failure::Because { cause: cause.to_string(), help: Some(help.into()) }
    }
}
