//! The subcommands.

pub(crate) mod generate;
pub(crate) mod paths;
