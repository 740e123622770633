//! Names of entries in prose.

use super::{Book, Entry, EntryId};
use std::collections::BTreeMap;

/// Finds the names of entries in prose, so that formats can make links of them.
#[derive(Debug, Default)]
pub struct Mentions<'s> {
    by_name: BTreeMap<&'s str, EntryId>,
}

/// A part of a prose text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Words.
    Words(&'t str),
    /// The name of an entry.
    Entry(EntryId, &'t str),
    /// What stands in double quotes, without them: names of members, values, plain JSON strings. The text
    /// marks nothing else as code.
    Quoted(&'t str),
    /// A URL.
    Url(&'t str),
}

impl<'s> Mentions<'s> {
    pub(super) fn of(book: &Book<'s>) -> Mentions<'s> {
        let mut by_name = BTreeMap::new();
        for (id, entry) in book.entries() {
            // A command goes ahead of a type of the same name: prose is about commands.
            let is_type = matches!(entry, Entry::Type(..));
            if !is_type || !by_name.contains_key(entry.name()) {
                by_name.insert(entry.name(), id);
            }
        }
        Mentions { by_name }
    }

    /// The parts of a text. A name of several words' look (`query-block`, `BLOCK_JOB_READY`, `BlockInfo`) is one wherever
    /// it stands as a word; one that could be a word of the language (`stop`, `quit`, `String`) is one only behind or
    /// ahead of `command`, `event` or `type`. `own` is the entry that the text belongs to, which is not linked to itself.
    pub fn pieces<'t>(&self, text: &'t str, own: Option<EntryId>) -> Vec<Piece<'t>> {
        let mut out = Vec::new();
        let mut words = 0;
        let mut at = 0;
        while let Some((start, piece, end)) = self.next(text, at, own) {
            if words < start {
                out.push(Piece::Words(&text[words..start]));
            }
            out.push(piece);
            (words, at) = (end, end);
        }
        if words < text.len() {
            out.push(Piece::Words(&text[words..]));
        }
        out
    }

    /// The next piece that is not just words, with where it starts and ends.
    fn next<'t>(
        &self,
        text: &'t str,
        from: usize,
        own: Option<EntryId>,
    ) -> Option<(usize, Piece<'t>, usize)> {
        let mut at = from;
        while let Some(c) = text[at..].chars().next() {
            if c == '"'
                && let Some(length) = text[at + 1..].find('"').filter(|&length| length > 0)
            {
                let quoted = &text[at + 1..at + 1 + length];
                return Some((at, Piece::Quoted(quoted), at + length + 2));
            }
            if !is_name(c) {
                at += c.len_utf8();
                continue;
            }
            let rest = &text[at..];
            if let Some(url) = url(rest) {
                return Some((at, Piece::Url(url), at + url.len()));
            }
            let word = &rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())];
            // A full stop ends a sentence more often than a name.
            let name = word.trim_end_matches(['.', '-']);
            let found = self.by_name.get(name).filter(|id| Some(**id) != own);
            if let Some(id) = found
                && (is_telling(name) || is_introduced(text, at, at + name.len()))
            {
                return Some((at, Piece::Entry(*id, name), at + name.len()));
            }
            at += word.len();
        }
        None
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// The URL that a text starts with, without the punctuation of the sentence around it.
fn url(text: &str) -> Option<&str> {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return None;
    }
    let ends = |c: char| c.is_whitespace() || c.is_control() || "<>\"')]}`\\".contains(c);
    let url = text[..text.find(ends).unwrap_or(text.len())].trim_end_matches(['.', ',', ';', ':', '!', '?']);
    (url.len() > "https://".len()).then_some(url)
}

/// Whether a word can only be a name: it has the look of several words.
fn is_telling(name: &str) -> bool {
    let has_inner_capital =
        name.chars().skip(1).any(char::is_uppercase) && name.chars().any(char::is_lowercase);
    name.contains(['-', '_']) || has_inner_capital
}

/// Whether the word beside a name says that it is one.
fn is_introduced(text: &str, start: usize, end: usize) -> bool {
    const KINDS: [&str; 6] = ["command", "commands", "event", "events", "type", "types"];
    let before = text[..start].trim_end_matches([' ', '\n']).rsplit([' ', '\n', '(']).next();
    let behind = text[end..].trim_start_matches([' ', '\n']).split(|c: char| !c.is_alphanumeric()).next();
    [before, behind].into_iter().flatten().any(|word| KINDS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use qmp_schema::model::{Command, Event, Item, Schema};

    fn shown(text: &str) -> String {
        let mut schema = Schema::new();
        for name in ["stop", "query-block", "x"] {
            schema.items.push(Item::Command(Command { name: name.into(), ..Command::default() }));
        }
        for name in ["STOP", "JOB_READY"] {
            schema.items.push(Item::Event(Event { name: name.into(), ..Event::default() }));
        }
        let book = Book::new(&schema);
        let show = |piece| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Entry(id, name) => format!("[{}:{name}]", book.entry(id).kind().word()),
            Piece::Quoted(text) => format!("`{text}`"),
            Piece::Url(url) => format!("<{url}>"),
        };
        book.mentions().pieces(text, Some(book.named("x")[0])).into_iter().map(show).collect()
    }

    #[test]
    fn names_are_found() {
        for (text, expected) in [
            ("see query-block.", "see [command:query-block]."),
            ("query-blocks and xquery-block", "query-blocks and xquery-block"),
            ("then stop at once", "then stop at once"),
            ("the command stop, or the event STOP", "the command [command:stop], or the event [event:STOP]"),
            ("after JOB_READY, stop commands", "after [event:JOB_READY], [command:stop] commands"),
            ("the command x itself", "the command x itself"),
            ("set \"on\" or \"\"", "set `on` or \"\""),
            ("an open \" quote", "an open \" quote"),
            ("at https://example.org/a-b.", "at <https://example.org/a-b>."),
            ("https:// alone", "https:// alone"),
            ("größe-ärger query-block", "größe-ärger [command:query-block]"),
        ] {
            assert_eq!(shown(text), expected);
        }
    }
}
