//! The subcommands.

pub(crate) mod completions;
pub(crate) mod convert;
pub(crate) mod docs;
pub(crate) mod generate;
pub(crate) mod man;
pub(crate) mod paths;
