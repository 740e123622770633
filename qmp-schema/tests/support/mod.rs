//! What several tests need.

pub(crate) mod arbitrary;
mod words;
