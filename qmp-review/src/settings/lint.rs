//! The section `[lint]`.

use super::toml_file::TomlFile;
use crate::lint::{Allowance, Level, Levels, Policy, did_you_mean_rule, is_level_word, is_rule};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub(super) fn section(table: &DeTable<'_>, toml: &mut TomlFile) -> Policy {
    let mut policy = Policy::default();
    toml.only(table, "[lint]", &["levels", "allow"]);
    if let Some(levels) = table.get("levels").and_then(|value| toml.table(value)) {
        policy.levels.push(self::levels(levels, toml));
    }
    if let Some(allow) = table.get("allow").and_then(|value| allow_table(value, toml)) {
        for (rule, names) in allow.iter() {
            allowances(rule, names, toml, &mut policy.allowances);
        }
        policy.allowances.sort_by_key(|allowance| allowance.span);
    }
    policy
}

/// `RULE = "deny"`
fn levels(table: &DeTable<'_>, toml: &mut TomlFile) -> Levels {
    let mut levels = Levels::default();
    for (rule, value) in table.iter() {
        let word = rule.get_ref();
        if !is_level_word(word) {
            unknown_rule(rule, toml);
        }
        let Some(level) = toml.string(value) else { continue };
        match Level::ALL.into_iter().find(|one| one.word() == level) {
            Some(level) => levels.set(word.as_ref(), level),
            None => toml.error(value.span(), format!("there is no level '{level}'"), |diagnostic| {
                diagnostic.help("write \"deny\", \"warn\" or \"allow\"")
            }),
        }
    }
    levels
}

fn allow_table<'v, 't>(value: &'v Spanned<DeValue<'t>>, toml: &mut TomlFile) -> Option<&'v DeTable<'t>> {
    let table = value.get_ref().as_table();
    if table.is_none() {
        toml.error(value.span(), "this should be a table of rules", |diagnostic| {
            diagnostic.help("write [lint.allow], and below it RULE = [\"NAME, reason\"]")
        });
    }
    table
}

/// `RULE = ["NAME, reason", …]`
fn allowances(
    rule: &Spanned<std::borrow::Cow<'_, str>>,
    names: &Spanned<DeValue<'_>>,
    toml: &mut TomlFile,
    out: &mut Vec<Allowance>,
) {
    if !is_rule(rule.get_ref()) {
        unknown_rule(rule, toml);
        return;
    }
    for value in toml.array(names).unwrap_or_default() {
        let Some(text) = toml.string(value) else { continue };
        let (name, reason) = text.split_once(',').unwrap_or((text, ""));
        let (name, reason) = (name.trim(), reason.trim());
        if name.is_empty() || reason.is_empty() {
            let missing = if name.is_empty() { "whom it allows" } else { "why" };
            toml.error(value.span(), format!("this does not say {missing}"), |diagnostic| {
                diagnostic
                    .help("write \"NAME, reason\", such as \"query-block, renamed in the next release\"")
            });
            continue;
        }
        out.push(Allowance {
            rule: rule.get_ref().to_string(),
            name: name.to_owned(),
            reason: reason.to_owned(),
            span: toml.span(value.span()),
        });
    }
}

/// A rule that is not there (any more, or not yet in this release) keeps nobody from linting.
fn unknown_rule(rule: &Spanned<std::borrow::Cow<'_, str>>, toml: &mut TomlFile) {
    let word = rule.get_ref();
    toml.warning(rule.span(), format!("there is no rule '{word}'"), |diagnostic| {
        diagnostic.help(did_you_mean_rule(word))
    });
}
