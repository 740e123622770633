//! The subcommands.

pub(crate) mod convert;
pub(crate) mod generate;
pub(crate) mod paths;
