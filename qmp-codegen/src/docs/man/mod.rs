//! Manual pages.
/// x
pub fn man() {}
