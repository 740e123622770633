//! `qmp list`: what there is, one a line.

use crate::failure::Failure;
use crate::report::Report;
use crate::style::{ASIDE, NAME, WARY, plain, styled};
use crate::{Outcome, cli, source};
use qmp_codegen::docs::{Book, Entry};
use qmp_codegen::matches;

/// What to list.
struct Wanted<'a> {
    /// `command`, `event` or `type`; all where there is none.
    group: Option<&'static str>,
    pattern: Option<&'a str>,
}

pub(crate) fn run(arguments: &cli::List, report: &Report) -> Result<Outcome, Failure> {
    let (wanted, sources) = Wanted::new(&arguments.words);
    let schema = source::read(&cli::Source { sources: sources.to_vec() }, report)?;
    let book = Book::new(&schema);
    let found: Vec<Entry<'_>> =
        book.entries().map(|(_, entry)| entry).filter(|entry| wanted.has(entry)).collect();
    if let (true, Some(pattern)) = (found.is_empty(), wanted.pattern) {
        let cause = format!("no {} matches '{}'", wanted.group.unwrap_or("name"), plain(pattern));
        return Err(Failure::with_help(cause, "`qmp list` lists all; * stands for any characters"));
    }
    let widest = found.iter().map(|entry| entry.name().chars().count()).max().unwrap_or(0);
    // Names in tests of hostile schemas are as long as a file.
    let widest = widest.min(50);
    report.page(&found.iter().map(|entry| line(entry, widest)).collect::<String>())?;
    Ok(Outcome::Fine)
}

impl<'a> Wanted<'a> {
    /// What the words of the command line say, and the sources behind them.
    fn new(words: &'a [String]) -> (Wanted<'a>, &'a [String]) {
        let group = words.first().and_then(|word| match word.as_str() {
            "commands" | "command" => Some("command"),
            "events" | "event" => Some("event"),
            "types" | "type" => Some("type"),
            _ => None,
        });
        let rest = if group.is_some() { &words[1..] } else { words };
        match rest.split_first() {
            Some((pattern, sources)) => (Wanted { group, pattern: Some(pattern) }, sources),
            None => (Wanted { group, pattern: None }, rest),
        }
    }

    fn has(&self, entry: &Entry<'_>) -> bool {
        let is_group = self.group.is_none_or(|group| group == entry.kind().group());
        is_group && self.pattern.is_none_or(|pattern| is_meant(pattern, entry.name()))
    }
}

/// Without `*` and `?` a part of the name is enough.
fn is_meant(pattern: &str, name: &str) -> bool {
    if pattern.contains(['*', '?']) {
        matches(pattern, name)
    } else {
        name.to_lowercase().contains(&pattern.to_lowercase())
    }
}

fn line(entry: &Entry<'_>, widest: usize) -> String {
    let name = entry.name();
    let pad = " ".repeat(widest.saturating_sub(name.chars().count()));
    let mut line = format!("{} {}", styled(ASIDE, format!("{:11}", entry.kind().word())), styled(NAME, name));
    let meta = entry.meta();
    let mut said: Vec<String> = Vec::new();
    said.extend(meta.since.as_ref().map(|since| format!("since {since}")));
    said.extend(meta.removed.as_ref().map(|removed| format!("removed {removed}")));
    let mut wary: Vec<&str> = Vec::new();
    wary.extend(meta.is_deprecated().then_some("deprecated"));
    wary.extend(meta.is_unstable().then_some("unstable"));
    if !said.is_empty() || !wary.is_empty() {
        line += &pad;
    }
    for said in said {
        line += &format!("  {}", styled(ASIDE, said));
    }
    for wary in wary {
        line += &format!("  {}", styled(WARY, wary));
    }
    line + "\n"
}
