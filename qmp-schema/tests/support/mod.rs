//! What several tests need.

pub(crate) mod schemas;
mod words;
