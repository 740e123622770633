//! The file of accepted changes: whoever reviewed one says why it may stay, and until when.
//!
//! ```toml
//! [[accepted]]
//! rule = "command-removed"
//! path = "command block_passwd"
//! reason = "no client is known that sends it"
//! until = 2027-06-30
//! ```
//!
//! Rule and path are those that the report shows, by the letter: a path that stands for all below it would accept what nobody
//! has looked at.

pub use jiff::civil::Date;

use super::{POLICY_RULES, rules};
use crate::diff::{Change, Site};
use crate::settings::TomlFile;
use qmp_schema::{Diagnostic, FileId, SourceMap, Span, nearest};
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

/// What an entry says.
const KEYS: [&str; 5] = ["rule", "path", "reason", "until", "fingerprint"];

/// The code of what is said of entries.
const CODE: &str = "accepted";

/// An entry of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The rule of the change.
    pub rule: String,
    /// One of its sites, as the report shows it.
    pub path: String,
    /// Why it is accepted.
    pub reason: String,
    /// The last day on which it is.
    pub until: Option<Date>,
    /// The change's fingerprint: with it, what else may happen at the same place is not accepted.
    pub fingerprint: Option<String>,
    /// The entry's place in the file.
    pub span: Span,
}

impl Acceptance {
    fn is_of(&self, change: &Change) -> bool {
        self.rule == change.rule
            && change.sites.iter().any(|site| site.is_at(&self.path))
            && self.fingerprint.as_ref().is_none_or(|fingerprint| *fingerprint == change.fingerprint)
    }

    fn is_over(&self, today: Date) -> bool {
        self.until.is_some_and(|until| today > until)
    }
}

/// What a project accepts.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    entries: Vec<Acceptance>,
}

impl Accepted {
    /// The name of the file.
    pub const FILE: &'static str = "qmp-accepted.toml";

    /// Reads a file; with what is wrong in it.
    pub fn read(sources: &SourceMap, file: FileId) -> (Accepted, Vec<Diagnostic>) {
        let (mut toml, table) = TomlFile::parse(sources, file);
        let mut accepted = Accepted::default();
        toml.only(&table, Accepted::FILE, &["accepted"]);
        let all = table.get("accepted").and_then(|value| toml.array(value)).unwrap_or_default();
        for value in all {
            if let Some(entry) = toml.table(value) {
                accepted.entries.extend(acceptance(entry, toml.span(value.span()), &mut toml));
            }
        }
        (accepted, toml.diagnostics)
    }

    /// Who accepts a change on a day.
    pub fn of(&self, change: &Change, today: Date) -> Option<&Acceptance> {
        self.entries.iter().find(|entry| entry.is_of(change) && !entry.is_over(today))
    }

    /// What is wrong with entries in view of all changes that there are: those that match none, and those that are over. One
    /// file serves both kinds of run: with `is_policy` entries for rules of the policy are looked at, else all others.
    pub fn unused(&self, changes: &[&Change], is_policy: bool, today: Date) -> Vec<Diagnostic> {
        let of_policy = |entry: &&Acceptance| POLICY_RULES.iter().any(|rule| rule.id == entry.rule);
        let looked_at = self.entries.iter().filter(|entry| of_policy(entry) == is_policy);
        looked_at.filter_map(|entry| unused(entry, changes, today)).collect()
    }
}

fn unused(entry: &Acceptance, changes: &[&Change], today: Date) -> Option<Diagnostic> {
    let warning = |message: String| Some(Diagnostic::warning(CODE, entry.span, message));
    if !changes.iter().any(|change| entry.is_of(change)) {
        let message = warning(format!("no change matches this entry: {} at '{}'", entry.rule, entry.path));
        return message.map(|diagnostic| diagnostic.help(advice(entry, changes)));
    }
    let until = entry.until.filter(|_| entry.is_over(today))?;
    let (rule, path) = (&entry.rule, &entry.path);
    let message = warning(format!("{rule} at '{path}' was accepted until {until}: the change counts again"));
    message.map(|diagnostic| diagnostic.help("mend the change, or accept it anew with --accept"))
}

/// What to do about an entry that matches nothing.
fn advice(entry: &Acceptance, changes: &[&Change]) -> String {
    if !rules().any(|rule| rule.id == entry.rule) {
        let nearest = nearest(&entry.rule, rules().map(|rule| rule.id)).first().copied();
        let meant = nearest.map(|id| format!("; did you mean '{id}'?")).unwrap_or_default();
        return format!("there is no rule '{}'{meant}", entry.rule);
    }
    let has_path = |change: &&&Change| change.sites.iter().any(|site| site.is_at(&entry.path));
    if let Some(change) = changes.iter().filter(has_path).find(|change| change.rule == entry.rule) {
        return format!("the change that is there has the fingerprint {}", change.fingerprint);
    }
    if let Some(change) = changes.iter().find(has_path) {
        return format!("at this place there is {}", change.rule);
    }
    let of_rule = changes.iter().filter(|change| change.rule == entry.rule);
    let paths: Vec<String> = of_rule.flat_map(|change| &change.sites).map(Site::to_string).collect();
    match nearest(&entry.path, paths.iter().map(String::as_str)).first() {
        Some(path) => format!("did you mean \"{path}\"?"),
        None => "remove it, if what it accepted has been released or taken back".to_owned(),
    }
}

fn acceptance(entry: &DeTable<'_>, span: Span, toml: &mut TomlFile) -> Option<Acceptance> {
    toml.only(entry, "[[accepted]]", &KEYS);
    let mut text = |key: &str| -> Option<String> {
        Some(entry.get(key).and_then(|value| toml.string(value))?.to_owned())
    };
    let (rule, path, reason) = (text("rule"), text("path"), text("reason"));
    let fingerprint = text("fingerprint");
    let until = entry.get("until").and_then(|value| date(value, toml));
    let is_missing = |key: &&&str| !entry.contains_key(**key);
    for key in KEYS[..3].iter().filter(is_missing) {
        let message = format!("this entry has no {key}");
        toml.diagnostics.push(Diagnostic::error(CODE, span, message).help(match *key {
            "reason" => "say why the change may stay: reason = \"…\"".to_owned(),
            key => format!("take it from the report: {key} = \"…\""),
        }));
    }
    let reason = reason?;
    if reason.trim().is_empty() {
        let at = entry.get("reason").map(|value| toml.span(value.span())).unwrap_or(span);
        let empty = Diagnostic::error(CODE, at, "the reason is empty");
        toml.diagnostics.push(empty.help("say why the change may stay"));
    }
    Some(Acceptance { rule: rule?, path: path?, reason, until, fingerprint, span })
}

/// `2027-06-30`, as a date of TOML or as a string.
fn date(value: &Spanned<DeValue<'_>>, toml: &mut TomlFile) -> Option<Date> {
    let text = match value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Datetime(time) if time.time.is_none() => time.to_string(),
        _ => String::new(),
    };
    let date = text.parse().ok();
    if date.is_none() {
        toml.error(value.span(), "this is no date", |diagnostic| diagnostic.help("write it as 2027-06-30"));
    }
    date
}

/// The text of a file with further entries; those that accept the same change take the place of what they renew. Comments and
/// order stay as they are.
///
/// # Errors
///
/// Where the text is not TOML, or has something else in the place of the entries.
pub fn accept(text: &str, entries: &[Acceptance]) -> Result<String, String> {
    let mut document: DocumentMut =
        text.parse().map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
    let all = document.entry("accepted").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let all = all.as_array_of_tables_mut().ok_or("write entries as [[accepted]]")?;
    for entry in entries {
        let is_same = |table: &Table| {
            let says = |key: &str, text: &str| table.get(key).and_then(Item::as_str) == Some(text);
            says("rule", &entry.rule) && says("path", &entry.path)
        };
        let same = all.iter().position(is_same);
        if same.is_none() {
            all.push(Table::new());
        }
        if let Some(table) = all.get_mut(same.unwrap_or(all.len() - 1)) {
            fill(table, entry);
        }
    }
    Ok(document.to_string())
}

fn fill(table: &mut Table, entry: &Acceptance) {
    let Acceptance { rule, path, reason, until, fingerprint, span: _ } = entry;
    for (key, text) in [("rule", rule), ("path", path), ("reason", reason)] {
        set(table, key, Some(value(text)));
    }
    let date = until.and_then(|date| date.to_string().parse::<toml_edit::Datetime>().ok());
    set(table, "until", date.map(value));
    set(table, "fingerprint", fingerprint.as_ref().map(value));
}

/// Sets a key to a value; a comment behind the former one stays.
fn set(table: &mut Table, key: &str, item: Option<Item>) {
    let Some(mut item) = item else {
        table.remove(key);
        return;
    };
    if let (Some(new), Some(old)) = (item.as_value_mut(), table.get(key).and_then(Item::as_value)) {
        *new.decor_mut() = old.decor().clone();
    }
    table[key] = item;
}

/// Today's date, in UTC: the same for all who review a change at one time.
pub fn today() -> Date {
    jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date()
}

#[cfg(test)]
mod tests {
    use super::{Acceptance, accept};
    use qmp_schema::Span;

    fn entry(path: &str, reason: &str, until: Option<&str>) -> Acceptance {
        Acceptance {
            rule: "command-removed".to_owned(),
            path: path.to_owned(),
            reason: reason.to_owned(),
            until: until.map(|date| date.parse().unwrap()),
            fingerprint: None,
            span: Span::default(),
        }
    }

    #[test]
    fn comments_and_order_stay() {
        let text = "# Ours.\n\n[[accepted]] # first\npath = \"command b\"\nrule = \"command-removed\" # why\nreason = \"b\"\nuntil = 2026-01-01\n\n# Second.\n[[accepted]]\nrule = \"event-removed\"\npath = \"event A\"\nreason = 'a'\n";
        let entries =
            [entry("command b", "still", Some("2027-06-30")), entry("command c", "\"new\"\n", None)];
        let expected = "# Ours.\n\n[[accepted]] # first\npath = \"command b\"\nrule = \"command-removed\" # why\nreason = \"still\"\nuntil = 2027-06-30\n\n# Second.\n[[accepted]]\nrule = \"event-removed\"\npath = \"event A\"\nreason = 'a'\n\n[[accepted]]\nrule = \"command-removed\"\npath = \"command c\"\nreason = \"\"\"\n\"new\"\n\"\"\"\n";
        assert_eq!(accept(text, &entries).unwrap(), expected);
        // What is accepted anew without a date has none.
        assert!(!accept(text, &[entry("command b", "for ever", None)]).unwrap().contains("until"));
    }

    #[test]
    fn what_is_no_such_file_is_left_alone() {
        assert!(accept("[[accepted", &[]).is_err());
        assert_eq!(
            accept("accepted = 1\n", &[entry("a", "b", None)]).unwrap_err(),
            "write entries as [[accepted]]"
        );
    }
}
