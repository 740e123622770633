//! The subcommands.

pub(crate) mod convert;
pub(crate) mod docs;
pub(crate) mod fmt;
pub(crate) mod generate;
pub(crate) mod paths;
