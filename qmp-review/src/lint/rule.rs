//! What a rule is.

use super::{Context, Findings};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// It is not shown.
    Allow,
    /// It is shown.
    Warn,
    /// It is shown, and the command ends with status 1.
    Deny,
}

impl Level {
    /// All levels, the mildest first.
    pub const ALL: [Level; 3] = [Level::Allow, Level::Warn, Level::Deny];

    /// What people call it.
    pub fn word(self) -> &'static str {
        match self {
            Level::Allow => "allow",
            Level::Warn => "warn",
            Level::Deny => "deny",
        }
    }
}

/// One thing that can be wrong in a description.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Stable name in kebab-case.
    pub id: &'static str,
    /// Its level, unless someone sets another.
    pub level: Level,
    /// What it finds, in one line without a full stop.
    pub summary: &'static str,
    /// Its page in Markdown: problem, example, solution.
    pub page: &'static str,
    pub(super) check: fn(&Context<'_>, &mut Findings<'_>),
}
