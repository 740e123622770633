//! What a change to a description breaks.

mod change;

pub use change::{Attributes, Change, Direction, Section, Site, Verdict};
