//! What someone wants of lint: levels, and what is allowed by name.

use super::catalogue::{ALL_RULES, WARNINGS};
use super::{Finding, Level};
use crate::settings::warning;
use qmp_schema::{Diagnostic, Entry, Severity, SourceMap, Span, matches};
use std::collections::{BTreeMap, BTreeSet};

/// Levels that someone sets.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    /// By rule, `all` or `warnings`.
    by_word: BTreeMap<String, Level>,
}

impl Levels {
    /// Sets the level of a rule, of `all`, or of `warnings`: what would be a warning.
    pub fn set(&mut self, word: impl Into<String>, level: Level) {
        self.by_word.insert(word.into(), level);
    }

    /// The level of a rule that had this one so far. A rule's own word goes before `all`.
    fn over(&self, rule: &str, so_far: Level) -> Level {
        let own = [rule, ALL_RULES].into_iter().find_map(|word| self.by_word.get(word));
        let level = own.copied().unwrap_or(so_far);
        match self.by_word.get(WARNINGS) {
            Some(instead) if level == Level::Warn => *instead,
            _ => level,
        }
    }
}

/// A finding that is allowed by name: a sin of old that is to stay.
#[derive(Clone, Debug)]
pub struct Allowance {
    /// The rule.
    pub rule: String,
    /// `ENTRY`, or `ENTRY.MEMBER` for findings whose message names the member; `*` stands for any characters and `?` for
    /// one. A finding outside of entries goes by the name of its file.
    pub name: String,
    /// Why it stays.
    pub reason: String,
    /// Where that is said.
    pub span: Span,
}

impl Allowance {
    fn covers(&self, finding: &Finding, sources: &SourceMap) -> bool {
        let Diagnostic { code, entry, message, span, .. } = &finding.diagnostic;
        if *code != self.rule {
            return false;
        }
        let Some(entry) = entry else {
            let file = sources.location(*span).path.file_name().unwrap_or_default();
            return matches(&self.name, &file.to_string_lossy());
        };
        if matches(&self.name, &entry.name) {
            return true;
        }
        // Names of downstream entries have dots in them (`__org.qemu_x`): the member is behind the last one.
        self.name.rsplit_once('.').is_some_and(|(name, member)| {
            matches(name, &entry.name) && message.contains(&format!("'{member}'"))
        })
    }
}

/// What someone wants of lint.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// Levels, each over the ones before: those of `qmp.toml`, then those of the command line.
    pub levels: Vec<Levels>,
    /// What is allowed by name.
    pub allowances: Vec<Allowance>,
}

impl Policy {
    /// The level of a rule that has this one by default.
    pub fn level(&self, rule: &str, default: Level) -> Level {
        self.levels.iter().fold(default, |level, levels| levels.over(rule, level))
    }

    /// The findings with the level that is wanted of each. What a reader could not read stays an error: the schema lacks
    /// something then, whatever anyone wants.
    pub fn judge(&self, findings: Vec<Finding>, sources: &SourceMap) -> Judged {
        let mut used = BTreeSet::new();
        let mut out = Judged::default();
        for mut finding in findings {
            let allowed = self.allowances.iter().enumerate();
            let covering = allowed.filter(|(_, allowance)| allowance.covers(&finding, sources));
            let covering: Vec<usize> = covering.map(|(index, _)| index).collect();
            if finding.diagnostic.severity == Severity::Error {
                out.refused.extend(covering);
                out.findings.push(finding);
                continue;
            }
            finding.level = self.level(finding.diagnostic.code, finding.level);
            let is_denied = finding.level == Level::Deny;
            finding.diagnostic.severity = if is_denied { Severity::Error } else { Severity::Warning };
            match covering.first().and_then(|&first| self.allowances.get(first)) {
                _ if finding.level == Level::Allow => {}
                Some(allowance) => out.allowed.push((finding, allowance.reason.clone())),
                None => out.findings.push(finding),
            }
            used.extend(covering);
        }
        out.unused = (0..self.allowances.len()).filter(|index| !used.contains(index)).collect();
        out
    }

    /// What to say of allowances that allow nothing. `entries` are those of the description.
    pub fn unused(&self, judged: &Judged, entries: &[Entry]) -> Vec<Diagnostic> {
        let unused = judged.unused.iter().filter_map(|index| Some((index, self.allowances.get(*index)?)));
        let say = |(index, allowance): (&usize, &Allowance)| match judged.refused.contains(index) {
            true => {
                let message = format!(
                    "this allows nothing: a finding of {} is an error, since something cannot be read",
                    allowance.rule
                );
                warning(allowance.span, message).help("mend it in the description, and remove this")
            }
            false => unused_allowance(allowance, entries),
        };
        unused.map(say).collect()
    }
}

fn unused_allowance(allowance: &Allowance, entries: &[Entry]) -> Diagnostic {
    let Allowance { rule, name, reason: _, span } = allowance;
    let names = || entries.iter().map(|entry| entry.name.as_str());
    let entry = name.rsplit_once('.').map_or(name.as_str(), |(entry, _)| entry);
    if names().any(|known| matches(name, known) || matches(entry, known)) {
        return warning(*span, format!("this allows nothing: '{name}' has no finding of {rule}"))
            .help("remove it");
    }
    let help = match qmp_schema::nearest(entry, names()).first() {
        Some(meant) => format!("did you mean '{meant}'?"),
        None => "remove it, or check the name".to_owned(),
    };
    warning(*span, format!("this allows nothing: the description has no '{name}'")).help(help)
}

/// What became of findings.
#[derive(Debug, Default)]
pub struct Judged {
    /// What is to be shown, in order.
    pub findings: Vec<Finding>,
    /// What is allowed by name, each with the reason.
    pub allowed: Vec<(Finding, String)>,
    /// The allowances that allowed nothing.
    unused: Vec<usize>,
    /// Those that would allow what cannot be.
    refused: BTreeSet<usize>,
}
