//! The subcommands.

pub(crate) mod completions;
pub(crate) mod convert;
pub(crate) mod diff;
pub(crate) mod docs;
pub(crate) mod explain;
pub(crate) mod fmt;
pub(crate) mod generate;
pub(crate) mod lint;
pub(crate) mod list;
pub(crate) mod man;
pub(crate) mod paths;
pub(crate) mod rules;
