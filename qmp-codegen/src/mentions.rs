//! Names of entries in prose.

use std::collections::BTreeMap;

/// Finds the names of entries in prose, so that links can be made of them. `T` tells the entries apart.
#[derive(Debug)]
pub struct Mentions<'s, T> {
    by_name: BTreeMap<&'s str, T>,
}

/// A part of a prose text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t, T> {
    /// Words.
    Words(&'t str),
    /// The name of an entry.
    Entry(T, &'t str),
    /// What stands in double quotes, without them: names of members, values, plain JSON strings. The text
    /// marks nothing else as code.
    Quoted(&'t str),
    /// A URL.
    Url(&'t str),
}

impl<'s, T: Copy + PartialEq> Mentions<'s, T> {
    /// Of entries by their names. Where two have one name it means the first.
    pub(crate) fn new(entries: impl IntoIterator<Item = (&'s str, T)>) -> Mentions<'s, T> {
        let mut by_name = BTreeMap::new();
        for (name, entry) in entries {
            by_name.entry(name).or_insert(entry);
        }
        Mentions { by_name }
    }

    /// The parts of a text. A name of several words' look (`query-block`, `BLOCK_JOB_READY`, `BlockInfo`) is one wherever
    /// it stands as a word; one that could be a word of the language (`stop`, `quit`, `String`) or mean something else too
    /// (`STOP`, as the crashes of Windows are called) is one only behind or ahead of `command`, `event` or `type`, or in a
    /// list of names that is: `the events STOP and RESUME`. `own` is the entry that the text belongs to, which is not linked to itself.
    pub fn pieces<'t>(&self, text: &'t str, own: Option<T>) -> Vec<Piece<'t, T>> {
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
    fn next<'t>(&self, text: &'t str, from: usize, own: Option<T>) -> Option<(usize, Piece<'t, T>, usize)> {
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
                && (is_telling(name) || self.is_introduced(text, at, at + name.len()))
            {
                return Some((at, Piece::Entry(*id, name), at + name.len()));
            }
            at += word.len();
        }
        None
    }

    /// Whether the word beside a name says that it is one, or that beside the list of names that it stands in.
    fn is_introduced(&self, text: &str, start: usize, end: usize) -> bool {
        let before = text[..start].rsplit([' ', '\n', '(']).flat_map(|word| match word.strip_suffix(',') {
            Some(word) => [",", word],
            None => [word, ""],
        });
        let behind = text[end..].split([' ', '\n']).flat_map(|word| match word.strip_suffix(',') {
            Some(word) => [word, ","],
            None => [without_end(word), ""],
        });
        self.leads_to_kind(before) || self.leads_to_kind(behind)
    }

    /// Whether words, going away from a name, are names of a list and then what kind they are.
    fn leads_to_kind<'t>(&self, words: impl Iterator<Item = &'t str>) -> bool {
        const KINDS: [&str; 6] = ["command", "commands", "event", "events", "type", "types"];
        let mut is_beside_name = true;
        for word in words.filter(|word| !word.is_empty()).take(LONGEST_LIST) {
            if is_beside_name && KINDS.contains(&word) {
                return true;
            }
            is_beside_name = self.by_name.contains_key(word);
            if !is_beside_name && ![",", "and", "or"].contains(&word) {
                return false;
            }
        }
        false
    }
}

/// How many words of a list of names are looked at.
const LONGEST_LIST: usize = 20;

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// A word without what ends the sentence behind it; what is that alone stays.
fn without_end(word: &str) -> &str {
    let name = &word[..word.find(|c| !is_name(c)).unwrap_or(word.len())];
    match name.trim_end_matches('.') {
        "" => word,
        name => name,
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let names = ["stop", "query-block", "x", "STOP", "JOB_READY"];
        let mentions = Mentions::new(names.iter().map(|name| (*name, *name)));
        let show = |piece| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Entry(entry, name) => {
                assert_eq!(entry, name);
                format!("[{name}]")
            }
            Piece::Quoted(text) => format!("`{text}`"),
            Piece::Url(url) => format!("<{url}>"),
        };
        mentions.pieces(text, Some("x")).into_iter().map(show).collect()
    }

    #[test]
    fn names_are_found() {
        for (text, expected) in [
            ("see query-block.", "see [query-block]."),
            ("query-blocks and xquery-block", "query-blocks and xquery-block"),
            ("then stop at once", "then stop at once"),
            ("the command stop, or the event STOP", "the command [stop], or the event [STOP]"),
            ("the events STOP, JOB_READY and STOP.", "the events [STOP], [JOB_READY] and [STOP]."),
            ("stop, query-block, or STOP events", "[stop], [query-block], or [STOP] events"),
            ("the event, or stop", "the event, or stop"),
            ("two events. STOP and stop", "two events. STOP and stop"),
            ("STOP and the events", "STOP and the events"),
            ("a STOP code (STOP, events)", "a STOP code (STOP, events)"),
            ("(STOP) events, STOP. events", "(STOP) events, STOP. events"),
            ("stop command-line", "stop command-line"),
            ("the event's STOP", "the event's STOP"),
            ("the STOP event's data", "the [STOP] event's data"),
            ("after JOB_READY, stop commands", "after [JOB_READY], [stop] commands"),
            ("the command x itself", "the command x itself"),
            ("set \"on\" or \"\"", "set `on` or \"\""),
            ("an open \" quote", "an open \" quote"),
            ("at https://example.org/a-b.", "at <https://example.org/a-b>."),
            ("https:// alone", "https:// alone"),
            ("größe-ärger query-block", "größe-ärger [query-block]"),
        ] {
            assert_eq!(shown(text), expected);
        }
    }
}
