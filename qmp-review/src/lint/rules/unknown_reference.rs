//! What prose refers to is there.

use crate::lint::walk::{Entry, words};
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::edits_within;
use qmp_schema::model::Doc;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const RULE: Rule = Rule {
    id: "unknown-reference",
    level: Level::Warn,
    summary: "the text names something that is not described, and what is described has nearly that name",
    page: include_str!("unknown_reference.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let known = Known::new(context);
    for entry in context.entries() {
        let metas = std::iter::once(entry.meta).chain(entry.parts().map(|part| part.meta));
        let features = metas.flat_map(|meta| &meta.features).map(|feature| &feature.doc);
        let docs = std::iter::once(entry.doc).chain(entry.parts().map(|part| part.doc)).chain(features);
        let mut said = BTreeSet::new();
        for place in docs.flat_map(Doc::texts).flat_map(Word::all) {
            let Some(help) = known.complaint(place, &entry) else { continue };
            if said.insert(place.word) {
                let span = entry.place_of(place.word, context.sources);
                let message = format!("'{}' is not described", place.word);
                findings.add(span, message, |diagnostic| entry.names(diagnostic).help(help));
            }
        }
    }
}

/// A word of a text.
#[derive(Clone, Copy)]
struct Word<'t> {
    before: &'t str,
    word: &'t str,
    behind: &'t str,
}

impl<'t> Word<'t> {
    fn all(text: &'t str) -> impl Iterator<Item = Word<'t>> {
        words(text).map(move |(at, word)| Word {
            before: &text[..at],
            word,
            behind: &text[at + word.len()..],
        })
    }

    fn is_quoted(self) -> bool {
        ['"', '\'', '`'].iter().any(|quote| self.before.ends_with(*quote) && self.behind.starts_with(*quote))
    }

    /// Several words, joined as those of names are.
    fn looks_like_a_name(self) -> bool {
        let has_lower = self.word.contains(|c: char| c.is_ascii_lowercase());
        let has_inner_capital = self.word.chars().skip(1).any(|c| c.is_ascii_uppercase());
        self.word.trim_matches(['-', '_']).contains(['-', '_']) || has_lower && has_inner_capital
    }

    /// Said to be an event, and written as one: `the event BLOCK_JOB_READY`. `BLOCK_JOB_*` are several.
    fn is_called_event(self) -> bool {
        let is_upper = self.word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
        let quotes = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`');
        let beside = [
            self.before.trim_end_matches(quotes).rsplit(|c: char| !c.is_alphanumeric()).next(),
            self.behind.trim_start_matches(quotes).split(|c: char| !c.is_alphanumeric()).next(),
        ];
        is_upper
            && self.word.contains('_')
            && !self.word.ends_with('_')
            && !self.behind.starts_with('*')
            && beside.into_iter().flatten().any(|word| matches!(word, "event" | "events"))
    }
}

/// The names of a schema.
struct Known<'r> {
    /// Commands, events and types, by their names with hyphens.
    entries: BTreeMap<String, &'r str>,
    /// All that has a name.
    all: BTreeSet<&'r str>,
    /// Whether there are events at all: in old sources they are in a file of their own.
    has_events: bool,
}

impl<'r> Known<'r> {
    fn new(context: &Context<'r>) -> Known<'r> {
        let entries: Vec<Entry<'r>> = context.entries().collect();
        let parts = entries.iter().flat_map(Entry::parts).map(|part| part.name);
        let undeclared = context.schema().commands().flat_map(|command| &command.undeclared);
        let all = parts
            .chain(undeclared.map(|member| member.name.as_str()))
            .chain(entries.iter().map(|entry| entry.name));
        Known {
            all: all.collect(),
            entries: entries.iter().map(|entry| (hyphened(entry.name), entry.name)).collect(),
            has_events: context.schema().events().next().is_some(),
        }
    }

    /// What to do about a word that is meant as a name and is the name of nothing. Words of the language are nearly names
    /// by chance; meant is what has the look of a name, and what stands in quotes and is nearly a member of the entry.
    fn complaint(&self, place: Word<'_>, entry: &Entry<'r>) -> Option<String> {
        let word = place.word;
        if self.all.contains(word) {
            return None;
        }
        let meant = if place.looks_like_a_name() {
            let other = self.entries.get(&hyphened(word)).copied();
            other.or_else(|| near(word, self.entries.values().copied()))
        } else if place.is_quoted() && word.len() > 4 {
            near(word, entry.parts().map(|part| part.name))
        } else {
            None
        };
        match meant {
            Some(meant) => Some(format!("did you mean '{meant}'?")),
            None if self.has_events && place.is_called_event() && !self.is_family(word) => {
                Some("name an event that is described, or describe this one".to_owned())
            }
            None => None,
        }
    }
}

impl Known<'_> {
    /// Whether it is what several names start with, such as BLOCK_JOB.
    fn is_family(&self, word: &str) -> bool {
        self.all.iter().any(|name| name.strip_prefix(word).is_some_and(|rest| rest.starts_with('_')))
    }
}

/// The name that is one slip away from a word. A plural is none, and neither is what has other capital letters.
fn near<'n>(word: &str, mut names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let is_slip = |name: &str| {
        edits_within(1, name, word) == Some(1)
            && are_of_one_case(name, word)
            && word.strip_suffix('s') != Some(name)
    };
    names.find(|name| is_slip(name))
}

fn hyphened(name: &str) -> String {
    name.replace('_', "-")
}

fn are_of_one_case(name: &str, word: &str) -> bool {
    let case = |text: &str| [char::is_uppercase, char::is_lowercase].map(|is| text.contains(is));
    case(name) == case(word)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::found;

    fn said(text: &str) -> Vec<String> {
        let events =
            "Event LAMP_ON\n-------------\n\nOn.\n\nEvent LAMP_OFF_SOON\n-------------------\n\nOff.\n\n";
        let types = "Structure LampInfo\n------------------\n\nA lamp.\n\n";
        let command = "Arguments:\n\n- \"brightness\": how bright (json-int)\n";
        let all = format!(
            "HXCOMM exact\nSQMP\n{events}{types}query-lamps\n-----------\n\n{text}\n\n{command}EQMP\n"
        );
        let names = |line: &String| line.split('\'').nth(1).unwrap_or_default().to_owned();
        found(&RULE, &all).iter().map(names).collect()
    }

    #[test]
    fn what_is_nearly_a_name() {
        for word in ["query_lamps", "query-lmaps", "LAMP-ON", "LAMP_OF_SOON", "LampInof", "\"brightnes\""] {
            assert_eq!(said(&format!("See {word}.")), [word.trim_matches('"')]);
        }
    }

    #[test]
    fn what_is_not() {
        for word in [
            "query-lamps",
            "a query-lamp-like thing",
            "LampInfos",
            "brightnes",
            "lamp-on",
            "LAMPS_OUT",
            "\"BRIGHTNESS\"",
        ] {
            assert_eq!(said(&format!("See {word}.")), [""; 0], "{word}");
        }
    }

    #[test]
    fn what_is_called_an_event() {
        assert_eq!(said("It sends the event DOOR_OPEN."), ["DOOR_OPEN"]);
        assert_eq!(said("A \"DOOR_OPEN\" event follows."), ["DOOR_OPEN"]);
        for text in
            ["A DOOR_* event follows.", "A LAMP_OFF event follows.", "DOOR_OPEN is a command of the chip."]
        {
            assert_eq!(said(text), [""; 0], "{text}");
        }
    }
}
