//! The names of all that can be found.

use super::rules;

/// What stands for all rules where levels are set.
pub(super) const ALL_RULES: &str = "all";
/// What stands for whatever would be a warning.
pub(super) const WARNINGS: &str = "warnings";

/// Whether a rule has this id.
pub fn is_rule(id: &str) -> bool {
    ids().any(|known| known == id)
}

/// Whether a level can be set for this word: a rule, `all`, or `warnings`.
pub fn is_level_word(word: &str) -> bool {
    level_words().any(|known| known == word)
}

/// What levels can be set for: `all`, `warnings` and the rules.
pub fn level_words() -> impl Iterator<Item = &'static str> {
    [ALL_RULES, WARNINGS].into_iter().chain(ids())
}

/// What to do about a rule that is not there.
pub fn did_you_mean_rule(word: &str) -> String {
    match qmp_schema::nearest(word, level_words()).first() {
        Some(meant) => format!("did you mean '{meant}'?"),
        None => "`qmp lint --list` lists all rules".to_owned(),
    }
}

fn ids() -> impl Iterator<Item = &'static str> {
    rules().iter().map(|rule| rule.id)
}
