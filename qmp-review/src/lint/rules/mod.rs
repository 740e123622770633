//! The rules: a file each, and its page beside it.

mod heading_underline;

use super::Rule;

/// In the order of their ids; a test holds them, the files and the pages together.
pub(super) const ALL: &[Rule] = &[heading_underline::RULE];
